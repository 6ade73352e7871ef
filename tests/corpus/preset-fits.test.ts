import { expect, test } from 'vitest';
import { checkData, presetsOf } from '../../src/library/checklist.ts';
import { loadCorpus } from '../../src/content/reading/load.ts';
import { deriveLibrary, newestDay } from '../../src/library/open.ts';
import { openAsking } from '../../src/domain/rules/asking.ts';

const { corpus } = loadCorpus(process.cwd());
const library = deriveLibrary(corpus, newestDay(corpus));
const asking = openAsking(checkData(library));
const place = library.questions.find(({ data }) => data.asksPlace)?.data;

test.each(['mental', 'self-harm'])('the link from %s refuses, in no place, a benefit that stands with it', (id) => {
  const answers = presetsOf(library)[id]?.answers ?? {};
  expect(Object.keys(answers).length).toBeGreaterThan(0);
  const benefits = library.situations.find(({ data }) => data.id === id)?.data.benefits ?? [];
  expect(benefits.length).toBeGreaterThan(0);
  for (const { id: option } of place?.options ?? []) {
    const judged = asking.judge({ ...answers, [place?.id ?? '']: option });
    const refused = judged.filter((one) => benefits.includes(one.id) && one.verdict === 'not-now');
    expect(refused.map((one) => `${option}: ${one.id}`)).toEqual([]);
  }
});
