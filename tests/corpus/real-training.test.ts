import { describe, expect, test } from 'vitest';
import { library } from '../unit/exports/real-library.ts';

const DEMAND = 'shaan-min-fa-2019-52#2.1';

test('the demanded topics are all that the text lists, in its order', () => {
  const words = library.provisions.get(DEMAND)?.words ?? '';
  const [, list = ''] = /培训内容以(.*?)等为重点/.exec(words) ?? [];
  const listed = list.replace(/（.*?）/, '').split(/、|及/);
  expect(listed).toHaveLength(8);
  expect(library.demandedTopics.map(({ data }) => [data.at, data.quote])).toEqual(
    listed.map((topic) => [DEMAND, topic]),
  );
});

test('each demanded topic has exactly one module, in the order of the text', () => {
  const taught = library.modules.filter(({ demanded }) => demanded).map(({ topic }) => topic.quote);
  expect(taught).toEqual(library.demandedTopics.map(({ data }) => data.quote));
});

test('what no text demands, one module of a reply among it, comes last', () => {
  const last = library.modules.slice(library.demandedTopics.length);
  expect(last.map(({ id, topic }) => [id, topic.at])).toContainEqual(['mental-health', 'puyang-2024-188#p5.1']);
  expect(library.modules.map(({ demanded }) => demanded)).toEqual([
    ...library.demandedTopics.map(() => true),
    ...last.map(() => false),
  ]);
});

test('exercises are answered in words of a text, and mistakes shown wrong by them', () => {
  const whole = library.modules.filter(({ id, sections }) => {
    const blocks = sections.flatMap((section) => section.blocks);
    const rests = (inner: typeof blocks) => inner.some(({ kind }) => kind === 'words' || kind === 'fact');
    const exercises = blocks.flatMap((block) => (block.kind === 'exercise' ? [rests(block.answer)] : []));
    const mistakes = blocks.flatMap((block) => (block.kind === 'mistake' ? [rests(block.why)] : []));
    expect([id, [...exercises, ...mistakes].every(Boolean)]).toEqual([id, true]);
    return blocks.some(({ kind }) => kind === 'case') && exercises.length > 0 && mistakes.length > 1;
  });
  // A module that is new may begin with less.
  expect(whole.length).toBeGreaterThanOrEqual(9);
});

test('the duty modules show every item of their list', () => {
  for (const [id, list] of [
    ['supervisor-duties', 'child-welfare-supervisor'],
    ['director-duties', 'child-welfare-director'],
  ]) {
    const items = library.texts.find((text) => text.id === list)?.provisions.filter(({ number }) => number) ?? [];
    const blocks =
      library.modules.find((module) => module.id === id)?.sections.flatMap((section) => section.blocks) ?? [];
    const shown = blocks.flatMap((block) => (block.kind === 'words' ? [block.words] : []));
    expect(items.length).toBeGreaterThan(5);
    expect(items.filter(({ at, words }) => !shown.some((one) => one.at === at && one.quote === words))).toEqual([]);
  }
});

test('what modules say of words that are not in the duty lists is so', () => {
  const lists = library.texts.filter(({ kind }) => kind === 'duty-list');
  expect(lists.flatMap(({ provisions }) => provisions).filter(({ words }) => words.includes('家庭教育'))).toEqual([]);
});

test('nine modules begin with a case and its question: another may begin otherwise', () => {
  const begins = library.modules.filter(({ sections }) => {
    const [first, second] = sections[0]?.blocks ?? [];
    return first?.kind === 'case' && second?.kind === 'exercise';
  });
  expect(begins.length).toBeGreaterThanOrEqual(9);
});

test('twenty-six situations stand in a drill or a story: another may begin without', () => {
  const drilled = library.quiz.flatMap(({ data }) => data.drill?.situation ?? []);
  const told = library.scenarios.map(({ data }) => data.situation);
  const used = library.situations.filter(({ data: { id } }) => [...drilled, ...told].includes(id));
  expect(used.length).toBeGreaterThanOrEqual(26);
});

describe('the module on reporting', () => {
  const module = library.modules.find(({ id }) => id === 'mandatory-reporting');
  const said = JSON.stringify(module);

  test.each([
    ['how soon the list says, and how soon the law', '职责写“及时”，法律写“立即”'],
    ['that whoever finds it is bound', '儿童主任、儿童督导员，村（居）委会的人，乡镇（街道）的工作人员'],
    ['that suspicion is enough', '“疑似”就够'],
    ['whom to call', '报告打110，或者到派出所'],
    ['what to say', '看到了什么，听到了什么，照原话说'],
    ['what not to ask', '不盘问孩子'],
    ['what not to tell', '第一百零三条'],
    ['the kinds of the system of reporting', '第四条'],
  ])('teaches %s: %s', (_, words) => {
    expect(said).toContain(words);
  });

  test('shows every kind of danger that the site knows by its signs', () => {
    const kinds = (library.dangers?.data.kinds ?? []).filter(({ asksHow }) => !asksHow);
    expect(kinds.length).toBeGreaterThan(8);
    expect(kinds.filter(({ name }) => !said.includes(name)).map(({ name }) => name)).toEqual([]);
  });
});
