import { components } from '../../schemas/training/training-components.ts';
import type { ComponentShape, PropertyMeaning } from '../../schemas/training/training-components.ts';
import { pageComponents } from '../../schemas/wording/page-components.ts';
import { componentsOf } from '../reading/read-training.ts';
import type { Corpus } from './corpus.ts';
import type { KindName, KindOf } from './kinds.ts';
import type { NamedProvision, Quotation } from './quotation.ts';

/** A component as it is written in a body. */
interface Use {
  name: string;
  props: Record<string, string>;
  line: number;
}

type Shapes = Readonly<Record<string, ComponentShape>>;
/** Which components the bodies of a kind may use, and which an entry does; null where its body is a text. */
type Bodies = {
  [K in KindOf<'prose'>]: { shapes: Shapes; usesOf: (entry: Corpus[K][number]) => Use[] } | null;
};

/** What is read of the bodies of each kind of prose. A kind that is left out does not compile. */
const bodies: Bodies = {
  texts: null,
  training: { shapes: components, usesOf: componentsOf },
  pages: { shapes: pageComponents, usesOf: (page) => page.components },
};

/** What a component holds of one meaning; undefined where it holds none. */
type Holds = (means: PropertyMeaning) => string | undefined;

/** Of every component in the bodies of a kind: what each of its properties means, and what it holds. */
function held<K extends KindOf<'prose'>>(corpus: Corpus, name: K) {
  const body = bodies[name];
  const entries: readonly Corpus[K][number][] = corpus[name];
  if (!body) return [];
  return entries.flatMap((entry) =>
    body.usesOf(entry).map(({ name: component, props, line }) => {
      const { props: must = {}, may = {} } = Object.hasOwn(body.shapes, component) ? (body.shapes[component] ?? {}) : {};
      const means = Object.entries({ ...must, ...may });
      const holds: Holds = (wanted) => props[means.find(([, meaning]) => meaning === wanted)?.[0] ?? ''];
      return { file: entry.origin.file, line, props, means, holds };
    }),
  );
}

const heldInAll = (corpus: Corpus) =>
  (Object.keys(bodies) as KindOf<'prose'>[]).flatMap((name) => held(corpus, name));

/** Every quotation in a body, where a component shows it. */
export const quotationsInBodies = (corpus: Corpus): Quotation[] =>
  heldInAll(corpus).flatMap(({ holds, file, line }) => {
    const [at, quote] = [holds('at'), holds('quote')];
    return at !== undefined && quote !== undefined ? [{ at, quote, takesNth: false, file, line }] : [];
  });

/** Every provision that a body names: what it quotes, and the items of duty lists that it shows whole. */
export const provisionsInBodies = (corpus: Corpus): NamedProvision[] => [
  ...quotationsInBodies(corpus),
  ...heldInAll(corpus).flatMap(({ holds, file, line }) => {
    const [list, item] = [holds('list'), holds('item')];
    return list !== undefined && item !== undefined ? [{ at: `${list}#${item}`, file, line }] : [];
  }),
];

/** Everything that the components of a body name by its id; several are written with a blank between. */
export const referencesInBodies = (corpus: Corpus) =>
  heldInAll(corpus).flatMap(({ means, props, file, line }) =>
    means.flatMap(([property, meaning]) =>
      typeof meaning === 'object'
        ? (props[property] ?? '')
            .split(' ')
            .filter(Boolean)
            .map((id) => ({ kinds: [meaning.names as KindName], id, file, line }))
        : [],
    ),
  );
