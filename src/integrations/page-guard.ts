import { createHash } from 'node:crypto';

/** What a browser runs: scripts without a type, and modules. The others hold data. */
const RUNS = /^(?:module|text\/javascript)?$/;

const sourceOf = (words: string): string => `'sha256-${createHash('sha256').update(words).digest('base64')}'`;

/** The hashes of what stands inline in the page in elements of this name, each once. */
function inline(html: string, name: 'script' | 'style'): string[] {
  const found = [...html.matchAll(new RegExp(`<${name}((?:\\s[^>]*)?)>([\\s\\S]*?)</${name}>`, 'g'))];
  const run = found.filter(([, attributes = '', words]) => {
    const type = /\stype="?([^"\s>]*)/.exec(attributes)?.[1] ?? '';
    return words && !/\ssrc=/.test(attributes) && (name === 'style' || RUNS.test(type));
  });
  return [...new Set(run.map(([, , words = '']) => sourceOf(words)))];
}

/** A page says so where it needs WebAssembly, which a policy refuses unless it names it. */
const NEEDS_WASM = /<[^>]+\sdata-needs-wasm[\s>=]/;

/** What a page may load, run and send: its own host's, and the scripts and styles that stand in it. */
export function policyOf(html: string): string {
  return [
    `default-src 'self'`,
    `img-src 'self' data: blob:`,
    ['script-src', `'self'`, ...(NEEDS_WASM.test(html) ? [`'wasm-unsafe-eval'`] : []), ...inline(html, 'script')].join(
      ' ',
    ),
    ['style-src', `'self'`, ...inline(html, 'style')].join(' '),
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `require-trusted-types-for 'script'`,
  ].join('; ');
}

const REFERRER = '<meta name="referrer" content="no-referrer">';

/** The page that leads on from an address that moved, as readers of this site can read it: Astro's is English. */
function leadOn(html: string): string {
  const to = /<meta http-equiv="refresh" content="\d+;url=([^"]*)">/.exec(html)?.[1];
  if (to === undefined) return html;
  const canonical = /<link rel="canonical"[^>]*>/.exec(html)?.[0] ?? '';
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>这一页换了地址 · 童策</title>',
    `<meta http-equiv="refresh" content="0;url=${to}"><meta name="robots" content="noindex">${canonical}</head>`,
    `<body><p>这一页换了地址：<a href="${to}">到新的地址去</a></p></body></html>`,
  ].join('');
}

/**
 * A built page with its policy, before anything that the policy is about, and without a referrer.
 *
 * @throws Error where there is no place to put them
 */
export function guardPage(built: string): string {
  const html = leadOn(built);
  const start = /<head(?:\s[^>]*)?>(?:\s*<meta charset="[^"]*"\s*\/?>)?/i.exec(html);
  if (!start) throw new Error('网页没有 <head>，放不进内容安全策略。\n  用 src/layouts 里的版式写这一页。');
  const end = start.index + start[0].length;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`;
  return `${html.slice(0, end)}${policy}${/<meta name="referrer"/.test(html) ? '' : REFERRER}${html.slice(end)}`;
}
