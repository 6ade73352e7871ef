import { provisionOf, textOf } from './at.ts';

/** Joins a site-relative address (`documents/x/#1`) to the base the site is served under (`/x/`). */
export const address = (base: string, path: string): string => `${base.replace(/\/?$/, '/')}${path.replace(/^\//, '')}`;

/** Site-relative address of a text. */
export const documentPath = (id: string): string => `/documents/${id}/`;

/** Site-relative address of a provision, from its `at`. */
export const provisionPath = (at: string): string => `${documentPath(textOf(at))}#${provisionOf(at)}`;

/** Site-relative address of a work: its text where the corpus holds it, else its card. */
export const workPath = (work: { id: string; held: boolean }): string =>
  work.held ? documentPath(work.id) : `/works/${work.id}/`;

export const picturePath = (file: string): string => `/pictures/${file}`;
export const agencyPath = (id: string): string => `/agencies/${id}/`;
export const amountPath = (id: string): string => `/amounts/#${id}`;
export const figurePath = (id: string): string => `/figures/#${id}`;
export const eventPath = (id: string): string => `/timeline/#${id}`;
export const notePath = (id: string): string => `/notes/#${id}`;
export const commitmentPath = (id: string): string => `/commitments/${id}/`;
/** The commitments of a reply, as its proposer reads them. */
export const replyPath = (id: string): string => `/commitments/reply/${id}/`;
/** The commitments of one value of a way to narrow the ledger: a topic, a body, a time. */
export const ledgerPath = (way: string, value: string): string => `/commitments/by/${way}/${value}/`;
/** The commitments of a text: only a reply has a page for its proposer. */
export const commitmentsOfTextPath = ({ id, kind }: { id: string; kind: string }): string =>
  kind === 'reply' ? replyPath(id) : ledgerPath('reply', id);
/** The documents of a kind, region or topic. */
export const documentsPath = (by: string, value: string): string => `/documents/${by}/${value}/`;
export const benefitPath = (id: string): string => `/benefits/${id}/`;
/** Every benefit of a place with its conditions. */
export const conditionsPath = (region: string): string => `/check/conditions/${region}/`;
export const dutyPath = (role: string, item?: string): string => `/duties/${role}/${item ? `${item}/` : ''}`;
/** Every action stands on one page, so that its id alone leads to it. */
export const actionPath = (id: string): string => `/duties/actions/#${id}`;
export const trainingPath = (id?: string, part?: string): string =>
  `/training/${id ? `${id}/` : ''}${part ? `${part}/` : ''}`;
/** A story to walk through; without an id the list of them. */
export const scenarioPath = (id?: string): string => trainingPath('scenario', id);
export const situationPath = (id: string): string => `/situations/${id}/`;
