import { CHANGES, PAID, ofPolicy, ofReply, shownBy, toState } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { noEvidenceCircle } from './no-evidence-circle.ts';

const RATE = "7#1.p1'\n      quote: 孤儿基本生活保障标准为每人每月1600元";

breaks(noEvidenceCircle, [
  {
    rule: 'two commitments are not evidence of each other',
    edits: [
      replace(ofReply('commitments'), RATE, "7#2.p1.2'\n      quote: 县民政局按月发放"),
      replace(ofPolicy('commitments'), PAID, "4#2.p1'\n      quote: 继续落实"),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:26 依据绕回了承诺自己：`qinghe-monthly-pay-2030`、`qinghe-carry-on-2031`、`qinghe-monthly-pay-2030`。 [no-evidence-circle]\n  删去这一圈里的一条依据：它们各以下一条为依据。',
      'content/commitments/qing-min-han-2031-4.yaml:12 依据绕回了承诺自己：`qinghe-carry-on-2031`、`qinghe-monthly-pay-2030`、`qinghe-carry-on-2031`。 [no-evidence-circle]\n  删去这一圈里的一条依据：它们各以下一条为依据。',
    ],
  },
  {
    rule: 'commitments are not evidence of one another in a circle',
    edits: [
      replace(ofReply('commitments'), RATE, "7#2.p1.2'\n      quote: 按月发放"),
      replace(ofPolicy('commitments'), PAID, "4#2.p1'\n      quote: 持续帮扶"),
      append(ofReply('commitments'), shownBy(['qing-min-fa-2030-7#2.p1.1', '每季度走访一次', 'earlier'])),
      replace(
        ofPolicy('commitments'),
        '  marker: 每季度\n',
        `  marker: 每季度\n${shownBy(['qing-min-han-2031-4#1.p1', '培训儿童主任48名', 'partly'], ['qing-min-han-2031-4#2.p1', '继续落实', 'partly'])}`,
      ),
      append(CHANGES, toState('qinghe-family-2031', 'none-found', 'earlier-only')),
      append(CHANGES, toState('qinghe-visits-2030', 'none-found', 'lead')),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:19 依据绕回了承诺自己：`qinghe-visits-2030`、`qinghe-carry-on-2031`、`qinghe-monthly-pay-2030`、`qinghe-family-2031`、`qinghe-visits-2030`。 [no-evidence-circle]\n  删去这一圈里的一条依据：它们各以下一条为依据。',
      'content/commitments/qing-min-fa-2030-7.yaml:37 依据绕回了承诺自己：`qinghe-monthly-pay-2030`、`qinghe-family-2031`、`qinghe-visits-2030`、`qinghe-carry-on-2031`、`qinghe-monthly-pay-2030`。 [no-evidence-circle]\n  删去这一圈里的一条依据：它们各以下一条为依据。',
      'content/commitments/qing-min-han-2031-4.yaml:12 依据绕回了承诺自己：`qinghe-carry-on-2031`、`qinghe-monthly-pay-2030`、`qinghe-family-2031`、`qinghe-visits-2030`、`qinghe-carry-on-2031`。 [no-evidence-circle]\n  删去这一圈里的一条依据：它们各以下一条为依据。',
      'content/commitments/qing-min-han-2031-4.yaml:30 依据绕回了承诺自己：`qinghe-family-2031`、`qinghe-visits-2030`、`qinghe-carry-on-2031`、`qinghe-monthly-pay-2030`、`qinghe-family-2031`。 [no-evidence-circle]\n  删去这一圈里的一条依据：它们各以下一条为依据。',
    ],
  },
]);
