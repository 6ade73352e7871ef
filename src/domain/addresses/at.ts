/** Makes the `at` of a provision (`#2.1`) whole (`text#2.1`) by the text it is written for. */
export const wholeAt = (at: string, text: string): string => (at.startsWith('#') ? text + at : at);

/** The id of the text that a whole `at` leads into. */
export const textOf = (at: string): string => at.split('#')[0] ?? '';

/** The id that a whole `at` has within its text; empty where it leads to the text. */
export const provisionOf = (at: string): string => at.split('#')[1] ?? '';
