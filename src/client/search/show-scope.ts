import { address } from '../../domain/addresses/address.ts';
import { sayScope } from '../../search/scope/say-scope.ts';
import type { Scope } from '../../search/scope/scope.ts';
import { element } from '../frame/element.ts';

/** Where no text answers, all that was found only shares words with the query: so with an article of a paper not held. */
export const isAlike = (scope: Scope): boolean =>
  scope.kind === 'no-answer' || (scope.kind === 'work-not-held' && scope.article !== '');

/** What is told of what is asked beyond what is held: paragraphs, with the way to what the site does know. */
export function drawScope(scope: Scope, base: string): HTMLElement[] {
  // Who tells of a child in danger is answered by the report above: that nothing answers would be false.
  const reported = document.querySelector<HTMLElement>('report-first')?.hidden === false;
  const beside = reported && scope.kind === 'no-answer' ? '除了上面的报告，' : '';
  const told = element('p', { 'data-scope': scope.kind }, beside + sayScope(scope));
  if (scope.kind !== 'work-not-held' || !scope.url) return [told];
  told.append(element('a', { href: address(base, scope.url) }, '本站记下了什么'), '。');
  return scope.says ? [told, element('p', {}, `${scope.article}（本站转述，不是原文）：${scope.says}`)] : [told];
}
