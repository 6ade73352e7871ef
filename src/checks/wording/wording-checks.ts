import type { Check } from '../check.ts';
import { aliasOnce } from './alias-once.ts';
import { lexiconApart } from './lexicon-apart.ts';
import { lexiconNoCircle } from './lexicon-no-circle.ts';
import { lexiconOnce } from './lexicon-once.ts';
import { lexiconStands } from './lexicon-stands.ts';
import { linkLeads } from './link-leads.ts';
import { markerOnce } from './marker-once.ts';
import { markerStands } from './marker-stands.ts';
import { pageApart } from './page-apart.ts';
import { pageWritten } from './page-written.ts';
import { queryOnce } from './query-once.ts';
import { queryPlain } from './query-plain.ts';
import { samplesAgree } from './samples-agree.ts';
import { toolOnce } from './tool-once.ts';
import { unheldAbsent } from './unheld-absent.ts';

/** What the words of search and of pages keep, in the order in which a reader of the rules should meet it. */
export const wordingChecks: Check[] = [
  markerOnce,
  markerStands,
  aliasOnce,
  pageWritten,
  pageApart,
  linkLeads,
  toolOnce,
  lexiconOnce,
  lexiconApart,
  lexiconNoCircle,
  lexiconStands,
  samplesAgree,
  unheldAbsent,
  queryOnce,
  queryPlain,
];
