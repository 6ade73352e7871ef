/** One line of the lock file: what the kind of thing is called there, and the id. */
export const publishedLine = (noun: string, id: string): string => `${noun} ${id}`;
