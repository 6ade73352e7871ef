import { stringify } from 'yaml';
import { publishedLine } from '../../domain/addresses/published-line.ts';
import type { Work } from '../../schemas/texts/work.ts';
import { printed } from '../kinds/all-works.ts';
import type { Corpus } from '../kinds/corpus.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Text } from '../reading/read-text.ts';
import { referencesTo } from './references-to.ts';

/** What a work becomes a held text by. */
export interface Promotion {
  /** The files that change, by their path, with all their words. */
  files: Map<string, string>;
  /** How many lines name the text now in place of the work. */
  moved: number;
  /** What the entry of the work said and a text has no field for, as YAML; empty where it said nothing more. */
  lost: string;
}

/** What an entry of `content/works.yaml` says that is printed in the text itself, or told by its being held. */
const KNOWN = new Set(['id', 'kind', 'title', 'aliases', 'number', 'issuers', 'date', 'checked']);

/** `words` without the entry that begins on `line`; what stands above the next entry is that one's. */
function withoutEntry(words: string, line: number): string {
  const lines = words.split('\n');
  const next = lines.findIndex((one, i) => i >= line && one.startsWith('- '));
  let end = next < 0 ? lines.length : next;
  while (next >= 0 && /^(?:#|$)/.test(lines[end - 1] ?? '-')) end -= 1;
  const rest = [...lines.slice(0, line - 1), ...lines.slice(end)].join('\n');
  return rest.endsWith('\n') ? rest : `${rest}\n`;
}

/** `words`, where the work named on `line` has the id `to`. */
function renamed(words: string, line: number, from: string, to: string): string {
  const named = new RegExp(`(?<![a-z0-9-])${from}(?![a-z0-9-])`, 'g');
  return words
    .split('\n')
    .map((one, i) => (i === line - 1 ? one.replace(named, to) : one))
    .join('\n');
}

/** The wordings by which the work was cited and the text is not yet. */
function namesToKeep(work: Work, text: Text): string[] {
  const known = new Set([printed(text, 'title') ?? '', ...text.data.aliases]);
  return [work.title, ...work.aliases].filter((name) => !known.has(name));
}

/** What is left of the entry for a person to place. */
const lostOf = (work: Work): Partial<Work> =>
  Object.fromEntries(
    Object.entries(work).filter(
      ([field, value]) => !KNOWN.has(field) && value !== null && value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  );

/**
 * Makes the work of `entry`, told of in `content/works.yaml`, the held `text`: its entry goes, every line that names it
 * names the text, the text is cited by its wordings too, and its address leads to the text.
 *
 * @param read the words of a file of the content
 */
export function promoteWork(
  corpus: Corpus,
  entry: Corpus['works'][number],
  text: Text,
  read: (file: string) => string,
): Promotion {
  const { data: work, origin } = entry;
  const files = new Map<string, string>();
  const change = (file: string, by: (words: string) => string) => files.set(file, by(files.get(file) ?? read(file)));
  const own = { file: origin.file, first: origin.lineOf('id') };
  let moved = 0;
  if (work.id !== text.id) {
    for (const { file, line } of referencesTo(corpus, work.id)) {
      change(file, (words) => renamed(words, line, work.id, text.id));
      moved += 1;
    }
    const from = publishedLine('work', work.id);
    if (corpus.published.includes(from)) {
      change(kinds.redirects.kept.file, (words) => `${words}- { from: ${from}, to: ${publishedLine('document', text.id)} }\n`);
    }
  }
  change(own.file, (words) => withoutEntry(words, own.first));
  const names = namesToKeep(work, text);
  if (names.length) {
    const all = JSON.stringify([...text.data.aliases, ...names]);
    const line = `aliases: ${all}`;
    change(text.origin.file, (words) =>
      /^aliases:.*$/m.test(words)
        ? words.replace(/^aliases:.*(?:\n(?: +|- ).*)*$/m, line)
        : words.replace(/\n---\n/, `\n${line}\n---\n`),
    );
  }
  const lost = lostOf(work);
  return { files, moved, lost: Object.keys(lost).length ? stringify(lost, { lineWidth: 0 }) : '' };
}
