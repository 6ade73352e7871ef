import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, packResult, readResult, sameFingerprint } from '../../../../src/domain/checklist/result-link.ts';
import { verdicts } from '../../../../src/domain/wording/say-verdict.ts';

const ids = Array.from({ length: 30 }, (_, i) => `benefit-${i}`);
const results = fc.record({
  day: fc.constantFrom('2025', '2025-05', '2025-05-21'),
  verdicts: fc
    .array(fc.constantFrom(...verdicts), { minLength: ids.length, maxLength: ids.length })
    .map((given) => new Map(given.map((verdict, i) => [ids[i] ?? '', verdict]))),
});

describe('a shared result', () => {
  test('comes out as it went in, with every verdict', () => {
    fc.assert(
      fc.property(results, (result) => {
        expect(readResult(packResult(result), ids)).toEqual({ ...result, gone: 0, unsaid: [] });
      }),
    );
  });

  test('is letters, digits and marks that need no escaping in an address', () => {
    fc.assert(
      fc.property(results, (result) => {
        expect(packResult(result)).toMatch(/^[\w.-]+$/);
      }),
    );
  });

  test('holds no id, and what is given elsewhere takes no room', () => {
    const given = (verdict: 'applies' | 'elsewhere') => new Map(ids.map((id) => [id, verdict] as const));
    const none = packResult({ day: '2025-05-21', verdicts: given('elsewhere') });
    const groups = verdicts.length - 1;
    expect(none).toMatch(new RegExp(`^\\d+\\.20250521\\.[\\w-]{4}\\.{${groups + 1}}[\\w-]{4}$`));
    const all = packResult({ day: '2025-05-21', verdicts: given('applies') });
    expect(all).toHaveLength(none.length + 4 * ids.length);
    expect(all).not.toContain('benefit');
  });

  test('is not read where anything was cut off, put in or changed', () => {
    const damage = fc.tuple(
      fc.nat(),
      fc.constantFrom('cut', 'put', 'change'),
      fc.constantFrom('A', 'b', '.', '。', '-'),
    );
    fc.assert(
      fc.property(results, damage, (result, [at, how, letter]) => {
        const link = packResult(result);
        const i = at % link.length;
        const damaged = link.slice(0, i) + (how === 'cut' ? '' : letter + link.slice(how === 'put' ? i : i + 1));
        fc.pre(damaged !== link);
        expect(readResult(damaged, ids)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['', '.', 'b-orphan', '1.20250521', '1.2025.AAAA....AAAA'])('is not `%s`', (fragment) => {
    expect(readResult(fragment, ids)).toBeNull();
  });

  const sealed = (body: string) => `${body}.${fingerprint(body)}`;
  test.each([
    ['of another version', '0.20250521.AAAA.......'],
    ['with the groups of another version', '2.20250521.AAAA...'],
    ['of a day that does not exist', '1.20250230.AAAA...'],
    ['with half a mark', '1.20250521.AAAA.AB..'],
    ['with a group too many', '1.20250521.AAAA....'],
  ])('is not one %s, though it is whole', (_, body) => {
    expect(readResult(sealed(body), ids)).toBeNull();
  });

  test('tells how many benefits are gone, and does not guess about those that came since', () => {
    const link = packResult({
      day: '2025-05-21',
      verdicts: new Map([
        ['gone', 'applies'],
        ['kept', 'ask'],
        ['away', 'elsewhere'],
      ]),
    });
    expect(readResult(link, ['kept', 'away', 'new'])).toEqual({
      day: '2025-05-21',
      verdicts: new Map([['kept', 'ask']]),
      gone: 1,
      unsaid: ['away', 'new'],
    });
  });
});

test('a link of the first version is read as it was meant: what it does not name was not-now', () => {
  const listed = fingerprint(['kept', 'refused'].join());
  const body = `1.20250521.${listed}.${fingerprint('kept')}..`;
  expect(readResult(`${body}.${fingerprint(body)}`, ['refused', 'kept'])).toEqual({
    day: '2025-05-21',
    verdicts: new Map([
      ['kept', 'applies'],
      ['refused', 'not-now'],
    ]),
    gone: 0,
    unsaid: [],
  });
});

test('a link of the second version is read as it was meant: what it does not name is given elsewhere', () => {
  const listed = fingerprint(['away', 'kept'].join());
  const body = `2.20250521.${listed}....${fingerprint('kept')}...`;
  expect(readResult(`${body}.${fingerprint(body)}`, ['away', 'kept'])?.verdicts).toEqual(
    new Map([
      ['kept', 'everyone'],
      ['away', 'elsewhere'],
    ]),
  );
});

describe('the fingerprint of a benefit', () => {
  test('is four letters, and the same for the same id for ever: links in use rest on it', () => {
    expect([fingerprint('orphan'), fingerprint('shaanxi-orphan-allowance'), fingerprint('')]).toEqual([
      '96nv',
      'LIsn',
      'HJ1E',
    ]);
  });

  test('is another for another id, or the two are named', () => {
    expect(sameFingerprint(ids)).toBeNull();
    const seen = new Map<string, string>();
    let same: string[] = [];
    for (let i = 0; same.length === 0; i++) {
      const other = seen.get(fingerprint(`id-${i}`));
      if (other !== undefined) same = [other, `id-${i}`];
      seen.set(fingerprint(`id-${i}`), `id-${i}`);
    }
    expect(sameFingerprint(['one', ...same, 'two'])).toEqual(same);
  });
});
