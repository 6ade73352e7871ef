import { expect, test, vi } from 'vitest';

test('a form of method dialog sends nothing, also where the browser does not know that method; others go on', async () => {
  const scope = new EventTarget();
  vi.stubGlobal('addEventListener', scope.addEventListener.bind(scope));
  await import('../../../../src/client/frame/stay-forms.ts');
  const sent = (method: string | null) => {
    const event = new Event('submit', { cancelable: true });
    Object.defineProperty(event, 'target', { value: { getAttribute: () => method } });
    return scope.dispatchEvent(event);
  };
  expect([sent('dialog'), sent('get'), sent(null)]).toEqual([false, true, true]);
  vi.unstubAllGlobals();
});
