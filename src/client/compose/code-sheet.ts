import { address, scenarioPath } from '../../domain/addresses/address.ts';
import { writeComposition, type Composition } from '../../domain/compose/composition.ts';
import { drawCode } from '../frame/draw-code.ts';
import { element } from '../frame/element.ts';

/** What telephones in the room open: each by a code, and by an address that can be typed. */
const codesOf = (made: Composition) => [
  {
    says: '做测验',
    does: '答一题，看一题的原话。答案不离开手机。',
    path: '/training/quiz/',
    hash: writeComposition(made),
  },
  { says: '情景演练', does: '一步一步地选，看后果和依据。', path: scenarioPath(), hash: '' },
  {
    says: '看幻灯片',
    does: '同一份幻灯片，自己翻页。',
    path: '/training/compose/slides/',
    hash: writeComposition(made),
  },
];

/** A sheet to project or to hang up: the quiz of what is taught, the stories, and the slides, for telephones. */
export function codeSheet(made: Composition, title: string, base: string): HTMLElement {
  const sheet = element('section', { class: 'made' }, element('h2', {}, `手机扫码：${title}`));
  const codes = element('div', { class: 'codes' });
  for (const { says, does, path, hash } of codesOf(made)) {
    const plain = new URL(address(base, path), location.href).href;
    codes.append(
      element(
        'figure',
        {},
        element('h3', {}, says),
        drawCode(hash ? `${plain}#${hash}` : plain, `${says}的二维码`),
        element('figcaption', {}, does, element('br'), element('span', { class: 'meta' }, plain)),
      ),
    );
  }
  sheet.append(codes, element('p', { class: 'meta' }, '扫不出来的，把二维码下面的网址写进手机的浏览器。'));
  return sheet;
}
