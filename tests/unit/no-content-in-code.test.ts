import { globSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';

/** What the content calls its things and says in its texts, by what each is. */
const content = {
  ids: new Set<string>(),
  places: new Set<string>(),
  roles: new Set<string>(),
  quotes: new Set<string>(),
};
/** Places that are surnames too, which code knows to find people by. */
const SURNAMES = new Set(['濮阳']);
/** Shorter words of a text are anybody's. */
const LEAST_QUOTED = 12;

function note(value: unknown, key = ''): void {
  if (Array.isArray(value)) return value.forEach((inner) => note(inner, key));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).forEach(([name, inner]) => note(inner, name));
  }
  if (typeof value !== 'string') return;
  if (key === 'id' && value.includes('-')) content.ids.add(value);
  if (key === 'quote' && value.length >= LEAST_QUOTED) content.quotes.add(value);
}

for (const file of globSync('content/**/*.{yaml,md,mdx}')) {
  const name = basename(file, extname(file));
  if (extname(file) !== '.yaml') content.ids.add(name);
  const text = readFileSync(file, 'utf8');
  const front = extname(file) === '.yaml' ? text : (/^---\n([^]*?)\n---/.exec(text)?.[1] ?? '');
  const data = parseAllDocuments(front).map((document) => document.toJS() as unknown);
  note(data);
  const named = data.flat() as { name?: string; within?: string | null }[];
  // The whole country is no place that the content chose.
  if (name === 'regions') {
    for (const { name: place = '', within } of named) {
      if (!within) continue;
      // Its whole name, and what people call it: the last part without its rank.
      const short = place.replace(/^.+[省市](?=.)/, '').replace(/(?:新区|[省市区县])$/, '');
      for (const one of [place, short]) if (!SURNAMES.has(one)) content.places.add(one);
    }
  }
  if (name === 'roles') for (const { name: role = '' } of named) content.roles.add(role);
}

/** Code without its comments: these may name an example. */
const bare = (code: string): string =>
  code
    .replace(/<!--[^]*?-->|\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(^|[\s;{}(])\/\/.*$/gm, '$1');

const within = (line: string, some: Iterable<string>): string[] => [...some].filter((word) => line.includes(word));

/** What of the content a line of code holds, each with what it is. */
export function contentIn(line: string): string[] {
  const told = (what: string, words: readonly string[]) => words.map((word) => `${what} ${word}`);
  return [
    ...told(
      'id',
      (line.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []).filter((word) => content.ids.has(word)),
    ),
    ...told('title', line.match(/《(?:[^》《|$]*\p{Script=Han}){4}[^》$]*》/gu) ?? []),
    ...told('number', line.match(/\p{Script=Han}+[〔［[]\d{4}[〕］\]]\d+号/gu) ?? []),
    ...told('article', line.match(/第[一二三四五六七八九十百零\d]{2,}条/g) ?? []),
    ...told('place', within(line, content.places)),
    ...told('role', within(line, content.roles)),
    ...told('quote', within(line, content.quotes)),
  ];
}

test('the guard finds what it is to find, and content to hold against', () => {
  const { ids, places, roles, quotes } = content;
  expect([ids.size > 500, places.size > 3, roles.size > 1, quotes.size > 500]).toEqual([true, true, true, true]);
  const [id = ''] = ids;
  const [place = ''] = places;
  const [role = ''] = roles;
  const [quote = ''] = quotes;
  const line = `const x = ['${id}#2.p1', \`/duties/${id}/\`, '${place}民政局', '${role}职责', '见《某某办法》', '某民发〔2030〕7号', '第十一条'];`;
  expect(contentIn(bare(line))).toEqual([
    `id ${id}`,
    `id ${id}`,
    'title 《某某办法》',
    'number 某民发〔2030〕7号',
    'article 第十一条',
    ...within(place, places).map((one) => `place ${one}`),
    `role ${role}`,
  ]);
  expect(contentIn(`'${quote}'`)).toContain(`quote ${quote}`);
  expect(contentIn(bare('// 《某某办法》第十一条\n/* 某民发〔2030〕7号 */'))).toEqual([]);
});

const files = globSync('{src,scripts}/**/*.{ts,astro,css,mjs}').filter((file) => !file.includes('.test.'));

test('no id, title, document number, article, place, role or quote of the content stands in the code', () => {
  const found = files.flatMap((file) =>
    bare(readFileSync(file, 'utf8'))
      .split('\n')
      .flatMap((line, i) => contentIn(line).map((what) => `${file}:${i + 1} ${what}`)),
  );
  expect(found).toEqual([]);
});
