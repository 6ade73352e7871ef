import type { CheckData } from '../domain/check-data.ts';
import { decide, openQuestions, verdictOf, type Answers, type Reason, type Verdict } from '../domain/decide.ts';
import { leavesOf } from '../domain/leaves-of.ts';
import { sayVerdict, verdicts } from '../domain/say-verdict.ts';
import type { Wordings } from './check-form.ts';
import { brief, decidingWords, explain, readCard, type Card } from './check-reasons.ts';
import { element } from './element.ts';

/** A benefit with what the answers come to, why, and the article that shows it. */
export interface Judged {
  id: string;
  verdict: Verdict;
  reason: Reason;
  /** The words of the conditions that decided. */
  words: string[];
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
  const means = element('p', { class: 'meta' }, MEANS[verdict]);
  return { section: element('section', { 'data-verdict': verdict }, heading, means), count };
}

/** Shows on the card which question to ask next about the benefit; none where asking changes nothing. */
function showAsk({ article, fold }: Card, reason: Reason, answers: Answers, { asks }: Wordings): void {
  const open = openQuestions(reason);
  const question = open.find((id) => !(id in answers)) ?? open[0];
  const before = article.querySelector<HTMLElement>(':scope > [data-jump]');
  if (question === undefined) return before?.remove();
  const button = before ?? element('button', { type: 'button', class: 'next-ask' });
  const words = `${question in answers ? '待查明' : '先问'}：${asks(question)}`;
  if (button.textContent === words) return;
  button.textContent = words;
  button.dataset['jump'] = question;
  if (!before) fold.before(button);
}

/** Takes over the plain list: the same articles, moved between four groups as answers come in. */
export function openResults(list: HTMLElement, benefits: CheckData['benefits'], wordings: Wordings): Results {
  const order = [...list.querySelectorAll('article')].sort((a, b) => rankOf(a) - rankOf(b));
  const cards = new Map(order.map((article) => [article.id.slice(2), readCard(article)] as const));
  const place = new Map(order.map((article, i) => [article, i] as const));
  const groups = new Map(verdicts.map((verdict) => [verdict, group(verdict)] as const));
  const judged = new Map<string, Judged & { key: string }>();

  for (const [id, card] of cards) {
    card.fold.open = false;
    card.fold.addEventListener('toggle', () => {
      const one = judged.get(id);
      if (card.fold.open && one) explain(one.reason, card, one.words);
    });
  }
  list.replaceChildren(...[...groups.values()].map(({ section }) => section));

  function update(id: string, card: Card, reason: Reason, answers: Answers): void {
    const key = leavesOf(reason)
      .map((leaf) => ('answer' in leaf ? leaf.answer : ''))
      .join();
    if (judged.get(id)?.key === key) return;
    const words = decidingWords(reason, card, wordings);
    const verdict = verdictOf(reason.truth);
    judged.set(id, { id, verdict, reason, words, article: card.article, key });
    const line = brief(verdict, words);
    if (card.summary.textContent !== line) card.summary.textContent = line;
    showAsk(card, reason, answers, wordings);
    if (card.fold.open) explain(reason, card, words);
  }

  /** Puts every article into its group, in the order of the list; those that stand right are not touched. */
  function sort(verdict: Verdict, { section, count }: Group): void {
    const here = [...judged.values()]
      .filter((one) => one.verdict === verdict)
      .map(({ article }) => article)
      .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    count.textContent = String(here.length);
    const stays = new Set<Element>(here);
    const after = (one: Element | null): Element | null =>
      one && !stays.has(one) ? after(one.nextElementSibling) : one;
    let next = after(section.querySelector('article'));
    for (const article of here) {
      if (article === next) next = after(article.nextElementSibling);
      else section.insertBefore(article, next);
    }
  }

  return {
    show(answers) {
      for (const { id, conditions } of benefits) {
        const card = cards.get(id);
        if (card) update(id, card, decide(conditions, answers), answers);
      }
      for (const [verdict, one] of groups) sort(verdict, one);
      return [...judged.values()];
    },
  };
}
