/** A feed that was published and is no more: its site-relative address, and the page that tells where to look. */
export interface MovedFeed {
  path: string;
  page: string;
}
