import { append, cut, remove, rename, replace, write } from '../fixture.ts';
import { DUTIES, ofReply, type BadInput } from './bad-input.ts';

const UTF_16 = new Uint8Array(Buffer.from('\ufeff- at: 乡镇\n', 'utf16le'));

/** Files that are missing, cannot be read, or are read by nothing. */
export const files: BadInput[] = [
  {
    rule: 'a file is UTF-8',
    edits: [write(ofReply('mentions'), UTF_16)],
    problems: [
      'content/mentions/qing-min-han-2031-4.yaml:1 The file is not UTF-8. [readable]\n  Save the file as UTF-8.',
    ],
  },
  {
    rule: 'a source is UTF-8 too',
    edits: [write('content/sources/scan.txt', UTF_16)],
    problems: [
      'content/sources/scan.txt:1 No entry says which texts this source holds. [source-kept]\n  Add one to content/sources.yaml.',
      'content/sources/scan.txt:1 The file is not UTF-8. [readable]\n  Save the file as UTF-8.',
    ],
  },
  {
    rule: 'a file says something',
    edits: [write(ofReply('mentions'), '\n')],
    problems: [
      'content/mentions/qing-min-han-2031-4.yaml:1 The file is empty. [readable]\n  Fill the file, or delete it.',
    ],
  },
  {
    rule: 'a text starts with front matter',
    edits: [replace(DUTIES, '---\nhead:', 'head:')],
    problems: [
      'content/duties/village-child-worker.md:1 The file has no front matter. [readable]\n  Start the file with `---`, the fields, and `---`.',
    ],
  },
  {
    rule: 'front matter is fields',
    edits: [write(DUTIES, '---\n- title\n---\n\n1.负责走访困境儿童。\n')],
    problems: [
      'content/duties/village-child-worker.md:2 The front matter reads as `["title"]`, not as fields. [schema]\n  Write fields, each as `name: value`.',
    ],
  },
  {
    rule: 'the lists that every content needs exist',
    edits: [remove('content/payees.yaml'), remove('content/topics.yaml')],
    problems: [
      'content/payees.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/topics.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
    ],
  },
  {
    rule: 'no file is passed over without a word',
    edits: [
      write('content/amount/qing-min-fa-2030-7.yaml', '[]\n'),
      write('content/events/qing-min-fa-2030-7.yml', '[]\n'),
      write('content/README.md', '# 说明\n'),
      write('content/.swap', ''),
    ],
    problems: [
      'content/amount/qing-min-fa-2030-7.yaml:1 Nothing reads this file. [readable]\n  Rename or move it to where its kind is kept, or delete it.',
      'content/events/qing-min-fa-2030-7.yml:1 Nothing reads this file. [readable]\n  Rename or move it to where its kind is kept, or delete it.',
    ],
  },
  {
    rule: 'the name of a text is an id',
    edits: [rename(DUTIES, 'content/duties/Child Worker.md')],
    problems: [
      'content/actions/village-child-worker.yaml:2 There is no text `village-child-worker`. [provision-known]\n  Write one of: qing-min-fa-2030-7, qing-min-han-2031-4, Child Worker.',
      'content/actions/village-child-worker.yaml:11 There is no text `village-child-worker`. [provision-known]\n  Write one of: qing-min-fa-2030-7, qing-min-han-2031-4, Child Worker.',
      'content/actions/village-child-worker.yaml:24 There is no text `village-child-worker`. [provision-known]\n  Write one of: qing-min-fa-2030-7, qing-min-han-2031-4, Child Worker.',
      'content/dangers.yaml:4 There is no text `village-child-worker`. [provision-known]\n  Write one of: qing-min-fa-2030-7, qing-min-han-2031-4, Child Worker.',
      'content/dangers.yaml:14 There is no text `village-child-worker`. [provision-known]\n  Write one of: qing-min-fa-2030-7, qing-min-han-2031-4, Child Worker.',
      'content/duties/Child Worker.md:1 职责清单 `Child Worker` 不属于任何岗位：搜索、核对和培训都认不出它是谁的职责。 [list-has-role]\n  在 content/roles.yaml 里它的岗位的 `lists` 里加上 `Child Worker`；岗位还没有的，加一个。',
      "content/duties/Child Worker.md:1 The file's name `Child Worker` is no id for a text. [schema]\n  Write lower-case letters and digits, joined by hyphens.",
      'content/duties/Child Worker.md:1 The text `Child Worker` stands in no source. [source-kept]\n  Name it under `texts` of exactly one source in content/sources.yaml.',
      'content/duties/Child Worker.md:13 The words `负责走访困境儿童` of Child Worker#1 stand in no action. [duty-covered]\n  Add an action that quotes them to content/actions/Child Worker.yaml.',
      'content/duties/Child Worker.md:15 The words `负责报告儿童受到的侵害` of Child Worker#2 stand in no action. [duty-covered]\n  Add an action that quotes them to content/actions/Child Worker.yaml.',
      'content/duties/Child Worker.md:17 The words `负责组织活动` of Child Worker#3 stand in no action. [duty-covered]\n  Add an action that quotes them to content/actions/Child Worker.yaml.',
      'content/roles.yaml:3 There is no text `village-child-worker`. [reference-known]\n  Add it to content/policies, content/replies or content/duties.',
      'content/situations/hurt.yaml:13 There is no text `village-child-worker`. [provision-known]\n  Write one of: qing-min-fa-2030-7, qing-min-han-2031-4, Child Worker.',
      'content/sources.yaml:4 There is no text `village-child-worker`. [reference-known]\n  Add it to content/policies, content/replies or content/duties.',
    ],
  },
  {
    rule: 'Markdown that changes printed words is escaped, on every line',
    edits: [
      replace(DUTIES, '1.负责走访', '1.负责*走访*'),
      replace(DUTIES, '3.负责组织活动。', '3.负责`组织`活动。\n第二行有**强调**。'),
      append(DUTIES, '\n- 一条\n'),
    ],
    problems: [
      'content/actions/village-child-worker.yaml:3 The quote `负责走访困境儿童` does not stand in village-child-worker#1. [quote-stands]\n  Write the words as printed: `负责困境儿童`.',
      'content/actions/village-child-worker.yaml:5 The quote `走访` does not stand in village-child-worker#1. [quote-stands]\n  Write the words as printed: `1.负责困境儿童。`.',
      'content/duties/village-child-worker.md:13 Markdown changes the printed words `1.负责*走访*困境儿童。`. [as-printed]\n  Put a backslash before the sign that Markdown reads as its own.',
      'content/duties/village-child-worker.md:13 The text has `困境儿童。2.负责报告儿` where content/sources/qing-min-fa-2030-7.txt:31 has `走访困境儿童。2.负责报`. [source-faithful]\n  Write the words as the source has them.',
      'content/duties/village-child-worker.md:13 The words `负责困境儿童` of village-child-worker#1 stand in no action. [duty-covered]\n  Add an action that quotes them to content/actions/village-child-worker.yaml.',
      'content/duties/village-child-worker.md:17 Markdown changes the printed words `3.负责`组织`活动。`. [as-printed]\n  Put a backslash before the sign that Markdown reads as its own.',
      'content/duties/village-child-worker.md:17 The words `第二行有` of village-child-worker#3 stand in no action. [duty-covered]\n  Add an action that quotes them to content/actions/village-child-worker.yaml.',
      'content/duties/village-child-worker.md:18 Markdown changes the printed words `第二行有**强调**。`. [as-printed]\n  Put a backslash before the sign that Markdown reads as its own.',
      'content/duties/village-child-worker.md:20 Markdown changes the printed words `- 一条`. [as-printed]\n  Put a backslash before the sign that Markdown reads as its own.',
      'content/situations/hurt.yaml:13 The quote `走访困境儿童` does not stand in village-child-worker#1. [quote-stands]\n  Write the words as printed: `负责困境儿童`.',
    ],
  },
  {
    rule: 'the lock starts with its comment',
    edits: [
      cut(
        'content/published.lock',
        '# Every id that was ever published, one a line. Written by `npm run lock`; an id never leaves it.\n',
      ),
    ],
    problems: [
      'content/published.lock:1 The ids do not start on the second line, under the comment. [readable]\n  Run `npm run lock`.',
    ],
  },
  {
    rule: 'the rows of replaced words have tabs between them',
    edits: [append('content/sources/redactions.tsv', 'qing-min-han-2031-4.txt 某村 已隐去\n')],
    problems: [
      'content/sources/redactions.tsv:3 这一行开头的“qing-min-han-2031-4.txt …”不是源文件的名称。 [redaction-noted]\n  写源文件名、替换以后的字、原因，栏与栏之间各一个 Tab。',
    ],
  },
];
