import { ofPolicy, ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { cut, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { noteSpeaks } from './note-speaks.ts';

breaks(noteSpeaks, [
  {
    rule: 'a note says something',
    edits: [cut(ofPolicy('notes'), '  says: 增加走访几次，原文未载明。\n')],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:5 注 `qinghe-visits` 没有写 `says`。 [note-speaks]\n  补上 `says`。',
    ],
  },
  {
    rule: 'an arithmetic note has its sum',
    edits: [
      replace(ofPolicy('notes'), 'kind: wording', 'kind: arithmetic'),
      cut(ofPolicy('notes'), '  says: 增加走访几次，原文未载明。\n'),
    ],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:5 `arithmetic` 的注 `qinghe-visits` 没有写 `sum`。 [note-speaks]\n  补上要算的 `sum`。',
    ],
  },
  {
    rule: 'an arithmetic note does not type its result',
    edits: [replace(ofReply('notes'), '  kind: arithmetic\n', '  kind: arithmetic\n  says: 共33600元。\n')],
    problems: [
      'content/notes/qing-min-han-2031-4.yaml:5 `arithmetic` 的注 `qinghe-sum-2031` 写了 `says`，它的话由 `sum` 算出。 [note-speaks]\n  删去 `says`。',
    ],
  },
  {
    rule: 'a sum is done from amounts and figures that exist',
    edits: [replace(ofReply('notes'), 'people: qinghe-orphans-2031', 'people: qinghe-children-2031')],
    problems: [
      'content/notes/qing-min-han-2031-4.yaml:5 没有金额或数字 `qinghe-children-2031`。 [note-speaks]\n  写金额或数字的编号。',
    ],
  },
  {
    rule: 'a sum is done in units that fit',
    edits: [replace(ofReply('notes'), 'rate: qinghe-orphan-rate-2031', 'rate: qinghe-goods-2031')],
    problems: [
      'content/notes/qing-min-han-2031-4.yaml:5 `qinghe-goods-2031` 的单位不合这个 `sum`。 [note-speaks]\n  写单位相合的金额或数字。',
    ],
  },
]);
