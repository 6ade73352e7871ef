import type { Corpus } from '../content/kinds/corpus.ts';
import type { Problem } from '../content/messages/problem.ts';
import { benefitChecks } from './benefits/benefit-checks.ts';
import type { Check } from './check.ts';
import { claimChecks } from './claims/claim-checks.ts';
import { commitmentChecks } from './commitments/commitment-checks.ts';
import { dutyChecks } from './duties/duty-checks.ts';
import { publishingChecks } from './publishing/publishing-checks.ts';
import { textChecks } from './texts/text-checks.ts';
import { trainingChecks } from './training/training-checks.ts';
import { wordingChecks } from './wording/wording-checks.ts';

/** Every check there is, area by area. */
export const checks: Check[] = [
  ...textChecks,
  ...publishingChecks,
  ...claimChecks,
  ...commitmentChecks,
  ...benefitChecks,
  ...dutyChecks,
  ...trainingChecks,
  ...wordingChecks,
];

/** What breaks the rules in `corpus`, by every check. */
export const checkCorpus = (corpus: Corpus): Problem[] =>
  checks.flatMap((check) =>
    [...check.find(corpus)].map((found) => ({
      ...found,
      check: check.name,
      ...((found.lacks ?? check.lacks) && { lacks: [...(found.lacks ?? []), ...(check.lacks ?? [])] }),
    })),
  );
