import { append, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { linkLeads } from './link-leads.ts';

const ABOUT = 'content/pages/about.mdx';
const OPEN = '打开要指的那一页，照它的地址写，从 `/` 起，以 `/` 结尾；没有这一页的，去掉链接，只留下字。';
const outside = {
  routes: [
    '/',
    '/check/',
    '/documents/',
    '/documents/[id]/',
    '/documents/[by]/[value]/',
    '/benefits/[id]/',
    '/[...page]/',
  ],
};

breaks(linkLeads, [
  {
    rule: 'a link of a page leads to a page that there is, with or without an anchor',
    outside,
    edits: [replace(ABOUT, '(/documents/)', '(/document/#all)、[首页](/)、[关于](/about/#a)和[别处](/nowhere/)')],
    problems: [
      `${ABOUT}:9 本站没有网页 \`/document/\`。 [link-leads]\n  写 \`/documents/\`。`,
      `${ABOUT}:9 本站没有网页 \`/nowhere/\`。 [link-leads]\n  ${OPEN}`,
    ],
  },
  {
    rule: 'a page that is made of the content is one of an id that there is; one that is made of several is let be',
    outside,
    edits: [
      append(
        ABOUT,
        '\n[有](/benefits/qinghe-orphan-allowance/)、[没有](/benefits/qinghe-orphan-allowances/)、[年份](/documents/year/2030/)。\n',
      ),
    ],
    problems: [
      `${ABOUT}:13 本站没有网页 \`/benefits/qinghe-orphan-allowances/\`。 [link-leads]\n  写 \`/benefits/qinghe-orphan-allowance/\`。`,
    ],
  },
  {
    rule: 'what the site does stands at a page that there is',
    outside,
    edits: [replace('content/tools.yaml', '/check/', '/chekc/#start')],
    problems: ['content/tools.yaml:1 本站没有网页 `/chekc/`。 [link-leads]\n  写 `/check/`。'],
  },
]);
