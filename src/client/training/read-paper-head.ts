/** What stands at the head of the papers beside their number: of what training, and whether there are two. */
export interface PaperHead {
  title: string;
  paired: boolean;
}

/** What the form says of it; `usual` is the title where nobody wrote one. */
export function readPaperHead(form: HTMLFormElement, usual: string): PaperHead {
  const data = new FormData(form);
  const title = data.get('title');
  return { title: (typeof title === 'string' && title.trim()) || usual, paired: data.get('form') === 'pair' };
}
