import { cut, replace, reprint, write } from '../fixture.ts';
import { ofPolicy, REPLY, REPLY_SOURCE, type BadInput } from './bad-input.ts';

/** The reason why the day from which the standard counts is no commitment. */
const START = "- at: '#1.p1'\n  quote: 自2030年4月1日起执行\n  why: 写的是标准从哪天起算，没有写由谁做什么。\n";

/** Sentences for which nothing accounts, and parts of a text in which they would have to. */
export const sentences: BadInput[] = [
  {
    rule: 'a sentence with a hard marker is a commitment, or has a reason why not',
    edits: [cut(ofPolicy('uncommitted'), START)],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:28 No commitment rests on `孤儿基本生活保障标准为每人每月1600元，比上年提高200元，自2030年4月1日起执行。` at #1.p1, which holds the hard marker `起执行`. [sentences-covered]\n  Add the commitment to content/commitments/qing-min-fa-2030-7.yaml, or the reason why it is none to content/uncommitted/qing-min-fa-2030-7.yaml.',
    ],
  },
  {
    rule: 'a sentence of a 下一步 part is a commitment or has a reason why not, whatever its words',
    edits: [reprint(REPLY, REPLY_SOURCE, '持续帮扶。', '持续帮扶。另行研究其他办法；欢迎监督。')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:37 No commitment rests on `欢迎监督。` at #2.p1, a sentence of a 下一步 part. [sentences-covered]\n  Add the commitment to content/commitments/qing-min-han-2031-4.yaml, or the reason why it is none to content/uncommitted/qing-min-han-2031-4.yaml.',
      'content/replies/qing-min-han-2031-4.md:37 No commitment rests on `另行研究其他办法；` at #2.p1, a sentence of a 下一步 part. [sentences-covered]\n  Add the commitment to content/commitments/qing-min-han-2031-4.yaml, or the reason why it is none to content/uncommitted/qing-min-han-2031-4.yaml.',
    ],
  },
  {
    rule: 'a 下一步 part begins at its first words, and a heading in it is no sentence',
    edits: [
      reprint(REPLY, REPLY_SOURCE, '持续帮扶。', '持续帮扶。感谢支持。此外另行研究。'),
      replace(REPLY, "{ at: '#2' }", "{ at: '#2.p1', from: 此外 }, { at: '#1' }"),
    ],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:5 The words `由辖区某村对儿童甲一家持续帮扶` of `target` do not say that it is only planned. [status-told]\n  Write `status: standing`, or quote the words of the plan.',
      'content/replies/qing-min-han-2031-4.md:33 No commitment rests on `2030年10月至11月，举办培训班，培训儿童主任48名。` at #1.p1, a sentence of a 下一步 part. [sentences-covered]\n  Add the commitment to content/commitments/qing-min-han-2031-4.yaml, or the reason why it is none to content/uncommitted/qing-min-han-2031-4.yaml.',
      'content/replies/qing-min-han-2031-4.md:33 No commitment rests on `2031年1月至3月，为孤儿7人按照每人每月1600元标准发放33600元，发放物资约2.5万元。` at #1.p1, a sentence of a 下一步 part. [sentences-covered]\n  Add the commitment to content/commitments/qing-min-han-2031-4.yaml, or the reason why it is none to content/uncommitted/qing-min-han-2031-4.yaml.',
      'content/replies/qing-min-han-2031-4.md:37 No commitment rests on `此外另行研究。` at #2.p1, a sentence of a 下一步 part. [sentences-covered]\n  Add the commitment to content/commitments/qing-min-han-2031-4.yaml, or the reason why it is none to content/uncommitted/qing-min-han-2031-4.yaml.',
    ],
  },
  {
    rule: 'what a misquoted reason was to account for is not reported beside it',
    edits: [replace(ofPolicy('uncommitted'), 'quote: 自2030年4月1日起执行', 'quote: 2030年4月起执行')],
    problems: [
      'content/uncommitted/qing-min-fa-2030-7.yaml:2 The quote `2030年4月起执行` does not stand in qing-min-fa-2030-7#1.p1. [quote-stands]\n  Write the words as printed: `2030年4月1日起执行`.',
    ],
  },
  {
    rule: 'nor is what the reasons of an unreadable file were to account for',
    edits: [write(ofPolicy('uncommitted'), 'none')],
    problems: [
      'content/uncommitted/qing-min-fa-2030-7.yaml:1 The file is not a list. [schema]\n  Start each entry with `- `.',
    ],
  },
  {
    rule: 'a 下一步 part stands where it is said to, from words that are there',
    edits: [replace(REPLY, "nextSteps: [{ at: '#2' }]", "nextSteps: [{ at: '#3' }, { at: '#2.p1', from: 下一步 }]")],
    problems: [
      'content/replies/qing-min-han-2031-4.md:26 The quote `下一步` does not stand in qing-min-han-2031-4#2.p1. [quote-stands]\n  Write the words as printed: `继续落实《关于做好孤儿基本生活保障工作的通知》（青民发〔2030〕7号），由辖区`.',
      'content/replies/qing-min-han-2031-4.md:26 There is no provision `#3` in qing-min-han-2031-4. [provision-known]\n  Write the id that its number makes, such as `#class-mark`.',
    ],
  },
];
