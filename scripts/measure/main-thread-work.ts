import type { CDPSession, Page } from '@playwright/test';

export const parts = ['style and layout', 'all its work'] as const;
/** Milliseconds that the main thread of a page worked, in all and for what. */
export type Work = Record<(typeof parts)[number], number>;

/**
 * Measures what something costs the main thread of `page`, from when it is done until `settled` milliseconds
 * later. Time of the thread, not of the clock: what else the machine does is not the page's doing.
 */
export async function measureWork(
  page: Page,
  session: CDPSession,
  settled: number,
): Promise<(act: () => Promise<void>) => Promise<Work>> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  async function worked(): Promise<Work> {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => (metrics.find((one) => one.name === name)?.value ?? 0) * 1000;
    return {
      'style and layout': of('RecalcStyleDuration') + of('LayoutDuration'),
      'all its work': of('TaskDuration'),
    };
  }
  return async (act) => {
    const before = await worked();
    await act();
    await page.waitForTimeout(settled);
    const after = await worked();
    return Object.fromEntries(parts.map((part) => [part, after[part] - before[part]])) as Work;
  };
}
