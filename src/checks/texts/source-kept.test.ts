import { REPLY_SOURCE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, remove, replace, write } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { sourceKept } from './source-kept.ts';

const UTF_16 = new Uint8Array(Buffer.from('\ufeff- at: 乡镇\n', 'utf16le'));

breaks(sourceKept, [
  {
    rule: 'a source is UTF-8 too',
    edits: [write('content/sources/scan.txt', UTF_16)],
    problems: [
      'content/sources/scan.txt:1 没有登记这个源文件里有哪些文本。 [source-kept]\n  在 content/sources.yaml 里登记它。',
      'content/sources/scan.txt:1 文件不是 UTF-8 编码。 [readable]\n  另存为 UTF-8。',
    ],
  },
  {
    rule: 'a source is kept',
    edits: [remove(`content/sources/${REPLY_SOURCE}`)],
    problems: [
      'content/sources.yaml:9 没有源文件 `qing-min-han-2031-4.txt`。 [source-kept]\n  放进 content/sources/。',
    ],
  },
  {
    rule: 'a source is as it was taken in',
    edits: [append(`content/sources/${REPLY_SOURCE}`, '\n')],
    problems: [
      'content/sources.yaml:10 content/sources/qing-min-han-2031-4.txt 不是收入时的文件：它的 SHA-256 是 `d4d2445974cfc30f1af1359ff66477b070de51d4710ebe40bc3a2172bbab6d17`。 [source-kept]\n  恢复这个文件；确实换了新的，在这里填它的 SHA-256。',
    ],
  },
  {
    rule: 'a source says which texts it holds',
    edits: [write('content/sources/other.txt', '另一份文件。\n')],
    problems: [
      'content/sources/other.txt:1 没有登记这个源文件里有哪些文本。 [source-kept]\n  在 content/sources.yaml 里登记它。',
    ],
  },
  {
    rule: 'a text stands in a source',
    edits: [replace('content/sources.yaml', '[qing-min-fa-2030-7, village-child-worker]', '[qing-min-fa-2030-7]')],
    problems: [
      'content/duties/village-child-worker.md:1 文本 `village-child-worker` 不属于任何源文件。 [source-kept]\n  写在 content/sources.yaml 里恰好一个源文件的 `texts` 下。',
      'content/policies/qing-min-fa-2030-7.md:9 `0年3月5日` 后面少了 `附件村儿童工作者职责1.负责走访困境儿童。2.负…`，content/sources/qing-min-fa-2030-7.txt:27 有。 [source-faithful]\n  照源文件补上；不是文件所印的字（如页码）的，在 content/sources.yaml 的 `artefacts` 里登记。',
    ],
  },
  {
    rule: 'a text stands in one source only',
    edits: [
      replace(
        'content/sources.yaml',
        'texts: [qing-min-han-2031-4]',
        'texts: [qing-min-han-2031-4, village-child-worker]',
      ),
    ],
    problems: [
      'content/duties/village-child-worker.md:1 文本 `village-child-worker` 属于 2 个源文件。 [source-kept]\n  写在 content/sources.yaml 里恰好一个源文件的 `texts` 下。',
      'content/duties/village-child-worker.md:3 `青禾县民政局` 后面多了 `附件村儿童工作者职责1.负责走访困境儿童。2.负…`，content/sources/qing-min-han-2031-4.txt:21 没有。 [source-faithful]\n  照源文件删去。',
    ],
  },
]);
