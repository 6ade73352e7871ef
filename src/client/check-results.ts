import type { CheckData } from '../domain/check-data.ts';
import { decide, openQuestions, verdictOf, type Answers, type Reason, type Verdict } from '../domain/decide.ts';
import { leavesOf } from '../domain/leaves-of.ts';
import { sayVerdict, verdicts } from '../domain/say-verdict.ts';
import { brief, explain, type Wordings } from './check-reasons.ts';
import { element, part } from './element.ts';

/** A benefit with what the answers come to, and the article that shows it. */
export interface Judged {
  id: string;
  verdict: Verdict;
  reason: Reason;
  article: HTMLElement;
}

/** The list of benefits, sorted by what the answers come to. */
export interface Results {
  show(answers: Answers): Judged[];
}

const MEANS: Record<Verdict, string> = {
  applies: '所填情况与文件所载的条件都相符。给不给，由经办机关审定。',
  ask: '还有情况没问清。问清以前，不等于不符合。',
  office: '问到的都相符，剩下的条件原文没有写死，由经办机关认定。',
  'not-now': '与目前所填的情况不符。情况变了，再核对。',
};

/** Money first, whatever the place, and what has ended last. */
const KINDS = ['money', 'service', 'in-kind', 'staff'];
const rankOf = ({ dataset }: HTMLElement): number =>
  dataset['status'] === 'closed' ? KINDS.length : KINDS.indexOf(dataset['kind'] ?? '');

interface Group {
  section: HTMLElement;
  count: HTMLElement;
}

function group(verdict: Verdict): Group {
  const count = element('span', { class: 'count' });
  const heading = element('h3', { tabindex: '-1' }, `${sayVerdict(verdict)} `, count);
  const section = element(
    'section',
    { 'data-verdict': verdict },
    heading,
    element('p', { class: 'meta' }, MEANS[verdict]),
  );
  return { section, count };
}

/** The button that leads to the question to be asked next about a benefit. */
function askButton(reason: Reason, answers: Answers, { asks }: Wordings): HTMLElement | null {
  const open = openQuestions(reason);
  const question = open.find((id) => !(id in answers)) ?? open[0];
  if (question === undefined) return null;
  const says = question in answers ? '待查明' : '先问';
  return element('button', { type: 'button', class: 'next-ask', 'data-jump': question }, `${says}：${asks(question)}`);
}

/** Takes over the plain list: the same articles, moved between four groups as answers come in. */
export function openResults(list: HTMLElement, benefits: CheckData['benefits'], wordings: Wordings): Results {
  const articles = new Map([...list.querySelectorAll('article')].map((article) => [article.id, article] as const));
  const groups = new Map(verdicts.map((verdict) => [verdict, group(verdict)] as const));
  const order = [...articles.values()].sort((a, b) => rankOf(a) - rankOf(b));
  const judged = new Map<string, Judged & { key: string }>();

  for (const article of order) {
    const fold = part<HTMLDetailsElement>(article, 'details');
    fold.open = false;
    fold.addEventListener('toggle', () => {
      const one = judged.get(article.id.slice(2));
      if (fold.open && one) explain(one, wordings);
    });
  }
  list.replaceChildren(...[...groups.values()].map(({ section }) => section));

  /** Puts an article into its group, where it stood in the plain list. */
  function place(article: HTMLElement, verdict: Verdict): void {
    const section = groups.get(verdict)?.section;
    const after = order.slice(order.indexOf(article) + 1).find((other) => other.parentElement === section);
    section?.insertBefore(article, after ?? null);
  }

  function update(id: string, reason: Reason, answers: Answers): void {
    const article = articles.get(`b-${id}`);
    if (!article) return;
    const leaves = leavesOf(reason);
    const key = leaves.map((leaf) => ('answer' in leaf ? leaf.answer : '')).join();
    const before = judged.get(id);
    if (before?.key === key) return;
    const now = { id, verdict: verdictOf(reason.truth), reason, article, key };
    judged.set(id, now);
    if (before?.verdict !== now.verdict) place(article, now.verdict);
    const fold = part<HTMLDetailsElement>(article, 'details');
    part(fold, 'summary').textContent = brief(now, wordings);
    article.querySelector('.next-ask')?.remove();
    const button = askButton(reason, answers, wordings);
    if (button) fold.before(button);
    if (fold.open) explain(now, wordings);
  }

  return {
    show(answers) {
      for (const { id, conditions } of benefits) update(id, decide(conditions, answers), answers);
      for (const [verdict, { count }] of groups) {
        count.textContent = String([...judged.values()].filter((one) => one.verdict === verdict).length);
      }
      return [...judged.values()];
    },
  };
}
