import { HURT } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { placeTold } from './place-told.ts';

const problem = (line: number, says: string): string =>
  `${HURT}:${line} “${says}”依据的是青禾县的文件，没有写是哪个地方。 [place-told]\n  在前面写“青禾县：”。`;

breaks(placeTold, [
  {
    rule: 'what a text of one place lays on others is told with the place',
    edits: [replace(HURT, 'says: 青禾县：加强走访', 'says: 加强走访')],
    problems: [problem(16, '加强走访')],
  },
  {
    rule: 'a step that rests on words of one place is told with the place; one on a list of duties is not',
    edits: [
      replace(
        HURT,
        "      - { at: 'village-child-worker#1', quote: 走访困境儿童 }\n",
        "      - { at: 'village-child-worker#1', quote: 走访困境儿童 }\n      - { at: 'qing-min-fa-2030-7#2.p1.1', quote: 每季度走访一次 }\n",
      ),
    ],
    problems: [problem(11, '走访')],
  },
]);
