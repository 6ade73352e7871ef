import { VFile } from 'vfile';
import type { Provision } from '../../../src/domain/texts/provision.ts';
import { provisionsIn } from '../../../src/markdown/provision-tree.ts';
import { textReading } from '../../../src/markdown/text-chain.ts';

const chain = textReading(() => ({ head: [], foot: [], notNumbers: [] }));

/** The provisions of a text `x` that has nothing but a body. */
export function readBody(body: string): Provision[] {
  const file = new VFile({ path: 'x.md', value: `---\n---\n${body}` });
  return provisionsIn(chain.runSync(chain.parse(file), file));
}
