import { hiddenIn, oneLine } from '../../schemas/values/one-line.ts';
import type { Problem } from '../messages/problem.ts';
import type { Path, Yaml } from './read-yaml.ts';

/** Fields that tell of the bytes of a source, which may hold anything. */
const RAW = /^artefacts\.\d+\.characters$/;

/** Every text, and every name of a field, under `path` of `yaml` that is not one plain line. */
export function* findHidden(yaml: Yaml, path: Path, inner: Path = []): Generator<Problem> {
  const value = [...path, ...inner].reduce<unknown>(
    (at, step) => (at as Record<PropertyKey, unknown> | null)?.[step],
    yaml.value,
  );
  const say = (words: string, name: string): Problem[] => {
    const read = oneLine.safeParse(words);
    const mend = read.error?.issues[0]?.message;
    const line = yaml.lineOf([...path, ...inner]);
    return mend === undefined
      ? []
      : [{ file: yaml.file, line, wrong: `${name}${hiddenIn(words) ?? ''}`, mend, check: 'schema' }];
  };
  if (typeof value === 'string') {
    const field = inner.filter((step) => typeof step === 'string').join('.');
    if (!RAW.test(inner.join('.'))) yield* say(value, field ? `\`${field}\` ` : '这一条');
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      if (!Array.isArray(value)) yield* say(key, '字段的名称');
      yield* findHidden(yaml, path, [...inner, Array.isArray(value) ? Number(key) : key]);
    }
  }
}
