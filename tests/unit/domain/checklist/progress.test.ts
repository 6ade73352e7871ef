import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  backward,
  begin,
  forward,
  jump,
  resume,
  retrace,
  shown,
  toResults,
  type Progress,
} from '../../../../src/domain/checklist/progress.ts';

const always = () => true;
const walked = (...trail: string[]): Progress => ({ trail, at: trail.length - 1, from: null });

describe('a progress through the questions', () => {
  test('starts at the first question, or at the result where there is none', () => {
    expect(shown(begin('p'))).toBe('p');
    expect(shown(begin(null))).toBeNull();
  });

  test('goes on to the question that is asked next, and to the result where none is', () => {
    expect(shown(forward(walked('p'), 'q', always))).toBe('q');
    expect(shown(forward(walked('p'), null, always))).toBeNull();
  });

  test('goes back the way it came, and forth the same way', () => {
    const back = backward(backward(walked('p', 'q', 'r'), always), always);
    expect(shown(back)).toBe('p');
    expect(shown(forward(back, 's', always))).toBe('q');
    expect(shown(backward(back, always))).toBe('p');
    expect(shown(backward(toResults(walked('p', 'q')), always))).toBe('q');
  });

  test('retraces what was answered before it goes on, so that the reader can go back over it', () => {
    const progress = retrace(['p', 'q'], 'r');
    expect(shown(progress)).toBe('r');
    expect(shown(backward(progress, always))).toBe('q');
    expect(shown(retrace(['p'], null))).toBeNull();
  });

  test('passes over what no longer matters, both ways', () => {
    const matters = (id: string) => id !== 'q';
    const back = backward(walked('p', 'q', 'r'), matters);
    expect(shown(back)).toBe('p');
    expect(shown(forward(back, 's', matters))).toBe('r');
  });

  test('returns to the result where an answer was changed from there', () => {
    const changing = jump(toResults(walked('p', 'q')), 'p');
    expect(shown(changing)).toBe('p');
    expect(shown(forward(changing, 'r', always))).toBeNull();
  });

  test('returns to the question to be asked where an answer was changed on the way', () => {
    const changing = jump(walked('p', 'q', 'r'), 'p');
    expect(shown(forward(changing, 'r', always))).toBe('r');
    expect(changing.trail).toEqual(['p', 'q', 'r']);
  });

  test('goes on from the result to the question to be asked, and stays where none is', () => {
    expect(shown(resume(toResults(walked('p')), 'q'))).toBe('q');
    expect(shown(resume(toResults(walked('p')), null))).toBeNull();
  });

  test('holds every question once, wherever it goes', () => {
    const ids = fc.constantFrom('p', 'q', 'r', 's');
    const step = fc.oneof(
      ids.map((id) => (progress: Progress) => forward(progress, id, always)),
      ids.map((id) => (progress: Progress) => jump(progress, id)),
      ids.map((gone) => (progress: Progress) => backward(progress, (id) => id !== gone)),
      fc.constant((progress: Progress) => forward(progress, null, always)),
      fc.constant(toResults),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const progress = steps.reduce((at, one) => one(at), begin('p'));
        expect(new Set(progress.trail).size).toBe(progress.trail.length);
        expect(progress.at).toBeGreaterThanOrEqual(0);
        expect(progress.at).toBeLessThanOrEqual(progress.trail.length);
      }),
    );
  });
});
