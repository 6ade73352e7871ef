import { DANGERS } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { dangerReadable } from './danger-readable.ts';

breaks(dangerReadable, [
  {
    rule: 'a word of danger is written in everyday characters',
    edits: [replace(DANGERS, '摔…伤]', '摔…伤, 𠮷家打]')],
    problems: [
      'content/dangers.yaml:18 “𠮷家打”里的“𠮷”不是常用的字，手机上的提醒认不出它。 [danger-readable]\n  换成大家打的写法；数字和字母用半角。',
    ],
  },
  {
    rule: 'a digit of full width is none that a device writes',
    edits: [replace(DANGERS, '摔…伤]', '摔…伤, 打１次]')],
    problems: [
      'content/dangers.yaml:18 “打１次”里的“１”不是常用的字，手机上的提醒认不出它。 [danger-readable]\n  换成大家打的写法；数字和字母用半角。',
    ],
  },
  {
    rule: 'a character of spelt words is read in one way',
    edits: [replace(DANGERS, 'spelt: [挨打]', 'spelt: [挨打, 重伤, 重复打]')],
    problems: [
      'content/dangers.yaml:19 “重复打”和“重伤”里的“重”读音不同，读“zhong”和“chong”，拼音只能认一种。 [danger-readable]\n  把“重复打”从 `spelt` 移到 `words`：照字认，不按拼音认。',
    ],
  },
]);
