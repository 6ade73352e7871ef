import { HURT } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { aliasOnce } from './alias-once.ts';

breaks(aliasOnce, [
  {
    rule: 'an everyday name leads to one situation',
    edits: [replace(HURT, 'aliases: [被打, 身上有伤]', 'aliases: [被打, 孩子被伤害]')],
    problems: [`${HURT}:3 说法 \`孩子被伤害\` 已经指情形 \`hurt\`。 [alias-once]\n  从其中一个删去。`],
  },
]);
