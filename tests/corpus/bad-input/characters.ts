import { replace } from '../fixture.ts';
import { type BadInput, POLICY, REPLY, ofPolicy, ofReply } from './bad-input.ts';

/** Signs that nobody sees, wherever an editor may paste them. */
export const characters: BadInput[] = [
  {
    rule: 'own words, names, titles and quotes hold no sign that cannot be seen',
    edits: [
      replace(ofPolicy('figures'), 'what: 全县孤儿', 'what: 全县\u200b孤儿'),
      replace(ofReply('events'), 'what: 青禾县举办', 'what: "青禾县\\n举办'),
      replace(ofReply('events'), '儿童主任培训班', '儿童主任培训班"'),
      replace('content/agencies.yaml', 'name: 东禾省民政厅', 'name: 东禾省\u202e民政厅'),
      replace('content/works.yaml', 'title: 关于关爱困境儿童的建议', 'title: 关于\ue000关爱困境儿童的建议'),
      replace(ofPolicy('notes'), 'quote: 走访', 'quote: "\\0走访"'),
    ],
    problems: [
      'content/agencies.yaml:2 `name` 里有看不见的字符 U+202E，在“东禾省”之后。 [schema]\n  删去它；要分行的，分成几句写。',
      'content/events/qing-min-han-2031-4.yaml:6 `what` 里有看不见的字符 U+000A（换行），在“青禾县”之后。 [schema]\n  删去它；要分行的，分成几句写。',
      'content/figures/qing-min-fa-2030-7.yaml:7 `what` 里有看不见的字符 U+200B（零宽空格），在“全县”之后。 [schema]\n  删去它；要分行的，分成几句写。',
      'content/notes/qing-min-fa-2030-7.yaml:3 `quote` 里有看不见的字符 U+0000，在开头。 [schema]\n  删去它；要分行的，分成几句写。',
      'content/works.yaml:10 `title` 里有看不见的字符 U+E000，在“关于”之后。 [schema]\n  删去它；要分行的，分成几句写。',
    ],
  },
  {
    rule: 'no name of a field hides a sign',
    edits: [replace(POLICY, '  各乡镇人民政府: townships', '  各乡镇\u200d人民政府: townships')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:20 字段的名称里有看不见的字符 U+200D，在“各乡镇”之后。 [schema]\n  删去它；要分行的，分成几句写。',
    ],
  },
  {
    rule: 'no head of a text hides a sign',
    edits: [replace(REPLY, '  - addressee: 林禾代表：', '  - addressee: 林禾\ufeff代表：')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:7 `head.addressee` 里有看不见的字符 U+FEFF（字节顺序标记），在“林禾”之后。 [schema]\n  删去它；要分行的，分成几句写。',
    ],
  },
];
