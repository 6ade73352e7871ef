/**
 * The steps that put what each of `draws` makes where `list` holds another in its place, from the first on.
 * Nothing is taken away before what comes in its stead is there, but for what is too many: that goes at once.
 */
export function replaceItems(list: Element, draws: (() => Element)[]): (() => void)[] {
  while (list.children.length > draws.length) list.lastElementChild?.remove();
  return draws.map((draw, place) => () => {
    const old = list.children[place];
    if (old) old.replaceWith(draw());
    else list.append(draw());
  });
}
