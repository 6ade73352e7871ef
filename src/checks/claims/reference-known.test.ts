import {
  ALLOWANCE,
  CASES,
  DANGERS,
  DUTIES,
  MODULE,
  NO_DUE,
  PAGE,
  POLICY,
  ofPolicy,
  ofReply,
  pageWith,
  quizWith,
} from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { referenceKnown } from './reference-known.ts';

breaks(referenceKnown, [
  {
    rule: 'what many places name and none has is told once, with how many they are',
    edits: [replace('content/payees.yaml', '- { id: orphan, name: 孤儿 }\n', '')],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml:7 没有收款对象 `orphan`，一共有 4 处写了它。 [reference-known]\n  在 content/payees.yaml 里加上或恢复它。',
    ],
  },
  {
    rule: 'the work that a condition rests on is known',
    edits: [replace(ALLOWANCE, 'work: dong-min-fa-2029-12', 'work: dong-min-fa-2029-21')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:19 没有所引文件 `dong-min-fa-2029-21`。 [reference-known]\n  写 `dong-min-fa-2029-12`，或在 content/works.yaml 里加上 `dong-min-fa-2029-21`。',
    ],
  },
  {
    rule: 'the region of a benefit is known',
    edits: [replace(ALLOWANCE, 'region: qinghe', 'region: luoxi')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:4 没有地区 `luoxi`。 [reference-known]\n  在 content/regions.yaml 里加上它。',
      'content/benefits/qinghe-orphan-allowance.yaml:40 按所给回答，“qinghe-orphan-allowance”是“elsewhere”，不是“office”：“在luoxi”不在这个地方。 [example-holds]\n  写“elsewhere”；回答或条件写错了的，改回答或条件。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“elsewhere”，不是“office”：“在luoxi”不在这个地方。 [example-holds]\n  写“elsewhere”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'an amount of a benefit is known',
    edits: [replace(ALLOWANCE, '[qinghe-orphan-rate-2030]', '[qinghe-orphan-rate-2003]')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:25 没有金额 `qinghe-orphan-rate-2003`。 [reference-known]\n  写 `qinghe-orphan-rate-2030`，或在 content/amounts 里加上 `qinghe-orphan-rate-2003`。',
    ],
  },
  {
    rule: 'benefits that are compared are known',
    edits: [replace('content/comparisons.yaml', 'qinghe-hardship-aid', 'qinghe-hardship-aids')],
    problems: [
      'content/comparisons.yaml:3 没有待遇 `qinghe-hardship-aids`。 [reference-known]\n  写 `qinghe-hardship-aid`，或在 content/benefits 里加上 `qinghe-hardship-aids`。',
    ],
  },
  {
    rule: 'the topic, the bodies and the amounts of a commitment are known',
    edits: [
      replace(ofPolicy('commitments'), 'by: [townships]', 'by: [township]'),
      replace(ofPolicy('commitments'), '[qinghe-orphan-paid-2031]', '[county-budget]'),
      replace(ofReply('commitments'), `topic: living-standard\n  ${NO_DUE}`, `topic: families\n  ${NO_DUE}`),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:5 没有机构 `township`。 [reference-known]\n  写 `townships`，或在 content/agencies.yaml、content/roles.yaml 或 content/collectives.yaml 里加上 `township`。',
      'content/commitments/qing-min-fa-2030-7.yaml:31 没有金额 `county-budget`。 [reference-known]\n  在 content/amounts 里加上它。',
      'content/commitments/qing-min-han-2031-4.yaml:24 没有主题 `families`。 [reference-known]\n  在 content/topics.yaml 里加上它。',
    ],
  },
  {
    rule: 'the situation that a kind of danger leads to exists',
    edits: [replace(DANGERS, 'situation: hurt', 'situation: hurtt')],
    problems: [
      'content/dangers.yaml:16 没有情形 `hurtt`。 [reference-known]\n  写 `hurt`，或在 content/situations 里加上 `hurtt`。',
    ],
  },
  {
    rule: 'what a page names exists, and what it quotes stands there',
    edits: [pageWith('<Amount id="none" />\n\n<Provision at="qing-min-fa-2030-7#p1" quote="没有的话" />')],
    problems: [
      `${PAGE}:11 没有金额 \`none\`。 [reference-known]\n  在 content/amounts 里加上它。`,
      `${PAGE}:13 引文 \`没有的话\` 不在 qing-min-fa-2030-7#p1 里。 [quote-stands]\n  照印的写：\`根据《关于提高孤儿基本生活保障标准的通知》（东民发〔2029〕12号），现将有关\`。`,
    ],
  },
  {
    rule: 'a case expects of benefits that are known',
    edits: [replace(CASES, 'qinghe-hardship-aid:', 'qinghe-hardship-ad:')],
    problems: [
      'content/cases.yaml:7 没有待遇 `qinghe-hardship-ad`。 [reference-known]\n  写 `qinghe-hardship-aid`，或在 content/benefits 里加上 `qinghe-hardship-ad`。',
    ],
  },
  {
    rule: 'a question of the quiz is of a module that is known',
    edits: quizWith('id: visit-rhythm\n  module: visits', 'id: visit-rhythm\n  module: visit'),
    problems: [
      'content/quiz.yaml:2 没有培训的一讲 `visit`。 [reference-known]\n  写 `visits`，或在 content/training 里加上 `visit`。',
    ],
  },
  {
    rule: 'an agency that is named is known',
    edits: [replace(ofReply('mentions'), 'agency: village-committees', 'agency: village-commitees')],
    problems: [
      'content/mentions/qing-min-han-2031-4.yaml:3 没有机构 `village-commitees`。 [reference-known]\n  写 `village-committees`，或在 content/agencies.yaml 里加上 `village-commitees`。',
    ],
  },
  {
    rule: 'a word means an agency that is known',
    edits: [replace(POLICY, '各乡镇人民政府: townships', '各乡镇人民政府: county-hospital')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:21 没有机构 `county-hospital`。 [reference-known]\n  在 content/agencies.yaml 里加上它。',
    ],
  },
  {
    rule: 'a work that is cited is known',
    edits: [replace(ofReply('citations'), 'work: suggestion-qinghe-3-2-9', 'work: county-plan')],
    problems: [
      'content/citations/qing-min-han-2031-4.yaml:3 没有所引文件 `county-plan`。 [reference-known]\n  在 content/works.yaml 里加上它。',
    ],
  },
  {
    rule: 'a relation leads to a work that is known',
    edits: [replace(POLICY, 'work: dong-min-fa-2029-12', 'work: dong-min-fa-2029-21')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:16 没有所引文件 `dong-min-fa-2029-21`。 [reference-known]\n  写 `dong-min-fa-2029-12`，或在 content/works.yaml 里加上 `dong-min-fa-2029-21`。',
    ],
  },
  {
    rule: 'a region that is named is known',
    edits: [replace(ofPolicy('figures'), 'region: qinghe', 'region: luoxi')],
    problems: [
      'content/figures/qing-min-fa-2030-7.yaml:8 没有地区 `luoxi`。 [reference-known]\n  在 content/regions.yaml 里加上它。',
    ],
  },
  {
    rule: 'a topic that is named is known',
    edits: [replace(DUTIES, 'topics: [training]', 'topics: [traning]')],
    problems: [
      'content/duties/village-child-worker.md:10 没有主题 `traning`。 [reference-known]\n  写 `training`，或在 content/topics.yaml 里加上 `traning`。',
    ],
  },
  {
    rule: 'a payee that is named is known',
    edits: [replace(ofReply('amounts'), 'payee: children-in-difficulty', 'payee: families')],
    problems: [
      'content/amounts/qing-min-han-2031-4.yaml:34 没有收款对象 `families`。 [reference-known]\n  在 content/payees.yaml 里加上它。',
    ],
  },
  {
    rule: 'a payer that is named is known',
    edits: [replace(ofPolicy('amounts'), 'payer: qinghe-civil-affairs', 'payer: qinghe-civil-affair')],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml:8 没有机构 `qinghe-civil-affair`。 [reference-known]\n  写 `qinghe-civil-affairs`，或在 content/agencies.yaml 里加上 `qinghe-civil-affair`。',
    ],
  },
  {
    rule: 'a source holds texts that are there',
    edits: [
      replace('content/sources.yaml', 'texts: [qing-min-han-2031-4]', 'texts: [qing-min-han-2031-4, other-reply]'),
    ],
    problems: [
      'content/sources.yaml:11 没有文本 `other-reply`。 [reference-known]\n  在 content/policies、content/laws、content/replies 或 content/duties 里加上它。',
    ],
  },
  {
    rule: 'a case that a module shows exists',
    edits: [replace(MODULE, '<Case id="qinghe-case"', '<Case id="qinghe-cases"')],
    problems: [
      'content/training/visits.mdx:24 没有案例 `qinghe-cases`。 [reference-known]\n  写 `qinghe-case`，或在 content/cases.yaml 里加上 `qinghe-cases`。',
    ],
  },
]);
