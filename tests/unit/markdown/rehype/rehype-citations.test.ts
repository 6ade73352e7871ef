import { expect, test } from 'vitest';
import { rehypeCitations } from '../../../../src/markdown/rehype/rehype-citations.ts';
import { readBody } from '../read-body.ts';
import { through } from '../rehype-provisions.ts';

const citationOf = ({ label }: { label: string }) => `《某法》${label}`;

test('a citation stands behind its provision, in a heading and under a paragraph', () => {
  const html = through(rehypeCitations, { citationOf });
  expect(html).toContain('一、甲<cite>《某法》第一部分</cite></h2>');
  expect(html).toContain('<p>1、丙&#x3C;丁</p><cite>《某法》第一部分（一）第1项</cite></div>');
  expect(html.match(/<cite>/g)).toHaveLength(3);
});

test('none stands in a table, and none where the page shows none', () => {
  const table = readBody('表1 甲\n| 乙 | 丙 |\n|---|---|\n| 1 | 2 |\n');
  expect(through(rehypeCitations, { citationOf }, table)).not.toContain('<cite>');
  expect(through(rehypeCitations, { citationOf: () => null })).not.toContain('<cite>');
});
