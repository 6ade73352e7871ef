type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with its attributes and what is in it; text is always text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...content);
  return made;
}

/** The part of `root` that `selector` finds. */
export function part<Part extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Part {
  const found = root.querySelector<Part>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** Sets the words of an element, where they are not what it says already: then nothing is announced twice. */
export function say(place: Element, words: string): void {
  if (place.textContent !== words) place.textContent = words;
}

/** Shows or hides a place, where it is not so already: the browser looks anew at all that is set, changed or not. */
export function hide(place: HTMLElement, hidden: boolean): void {
  if (place.hidden !== hidden) place.hidden = hidden;
}
