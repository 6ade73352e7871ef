const HEADING = /^#{1,3} (.+)$/;
const SHARED = '说法共有的字段';
/** What every claim has, and what rests on words has as well, however deep it stands. */
const ANYWHERE = ['at', 'quote', 'nth'];

/** Whether a field must be written, where it stands; inside another it may be otherwise. */
const NEED = /（(?:必填|可不写)(?:，可为 null)?）/;

/** What a part of the manual says of fields. */
interface Part {
  heading: string;
  /** By its path in an entry. */
  fields: Map<string, string>;
  /** Of a field that may be written in one of several forms: by its name, and by what it is a form of and its name. */
  forms: Map<string, string>;
}

/** Words of the manual without its links, which lead within it. */
export const unlinked = (says: string): string => says.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').trim();

const namesIn = (words: string): string[] => [...words.matchAll(/`([\w.[\]]+)`/g)].map(([, name = '']) => name);

/** A row of a table of fields: | `due.on` | 是 | 写什么 | 例 | */
function noteField({ fields }: Part, line: string): void {
  const [, field, must, says] = /^\| `([\w.[\]]+)` \| ([^|]+) \| (.+) \| [^|]*\|$/.exec(line) ?? [];
  if (field === undefined || must === undefined || says === undefined) return;
  const need = `${must.startsWith('是') ? '必填' : '可不写'}${must.includes('null') ? '，可为 null' : ''}`;
  fields.set(field, `${unlinked(says)}（${need}）`);
}

/** A row of a table of forms, whose fields are written together: | `on` `quote` | 意思 | 要求 | */
function noteForm({ forms }: Part, line: string, formsOf: Set<string>): void {
  const [, written = '', means = '', asks = ''] = /^\| ((?:`[\w.[\]]+` )+)\| ([^|]+) \| ([^|]*) ?\|$/.exec(line) ?? [];
  const says = unlinked([means, asks].filter((words) => words.trim()).join('：'));
  const names = namesIn(written);
  const own = names.filter((name) => !ANYWHERE.includes(name));
  for (const name of own.length ? own : names) {
    for (const key of [name, ...[...formsOf].map((whole) => `${whole}.${name}`)]) {
      const before = forms.get(key);
      forms.set(key, before === undefined ? says : `${before}\n${says}`);
    }
  }
}

/** The parts of the manual, with what their tables say. */
function partsOf(manual: string): Part[] {
  let part: Part = { heading: '', fields: new Map(), forms: new Map() };
  const parts = [part];
  let formsOf = new Set<string>();
  for (const line of manual.split('\n')) {
    const heading = HEADING.exec(line)?.[1];
    if (heading !== undefined) parts.push((part = { heading, fields: new Map(), forms: new Map() }));
    // The words of a choice are listed below the table.
    const [, chosen = '', words] = /^`([\w.[\]]+)`：(.+)$/.exec(line) ?? [];
    const choice = part.fields.get(chosen);
    if (choice !== undefined && words !== undefined) part.fields.set(chosen, `${choice}\n${words}`);
    if (/式.*：$/.test(line)) formsOf = new Set(namesIn(line));
    noteField(part, line);
    noteForm(part, line, formsOf);
  }
  return parts;
}

/** The parts headed by `home`, and those under each that are headed by no other. */
function partsUnder(parts: Part[], home: string): { own: Part[]; under: Part[] } {
  const own = parts.filter(({ heading }) => heading.includes(home));
  const under = own.flatMap((part) => {
    const after = parts.slice(parts.indexOf(part) + 1);
    const next = after.findIndex(({ heading }) => heading.includes('content/') || /^\d/.test(heading));
    return after.slice(0, next < 0 ? undefined : next);
  });
  return { own, under };
}

/**
 * What the manual says of each field of what is kept in `home` (`content/notes/`, `content/terms.yaml`), with what it
 * says of all claims. A key with `*.` before it is of every field that is called so inside another, where nothing is
 * said of its path: `*.due.on`, `*.quote`.
 */
export function toldFields(manual: string, home: string): Map<string, string> {
  const parts = partsOf(manual);
  const shared = parts.find(({ heading }) => heading === SHARED)?.fields ?? new Map<string, string>();
  const { own, under } = partsUnder(parts, home);
  const inside = (fields: Iterable<[string, string]>) =>
    [...fields].map(([name, says]) => [`*.${name}`, says.replace(NEED, '')] as const);
  return new Map([
    ...inside(parts.flatMap(({ forms }) => [...forms].filter(([name]) => name.includes('.')))),
    ...inside([...own, ...under].flatMap(({ forms }) => [...forms].filter(([name]) => !name.includes('.')))),
    ...inside(under.flatMap(({ fields }) => [...fields])),
    ...inside([...shared].filter(([name]) => ANYWHERE.includes(name))),
    ...shared,
    ...own.flatMap(({ fields }) => [...fields]),
  ]);
}
