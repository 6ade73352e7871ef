import { append, cut, remove, replace, reprint, write } from '../fixture.ts';
import { DUTIES, ofReply, POLICY, POLICY_SOURCE, REPLY, REPLY_SOURCE, type BadInput } from './bad-input.ts';

/** Texts that are not as printed, and personal data in what is printed. */
export const sources: BadInput[] = [
  {
    rule: 'no sign of the source is left out',
    edits: [replace(POLICY, '每季度走访一次', '每季度走访次')],
    problems: [
      'content/actions/village-child-worker.yaml:35 引文 `每季度走访一次` 不在 qing-min-fa-2030-7#2.p1.1 里。 [quote-stands]\n  照印的写：`每季度走访次，`。',
      'content/policies/qing-min-fa-2030-7.md:32 `，每季度走访` 后面少了 `一`，content/sources/qing-min-fa-2030-7.txt:19 有。 [source-faithful]\n  照源文件补上；不是文件所印的字（如页码）的，在 content/sources.yaml 的 `artefacts` 里登记。',
      'content/situations/hurt.yaml:18 引文 `每季度走访一次` 不在 qing-min-fa-2030-7#2.p1.1 里。 [quote-stands]\n  照印的写：`每季度走访次，`。',
    ],
  },
  {
    rule: 'no sign stands that the source lacks',
    edits: [replace(DUTIES, '3.负责组织活动。', '3.负责组织活动。完')],
    problems: [
      'content/duties/village-child-worker.md:17 `责组织活动。` 后面多了 `完`，content/sources/qing-min-fa-2030-7.txt:35 没有。 [source-faithful]\n  照源文件删去。',
      'content/duties/village-child-worker.md:17 village-child-worker#3 的 `完` 没有一件职责引到。 [duty-covered]\n  在 content/actions/village-child-worker.yaml 里加一件引这些字的职责。',
    ],
  },
  {
    rule: 'no sign is left out at the end of the source',
    edits: [cut(REPLY, 'foot:\n  - signature: 青禾县民政局\n')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:35 `家持续帮扶。` 后面少了 `青禾县民政局`，content/sources/qing-min-han-2031-4.txt:21 有。 [source-faithful]\n  照源文件补上；不是文件所印的字（如页码）的，在 content/sources.yaml 的 `artefacts` 里登记。',
    ],
  },
  {
    rule: 'words stand in the order of the source',
    edits: [replace(POLICY, '按月发放，不得拖欠', '不得拖欠，按月发放')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:33 `放。县民政局` 后面多了 `不得拖欠，`，content/sources/qing-min-fa-2030-7.txt:21 没有。 [source-faithful]\n  照源文件删去。',
      'content/policies/qing-min-fa-2030-7.md:33 `欠，按月发放` 后面少了 `，不得拖欠`，content/sources/qing-min-fa-2030-7.txt:21 有。 [source-faithful]\n  照源文件补上；不是文件所印的字（如页码）的，在 content/sources.yaml 的 `artefacts` 里登记。',
    ],
  },
  {
    rule: 'texts stand in the order of their source',
    edits: [
      replace(
        'content/sources.yaml',
        '[qing-min-fa-2030-7, village-child-worker]',
        '[village-child-worker, qing-min-fa-2030-7]',
      ),
    ],
    problems: [
      'content/duties/village-child-worker.md:3 开头多了 `附件村儿童工作者职责1.负责走访困境儿童。2.负…`，content/sources/qing-min-fa-2030-7.txt:1 没有。 [source-faithful]\n  照源文件的次序放；几份文本的次序写在 content/sources.yaml 的 `texts` 里。',
      'content/policies/qing-min-fa-2030-7.md:9 `0年3月5日` 后面少了 `附件村儿童工作者职责1.负责走访困境儿童。2.负…`，content/sources/qing-min-fa-2030-7.txt:27 有。 [source-faithful]\n  照源文件的次序放；几份文本的次序写在 content/sources.yaml 的 `texts` 里。',
    ],
  },
  {
    rule: 'a source is kept',
    edits: [remove(`content/sources/${REPLY_SOURCE}`)],
    problems: [
      'content/sources.yaml:9 没有源文件 `qing-min-han-2031-4.txt`。 [source-kept]\n  放进 content/sources/。',
    ],
  },
  {
    rule: 'a source is as it was taken in',
    edits: [append(`content/sources/${REPLY_SOURCE}`, '\n')],
    problems: [
      'content/sources.yaml:10 content/sources/qing-min-han-2031-4.txt 不是收入时的文件：它的 SHA-256 是 `d4d2445974cfc30f1af1359ff66477b070de51d4710ebe40bc3a2172bbab6d17`。 [source-kept]\n  恢复这个文件；确实换了新的，在这里填它的 SHA-256。',
    ],
  },
  {
    rule: 'a source says which texts it holds',
    edits: [write('content/sources/other.txt', '另一份文件。\n')],
    problems: [
      'content/sources/other.txt:1 没有登记这个源文件里有哪些文本。 [source-kept]\n  在 content/sources.yaml 里登记它。',
    ],
  },
  {
    rule: 'a text stands in a source',
    edits: [replace('content/sources.yaml', '[qing-min-fa-2030-7, village-child-worker]', '[qing-min-fa-2030-7]')],
    problems: [
      'content/duties/village-child-worker.md:1 文本 `village-child-worker` 不属于任何源文件。 [source-kept]\n  写在 content/sources.yaml 里恰好一个源文件的 `texts` 下。',
      'content/policies/qing-min-fa-2030-7.md:9 `0年3月5日` 后面少了 `附件村儿童工作者职责1.负责走访困境儿童。2.负…`，content/sources/qing-min-fa-2030-7.txt:27 有。 [source-faithful]\n  照源文件补上；不是文件所印的字（如页码）的，在 content/sources.yaml 的 `artefacts` 里登记。',
    ],
  },
  {
    rule: 'a text stands in one source only',
    edits: [
      replace(
        'content/sources.yaml',
        'texts: [qing-min-han-2031-4]',
        'texts: [qing-min-han-2031-4, village-child-worker]',
      ),
    ],
    problems: [
      'content/duties/village-child-worker.md:1 文本 `village-child-worker` 属于 2 个源文件。 [source-kept]\n  写在 content/sources.yaml 里恰好一个源文件的 `texts` 下。',
      'content/duties/village-child-worker.md:3 `青禾县民政局` 后面多了 `附件村儿童工作者职责1.负责走访困境儿童。2.负…`，content/sources/qing-min-han-2031-4.txt:21 没有。 [source-faithful]\n  照源文件删去。',
    ],
  },
  {
    rule: 'a source holds texts that are there',
    edits: [
      replace('content/sources.yaml', 'texts: [qing-min-han-2031-4]', 'texts: [qing-min-han-2031-4, other-reply]'),
    ],
    problems: [
      'content/sources.yaml:11 没有文本 `other-reply`。 [reference-known]\n  在 content/policies、content/replies 或 content/duties 里加上它。',
    ],
  },
  {
    rule: 'what is no print stands in the source where it is said to',
    edits: [replace('content/sources.yaml', 'line: 15', 'line: 14')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:28 `1日起执行。` 后面少了 `-1-`，content/sources/qing-min-fa-2030-7.txt:15 有。 [source-faithful]\n  照源文件补上；不是文件所印的字（如页码）的，在 content/sources.yaml 的 `artefacts` 里登记。',
      'content/sources.yaml:6 content/sources/qing-min-fa-2030-7.txt:14 里没有 `- 1 -`。 [source-kept]\n  照源文件写行号和字。',
    ],
  },
  {
    rule: 'a text prints a title',
    edits: [replace(DUTIES, '- title: 村儿童工作者职责', '- openness: 村儿童工作者职责')],
    problems: [
      'content/duties/village-child-worker.md:2 文本没有标题。 [title-printed]\n  在 `head` 里加 `- title:` 和印的标题。',
    ],
  },
  {
    rule: 'printed numbers count up by one',
    edits: [
      reprint(DUTIES, POLICY_SOURCE, '3.负责', '4.负责'),
      reprint(POLICY, POLICY_SOURCE, '二、工作要求', '三、工作要求'),
    ],
    problems: [
      'content/actions/village-child-worker.yaml:24 village-child-worker 里没有条款 `#3`。 [provision-known]\n  照印的序号写编号，如 `#annex-mark`。',
      'content/actions/village-child-worker.yaml:34 qing-min-fa-2030-7 里没有条款 `#2.p1.1`。 [provision-known]\n  照印的序号写编号，如 `#3.p1.1`。',
      'content/commitments/qing-min-fa-2030-7.yaml:2 qing-min-fa-2030-7 里没有条款 `#2.p1.1`。 [provision-known]\n  照印的序号写编号，如 `#3.p1.1`。',
      'content/commitments/qing-min-fa-2030-7.yaml:14 qing-min-fa-2030-7 里没有条款 `#2.p1.2`。 [provision-known]\n  照印的序号写编号，如 `#3.p1.2`。',
      'content/duties/village-child-worker.md:17 `4.负责组织活动。` 的序号是 4，应当是 3。 [numbering]\n  核对源文件：抄错的改正；源文件就是这样印的，在 `#4` 写一条 `kind: numbering` 的注。',
      'content/duties/village-child-worker.md:17 village-child-worker#4 的 `负责组织活动` 没有一件职责引到。 [duty-covered]\n  在 content/actions/village-child-worker.yaml 里加一件引这些字的职责。',
      'content/figures/qing-min-fa-2030-7.yaml:2 qing-min-fa-2030-7 里没有条款 `#2.p1.1`。 [provision-known]\n  照印的序号写编号，如 `#3.p1.1`。',
      'content/notes/qing-min-fa-2030-7.yaml:2 qing-min-fa-2030-7 里没有条款 `#2.p1.1`。 [provision-known]\n  照印的序号写编号，如 `#3.p1.1`。',
      'content/policies/qing-min-fa-2030-7.md:30 `三、工作要求` 的序号是 3，应当是 2。 [numbering]\n  核对源文件：抄错的改正；源文件就是这样印的，在 `#3` 写一条 `kind: numbering` 的注。',
      'content/published.lock:5 发布过的条款 `qing-min-fa-2030-7#2.p1.1` 没有了。 [id-kept]\n  恢复它，或在 content/redirects.yaml 里写明 `provision qing-min-fa-2030-7#2.p1.1` 现在看哪里。',
      'content/situations/hurt.yaml:17 qing-min-fa-2030-7 里没有条款 `#2.p1.1`。 [provision-known]\n  照印的序号写编号，如 `#3.p1.1`。',
      'content/uncommitted/qing-min-fa-2030-7.yaml:7 qing-min-fa-2030-7 里没有条款 `#2.p1.1`。 [provision-known]\n  照印的序号写编号，如 `#3.p1.1`。',
      'content/uncommitted/qing-min-fa-2030-7.yaml:10 qing-min-fa-2030-7 里没有条款 `#2.p1.2`。 [provision-known]\n  照印的序号写编号，如 `#3.p1.2`。',
    ],
  },
  {
    rule: 'a number that is printed twice is noted',
    edits: [reprint(DUTIES, POLICY_SOURCE, '3.负责', '2.负责')],
    problems: [
      'content/actions/village-child-worker.yaml:24 village-child-worker 里没有条款 `#3`。 [provision-known]\n  照印的序号写编号，如 `#annex-mark`。',
      'content/duties/village-child-worker.md:17 `2.负责组织活动。` 的序号是 2，应当是 3。 [numbering]\n  核对源文件：抄错的改正；源文件就是这样印的，在 `#2b` 写一条 `kind: numbering` 的注。',
      'content/duties/village-child-worker.md:17 village-child-worker#2b 的 `负责组织活动` 没有一件职责引到。 [duty-covered]\n  在 content/actions/village-child-worker.yaml 里加一件引这些字的职责。',
    ],
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
  {
    rule: 'no mobile number stands in a text or its source',
    edits: [reprint(REPLY, REPLY_SOURCE, '收悉，', '收悉（电话13900000000），')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:29 “13900000000”像是个人手机号。 [privacy]\n  判断是不是真人的信息：是，就在源文件和文本里一并隐去，登记到 content/sources/redactions.tsv，再加一条 kind: de-identified 的注；不是，就在 content/privacy.yaml 里放行，写明理由。',
      'content/sources/qing-min-han-2031-4.txt:11 “13900000000”像是个人手机号。 [privacy]\n  判断是不是真人的信息：是，就在源文件和文本里一并隐去，登记到 content/sources/redactions.tsv，再加一条 kind: de-identified 的注；不是，就在 content/privacy.yaml 里放行，写明理由。',
    ],
  },
  {
    rule: 'no identity card number stands in a text or its source',
    edits: [reprint(REPLY, REPLY_SOURCE, '收悉，', '收悉（证件号999999200001010000），')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:29 “999999200001010000”像是身份证号。 [privacy]\n  判断是不是真人的信息：是，就在源文件和文本里一并隐去，登记到 content/sources/redactions.tsv，再加一条 kind: de-identified 的注；不是，就在 content/privacy.yaml 里放行，写明理由。',
      'content/sources/qing-min-han-2031-4.txt:11 “999999200001010000”像是身份证号。 [privacy]\n  判断是不是真人的信息：是，就在源文件和文本里一并隐去，登记到 content/sources/redactions.tsv，再加一条 kind: de-identified 的注；不是，就在 content/privacy.yaml 里放行，写明理由。',
    ],
  },
  {
    rule: 'no name of a child stands in a text or its source',
    edits: [reprint(DUTIES, POLICY_SOURCE, '走访困境儿童。', '走访困境儿童张禾苗。')],
    problems: [
      'content/duties/village-child-worker.md:13 “张禾苗”像是孩子或家人的姓名。 [privacy]\n  判断是不是真人的信息：是，就在源文件和文本里一并隐去，登记到 content/sources/redactions.tsv，再加一条 kind: de-identified 的注；不是，就在 content/privacy.yaml 里放行，写明理由。',
      'content/duties/village-child-worker.md:13 village-child-worker#1 的 `张禾苗` 没有一件职责引到。 [duty-covered]\n  在 content/actions/village-child-worker.yaml 里加一件引这些字的职责。',
      'content/sources/qing-min-fa-2030-7.txt:31 “张禾苗”像是孩子或家人的姓名。 [privacy]\n  判断是不是真人的信息：是，就在源文件和文本里一并隐去，登记到 content/sources/redactions.tsv，再加一条 kind: de-identified 的注；不是，就在 content/privacy.yaml 里放行，写明理由。',
    ],
  },
  {
    rule: 'no personal data stands in what the site says',
    edits: [
      replace(ofReply('events'), 'what: 青禾县举办儿童主任培训班', 'what: 青禾县为学生李青禾，举办培训班'),
      replace('content/works.yaml', 'says: 未见原文。', 'says: 未见原文，请致电139 0000 0000。'),
    ],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:6 “李青禾”像是孩子或家人的姓名。 [privacy]\n  判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。',
      'content/works.yaml:13 “139 0000 0000”像是个人手机号。 [privacy]\n  判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。',
    ],
  },
];
