import { say } from './element.ts';

/** Copies what `field` holds; where the browser does not let it, selects it for the reader to copy. */
export function copyText(field: HTMLInputElement | HTMLTextAreaElement, status: Element): void {
  const byHand = () => {
    field.focus();
    field.select();
    // Older browsers, such as those inside chats, have nothing else; what it returns may be trusted.
    const copied = document.execCommand('copy');
    say(status, copied ? '已复制。' : '浏览器不许复制，已选中，请手动复制。');
  };
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard) clipboard.writeText(field.value).then(() => say(status, '已复制。'), byHand);
  else byHand();
}
