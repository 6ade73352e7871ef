import type { NamedPlace, Quotation } from './all-claims.ts';
import { componentsOf, type WrittenModule } from '../reading/read-training.ts';

/** Every quotation in the body of a module, where components show it. */
export const quotationsOfModule = (module: WrittenModule): Quotation[] =>
  componentsOf(module).flatMap(({ name, props: { at, quote }, line }) =>
    name === 'Provision' && at !== undefined && quote !== undefined
      ? [{ at, quote, takesNth: false, file: module.origin.file, line }]
      : [],
  );

/** The items of duty lists that a module shows whole. */
export const dutiesOfModule = (module: WrittenModule): NamedPlace[] =>
  componentsOf(module).flatMap(({ name, props, line }) =>
    name === 'Duty' && props['role'] !== undefined && props['item'] !== undefined
      ? [{ at: `${props['role']}#${props['item']}`, file: module.origin.file, line }]
      : [],
  );
