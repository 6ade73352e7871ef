import { address } from '../../domain/addresses/address.ts';
import type { Branch } from '../../domain/training/slide-tree.ts';
import { element } from '../frame/element.ts';

/** A part of a slide as an element. */
export function branchElement({ tag, has, holds }: Branch): HTMLElement {
  const src = has['src'] === undefined ? undefined : address(import.meta.env.BASE_URL, has['src']);
  return element(tag, { ...has, src }, ...holds.map((one) => (typeof one === 'string' ? one : branchElement(one))));
}
