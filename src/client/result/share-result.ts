import type { Judgement } from '../../domain/rules/asking.ts';
import { packResult } from '../../domain/checklist/result-link.ts';
import { copyText } from '../frame/copy-text.ts';
import { part } from '../frame/element.ts';

/** Shows a result of the checklist `root` as a link and as a QR code. Until it is pressed, neither exists. */
export async function shareResult(root: HTMLElement, judged: Judgement[]): Promise<void> {
  const { shared: address = '', day = '' } = root.dataset;
  const box = part(root, '[data-shared-box]');
  const verdicts = new Map(judged.map(({ id, verdict }) => [id, verdict]));
  const link = new URL(`${address}#${packResult({ day, verdicts })}`, location.href).href;
  const field = part<HTMLInputElement>(box, '[data-link]');
  const status = part(box, '[data-share-status]');
  const code = part(box, '[data-code]');
  field.value = link;
  status.textContent = '';
  code.replaceChildren();
  part(box, '[data-copy]').onclick = () => copyText(field, status);
  box.hidden = false;
  part(box, 'h3').focus();
  try {
    const { drawCode } = await import('../frame/draw-code.ts');
    const drawn = drawCode(link, '结果链接的二维码');
    if (field.value === link) code.replaceChildren(drawn);
  } catch {
    status.textContent = '二维码没有生成：网络不通。链接可以照用。';
  }
}
