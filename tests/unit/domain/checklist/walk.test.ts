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
  type Walk,
} from '../../../../src/domain/checklist/walk.ts';

const always = () => true;
const walked = (...trail: string[]): Walk => ({ trail, at: trail.length - 1, from: null });

describe('a walk through the questions', () => {
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
    const walk = retrace(['p', 'q'], 'r');
    expect(shown(walk)).toBe('r');
    expect(shown(backward(walk, always))).toBe('q');
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
      ids.map((id) => (walk: Walk) => forward(walk, id, always)),
      ids.map((id) => (walk: Walk) => jump(walk, id)),
      ids.map((gone) => (walk: Walk) => backward(walk, (id) => id !== gone)),
      fc.constant((walk: Walk) => forward(walk, null, always)),
      fc.constant(toResults),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const walk = steps.reduce((at, one) => one(at), begin('p'));
        expect(new Set(walk.trail).size).toBe(walk.trail.length);
        expect(walk.at).toBeGreaterThanOrEqual(0);
        expect(walk.at).toBeLessThanOrEqual(walk.trail.length);
      }),
    );
  });
});
