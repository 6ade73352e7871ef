import { lastDay, type Day } from '../domain/time/day.ts';
import type { Review } from '../schemas/claims/commitment.ts';
import type { Library } from './open.ts';

/** The newest look through the corpus for evidence; null before the first. */
export const lastReview = (library: Library): Review | null => library.reviews.at(-1)?.data ?? null;

/** The day from which what is built counts what is due: up to which the content speaks, or was last looked through. */
export function reckonedFrom(library: Library): Day {
  const [day, review] = [lastDay(library.day), lastReview(library)?.day];
  return review !== undefined && review > day ? review : day;
}
