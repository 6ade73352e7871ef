import type { Marker } from '../../schemas/claims/commitment.ts';
import type { Entry } from '../../content/reading/read-entries.ts';
import type { Check } from '../check.ts';

export const markerOnce: Check = {
  name: 'marker-once',
  must: '一个字样只登记一次。',
  *find({ markers }) {
    const first = new Map<string, Entry<Marker>>();
    for (const entry of markers) {
      const { data, origin } = entry;
      const before = first.get(data.marker);
      if (!before) {
        first.set(data.marker, entry);
        continue;
      }
      yield {
        file: origin.file,
        line: origin.lineOf('marker'),
        wrong: `字样 \`${data.marker}\` 在 ${before.origin.file}:${before.origin.lineOf('marker')} 已经登记了。`,
        mend: '删去其中一个。',
      };
    }
  },
};
