import { append } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { markerOnce } from './marker-once.ts';

breaks(markerOnce, [
  {
    rule: 'a marker is graded once',
    edits: [append('content/markers.yaml', '- { marker: 落实, grade: soft, reason: 只是态度。 }\n')],
    problems: [
      'content/markers.yaml:6 字样 `落实` 在 content/markers.yaml:4 已经登记了。 [marker-once]\n  删去其中一个。',
    ],
  },
]);
