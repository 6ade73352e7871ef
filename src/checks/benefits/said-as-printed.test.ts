import { ALLOWANCE, HURT } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { saidAsPrinted } from './said-as-printed.ts';

const MEND = '照原文的字写，或引写着这几个字的话。';
const LEAF = '      says: 未满18周岁\n';
const said = (says: string) => [replace(ALLOWANCE, LEAF, `      says: ${says}\n`)];

breaks(saidAsPrinted, [
  {
    rule: 'what the text is said to write stands in the words quoted',
    edits: said('未满18周岁（原文写的是儿童，没有写年龄）'),
    problems: [
      `${ALLOWANCE}:13 “未满18周岁（原文写的是儿童，没有写年龄）”说原文写的是“儿童”，所引的话里没有。 [said-as-printed]\n  ${MEND}`,
    ],
  },
  {
    rule: 'what stands in quotation marks stands in the provision',
    edits: said('未满18周岁（通知只写“少年”）'),
    problems: [
      `${ALLOWANCE}:13 “未满18周岁（通知只写“少年”）”说原文写的是“少年”，所引的话里没有。 [said-as-printed]\n  ${MEND}`,
    ],
  },
  {
    rule: 'a situation is read too',
    edits: [replace(HURT, 'says: 青禾县：加强走访', 'says: 青禾县：原文写的是回访')],
    problems: [`${HURT}:16 “青禾县：原文写的是回访”说原文写的是“回访”，所引的话里没有。 [said-as-printed]\n  ${MEND}`],
  },
]);
