import type { Provision } from '../../domain/texts/provision.ts';
import type { DataOf, KindOf } from './kinds.ts';
import type { Outside } from '../reading/outside.ts';
import type { Entry } from '../reading/read-entries.ts';
import type { Text } from '../reading/read-text.ts';
import type { WrittenModule } from '../reading/read-training.ts';
import type { WrittenPage } from '../reading/read-pages.ts';
import type { PictureFile } from '../reading/read-pictures.ts';
import type { WrittenFile } from '../reading/written-files.ts';

/** A claim with its place made absolute: `at` is `<text-id>#<provision-id>`. */
export interface Claim<T> extends Entry<T> {
  at: string;
}

/** What is read of the kinds that are written as prose: front matter, and what their bodies hold. */
interface Prose {
  texts: Text;
  training: WrittenModule;
  pages: WrittenPage;
}

/** The entries of every kind, by its name. */
type Entries = { [K in KindOf<'list' | 'file-each'>]: Entry<DataOf<K>>[] } & {
  [K in KindOf<'claims'>]: Claim<DataOf<K>>[];
} & { [K in KindOf<'prose'>]: Prose[K][] } & {
  /** Null where it cannot be read. */
  [K in KindOf<'whole'>]: Entry<DataOf<K>> | null;
};

/**
 * Everything that `content/` says, validated piece by piece; `checks/` prove that it holds together.
 * `kinds.ts` says what each list is.
 */
export interface Corpus extends Entries {
  /** Every provision of every text, by `at`. */
  provisions: Map<string, Provision>;
  /** The words of the files in `content/sources/`, by file name; null where the file is missing. */
  sourceFiles: Map<string, { text: string; sha256: string }>;
  /** The files of `content/pictures/`, by name. */
  pictures: Map<string, PictureFile>;
  /** Every file under `content/` as it lies there. */
  written: WrittenFile[];
  /** Ids that were published before, one a line in `content/published.lock`. */
  published: string[];
  /** What is known from outside the content. */
  outside: Outside;
  /** Spans that were replaced before publication, from `content/sources/redactions.tsv`. */
  redactions: { file: string; words: string; reason: string; line: number }[];
}
