import type { Region } from '../../schemas/wording/vocabulary.ts';

/** The place itself and every place that holds it, from the inside out: 碑林, 西安, 陕西, 全国. */
export function placesAround(id: string, regions: ReadonlyMap<string, Region>): string[] {
  const around: string[] = [];
  for (let at: string | null = id; at !== null && !around.includes(at); at = regions.get(at)?.within ?? null) {
    around.push(at);
  }
  return around;
}

/** Whether two places share ground: one is the other, or lies in it. */
export const placesMeet = (a: string, b: string, regions: ReadonlyMap<string, Region>): boolean =>
  placesAround(a, regions).includes(b) || placesAround(b, regions).includes(a);
