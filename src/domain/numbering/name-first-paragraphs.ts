import type { Provision } from '../texts/provision.ts';

/** `provisions`, where what stands in the first 款 of an article with more of them is cited by it: 第六条第一款第（一）项. */
export function nameFirstParagraphs(provisions: Provision[]): Provision[] {
  const many = new Map<string, string>();
  for (const { id, label } of provisions) {
    if (label.endsWith('款') && id.endsWith('.p2')) many.set(id.slice(0, -'.p2'.length), label.replace(/第二款$/, ''));
  }
  if (!many.size) return provisions;
  return provisions.map((provision) => {
    const article = /^(?:a\d+[b-z]*\.)?[\d-]+[b-z]*(?=\.\d)/.exec(provision.id)?.[0];
    const label = article === undefined ? undefined : many.get(article);
    if (label === undefined || !provision.label.startsWith(label)) return provision;
    return { ...provision, label: `${label}第一款${provision.label.slice(label.length)}` };
  });
}
