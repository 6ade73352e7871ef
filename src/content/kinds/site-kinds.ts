import { waiver } from '../../schemas/texts/waiver.ts';
import { page } from '../../schemas/wording/page.ts';
import { redirect } from '../../schemas/texts/redirect.ts';
import { source } from '../../schemas/texts/source.ts';
import { site } from '../../schemas/wording/site.ts';
import { listIn, proseIn, wholeIn, type Kind } from './kind.ts';

/** What the site itself says and keeps: its pages, its sources, what is let pass, where addresses lead now. */
export const siteKinds = {
  site: {
    says: '网页上的话',
    noun: 'page words',
    kept: wholeIn('content/site.yaml', '搜索页没有可以点的例子，核对结果也不说多久再核对一次'),
    schema: site,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  pages: {
    says: '网页',
    noun: 'page',
    kept: proseIn('content/pages'),
    schema: page,
    idSpace: 'pages',
    // A page is known by its address.
    path: (id: string) => id,
    api: null,
    found: false,
  },
  sources: {
    says: '源文件',
    noun: 'source',
    kept: listIn('content/sources.yaml', true),
    schema: source,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  waivers: {
    says: '放行的字',
    noun: 'waiver',
    kept: listIn('content/privacy.yaml'),
    schema: waiver,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  redirects: {
    says: '改址',
    noun: 'redirect',
    kept: listIn('content/redirects.yaml'),
    schema: redirect,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
} as const satisfies Record<string, Kind>;
