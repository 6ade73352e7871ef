import type { Judgement } from '../domain/asking.ts';
import type { Answers, Verdict } from '../domain/decide.ts';
import { sayVerdict, verdicts } from '../domain/say-verdict.ts';
import type { Wordings } from './check-form.ts';
import { brief, decidingWords, explain, readCard, type Card } from './check-reasons.ts';
import { element, say } from './element.ts';

/** A benefit with its verdict, and the words of the conditions that decided. */
export interface Listed {
  verdict: Verdict;
  article: HTMLElement;
  words: string[];
}

/** The list of benefits, sorted by what the answers come to. */
export interface Results {
  /** What there is to do to show what was judged, in order; what was judged as before is not touched. */
  toShow(judged: Judgement[], answers: Answers): (() => void)[];
  /** What was judged, with the words of the conditions that decided. */
  list(judged: Judgement[]): Listed[];
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

/** So many cards are brought up to date in one go: on a slow phone a press must not wait for all of them. */
const AT_ONCE = 32;

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
function showAsk({ article, fold }: Card, { open }: Judgement, answers: Answers, { asks }: Wordings): void {
  const question = open.find((id) => !(id in answers)) ?? open[0];
  const before = article.querySelector<HTMLElement>(':scope > [data-jump]');
  if (question === undefined) return before?.remove();
  const button = before ?? element('button', { type: 'button', class: 'next-ask' });
  const words = `${question in answers ? '待查明' : '先问'}：${asks(question)}`;
  say(button, words);
  button.dataset['jump'] = question;
  if (!before) fold.before(button);
}

/** Takes over the plain list: the same articles, moved between four groups as answers come in. */
export function openResults(list: HTMLElement, wordings: Wordings): Results {
  const order = [...list.querySelectorAll('article')].sort((a, b) => rankOf(a) - rankOf(b));
  const cards = new Map(order.map((article) => [article.id.slice(2), readCard(article)] as const));
  const groups = verdicts.map((verdict) => ({ verdict, ...group(verdict) }));
  const shown = new Map<string, Judgement>();
  let sorted = false;

  for (const [id, card] of cards) {
    card.fold.open = false;
    card.fold.addEventListener('toggle', () => {
      const one = shown.get(id);
      if (card.fold.open && one) explain(one.reason, card, decidingWords(one.reason, card, wordings));
    });
  }
  list.replaceChildren(...groups.map(({ section }) => section));

  function update(judgement: Judgement, card: Card, answers: Answers): void {
    if (shown.get(judgement.id) === judgement) return;
    shown.set(judgement.id, judgement);
    sorted = false;
    const { reason, verdict } = judgement;
    const words = decidingWords(reason, card, wordings);
    say(card.summary, brief(verdict, words));
    showAsk(card, judgement, answers, wordings);
    if (card.fold.open) explain(reason, card, words);
  }

  /** Puts every article into its group, in the order of the list; those that stand right are not touched. */
  function sort({ verdict, section, count }: (typeof groups)[number]): void {
    const here = [...cards].filter(([id]) => shown.get(id)?.verdict === verdict).map(([, { article }]) => article);
    count.textContent = String(here.length);
    const stays = new Set<Element>(here);
    const staying = (one: Element | null): Element | null =>
      one && !stays.has(one) ? staying(one.nextElementSibling) : one;
    let next = staying(section.querySelector('article'));
    for (const article of here) {
      if (article === next) next = staying(article.nextElementSibling);
      else section.insertBefore(article, next);
    }
  }

  return {
    list: (judged) =>
      judged.flatMap(({ id, verdict, reason }) => {
        const card = cards.get(id);
        return card ? [{ verdict, article: card.article, words: decidingWords(reason, card, wordings) }] : [];
      }),
    toShow(judged, answers) {
      if (sorted && judged.every((one) => shown.get(one.id) === one)) return [];
      const starts = [...judged.keys()].filter((i) => i % AT_ONCE === 0);
      const updates = starts.map((start) => () => {
        for (const judgement of judged.slice(start, start + AT_ONCE)) {
          const card = cards.get(judgement.id);
          if (card) update(judgement, card, answers);
        }
      });
      const sortAll = () => {
        groups.forEach(sort);
        sorted = true;
      };
      return [...updates, sortAll];
    },
  };
}
