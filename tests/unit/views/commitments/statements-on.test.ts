import { expect, test } from 'vitest';
import { statement } from '../../../../src/schemas/claims/statement.ts';
import { site } from '../../../../src/schemas/wording/site.ts';
import { statementsOn } from '../../../../src/views/commitments/statements-on.ts';
import { madeLedger } from '../../exports/made-ledger.ts';
import { library } from '../../exports/real-library.ts';
import { entry } from '../../small-corpus.ts';

const said = statement.parse({
  id: 'office-2026',
  by: 'office',
  day: '2026-04-01',
  about: ['mending'],
  words: '整改已于上月完成。',
  from: '来函，2026年4月1日',
});
const RULE = '办理单位有说明的，照原话列在这里，不改证据状态。';

test('where no body has said anything, that is told, with how to write or that this copy names no way', () => {
  const real = library.commitments[0]?.data.id ?? '';
  expect(statementsOn({ ...library, statements: [] }, real)).toEqual({
    said: [],
    how: `还没有收到。${RULE}这一份网站没有写联系办法。`,
  });
  const named = library.site && {
    ...library.site,
    data: site.parse({ ...library.site.data, contact: { mail: 'a@example.org', telephone: null, address: null } }),
  };
  expect(statementsOn({ ...library, statements: [], site: named }, real).how).toBe(
    `还没有收到。${RULE}写给本站：电子邮件 a@example.org。`,
  );
});

test('what a body has said stands beside the items that it is about, word for word, and beside no other', () => {
  const ledger = madeLedger({ statements: [entry(said)] });
  const { words, from } = said;
  const [first] = statementsOn(ledger, 'mending').said;
  expect(first).toEqual({ who: ledger.agencies.get('office')?.name, day: '2026年4月1日', words, from });
  expect(statementsOn(ledger, 'mending').how.startsWith(RULE)).toBe(true);
  expect(statementsOn(ledger, 'visits').said).toEqual([]);
});
