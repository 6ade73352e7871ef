/** What a deck is asked to do; a number is the slide to go to, from 0. */
export type DeckAction =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'up'
  | 'down'
  | 'open'
  | 'full'
  | 'notes'
  | 'timer'
  | 'read'
  | 'present'
  | 'black'
  | 'white'
  | 'overview'
  | 'code'
  | 'speak';

const KEYS: Readonly<Record<string, DeckAction>> = {
  ArrowRight: 'next',
  ArrowDown: 'down',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'open',
  ArrowLeft: 'back',
  ArrowUp: 'up',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  Escape: 'read',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  f: 'full',
  n: 'notes',
  t: 'timer',
  o: 'overview',
  q: 'code',
  s: 'speak',
};

/** What a press of a key asks for; null where it is the browser's, or a button's that has the focus. */
export function actionOf(event: KeyboardEvent): DeckAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if ((event.key === ' ' || event.key === 'Enter') && event.target instanceof HTMLButtonElement) return null;
  return KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}
