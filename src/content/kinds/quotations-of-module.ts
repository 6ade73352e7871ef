import type { NamedPlace, Quotation } from './all-claims.ts';
import type { WrittenPage } from '../reading/read-pages.ts';
import { componentsOf, type WrittenModule } from '../reading/read-training.ts';

interface Shown {
  name: string;
  props: Record<string, string>;
  line: number;
}

const quotationsOf = (components: Shown[], file: string): Quotation[] =>
  components.flatMap(({ name, props: { at, quote }, line }) =>
    name === 'Provision' && at !== undefined && quote !== undefined ? [{ at, quote, takesNth: false, file, line }] : [],
  );

/** Every quotation in the body of a module, where components show it. */
export const quotationsOfModule = (module: WrittenModule): Quotation[] =>
  quotationsOf(componentsOf(module), module.origin.file);

/** Every quotation in the body of a page of prose. */
export const quotationsOfPage = ({ components, origin }: WrittenPage): Quotation[] =>
  quotationsOf(components, origin.file);

/** The items of duty lists that a module shows whole. */
export const dutiesOfModule = (module: WrittenModule): NamedPlace[] =>
  componentsOf(module).flatMap(({ name, props, line }) =>
    name === 'Duty' && props['role'] !== undefined && props['item'] !== undefined
      ? [{ at: `${props['role']}#${props['item']}`, file: module.origin.file, line }]
      : [],
  );
