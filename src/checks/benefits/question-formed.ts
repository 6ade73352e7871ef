import { placeOptions, type PlaceOption } from '../../domain/rules/place-options.ts';
import { FEW_OPTIONS, optionsOf } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';

/** Places as they are offered, in their order. */
const names = (places: readonly PlaceOption[]): string => places.map(({ says }) => `“${says}”`).join('、');

/** A question is a choice. */
const LEAST = 2;

export const questionFormed: Check = {
  name: 'question-formed',
  must: '一道题至少有两个选项，问地方的题一个也不写；有危险选项的题写明选“不清楚”时怎么看；`reveals` 指的是有 `harm` 的选项。',
  *find({ questions, regions, texts }) {
    const harmful = (question: string, answer: string) =>
      questions.some(({ data }) => data.id === question && data.options.some(({ id, harm }) => id === answer && harm));
    const places = new Map(regions.map(({ data }) => [data.id, data]));
    const offered = placeOptions(places, new Set(texts.map(({ data }) => data.region)));
    const unlike = (options: PlaceOption[]) => names(options) !== names(offered);
    for (const { data, origin } of questions) {
      const { id, options, asksPlace, unsure } = data;
      const here = (field: string, wrong: string, mend: string) => ({
        file: origin.file,
        line: origin.lineOf(field),
        wrong,
        mend,
      });
      const unknown = asksPlace ? options.find((option) => !places.has(option.id)) : undefined;
      if (unknown) {
        const mend = '删掉 `options`：选项由 content/regions.yaml 里收录了文件的地方生成；缺哪个地方，就加到那里。';
        yield here('options', `“${id}”的选项“${unknown.id}”不是 content/regions.yaml 里的地方。`, mend);
      } else if (asksPlace && unlike(options)) {
        const mend = '删掉 `options`：选项由 content/regions.yaml 里收录了文件的地方生成，以后新收录的地方才不会漏掉。';
        yield here('options', `“${id}”手写的选项是${names(options)}，应当是${names(offered)}。`, mend);
      }
      if (!asksPlace && options.length < LEAST) {
        yield {
          ...here('options', `“${id}”只有 ${options.length} 个选项。`, '写两个或更多选项。'),
          leavesOut: [optionsOf(id), FEW_OPTIONS],
        };
      }
      for (const { reveals } of options) {
        if (!reveals || harmful(reveals.question, reveals.answer)) continue;
        const [field, mend] = [
          'options',
          '改成写了 `harm: true` 的那个选项：`question` 写它的问题，`answer` 写它的编号。',
        ];
        yield here(field, `“${id}”的 \`reveals\` 指的“${reveals.question}=${reveals.answer}”不是危险选项。`, mend);
      }
      if (options.some(({ harm }) => harm) && !unsure) {
        const mend =
          '加上 `unsure`：`says` 写有一点怀疑就要报告，`look` 写怎么看，不写盘问孩子、惊动疑似伤害他的人，`at` 和 `quote` 引原文。';
        yield here('id', `“${id}”有危险选项，没有写选“不清楚”时怎么办。`, mend);
      }
    }
  },
};
