import { append, replace } from '../fixture.ts';
import { CHANGES, ofPolicy, ofReply, toState, type BadInput } from './bad-input.ts';

/** The evidence of the two commitments that have some: the place behind the name of the text, and the words. */
const PAID = "4#1.p1'\n      quote: 标准发放33600元";
const RATE = "7#1.p1'\n      quote: 孤儿基本生活保障标准为每人每月1600元";

/** Evidence for the commitment that ends there. */
const shown = (...pieces: [at: string, quote: string, shows: string][]): string =>
  `  evidence:\n${pieces.map(([at, quote, shows]) => `    - at: '${at}'\n      quote: ${quote}\n      shows: ${shows}\n      strength: weak\n      why: 说的是同一件事。\n`).join('')}`;

/** Evidence that cannot show what it is said to. */
export const evidence: BadInput[] = [
  {
    rule: 'what shows that a commitment was kept is later than it',
    edits: [
      replace(ofReply('commitments'), 'shows: earlier', 'shows: done'),
      append(CHANGES, toState('qinghe-carry-on-2031', 'earlier-only', 'claimed-done')),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:14 `done` 的依据在 2030-03-05 的文本里，不晚于 2031-06-08 的承诺。 [evidence-order]\n  写 `shows: earlier`，或引更晚的文本。',
    ],
  },
  {
    rule: 'what shows something earlier is older than the commitment',
    edits: [
      replace(ofPolicy('commitments'), 'shows: partly', 'shows: earlier'),
      append(CHANGES, toState('qinghe-monthly-pay-2030', 'partly', 'earlier-only')),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:28 `earlier` 的依据在 2031-06-08 的文本里，不早于 2030-03-05 的承诺。 [evidence-order]\n  照原话写它表明的：`done`、`partly` 或 `superseded`。',
    ],
  },
  {
    rule: 'a text shows nothing of its own commitments',
    edits: [
      replace(
        ofPolicy('commitments'),
        `qing-min-han-2031-${PAID}`,
        "#1.p1'\n      quote: 孤儿基本生活保障标准为每人每月1600元",
      ),
      replace(ofReply('commitments'), `qing-min-fa-2030-${RATE}`, "#1.p1'\n      quote: 培训儿童主任48名"),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:28 `partly` 的依据在 2030-03-05 的文本里，不晚于 2030-03-05 的承诺。 [evidence-order]\n  引更晚的文本。',
      'content/commitments/qing-min-han-2031-4.yaml:14 `earlier` 的依据在 2031-06-08 的文本里，不早于 2031-06-08 的承诺。 [evidence-order]\n  引更早的文本。',
    ],
  },
  {
    rule: 'evidence does not quote the commitment itself',
    edits: [replace(ofPolicy('commitments'), `qing-min-han-2031-${PAID}`, "#2.p1.2'\n      quote: 县民政局按月发放")],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:27 `qinghe-monthly-pay-2030` 的依据引的是承诺自己的话。 [evidence-apart]\n  引别的文本里说到它的话，或删去这条依据。',
    ],
  },
  {
    rule: 'evidence does not quote the same words twice',
    edits: [
      append(
        ofReply('commitments'),
        shown(
          ['qing-min-fa-2030-7#2.p1.1', '增加走访', 'earlier'],
          ['qing-min-fa-2030-7#1.p1', '比上年提高200元', 'earlier'],
          ['qing-min-fa-2030-7#2.p1.1', '重要节日增加走访', 'earlier'],
        ),
      ),
      append(CHANGES, toState('qinghe-family-2031', 'none-found', 'earlier-only')),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:41 `qinghe-family-2031` 的依据与第 31 行引的字相同。 [evidence-apart]\n  删去其中一个。',
    ],
  },
  {
    rule: 'evidence stands in its provision, and that in a text that is held',
    edits: [
      replace(ofPolicy('commitments'), '标准发放33600元', '标准发放3.36万元'),
      replace(ofReply('commitments'), 'qing-min-fa-2030-7#1.p1', 'qing-min-fa-2030-8#1.p1'),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:27 引文 `标准发放3.36万元` 不在 qing-min-han-2031-4#1.p1 里。 [quote-stands]\n  照印的写：`标准发放33600元`。',
      'content/commitments/qing-min-han-2031-4.yaml:12 没有文本 `qing-min-fa-2030-8`。 [provision-known]\n  写 `qing-min-fa-2030-7`。',
    ],
  },
  {
    rule: 'evidence shows one of the things that it can show',
    edits: [replace(ofReply('commitments'), 'shows: earlier', 'shows: kept')],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:14 `evidence.shows` 是 `kept`，没有这个值。 [schema]\n  写其中一个：done、partly、superseded、earlier。',
    ],
  },
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
      append(ofReply('commitments'), shown(['qing-min-fa-2030-7#2.p1.1', '每季度走访一次', 'earlier'])),
      replace(
        ofPolicy('commitments'),
        '  marker: 每季度\n',
        `  marker: 每季度\n${shown(['qing-min-han-2031-4#1.p1', '培训儿童主任48名', 'partly'], ['qing-min-han-2031-4#2.p1', '继续落实', 'partly'])}`,
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
];
