import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { sayDay } from '../../src/domain/time/day.ts';
import { built } from './built.ts';
import type { WrittenCase } from '../../src/schemas/checklist/case.ts';
import type { Question } from '../../src/schemas/checklist/question.ts';

export const cases = parse(readFileSync('content/cases.yaml', 'utf8')) as WrittenCase[];
/** The day up to which the content speaks, as pages say it. */
export const DAY = sayDay(built<{ day: string }>('index').day);
/** In the order in which they are written, with the answers that are made for them: places are made of the regions. */
const offered = built<Pick<Question, 'id' | 'options'>[]>('questions');
export const questions = (parse(readFileSync('content/questions.yaml', 'utf8')) as Question[]).map((one) => ({
  ...one,
  options: offered.find(({ id }) => id === one.id)?.options ?? [],
}));
export const [first, second] = questions as [Question, Question];
export const PLACE = { id: first.id, option: first.options[0]?.id ?? '' };
export const harmful = questions.find(({ options }) => options.some(({ harm }) => harm)) as Question;
export const VIOLENCE = harmful.options.find(({ harm, says }) => harm && says.includes('暴力'));

/** The name under which the tab keeps the answers. */
export const KEY = '/x/check/';

export const shown = (page: Page) => page.locator('[data-form] > fieldset:visible');
export const next = (page: Page) => page.locator('[data-next]');
export const option = (page: Page, question: string, value: string) =>
  page.locator(`#q-${question} [value="${value}"]`);
export const verdictOf = (page: Page, id: string) =>
  page.locator(`#b-${id}`).evaluate((article) => article.closest<HTMLElement>('[data-verdict]')?.dataset['verdict']);
/** The ids in each group, as the page shows them. */
export const groups = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-verdict]')].map(({ dataset, children }) => [
        dataset['verdict'],
        [...children].flatMap(({ id }) => (id.startsWith('b-') ? id : [])).sort(),
      ]),
    ),
  );

/** Opens the checklist at its first question. */
export async function openCheck(page: Page): Promise<void> {
  await page.goto('check/');
  await expect(page.locator('eligibility-check')).toHaveAttribute('data-shows', 'question');
}

/** The parts of a result come frame by frame: a press before the last would be let go of over another place. */
const resultDrawn = (page: Page) => expect(page.locator('[data-after]')).toBeVisible();

/** Answers one question after another; what `answers` leaves out is 不清楚. The questions that were asked. */
export async function answerAll(page: Page, answers: Record<string, string>): Promise<string[]> {
  const asked: string[] = [];
  for (;;) {
    const state = await page.locator('eligibility-check').getAttribute('data-shows');
    if (state === 'results') {
      await resultDrawn(page);
      return asked;
    }
    if (state === 'report') {
      await page.getByRole('button', { name: '已报告，继续核对' }).click();
      continue;
    }
    const question = (await shown(page).getAttribute('data-question')) ?? '';
    expect(asked).not.toContain(question);
    asked.push(question);
    await option(page, question, answers[question] ?? 'unknown').check();
    await next(page).click();
    // 不清楚 about harm is asked once more.
    const again = page.locator(`#q-${question} [data-unsure] strong`);
    if ((answers[question] ?? 'unknown') === 'unknown' && (await again.isVisible())) {
      await option(page, question, 'unknown').check();
      await next(page).click();
    }
  }
}

/**
 * Gives answers as if this tab had kept them, and goes to what they come to, past the report where they call for one:
 * for what the result does, not the way to it.
 */
export async function giveAll(page: Page, answers: Record<string, string>): Promise<void> {
  const kept = JSON.stringify({ version: 1, answers, trail: [], screens: [], reported: [] });
  // What the tab keeps, and at which step it is, can be written from any page of the host: a picture opens soonest.
  await page.goto('icon.png');
  await page.evaluate(
    ([key, given]) => {
      sessionStorage.setItem(key, given);
      history.replaceState({ step: 0 }, '', key);
    },
    [KEY, kept] as const,
  );
  await page.reload();
  const check = page.locator('eligibility-check');
  await expect(check).toHaveAttribute('data-shows', /./);
  const reported = page.getByRole('button', { name: '已报告，继续核对' });
  // Harm that was answered stops the page as it opens; else only the way to the result does.
  for (let step = 0; step < 3 && (await check.getAttribute('data-shows')) !== 'results'; step++) {
    if (await reported.isVisible()) await reported.click();
    else await page.getByRole('button', { name: '看结果' }).click();
  }
  await expect(check).toHaveAttribute('data-shows', 'results');
  await resultDrawn(page);
}

export const caseOf = (id: string): WrittenCase => cases.find((one) => one.id === id) ?? (cases[0] as WrittenCase);
export const anyCase = cases[0] as WrittenCase;
