import type { Library } from '../../corpus/open.ts';
import { dataPath, downloadForms, downloadPath, schemaPath } from '../../domain/data-address.ts';
import { kinds } from './kinds.ts';

/** What `/api/v1/index.json` says: which files there are, what each holds, and where its schema is. */
export const contents = (library: Library): object => ({
  title: '童策公开数据',
  day: library.day,
  note: '地址均从站点根目录写起，不含部署路径。原文未载明的字段为 null。',
  files: kinds.map(({ kind, title, rows }) => ({
    kind,
    title,
    rows: rows(library).length,
    url: dataPath(kind),
    schema: schemaPath(kind),
  })),
  texts: library.texts.map(({ id }) => ({
    document: id,
    files: downloadForms.map(([form, title]) => ({ title, url: downloadPath(id, form) })),
  })),
});
