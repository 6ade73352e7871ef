import { readFileSync } from 'node:fs';

/** A file of the public data, as it was built: to prove the content anew in every process that tests would take longer. */
export const built = <Data>(name: string): Data =>
  JSON.parse(readFileSync(`dist.test/api/v1/${name}.json`, 'utf8')) as Data;
