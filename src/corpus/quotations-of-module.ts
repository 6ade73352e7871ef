import type { Quotation } from './all-claims.ts';
import { componentsOf, type WrittenModule } from './read-training.ts';

/** Every quotation in a module: of its topic, and of its components. */
export function quotationsOfModule(module: WrittenModule): Quotation[] {
  const { data, origin } = module;
  const { file } = origin;
  const body = componentsOf(module).flatMap(({ name, props, line }) => {
    const { at, quote } = props;
    return name === 'Provision' && at !== undefined && quote !== undefined ? [{ at, quote, line }] : [];
  });
  return [{ ...data.topic, line: origin.lineOf('topic', 'quote') }, ...body].map((words) => ({
    ...words,
    takesNth: false,
    file,
  }));
}

/** The items of duty lists that a module shows whole. */
export const dutiesOfModule = (module: WrittenModule): Pick<Quotation, 'at' | 'file' | 'line'>[] =>
  componentsOf(module).flatMap(({ name, props, line }) =>
    name === 'Duty' && props['role'] !== undefined && props['item'] !== undefined
      ? [{ at: `${props['role']}#${props['item']}`, file: module.origin.file, line }]
      : [],
  );
