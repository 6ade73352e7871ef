import { HURT } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { urgentReports } from './urgent-reports.ts';

breaks(urgentReports, [
  {
    rule: 'a step rests on an action that there is',
    edits: [replace(HURT, 'action: worker-reports', 'action: worker-report')],
    problems: [
      `${HURT}:4 情形 \`hurt\` 要先报告，第一步却不是法律要求的报告。 [urgent-reports]\n  把 \`now\` 的第一步写成报告的那一件职责，或写 \`urgent: false\`。`,
      `${HURT}:8 没有职责 \`worker-report\`。 [reference-known]\n  写 \`worker-reports\`，或在 content/actions 里加上 \`worker-report\`。`,
    ],
  },
  {
    rule: 'an urgent situation begins with the report',
    edits: [replace(HURT, 'action: worker-reports', 'action: worker-visits')],
    problems: [
      `${HURT}:4 情形 \`hurt\` 要先报告，第一步却不是法律要求的报告。 [urgent-reports]\n  把 \`now\` 的第一步写成报告的那一件职责，或写 \`urgent: false\`。`,
    ],
  },
  {
    rule: 'signs that make a situation urgent lead to the report, and to urgent situations',
    edits: [
      replace(HURT, 'urgent: true\n', 'urgent: false\nurgentIf: { says: 有伤的, see: [hurt, hurts] }\n'),
      replace(HURT, 'action: worker-reports', 'action: worker-visits'),
    ],
    problems: [
      `${HURT}:5 \`urgentIf\` 引到的情形 \`hurt\` 不是先报告的。 [urgent-reports]\n  改成一个 \`urgent: true\` 的情形。`,
      `${HURT}:5 没有情形 \`hurts\`。 [reference-known]\n  写 \`hurt\`，或在 content/situations 里加上 \`hurts\`。`,
      `${HURT}:5 情形 \`hurt\` 要先报告，第一步却不是法律要求的报告。 [urgent-reports]\n  把 \`now\` 的第一步写成报告的那一件职责，或删去 \`urgentIf\`。`,
    ],
  },
  {
    rule: 'what is always urgent has no signs that make it so',
    edits: [replace(HURT, 'urgent: true\n', 'urgent: true\nurgentIf: { says: 有伤的, see: [hurt] }\n')],
    problems: [
      `${HURT}:5 情形 \`hurt\` 写了 \`urgent: true\`，又写了 \`urgentIf\`。 [urgent-reports]\n  删去 \`urgentIf\`：它总是先报告。`,
    ],
  },
]);
