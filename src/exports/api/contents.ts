import { commitmentGroups } from '../../views/commitments/commitment-groups.ts';
import type { Library } from '../../library/open.ts';
import { ledgerFiles } from '../../domain/commitments/commitment-files.ts';
import { dataPath, downloadForms, downloadPath, schemaPath } from '../../domain/addresses/data-address.ts';
import { NOT_FOUND_IS_NOT_UNDONE } from '../../domain/wording/commitments/say-commitment.ts';
import { lastReview } from '../../library/reckoned-from.ts';
import { tableList } from './tables.ts';

/** What must be known of the state of a commitment, and the other forms in which the ledger is published. */
const aboutCommitments = (library: Library): object => ({
  caution: NOT_FOUND_IS_NOT_UNDONE,
  lastReview: lastReview(library),
  files: [
    ...ledgerFiles.map(({ name, path }) => ({ title: name, url: path })),
    ...commitmentGroups(library).flatMap(({ by, id, files }) =>
      files.map(({ name, path }) => ({ [by]: id, title: name, url: path })),
    ),
  ],
});

/** What `/api/v1/index.json` says: which files there are, what each holds, and where its schema is. */
export const contents = (library: Library): object => ({
  title: '童策公开数据',
  day: library.day,
  note: '地址均从站点根目录写起，不含部署路径。原文未载明的字段为 null。',
  files: tableList.map(([kind, { title, rows }]) => ({
    kind,
    title,
    rows: rows(library).length,
    url: dataPath(kind),
    schema: schemaPath(kind),
  })),
  commitments: aboutCommitments(library),
  texts: library.texts.map(({ id }) => ({
    document: id,
    files: downloadForms.map(([form, title]) => ({ title, url: downloadPath(id, form) })),
  })),
});
