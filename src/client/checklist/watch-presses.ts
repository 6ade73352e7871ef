import { followLink } from '../frame/go-to.ts';

/** What each button of the checklist asks for, by the `data-` name it bears; `mode`, `group` and `jump` say which. */
export interface Presses {
  next(click: MouseEvent): void;
  back(): void;
  finish(): void;
  resume(): void;
  reported(): void;
  mistaken(): void;
  restart(): void;
  mode(mode: string): void;
  group(group: string): void;
  jump(question: string): void;
}

/**
 * Does in `root` what a pressed button asks for, and follows links.
 *
 * @param read takes up the answers as they are, before a button is heard
 */
export function watchPresses(root: HTMLElement, read: () => void, presses: Presses): void {
  root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('button, a') : null;
    if (!target) return;
    if (target instanceof HTMLAnchorElement) return followLink(event, target, root);
    read();
    const pressed = target.dataset;
    if ('next' in pressed) presses.next(event);
    else if ('back' in pressed) presses.back();
    else if ('finish' in pressed) presses.finish();
    else if ('resume' in pressed) presses.resume();
    else if ('reported' in pressed) presses.reported();
    else if ('mistaken' in pressed) presses.mistaken();
    else if ('restart' in pressed) presses.restart();
    else if (pressed['mode'] !== undefined) presses.mode(pressed['mode']);
    else if (pressed['group'] !== undefined) presses.group(pressed['group']);
    else if (pressed['jump'] !== undefined) presses.jump(pressed['jump']);
  });
}
