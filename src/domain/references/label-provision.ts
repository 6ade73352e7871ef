import type { Element } from '../../schemas/texts/text.ts';
import type { NumberStyle, PrintedNumber } from '../numbering/printed-number.ts';
import type { Provision } from '../texts/provision.ts';
import { sayHan } from '../numbering/say-han.ts';

const ELEMENT_NAMES: Record<Element, string> = {
  'class-mark': '类别',
  openness: '公开属性',
  'annex-mark': '附件标识',
  'issuer-mark': '发文机关标志',
  number: '发文字号',
  signatory: '签发人',
  title: '标题',
  enactment: '题注',
  addressee: '主送机关',
  attachments: '附件说明',
  signature: '发文机关署名',
  date: '成文日期',
  contact: '联系人',
  copies: '抄送',
};

/** The name of an element of an official document, after GB/T 9704-2012. */
export const labelOfElement = (element: Element): string => ELEMENT_NAMES[element];

const HAN_LEVELS: Partial<Record<NumberStyle, string>> = {
  第一编: '编',
  第一分编: '分编',
  第一章: '章',
  第一节: '节',
  第一条: '条',
};

/** What stands within an article: 条 hold 款, 款 hold 项, 项 hold 目. */
function withinArticle(number: PrintedNumber, depth: number): string {
  const sign = number.style === '（一）' ? `（${sayHan(number.value)}）` : String(number.value);
  return `第${sign}${depth > 1 ? '目' : '项'}`;
}

function own(id: string, number: PrintedNumber | null, depth: number | null): string {
  const last = id.split('.').at(-1) ?? id;
  const again = /\d[b-z]+$/.test(last) ? '（重号）' : '';
  if (!number) return depth === null ? `第${last.slice(1)}段` : `第${sayHan(Number(last.slice(1)))}款`;
  const { style, value, then, path, letter } = number;
  const level = HAN_LEVELS[style];
  if (level) return `第${sayHan(value)}${level}${then ? `之${sayHan(then)}` : ''}${again}`;
  if (path) return `${[letter, ...path].filter(Boolean).join('.')}${again}`;
  if (style === 'a)') return `${last.charAt(0)})${last.length > 1 ? '（重号）' : ''}`;
  if (depth !== null) return withinArticle(number, depth) + again;
  if (style === '一、') return `第${sayHan(value)}部分${again}`;
  if (style === '（一）') return `（${sayHan(value)}）${again}`;
  return `第${value}项${again}`;
}

/** What a label is made of. */
export interface LabelParts {
  id: string;
  number: PrintedNumber | null;
  /** What it stands under, as far as the citation names it; null at the top. */
  over: { label: string; kind: Provision['kind'] | null } | null;
  /** How far it stands below the article it belongs to: 1 for a 款 or 项, 2 for a 目; null outside of articles. */
  depth: number | null;
}

/** How a citation names a provision: the label of what it stands under, then its own. */
export function labelOf({ id, number, over, depth }: LabelParts): string {
  // A numbered paragraph is itself the first paragraph under its number: what follows it is the second.
  if (!number && depth === null && over?.kind === 'paragraph') {
    return `${over.label}第${Number.parseInt(id.split('.p').at(-1) ?? '') + 1}段`;
  }
  // A.1.2 says by itself in which annex it stands.
  return (number?.letter ? '' : (over?.label ?? '')) + own(id, number, depth);
}
