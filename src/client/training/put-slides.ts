import type { Slide } from '../../domain/training/slide.ts';
import { slideTree } from '../../domain/training/slide-tree.ts';
import { part, say } from '../frame/element.ts';
import { branchElement } from './branch-element.ts';
import { namedSlide } from './named-slide.ts';

/** Puts slides made on the device in the place of those of the page; the one that the address names is shown. */
export function putSlides(deck: HTMLElement, made: Slide[]): void {
  const slides = made.map((slide, i) => branchElement(slideTree(slide, i + 1, made.length)));
  const now = namedSlide(slides);
  slides[now]?.setAttribute('data-now', '');
  slides[now + 1]?.setAttribute('data-next', '');
  for (const old of deck.querySelectorAll('.slide')) old.remove();
  deck.append(...slides);
  say(part(deck, '[data-pages]'), String(slides.length));
}
