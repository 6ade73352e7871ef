import type { Branch } from '../../domain/training/slide-tree.ts';
import { element } from '../frame/element.ts';

/** A part of a slide as an element. */
export const grow = ({ tag, has, holds }: Branch): HTMLElement =>
  element(tag, has, ...holds.map((one) => (typeof one === 'string' ? one : grow(one))));
