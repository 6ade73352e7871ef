import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emsOf, wrapLabel } from '../../../../src/domain/pictures/wrap-label.ts';

const words = fc.string({
  unit: fc.constantFrom(...'关于儿童2024年〔〕《》（），。“”Ab'),
  minLength: 1,
  maxLength: 60,
});
const width = fc.integer({ min: 4, max: 20 });

test('a Han character is one em wide, a digit three fifths', () => {
  expect(emsOf('民发〔2019〕34号')).toBe(8.6);
});

test('words break where the line is full', () => {
  expect(wrapLabel('关于进一步健全关爱服务体系', 8)).toEqual(['关于进一步健全关', '爱服务体系']);
});

test('a number is not broken', () => {
  expect(wrapLabel('陕民函〔2021〕182号', 6)).toEqual(['陕民函', '〔2021〕', '182号']);
  expect(wrapLabel('对第312号提案', 3)).toEqual(['对第', '312号', '提案']);
});

test('a closing sign hangs behind its line, an opening one goes to the next', () => {
  expect(wrapLabel('儿童关爱，服务', 4)).toEqual(['儿童关爱，', '服务']);
  expect(wrapLabel('儿童关《意见》', 4)).toEqual(['儿童关', '《意见》']);
});

test('no sign is left alone on the last line where that costs no line more', () => {
  expect(wrapLabel('儿童福利与保护', 6)).toEqual(['儿童福利与', '保护']);
  expect(wrapLabel('儿童福利与', 4)).toEqual(['儿童福', '利与']);
  expect(wrapLabel('儿2024童', 4)).toEqual(['儿2024', '童']);
});

test('what does not fit into the most lines allowed ends in an ellipsis', () => {
  expect(wrapLabel('关于进一步健全关爱服务体系的意见', 6, 2)).toEqual(['关于进一步健', '全关爱服务…']);
});

test('no word is lost or moved where the number of lines is free', () => {
  fc.assert(
    fc.property(words, width, (label, ems) => {
      expect(wrapLabel(label, ems).join('')).toBe(label);
    }),
  );
});

test('no line is wider than asked, but for signs that hang', () => {
  fc.assert(
    fc.property(words, width, fc.integer({ min: 1, max: 3 }), (label, ems, most) => {
      const lines = wrapLabel(label, ems, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) {
        const held = line.replace(/[，。、；：？！）〕》〉”’…]+$/u, '');
        expect(emsOf(held) <= ems || !/[^\dA-Za-z]/.test(held)).toBe(true);
      }
    }),
  );
});
