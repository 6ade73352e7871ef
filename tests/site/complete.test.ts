import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sayDay } from '../../src/domain/time/day.ts';
import { library } from '../real-library.ts';
import { attribute, BASE, builtFiles, OUT, pageAt, textIn } from './built-pages.ts';

type Element = ReturnType<typeof pageAt>['elements'][number];
const holds = (node: Element, inner: Element): boolean =>
  node.childNodes.some((child) => child === inner || ('tagName' in child && holds(child, inner)));

/** The printed words of a provision on its page, without what the site adds to them. */
function shownWords(page: ReturnType<typeof pageAt>, id: string): string | null {
  const place = page.elements.find((one) => attribute(one, 'id') === id);
  if (!place) return null;
  const added = page.elements.filter((one) => /^(?:pl|nr|tie)$/.test(attribute(one, 'class') ?? ''));
  const inside = (node: typeof place): string => {
    if (added.includes(node)) return '';
    return node.childNodes.map((child) => ('tagName' in child ? inside(child) : textIn(child))).join('');
  };
  return inside(place);
}

test('every provision stands word for word on its page, at its own anchor, without a script', () => {
  const wrong = library.texts.flatMap((text) => {
    const page = pageAt(`documents/${text.id}/`);
    return text.provisions.filter(({ id, words }) => shownWords(page, id) !== words).map(({ at }) => at);
  });
  expect(wrong).toEqual([]);
});

test('every amount, figure and note stands at its anchor with the words it rests on', () => {
  const gathered = [
    { path: 'amounts/', claims: library.amounts },
    { path: 'figures/', claims: library.figures },
    { path: 'notes/', claims: library.notes },
  ];
  for (const { path, claims } of gathered) {
    const page = pageAt(path);
    const missing = claims.filter(({ data }) => {
      const place = page.elements.find((one) => attribute(one, 'id') === data.id);
      return !place || !textIn(place).includes(data.quote);
    });
    expect(missing.map(({ data }) => data.id)).toEqual([]);
  }
});

test('both sides of a conflict stand side by side, and the site takes neither', () => {
  const words = textIn(pageAt('amounts/').elements[0] as never);
  expect(library.conflicts).toHaveLength(2);
  for (const { one, other } of library.conflicts) {
    expect(words).toContain(one.quote);
    expect(words).toContain(other.quote);
  }
  expect(words).toContain('不作取舍');
});

test('a work that is not held says so, and one that was not checked says that too', () => {
  for (const work of library.works.values()) {
    if (work.held) continue;
    const words = textIn(pageAt(`works/${work.id}/`).elements[0] as never);
    expect(words).toContain('本站未收原文');
    // What we tell of its articles stands there, and is not taken for the law's own words.
    expect(words.includes('条文要点（本站转述，不是原文）')).toBe(work.articles.length > 0);
    for (const { article, says } of work.articles) expect(words.replace(/\s/g, '')).toContain(article + says);
    expect(words.includes('尚未核对') || work.checked, work.id).toBe(true);
  }
});

test('whoever leads a lesson is told what binds those who write a child down', () => {
  const rules = [...library.works.values()].flatMap(({ whenRecording }) => whenRecording ?? []);
  expect(rules).not.toEqual([]);
  const silent = library.modules.filter(({ id }) => {
    const { html } = pageAt(`training/${id}/guide/`);
    return rules.some((rule) => !html.includes(rule));
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('every page names the day up to which the content speaks', () => {
  expect(textIn(pageAt('').elements[0] as never)).toContain(`数据截至 ${sayDay(library.day)}`);
  expect(textIn(pageAt('about/').elements[0] as never)).toContain(`数据截至 ${sayDay(library.day)}`);
});

test('each text describes itself as schema.org Legislation, with a date only where it is printed and not in doubt', () => {
  const described = new Map(
    library.texts.map(({ id }) => {
      const source = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(pageAt(`documents/${id}/`).html)?.[1];
      return [id, JSON.parse(source ?? '{}') as Record<string, unknown>];
    }),
  );
  expect(described.get('shaan-min-fa-2019-52')).toMatchObject({
    '@type': 'Legislation',
    legislationIdentifier: '陕民发〔2019〕52号',
    legislationDate: '2019-08-12',
  });
  expect(described.get('bei-min-han-2025-1')).not.toHaveProperty('legislationDate');
  expect(described.get('puyang-2024-188')).not.toHaveProperty('legislationIdentifier');
});

test('the sitemap lists the pages, under the base', () => {
  const map = readFileSync(join(OUT, 'sitemap-0.xml'), 'utf8');
  expect(map).toContain('/x/documents/shaan-min-fa-2019-52/</loc>');
  expect(map).not.toContain('/404');
});

test('each text can be downloaded as Markdown, JSON and plain text', () => {
  for (const { id } of library.texts) {
    for (const ending of ['md', 'json', 'txt']) expect(builtFiles).toContain(`documents/${id}.${ending}`);
  }
});

test('search leads to the search by the letter before anything is typed, and below what was found', () => {
  const page = pageAt('search/');
  const exact = page.elements.filter((one) => attribute(one, 'href') === `${BASE}search/exact/`);
  const within = (name: string, value: string | null) =>
    page.elements
      .filter((one) => attribute(one, name) === value)
      .filter((one) => exact.some((link) => holds(one, link)));
  expect([within('data-state', 'hint').length, within('data-exact', '').length]).toEqual([1, 1]);
});
