import { append, cut, replace, reprint } from '../fixture.ts';
import { CHANGES, ofPolicy, ofReply, POLICY, POLICY_SOURCE, REPLY, toState, type BadInput } from './bad-input.ts';

const CAVEAT = '  caveat: 由哪个村帮扶，原文没有写明。\n';

/** Who is said to act against the words, evidence about another place, and what a title may not hold. */
export const actors: BadInput[] = [
  {
    rule: 'who acts is the subject of the sentence',
    edits: [replace(ofPolicy('commitments'), 'actor: 县民政局', 'actor: 按月发放')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:32 qinghe-monthly-pay-2030：这一句的主语是“县民政局”，`actor` 写的是“按月发放”。 [actor-printed]\n  写 `actor: 县民政局`，`by` 写它的编号。与原文不同而有道理的，在 `caveat` 里写明为什么。',
    ],
  },
  {
    rule: 'a subject that the sentence prints is told',
    edits: [cut(ofPolicy('commitments'), '  actor: 县民政局\n')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:17 qinghe-monthly-pay-2030：这一句的主语是“县民政局”，没有写 `actor`。 [actor-printed]\n  写 `actor: 县民政局`，`by` 写它的编号。与原文不同而有道理的，在 `caveat` 里写明为什么。',
    ],
  },
  {
    rule: 'who acts stands in the sentence, if nothing is carried over',
    edits: [replace(ofPolicy('commitments'), 'actor: 县民政局', 'actor: 各乡镇')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:32 qinghe-monthly-pay-2030：“各乡镇”不在引文所在的那一句里。 [actor-printed]\n  照那一句印的写；写在前面别的句子里的，用 `actorFrom` 引那句话；没有写由谁做的，删去 `actor`。',
    ],
  },
  {
    rule: 'the body that is listed is the one that is printed',
    edits: [replace(ofPolicy('commitments'), 'by: [qinghe-civil-affairs]', 'by: [townships]')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:17 qinghe-monthly-pay-2030：原文写的是“县民政局”，`by` 写的是 townships。 [actor-printed]\n  写 `by: [qinghe-civil-affairs]`。与原文不同而有道理的，在 `caveat` 里写明为什么。',
    ],
  },
  {
    rule: 'who is printed is listed',
    edits: [replace(ofPolicy('commitments'), 'by: [qinghe-civil-affairs]', 'by: []')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:17 qinghe-monthly-pay-2030：写了“县民政局”，`by` 却是空的。 [actor-printed]\n  把它的编号写进 `by`。',
    ],
  },
  {
    rule: 'a notice that names nobody speaks to those it is sent to',
    edits: [replace(ofPolicy('commitments'), 'by: [townships]', 'by: [village-committees]')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:5 “村民委员会”没有印发 qing-min-fa-2030-7，这份文本里也没有提到。 [actor-told]\n  写原文说要做这件事的机构；原文另有叫法的，写进这份文本的 `means`。',
      'content/commitments/qing-min-fa-2030-7.yaml:5 qinghe-visits-2030：这一句没有写由谁做，`by` 写的 village-committees 不是主送的机关。 [actor-printed]\n  承前面的话的，写 `actor` 和 `actorFrom`；原文没有写由谁做的，写 `by: []`。',
    ],
  },
  {
    rule: 'a reply that names nobody speaks of its issuer',
    edits: [cut(ofReply('commitments'), '  actor: 辖区某村\n'), cut(ofReply('commitments'), CAVEAT)],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:21 qinghe-family-2031：这一句没有写由谁做，`by` 写的 village-committees 不是答复的机关，这一句里也没有。 [actor-printed]\n  承前面的话的，写 `actor` 和 `actorFrom`；原文没有写由谁做的，写 `by: []`。',
    ],
  },
  {
    rule: 'who acts is carried over from words that name him',
    edits: [
      replace(
        ofPolicy('commitments'),
        'actor: 县民政局',
        "actor: 县民政局\n  actorFrom: { at: '#2.p1.1', quote: 摸清底数 }",
      ),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:33 qinghe-monthly-pay-2030：`actorFrom` 引的话里没有“县民政局”。 [actor-printed]\n  引写明由谁做的那句话，`actor` 照那里印的写。',
    ],
  },
  {
    rule: 'who acts is carried over from words that stand before',
    edits: [
      replace(
        ofPolicy('commitments'),
        '  marker: 每季度\n',
        "  marker: 每季度\n  actor: 县民政局\n  actorFrom: { at: '#2.p1.2', quote: 县民政局按月发放 }\n",
      ),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:14 qinghe-visits-2030：`actorFrom` 引的话不在这一句前面。 [actor-printed]\n  引同一份文本里前面写明由谁做的那句话。',
    ],
  },
  {
    rule: 'a title holds no caveat',
    edits: [replace(ofReply('commitments'), 'what: 对一个家庭持续帮扶', 'what: 对一个家庭持续帮扶（没有写由谁办）')],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:23 qinghe-family-2031 的 `what` 带着“（没有写由谁办）”。 [title-plain]\n  把它移到 `caveat`，写成一句完整的话。',
    ],
  },
  {
    rule: 'evidence about another place is weak',
    edits: [
      replace(
        ofPolicy('commitments'),
        'strength: medium',
        'strength: medium\n      about: { region: donghe, level: province }',
      ),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:29 qinghe-monthly-pay-2030 是青禾县的，这条依据说的是东禾省，证明力写的是“中”。 [evidence-fits]\n  写 `strength: weak`，在 `why` 里写明说的是哪里；或引说到青禾县的话。',
    ],
  },
  {
    rule: 'evidence of a text of another place is weak, if it does not say that it speaks of this one',
    edits: [replace(REPLY, 'region: qinghe', 'region: donghe')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:29 qinghe-monthly-pay-2030 是青禾县的，这条依据说的是东禾省，证明力写的是“中”。 [evidence-fits]\n  写 `strength: weak`，在 `why` 里写明说的是哪里；或引说到青禾县的话。',
      'content/commitments/qing-min-han-2031-4.yaml:15 qinghe-carry-on-2031 是东禾省的，这条依据说的是青禾县，证明力写的是“强”。 [evidence-fits]\n  写 `strength: weak`，在 `why` 里写明说的是哪里；或引说到东禾省的话。',
    ],
  },
  {
    rule: 'evidence speaks of its own place, or of one within or around it',
    edits: [
      append('content/regions.yaml', '- { id: xihe, name: 西禾省, within: null }\n'),
      replace(
        ofPolicy('commitments'),
        'strength: medium',
        'strength: weak\n      about: { region: xihe, level: province }',
      ),
      append(CHANGES, toState('qinghe-monthly-pay-2030', 'partly', 'lead')),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:30 qinghe-monthly-pay-2030 的依据出自青禾县的文件，`about` 写的却是西禾省。 [evidence-fits]\n  照那里的话写说的是哪里。',
    ],
  },
  {
    rule: 'of commitments of one sentence none is left without a word beside one that is reported done',
    edits: [
      cut(ofReply('commitments'), CAVEAT),
      replace(ofReply('commitments'), 'shows: earlier', 'shows: done'),
      append(CHANGES, toState('qinghe-carry-on-2031', 'earlier-only', 'claimed-done')),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:14 `done` 的依据在 2030-03-05 的文本里，不晚于 2031-06-08 的承诺。 [evidence-order]\n  写 `shows: earlier`，或引更晚的文本。',
      'content/commitments/qing-min-han-2031-4.yaml:19 qinghe-family-2031 与 qinghe-carry-on-2031 出自同一句，那一项称已完成，这一项没有依据。 [siblings-agree]\n  那条依据也说到这一项的，写进 `evidence`；没有说到的，在 `caveat` 里写明。',
    ],
  },
  {
    rule: 'a sentence of a policy is a commitment or has a reason why not, whatever its words',
    edits: [reprint(POLICY, POLICY_SOURCE, '增加走访。', '增加走访。关心孤儿成长。')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:32 #2.p1.1 的 `关心孤儿成长。` 在政策文件里，没有承诺引到。 [sentences-covered]\n  在 content/commitments/qing-min-fa-2030-7.yaml 里加一条承诺；不是承诺的，在 content/uncommitted/qing-min-fa-2030-7.yaml 里写明理由。',
    ],
  },
];
