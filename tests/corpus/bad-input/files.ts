import { append, cut, remove, rename, replace, write } from '../fixture.ts';
import { type BadInput, DUTIES, ofPolicy, ofReply } from './bad-input.ts';

const UTF_16 = new Uint8Array(Buffer.from('\ufeff- at: 乡镇\n', 'utf16le'));

/** Files that are missing, cannot be read, or are read by nothing. */
export const files: BadInput[] = [
  {
    rule: 'a file is UTF-8',
    edits: [write(ofReply('mentions'), UTF_16)],
    problems: ['content/mentions/qing-min-han-2031-4.yaml:1 文件不是 UTF-8 编码。 [readable]\n  另存为 UTF-8。'],
  },
  {
    rule: 'a file says something',
    edits: [write(ofReply('mentions'), '\n')],
    problems: ['content/mentions/qing-min-han-2031-4.yaml:1 文件是空的。 [readable]\n  写上内容，或删去这个文件。'],
  },
  {
    rule: 'a text starts with front matter',
    edits: [replace(DUTIES, '---\nhead:', 'head:')],
    problems: [
      'content/duties/village-child-worker.md:1 文件没有文件头。 [readable]\n  在开头写 `---`、各字段、`---`。',
    ],
  },
  {
    rule: 'front matter is fields',
    edits: [write(DUTIES, '---\n- title\n---\n\n1.负责走访困境儿童。\n')],
    problems: [
      'content/duties/village-child-worker.md:2 文件头读作 `["title"]`，不是字段。 [schema]\n  写字段，每个写成 `名称: 值`。',
    ],
  },
  {
    rule: 'the lists that every content needs exist',
    edits: [remove('content/payees.yaml'), remove('content/topics.yaml')],
    problems: [
      'content/payees.yaml:1 没有这个文件。 [readable]\n  补上它；空的列表写 `[]`。',
      'content/topics.yaml:1 没有这个文件。 [readable]\n  补上它；空的列表写 `[]`。',
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
      'content/amount/qing-min-fa-2030-7.yaml:1 没有程序读这个文件。 [readable]\n  改正名称，移到该放的地方，或删去它。',
      'content/events/qing-min-fa-2030-7.yml:1 没有程序读这个文件。 [readable]\n  把名称改成 `qing-min-fa-2030-7.yaml`。',
    ],
  },
  {
    rule: 'a file that is not read is told, not what it would have held',
    edits: [rename(ofPolicy('amounts'), `${ofPolicy('amounts')}.txt`)],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml.txt:1 没有程序读这个文件。 [readable]\n  把名称改成 `qing-min-fa-2030-7.yaml`。',
    ],
  },
  {
    rule: 'the name of a text is an id',
    edits: [rename(DUTIES, 'content/duties/Child Worker.md')],
    problems: [
      'content/actions/village-child-worker.yaml:1 文件名 `village-child-worker` 不是文本的编号。 [provision-known]\n  补上文本 `village-child-worker`，或把文件名改成文本的编号加 `.yaml`。',
      'content/dangers.yaml:4 没有文本 `village-child-worker`。 [provision-known]\n  写其中一个：qing-min-fa-2030-7、qing-min-han-2031-4、Child Worker。',
      'content/dangers.yaml:14 没有文本 `village-child-worker`。 [provision-known]\n  写其中一个：qing-min-fa-2030-7、qing-min-han-2031-4、Child Worker。',
      'content/duties/Child Worker.md:1 文本 `Child Worker` 不属于任何源文件。 [source-kept]\n  写在 content/sources.yaml 里恰好一个源文件的 `texts` 下。',
      'content/duties/Child Worker.md:1 文件名 `Child Worker` 不能作文本的编号。 [schema]\n  写小写字母和数字，中间用连字符连接。',
      'content/duties/Child Worker.md:1 职责清单 `Child Worker` 不属于任何岗位：搜索、核对和培训都认不出它是谁的职责。 [list-has-role]\n  在 content/roles.yaml 里它的岗位的 `lists` 里加上 `Child Worker`；岗位还没有的，加一个。',
      'content/roles.yaml:3 没有文本 `village-child-worker`。 [reference-known]\n  在 content/policies、content/laws、content/replies 或 content/duties 里加上它。',
      'content/situations/hurt.yaml:13 没有文本 `village-child-worker`。 [provision-known]\n  写其中一个：qing-min-fa-2030-7、qing-min-han-2031-4、Child Worker。',
      'content/sources.yaml:4 没有文本 `village-child-worker`。 [reference-known]\n  在 content/policies、content/laws、content/replies 或 content/duties 里加上它。',
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
      'content/duties/village-child-worker.md:13 `职责1.负责` 后面少了 `走访`，content/sources/qing-min-fa-2030-7.txt:31 有。 [source-faithful]\n  照源文件补上；不是文件所印的字（如页码）的，在 content/sources.yaml 的 `artefacts` 里登记。',
      'content/duties/village-child-worker.md:13 Markdown 会改变印的字 `1.负责*走访*困境儿童。`。 [as-printed]\n  在被 Markdown 当作记号的符号前加反斜杠；是行首行末的空格的，删去。',
      'content/duties/village-child-worker.md:13 village-child-worker#1 的 `负责困境儿童` 没有一件职责引到。 [duty-covered]\n  在 content/actions/village-child-worker.yaml 里加一件引这些字的职责。',
      'content/duties/village-child-worker.md:17 `责组织活动。` 后面多了 `第二行有。`，content/sources/qing-min-fa-2030-7.txt:35 没有。 [source-faithful]\n  照源文件删去。',
      'content/duties/village-child-worker.md:17 Markdown 会改变印的字 `3.负责`组织`活动。`。 [as-printed]\n  在被 Markdown 当作记号的符号前加反斜杠；是行首行末的空格的，删去。',
      'content/duties/village-child-worker.md:17 village-child-worker#3 的 `第二行有` 没有一件职责引到。 [duty-covered]\n  在 content/actions/village-child-worker.yaml 里加一件引这些字的职责。',
      'content/duties/village-child-worker.md:18 Markdown 会改变印的字 `第二行有**强调**。`。 [as-printed]\n  在被 Markdown 当作记号的符号前加反斜杠；是行首行末的空格的，删去。',
      'content/duties/village-child-worker.md:20 Markdown 会改变印的字 `- 一条`。 [as-printed]\n  在被 Markdown 当作记号的符号前加反斜杠；是行首行末的空格的，删去。',
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
    problems: ['content/published.lock:1 编号没有从第二行、说明的下面开始。 [readable]\n  运行 `npm run lock`。'],
  },
];
