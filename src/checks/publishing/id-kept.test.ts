import { append, remove, rename, replace } from '../../../tests/corpus/fixture.ts';
import { ofPolicy, REPLY } from '../../../tests/corpus/bad-input/bad-input.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { idKept } from './id-kept.ts';

/** The reply, published. */
const published = append(
  'content/published.lock',
  ['document qing-min-han-2031-4']
    .concat(
      ['1', '1.p1', '2', '2.p1', 'addressee', 'class-mark', 'issuer-mark', 'number', 'p1', 'signature', 'title'].map(
        (id) => `provision qing-min-han-2031-4#${id}`,
      ),
    )
    .map((line) => `${line}\n`)
    .join(''),
);

breaks(idKept, [
  {
    rule: 'a published id stays, or a redirect leads from it',
    edits: [
      append('content/published.lock', 'note qinghe-gone\n'),
      append('content/published.lock', 'provision qing-min-fa-2030-7#3\n'),
    ],
    problems: [
      'content/published.lock:6 发布过的注 `qinghe-gone` 没有了。 [id-kept]\n  恢复它，或在 content/redirects.yaml 里写明 `note qinghe-gone` 现在看哪里。',
      'content/published.lock:7 发布过的条款 `qing-min-fa-2030-7#3` 没有了。 [id-kept]\n  恢复它，或在 content/redirects.yaml 里写明 `provision qing-min-fa-2030-7#3` 现在看哪里。',
    ],
  },
  {
    rule: 'a published text that is gone is told once, not at each place that rests on it',
    edits: [published, remove(REPLY)],
    problems: [
      'content/published.lock:6 发布过的文本 `qing-min-han-2031-4` 没有了。 [id-kept]\n  恢复它，或在 content/redirects.yaml 里写明 `document qing-min-han-2031-4` 现在看哪里。',
    ],
  },
  {
    rule: 'a published text keeps the name of its file',
    edits: [published, rename(REPLY, 'content/replies/青民函.md')],
    problems: [
      'content/replies/青民函.md:1 发布过的文本 `qing-min-han-2031-4` 没有了，`青民函.md` 的条款编号和它的一样。 [id-kept]\n  改了文件名的，把文件名改回 `qing-min-han-2031-4.md`：编号发布后不改。是另一份文件的，恢复 `qing-min-han-2031-4`，或在 content/redirects.yaml 里写明 `document qing-min-han-2031-4` 现在看哪里。',
    ],
  },
  {
    rule: 'what names a published id that is gone follows from it',
    edits: [replace(ofPolicy('amounts'), 'id: qinghe-orphan-rate-2030', 'id: qinghe-orphan-rate-2032')],
    problems: [
      'content/published.lock:2 发布过的金额 `qinghe-orphan-rate-2030` 没有了。 [id-kept]\n  恢复它，或在 content/redirects.yaml 里写明 `amount qinghe-orphan-rate-2030` 现在看哪里。',
    ],
  },
  {
    rule: 'a redirect leads to something that exists',
    edits: [
      replace('content/redirects.yaml', 'to: amount qinghe-orphan-rate-2030', 'to: amount qinghe-orphan-rate-2029'),
    ],
    problems: [
      'content/redirects.yaml:2 改址指向 `amount qinghe-orphan-rate-2029`，没有它。 [id-kept]\n  写现有的种类和编号，写法照 content/published.lock。',
    ],
  },
  {
    rule: 'a redirect leads from an id that was published and is gone',
    edits: [
      append(
        'content/redirects.yaml',
        '- from: amount qinghe-orphan-rate-2030\n  to: document qing-min-fa-2030-7\n- from: amonut qinghe-rate\n  to: document qing-min-fa-2030-7\n',
      ),
    ],
    problems: [
      'content/redirects.yaml:3 改址的 `amount qinghe-orphan-rate-2030` 还在。 [id-kept]\n  删去这条改址。',
      'content/redirects.yaml:5 改址的 `amonut qinghe-rate` 从来没有发布过。 [id-kept]\n  照 content/published.lock 写种类和编号。',
    ],
  },
]);
