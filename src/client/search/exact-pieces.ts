import { address } from '../../domain/addresses/address.ts';

/** A provision that was found. */
export interface Piece {
  /** Site-relative. */
  raw_url: string;
  meta: { title: string; words: string };
}

/** What is used of Pagefind. */
export interface Pieces {
  search: (
    phrase: string,
    narrowed: { filters: Readonly<Record<string, string>>; sort: Record<string, 'asc'> },
  ) => Promise<{ results: { data: () => Promise<Piece> }[] }>;
}

/** Whether the browser lets this page run WebAssembly: before 2022 none does under a strict policy. */
export function mayCompute(): boolean {
  try {
    // The smallest module there is.
    return !!new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch {
    return false;
  }
}

/** Opens the index of the letter of the texts, of the site under `base`. @throws where it does not arrive */
export async function openPieces(base: string): Promise<Pieces> {
  const bundle = address(base, 'search/exact/pieces/pagefind.js');
  const { createInstance } = (await import(/* @vite-ignore */ bundle)) as {
    // A worker would be one more script to allow, for what takes milliseconds.
    createInstance: (options: { noWorker: true; baseUrl: string }) => Pieces & { init: () => Promise<void> };
  };
  const pieces = createInstance({ noWorker: true, baseUrl: base });
  await pieces.init();
  return pieces;
}
