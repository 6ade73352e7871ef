import { append, cut, remove, rename, replace, write } from '../fixture.ts';
import { DUTIES, ofReply, type BadInput } from './bad-input.ts';

const UTF_16 = new Uint8Array(Buffer.from('\ufeff- at: 乡镇\n', 'utf16le'));

/** Files that cannot be read, or that nothing reads. */
export const unreadable: BadInput[] = [
  {
    rule: 'a file is UTF-8',
    edits: [write(ofReply('mentions'), UTF_16)],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/mentions/qing-min-han-2031-4.yaml:1 The file is not UTF-8. [readable]\n  Save the file as UTF-8.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
    ],
  },
  {
    rule: 'a source is UTF-8 too',
    edits: [write('content/sources/scan.txt', UTF_16)],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/sources/scan.txt:1 No entry says which texts this source holds. [source-kept]\n  Add one to content/sources.yaml.',
      'content/sources/scan.txt:1 The file is not UTF-8. [readable]\n  Save the file as UTF-8.',
    ],
  },
  {
    rule: 'a file says something',
    edits: [write(ofReply('mentions'), '\n')],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/mentions/qing-min-han-2031-4.yaml:1 The file is empty. [readable]\n  Fill the file, or delete it.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
    ],
  },
  {
    rule: 'a text starts with front matter',
    edits: [replace(DUTIES, '---\nhead:', 'head:')],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/duties/village-child-worker.md:1 The file has no front matter. [readable]\n  Start the file with `---`, the fields, and `---`.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/sources.yaml:4 There is no text `village-child-worker`. [reference-known]\n  Add it to content/policies, content/replies or content/duties.',
    ],
  },
  {
    rule: 'front matter is fields',
    edits: [write(DUTIES, '---\n- title\n---\n\n1.负责走访困境儿童。\n')],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/duties/village-child-worker.md:2 The front matter reads as `["title"]`, not as fields. [schema]\n  Write fields.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/sources.yaml:4 There is no text `village-child-worker`. [reference-known]\n  Add it to content/policies, content/replies or content/duties.',
    ],
  },
  {
    rule: 'YAML is indented evenly',
    edits: [replace(ofReply('events'), "  until: '2030-11'", "   until: '2030-11'")],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/events/qing-min-han-2031-4.yaml:5 The file is not YAML: All mapping items must start at the same column. [readable]\n  Mend the indentation, quotes or brackets there.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
    ],
  },
  {
    rule: 'YAML is not indented by tabs',
    edits: [replace(ofReply('events'), "  until: '2030-11'", "\tuntil: '2030-11'")],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/events/qing-min-han-2031-4.yaml:5 The file is not YAML: Unexpected scalar at node end. [readable]\n  Mend the indentation, quotes or brackets there.',
      'content/events/qing-min-han-2031-4.yaml:6 The file is not YAML: Unexpected scalar token in YAML stream: "what". [readable]\n  Mend the indentation, quotes or brackets there.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
    ],
  },
  {
    rule: 'a quotation mark that opens is closed',
    edits: [replace(ofReply('events'), 'what: 青禾县举办儿童主任培训班', 'what: "青禾县举办儿童主任培训班'), append(ofReply('events'), '# 完\n')],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/events/qing-min-han-2031-4.yaml:6 The quotation mark that opens here is never closed. [readable]\n  Close it behind the last word that it quotes.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
    ],
  },
  {
    rule: 'a bracket that opens is closed',
    edits: [replace('content/agencies.yaml', 'aliases: [县民政局]', 'aliases: [县民政局')],
    problems: [
      'content/agencies.yaml:9 The file is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. [readable]\n  Mend the indentation, quotes or brackets there.',
      'content/amounts/qing-min-fa-2030-7.yaml:8 There is no agency `qinghe-civil-affairs`. [reference-known]\n  Add it to content/agencies.yaml.',
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/duties/village-child-worker.md:5 There is no agency `qinghe-civil-affairs`. [reference-known]\n  Add it to content/agencies.yaml.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/mentions/qing-min-han-2031-4.yaml:3 There is no agency `village-committees`. [reference-known]\n  Add it to content/agencies.yaml.',
      'content/policies/qing-min-fa-2030-7.md:10 There is no agency `qinghe-civil-affairs`. [reference-known]\n  Add it to content/agencies.yaml.',
      'content/policies/qing-min-fa-2030-7.md:21 There is no agency `townships`. [reference-known]\n  Add it to content/agencies.yaml.',
      'content/replies/qing-min-han-2031-4.md:10 There is no agency `qinghe-civil-affairs`. [reference-known]\n  Add it to content/agencies.yaml.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/works.yaml:5 There is no agency `donghe-civil-affairs`. [reference-known]\n  Add it to content/agencies.yaml.',
    ],
  },
  {
    rule: 'a field is written once',
    edits: [append(ofReply('events'), '  what: 青禾县举办培训班\n')],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/events/qing-min-han-2031-4.yaml:7 The field `what` is written twice. [readable]\n  Delete one of the two.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
    ],
  },
  {
    rule: 'words that start with a sign of YAML are put in quotes',
    edits: [replace(ofReply('events'), 'what: 青禾县', 'what: *青禾县')],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/events/qing-min-han-2031-4.yaml:6 `*青禾县举办儿童主任培训班` reads as the name of a value that stands in two places. [readable]\n  Put the words in quotes, or write out the value.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
    ],
  },
  {
    rule: 'a value is not named for use elsewhere',
    edits: [replace(ofReply('events'), 'what: 青禾县', 'what: &青禾县 ')],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/events/qing-min-han-2031-4.yaml:6 `&青禾县` reads as the name of a value that stands in two places. [readable]\n  Put the words in quotes, or write out the value.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
    ],
  },
  {
    rule: 'a tag is not read',
    edits: [replace(ofReply('events'), 'what: 青禾县', 'what: !青禾县 ')],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/events/qing-min-han-2031-4.yaml:6 The file is not YAML: Tags and anchors must be separated from the next token by white space. [readable]\n  Mend the indentation, quotes or brackets there.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
    ],
  },
  {
    rule: 'a file holds one document',
    edits: [append(ofReply('events'), '---\n- id: x\n')],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/events/qing-min-han-2031-4.yaml:7 The file is not YAML: Source contains multiple documents; please use YAML.parseAllDocuments(). [readable]\n  Mend the indentation, quotes or brackets there.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
    ],
  },
  {
    rule: 'a file of entries is a list',
    edits: [write(ofReply('mentions'), "at: '#2.p1'\nquote: 某村\nagency: village-committees\n")],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/mentions/qing-min-han-2031-4.yaml:1 The file is not a list. [schema]\n  Start each entry with `- `.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
    ],
  },
  {
    rule: 'a file of comments alone is no list',
    edits: [write(ofReply('mentions'), '# 无\n')],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/mentions/qing-min-han-2031-4.yaml:1 The file is not a list. [schema]\n  Start each entry with `- `.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
    ],
  },
  {
    rule: 'the lists that every content needs exist',
    edits: [remove('content/payees.yaml'), remove('content/topics.yaml')],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml:7 There is no payee `orphan`. [reference-known]\n  Add it to content/payees.yaml.',
      'content/amounts/qing-min-fa-2030-7.yaml:20 There is no payee `orphan`. [reference-known]\n  Add it to content/payees.yaml.',
      'content/amounts/qing-min-han-2031-4.yaml:7 There is no payee `orphan`. [reference-known]\n  Add it to content/payees.yaml.',
      'content/amounts/qing-min-han-2031-4.yaml:20 There is no payee `orphan`. [reference-known]\n  Add it to content/payees.yaml.',
      'content/amounts/qing-min-han-2031-4.yaml:34 There is no payee `children-in-difficulty`. [reference-known]\n  Add it to content/payees.yaml.',
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/duties/village-child-worker.md:10 There is no topic `training`. [reference-known]\n  Add it to content/topics.yaml.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/payees.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/policies/qing-min-fa-2030-7.md:19 There is no topic `living-standard`. [reference-known]\n  Add it to content/topics.yaml.',
      'content/replies/qing-min-han-2031-4.md:25 There is no topic `living-standard`. [reference-known]\n  Add it to content/topics.yaml.',
      'content/replies/qing-min-han-2031-4.md:25 There is no topic `training`. [reference-known]\n  Add it to content/topics.yaml.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
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
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/events/qing-min-fa-2030-7.yml:1 Nothing reads this file. [readable]\n  Rename or move it to where its kind is kept, or delete it.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
    ],
  },
  {
    rule: 'the name of a text is an id',
    edits: [rename(DUTIES, 'content/duties/Child Worker.md')],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/duties/Child Worker.md:1 The file\'s name `Child Worker` is no id for a text. [schema]\n  Write lower-case letters and digits, joined by hyphens.',
      'content/duties/Child Worker.md:1 The text `Child Worker` stands in no source. [source-kept]\n  Name it under `texts` of exactly one source in content/sources.yaml.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/sources.yaml:4 There is no text `village-child-worker`. [reference-known]\n  Add it to content/policies, content/replies or content/duties.',
    ],
  },
  {
    rule: 'Markdown that changes printed words is escaped, on every line',
    edits: [
      replace(DUTIES, '1.负责走访', '1.负责*走访*'),
      replace(DUTIES, '3.负责组织活动。', '3.负责`组织`活动。\n第二行有_强调_。'),
      append(DUTIES, '\n- 一条\n'),
    ],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/duties/village-child-worker.md:13 Markdown changes the printed words `1.负责*走访*困境儿童。`. [as-printed]\n  Put a backslash before the sign that Markdown reads as its own.',
      'content/duties/village-child-worker.md:13 The text has `困境儿童。2.负责报告儿` where content/sources/qing-min-fa-2030-7.txt:31 has `走访困境儿童。2.负责报`. [source-faithful]\n  Write the words as the source has them.',
      'content/duties/village-child-worker.md:17 Markdown changes the printed words `3.负责`组织`活动。`. [as-printed]\n  Put a backslash before the sign that Markdown reads as its own.',
      'content/duties/village-child-worker.md:20 Markdown changes the printed words `- 一条`. [as-printed]\n  Put a backslash before the sign that Markdown reads as its own.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
    ],
  },
  {
    rule: 'the lock starts with its comment',
    edits: [cut('content/published.lock', '# Every id that was ever published, one a line. Written by `npm run lock`; an id never leaves it.\n')],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/published.lock:1 The ids do not start on the second line, under the comment. [readable]\n  Run `npm run lock`.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
    ],
  },
  {
    rule: 'the rows of replaced words have tabs between them',
    edits: [append('content/sources/redactions.tsv', 'qing-min-han-2031-4.txt 某村 已隐去\n')],
    problems: [
      'content/changes.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/markers.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/reviews.yaml:1 The file does not exist. [readable]\n  Add it; a list without entries is `[]`.',
      'content/sources/redactions.tsv:3 The row starts with `qing-min-han-2031-4.txt `, which is no source file. [redaction-noted]\n  Write the name of the file, the words and the reason, with tabs between them.',
    ],
  },
];
