import { CHANGES, ofPolicy, ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, replace, write } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { kindFits } from './kind-fits.ts';

/** A commitment of a duty list, and the change that publishes it. */
const DUTY = `- id: qinghe-duty-2030
  at: '#1'
  quote: 负责走访困境儿童
  kind: obligation
  by: [village-committees]
  to: null
  what: 走访困境儿童
  topic: training
  due: null
  marker: 负责
`;
const DUTY_PUBLISHED = `- day: '2031-09'
  commitment: qinghe-duty-2030
  kind: published
  from: null
  to: none-found
  quote: 负责走访困境儿童
  reason: 首次发布
`;

breaks(kindFits, [
  {
    rule: 'a promise stands in a reply, and an obligation in a policy',
    edits: [
      replace(ofReply('commitments'), 'kind: promise\n  by: [qinghe', 'kind: obligation\n  by: [qinghe'),
      replace(ofPolicy('commitments'), 'kind: obligation\n  by: [townships]', 'kind: promise\n  by: [townships]'),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:4 qing-min-fa-2030-7 是政策文件，里面没有 `promise`。 [kind-fits]\n  写 `obligation`。',
      'content/commitments/qing-min-han-2031-4.yaml:4 qing-min-han-2031-4 是答复函，里面没有 `obligation`。 [kind-fits]\n  写 `promise`。',
    ],
  },
  {
    rule: 'a duty list makes no commitments',
    edits: [
      write('content/commitments/village-child-worker.yaml', DUTY),
      append(CHANGES, DUTY_PUBLISHED),
      append('content/markers.yaml', '- { marker: 负责, grade: medium, reason: 写明由谁做。 }\n'),
    ],
    problems: [
      'content/commitments/village-child-worker.yaml:4 village-child-worker 是职责清单，里面没有 `obligation`。 [kind-fits]\n  删去它：职责清单里没有承诺。',
    ],
  },
]);
