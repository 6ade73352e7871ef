import type { Element } from '../../schemas/texts/text.ts';
import type { PrintedNumber } from './printed-number.ts';
import type { Provision } from './provision.ts';

const ELEMENT_NAMES: Record<Element, string> = {
  'class-mark': '类别',
  openness: '公开属性',
  'annex-mark': '附件标识',
  'issuer-mark': '发文机关标志',
  number: '发文字号',
  signatory: '签发人',
  title: '标题',
  addressee: '主送机关',
  attachments: '附件说明',
  signature: '发文机关署名',
  date: '成文日期',
  contact: '联系人',
  copies: '抄送',
};

/** The name of an element of an official document, after GB/T 9704-2012. */
export const labelOfElement = (element: Element): string => ELEMENT_NAMES[element];

function own(id: string, number: PrintedNumber | null): string {
  const last = id.split('.').at(-1) ?? id;
  const again = /\d[b-z]$/.test(last) ? '（重号）' : '';
  if (!number) return `第${last.slice(1)}段`;
  const han = number.value;
  switch (number.style) {
    case '一、':
      return `第${sayHan(han)}部分${again}`;
    case '（一）':
      return `（${sayHan(han)}）${again}`;
    case '第一条':
      return `第${sayHan(han)}条${again}`;
    default:
      return `第${han}项${again}`;
  }
}

/** A number up to 99 in Chinese numerals. */
export function sayHan(value: number): string {
  const digits = '零一二三四五六七八九';
  if (value < 10) return digits.charAt(value);
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? digits.charAt(tens) : ''}十${value % 10 ? digits.charAt(value % 10) : ''}`;
}

/** How a citation names provision `id`: the labels of what it stands under, then its own. */
export function labelOf(
  id: string,
  before: Provision[],
  number: PrintedNumber | null,
  parent: string | undefined,
): string {
  const over = before.find((p) => p.id === parent);
  // A numbered paragraph is itself the first paragraph under its number: what follows it is the second.
  if (!number && over?.kind === 'paragraph') return `${over.label}第${Number(id.split('.p').at(-1)) + 1}段`;
  const above = parent ? (over?.label ?? labelOfUnwritten(parent, before)) : '';
  return above + own(id, number);
}

/** The label of a paragraph that holds only items, and so has no words of its own. */
function labelOfUnwritten(id: string, before: Provision[]): string {
  const parent = id.split('.').slice(0, -1).join('.');
  return labelOf(id, before, null, parent || undefined);
}
