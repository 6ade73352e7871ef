import { allWorks } from '../../content/kinds/all-works.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { componentsOf } from '../../content/reading/read-training.ts';
import type { Check } from '../check.ts';

/** A work that is paraphrased, and where that is written. */
interface Paraphrase {
  work: string;
  file: string;
  line: number;
}

/** Every work that an action, a step of a situation, a module or a page paraphrases. */
function* paraphrases({ actions, situations, dangers, training, pages, works }: Corpus): Generator<Paraphrase> {
  for (const { data, origin } of actions) {
    for (const [i, { work }] of data.law.entries()) {
      yield { work, file: origin.file, line: origin.lineOf('law', i, 'work') };
    }
  }
  for (const { data, origin } of situations) {
    for (const list of ['meant', 'now', 'then', 'follow'] as const) {
      for (const [i, { on }] of data[list].entries()) {
        for (const [k, ground] of on.entries()) {
          if (!('work' in ground)) continue;
          yield { work: ground.work, file: origin.file, line: origin.lineOf(list, i, 'on', k, 'work') };
        }
      }
    }
  }
  if (dangers) {
    const { data, origin } = dangers;
    for (const [i, { work }] of data.report.laws.entries()) {
      yield { work, file: origin.file, line: origin.lineOf('report', 'laws', i, 'work') };
    }
    for (const [i, { on }] of data.kinds.entries()) {
      for (const [k, ground] of on.entries()) {
        if (!('work' in ground)) continue;
        yield { work: ground.work, file: origin.file, line: origin.lineOf('kinds', i, 'on', k, 'work') };
      }
    }
  }
  for (const { data, origin } of works) {
    for (const i of data.articles.keys()) {
      yield { work: data.id, file: origin.file, line: origin.lineOf('articles', i, 'article') };
    }
  }
  const prose = [...training.map((module) => ({ ...module, components: componentsOf(module) })), ...pages];
  for (const { origin, components } of prose) {
    for (const { name, props, line } of components) {
      const { work } = props;
      if (name === 'Law' && work !== undefined) yield { work, file: origin.file, line };
    }
  }
}

export const lawChecked: Check = {
  name: 'law-checked',
  must: '转述的文件（职责逐件的 `law`、情形的 `work`、培训和网页的 `<Law>`）在 works.yaml 里是 `checked: true`，而且本站没有收原文。',
  *find(corpus) {
    const works = new Map(allWorks(corpus).map((work) => [work.id, work]));
    for (const { work: id, file, line } of paraphrases(corpus)) {
      const work = works.get(id);
      if (!work || (work.checked && !work.held)) continue;
      yield work.held
        ? { file, line, wrong: `本站收有 \`${id}\` 的原文。`, mend: '引它的原话。' }
        : {
            file,
            line,
            wrong: `文件 \`${id}\` 没有核对过。`,
            mend: '对过公开文本的，在 content/works.yaml 里写 `checked: true`；没有对过的，删去转述。',
          };
    }
  },
};
