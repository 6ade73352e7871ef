import type { Outside } from '../../../src/content/reading/outside.ts';
import { replace, write, type Edit } from '../fixture.ts';

/** One kind of broken content: the rule it breaks, how the good files come to break it, and all that is said of it. */
export interface BadInput {
  rule: string;
  edits: Edit[];
  /** What is known from outside the content. */
  outside?: Partial<Outside>;
  problems: string[];
}

export const POLICY = 'content/policies/qing-min-fa-2030-7.md';
export const REPLY = 'content/replies/qing-min-han-2031-4.md';
export const DUTIES = 'content/duties/village-child-worker.md';
/** The files of `content/sources/` that hold them; the duty list stands in that of the policy. */
export const POLICY_SOURCE = 'qing-min-fa-2030-7.txt';
export const REPLY_SOURCE = 'qing-min-han-2031-4.txt';

/** The file of the claims of a kind over the policy, or over the reply. */
export const ofPolicy = (kind: string): string => `content/${kind}/qing-min-fa-2030-7.yaml`;
export const ofReply = (kind: string): string => `content/${kind}/qing-min-han-2031-4.yaml`;

export const CHANGES = 'content/changes.yaml';
/** A change of a commitment, with the fields that tell what changed. */
export const changed = (day: string, commitment: string, told: string): string =>
  `- day: '${day}'\n  commitment: ${commitment}\n  ${told}\n  reason: 记录\n`;
/** The change that tells a first state other than none. */
export const toState = (commitment: string, from: string, to: string): string =>
  changed('2031-09', commitment, `kind: state\n  from: ${from}\n  to: ${to}`);
export const ALLOWANCE = 'content/benefits/qinghe-orphan-allowance.yaml';
export const AID = 'content/benefits/qinghe-hardship-aid.yaml';
export const ACTIONS = 'content/actions/village-child-worker.yaml';
export const ROLES = 'content/roles.yaml';
export const HURT = 'content/situations/hurt.yaml';
export const QUESTIONS = 'content/questions.yaml';
export const CASES = 'content/cases.yaml';
export const MODULE = 'content/training/visits.mdx';
export const PAGE = 'content/pages/about.mdx';
export const QUIZ = 'content/quiz.yaml';
export const QUERIES = 'content/queries/qing-min-fa-2030-7.yaml';
export const LEXICON = 'content/lexicon.yaml';
export const DANGERS = 'content/dangers.yaml';
/** Two questions that keep every rule. They are no part of the good content, whose texts other fixtures break. */
export const QUIZ_WRITTEN = `- id: visit-rhythm
  module: visits
  asks: 走访多久一次？
  right: { says: 每季度一次, at: 'qing-min-fa-2030-7#2.p1.1', quote: 每季度走访一次 }
  wrong:
    - { says: 每月一次, why: 写的是每季度。 }
    - { says: 每年一次, why: 写的是每季度。 }
- id: orphan-rate
  module: visits
  asks: 青民发〔2030〕7号写的孤儿基本生活保障标准是多少？
  amount: qinghe-orphan-rate-2030
  right: { says: 1600元/人·月, at: 'qing-min-fa-2030-7#1.p1', quote: 孤儿基本生活保障标准为每人每月1600元 }
  wrong:
    - { says: 200元/人·月, why: 200元是提高的数。, at: 'qing-min-fa-2030-7#1.p1', quote: 比上年提高200元 }
    - { says: 1400元/人·月, why: 写的是1600元。 }
`;

/** The questions, and the words they rest on in their module. */
export const quizWritten: Edit[] = [
  write(QUIZ, QUIZ_WRITTEN),
  replace(
    MODULE,
    '</Exercise>',
    `</Exercise>

<Provision at="qing-min-fa-2030-7#2.p1.1" quote="每季度走访一次" />

<Provision at="qing-min-fa-2030-7#1.p1" quote="孤儿基本生活保障标准为每人每月1600元" />`,
  ),
];

/** The questions with one part of them changed. */
export const quizWith = (from: string, to: string): Edit[] => [...quizWritten, replace(QUIZ, from, to)];

/** The last line of the page, and an edit that writes another for it. */
export const PAGE_END = '- **原话**不改。';

export const pageWith = (text: string) => replace(PAGE, PAGE_END, text);

/** A further condition of the first benefit. */
export const condition = (...lines: string[]) =>
  replace(ALLOWANCE, 'amounts:', `${lines.map((line, i) => `    ${i ? '  ' : '- '}${line}\n`).join('')}amounts:`);

/** A question that is not asked yet. */
export const SCHOOL = `- id: school
  asks: 在上学吗？
  plain: 在校就算。
  options:
    - { id: pupil, says: 在上学 }
    - { id: none, says: 没有上学 }
`;

/** The module with a duty in the place of its list. */
export const withDuty = (props: string) => replace(MODULE, '- 先看名单。\n- 再排时间。', `<Duty ${props} />`);

/** Evidence for the commitment that ends there. */
export const shownBy = (...pieces: [at: string, quote: string, shows: string][]): string =>
  `  evidence:\n${pieces.map(([at, quote, shows]) => `    - at: '${at}'\n      quote: ${quote}\n      shows: ${shows}\n      strength: weak\n      why: 说的是同一件事。\n`).join('')}`;

/** The evidence of the two commitments that have some: the place behind the name of the text, and the words. */
export const PAID = "4#1.p1'\n      quote: 标准发放33600元";

/** The first work of the good content, with fields of a newer work. */
export const newer = (fields: string): Edit[] => [
  replace('content/works.yaml', "  date: '2029-12'\n", `  date: '2029-12'\n${fields}`),
];

/** What stands behind the topic of the last commitment of the reply. */
export const NO_DUE = 'due: null\n  marker: 持续';
