/** `npm run mutate [-- --area numbering]`: mutation tests of one area of `stryker.config.mjs`, the rules by default. */
import { spawnSync } from 'node:child_process';
import { readOptionsOrEnd } from './options/read-options.ts';

const AREAS = ['rules', 'numbering', 'search'];
const { area } = readOptionsOrEnd('mutate', { area: { default: 'rules', example: 'numbering' } });
if (!AREAS.includes(area)) {
  console.error(`没有“${area}”这一块。\n  写 ${AREAS.join('、')} 里的一个。`);
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'], {
  stdio: 'inherit',
  env: { ...process.env, MUTATE: area },
});
process.exitCode = status ?? 1;
