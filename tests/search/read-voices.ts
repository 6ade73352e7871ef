import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Provision } from '../../src/domain/texts/provision.ts';

/** What is expected of a sentence: an answer, to be told of a place, a year or that none is there, an alarm, or none. */
export const expected = ['answerable', 'no-answer', 'place', 'year', 'danger', 'harmless'] as const;

const line = z.tuple([z.enum(expected), z.string().min(1), z.string().optional()]);

/** What somebody types who has not seen the site: of five people's voices, a file each; every third line is held back. */
export interface Said {
  voice: string;
  expects: (typeof expected)[number];
  says: string;
  set: 'tune' | 'held';
  /** The provisions that answer it: those that print one of the stretches written beside it. */
  answers: string[];
}

/** @throws Error where a line is of another form, or no provision prints what is to answer it */
export function readVoices(root: string, provisions: Iterable<Provision>): Said[] {
  const folder = join(root, 'tests/search/voices');
  const all = [...provisions];
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((words, i) => {
        const [expects, says, stretches] = line.parse(words.split('\t'));
        const answers = (stretches ?? '')
          .split('|')
          .filter(Boolean)
          .flatMap((stretch) => all.filter((one) => one.words.includes(stretch)).map(({ at }) => at));
        if (expects === 'answerable' && !answers.length) throw new Error(`${name}:${i + 1} No provision prints it.`);
        return { voice: name.replace('.tsv', ''), expects, says, set: i % 3 ? 'tune' : 'held', answers };
      }),
  );
}
