import { ofPolicy, ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { cut, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { actorPrinted } from './actor-printed.ts';

const CAVEAT = '  caveat: 由哪个村帮扶，原文没有写明。\n';

breaks(actorPrinted, [
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
      'content/commitments/qing-min-fa-2030-7.yaml:29 qinghe-monthly-pay-2030 由“乡镇（街道）”做，这条依据说的是“县级”，证明力写的是“中”。 [evidence-fits]\n  那里的话说到“乡镇（街道）”的，在 `about` 里写 `level: township`；没有说到的，写 `strength: weak`，在 `why` 里写明说的是哪一级。',
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
      'content/situations/hurt.yaml:15 这一句由谁做，原文是“村民委员会”，`agency` 写的是 `townships`。 [doer-stands]\n  写原文说要做这件事的机构；不同而有道理的，在 `caveat` 里写明原文怎样写。',
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
]);
