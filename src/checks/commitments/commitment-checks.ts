import type { Check } from '../check.ts';
import { actorPrinted } from './actor-printed.ts';
import { actorTold } from './actor-told.ts';
import { changesFollow } from './changes-follow.ts';
import { changesTold } from './changes-told.ts';
import { clausesCovered } from './clauses-covered.ts';
import { commitmentOnce } from './commitment-once.ts';
import { dueInQuote } from './due-in-quote.ts';
import { evidenceApart } from './evidence-apart.ts';
import { evidenceFits } from './evidence-fits.ts';
import { evidenceOrder } from './evidence-order.ts';
import { noEvidenceCircle } from './no-evidence-circle.ts';
import { passedOver } from './passed-over.ts';
import { sentencesCovered } from './sentences-covered.ts';
import { siblingsAgree } from './siblings-agree.ts';
import { threadOneThing } from './thread-one-thing.ts';
import { threadTold } from './thread-told.ts';
import { titlePlain } from './title-plain.ts';
import { toStands } from './to-stands.ts';

/** What the ledger keeps, in the order in which a reader of the rules should meet it. */
export const commitmentChecks: Check[] = [
  toStands,
  actorTold,
  actorPrinted,
  titlePlain,
  dueInQuote,
  commitmentOnce,
  sentencesCovered,
  clausesCovered,
  evidenceApart,
  evidenceOrder,
  evidenceFits,
  siblingsAgree,
  threadOneThing,
  threadTold,
  passedOver,
  noEvidenceCircle,
  changesFollow,
  changesTold,
];
