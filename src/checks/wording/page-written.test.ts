import { PAGE, pageWith } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { pageWritten } from './page-written.ts';

breaks(pageWritten, [
  {
    rule: 'a page runs no code: no import, no export',
    edits: [pageWith("import a from './a.js'\n\nexport const b = 1")],
    problems: [
      `${PAGE}:11 网页里不能写程序：\`import a from './a.js'\`。 [page-written]\n  删去它；组件不用引入，直接写。`,
      `${PAGE}:13 网页里不能写程序：\`export const b = 1\`。 [page-written]\n  删去它；组件不用引入，直接写。`,
    ],
  },
  {
    rule: 'a page runs no code: no expression, in a line, on its own, or in a property',
    edits: [pageWith('共 {1 + 1} 份\n\n{2}\n\n<Count of={3} />')],
    problems: [
      `${PAGE}:11 网页里不能写算式：\`{1 + 1}\`。 [page-written]\n  删去它，数目用组件 \`<Count … />\`。`,
      `${PAGE}:13 网页里不能写算式：\`{2}\`。 [page-written]\n  删去它，数目用组件 \`<Count … />\`。`,
      `${PAGE}:15 \`Count\` 没有写 \`of\`。 [page-written]\n  写 \`of="…"\`。`,
      `${PAGE}:15 属性 \`of\` 不是文字。 [page-written]\n  用半角双引号写它的值。`,
    ],
  },
  {
    rule: 'a page has no HTML, and no component but those listed',
    edits: [pageWith('<script>甲</script>\n\n<Amounts id="a" />')],
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
    edits: [pageWith('[甲](javascript:alert) [乙](../notes) [丙](/notes)')],
    problems: [
      `${PAGE}:11 链接 \`../notes\` 不是站内地址。 [page-written]\n  写站内地址（\`/notes/\`，以 \`/\` 结尾）或 \`#…\`；站外的网址照字写出来，不做成链接。`,
      `${PAGE}:11 链接 \`/notes\` 不是站内地址。 [page-written]\n  写站内地址（\`/notes/\`，以 \`/\` 结尾）或 \`#…\`；站外的网址照字写出来，不做成链接。`,
      `${PAGE}:11 链接 \`javascript:alert\` 不是站内地址。 [page-written]\n  写站内地址（\`/notes/\`，以 \`/\` 结尾）或 \`#…\`；站外的网址照字写出来，不做成链接。`,
    ],
  },
  {
    rule: 'a page takes no pictures, and its headings stand under its title',
    edits: [pageWith('# 甲\n\n![乙](/a.png)')],
    problems: [
      `${PAGE}:11 标题 \`# 甲\` 不是二级或三级。 [page-written]\n  以 \`## \` 或 \`### \` 起头；网页的题目写在 \`title\`。`,
      `${PAGE}:13 网页里不能有 \`![乙](/a.png)\`。 [page-written]\n  写标题、段落、列表、粗体、链接或组件。`,
    ],
  },
]);
