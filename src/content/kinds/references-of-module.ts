import type { KindName } from './kinds.ts';
import { componentsOf, type WrittenModule } from '../reading/read-training.ts';

/** What the components of a training module name, and by which property. */
const NAMED_BY: Record<string, [property: string, kind: KindName]> = {
  Action: ['id', 'actions'],
  Amount: ['id', 'amounts'],
  Benefit: ['id', 'benefits'],
  Situation: ['id', 'situations'],
  Case: ['id', 'cases'],
  Law: ['work', 'works'],
};

/** Everything that the components of a module name by its id. */
export const referencesOfModule = (module: WrittenModule) =>
  componentsOf(module).flatMap(({ name, props, line }) => {
    const [property, kind] = NAMED_BY[name] ?? [];
    const id = property === undefined ? undefined : props[property];
    return kind && id !== undefined ? [{ kinds: [kind], id, file: module.origin.file, line }] : [];
  });
