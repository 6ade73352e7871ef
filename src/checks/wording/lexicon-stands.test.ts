import { LEXICON } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { lexiconStands } from './lexicon-stands.ts';

breaks(lexiconStands, [
  {
    rule: 'what an everyday word means stands somewhere',
    edits: [replace(LEXICON, 'means: [走访]', 'means: [走坊]')],
    problems: [
      'content/lexicon.yaml:5 意思 `走坊` 没有印在任何文本里，也不是名称。 [lexicon-stands]\n  照文件印的写，或删去它。',
    ],
  },
]);
