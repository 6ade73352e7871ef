import type { WrittenBlock } from '../../domain/training/training-module.ts';
import { lettersOf } from '../../domain/quiz/choose-wrong.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Check } from '../check.ts';

/** How many letters of an answer a case may not repeat in a row. */
const RUN = 6;
/** A case that tells what to do in it. */
const TOLD =
  /(?:应当|应该|必须|需要|要先|先|及时|立即|马上)(?:去|向|把|将)?(?:报告|报警|建档|申请|告知|督促|指导|随访)/u;

interface Told {
  file: string;
  line: number;
  words: string;
}

/** Every case that learners are asked about: those of content/cases.yaml, and the stories of modules. */
function* toldCases({ cases, training }: Corpus): Generator<Told> {
  for (const { data, origin } of cases) yield { file: origin.file, line: origin.lineOf('story'), words: data.story };
  for (const { sections, origin } of training) {
    for (const block of sections.flatMap(({ blocks }) => blocks)) {
      if (block.kind === 'component' && block.name === 'Story') {
        yield { file: origin.file, line: block.line, words: storyOf(block) };
      }
    }
  }
}

type Component = Extract<WrittenBlock, { kind: 'component' }>;

const storyOf = ({ holds }: Component): string =>
  holds.flatMap((block) => (block.kind === 'prose' ? [block.text] : [])).join('');

/** The words of texts that an answer must have. */
const answersOf = ({ holds }: Component): string[] =>
  holds.flatMap((block) => (block.kind === 'component' ? (block.props['quote'] ?? []) : []));

/** The first run of `answer` that `story` repeats. */
function repeated(story: string, answer: string): string | undefined {
  const [said, wanted] = [lettersOf(story), lettersOf(answer)];
  const runs = Array.from({ length: Math.max(0, wanted.length - RUN + 1) }, (_, i) => wanted.slice(i, i + RUN));
  return runs.find((run) => said.includes(run));
}

export const caseSilent: Check = {
  name: 'case-silent',
  must: '案例只写发生了什么：不写该怎样做，也不写练习的答案里的原话。',
  *find(corpus) {
    const mend = '只写看到、听到的；怎样做，写进练习的答案。';
    for (const { file, line, words } of toldCases(corpus)) {
      const [told] = TOLD.exec(words) ?? [];
      if (told !== undefined) yield { file, line, wrong: `案例里写着“${told}”，把答案说出来了。`, mend };
    }
    for (const { sections, origin } of corpus.training) {
      for (const { blocks } of sections) {
        const parts = blocks.filter((block) => block.kind === 'component');
        const answers = parts.filter(({ name }) => name === 'Exercise').flatMap(answersOf);
        for (const part of parts) {
          const told = corpus.cases.find(({ data }) => part.name === 'Case' && data.id === part.props['id']);
          const story = told?.data.story ?? (part.name === 'Story' ? storyOf(part) : '');
          const run = answers.map((answer) => repeated(story, answer)).find((one) => one !== undefined);
          if (run === undefined) continue;
          const { file } = told?.origin ?? origin;
          const line = told?.origin.lineOf('story') ?? part.line;
          yield { file, line, wrong: `案例里写着练习的答案里的“${run}”。`, mend };
        }
      }
    }
  },
};
