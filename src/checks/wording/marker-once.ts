import type { Marker } from '../../schemas/claims/commitment.ts';
import type { Entry } from '../../content/reading/read-entries.ts';
import type { Check } from '../check.ts';

export const markerOnce: Check = {
  name: 'marker-once',
  must: 'A marker is listed, and so graded, once.',
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
        wrong: `The marker \`${data.marker}\` is listed already at ${before.origin.file}:${before.origin.lineOf('marker')}.`,
        mend: 'Delete one of the two.',
      };
    }
  },
};
