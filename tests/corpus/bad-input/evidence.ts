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
      'content/commitments/qing-min-han-2031-4.yaml:14 What shows `done` stands in a text of 2030-03-05, which is not later than the commitment of 2031-06-08. [evidence-order]\n  Write `shows: earlier`, or quote a later text.',
    ],
  },
  {
    rule: 'what shows something earlier is older than the commitment',
    edits: [
      replace(ofPolicy('commitments'), 'shows: partly', 'shows: earlier'),
      append(CHANGES, toState('qinghe-monthly-pay-2030', 'partly', 'earlier-only')),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:28 What shows `earlier` stands in a text of 2031-06-08, which is not older than the commitment of 2030-03-05. [evidence-order]\n  Write what it shows: `done`, `partly` or `superseded`.',
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
      'content/commitments/qing-min-fa-2030-7.yaml:28 What shows `partly` stands in a text of 2030-03-05, which is not later than the commitment of 2030-03-05. [evidence-order]\n  Quote a later text.',
      'content/commitments/qing-min-han-2031-4.yaml:14 What shows `earlier` stands in a text of 2031-06-08, which is not older than the commitment of 2031-06-08. [evidence-order]\n  Quote an older text.',
    ],
  },
  {
    rule: 'evidence does not quote the commitment itself',
    edits: [replace(ofPolicy('commitments'), `qing-min-han-2031-${PAID}`, "#2.p1.2'\n      quote: 县民政局按月发放")],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:27 The evidence of `qinghe-monthly-pay-2030` quotes the commitment itself. [evidence-apart]\n  Quote the words of another text that report on it, or delete the evidence.',
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
      'content/commitments/qing-min-han-2031-4.yaml:41 The evidence of `qinghe-family-2031` quotes the same words at line 31. [evidence-apart]\n  Delete one of the two.',
    ],
  },
  {
    rule: 'evidence stands in its provision, and that in a text that is held',
    edits: [
      replace(ofPolicy('commitments'), '标准发放33600元', '标准发放3.36万元'),
      replace(ofReply('commitments'), 'qing-min-fa-2030-7#1.p1', 'qing-min-fa-2030-8#1.p1'),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:27 The quote `标准发放3.36万元` does not stand in qing-min-han-2031-4#1.p1. [quote-stands]\n  Write the words as printed: `标准发放33600元`.',
      'content/commitments/qing-min-han-2031-4.yaml:12 There is no text `qing-min-fa-2030-8`. [provision-known]\n  Write `qing-min-fa-2030-7`.',
    ],
  },
  {
    rule: 'evidence shows one of the things that it can show',
    edits: [replace(ofReply('commitments'), 'shows: earlier', 'shows: kept')],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:14 `evidence.shows` is `kept`. [schema]\n  Write one of: done, partly, superseded, earlier.',
    ],
  },
  {
    rule: 'two commitments are not evidence of each other',
    edits: [
      replace(ofReply('commitments'), RATE, "7#2.p1.2'\n      quote: 县民政局按月发放"),
      replace(ofPolicy('commitments'), PAID, "4#2.p1'\n      quote: 继续落实"),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:26 The evidence leads back to the commitment itself: `qinghe-monthly-pay-2030`, `qinghe-carry-on-2031`, `qinghe-monthly-pay-2030`. [no-evidence-circle]\n  Delete one piece of evidence of this circle: each rests on the next.',
      'content/commitments/qing-min-han-2031-4.yaml:12 The evidence leads back to the commitment itself: `qinghe-carry-on-2031`, `qinghe-monthly-pay-2030`, `qinghe-carry-on-2031`. [no-evidence-circle]\n  Delete one piece of evidence of this circle: each rests on the next.',
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
      'content/commitments/qing-min-fa-2030-7.yaml:19 The evidence leads back to the commitment itself: `qinghe-visits-2030`, `qinghe-carry-on-2031`, `qinghe-monthly-pay-2030`, `qinghe-family-2031`, `qinghe-visits-2030`. [no-evidence-circle]\n  Delete one piece of evidence of this circle: each rests on the next.',
      'content/commitments/qing-min-fa-2030-7.yaml:37 The evidence leads back to the commitment itself: `qinghe-monthly-pay-2030`, `qinghe-family-2031`, `qinghe-visits-2030`, `qinghe-carry-on-2031`, `qinghe-monthly-pay-2030`. [no-evidence-circle]\n  Delete one piece of evidence of this circle: each rests on the next.',
      'content/commitments/qing-min-han-2031-4.yaml:12 The evidence leads back to the commitment itself: `qinghe-carry-on-2031`, `qinghe-monthly-pay-2030`, `qinghe-family-2031`, `qinghe-visits-2030`, `qinghe-carry-on-2031`. [no-evidence-circle]\n  Delete one piece of evidence of this circle: each rests on the next.',
      'content/commitments/qing-min-han-2031-4.yaml:30 The evidence leads back to the commitment itself: `qinghe-family-2031`, `qinghe-visits-2030`, `qinghe-carry-on-2031`, `qinghe-monthly-pay-2030`, `qinghe-family-2031`. [no-evidence-circle]\n  Delete one piece of evidence of this circle: each rests on the next.',
    ],
  },
];
