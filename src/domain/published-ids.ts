/** The kinds of thing that have an address of their own, as `content/published.lock` names them. */
export type PublishedKind =
  | 'provision'
  | 'document'
  | 'amount'
  | 'figure'
  | 'event'
  | 'note'
  | 'work'
  | 'agency'
  | 'commitment'
  | 'benefit'
  | 'action'
  | 'situation'
  | 'module';

/** One line of the lock file: the kind and the id. */
export const publishedLine = (kind: PublishedKind, id: string): string => `${kind} ${id}`;
