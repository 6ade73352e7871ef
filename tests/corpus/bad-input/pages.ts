import { replace } from '../fixture.ts';
import type { BadInput } from './bad-input.ts';

const PAGE = 'content/pages/about.mdx';
const LAST = '- **原话**不改。';
const line = (text: string) => replace(PAGE, LAST, text);

/** Pages of prose. */
export const pages: BadInput[] = [
  {
    rule: 'a page runs no code: no import, no export',
    edits: [line("import a from './a.js'\n\nexport const b = 1")],
    problems: [
      `${PAGE}:11 网页里不能写程序：\`import a from './a.js'\`。 [page-written]\n  删去它；组件不用引入，直接写。`,
      `${PAGE}:13 网页里不能写程序：\`export const b = 1\`。 [page-written]\n  删去它；组件不用引入，直接写。`,
    ],
  },
  {
    rule: 'a page runs no code: no expression, in a line, on its own, or in a property',
    edits: [line('共 {1 + 1} 份\n\n{2}\n\n<Count of={3} />')],
    problems: [
      `${PAGE}:11 网页里不能写算式：\`{1 + 1}\`。 [page-written]\n  删去它，数目用组件 \`<Count … />\`。`,
      `${PAGE}:13 网页里不能写算式：\`{2}\`。 [page-written]\n  删去它，数目用组件 \`<Count … />\`。`,
      `${PAGE}:15 \`Count\` 没有写 \`of\`。 [page-written]\n  写 \`of="…"\`。`,
      `${PAGE}:15 属性 \`of\` 不是文字。 [page-written]\n  用半角双引号写它的值。`,
    ],
  },
  {
    rule: 'a page has no HTML, and no component but those listed',
    edits: [line('<script>甲</script>\n\n<Amounts id="a" />')],
    problems: [
      `${PAGE}:11 没有组件 \`script\`。 [page-written]\n  写其中一个：Provision、Amount、Benefit、Situation、Law、Count、Day、Anchor、Contact、DataFiles、Grades、States、Uncommitted。`,
      `${PAGE}:13 没有组件 \`Amounts\`。 [page-written]\n  写 \`Amount\`。`,
    ],
  },
  {
    rule: 'a page counts what can be counted',
    edits: [replace(PAGE, 'of="texts"', 'of="text"')],
    problems: [`${PAGE}:9 不能数 \`text\`。 [page-written]\n  写 \`texts\`。`],
  },
  {
    rule: 'a page links to addresses of the site, whole ones, or to secure ones',
    edits: [line('[甲](javascript:alert) [乙](../notes) [丙](/notes)')],
    problems: [
      `${PAGE}:11 链接 \`../notes\` 不是站内地址。 [page-written]\n  写站内地址（\`/notes/\`，以 \`/\` 结尾）或 \`#…\`；站外的网址照字写出来，不做成链接。`,
      `${PAGE}:11 链接 \`/notes\` 不是站内地址。 [page-written]\n  写站内地址（\`/notes/\`，以 \`/\` 结尾）或 \`#…\`；站外的网址照字写出来，不做成链接。`,
      `${PAGE}:11 链接 \`javascript:alert\` 不是站内地址。 [page-written]\n  写站内地址（\`/notes/\`，以 \`/\` 结尾）或 \`#…\`；站外的网址照字写出来，不做成链接。`,
    ],
  },
  {
    rule: 'a page takes no pictures, and its headings stand under its title',
    edits: [line('# 甲\n\n![乙](/a.png)')],
    problems: [
      `${PAGE}:11 标题 \`# 甲\` 不是二级或三级。 [page-written]\n  以 \`## \` 或 \`### \` 起头；网页的题目写在 \`title\`。`,
      `${PAGE}:13 网页里不能有 \`![乙](/a.png)\`。 [page-written]\n  写标题、段落、列表、粗体、链接或组件。`,
    ],
  },
  {
    rule: 'a component of a page is closed',
    edits: [replace(PAGE, '<Count of="texts" />', '<Count of="texts">')],
    problems: [`${PAGE}:9 组件 \`<Count>\` 没有收尾。 [readable]\n  给每个组件收尾；\`{\` 和 \`<\` 只用来写组件。`],
  },
  {
    rule: 'the words of a page hold no telephone number of a person',
    edits: [line('打 13912345678。')],
    problems: [
      `${PAGE}:11 “13912345678”像是个人手机号。 [privacy]\n  判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。`,
    ],
  },
  {
    rule: 'what a page names exists, and what it quotes stands there',
    edits: [line('<Amount id="none" />\n\n<Provision at="qing-min-fa-2030-7#p1" quote="没有的话" />')],
    problems: [
      `${PAGE}:11 没有金额 \`none\`。 [reference-known]\n  在 content/amounts 里加上它。`,
      `${PAGE}:13 引文 \`没有的话\` 不在 qing-min-fa-2030-7#p1 里。 [quote-stands]\n  照印的写：\`根据《关于提高孤儿基本生活保障标准的通知》（东民发〔2029〕12号），现将有关\`。`,
    ],
  },
];
