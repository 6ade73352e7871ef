import { XMLParser } from 'fast-xml-parser';
import { readZip } from './read-zip.ts';

/** An element as the parser gives it: its name, its attributes, and what is in it. */
export interface Node {
  name: string;
  has: Record<string, string>;
  holds: Node[];
  words: string;
}

type Raw = Record<string, Raw[] | Record<string, string> | string>;
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  preserveOrder: true,
});

function nodeOf(raw: Raw): Node {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  const inside = raw[name];
  const holds = Array.isArray(inside) ? inside.map(nodeOf) : [];
  const words = typeof inside === 'string' ? inside : holds.map((one) => one.words).join('');
  return { name, has: (raw[':@'] ?? {}) as Record<string, string>, holds, words };
}

/** Every element of that name inside `node`, in order. */
export const all = (node: Node | undefined, name: string): Node[] =>
  (node?.holds ?? []).flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)]);

/** A deck as an independent reader of ZIP and XML finds it. */
export interface Deck {
  names: string[];
  /** The root of a part; its words and elements. */
  part: (name: string) => Node;
  text: (name: string) => string;
  /** The parts that a part names, by their sort. */
  related: (name: string) => { type: string; target: string }[];
  slides: Node[];
}

export function readDeck(bytes: Uint8Array): Deck {
  const files = new Map(readZip(Buffer.from(bytes)).map(({ name, text }) => [name, text]));
  const text = (name: string): string => {
    const found = files.get(name);
    if (found === undefined) throw new Error(`The deck has no ${name}.`);
    return found;
  };
  const part = (name: string): Node => {
    const root = (parser.parse(text(name)) as Raw[]).map(nodeOf).find((node) => !node.name.startsWith('?'));
    if (!root) throw new Error(`${name} is empty.`);
    return root;
  };
  const related = (name: string) => {
    const at = name.lastIndexOf('/');
    return all(part(`${name.slice(0, at)}/_rels/${name.slice(at + 1)}.rels`), 'Relationship').map(({ has }) => ({
      type: has['Type']?.split('/').at(-1) ?? '',
      target: new URL(has['Target'] ?? '', `zip:/${name}`).pathname.slice(1),
    }));
  };
  const slides = related('ppt/presentation.xml').filter(({ type }) => type === 'slide');
  return { names: [...files.keys()], part, text, related, slides: slides.map(({ target }) => part(target)) };
}

/** The shape of a slide that fills a placeholder of this sort: 'title', 'body' (which need not be named), 'ftr', …. */
export const placeholder = (slide: Node, type: string): Node | undefined =>
  all(slide, 'p:sp').find((shape) => all(shape, 'p:ph').some(({ has }) => (has['type'] ?? 'body') === type));

/** The paragraphs of a shape that say something. */
export const paragraphs = (shape: Node | undefined): string[] =>
  all(shape, 'a:p')
    .map(({ words }) => words)
    .filter(Boolean);
