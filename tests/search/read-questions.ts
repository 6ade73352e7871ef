import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readYaml } from '../../src/content/reading/read-yaml.ts';

export const askers = ['worker', 'deputy', 'trainer', 'villager'] as const;

const question = z.strictObject({
  id: z.string(),
  asks: z.string().min(1),
  kind: z.enum(askers),
  set: z.enum(['tune', 'held']),
  /** Provisions, by their `at`; documents, by the id of their work; bodies, by theirs. */
  answers: z.array(z.string()).min(1),
});
export type Question = z.infer<typeof question>;

const file = z.strictObject({ questions: z.array(question), unanswered: z.array(z.string().min(1)) });

/**
 * The questions that search is measured by.
 *
 * @throws Error where the file is not in the form above
 */
export function readQuestions(root: string): z.infer<typeof file> {
  const name = 'tests/search/questions.yaml';
  const { yaml, problems } = readYaml(name, readFileSync(join(root, name), 'utf8'));
  if (problems.length) throw new Error(problems.map(({ line, wrong }) => `${name}:${line} ${wrong}`).join('\n'));
  return file.parse(yaml.value);
}
