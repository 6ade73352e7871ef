import { expect, test } from 'vitest';
import { documents } from '../../../../src/exports/api/tables/documents.ts';
import { library } from '../real-library.ts';

const row = (id: string) => documents.rows(library).find((document) => document.id === id);

test('a reply is published with what it prints, and why its date is doubted', () => {
  expect(row('bei-min-han-2025-1')).toMatchObject({
    kind: 'reply',
    title: '对西安市碑林区第十九届人民代表大会第五次会议 78 号建议的复函',
    number: '碑民函〔2025〕1号',
    date: { printed: '2024年5月21日', sort: '2025-05-21', note: expect.stringContaining('年份疑为误印') },
    addressee: '黄肖燕代表：',
    signatory: '韩海若',
    classMark: 'A',
    answers: { number: '78 号', called: '建议', proposer: '黄肖燕代表' },
    url: '/documents/bei-min-han-2025-1/',
    source: { file: 'bei-min-han-2025-1.txt' },
  });
});

test('what a text does not print is null', () => {
  expect(row('puyang-2024-188')).toMatchObject({
    number: null,
    signatory: null,
    classMark: null,
    date: { note: null },
  });
  expect(row('shaan-min-han-2024-133')?.date).toMatchObject({ printed: null, sort: '2024-06' });
  expect(row('shaan-min-fa-2019-52')?.answers).toBeNull();
});

test('a relation names its place in full', () => {
  expect(row('xixian-ren-she-min-fa-2020-56')?.relations[0]).toEqual({
    kind: 'forwards',
    work: 'shaan-min-fa-2019-52',
    at: 'xixian-ren-she-min-fa-2020-56#p1',
    quote:
      '现将省民政厅等十部门《关于进一步健全农村留守儿童和困境儿童关爱保护体系的意见》（陕民发〔2019〕52号）转发你们',
  });
});

test('a text that stands in no source is not published', () => {
  expect(() => documents.rows({ ...library, sources: [] })).toThrow('stands in no source');
});
