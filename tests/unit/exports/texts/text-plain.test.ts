import { describe, expect, test } from 'vitest';
import { sayDay } from '../../../../src/domain/time/day.ts';
import { textAsPlain } from '../../../../src/exports/texts/text-plain.ts';
import { library } from '../real-library.ts';

const ADDRESS = 'https://example.org/x/documents/y/';

describe.each(library.texts)('$id as plain text', (text) => {
  const lines = textAsPlain(library, text, ADDRESS).split('\n');

  test('is its printed words, a provision a line, and one line more', () => {
    expect(lines.slice(0, -3)).toEqual(text.provisions.map(({ words }) => words));
    expect(lines.at(-3)).toBe('');
    expect(lines.at(-1)).toBe('');
  });

  test('names its source and the day in the last line', () => {
    const line = `来源：${ADDRESS} · 数据截至 ${sayDay(library.day)}`;
    expect([line, `${line} · 文中部分内容已去标识化，非原文用字`]).toContain(lines.at(-2));
  });
});

test('only a text with replaced words says that it has some', () => {
  const says = library.texts.filter((text) => textAsPlain(library, text, ADDRESS).includes('去标识化'));
  expect(says.map(({ id }) => id)).toEqual(expect.arrayContaining(['bei-min-han-2025-1', 'shaan-min-han-2024-133']));
  expect(says.map(({ id }) => id)).not.toContain('shaan-min-fa-2019-52');
});
