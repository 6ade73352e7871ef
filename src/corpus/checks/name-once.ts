import { titleKey } from '../../domain/title-key.ts';
import { allWorks } from '../all-works.ts';
import type { Check } from './check.ts';

export const nameOnce: Check = {
  name: 'name-once',
  must: 'A name, title or alias means one agency or one work.',
  *find(corpus) {
    const agencies = new Map<string, string>();
    for (const { data, origin } of corpus.agencies) {
      for (const [i, name] of [data.name, ...data.aliases].entries()) {
        const other = agencies.get(name);
        if (other !== undefined) {
          yield {
            file: origin.file,
            line: i ? origin.lineOf('aliases', i - 1) : origin.lineOf('name'),
            wrong: `The name \`${name}\` means the agency ${other} already.`,
            mend: 'Take it from one of the two, or give it to each text in `means`.',
          };
        } else agencies.set(name, data.id);
      }
    }
    const origins = new Map([
      ...corpus.works.map(({ data, origin }) => [data.id, origin] as const),
      ...corpus.texts.map(({ id, origin }) => [id, origin] as const),
    ]);
    const works = new Map<string, string>();
    for (const { id, title, aliases } of allWorks(corpus)) {
      for (const [i, name] of [title, ...aliases].entries()) {
        const other = works.get(titleKey(name));
        const origin = origins.get(id);
        if (other !== undefined && origin) {
          yield {
            file: origin.file,
            line: i ? origin.lineOf('aliases', i - 1) : origin.lineOf('title'),
            wrong: `The title \`${name}\` means the work ${other} already.`,
            mend: 'Take it from one of the two, and claim each place in content/citations/.',
          };
        } else works.set(titleKey(name), id);
      }
    }
  },
};
