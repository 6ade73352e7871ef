import type { Check } from '../check.ts';
import { annexHeld } from './annex-held.ts';
import { articleKnown } from './article-known.ts';
import { articleTold } from './article-told.ts';
import { chapterFilled } from './chapter-filled.ts';
import { citationKnown } from './citation-known.ts';
import { kindFits } from './kind-fits.ts';
import { lawChecked } from './law-checked.ts';
import { namesApart } from './names-apart.ts';
import { newerTold } from './newer-told.ts';
import { noteSpeaks } from './note-speaks.ts';
import { numbering } from './numbering.ts';
import { pictureHeld } from './picture-held.ts';
import { provisionKnown } from './provision-known.ts';
import { redactionNoted } from './redaction-noted.ts';
import { sourceFaithful } from './source-faithful.ts';
import { sourceKept } from './source-kept.ts';
import { titlePrinted } from './title-printed.ts';
import { workAgrees } from './work-agrees.ts';

/** What texts and works keep, in the order in which a reader of the rules should meet it. */
export const textChecks: Check[] = [
  sourceKept,
  sourceFaithful,
  titlePrinted,
  pictureHeld,
  numbering,
  chapterFilled,
  annexHeld,
  redactionNoted,
  provisionKnown,
  citationKnown,
  workAgrees,
  noteSpeaks,
  namesApart,
  kindFits,
  lawChecked,
  articleKnown,
  articleTold,
  newerTold,
];
