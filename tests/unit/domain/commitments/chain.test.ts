import { expect, test } from 'vitest';
import { stationsOf } from '../../../../src/domain/commitments/chain.ts';

const reached = (way: Partial<Parameters<typeof stationsOf>[0]>) =>
  stationsOf({ answersSuggestion: false, evidence: 0, onlyLeads: false, amounts: 0, duties: 0, ...way })
    .filter((station) => station.reached)
    .map(({ name }) => name);

test('a way has the same five stations, whatever is known', () => {
  expect(
    stationsOf({ answersSuggestion: true, evidence: 2, onlyLeads: false, amounts: 1, duties: 0 }).map(
      ({ name }) => name,
    ),
  ).toEqual(['建议', '条款', '承诺', '证据', '标准与职责']);
});

test('its provision and the commitment itself are always reached', () => {
  expect(reached({})).toEqual(['条款', '承诺']);
});

test.each([
  [{ answersSuggestion: true }, ['建议', '条款', '承诺']],
  [{ evidence: 1 }, ['条款', '承诺', '证据']],
  [{ amounts: 1 }, ['条款', '承诺', '标准与职责']],
  [{ duties: 1 }, ['条款', '承诺', '标准与职责']],
])('%j reaches %j', (way, stations) => {
  expect(reached(way)).toEqual(stations);
});

test('what is only a lead does not reach the evidence, and is said to be one', () => {
  const stations = stationsOf({ answersSuggestion: true, evidence: 1, onlyLeads: true, amounts: 1, duties: 0 });
  expect(stations.filter(({ note }) => note)).toEqual([{ name: '证据', reached: false, note: '线索' }]);
});
