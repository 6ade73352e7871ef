import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import type { Question } from '../../src/schemas/checklist/question.ts';
import { axeFindsInBoth } from './axe.ts';
import { built } from './built.ts';
import {
  answerAll,
  anyCase,
  caseOf,
  cases,
  DAY,
  first,
  giveAll,
  groups,
  harmful,
  next,
  openCheck,
  option,
  PLACE,
  questions,
  second,
  shown,
  verdictOf,
  VIOLENCE,
} from './check-page.ts';

/** A test that begins at the first question; `giveAll` opens the page by itself. */
const fromFirst = test.extend({
  page: async ({ page }, use) => {
    await openCheck(page);
    await use(page);
  },
});

test.describe('the written cases', () => {
  /** What the page says of the benefits of a case, with every list shown and every fold opened. */
  const saidOf = async (page: Page, ids: string[]) => {
    // One round trip for all: a press of each by hand takes ten times as long. That lists open at a press, others try.
    await page.evaluate((all) => {
      for (const one of document.querySelectorAll<HTMLElement>('[data-verdict] button')) {
        if (/^(?:看名单|再看)/.test(one.textContent ?? '') && !one.hidden) one.click();
      }
      for (const id of all) document.querySelector<HTMLElement>(`#b-${id} summary`)?.click();
    }, ids);
    await expect(page.locator('[data-verdict] > article:visible')).toHaveCount(await page.locator('article').count());
    const reasons = page.locator(ids.map((id) => `#b-${id} .why li:first-child:visible`).join());
    await expect(reasons).toHaveCount(ids.length);
    return page.evaluate(
      (all) =>
        all.map((id) => {
          const article = document.getElementById(`b-${id}`);
          const truths = [...(article?.querySelectorAll<HTMLElement>('details [data-truth]') ?? [])];
          const verdict = article?.closest<HTMLElement>('[data-verdict]')?.dataset['verdict'];
          return {
            id,
            verdict,
            truths: truths.filter((one) => one.checkVisibility()).map((one) => one.dataset['truth']),
          };
        }),
      ids,
    );
  };
  const TRUTHS: Record<string, string> = {
    applies: 'yes',
    ask: 'ask',
    office: 'office',
    'not-now': 'no',
    elsewhere: 'no',
  };

  // One is walked question by question, and another in Firefox: how answers are walked to is one code for all.
  const inTurn = cases.map((one, i) => ({ ...one, walked: i === 1 }));
  for (const half of [0, 1]) {
    test(`come to the verdicts that are written, each with its reason (${half + 1} of 2)`, async ({ page }) => {
      for (const { id, answers, expect: wanted, walked } of inTurn.filter((_, i) => i % 2 === half)) {
        if (walked) {
          await page.goto('icon.png');
          await page.evaluate(() => sessionStorage.clear());
          await openCheck(page);
          expect((await answerAll(page, answers))[0]).toBe(PLACE.id);
        } else await giveAll(page, answers);
        for (const verdict of ['applies', 'ask', 'office', 'not-now']) {
          const group = page.locator(`[data-verdict=${verdict}]`);
          const cards = await group.locator('> article').count();
          await expect(page.locator(`[data-group=${verdict}]`), id).toContainText(String(cards));
          await expect(group, id).toBeVisible({ visible: cards > 0 });
          // Of many the nearest are shown, all of those that are met.
          const seen = verdict === 'applies' ? cards : Math.min(cards, 5);
          await expect(group.locator('> article:visible'), id).toHaveCount(seen);
        }
        const unsure = await page.locator('[data-unsure-left], [data-report]').filter({ visible: true }).count();
        for (const width of unsure ? [] : [360, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const card = page.locator('[data-verdict] > article:visible').first();
          const top = await card.evaluate((one) => one.getBoundingClientRect().top + scrollY);
          expect.soft(top, `${id} at ${width}`).toBeLessThanOrEqual(560);
        }
        const said = await saidOf(page, Object.keys(wanted));
        expect(Object.fromEntries(said.map((one) => [one.id, one.verdict])), id).toEqual(wanted);
        const unreasoned = said.filter(
          ({ verdict = '', truths }) => verdict in TRUTHS && !truths.includes(TRUTHS[verdict]),
        );
        expect(unreasoned, id).toEqual([]);
      }
    });
  }

  // What is decided is the same; one page is another way to answer.
  fromFirst('come to the same on one page', async ({ page }) => {
    const { answers, expect: wanted } = anyCase;
    await page.getByRole('button', { name: '一页全列' }).click();
    for (const [question, answer] of Object.entries(answers)) {
      if (await option(page, question, answer).isVisible()) await option(page, question, answer).check();
    }
    const reported = page.getByRole('button', { name: '已报告，继续核对' });
    if (await reported.isVisible()) await reported.click();
    for (const [benefit, verdict] of Object.entries(wanted)) {
      await expect(page.locator(`[data-verdict="${verdict}"] > #b-${benefit}`)).toBeAttached();
    }
  });
});

test.describe('by keyboard, at 360 px', () => {
  fromFirst('step by step: choose, go on, go back, see the result; the focus is on what is asked', async ({ page }) => {
    await option(page, PLACE.id, PLACE.option).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    const legend = page.locator(`#q-${second.id} legend`);
    await expect(legend).toBeFocused();
    await expect(page.getByText('第 2 问 ·')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(option(page, second.id, second.options[0]?.id ?? '')).toBeFocused();
    await page.getByRole('button', { name: '上一步' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`#q-${PLACE.id} legend`)).toBeFocused();
    await expect(option(page, PLACE.id, PLACE.option)).toBeChecked();
    await page.getByRole('button', { name: '看结果' }).focus();
    await page.keyboard.press('Enter');
    // Danger was left open: the eye is led there first.
    await expect(page.locator('[data-unsure-left] strong')).toBeFocused();
    const way = page.locator('[data-groups] button:enabled').first();
    const group = await way.getAttribute('data-group');
    await way.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-verdict=${group}] > h3`)).toBeFocused();
  });

  fromFirst('on one page: arrows choose, verdicts follow at once and are announced', async ({ page }) => {
    await page.getByRole('button', { name: '一页全列' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-shows=page]')).toBeVisible();
    const status = page.getByRole('status').filter({ hasText: '待了解' });
    const before = await status.textContent();
    await option(page, PLACE.id, PLACE.option).focus();
    await page.keyboard.press('ArrowDown');
    await expect(option(page, PLACE.id, first.options[1]?.id ?? '')).toBeChecked();
    await expect(status).not.toHaveText(before ?? '');
    await expect(option(page, PLACE.id, first.options[1]?.id ?? '')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: '核对结果' })).toBeFocused();
  });

  fromFirst(
    'on one page an arrow that passes over harm takes the focus only when the question is left',
    async ({ page }) => {
      await page.getByRole('button', { name: '一页全列' }).click();
      const place = harmful.options.findIndex(({ harm }) => harm);
      await option(page, harmful.id, harmful.options[place - 1]?.id ?? '').focus();
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('alert').filter({ hasText: '先报告' })).toBeVisible();
      await expect(option(page, harmful.id, harmful.options[place]?.id ?? '')).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('heading', { name: '先报告，再核对待遇' })).toBeFocused();
    },
  );
});

test.describe('to a screen reader', () => {
  fromFirst(
    'a question is a named group of radio buttons, 不清楚 among them, and the others are not there',
    async ({ page }) => {
      await expect(page.getByRole('group', { name: first.asks })).toBeVisible();
      await expect(page.getByRole('radio')).toHaveCount(first.options.length + 1);
      await expect(page.getByRole('radio', { name: '不清楚' })).toBeVisible();
      await page.getByRole('button', { name: '一页全列' }).click();
      await expect(page.getByRole('button', { name: '一页全列' })).toHaveAttribute('aria-pressed', 'true');
      for (const { asks } of questions.slice(0, 3)) await expect(page.getByRole('group', { name: asks })).toBeVisible();
    },
  );

  fromFirst('axe finds nothing wrong with the stop on one page, in light and dark', async ({ page }) => {
    await page.getByRole('button', { name: '一页全列' }).click();
    await option(page, PLACE.id, PLACE.option).check();
    await option(page, harmful.id, VIOLENCE?.id ?? '').check();
    await expect(page.locator('[data-report]')).toBeVisible();
    expect(await axeFindsInBoth(page)).toEqual([]);
  });

  fromFirst(
    'axe finds nothing wrong with a result, an opened benefit and a shared link, in light and dark',
    async ({ page }) => {
      await page.getByRole('button', { name: '看结果' }).click();
      await page.locator('[data-list] article summary').first().click();
      await page.getByRole('button', { name: '分享结果' }).click();
      await expect(page.locator('.code svg')).toBeVisible();
      expect(await axeFindsInBoth(page)).toEqual([]);
    },
  );
});

test.describe('an answer that signals harm', () => {
  const toHarm = async (page: Page) => {
    for (;;) {
      const question = (await shown(page).getAttribute('data-question')) ?? '';
      if (question === harmful.id) break;
      const { options } = questions.find(({ id }) => id === question) as Question;
      await option(page, question, options[0]?.id ?? '').check();
      await next(page).click();
    }
    await option(page, harmful.id, VIOLENCE?.id ?? '').check();
  };

  fromFirst('stops the list and shows first whom to report to and on which words', async ({ page }) => {
    await toHarm(page);
    await next(page).click();
    const panel = page.getByRole('alert').filter({ hasText: '先报告' });
    await expect(panel).toBeVisible();
    await expect(page.getByRole('heading', { name: '先报告，再核对待遇' })).toBeFocused();
    await expect(panel.locator('blockquote')).toContainText(
      '负责及时向公安机关及其派出机构报告儿童脱离监护单独居住生活或失踪',
    );
    await expect(panel.getByRole('link', { name: '110' })).toHaveAttribute('href', 'tel:110');
    await expect(panel.getByRole('link', { name: '120' })).toHaveAttribute('href', 'tel:120');
    await expect(panel).toContainText('电话号码是本站补充，不是文件所载');
    await expect(panel).toContainText('第十一条');
    await expect(panel).toContainText('立即向公安、民政、教育等部门报告');
    await expect(panel).toContainText('反家庭暴力法》第十四条');
    await expect(panel).toContainText('本站未收原文');
    await expect(page.locator('[data-results]')).toBeHidden();
    await expect(shown(page)).toHaveCount(0);
    await expect(page.locator('.check article:visible')).toHaveCount(0);
  });

  fromFirst('lets the list go on only after it is said to be reported, and stays on top', async ({ page }) => {
    await toHarm(page);
    await page.getByRole('button', { name: '看结果' }).click();
    await expect(page.locator('[data-results]')).toBeHidden();
    await page.getByRole('button', { name: '已报告，继续核对' }).click();
    await expect(page.locator('[data-unsure-left] strong')).toBeFocused();
    await expect(page.locator('[data-results]')).toBeVisible();
    const panel = page.locator('[data-report]');
    await expect(panel).toBeVisible();
    const top = async (one: ReturnType<Page['locator']>) => (await one.boundingBox())?.y ?? NaN;
    expect(await top(panel)).toBeLessThan(await top(page.locator('[data-results]')));
    await page.getByRole('button', { name: '一页全列' }).click();
    await expect(panel).toBeVisible();
    await expect(page.locator('[data-results]')).toBeVisible();
  });

  fromFirst('can be taken back where it was a slip, and another one stops the list again', async ({ page }) => {
    await toHarm(page);
    await next(page).click();
    await page.getByRole('button', { name: '选错了，改答案' }).click();
    await expect(page.locator(`#q-${harmful.id} legend`)).toBeFocused();
    const none = harmful.options.find(({ harm }) => !harm)?.id ?? '';
    await option(page, harmful.id, none).check();
    await next(page).click();
    await expect(page.locator('[data-report]')).toBeHidden();
    await expect(page.locator('[data-shows=question]')).toBeVisible();
    await page.getByRole('button', { name: '上一步' }).click();
    const other = harmful.options.find(({ id, harm }) => harm && id !== VIOLENCE?.id)?.id ?? '';
    await option(page, harmful.id, other).check();
    await next(page).click();
    await expect(page.locator('[data-shows=report]')).toBeVisible();
    await expect(page.locator('[data-violence]')).toBeHidden();
  });
});

test('where the script does not arrive, the plain page is there', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('check/');
  await expect(page.locator('main')).toContainText('没有脚本，不能自动核对');
  for (const { id } of questions) await expect(page.locator(`#q-${id}`)).toBeVisible();
  // Conditions stand on pages of their own, to which each benefit leads.
  await expect(page.locator('article > a', { hasText: '条件与原文' }).last()).toBeVisible();
  await expect(page.locator('main button:visible')).toHaveCount(0);
});

test('a situation in the address that nobody knows is ignored', async ({ page }) => {
  await page.goto('check/?situation=nobody-knows');
  await expect(page.getByText('第 1 问')).toBeVisible();
  await expect(page.locator('[data-form] :checked')).toHaveCount(0);
});

fromFirst(
  'a question says who knows the answer, asks for one, takes 不清楚 for one, and a double click for one',
  async ({ page }) => {
    const fold = shown(page).locator('details');
    const words = fold.locator('p').first();
    await expect(words).toBeHidden();
    await fold.locator('summary').click();
    await expect(words).toBeVisible();
    await fold.locator('summary').click();
    await expect(words).toBeHidden();

    await next(page).click();
    await expect(page.getByRole('alert').filter({ hasText: '请选一项' })).toBeVisible();
    await page.getByRole('radio', { name: '不清楚' }).check();
    await expect(page.getByText('请选一项')).toHaveCount(0);
    await next(page).dblclick();
    await expect(page.getByText('第 2 问')).toBeVisible();
    await expect(page.locator('[data-form] :checked')).toHaveCount(1);
    await expect(page.getByText('请选一项')).toHaveCount(0);
  },
);

fromFirst('back and forth loses no answer and changes no verdict', async ({ page }) => {
  const asked = await answerAll(page, anyCase.answers);
  const before = await groups(page);
  await page.locator('[data-given] summary').click();
  await page.locator(`[data-given] [data-jump="${asked.at(-1)}"]`).click();
  for (let i = 0; i < 4; i++) await page.getByRole('button', { name: '上一步' }).click();
  for (let i = 0; i < 3; i++) await next(page).click();
  for (const question of asked) {
    await expect(option(page, question, anyCase.answers[question] ?? 'unknown')).toBeChecked();
  }
  await page.getByRole('button', { name: '看结果' }).click();
  expect(await groups(page)).toEqual(before);
  await page.getByRole('button', { name: '一页全列' }).click();
  await page.getByRole('button', { name: '一步一问' }).click();
  expect(await groups(page)).toEqual(before);
});

/** Presses what selectors find, one after another, each so many frames after the one before; then all is shown. */
const pressInTurn = (page: Page, selectors: string[], frames: number) =>
  page.evaluate(
    async ([found, between]) => {
      const pass = async (count: number) => {
        for (let i = 0; i < count; i++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      };
      for (const selector of found) {
        document.querySelector<HTMLElement>(selector)?.click();
        await pass(between);
      }
      // All cards move within fifteen.
      await pass(30);
    },
    [selectors, frames] as const,
  );

fromFirst('a mind that changes at once leaves nothing of the answer before', async ({ page }) => {
  const here = `#q-${PLACE.id} [value=${PLACE.option}]`;
  const there = `#q-${PLACE.id} [value=puyang]`;
  const said = async () => [await groups(page), await page.locator('[data-verdict] summary').allTextContents()];
  await pressInTurn(page, ['[data-mode=page]', here], 0);
  const before = await said();
  await pressInTurn(page, [there], 0);
  expect(await said()).not.toEqual(before);
  await pressInTurn(page, [here], 0);
  for (const frames of [0, 2]) {
    await pressInTurn(page, [there, here], frames);
    expect(await said()).toEqual(before);
  }
});

test('an answer is changed in place, from the result and back to it', async ({ page }) => {
  await giveAll(page, anyCase.answers);
  const before = await groups(page);
  await page.locator('[data-given] summary').click();
  await page.locator(`[data-given] [data-jump="${PLACE.id}"]`).click();
  await expect(page.locator(`#q-${PLACE.id} legend`)).toBeFocused();
  await option(page, PLACE.id, 'puyang').check();
  await page.getByRole('button', { name: '改好，回到结果' }).click();
  await expect(page.getByRole('heading', { name: '核对结果' })).toBeFocused();
  expect(await groups(page)).not.toEqual(before);
  // What another place gives is no no: it is of a place that was not asked for.
  expect(await verdictOf(page, 'shaanxi-orphan-allowance')).toBe('elsewhere');
});

fromFirst('every benefit stands in one of the groups, before and after any answer', async ({ page }) => {
  const count = await page.locator('.check article').count();
  expect(count).toBeGreaterThan(80);
  for (const answer of [null, 'unknown', PLACE.option, 'china']) {
    if (answer !== null) {
      await option(page, PLACE.id, answer).check();
      await next(page).click();
      await page.getByRole('button', { name: '上一步' }).click();
    }
    await expect(page.locator('[data-verdict] > article')).toHaveCount(count);
    const said = await page.locator('[data-verdict] > h3 .count').allTextContents();
    expect(said.reduce((sum, one) => sum + Number(one), 0)).toBe(count);
  }
  // A few cards a frame, as long as a question is on the screen.
  await expect.poll(async () => (await groups(page))['elsewhere']?.length ?? 0).toBeGreaterThan(count / 2);
});

fromFirst('what is not known leads to the question that is to be asked next', async ({ page }) => {
  await option(page, PLACE.id, PLACE.option).check();
  await page.getByRole('button', { name: '看结果' }).click();
  const ask = page.locator('[data-verdict=ask] > article > [data-jump]').first();
  await expect(ask).toContainText('先问：');
  const question = (await ask.getAttribute('data-jump')) ?? '';
  await ask.click();
  await expect(page.locator(`#q-${question} legend`)).toBeFocused();
});

test('standards that contradict each other stand side by side, with whom to ask', async ({ page }) => {
  await giveAll(page, caseOf('orphan-with-grandparents').answers);
  for (const id of ['shaanxi-orphan-allowance', 'beilin-orphan-allowance']) {
    const article = page.locator(`[data-verdict=applies] > #b-${id}`);
    await expect(article).toContainText('1800元/人·月');
    await expect(article).toContainText('1500元/人·月');
    await expect(article).toContainText('请向县（市、区）民政部门核实');
  }
});

test('the duties that come next stand under the result, in the words of the list', async ({ page }) => {
  await giveAll(page, anyCase.answers);
  const duties = page.locator('[data-duties]');
  await duties.scrollIntoViewIfNeeded();
  await expect(duties).toContainText('告知具体内容及申请程序，并协助申请救助');
  await page.getByRole('button', { name: '一页全列' }).click();
  await option(page, second.id, 'director').check();
  await expect(duties).toBeHidden();
});

test.describe('on paper', () => {
  test('there is one sheet by office, with lines to fill in by hand, and no answer on it', async ({ page }) => {
    await giveAll(page, { ...anyCase.answers, [harmful.id]: VIOLENCE?.id ?? '' });
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.sheet');
    await expect(sheet).toBeVisible();
    await expect(page.locator('.found')).toBeHidden();
    await expect(page.locator('[data-form]')).toBeHidden();
    for (const words of [
      '核对人：',
      '日期：',
      `数据截至 ${DAY}`,
      '110',
      '立即向公安机关报告',
      '你接下来要做的',
      '电话号码是本站补充，不是文件所载',
    ]) {
      await expect(sheet).toContainText(words);
    }
    const offices = await sheet.locator('[scope=rowgroup]').allTextContents();
    expect(new Set(offices).size).toBe(offices.length);
    expect(offices.length).toBeGreaterThan(0);
    await expect(sheet.locator('button, input, summary')).toHaveCount(0);
    await expect(sheet).not.toContainText('你填了');
    await expect(sheet).not.toContainText('反家庭暴力法');
    await expect(sheet.locator('[id]')).toHaveCount(0);
  });

  fromFirst('harm that is not reported puts nothing on the sheet but the report', async ({ page }) => {
    await page.getByRole('button', { name: '一页全列' }).click();
    await option(page, harmful.id, VIOLENCE?.id ?? '').check();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet')).toContainText('110');
    await expect(page.locator('.sheet')).toContainText('立即向公安机关报告');
    await expect(page.locator('.sheet table')).toHaveCount(0);
  });
});

test.describe('a shared result', () => {
  const share = async (page: Page): Promise<string> => {
    await page.getByRole('button', { name: '分享结果' }).click();
    await expect(page.getByRole('img', { name: '结果链接的二维码' })).toBeVisible();
    return page.getByLabel('链接', { exact: true }).inputValue();
  };

  test('is a link and a code made on the device, only after it is asked for; it holds no answer', async ({ page }) => {
    await giveAll(page, anyCase.answers);
    await page.waitForLoadState('networkidle');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(new URL(request.url()).pathname));
    await expect(page.locator('.code svg')).toHaveCount(0);
    const link = await share(page);
    expect(sent.filter((path) => !path.startsWith('/x/_astro/'))).toEqual([]);
    expect(link).toMatch(/\/x\/check\/shared\/#2\.\d{8}(?:\.[\w-]*)+$/);
    expect(new URL(link).search).toBe('');
    for (const [question, answer] of Object.entries(anyCase.answers)) {
      expect(link.split('#')[1]).not.toContain(`${question}${answer}`);
    }
  });

  test('shows the same verdicts to who receives it, whatever is asked on its way', async ({ page, context }) => {
    await giveAll(page, anyCase.answers);
    const before = await groups(page);
    const link = await share(page);
    const other = await context.newPage();
    const sent: string[] = [];
    other.on('request', (request) => sent.push(request.url()));
    await other.goto(link);
    await expect(other.getByText(`核对时的数据截至${DAY}`)).toBeVisible();
    expect(await groups(other)).toEqual(before);
    await expect(other.locator('[data-problem]')).toBeHidden();
    expect(sent.filter((address) => address.includes(link.split('#')[1] ?? ''))).toEqual([]);
    // As it comes out of a chat: with spaces, full-width and unseen ones too, and a line's end.
    await other.goto('about:blank');
    await other.goto(`${link.replace('#', '# %20')}%20%E3%80%80\u200b%0A`);
    await expect(other.getByText(`核对时的数据截至${DAY}`)).toBeVisible();
    expect(await groups(other)).toEqual(before);
    // The old link is taken away where answers can change again.
    await page.getByRole('button', { name: '一页全列' }).click();
    await expect(page.locator('[data-shared-box]')).toBeHidden();
  });

  test('that is damaged or empty is said to be, and nothing is guessed', async ({ page }) => {
    await giveAll(page, anyCase.answers);
    const link = await share(page);
    for (const damaged of [link.slice(0, -9), `${link}。请查收`]) {
      await page.goto('about:blank');
      await page.goto(damaged);
      await expect(page.getByRole('alert')).toContainText('不完整或者被改过');
      await expect(page.locator('[data-verdict]')).toHaveCount(0);
    }
    await page.goto('about:blank');
    await page.goto('check/shared/');
    await expect(page.getByRole('alert')).toContainText('链接里没有结果');
  });
});

test.describe('days to look again', () => {
  const toDates = async (page: Page) => {
    await page.getByRole('button', { name: '看结果' }).click();
    await page.locator('[data-dates]').scrollIntoViewIfNeeded();
  };

  const wrong = [
    ['2016-02-30', '没有2016年2月30日这一天'],
    ['20230229', '没有2023年2月29日这一天'],
    ['2099-01-01', '还没有到'],
    ['去年', '请写全年、月、日'],
  ] as const;
  fromFirst('a birth date that is none gets a clear word and no day', async ({ page }) => {
    await toDates(page);
    for (const [typed, word] of wrong) {
      await page.locator('[data-born]').fill(typed);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert').filter({ hasText: word })).toBeVisible();
      await expect(page.locator('[data-born]')).toBeFocused();
      await expect(page.locator('[data-date-list]')).not.toContainText('满18周岁');
    }
  });

  test('a birth date gives the 18th birthday, and a calendar without a word on the child', async ({ page }) => {
    await page.clock.setFixedTime('2025-06-01T08:00:00+08:00');
    await openCheck(page);
    await toDates(page);
    await page.locator('[data-born]').fill('2016年2月29日');
    await page.getByRole('button', { name: '算日期' }).click();
    await expect(page.locator('[data-date-list]')).toContainText('2034年2月28日满18周岁');
    await expect(page.locator('[data-date-list]')).toContainText('2026年6月1日起每年一次');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '存进日历' }).click();
    const file = readFileSync((await (await download).path()) ?? '', 'utf8');
    const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
    expect(events.map((event) => String(event.getFirstPropertyValue('dtstart')))).toEqual(['2026-06-01', '2034-02-28']);
    expect(file).not.toContain('2016');
    expect(page.url()).not.toContain('2016');
  });
});

test('a link leads away in this tab, and the way back finds the result', async ({ page }) => {
  await giveAll(page, anyCase.answers);
  const before = await groups(page);
  const article = page.locator('[data-verdict=applies] > article').first();
  await article.locator('summary').click();
  await article.locator('blockquote a').first().click();
  await expect(page.locator('eligibility-check')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('[data-shows=results]')).toBeVisible();
  expect(await groups(page)).toEqual(before);
});

test.describe('benefits of other places', () => {
  test('are folded and counted, are told to be no refusal, and lead to the comparison', async ({ page }) => {
    await giveAll(page, { [PLACE.id]: 'china' });
    const group = page.locator('[data-verdict=elsewhere]');
    await expect(group).toContainText('不是说当地没有这项待遇');
    await expect(group.getByRole('link', { name: '看各地待遇的比较' })).toHaveAttribute('href', '/x/benefits/compare/');
    const count = await group.locator('article').count();
    expect(count).toBeGreaterThan(0);
    await expect(group.locator('h3 .count')).toHaveText(String(count));
    await expect(group.locator('article:visible')).toHaveCount(0);
    await group.getByRole('button', { name: '看名单' }).click();
    await expect(group.locator('article:visible')).toHaveCount(count);
    await group.getByRole('button', { name: '收起名单' }).click();
    await expect(group.locator('article:visible')).toHaveCount(0);
  });
});

test.describe('不清楚 to a question about harm', () => {
  const toHarmful = async (page: Page) => {
    for (;;) {
      const question = (await shown(page).getAttribute('data-question')) ?? '';
      if (question === harmful.id) return;
      const { options } = questions.find(({ id }) => id === question) as Question;
      await option(page, question, options[0]?.id ?? '').check();
      await next(page).click();
    }
  };

  for (const button of ['下一步', '看结果']) {
    fromFirst(
      `says how to look and asks again before “${button}” goes on; it stands over the result`,
      async ({ page }) => {
        await toHarmful(page);
        const rule = page.locator(`#q-${harmful.id} [data-unsure]`);
        await expect(rule).toBeHidden();
        await option(page, harmful.id, 'unknown').check();
        await expect(rule).toContainText('疑似');
        await expect(rule.getByRole('link', { name: '110' })).toHaveAttribute('href', 'tel:110');
        await page.getByRole('button', { name: button }).click();
        await expect(page.getByRole('alert').filter({ hasText: '再答一次' })).toBeVisible();
        await expect(page.locator(`#q-${harmful.id} :checked`)).toHaveCount(0);
        await expect(rule.locator('strong')).toBeFocused();
        await option(page, harmful.id, 'unknown').check();
        await page.getByRole('button', { name: button }).click();
        await expect(page.locator(`#q-${harmful.id}`)).toBeHidden();
        if (button === '下一步') await page.getByRole('button', { name: '看结果' }).click();
        const left = page.locator('[data-unsure-left]');
        await expect(left).toContainText('孩子有没有危险，还没有弄清');
        await expect(left.getByRole('link', { name: '110' })).toBeInViewport();
        await left.getByRole('button', { name: harmful.asks }).click();
        await expect(page.locator(`#q-${harmful.id} legend`)).toBeFocused();
      },
    );
  }
});

fromFirst(
  'when every allowance is settled, the tally and the way to the result stand with each question',
  async ({ page }) => {
    const settled = page.locator('[data-settled]');
    await expect(settled).toBeHidden();
    let seen = 0;
    while ((await page.locator('eligibility-check').getAttribute('data-shows')) !== 'results') {
      const question = (await shown(page).getAttribute('data-question')) ?? '';
      if (await settled.isVisible()) {
        seen++;
        await expect(settled).toContainText(/^主要补贴已有结论：(?:符合|待了解|须认定|不符合|计划中|已结束) \d+/);
        await expect(page.getByRole('button', { name: '看结果' })).toHaveClass(/primary/);
      } else expect(seen).toBe(0);
      await option(page, question, anyCase.answers[question] ?? 'unknown').check();
      await next(page).click();
    }
    expect(seen).toBeGreaterThan(0);
  },
);

test('conditions that do not come are told, and fetched again when asked to', async ({ page }) => {
  await page.route('**/check/conditions/**', (route) => route.abort());
  await openCheck(page);
  await page.getByRole('button', { name: '看结果' }).click();
  const notice = page.locator('[data-folds]');
  await expect(notice).toContainText('条件、原文和打印没有取全：网络不通。结果照样有效');
  const fold = page.locator('[data-list] article details').first();
  await fold.locator('summary').click();
  await expect(fold).toContainText('正在取条件和原文');
  const itsPage = page.locator('[data-list] article').first().getByRole('link', { name: '条件与原文' });
  await expect(itsPage).toBeVisible();
  await page.unroute('**/check/conditions/**');
  await notice.getByRole('button', { name: '再取一次' }).click();
  await expect(fold.locator('[data-leaf]').first()).toBeVisible();
  await expect(fold).not.toContainText('正在取条件和原文');
  await expect(notice).toBeHidden();
  await expect(itsPage).toBeHidden();
});

fromFirst('what is fetched is the same, whatever place was answered', async ({ page }) => {
  const all = ((await page.locator('eligibility-check').getAttribute('data-conditions')) ?? '').split(' ');
  expect(all.length).toBeGreaterThan(1);
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  for (const { id } of [first.options[0], first.options.at(-1)].flatMap((one) => one ?? [])) {
    await page.evaluate(() => sessionStorage.clear());
    // What the page before still asks for ends with it.
    await page.goto('about:blank');
    paths.length = 0;
    await page.goto('check/');
    await option(page, PLACE.id, id).check();
    await page.getByRole('button', { name: '看结果' }).click();
    const asked = () => paths.filter((path) => path.includes('/conditions/'));
    await expect.poll(() => asked().length, id).toBeGreaterThanOrEqual(all.length);
    // And nothing more comes, whatever was answered.
    await page.waitForLoadState('networkidle');
    expect(asked(), id).toEqual(all);
  }
});

test('a page to take along is at most 500 characters of exact words, copied at a press or selected', async ({
  page,
  context,
}) => {
  await giveAll(page, anyCase.answers);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '带去镇里的一页' }).click();
  const text = await page.getByLabel('文字（不超过500字）').inputValue();
  expect(text.length).toBeLessThanOrEqual(500);
  // Words are told to their end, as the content quotes them.
  const whole = [
    ...built<{ quote: string }[]>('amounts').map(({ quote }) => quote),
    ...built<{ target: { quote: string } }[]>('benefits').map(({ target }) => target.quote),
  ];
  const told = [...text.matchAll(/原文“(.*)”（/g)].map(([, words]) => words ?? '');
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((words) => !whole.includes(words))).toEqual([]);
  await page.getByRole('button', { name: '复制文字' }).click();
  await expect(page.locator('[data-text-status]')).toHaveText('已复制。');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.getByLabel('文字（不超过500字）').inputValue(),
  );
  // Where the browser does not copy, all is selected for the reader.
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.getByRole('button', { name: '复制文字' }).click();
  await expect(page.locator('[data-text-status]')).toHaveText('浏览器不许复制，已选中，请手动复制。');
  const selected = await page
    .locator('textarea')
    .evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart === field.value.length);
  expect(selected).toBe(true);
});
