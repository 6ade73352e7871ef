import { describe, expect, test } from 'vitest';
import { composeSlides, slideProblem, type Cover } from '../../../../src/domain/compose/compose-slides.ts';
import { readComposition, sorts } from '../../../../src/domain/compose/composition.ts';
import { choose, nothingIn } from '../../../../src/domain/compose/parts.ts';
import { makeSheet } from '../../../../src/client/compose/make-sheet.ts';
import type { Branch } from '../../../../src/domain/training/slide-tree.ts';
import { composeParts } from '../../../../src/views/training/compose-parts.ts';
import { library } from '../../exports/real-library.ts';

const parts = composeParts(library);
const everything = {
  ...readComposition(''),
  ...Object.fromEntries(sorts.map((sort) => [sort, parts[sort].map(({ id }) => id)])),
};
const cover: Cover = {
  title: '某县培训',
  audience: '新上岗人员',
  unit: '某县民政局',
  date: '2030年1月2日',
  trainer: '某老师',
};
const slidesOf = (made: Partial<typeof everything>) =>
  composeSlides(choose(parts, { ...readComposition(''), ...made }), cover, library.day);

describe('composed slides', () => {
  const slides = slidesOf(everything);

  test('of all there is fit their boxes, and tell whose the words are', () => {
    expect(slideProblem(slides)).toBeNull();
    expect(slides.filter(({ foot }) => !foot)).toEqual([]);
  });

  test('begin with the title and what the trainer typed, and what is taught', () => {
    expect(slides[0]).toMatchObject({
      title: '某县培训',
      fields: [
        { name: '单位', says: '某县民政局' },
        { name: '日期', says: '2030年1月2日' },
        { name: '讲课人', says: '某老师' },
      ],
    });
    expect(slides[1]?.title).toBe('今天讲什么');
    expect(slides.slice(1).filter(({ fields }) => fields)).toEqual([]);
  });

  test('show the words of each clause, promise and step, with their place in the foot', () => {
    const [clause] = parts.clauses;
    const [promise] = parts.promises;
    const made = slidesOf({ clauses: [clause?.id ?? ''], promises: [promise?.id ?? ''] }).slice(2);
    expect(
      made.map(({ pieces }) =>
        pieces
          .filter(({ style }) => style === 'words')
          .map(({ text }) => text)
          .join(''),
      ),
    ).toEqual([clause?.words, promise?.words.quote]);
    for (const { foot } of made) expect(foot).toMatch(/[号》] /);
  });

  test('of a situation in which a child is in danger begin with whom to call', () => {
    const urgent = parts.situations.filter(({ calls }) => calls.length);
    expect(urgent.length).toBeGreaterThan(0);
    for (const { id, calls, callsIf } of urgent) {
      const numbers = calls.join('、');
      expect(slidesOf({ situations: [id] })[2]?.pieces[0]?.text).toBe(
        callsIf === null ? `先打${numbers}` : `${callsIf}，先打${numbers}`,
      );
    }
    expect(urgent.map(({ callsIf }) => callsIf === null)).toEqual(expect.arrayContaining([true, false]));
  });

  test('have the amounts in tables, with the places of all of them', () => {
    const made = slidesOf({ amounts: parts.amounts.map(({ id }) => id) }).slice(2);
    const rows = made.flatMap(({ pieces }) =>
      pieces.flatMap(({ figure }) => (figure?.kind === 'table' ? figure.rows : [])),
    );
    expect(rows.map(([says, sum]) => [says, sum])).toEqual(parts.amounts.map(({ says, sum }) => [says, sum]));
  });

  test('tell the first thing that does not fit', () => {
    const chosen = choose(parts, everything);
    expect(slideProblem(composeSlides(chosen, { ...cover, title: '题'.repeat(60) }, library.day))).toBe(
      `第1页的标题放不下：“${'题'.repeat(20)}…”。写短一些。`,
    );
    expect(slideProblem(composeSlides(chosen, { ...cover, unit: '某'.repeat(60) }, library.day))).toBe(
      `第1页的封面上的字放不下：“${'某'.repeat(20)}…”。写短一些。`,
    );
  });
});

test('what the address names and the site does not have is counted, and nothing is nothing', () => {
  const chosen = choose(parts, { ...readComposition(''), modules: ['gone', parts.modules[0]?.id ?? ''] });
  expect([chosen.missing, nothingIn(chosen)]).toEqual([1, false]);
  expect(nothingIn(choose(parts, { ...readComposition(''), modules: ['gone'] }))).toBe(true);
});

describe('sheets', () => {
  const words = (one: Branch | string): string => (typeof one === 'string' ? one : one.holds.map(words).join(''));
  const count = (one: Branch | string, tag: string): number =>
    typeof one === 'string' ? 0 : Number(one.tag === tag) + one.holds.reduce((sum, part) => sum + count(part, tag), 0);
  const made = { ...everything, people: 3000, length: 'two-days' as const };
  const sheetOf = (sort: string, more = {}) => {
    const asked = { ...made, ...more };
    return makeSheet(sort, choose(parts, asked), asked, cover, library.day);
  };

  test('to sign on has a row for each of three thousand people', () => {
    expect(count(sheetOf('record'), 'tr')).toBe(3001);
    expect(sheetOf('record', { people: 3001 })).toBe(
      '一张签到表最多 3000 人，现在写的是 3001 人。分几张做，一张写一个乡镇。',
    );
  });

  test('to take home has every word of the texts that the slides have, and answers as lines to write on', () => {
    const said = words(sheetOf('handout'));
    for (const { title, sections } of parts.modules) {
      expect(said).toContain(title);
      for (const block of sections.flatMap(({ blocks }) => blocks)) {
        if (block.kind === 'words') expect(said).toContain(block.words.quote);
        if (block.kind === 'exercise') expect(said).toContain(block.ask);
      }
    }
    expect(said).toContain('号码是本站补充，不是文件所载');
    expect(said).toContain('其余是本站的概括、说明和提醒，不是文件的话。');
  });

  test('of having been there says on paper too that no state gives it', () => {
    const sheet = sheetOf('certificate');
    const printed =
      typeof sheet === 'string'
        ? []
        : sheet.holds.filter((part) => typeof part === 'string' || !String(part.has['class']).includes('on-screen'));
    expect(printed.map(words).join('')).toContain('不是国家颁发的证书，不代表职业资格');
  });

  test('of the time, of what learners think and of having been there name what is taught', () => {
    for (const sort of ['plan', 'evaluation', 'certificate']) {
      expect(words(sheetOf(sort))).toContain(parts.modules[0]?.title);
    }
    expect(sheetOf('plan', { length: 'lesson' })).toMatch(/^45分钟最多讲 7 项，一项 5 分钟；现在选了 \d+ 项。/);
  });
});
