import { actorPrinted } from './commitments/actor-printed.ts';
import { actorTold } from './commitments/actor-told.ts';
import { aliasOnce } from './wording/alias-once.ts';
import { annexHeld } from './texts/annex-held.ts';
import { amountOnce } from './claims/amount-once.ts';
import { amountPlaced } from './claims/amount-placed.ts';
import { answersStand } from './benefits/answers-stand.ts';
import { benefitPlaced } from './benefits/benefit-placed.ts';
import { clausesCovered } from './commitments/clauses-covered.ts';
import { listedForAsker } from './benefits/listed-for-asker.ts';
import { providerStands } from './benefits/provider-stands.ts';
import { articleTold } from './texts/article-told.ts';
import { articleKnown } from './texts/article-known.ts';
import { benefitRegion } from './benefits/benefit-region.ts';
import { caseInvented } from './benefits/case-invented.ts';
import { changesFollow } from './commitments/changes-follow.ts';
import { changesTold } from './commitments/changes-told.ts';
import type { Check } from './check.ts';
import { citationKnown } from './texts/citation-known.ts';
import { commitmentOnce } from './commitments/commitment-once.ts';
import { dangerGrouped } from './benefits/danger-grouped.ts';
import { dangerOnce } from './benefits/danger-once.ts';
import { dateOrder } from './claims/date-order.ts';
import { dayCome } from './claims/day-come.ts';
import { dayInQuote } from './claims/day-in-quote.ts';
import { dayTold } from './claims/day-told.ts';
import { dueInQuote } from './commitments/due-in-quote.ts';
import { dutyCovered } from './benefits/duty-covered.ts';
import { endsAt18 } from './benefits/ends-at-18.ts';
import { evidenceApart } from './commitments/evidence-apart.ts';
import { evidenceFits } from './commitments/evidence-fits.ts';
import { evidenceOrder } from './commitments/evidence-order.ts';
import { exampleHolds } from './benefits/example-holds.ts';
import { idKept } from './publishing/id-kept.ts';
import { idOnce } from './claims/id-once.ts';
import { kindFits } from './texts/kind-fits.ts';
import { lawChecked } from './texts/law-checked.ts';
import { leafGrounded } from './benefits/leaf-grounded.ts';
import { lexiconApart } from './wording/lexicon-apart.ts';
import { lexiconNoCircle } from './wording/lexicon-no-circle.ts';
import { lexiconOnce } from './wording/lexicon-once.ts';
import { lexiconStands } from './wording/lexicon-stands.ts';
import { listHasRole } from './benefits/list-has-role.ts';
import { lockWhole } from './publishing/lock-whole.ts';
import { markerOnce } from './wording/marker-once.ts';
import { markerStands } from './wording/marker-stands.ts';
import { pageApart } from './wording/page-apart.ts';
import { pageWritten } from './wording/page-written.ts';
import { moduleWritten } from './training/module-written.ts';
import { nameOnce } from './claims/name-once.ts';
import { namesApart } from './texts/names-apart.ts';
import { newerTold } from './texts/newer-told.ts';
import { noCircle } from './claims/no-circle.ts';
import { noEvidenceCircle } from './commitments/no-evidence-circle.ts';
import { noteSpeaks } from './texts/note-speaks.ts';
import { numberInQuote } from './claims/number-in-quote.ts';
import { numberTold } from './claims/number-told.ts';
import { chapterFilled } from './texts/chapter-filled.ts';
import { numbering } from './texts/numbering.ts';
import { passedOver } from './commitments/passed-over.ts';
import { placeByRegion } from './claims/place-by-region.ts';
import { privacy } from './publishing/privacy.ts';
import { provisionKnown } from './texts/provision-known.ts';
import { questionFormed } from './benefits/question-formed.ts';
import { questionKnown } from './benefits/question-known.ts';
import { questionUsed } from './benefits/question-used.ts';
import { purposeInQuote } from './claims/purpose-in-quote.ts';
import { toolOnce } from './wording/tool-once.ts';
import { queryOnce } from './wording/query-once.ts';
import { queryPlain } from './wording/query-plain.ts';
import { questionSorted } from './training/question-sorted.ts';
import { doerStands } from './training/doer-stands.ts';
import { quizItemNamed } from './training/quiz-item-named.ts';
import { quizAnswer } from './training/quiz-answer.ts';
import { caseSilent } from './training/case-silent.ts';
import { drillGrounded } from './training/drill-grounded.ts';
import { scenarioWhole } from './training/scenario-whole.ts';
import { quizTaught } from './training/quiz-taught.ts';
import { quizChoices } from './training/quiz-choices.ts';
import { teachingGrounded } from './training/teaching-grounded.ts';
import { quoteStands } from './claims/quote-stands.ts';
import { redactionNoted } from './texts/redaction-noted.ts';
import { referenceKnown } from './claims/reference-known.ts';
import { relationsAgree } from './benefits/relations-agree.ts';
import { ruleAlive } from './benefits/rule-alive.ts';
import { sameBenefit } from './benefits/same-benefit.ts';
import { sentencesCovered } from './commitments/sentences-covered.ts';
import { siblingsAgree } from './commitments/siblings-agree.ts';
import { slideFits } from './training/slide-fits.ts';
import { sourceFaithful } from './texts/source-faithful.ts';
import { sourceKept } from './texts/source-kept.ts';
import { statusTold } from './commitments/status-told.ts';
import { threadOneThing } from './commitments/thread-one-thing.ts';
import { threadTold } from './commitments/thread-told.ts';
import { titlePlain } from './commitments/title-plain.ts';
import { pictureHeld } from './texts/picture-held.ts';
import { titlePrinted } from './texts/title-printed.ts';
import { toStands } from './commitments/to-stands.ts';
import { topicTaught } from './training/topic-taught.ts';
import { unitInQuote } from './claims/unit-in-quote.ts';
import { samplesAgree } from './wording/samples-agree.ts';
import { unheldAbsent } from './wording/unheld-absent.ts';
import { urgentReports } from './benefits/urgent-reports.ts';
import { valueInQuote } from './claims/value-in-quote.ts';
import { wordsPlain } from './claims/words-plain.ts';
import { workAgrees } from './texts/work-agrees.ts';
import type { Corpus } from '../content/kinds/corpus.ts';
import type { Problem } from '../content/messages/problem.ts';

/** Every check there is, in the order in which a reader of the rules should meet them. */
export const checks: Check[] = [
  sourceKept,
  sourceFaithful,
  wordsPlain,
  titlePrinted,
  pictureHeld,
  numbering,
  chapterFilled,
  annexHeld,
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
  namesApart,
  markerOnce,
  markerStands,
  kindFits,
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
  listedForAsker,
  providerStands,
  dutyCovered,
  listHasRole,
  aliasOnce,
  urgentReports,
  dangerOnce,
  dangerGrouped,
  numberInQuote,
  moduleWritten,
  pageWritten,
  pageApart,
  toolOnce,
  topicTaught,
  questionSorted,
  caseInvented,
  lawChecked,
  articleKnown,
  articleTold,
  newerTold,
  slideFits,
  lexiconOnce,
  lexiconApart,
  lexiconNoCircle,
  lexiconStands,
  samplesAgree,
  unheldAbsent,
  queryOnce,
  queryPlain,
  quizChoices,
  quizAnswer,
  quizTaught,
  drillGrounded,
  caseSilent,
  scenarioWhole,
  doerStands,
  quizItemNamed,
  teachingGrounded,
];

/** What breaks the rules in `corpus`, by every check. */
export const checkCorpus = (corpus: Corpus): Problem[] =>
  checks.flatMap((check) => [...check.find(corpus)].map((found) => ({ ...found, check: check.name })));
