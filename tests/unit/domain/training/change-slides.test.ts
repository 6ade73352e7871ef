import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../../fixed-seed.ts';
import { everyChange, readChangeChoice, writeChangeChoice } from '../../../../src/domain/time/change-choice.ts';
import { changeSlides } from '../../../../src/domain/training/change-slides.ts';
import type { Fact } from '../../../../src/domain/time/changes-between.ts';

const fact = (id: string, more: Partial<Fact> = {}): Fact => ({
  id,
  kind: 'duty',
  day: '2030-02-03',
  roles: [],
  says: `做${id}`,
  at: 'a#1',
  quote: `应当做${id}。`,
  place: { text: '某民发〔2030〕7号', label: '第一条' },
  region: 'qinghe',
  ...more,
});
const ROLES = [{ id: 'child-welfare-director', name: '儿童主任' }];
const CHOICE = { from: '2029-12-31', until: '2030-12-31', role: null, place: null };
const PLACES = [{ id: 'qinghe', name: '青禾县' }];

describe('the slides of what changed', () => {
  test('tell the span, the role and how many of each kind, and that what is not listed may have changed too', () => {
    const facts = [fact('甲', { kind: 'amount' }), fact('乙'), fact('丙')];
    const [cover] = changeSlides(
      { facts, roles: ROLES, places: PLACES },
      { ...CHOICE, role: 'child-welfare-director' },
      '2030-12',
    );
    expect(cover?.pieces.map(({ text }) => text)).toEqual([
      '2029年12月31日以后，到2030年12月31日（含这天）',
      '看谁的：儿童主任',
      '职责2项，金额1项',
      '只列本站收录的文件写到的。没有列到的，不等于没有变化。数据截至2030年12月。',
    ]);
  });

  test('show each change with its day, its words and their place, and the place in the foot', () => {
    const [, slide] = changeSlides({ facts: [fact('甲')], roles: ROLES, places: PLACES }, CHOICE, '2030');
    expect(slide?.title).toBe('职责');
    expect(slide?.pieces.map(({ style, text }) => [style, text])).toEqual([
      ['strong', '2030年2月3日　做甲'],
      ['words', '应当做甲。'],
      ['source', '某民发〔2030〕7号 第一条'],
    ]);
    expect(slide?.foot).toBe('某民发〔2030〕7号 第一条');
  });

  test('are one a change, those of the own place first', () => {
    const facts = [fact('甲', { region: 'shaanxi' }), fact('乙')];
    const [cover, ...slides] = changeSlides(
      { facts, roles: ROLES, places: PLACES },
      { ...CHOICE, place: 'qinghe' },
      '2030',
    );
    expect(cover?.pieces.map(({ text }) => text)).toContain('先看：青禾县');
    expect(slides.map(({ title, pieces }) => [title, pieces[0]?.text])).toEqual([
      ['职责（1/2）', '2030年2月3日　做乙'],
      ['职责（2/2）', '2030年2月3日　做甲'],
    ]);
  });

  test('of an amount tell what it was before, or that no text says so', () => {
    const facts = [
      fact('甲', { kind: 'amount', before: '2028年　津贴，50元' }),
      fact('乙', { kind: 'amount', before: null }),
    ];
    const [, ...slides] = changeSlides({ facts, roles: ROLES, places: PLACES }, CHOICE, '2030');
    expect(slides.map(({ pieces }) => pieces.slice(0, 2).map(({ text }) => text))).toEqual([
      ['以前：2028年　津贴，50元', '现在：2030年2月3日　做甲'],
      ['以前是多少，本站收的文件没有写', '现在：2030年2月3日　做乙'],
    ]);
  });

  test('say of a bare year that the span cuts that it may lie outside', () => {
    const [, slide] = changeSlides(
      { facts: [fact('甲', { day: '2030' })], roles: ROLES, places: PLACES },
      { ...CHOICE, until: '2030-06-30' },
      '2030',
    );
    expect(slide?.pieces.at(-1)?.text).toBe('某民发〔2030〕7号 第一条　原文只写到这里，不能断定在不在所选的时间里');
  });

  test('have what no text gives a day at the end, whatever the span', () => {
    const titles = changeSlides(
      { facts: [fact('甲'), fact('乙', { day: null })], roles: ROLES, places: PLACES },
      CHOICE,
      '2030',
    ).map(({ title }) => title);
    expect(titles).toEqual(['有哪些变化', '职责', '起始时间原文未载明']);
  });

  test('leave out what concerns another role, and say so where nothing is left', () => {
    const facts = [fact('甲', { roles: ['child-welfare-supervisor'] })];
    const slides = changeSlides(
      { facts, roles: ROLES, places: PLACES },
      { ...CHOICE, role: 'child-welfare-director' },
      '2030',
    );
    expect(slides).toHaveLength(1);
    expect(slides[0]?.pieces.map(({ text }) => text)).toContain('这段时间里没有写到变化');
  });

  test('of every change show every change', () => {
    const facts = [fact('甲', { day: '2015' }), fact('乙'), fact('丙', { day: null })];
    const words = changeSlides(
      { facts, roles: ROLES, places: PLACES },
      everyChange(facts, '2030-03'),
      '2030-03',
    ).flatMap(({ pieces }) => pieces.filter(({ style }) => style === 'words').map(({ text }) => text));
    expect(words.sort()).toEqual(facts.map(({ quote }) => quote).sort());
  });
});

describe('a choice in an address', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  const days = day.map((date) => date.toISOString().slice(0, 10));
  const place = fc.constantFrom(null, 'qinghe');
  const role = fc.constantFrom(null, 'child-welfare-director' as const, 'child-welfare-supervisor' as const);

  test('is read as it was written, whichever slide the address names beside it', () => {
    fc.assert(
      fc.property(days, days, role, place, (from, until, who, where) => {
        const choice = { from, until, role: who, place: where };
        expect(readChangeChoice(writeChangeChoice(choice))).toEqual(choice);
        expect(readChangeChoice(`s3&${writeChangeChoice(choice)}`)).toEqual(choice);
      }),
    );
  });

  test.each([
    ['', 'nothing'],
    ['from=2030-02-30&until=2030-03-01', 'a day that is not in the calendar'],
    ['from=2030-01-01', 'no end'],
    ['from=2030-01-01&until=2030-03-01&role=Mayor!', 'no id of a role'],
  ])('is none where the address is %j: %s', (written) => {
    expect(readChangeChoice(written)).toBeNull();
  });
});
