import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { pageApart } from './page-apart.ts';

const ABOUT = 'content/pages/about.mdx';

breaks(pageApart, [
  {
    rule: 'a page of prose does not stand where the site has another',
    outside: { routes: ['/', '/about/', '/check/', '/documents/'] },
    edits: [],
    problems: [`${ABOUT}:2 “/about/”是本站别的网页的地址。 [page-apart]\n  换一个没有网页用的地址。`],
  },
  {
    rule: 'nor where one stands that is made of the content',
    edits: [replace(ABOUT, 'id: /about/', 'id: /benefits/qinghe-orphan-allowance/')],
    problems: [
      `${ABOUT}:2 “/benefits/qinghe-orphan-allowance/”是本站别的网页的地址。 [page-apart]\n  换一个没有网页用的地址。`,
    ],
  },
]);
