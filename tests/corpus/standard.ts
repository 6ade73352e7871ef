import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { append, write, type Edit } from './fixture.ts';

const ID = 'qing-min-fa-2030-9';
const read = (file: string): string => readFileSync(join(import.meta.dirname, 'standard', file), 'utf8');
const files = [`content/policies/${ID}.md`, `content/amounts/${ID}.yaml`, `content/sources/${ID}.txt`];
const sha256 = createHash('sha256')
  .update(read(`content/sources/${ID}.txt`))
  .digest('hex');

/** Adds an invented standard with two tables, the source in which a converter framed one of them, and an amount. */
export const standard: Edit[] = [
  ...files.map((file) => write(file, read(file))),
  append('content/sources.yaml', `- { file: ${ID}.txt, sha256: ${sha256}, texts: [${ID}] }\n`),
];
