import { append, cut, remove, replace, reprint, write } from '../fixture.ts';
import { DUTIES, ofReply, POLICY, POLICY_SOURCE, REPLY, REPLY_SOURCE, type BadInput } from './bad-input.ts';

/** Texts that are not as printed, and personal data in what is printed. */
export const sources: BadInput[] = [
  {
    rule: 'no sign of the source is left out',
    edits: [replace(POLICY, '每季度走访一次', '每季度走访次')],
    problems: [
      'content/actions/village-child-worker.yaml:35 The quote `每季度走访一次` does not stand in qing-min-fa-2030-7#2.p1.1. [quote-stands]\n  Write the words as printed: `每季度走访次，`.',
      'content/policies/qing-min-fa-2030-7.md:32 The text has `次，重要节日增加走访。二` where content/sources/qing-min-fa-2030-7.txt:19 has `一次，重要节日增加走访。`. [source-faithful]\n  Write the words as the source has them.',
      'content/situations/hurt.yaml:18 The quote `每季度走访一次` does not stand in qing-min-fa-2030-7#2.p1.1. [quote-stands]\n  Write the words as printed: `每季度走访次，`.',
    ],
  },
  {
    rule: 'no sign stands that the source lacks',
    edits: [replace(DUTIES, '3.负责组织活动。', '3.负责组织活动。完')],
    problems: [
      'content/duties/village-child-worker.md:17 The text has `完` where content/sources/qing-min-fa-2030-7.txt:35 has the end. [source-faithful]\n  Write the words as the source has them.',
      'content/duties/village-child-worker.md:17 The words `完` of village-child-worker#3 stand in no action. [duty-covered]\n  Add an action that quotes them to content/actions/village-child-worker.yaml.',
    ],
  },
  {
    rule: 'no sign is left out at the end of the source',
    edits: [cut(REPLY, 'foot:\n  - signature: 青禾县民政局\n')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:35 The text has the end where content/sources/qing-min-han-2031-4.txt:21 has `青禾县民政局`. [source-faithful]\n  Write the words as the source has them.',
    ],
  },
  {
    rule: 'words stand in the order of the source',
    edits: [replace(POLICY, '按月发放，不得拖欠', '不得拖欠，按月发放')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:33 The text has `不得拖欠，按月发放。青禾` where content/sources/qing-min-fa-2030-7.txt:21 has `按月发放，不得拖欠。青禾`. [source-faithful]\n  Write the words as the source has them.',
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
      'content/duties/village-child-worker.md:3 The text has `附件村儿童工作者职责1.` where content/sources/qing-min-fa-2030-7.txt:1 has `青禾县民政局文件青民发〔`. [source-faithful]\n  Write the words as the source has them.',
    ],
  },
  {
    rule: 'a source is kept',
    edits: [remove(`content/sources/${REPLY_SOURCE}`)],
    problems: [
      'content/sources.yaml:9 There is no source file `qing-min-han-2031-4.txt`. [source-kept]\n  Put the file into content/sources/.',
    ],
  },
  {
    rule: 'a source is as it was taken in',
    edits: [append(`content/sources/${REPLY_SOURCE}`, '\n')],
    problems: [
      'content/sources.yaml:10 content/sources/qing-min-han-2031-4.txt is not the file that was taken in: its SHA-256 is `d4d2445974cfc30f1af1359ff66477b070de51d4710ebe40bc3a2172bbab6d17`. [source-kept]\n  Restore the file; if a new copy is meant, write the new SHA-256 here.',
    ],
  },
  {
    rule: 'a source says which texts it holds',
    edits: [write('content/sources/other.txt', '另一份文件。\n')],
    problems: [
      'content/sources/other.txt:1 No entry says which texts this source holds. [source-kept]\n  Add one to content/sources.yaml.',
    ],
  },
  {
    rule: 'a text stands in a source',
    edits: [replace('content/sources.yaml', '[qing-min-fa-2030-7, village-child-worker]', '[qing-min-fa-2030-7]')],
    problems: [
      'content/duties/village-child-worker.md:1 The text `village-child-worker` stands in no source. [source-kept]\n  Name it under `texts` of exactly one source in content/sources.yaml.',
      'content/policies/qing-min-fa-2030-7.md:9 The text has the end where content/sources/qing-min-fa-2030-7.txt:27 has `附件村儿童工作者职责1.`. [source-faithful]\n  Write the words as the source has them.',
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
      'content/duties/village-child-worker.md:1 The text `village-child-worker` stands in 2 sources. [source-kept]\n  Name it under `texts` of exactly one source in content/sources.yaml.',
      'content/duties/village-child-worker.md:3 The text has `附件村儿童工作者职责1.` where content/sources/qing-min-han-2031-4.txt:21 has the end. [source-faithful]\n  Write the words as the source has them.',
    ],
  },
  {
    rule: 'a source holds texts that are there',
    edits: [
      replace('content/sources.yaml', 'texts: [qing-min-han-2031-4]', 'texts: [qing-min-han-2031-4, other-reply]'),
    ],
    problems: [
      'content/sources.yaml:11 There is no text `other-reply`. [reference-known]\n  Add it to content/policies, content/replies or content/duties.',
    ],
  },
  {
    rule: 'what is no print stands in the source where it is said to',
    edits: [replace('content/sources.yaml', 'line: 15', 'line: 14')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:30 The text has `二、工作要求一是摸清底数` where content/sources/qing-min-fa-2030-7.txt:15 has `-1-二、工作要求一是摸`. [source-faithful]\n  Write the words as the source has them.',
      'content/sources.yaml:6 The characters `- 1 -` do not stand in content/sources/qing-min-fa-2030-7.txt:14. [source-kept]\n  Write the line and the characters as the source has them.',
    ],
  },
  {
    rule: 'a text prints a title',
    edits: [replace(DUTIES, '- title: 村儿童工作者职责', '- openness: 村儿童工作者职责')],
    problems: [
      'content/duties/village-child-worker.md:2 The text prints no title. [title-printed]\n  Add `- title:` with its words to `head`.',
    ],
  },
  {
    rule: 'printed numbers count up by one',
    edits: [
      reprint(DUTIES, POLICY_SOURCE, '3.负责', '4.负责'),
      reprint(POLICY, POLICY_SOURCE, '二、工作要求', '三、工作要求'),
    ],
    problems: [
      'content/actions/village-child-worker.yaml:24 There is no provision `#3` in village-child-worker. [provision-known]\n  Write the id that its number makes, such as `#annex-mark`.',
      'content/actions/village-child-worker.yaml:34 There is no provision `#2.p1.1` in qing-min-fa-2030-7. [provision-known]\n  Write the id that its number makes, such as `#3.p1.1`.',
      'content/commitments/qing-min-fa-2030-7.yaml:2 There is no provision `#2.p1.1` in qing-min-fa-2030-7. [provision-known]\n  Write the id that its number makes, such as `#3.p1.1`.',
      'content/commitments/qing-min-fa-2030-7.yaml:14 There is no provision `#2.p1.2` in qing-min-fa-2030-7. [provision-known]\n  Write the id that its number makes, such as `#3.p1.2`.',
      'content/duties/village-child-worker.md:17 The number of `4.负责组织活动。` is 4, where 3 is due. [numbering]\n  Mend the number; if it is printed so, add a note of kind `numbering` at `#4`.',
      'content/duties/village-child-worker.md:17 The words `负责组织活动` of village-child-worker#4 stand in no action. [duty-covered]\n  Add an action that quotes them to content/actions/village-child-worker.yaml.',
      'content/figures/qing-min-fa-2030-7.yaml:2 There is no provision `#2.p1.1` in qing-min-fa-2030-7. [provision-known]\n  Write the id that its number makes, such as `#3.p1.1`.',
      'content/notes/qing-min-fa-2030-7.yaml:2 There is no provision `#2.p1.1` in qing-min-fa-2030-7. [provision-known]\n  Write the id that its number makes, such as `#3.p1.1`.',
      'content/policies/qing-min-fa-2030-7.md:30 The number of `三、工作要求` is 3, where 2 is due. [numbering]\n  Mend the number; if it is printed so, add a note of kind `numbering` at `#3`.',
      'content/published.lock:5 The provision `qing-min-fa-2030-7#2.p1.1` was published and is gone. [id-kept]\n  Restore it, or say in content/redirects.yaml where `provision qing-min-fa-2030-7#2.p1.1` leads now.',
      'content/situations/hurt.yaml:17 There is no provision `#2.p1.1` in qing-min-fa-2030-7. [provision-known]\n  Write the id that its number makes, such as `#3.p1.1`.',
      'content/uncommitted/qing-min-fa-2030-7.yaml:7 There is no provision `#2.p1.1` in qing-min-fa-2030-7. [provision-known]\n  Write the id that its number makes, such as `#3.p1.1`.',
      'content/uncommitted/qing-min-fa-2030-7.yaml:10 There is no provision `#2.p1.2` in qing-min-fa-2030-7. [provision-known]\n  Write the id that its number makes, such as `#3.p1.2`.',
    ],
  },
  {
    rule: 'a number that is printed twice is noted',
    edits: [reprint(DUTIES, POLICY_SOURCE, '3.负责', '2.负责')],
    problems: [
      'content/actions/village-child-worker.yaml:24 There is no provision `#3` in village-child-worker. [provision-known]\n  Write the id that its number makes, such as `#annex-mark`.',
      'content/duties/village-child-worker.md:17 The number of `2.负责组织活动。` is 2, where 3 is due. [numbering]\n  Mend the number; if it is printed so, add a note of kind `numbering` at `#2b`.',
      'content/duties/village-child-worker.md:17 The words `负责组织活动` of village-child-worker#2b stand in no action. [duty-covered]\n  Add an action that quotes them to content/actions/village-child-worker.yaml.',
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
      'content/duties/village-child-worker.md:13 The words `张禾苗` of village-child-worker#1 stand in no action. [duty-covered]\n  Add an action that quotes them to content/actions/village-child-worker.yaml.',
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
