import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours: in the dark nothing else of a page is another. */
export const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with the page as it stands: rules, each with the elements that break it.
 * @param rules only these, of all that WCAG 2.2 AA and good practice ask for
 */
export async function axeFinds(page: Page, rules: string[] | null = null): Promise<[rule: string, html: string[]][]> {
  // Legacy mode opens no second page to put frames' results together, for the site has no frames; and of rules
  // that hold no list of elements is asked for. Both only cost time: on the ledger 11 seconds of 13.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations, passes } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
  expect(passes.length + violations.length, 'rules that axe could apply').toBeGreaterThan(0);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
