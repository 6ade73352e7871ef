import { agendaOf } from '../../domain/compose/agenda.ts';
import type { Cover } from '../../domain/compose/compose-slides.ts';
import { peopleProblem, type Composition } from '../../domain/compose/composition.ts';
import type { Chosen } from '../../domain/compose/parts.ts';
import { planProblem } from '../../domain/compose/plan.ts';
import {
  certificateSheet,
  evaluationSheet,
  handoutSheet,
  planSheet,
  recordSheet,
} from '../../domain/compose/sheets.ts';
import type { Branch } from '../../domain/training/slide-tree.ts';

/** A sheet of this sort, or what stands in its way, in words. */
export function makeSheet(sort: string, chosen: Chosen, made: Composition, cover: Cover, day: string): Branch | string {
  switch (sort) {
    case 'handout':
      return handoutSheet(chosen, cover, day);
    case 'plan':
      return planProblem(agendaOf(chosen), made.length) ?? planSheet(chosen, cover, made.length);
    case 'record':
      return peopleProblem(made.people) ?? recordSheet(chosen, cover, made.people);
    case 'evaluation':
      return evaluationSheet(chosen, cover);
    default:
      return certificateSheet(chosen, cover);
  }
}
