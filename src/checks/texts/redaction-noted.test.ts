import { REPLY, REPLY_SOURCE, ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, cut, remove, replace, reprint, write } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { redactionNoted } from './redaction-noted.ts';

const REGISTER = 'content/sources/redactions.tsv';
const ROW = 'qing-min-han-2031-4.txt\t辖区某村对儿童甲一家\t未成年人及其家庭信息去标识化\n';
const RESTORE = '恢复登记的那一行；新隐去的，加一行：源文件名、替换以后的字、原因，栏与栏之间各一个 Tab。';
const WHOSE =
  '判断是谁改的：本站隐去的，登记到 content/sources/redactions.tsv；原文就这样印，在 content/privacy.yaml 里放行，写明理由。';
const lostRow = [
  `content/notes/qing-min-han-2031-4.yaml:12 注标出的“辖区某村对儿童甲一家”没有登记在 ${REGISTER} 里。 [redaction-noted]\n  ${RESTORE}`,
  `content/sources/qing-min-han-2031-4.txt:19 代称“儿童甲”没有登记。 [redaction-noted]\n  ${WHOSE}`,
];
const OWN =
  '判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。';
const ONLY = '只写替换以后的字和原因，删去原来的；它若是机关或地方的名称，在 content/privacy.yaml 里放行。';

breaks(redactionNoted, [
  {
    rule: 'the rows of replaced words have tabs between them',
    edits: [append('content/sources/redactions.tsv', 'qing-min-han-2031-4.txt 某村 已隐去\n')],
    problems: [
      'content/sources/redactions.tsv:3 这一行开头的“qing-min-han-2031-4.txt …”不是源文件的名称。 [redaction-noted]\n  写源文件名、替换以后的字、原因，栏与栏之间各一个 Tab。',
    ],
  },
  {
    rule: 'the register of replaced words is not deleted',
    edits: [remove(REGISTER)],
    problems: [
      `${REGISTER}:1 没有这个文件，而 1 条 kind: de-identified 的注要登记在这里。 [redaction-noted]\n  从 git 历史里恢复它。`,
    ],
  },
  { rule: 'no row of the register is lost', edits: [cut(REGISTER, ROW)], problems: lostRow },
  {
    rule: 'no row is lost together with its note: the pseudonym still stands there',
    edits: [cut(REGISTER, ROW), replace(ofReply('notes'), 'kind: de-identified', 'kind: wording')],
    problems: lostRow.slice(1),
  },
  {
    rule: 'what was replaced stays marked, also where nothing in the words shows it',
    edits: [append('content/published.lock', 'redaction qinghe-gone\n')],
    problems: [
      `${REGISTER}:1 隐去过的一处不再标出：注 qinghe-gone 不在了，或者不再是 kind: de-identified。 [redaction-noted]\n  从 git 历史里恢复 ${REGISTER} 的那一行和这条注；隐去过的字一直要标出。`,
    ],
  },
  {
    rule: 'the first row of the register is its head',
    edits: [write(REGISTER, ROW)],
    problems: lostRow,
  },
  {
    rule: 'the register holds no name that was replaced',
    edits: [replace(REGISTER, '去标识化\n', '去标识化，原为赵小禾一家\n')],
    problems: [
      `${REGISTER}:2 “赵小禾”像是孩子或家人的姓名。 [privacy]\n  ${OWN}`,
      `${REGISTER}:2 登记里的“赵小禾”像是原来的姓名。 [redaction-noted]\n  ${ONLY}`,
    ],
  },
  {
    rule: 'what is registered stands in the source',
    edits: [append(REGISTER, 'qing-min-han-2031-4.txt\t某镇某村\t去标识化\n')],
    problems: [
      `${REGISTER}:3 登记的“某镇某村”不在 content/sources/qing-min-han-2031-4.txt 里。 [redaction-noted]\n  照源文件写替换以后的字；原来的字不写在这里。`,
    ],
  },
  {
    rule: 'what is registered has a reason',
    edits: [replace(REGISTER, '\t未成年人及其家庭信息去标识化', '')],
    problems: [
      `${REGISTER}:2 这一行缺原因。 [redaction-noted]\n  补上：源文件名、替换以后的字、原因，栏与栏之间各一个 Tab。`,
    ],
  },
  {
    rule: 'a pseudonym is registered',
    edits: [reprint(REPLY, REPLY_SOURCE, '收悉，', '（丁某一家）收悉，')],
    problems: [`content/sources/qing-min-han-2031-4.txt:11 代称“丁某”没有登记。 [redaction-noted]\n  ${WHOSE}`],
  },
  {
    rule: 'replaced words are marked by a note',
    edits: [
      cut(
        ofReply('notes'),
        "- id: qinghe-deidentified\n  at: '#2.p1'\n  quote: 辖区某村对儿童甲一家\n  kind: de-identified\n  says: 此处已去标识化。\n",
      ),
    ],
    problems: [
      'content/sources/redactions.tsv:2 没有注标出替换过的“辖区某村对儿童甲一家”。 [redaction-noted]\n  在 content/notes/qing-min-han-2031-4.yaml 里加一条 kind: de-identified 的注，引这些字。',
    ],
  },
]);
