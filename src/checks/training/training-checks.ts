import type { Check } from '../check.ts';
import { caseSilent } from './case-silent.ts';
import { doerStands } from './doer-stands.ts';
import { drillGrounded } from './drill-grounded.ts';
import { moduleWritten } from './module-written.ts';
import { questionSorted } from './question-sorted.ts';
import { quizAnswer } from './quiz-answer.ts';
import { quizChoices } from './quiz-choices.ts';
import { quizItemNamed } from './quiz-item-named.ts';
import { quizTaught } from './quiz-taught.ts';
import { scenarioWhole } from './scenario-whole.ts';
import { slideFits } from './slide-fits.ts';
import { teachingGrounded } from './teaching-grounded.ts';
import { topicTaught } from './topic-taught.ts';

/** What the training keeps, in the order in which a reader of the rules should meet it. */
export const trainingChecks: Check[] = [
  moduleWritten,
  topicTaught,
  questionSorted,
  slideFits,
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
