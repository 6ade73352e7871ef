/** `npm run licences`: writes docs/licences.md, the licences of all packages that the lock file names. */
import { readFileSync, writeFileSync } from 'node:fs';
import { listLicences, type Lock } from './written/list-licences.ts';

writeFileSync('docs/licences.md', listLicences(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock));
