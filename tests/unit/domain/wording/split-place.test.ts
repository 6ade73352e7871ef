import { expect, test } from 'vitest';
import { splitPlace, withoutPlace } from '../../../../src/domain/wording/split-place.ts';

test('the place before what is said falls away, by its name or the end of it, and nothing else does', () => {
  const places = ['东禾省', '青禾市河东区'];
  expect(withoutPlace('东禾省：办理入户手续', places)).toBe('办理入户手续');
  expect(withoutPlace('河东区：每季度走访', places)).toBe('每季度走访');
  expect(splitPlace('河东区：每季度走访', places)).toEqual({ place: '河东区', rest: '每季度走访' });
  expect(withoutPlace('先做这件：走访', places)).toBe('先做这件：走访');
});
