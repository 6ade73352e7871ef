import type { RecordKind, SearchRecord } from '../records/record.ts';
import { recordKinds } from '../records/record.ts';
import type { Meaning, SearchData } from '../rank/search-index.ts';

/** Words of another record: its place in the list, where they start in its words, and how many characters. */
type Borrowed = [record: number, start: number, length: number];

/**
 * Records by column, where like stands by like and compresses well. Words that another record holds are
 * borrowed from it; `@` in a path or url is the title or place of the record that `on` names.
 */
export interface Packed {
  /** Grows when the form changes, so that a script never reads data of another build. */
  form: 3;
  /** How many records of each kind follow each other: `[kind, count]`. */
  kinds: [kind: number, count: number][];
  at: string[];
  url: string[];
  title: string[];
  path: string[];
  claim: string[];
  places: [region: string, regions: string[], year: string][];
  place: number[];
  roles: string[];
  role: number[];
  words: (string | Borrowed)[];
  quoted: string;
  /** The places in the list of what only goes with another amount. */
  aside: number[];
  names: string[][];
  /** The queries of each record, a line each. */
  queries: string[];
  vocabulary: string;
  lexicon: Meaning[];
}

const SEPARATOR = ' ';
/** Stands for the title in names and for the provision's name in paths; no text prints it. */
const SAME = '\u0001';

const isText = (kind: RecordKind): boolean => kind === 'provision' || kind === 'duty';

/** The place of `value` in `list`, where it is added if need be. */
function placeIn<T>(list: T[], places: Map<string, number>, value: T): number {
  const key = JSON.stringify(value);
  const known = places.get(key);
  if (known !== undefined) return known;
  places.set(key, list.length);
  return list.push(value) - 1;
}

/** Packs `data` for shipping. Records of one kind should follow each other. */
export function pack({ records, vocabulary, lexicon }: SearchData): Packed {
  const texts = new Map(records.flatMap(({ kind, at }, i) => (isText(kind) ? [[at, i] as const] : [])));
  const packed: Packed = {
    form: 3,
    kinds: [],
    at: [],
    url: [],
    title: [],
    path: [],
    claim: [],
    places: [],
    place: [],
    roles: [],
    role: [],
    words: [],
    quoted: '',
    aside: [],
    names: [],
    queries: [],
    vocabulary: vocabulary.join(SEPARATOR),
    lexicon,
  };
  const places = new Map<string, number>();
  const roles = new Map<string, number>();
  for (const record of records) {
    const { kind, at, url, title, path, claim, region, regions, year, words, quoted, names } = record;
    const number = recordKinds.indexOf(kind);
    const last = packed.kinds.at(-1);
    if (last?.[0] === number) last[1] += 1;
    else packed.kinds.push([number, 1]);
    const under = isText(kind) ? undefined : texts.get(at);
    const over = under === undefined ? undefined : records[under];
    const start = over && quoted ? over.words.indexOf(words) : -1;
    packed.at.push(at);
    packed.url.push(url);
    packed.title.push(title);
    packed.path.push(over ? path.replace(over.title, SAME) : path);
    packed.claim.push(claim);
    packed.place.push(placeIn(packed.places, places, [region, regions, year]));
    packed.role.push(placeIn(packed.roles, roles, record.roles.join(SEPARATOR)));
    packed.words.push(under !== undefined && start >= 0 ? [under, start, words.length] : words);
    packed.quoted += quoted ? '1' : '0';
    if (record.aside) packed.aside.push(packed.at.length - 1);
    packed.queries.push(record.queries.join('\n'));
    packed.names.push(names.map((name) => (name === title ? SAME : name)));
  }
  return packed;
}

/** The data that was packed. @throws Error where it was packed in another form */
export function unpack(packed: Packed): SearchData {
  if ((packed as { form: number }).form !== 3)
    throw Object.assign(new Error('The search data is of another build.'), { name: 'OtherBuild' });
  const kinds = packed.kinds.flatMap(([kind, count]) => new Array<number>(count).fill(kind));
  const places = new Map(
    kinds.flatMap((kind, i) => {
      const at = packed.at[i];
      return at && isText(recordKinds[kind] ?? 'work') ? [[at, i] as const] : [];
    }),
  );
  const aside = new Set(packed.aside);
  const wordsOf = (words: string | Borrowed): string => {
    if (typeof words === 'string') return words;
    const [record, start, length] = words;
    return wordsOf(packed.words[record] ?? '').slice(start, start + length);
  };
  const records = kinds.map((number, i): SearchRecord => {
    const at = packed.at[i] ?? '';
    const title = packed.title[i] ?? '';
    const [region, regions, year] = packed.places[packed.place[i] ?? 0] ?? ['', [], ''];
    return {
      url: packed.url[i] ?? '',
      kind: recordKinds[number] ?? 'work',
      at,
      title,
      path: (packed.path[i] ?? '').replace(SAME, packed.title[places.get(at) ?? -1] ?? ''),
      claim: packed.claim[i] ?? '',
      region,
      regions,
      year,
      roles: (packed.roles[packed.role[i] ?? 0] ?? '').split(SEPARATOR).filter(Boolean),
      words: wordsOf(packed.words[i] ?? ''),
      quoted: packed.quoted[i] === '1',
      ...(aside.has(i) && { aside: true }),
      queries: (packed.queries[i] ?? '').split('\n').filter(Boolean),
      names: (packed.names[i] ?? []).map((name) => (name === SAME ? title : name)),
    };
  });
  return { records, vocabulary: packed.vocabulary.split(SEPARATOR).filter(Boolean), lexicon: packed.lexicon };
}
