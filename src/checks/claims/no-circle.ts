import type { Origin } from '../../content/reading/read-entries.ts';
import type { Check } from '../check.ts';

/** A node of a tree or net, and a way up from it as an editor wrote it. */
interface Up {
  id: string;
  up: string;
  origin: Origin;
  field: string;
}

/** Whether `id` is reached again by going up from `from`. */
function leadsBack(ups: ReadonlyMap<string, Up[]>, id: string, from: string): boolean {
  const open = [from];
  const seen = new Set<string>();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === id) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(ups.get(at) ?? []).map(({ up }) => up));
  }
  return false;
}

export const noCircle: Check = {
  name: 'no-circle',
  must: '地区的 `within`、文件的 `parent` 和 `carriesOut` 不绕回自己。',
  *find(corpus) {
    const regions = corpus.regions.flatMap(({ data, origin }): Up[] =>
      data.within === null ? [] : [{ id: data.id, up: data.within, origin, field: 'within' }],
    );
    const works = corpus.works.flatMap(({ data: { id, parent, carriesOut }, origin }): Up[] => [
      ...(parent === null ? [] : [{ id, up: parent, origin, field: 'parent' }]),
      ...carriesOut.map((up) => ({ id, up, origin, field: 'carriesOut' })),
    ]);
    for (const net of [regions, works]) {
      const ups = new Map<string, Up[]>();
      for (const one of net) ups.set(one.id, [...(ups.get(one.id) ?? []), one]);
      for (const { id, up, origin, field } of net) {
        if (!leadsBack(ups, id, up)) continue;
        yield {
          file: origin.file,
          line: origin.lineOf(field),
          wrong: `\`${id}\` 经 \`${field}\` 又回到它自己。`,
          mend: `把 \`${field}\` 改成它真正的上一级。`,
        };
      }
    }
  },
};
