/**
 * Ignores the second press of a double click on what `selector` finds: by then another question may lie
 * under the finger, and would be answered by accident.
 */
export function ignoreSecondPress(root: HTMLElement, selector: string): void {
  root.addEventListener(
    'click',
    (event) => {
      if (event.detail < 2 || !(event.target instanceof Element && event.target.closest(selector))) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}
