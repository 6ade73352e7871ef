import type { KindName } from './kinds.ts';
import type { WrittenPage } from '../reading/read-pages.ts';
import { componentsOf, type WrittenModule } from '../reading/read-training.ts';

/** What the components of a module or page name, and by which property. */
const NAMED_BY: Record<string, [property: string, kind: KindName]> = {
  Action: ['id', 'actions'],
  Amount: ['id', 'amounts'],
  Amounts: ['ids', 'amounts'],
  Benefit: ['id', 'benefits'],
  Situation: ['id', 'situations'],
  Case: ['id', 'cases'],
  Law: ['work', 'works'],
};

interface Naming {
  name: string;
  props: Record<string, string>;
  line: number;
}

const referencesOf = (components: Naming[], file: string) =>
  components.flatMap(({ name, props, line }) => {
    const [property, kind] = NAMED_BY[name] ?? [];
    const named = property === undefined ? undefined : props[property];
    if (!kind || named === undefined) return [];
    // Several are written one after the other, with a space between.
    const ids = property === 'ids' ? named.split(' ').filter(Boolean) : [named];
    return ids.map((id) => ({ kinds: [kind], id, file, line }));
  });

/** Everything that the components of a module name by its id. */
export const referencesOfModule = (module: WrittenModule) => referencesOf(componentsOf(module), module.origin.file);

/** Everything that the components of a page of prose name by its id. */
export const referencesOfPage = ({ components, origin }: WrittenPage) => referencesOf(components, origin.file);
