/** One text in the store of this tab, which no other tab reads and which ends with it. */
export interface TabStore {
  /** Null where nothing is kept. */
  read(): string | null;
  write(text: string): void;
  clear(): void;
  /** Whether the browser lets the page keep anything. */
  readonly open: boolean;
}

/** Opens the place `key` of this tab's store. Where the browser forbids it, nothing is kept and nothing fails. */
export function openTabStore(key: string): TabStore {
  let open = true;
  const attempt = <Result>(work: () => Result): Result | null => {
    try {
      return work();
    } catch {
      open = false;
      return null;
    }
  };
  // A browser may let it be read and not be written.
  attempt(() => {
    sessionStorage.setItem(`${key}?`, '');
    sessionStorage.removeItem(`${key}?`);
  });
  return {
    read: () => attempt(() => sessionStorage.getItem(key)),
    write: (text) => void attempt(() => sessionStorage.setItem(key, text)),
    clear: () => void attempt(() => sessionStorage.removeItem(key)),
    get open() {
      return open;
    },
  };
}
