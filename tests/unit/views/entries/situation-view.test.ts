import { expect, test } from 'vitest';
import { library } from '../../exports/real-library.ts';
import { situationView } from '../../../../src/views/entries/situation-view.ts';

test('who else is to act is told with the place of the words, once, and never of a place that the name tells', () => {
  const told = library.situations.flatMap(({ data }) => situationView(library, data).others);
  expect(told.filter(({ where }) => where === '（陕西省）').length).toBeGreaterThan(20);
  for (const { name, where, says } of told) {
    expect(says).not.toMatch(/^(?:陕西省|西咸新区|碑林区|濮阳市)：/u);
    if (where) expect(name).not.toContain(where.slice(1, -1));
  }
});
