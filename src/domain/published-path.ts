import {
  actionPath,
  agencyPath,
  amountPath,
  benefitPath,
  commitmentPath,
  documentPath,
  eventPath,
  figurePath,
  notePath,
  provisionPath,
  situationPath,
  trainingPath,
  workPath,
} from './address.ts';
import type { PublishedKind } from './published-ids.ts';

const PATHS: Record<PublishedKind, (id: string) => string> = {
  document: documentPath,
  provision: provisionPath,
  amount: amountPath,
  figure: figurePath,
  event: eventPath,
  note: notePath,
  work: (id) => workPath({ id, held: false }),
  agency: agencyPath,
  commitment: commitmentPath,
  benefit: benefitPath,
  action: actionPath,
  situation: situationPath,
  module: (id) => trainingPath(id),
};

/** The site-relative address of a line of `content/published.lock`: `work x` is `/works/x/`. */
export function publishedPath(line: string): string {
  const [kind = '', id = ''] = line.split(' ');
  return PATHS[kind as PublishedKind](id);
}
