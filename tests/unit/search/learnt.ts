import { unshipReaders, type ShippedReaders } from '../../../src/search/learn/ship-readers.ts';
import { written } from '../../search/asked.ts';
import { index as opened } from './search.ts';

/** What search learns from the real content: it takes seconds, so only tests that need it ask for it. */
export const readers = unshipReaders(JSON.parse(written.get('readers.json') ?? '') as ShippedReaders);

/** The real content as the site asks it, with what was learnt. */
export const index = { ...opened, readers };
