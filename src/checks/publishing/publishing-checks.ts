import type { Check } from '../check.ts';
import { idKept } from './id-kept.ts';
import { lockWhole } from './lock-whole.ts';
import { privacy } from './privacy.ts';

/** What may be published, and what stays so, in the order in which a reader of the rules should meet it. */
export const publishingChecks: Check[] = [privacy, idKept, lockWhole];
