import { write } from '../fixture.ts';
import { type BadInput, CHANGES } from './bad-input.ts';

/** Changes that do not tell what the commitments were and are. */
export const changes: BadInput[] = [
  {
    rule: 'a list of changes that cannot be read is not reported as lacking what it tells',
    edits: [write(CHANGES, 'none')],
    problems: ['content/changes.yaml:1 这个文件不是列表。 [schema]\n  在每一条前面写 `- `。'],
  },
];
