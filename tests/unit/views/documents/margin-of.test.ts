import { expect, test } from 'vitest';
import { library } from '../../../real-library.ts';
import { marginOf } from '../../../../src/views/documents/margin-of.ts';

test('every amount and every promise of a text stands once in its margin, at its provision, with a way to its page', () => {
  for (const text of library.texts) {
    const margin = marginOf(library, text, '/x/');
    const lines = Object.entries(margin).flatMap(([anchor, here]) =>
      here.map(([, says, address]) => `${text.id}#${anchor} ${says} ${address}`),
    );
    const wanted = [...library.amounts, ...library.commitments].filter(({ at }) => at.startsWith(`${text.id}#`));
    expect(lines).toHaveLength(wanted.length);
    for (const { at, data } of wanted) {
      const mine = lines.filter((line) => line.startsWith(`${at} `) && line.includes(data.what));
      expect(mine.some((line) => line.includes('/x/') && line.includes(data.id))).toBe(true);
    }
  }
});

test('what a reply says is a promise, what a policy says a demand, and an amount is told with its unit', () => {
  const kindsOf = (id: string) => {
    const text = library.texts.find((one) => one.id === id);
    return text
      ? [...new Set(Object.values(marginOf(library, text, '/')).flatMap((lines) => lines.map(([kind]) => kind)))]
      : [];
  };
  expect(kindsOf('bei-min-han-2025-1').sort()).toEqual(['承诺', '金额']);
  expect(kindsOf('shaan-min-fa-2019-52')).toContain('要求');
  const reply = library.texts.find(({ id }) => id === 'bei-min-han-2025-1');
  expect(reply && marginOf(library, reply, '/')['1.1.3']?.[0]?.[1]).toMatch(/^1000元\/人·年，/);
});
