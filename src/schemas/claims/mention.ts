import { z } from 'zod';
import { claimBase } from './claim.ts';
import { refersTo } from '../values/refers-to.ts';

/** A provision that names a body in words that the lexicon of names cannot tell (教育、公安等共8部门). */
export const mention = z.strictObject({ ...claimBase, agency: refersTo('agencies') });
export type Mention = z.infer<typeof mention>;
