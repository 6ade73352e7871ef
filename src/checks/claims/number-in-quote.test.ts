import { HURT } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { numberInQuote } from './number-in-quote.ts';

breaks(numberInQuote, [
  {
    rule: 'a telephone number is printed in the words it rests on',
    edits: [replace(HURT, "number: '7'", "number: '12355'")],
    problems: [
      'content/situations/hurt.yaml:22 号码 `12355` 不在引文 `7号` 里。 [number-in-quote]\n  照印的写，或把印着号码的字也引进来。',
    ],
  },
]);
