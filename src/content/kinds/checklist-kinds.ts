import { benefitPath, situationPath } from '../../domain/addresses/address.ts';
import { benefit } from '../../schemas/checklist/benefit.ts';
import { writtenCase } from '../../schemas/checklist/case.ts';
import { comparison } from '../../schemas/checklist/comparison.ts';
import { question } from '../../schemas/checklist/question.ts';
import { situation } from '../../schemas/checklist/situation.ts';
import { fileEachIn, listIn, type Kind } from './kind.ts';

/** What a worker meets, and what a child or a family can get. */
export const checklistKinds = {
  situations: {
    says: '情形',
    noun: 'situation',
    kept: fileEachIn('content/situations'),
    schema: situation,
    idSpace: 'situations',
    path: situationPath,
    api: 'situations',
    found: true,
  },
  benefits: {
    says: '待遇',
    noun: 'benefit',
    kept: fileEachIn('content/benefits'),
    schema: benefit,
    idSpace: 'benefits',
    path: benefitPath,
    api: 'benefits',
    found: true,
  },
  questions: {
    says: '问题',
    noun: 'question',
    kept: listIn('content/questions.yaml'),
    schema: question,
    idSpace: 'questions',
    path: null,
    api: 'questions',
    found: false,
  },
  cases: {
    says: '案例',
    noun: 'case',
    kept: listIn('content/cases.yaml'),
    schema: writtenCase,
    idSpace: 'cases',
    path: null,
    api: null,
    found: false,
  },
  comparisons: {
    says: '各地比较',
    noun: 'comparison',
    kept: listIn('content/comparisons.yaml'),
    schema: comparison,
    idSpace: 'comparisons',
    path: null,
    api: null,
    found: false,
  },
} as const satisfies Record<string, Kind>;
