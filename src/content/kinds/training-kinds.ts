import { scenarioPath, trainingPath } from '../../domain/addresses/address.ts';
import { quizQuestion } from '../../schemas/training/quiz.ts';
import { scenario } from '../../schemas/training/scenario.ts';
import { demandedTopic, trainingDemand, trainingModule } from '../../schemas/training/training.ts';
import { fileEachIn, listIn, proseIn, type Kind } from './kind.ts';

/** What is taught and asked, and what texts demand of a training. */
export const trainingKinds = {
  quiz: {
    says: '测验题',
    noun: 'quiz question',
    kept: listIn('content/quiz.yaml'),
    schema: quizQuestion,
    idSpace: 'quiz',
    path: null,
    api: null,
    found: false,
  },
  scenarios: {
    says: '情景演练',
    noun: 'scenario',
    kept: fileEachIn('content/scenarios'),
    schema: scenario,
    idSpace: 'scenarios',
    path: (id: string) => scenarioPath(id),
    api: null,
    found: true,
  },
  training: {
    says: '培训的一讲',
    noun: 'module',
    kept: proseIn('content/training'),
    schema: trainingModule,
    // A module's id repeats the name of its file.
    idSpace: null,
    path: (id: string) => trainingPath(id),
    api: null,
    found: true,
  },
  demandedTopics: {
    says: '培训要求的内容',
    noun: 'demanded topic',
    kept: listIn('content/demanded-topics.yaml'),
    schema: demandedTopic,
    idSpace: 'demanded-topics',
    path: null,
    api: null,
    found: false,
  },
  trainingDemands: {
    says: '培训的要求',
    noun: 'training demand',
    kept: listIn('content/training-demands.yaml'),
    schema: trainingDemand,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
} as const satisfies Record<string, Kind>;
