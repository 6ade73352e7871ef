import { QUERIES, ofPolicy, ofReply, withDuty } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace, write, rename } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { provisionKnown } from './provision-known.ts';

breaks(provisionKnown, [
  {
    rule: 'a claim names a text that is held',
    edits: [replace(ofPolicy('notes'), 'qing-min-han-2031-4#2.p1', 'qing-min-han-2013-4#2.p1')],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:8 没有文本 `qing-min-han-2013-4`。 [provision-known]\n  写 `qing-min-han-2031-4`。',
    ],
  },
  {
    rule: 'claims over a text that is not held are told which are',
    edits: [replace(ofPolicy('notes'), 'qing-min-han-2031-4#2.p1', 'national-notice#2.p1')],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:8 没有文本 `national-notice`。 [provision-known]\n  写其中一个：qing-min-fa-2030-7、qing-min-han-2031-4、village-child-worker。',
    ],
  },
  {
    rule: 'a claim names a provision of its text',
    edits: [replace(ofPolicy('figures'), "at: '#2.p1.1'", "at: '#2.p1.3'")],
    problems: [
      'content/figures/qing-min-fa-2030-7.yaml:2 qing-min-fa-2030-7 里没有条款 `#2.p1.3`。 [provision-known]\n  照印的序号写编号，如 `#2.p1.1`。',
    ],
  },
  {
    rule: 'queries are for a provision that exists',
    edits: [replace(QUERIES, "'#1.p1'", "'#1.p7'")],
    problems: [
      'content/queries/qing-min-fa-2030-7.yaml:1 qing-min-fa-2030-7 里没有条款 `#1.p7`。 [provision-known]\n  照印的序号写编号，如 `#1.p1`。',
    ],
  },
  {
    rule: 'queries are for a text that exists',
    edits: [write('content/queries/qing-min-fa-2030-8.yaml', "- { at: '#1.p1', queries: [发到什么时候] }\n")],
    problems: [
      'content/queries/qing-min-fa-2030-8.yaml:1 文件名 `qing-min-fa-2030-8` 不是文本的编号。 [provision-known]\n  已经有 content/queries/qing-min-fa-2030-7.yaml：要加的写进那里，删去这个文件。',
    ],
  },
  {
    rule: 'a file of claims is named after its text, with no space behind',
    edits: [rename(ofReply('mentions'), 'content/mentions/qing-min-han-2031-4 .yaml')],
    problems: [
      'content/mentions/qing-min-han-2031-4 .yaml:1 文件名 `qing-min-han-2031-4 ` 不是文本的编号。 [provision-known]\n  把文件名改成 `qing-min-han-2031-4.yaml`。',
    ],
  },
  {
    rule: 'a duty that a module shows exists',
    edits: [withDuty('role="village-child-worker" item="9"')],
    problems: [
      'content/training/visits.mdx:15 village-child-worker 里没有条款 `#9`。 [provision-known]\n  照印的序号写编号，如 `#annex-mark`。',
    ],
  },
]);
