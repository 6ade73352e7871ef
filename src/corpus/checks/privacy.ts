import { findPersonalData, type PersonalData } from '../../domain/find-personal-data.ts';
import { proseOf } from '../read-training.ts';
import type { Check } from './check.ts';

const SAY: Record<PersonalData['kind'], [what: string, mend: string]> = {
  mobile: ['looks like a personal mobile number', 'Replace it, and record the span in content/sources/redactions.tsv.'],
  'identity-card': [
    'looks like an identity card number',
    'Replace it, and record the span in content/sources/redactions.tsv.',
  ],
  name: [
    "looks like a child's name",
    'Write a pseudonym (儿童甲), and record the span in content/sources/redactions.tsv.',
  ],
};

/** Words that follow 儿童 or 学生 and begin with what is also a surname. */
const COMMON = new Set([
  '权益',
  '关爱',
  '关心',
  '成长',
  '保障',
  '安全',
  '满意',
  '健康',
  '能力',
  '居住',
  '项目',
  '康复',
]);

/** Every text in a piece of data, with the way to it. */
function* textsIn(data: unknown, path: PropertyKey[] = []): Generator<[words: string, path: PropertyKey[]]> {
  if (typeof data === 'string') yield [data, path];
  else if (data !== null && typeof data === 'object') {
    for (const [key, inner] of Object.entries(data)) {
      yield* textsIn(inner, [...path, Array.isArray(data) ? Number(key) : key]);
    }
  }
}

export const privacy: Check = {
  name: 'privacy',
  must: 'No personal mobile number, identity card number or name of a child stands anywhere in the content.',
  *find(corpus) {
    const lines = [
      ...corpus.texts.flatMap(({ provisions, origin }) =>
        provisions.map(({ words, line }) => ({ words, file: origin.file, line })),
      ),
      ...[...corpus.sourceFiles].flatMap(([file, { text }]) =>
        text.split('\n').map((words, i) => ({ words, file: `content/sources/${file}`, line: i + 1 })),
      ),
      ...[...corpus.amounts, ...corpus.figures, ...corpus.events, ...corpus.commitments].map(({ data, origin }) => ({
        words: data.what,
        file: origin.file,
        line: origin.lineOf('what'),
      })),
      ...[...corpus.notes, ...corpus.works].map(({ data, origin }) => ({
        words: data.says ?? '',
        file: origin.file,
        line: origin.lineOf('says'),
      })),
      ...corpus.queries.flatMap(({ data, origin }) =>
        data.queries.map((words, i) => ({ words, file: origin.file, line: origin.lineOf('queries', i) })),
      ),
      ...corpus.uncommitted.map(({ data, origin }) => ({
        words: data.why,
        file: origin.file,
        line: origin.lineOf('why'),
      })),
      ...corpus.commitments.flatMap(({ data, origin }) =>
        data.evidence.map(({ why }, i) => ({
          words: why,
          file: origin.file,
          line: origin.lineOf('evidence', i, 'why'),
        })),
      ),
      ...corpus.changes.flatMap(({ data, origin }) =>
        (['from', 'to', 'quote', 'reason'] as const).map((field) => ({
          words: data[field] ?? '',
          file: origin.file,
          line: origin.lineOf(field),
        })),
      ),
      ...corpus.reviews.map(({ data, origin }) => ({
        words: data.says ?? '',
        file: origin.file,
        line: origin.lineOf('says'),
      })),
      ...corpus.training.flatMap((module) => proseOf(module).map((prose) => ({ ...prose, file: module.origin.file }))),
      ...[...corpus.benefits, ...corpus.questions, ...corpus.cases, ...corpus.training, ...corpus.quiz].flatMap(
        ({ data, origin }) =>
          [...textsIn(data)].map(([words, path]) => ({ words, file: origin.file, line: origin.lineOf(...path) })),
      ),
    ];
    for (const { words, file, line } of lines) {
      for (const found of findPersonalData(words, COMMON)) {
        const [what, mend] = SAY[found.kind];
        yield { file, line, wrong: `\`${found.words}\` ${what}.`, mend };
      }
    }
  },
};
