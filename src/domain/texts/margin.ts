/** One thing that a text puts down, as its margin tells it: what kind of thing, in our words, and the page of it. */
export type MarginLine = [kind: string, says: string, address: string];

/** What stands in the margin of a text, by the anchor of the provision that it stands beside. */
export type Margin = Record<string, MarginLine[]>;

/** Where the margin of text `id` is published, for its own page. */
export const marginPath = (id: string): string => `/documents/${id}/margin.json`;
