import { numberKey, titleKey } from '../../domain/references/title-key.ts';
import { allWorks } from '../../content/kinds/all-works.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Check } from '../check.ts';
import { textAt } from '../../library/text-at.ts';

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
    const text = held ? textAt(corpus, id) : undefined;
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
  must: '一个名称、标题、别名或文号只指一个机构、一件文件。',
  *find(corpus) {
    for (const [{ words, file, line }, other] of meansAlready(agencyNames(corpus), (name) => name.words)) {
      const mend = '从其中一个删去，或改写在各文本的 `means` 里。';
      yield { file, line, wrong: `名称 \`${words}\` 已经指机构 ${other}。`, mend };
    }
    const workKey = ({ kind, words }: Name) => `${kind} ${kind === 'number' ? numberKey(words) : titleKey(words)}`;
    for (const [{ kind, words, file, line }, other] of meansAlready(workNames(corpus), workKey)) {
      const mend = '从其中一个删去，在 content/citations/ 里逐处写明指哪一件。';
      yield { file, line, wrong: `${kind === 'number' ? '文号' : '标题'} \`${words}\` 已经指文件 ${other}。`, mend };
    }
  },
};
