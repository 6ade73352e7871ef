import { element, say, part } from '../frame/element.ts';
import { onlyHere } from '../frame/only-here.ts';

/** Shows or takes away a code of the deck's address, for the phones in the room; each turns its slides itself. */
export async function toggleCode(deck: HTMLElement): Promise<void> {
  const shown = deck.querySelector('.deck-code');
  if (shown) return shown.remove();
  if (onlyHere()) {
    return say(part(deck, '[data-says]'), '这份幻灯片只在这台电脑上，手机打不开。放到网站上再扫码。');
  }
  // The link between windows of this device means nothing to a phone.
  const hash = location.hash
    .slice(1)
    .split('&')
    .filter((one) => !one.startsWith('with='));
  const address = `${location.href.split('#')[0]}#${hash.join('&')}`;
  try {
    const { drawCode } = await import('../frame/draw-code.ts');
    const close = element('button', { type: 'button' }, '关闭（q）');
    const box = element(
      'div',
      { class: 'deck-code', role: 'group', 'aria-label': '手机看这份幻灯片' },
      drawCode(address, '这份幻灯片的二维码'),
      element('p', {}, '手机扫码，看同一份幻灯片，自己翻页。'),
      close,
    );
    close.addEventListener('click', () => box.remove());
    deck.append(box);
    close.focus();
  } catch {
    say(part(deck, '[data-says]'), '二维码没有画出来：网络不通。连上网络再按一次。');
  }
}
