import type { Check } from '../check.ts';
import { answersStand } from './answers-stand.ts';
import { benefitPlaced } from './benefit-placed.ts';
import { benefitRegion } from './benefit-region.ts';
import { caseInvented } from './case-invented.ts';
import { caseTold } from './case-told.ts';
import { endsAt18 } from './ends-at-18.ts';
import { exampleHolds } from './example-holds.ts';
import { leafGrounded } from './leaf-grounded.ts';
import { listedForAsker } from './listed-for-asker.ts';
import { placeTold } from './place-told.ts';
import { planTold } from './plan-told.ts';
import { providerStands } from './provider-stands.ts';
import { questionFormed } from './question-formed.ts';
import { questionKnown } from './question-known.ts';
import { questionUsed } from './question-used.ts';
import { relationsAgree } from './relations-agree.ts';
import { ruleAlive } from './rule-alive.ts';
import { sameBenefit } from './same-benefit.ts';
import { saidAsPrinted } from './said-as-printed.ts';
import { statusTold } from './status-told.ts';

/** What the checklist keeps, in the order in which a reader of the rules should meet it. */
export const benefitChecks: Check[] = [
  answersStand,
  leafGrounded,
  statusTold,
  questionFormed,
  questionKnown,
  questionUsed,
  ruleAlive,
  endsAt18,
  benefitRegion,
  sameBenefit,
  exampleHolds,
  relationsAgree,
  benefitPlaced,
  listedForAsker,
  placeTold,
  planTold,
  saidAsPrinted,
  providerStands,
  caseInvented,
  caseTold,
];
