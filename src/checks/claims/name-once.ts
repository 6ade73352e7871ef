import { numberKey, titleKey } from '../../domain/texts/title-key.ts';
import { allWorks } from '../../content/kinds/all-works.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Check } from '../check.ts';

/** A wording that means the thing `id`, and where it is written. */
interface Name {
  kind: 'name' | 'title' | 'number';
  words: string;
  id: string;
  file: string;
  line: number;
}

function agencyNames(corpus: Corpus): Name[] {
  return corpus.agencies.flatMap(({ data: { id, name, aliases }, origin: { file, lineOf } }) => [
    { kind: 'name' as const, words: name, id, file, line: lineOf('name') },
    ...aliases.map((words, i) => ({ kind: 'name' as const, words, id, file, line: lineOf('aliases', i) })),
  ]);
}

/** Titles, aliases and numbers of all works; those of held texts stand where the text prints them. */
function workNames(corpus: Corpus): Name[] {
  return allWorks(corpus).flatMap(({ id, title, aliases, number, held }) => {
    const text = corpus.texts.find((one) => held && one.id === id);
    const origin = text?.origin ?? corpus.works.find(({ data }) => data.id === id)?.origin;
    if (!origin) return [];
    const { file, lineOf } = origin;
    const lineOfPrinted = (element: 'title' | 'number') =>
      text?.provisions.find((provision) => provision.element === element)?.line ?? lineOf(element);
    return [
      { kind: 'title' as const, words: title, id, file, line: lineOfPrinted('title') },
      ...aliases.map((words, i) => ({ kind: 'title' as const, words, id, file, line: lineOf('aliases', i) })),
      ...(number ? [{ kind: 'number' as const, words: number, id, file, line: lineOfPrinted('number') }] : []),
    ];
  });
}

/** The names whose key an earlier one has, with the id that the earlier one means. */
function* meansAlready(names: Name[], key: (name: Name) => string): Generator<[Name, string]> {
  const first = new Map<string, string>();
  for (const name of names) {
    const other = first.get(key(name));
    if (other === undefined) first.set(key(name), name.id);
    else yield [name, other];
  }
}

export const nameOnce: Check = {
  name: 'name-once',
  must: 'A name, title, alias or document number means one agency or one work.',
  *find(corpus) {
    for (const [{ words, file, line }, other] of meansAlready(agencyNames(corpus), (name) => name.words)) {
      const mend = 'Take it from one of the two, or give it to each text in `means`.';
      yield { file, line, wrong: `The name \`${words}\` means the agency ${other} already.`, mend };
    }
    const workKey = ({ kind, words }: Name) => `${kind} ${kind === 'number' ? numberKey(words) : titleKey(words)}`;
    for (const [{ kind, words, file, line }, other] of meansAlready(workNames(corpus), workKey)) {
      const mend = 'Take it from one of the two, and claim each place in content/citations/.';
      yield { file, line, wrong: `The ${kind} \`${words}\` means the work ${other} already.`, mend };
    }
  },
};
