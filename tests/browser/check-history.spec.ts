import { expect, test, type Page } from '@playwright/test';
import {
  answerAll,
  anyCase,
  groups,
  harmful,
  KEY,
  next,
  openCheck,
  option,
  questions,
  shown,
  VIOLENCE,
} from './check-page.ts';

// A browser that other tests have used has a history that grows no longer.
test.use({ reuseContext: false });

const kept = (page: Page) => page.evaluate((key) => sessionStorage.getItem(key), KEY);
const question = async (page: Page) => (await shown(page).getAttribute('data-question')) ?? '';
const checked = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('[data-form] :checked')].map(({ name, value }) => [name, value]),
    ),
  );

/** Answers so many questions. Those that were asked, and the one that is now. */
async function answer(page: Page, count: number): Promise<string[]> {
  const asked = [await question(page)];
  for (let i = 0; i < count; i++) {
    const now = asked.at(-1) ?? '';
    await option(page, now, anyCase.answers[now] ?? 'unknown').check();
    await next(page).click();
    await expect(page.locator(`#q-${now}`)).toBeHidden();
    asked.push(await question(page));
  }
  return asked;
}

test.describe('the keys of the browser', () => {
  test.beforeEach(({ page }) => openCheck(page));

  test('go one question back and forth, lose no answer, and leave the address as it is', async ({ page }) => {
    const address = page.url();
    const asked = await answer(page, 4);
    const given = await checked(page);
    // The state of the history holds a number and nothing else.
    expect(await page.evaluate(() => history.state as unknown)).toEqual({ step: 4 });
    expect(page.url()).toBe(address);
    for (const one of asked.slice(0, -1).reverse()) {
      await page.goBack();
      await expect(page.locator(`#q-${one}`)).toBeVisible();
      await expect(page.locator(`#q-${one} legend`)).toBeFocused();
    }
    for (const one of asked.slice(1)) {
      await page.goForward();
      await expect(page.locator(`#q-${one}`)).toBeVisible();
    }
    expect(await checked(page)).toEqual(given);
    await page.getByRole('button', { name: '上一步' }).click();
    await expect(page.locator(`#q-${asked.at(-2)}`)).toBeVisible();
    await page.goForward();
    await expect(page.locator(`#q-${asked.at(-1)}`)).toBeVisible();
  });

  test('go back from the result to the last question, and out of the page from the first one', async ({ page }) => {
    await page.goto('about/');
    await page.goto('check/');
    const asked = await answerAll(page, anyCase.answers);
    const before = await groups(page);
    await page.goBack();
    await expect(page.locator(`#q-${asked.at(-1)}`)).toBeVisible();
    await page.goForward();
    await expect(page.locator('[data-shows=results]')).toBeVisible();
    expect(await groups(page)).toEqual(before);
    await page.reload();
    await expect(page.locator('[data-shows=results]')).toBeVisible();
    expect(await groups(page)).toEqual(before);
    for (let i = 0; i <= asked.length; i++) await page.goBack();
    expect(page.url()).toContain('/about/');
  });

  test('go back from one page of all questions to the question it was opened from', async ({ page }) => {
    const asked = await answer(page, 2);
    await page.getByRole('button', { name: '一页全列' }).click();
    await page.goBack();
    await expect(page.locator('[data-shows=question]')).toBeVisible();
    await expect(page.locator(`#q-${asked.at(-1)}`)).toBeVisible();
    await page.goForward();
    await expect(page.locator('[data-shows=page]')).toBeVisible();
  });

  test('lead from the stop back to the answer that made it; going on stops again', async ({ page }) => {
    while ((await question(page)) !== harmful.id) await answer(page, 1);
    await option(page, harmful.id, VIOLENCE?.id ?? '').check();
    await next(page).click();
    await expect(page.locator('[data-shows=report]')).toBeVisible();
    await page.goBack();
    await expect(page.locator(`#q-${harmful.id}`)).toBeVisible();
    await page.goForward();
    await expect(page.locator('[data-shows=report]')).toBeVisible();
    await page.reload();
    await expect(page.locator('[data-shows=report]')).toBeVisible();
    await page.getByRole('button', { name: '已报告，继续核对' }).click();
    await page.reload();
    await expect(page.locator('[data-shows=question]')).toBeVisible();
    await expect(page.locator('[data-report]')).toBeVisible();
  });
});

test.describe('answers are there again', () => {
  test.beforeEach(({ page }) => openCheck(page));

  test('when the page is loaded again, at the question that was on the screen, also one that is only chosen', async ({
    page,
  }) => {
    const asked = await answer(page, 3);
    await option(page, asked.at(-1) ?? '', 'unknown').check();
    const given = await checked(page);
    await page.reload();
    await expect(page.locator(`#q-${asked.at(-1)}`)).toBeVisible();
    expect(await checked(page)).toEqual(given);
    await page.goBack();
    await expect(page.locator(`#q-${asked.at(-2)}`)).toBeVisible();
  });

  test('when the reader comes back from another page, whose browser kept nothing of this one', async ({ page }) => {
    // A page that listens to this is not kept.
    await page.evaluate(() => addEventListener('unload', () => undefined));
    const asked = await answer(page, 3);
    const given = await checked(page);
    await page.goto('about/');
    await page.goBack();
    await expect(page.locator(`#q-${asked.at(-1)}`)).toBeVisible();
    expect(await checked(page)).toEqual(given);
  });

  test('when the page is opened anew in this tab, with a word that they may be of another child', async ({ page }) => {
    await answer(page, 3);
    const given = await checked(page);
    await page.goto('about/');
    await page.goto('check/');
    await expect(page.locator('[data-kept]')).toHaveText(
      '这个标签页里还有先前的回答（3 问）。同一个孩子就接着答；换了孩子，请先清除。',
    );
    expect(await checked(page)).toEqual(given);
  });

  test('but not in a second tab', async ({ page, context }) => {
    await answer(page, 3);
    const other = await context.newPage();
    await openCheck(other);
    expect(await checked(other)).toEqual({});
    expect(await kept(other)).toBeNull();
  });

  test('but not where a situation is chosen: its answers come in their place, and can be changed back', async ({
    page,
  }) => {
    await answer(page, 3);
    const given = await checked(page);
    await page.goto('about/');
    await page.goto('check/#situation=dropout');
    await expect(page.locator('[data-previous]')).toContainText('先前在这个标签页里填的回答没有带进来。');
    expect(await checked(page)).not.toEqual(given);
    expect(Object.keys(await checked(page))).not.toContain(harmful.id);
    await page.getByRole('button', { name: '换回先前的回答' }).click();
    await expect.poll(() => checked(page)).toEqual(given);
  });
});

test.describe('clearing', () => {
  test.beforeEach(({ page }) => openCheck(page));

  test('is in sight with every question and leaves nothing: not in the form, the tab, or the history', async ({
    page,
  }) => {
    await page.goto('about/');
    await page.goto('check/');
    await answer(page, 3);
    expect(await kept(page)).not.toBeNull();
    page.on('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: '清除回答' }).click();
    await expect(page.getByText('第 1 问')).toBeVisible();
    expect(await checked(page)).toEqual({});
    expect(await kept(page)).toBeNull();
    await page.goBack();
    expect(page.url()).toContain('/about/');
    await page.goForward();
    expect(await checked(page)).toEqual({});
  });

  test('reaches what another step of the history still shows', async ({ page }) => {
    page.on('dialog', (dialog) => dialog.accept());
    await answer(page, 2);
    await page.goto('about/');
    await page.goto('check/');
    await page.getByRole('button', { name: '清除回答' }).click();
    await page.goBack();
    await page.goBack();
    await expect(page.locator('[data-shows=question]')).toBeVisible();
    expect(await checked(page)).toEqual({});
  });
});

test.describe('where the store of the tab fails', () => {
  test('because it is blocked, the checklist works, and says what is then lost', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await openCheck(page);
    await expect(page.locator('[data-blocked]')).toHaveText(
      '这个浏览器不让网页记东西：刷新、离开这一页，回答就没有了，要从头答。',
    );
    const asked = await answer(page, 2);
    await page.goBack();
    await expect(page.locator(`#q-${asked[1]}`)).toBeVisible();
    await page.reload();
    await expect(page.getByText('第 1 问')).toBeVisible();
    expect(await checked(page)).toEqual({});
  });

  const damages = [
    ['cut short', '{"version":1,"answers":{"pl'],
    ['of another form', '[1,2]'],
    [
      'of a question that is gone',
      JSON.stringify({ version: 1, answers: { gone: 'x' }, trail: [], screens: [], reported: [] }),
    ],
    [
      'of an answer that is gone',
      JSON.stringify({
        version: 1,
        answers: { [questions[0]?.id ?? '']: '"] *' },
        trail: [],
        screens: [],
        reported: [],
      }),
    ],
  ] as const;
  test('because what it holds is damaged, it says so and starts anew', async ({ page }) => {
    await openCheck(page);
    for (const [damage, text] of damages) {
      await page.evaluate(([key, value]) => sessionStorage.setItem(key, value), [KEY, text] as const);
      await page.reload();
      await expect(page.locator('[data-damaged]'), damage).toHaveText(
        '这个标签页里存的回答读不出来（可能坏了，也可能网站更新过），已经清除。请从头答。',
      );
      await expect(page.getByText('第 1 问'), damage).toBeVisible();
      expect(await kept(page), damage).toBeNull();
    }
    await answer(page, 1);
  });
});
