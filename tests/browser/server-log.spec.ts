import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { pagesToTry } from './pages-to-try.ts';

/** Signs that stand on no page, and letters that stand in no address. */
const SECRET = '龘靐zqsecretzq';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** All that a host could write into its log: the line, the headers and the body of every request. */
const log: string[] = [];

const server = createServer((request, response) => {
  const entry = `${request.method} ${request.url}\n${request.rawHeaders.join('\n')}\n`;
  const at = log.push(entry) - 1;
  request.on('data', (part: Buffer) => (log[at] += part.toString('latin1')));
  const path = new URL(request.url ?? '/', 'http://host').pathname
    .replace(/^\/x\//, '')
    .replace(/(^|\/)$/, '$1index.html');
  const file = join('dist.test', path);
  if (path.includes('..') || !existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  response.end(readFileSync(file));
});
let home = '';
test.beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x/`;
});
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});
test.beforeEach(() => void (log.length = 0));

/** Writes the secret into every field of the page and takes every choice, as a hand would; tells its forms. */
const fillAll = (page: Page) =>
  page.evaluate((secret) => {
    const heard = new Set<string>();
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    for (const field of fields) {
      if (['checkbox', 'radio'].includes(field.type)) field.checked = true;
      else if (field instanceof HTMLSelectElement) field.selectedIndex = field.options.length - 1;
      else if (field.type === 'date') field.value = '2011-11-11';
      else if (field.type !== 'file') field.value = field.type === 'number' ? '3' : secret;
    }
    for (const field of fields) {
      // Of hundreds of boxes of one name, the page hears of one when all are ticked.
      if (field.type === 'checkbox' && heard.size === heard.add(field.name).size) continue;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    }
    return [...document.forms].map((form) =>
      [form.method, form.action, ...Array.from(form.elements, (one) => one.outerHTML.slice(0, 60))].join(' '),
    );
  }, SECRET);

/** What in the log tells of something typed: the secret however written, a field with a value, a body. */
const tells = (): string[] =>
  log.filter(
    (entry) =>
      /[龘靐]|zqsecret|%e9%be%98|%e9%9d%90|\\u9f98|&#40856/i.test(entry) ||
      // Pagefind asks for its entry by the time of day, so that no old one answers.
      /^\S+ \S*[?&](?!ts=\d+\n)[^ \n]*=/.test(entry) ||
      !/^(?:GET|HEAD) /.test(entry) ||
      /^referer$\n.*[?].*=/im.test(entry),
  );

/** Sends form `n` of the page, as its button would; whether the browser itself goes where it leads. */
const send = (page: Page, n: number) =>
  page.evaluate((i) => {
    let goes = false;
    const note = (event: Event) =>
      (goes = !event.defaultPrevented && (event.target as HTMLFormElement).getAttribute('method') !== 'dialog');
    addEventListener('submit', note, { once: true });
    document.forms[i]?.requestSubmit();
    removeEventListener('submit', note);
    return goes;
  }, n);

/**
 * Does what may lead to another page, and waits until it is there; a form that its script answers may stay. What comes
 * later than the wait stands in the log all the same.
 */
async function follow(page: Page, act: () => Promise<boolean>): Promise<void> {
  const moved = page.waitForEvent('framenavigated', { timeout: 10_000 }).catch(() => null);
  if (await act()) await moved;
  else await Promise.race([moved, page.waitForTimeout(150)]);
  await page.waitForLoadState('load');
}

/**
 * Types into every field that the site has and sends every form, each once, and follows a link from where that leads;
 * tells how many forms.
 */
async function tryAll(page: Page, paths: string[], look: (path: string) => Promise<void> = () => Promise.resolve()) {
  const sent = new Set<string>();
  for (const path of paths) {
    await page.goto(home + path);
    await look(path);
    let isFresh = true;
    for (const [i, form] of (await fillAll(page)).entries()) {
      if (sent.has(form)) continue;
      sent.add(form);
      if (!isFresh) {
        await page.goto('about:blank');
        await page.goto(home + path);
        await fillAll(page);
      }
      isFresh = false;
      await follow(page, () => send(page, i));
      const link = page.locator('main a[href]:not([href^="#"], [href^="tel:"], [download]):visible').first();
      if (await link.count()) await follow(page, () => link.click().then(() => true));
    }
  }
  return sent.size;
}

test('no form tells the host what was typed', async ({ page }) => {
  test.slow();
  const paths = pagesToTry(['input', 'textarea', 'select', 'script']);
  expect(await tryAll(page, paths)).toBeGreaterThan(3);
  expect(log.length).toBeGreaterThan(paths.length);
  expect(tells()).toEqual([]);
});

test('what search fetches is numbered: no address of it holds a word', async ({ page }) => {
  await page.goto(`${home}search/`);
  const before = log.length;
  await page.locator('#q').fill('没户口');
  await expect(page.locator('[data-search-results] li .name a').first()).toBeVisible();
  const asked = log.slice(before).map((entry) => entry.split(/[ \n]/)[1] ?? '');
  expect(asked.length).toBeGreaterThan(0);
  expect(
    asked.filter((url) => !/^\/x\/(?:icon\.png|_astro\/[\w.-]+|search\/(?:[a-z]+|[a-z]*-?[0-9]+)\.json)$/.test(url)),
  ).toEqual([]);
});

test('of an old link, its own request alone holds the words', async ({ page }) => {
  await page.goto(`${home}search/?q=${encodeURIComponent(SECRET)}&kind=amount`);
  await expect(page).toHaveURL(/search\/#q=/);
  await page.waitForLoadState('networkidle');
  await page.locator('header a[href]').first().click();
  await page.waitForLoadState('networkidle');
  expect(tells().map((entry) => entry.split('\n')[0])).toEqual([
    `GET /x/search/?q=${encodeURIComponent(SECRET)}&kind=amount HTTP/1.1`.replace(/ HTTP.*/, ''),
  ]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('no form tells the host what was typed, and no control is shown that would do nothing', async ({ page }) => {
    test.slow();
    const dead: string[] = [];
    const lookFor = async (path: string) => {
      const found = await page
        // Boxes are there to be ticked, on paper too.
        .locator('button:visible, input:not([type=radio], [type=checkbox]):visible, select:visible, textarea:visible')
        .evaluateAll((controls) =>
          controls
            .filter((one) => !one.closest('form')?.hasAttribute('action'))
            .map((one) => one.outerHTML.slice(0, 90)),
        );
      dead.push(...found.map((one) => `${path} ${one}`));
    };
    expect(await tryAll(page, pagesToTry(['button', 'input', 'textarea', 'select']), lookFor)).toBeGreaterThan(0);
    expect(tells()).toEqual([]);
    expect(dead).toEqual([]);
  });
});
