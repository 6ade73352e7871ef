import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runAfterFrame } from '../../../../src/client/frame/wait-for-browser.ts';

let frames: (() => void)[] = [];
const task = () =>
  new Promise((done) => {
    setTimeout(done);
  });
/** Draws what waits to be drawn, and lets the tasks that follow pass. */
async function draw(): Promise<void> {
  for (const frame of frames.splice(0)) frame();
  for (let i = 0; i < 5; i++) await task();
}

beforeEach(() => vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame)));
afterEach(() => {
  frames = [];
  vi.unstubAllGlobals();
});

test('jobs are planned when the frame is drawn, and run in order, one a frame', async () => {
  const run = runAfterFrame();
  const done: string[] = [];
  let planned = 'early';
  run(() => [() => done.push(planned), () => done.push('then')]);
  planned = 'late';
  await task();
  expect(done).toEqual([]);
  await draw();
  expect(done).toEqual(['late']);
  await draw();
  expect(done).toEqual(['late', 'then']);
});

test('jobs that still wait when others come are left out', async () => {
  const run = runAfterFrame();
  const done: string[] = [];
  run(() => [() => done.push('never planned')]);
  run(() => [
    () => {
      done.push('first');
      run(() => [() => done.push('others')]);
    },
    () => done.push('never run'),
  ]);
  for (let i = 0; i < 4; i++) await draw();
  expect(done).toEqual(['first', 'others']);
});
