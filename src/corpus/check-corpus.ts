import { actorTold } from './checks/actor-told.ts';
import { aliasOnce } from './checks/alias-once.ts';
import { amountOnce } from './checks/amount-once.ts';
import { amountPlaced } from './checks/amount-placed.ts';
import { answersStand } from './checks/answers-stand.ts';
import { benefitPlaced } from './checks/benefit-placed.ts';
import { articleKnown } from './checks/article-known.ts';
import { benefitRegion } from './checks/benefit-region.ts';
import { caseInvented } from './checks/case-invented.ts';
import { changesFollow } from './checks/changes-follow.ts';
import { changesTold } from './checks/changes-told.ts';
import type { Check } from './checks/check.ts';
import { citationKnown } from './checks/citation-known.ts';
import { commitmentOnce } from './checks/commitment-once.ts';
import { dangerGrouped } from './checks/danger-grouped.ts';
import { dangerOnce } from './checks/danger-once.ts';
import { dateOrder } from './checks/date-order.ts';
import { dayCome } from './checks/day-come.ts';
import { dayInQuote } from './checks/day-in-quote.ts';
import { dayTold } from './checks/day-told.ts';
import { dueInQuote } from './checks/due-in-quote.ts';
import { dutyCovered } from './checks/duty-covered.ts';
import { endsAt18 } from './checks/ends-at-18.ts';
import { evidenceApart } from './checks/evidence-apart.ts';
import { evidenceOrder } from './checks/evidence-order.ts';
import { exampleHolds } from './checks/example-holds.ts';
import { idKept } from './checks/id-kept.ts';
import { idOnce } from './checks/id-once.ts';
import { kindFits } from './checks/kind-fits.ts';
import { lawChecked } from './checks/law-checked.ts';
import { leafGrounded } from './checks/leaf-grounded.ts';
import { lexiconApart } from './checks/lexicon-apart.ts';
import { lexiconNoCircle } from './checks/lexicon-no-circle.ts';
import { lexiconOnce } from './checks/lexicon-once.ts';
import { lexiconStands } from './checks/lexicon-stands.ts';
import { lockWhole } from './checks/lock-whole.ts';
import { markerOnce } from './checks/marker-once.ts';
import { markerStands } from './checks/marker-stands.ts';
import { moduleWritten } from './checks/module-written.ts';
import { nameOnce } from './checks/name-once.ts';
import { newerTold } from './checks/newer-told.ts';
import { noCircle } from './checks/no-circle.ts';
import { noEvidenceCircle } from './checks/no-evidence-circle.ts';
import { noteSpeaks } from './checks/note-speaks.ts';
import { numberInQuote } from './checks/number-in-quote.ts';
import { numberTold } from './checks/number-told.ts';
import { numbering } from './checks/numbering.ts';
import { placeByRegion } from './checks/place-by-region.ts';
import { privacy } from './checks/privacy.ts';
import { provisionKnown } from './checks/provision-known.ts';
import { questionFormed } from './checks/question-formed.ts';
import { questionKnown } from './checks/question-known.ts';
import { questionUsed } from './checks/question-used.ts';
import { purposeInQuote } from './checks/purpose-in-quote.ts';
import { queryOnce } from './checks/query-once.ts';
import { queryPlain } from './checks/query-plain.ts';
import { quizAnswer } from './checks/quiz-answer.ts';
import { quizChoices } from './checks/quiz-choices.ts';
import { quoteStands } from './checks/quote-stands.ts';
import { redactionNoted } from './checks/redaction-noted.ts';
import { referenceKnown } from './checks/reference-known.ts';
import { relationsAgree } from './checks/relations-agree.ts';
import { ruleAlive } from './checks/rule-alive.ts';
import { sameBenefit } from './checks/same-benefit.ts';
import { sentencesCovered } from './checks/sentences-covered.ts';
import { slideFits } from './checks/slide-fits.ts';
import { sourceFaithful } from './checks/source-faithful.ts';
import { sourceKept } from './checks/source-kept.ts';
import { statusTold } from './checks/status-told.ts';
import { titlePrinted } from './checks/title-printed.ts';
import { toStands } from './checks/to-stands.ts';
import { topicTaught } from './checks/topic-taught.ts';
import { unitInQuote } from './checks/unit-in-quote.ts';
import { unheldAbsent } from './checks/unheld-absent.ts';
import { urgentReports } from './checks/urgent-reports.ts';
import { valueInQuote } from './checks/value-in-quote.ts';
import { wordsPlain } from './checks/words-plain.ts';
import { workAgrees } from './checks/work-agrees.ts';
import type { Corpus } from './corpus.ts';
import type { Problem } from './problem.ts';

/** Every check there is, in the order in which a reader of the rules should meet them. */
export const checks: Check[] = [
  sourceKept,
  sourceFaithful,
  wordsPlain,
  titlePrinted,
  numbering,
  privacy,
  redactionNoted,
  provisionKnown,
  quoteStands,
  valueInQuote,
  unitInQuote,
  purposeInQuote,
  dayInQuote,
  dayTold,
  numberTold,
  answersStand,
  referenceKnown,
  citationKnown,
  workAgrees,
  nameOnce,
  idOnce,
  idKept,
  lockWhole,
  noCircle,
  dateOrder,
  dayCome,
  amountOnce,
  noteSpeaks,
  markerOnce,
  markerStands,
  kindFits,
  toStands,
  actorTold,
  dueInQuote,
  commitmentOnce,
  sentencesCovered,
  evidenceApart,
  evidenceOrder,
  noEvidenceCircle,
  changesFollow,
  changesTold,
  leafGrounded,
  statusTold,
  questionFormed,
  placeByRegion,
  questionKnown,
  questionUsed,
  ruleAlive,
  endsAt18,
  benefitRegion,
  sameBenefit,
  amountPlaced,
  exampleHolds,
  relationsAgree,
  benefitPlaced,
  dutyCovered,
  aliasOnce,
  urgentReports,
  dangerOnce,
  dangerGrouped,
  numberInQuote,
  moduleWritten,
  topicTaught,
  caseInvented,
  lawChecked,
  articleKnown,
  newerTold,
  slideFits,
  lexiconOnce,
  lexiconApart,
  lexiconNoCircle,
  lexiconStands,
  unheldAbsent,
  queryOnce,
  queryPlain,
  quizChoices,
  quizAnswer,
];

/** What breaks the rules in `corpus`, by every check. */
export const checkCorpus = (corpus: Corpus): Problem[] =>
  checks.flatMap((check) => [...check.find(corpus)].map((found) => ({ ...found, check: check.name })));
