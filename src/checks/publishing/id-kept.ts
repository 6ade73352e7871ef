import { FIRST_LOCK_LINE, publishedIds, REDACTION } from '../../content/kinds/published.ts';
import { homesCalled } from '../../content/kinds/entries-of.ts';
import type { Check } from '../check.ts';

/** Where a published line comes from: its id, the text of a provision, and where things of its kind are kept. */
function homesOf(line: string): string[] {
  const [noun = '', id = ''] = line.split(' ');
  return [id.split('#')[0] ?? '', ...homesCalled(noun)];
}

export const idKept: Check = {
  name: 'id-kept',
  must: 'An id that was published stays, or a redirect leads from it to one that exists.',
  *find(corpus) {
    const now = new Set(publishedIds(corpus));
    const moved = new Map(corpus.redirects.map(({ data }) => [data.from, data.to]));
    for (const [i, line] of corpus.published.entries()) {
      if (now.has(line) || moved.has(line)) continue;
      const [kind, id = ''] = line.split(' ');
      // What was replaced is kept by a rule of its own, which no redirect leads around.
      if (kind === REDACTION) continue;
      yield {
        file: 'content/published.lock',
        line: i + FIRST_LOCK_LINE,
        wrong: `The ${kind} \`${id}\` was published and is gone.`,
        mend: `Restore it, or say in content/redirects.yaml where \`${line}\` leads now.`,
        lacks: [...homesOf(line), 'content/redirects.yaml'],
      };
    }
    for (const { data, origin } of corpus.redirects) {
      const here = (field: string, wrong: string, mend: string) => ({
        file: origin.file,
        line: origin.lineOf(field),
        wrong,
        mend,
      });
      if (!now.has(data.to)) {
        const mend = 'Write the kind and the id of something that is published now, as content/published.lock does.';
        const wrong = `The redirect leads to \`${data.to}\`, which does not exist.`;
        yield { ...here('to', wrong, mend), lacks: homesOf(data.to) };
      }
      if (now.has(data.from)) {
        yield here(
          'from',
          `The redirect leads away from \`${data.from}\`, which still exists.`,
          'Delete the redirect.',
        );
      } else if (!corpus.published.includes(data.from)) {
        const mend = 'Write the kind and the id as content/published.lock has them.';
        const wrong = `The redirect leads from \`${data.from}\`, which was never published.`;
        yield { ...here('from', wrong, mend), lacks: ['content/published.lock'] };
      }
    }
  },
};
