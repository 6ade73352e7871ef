import { remove, write } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { lockWhole } from './lock-whole.ts';

breaks(lockWhole, [
  {
    rule: 'the lock file is not cut short',
    outside: { everPublished: ['amount qinghe-orphan-rate-2030', 'note qinghe-gone', 'work gone'] },
    edits: [],
    problems: [
      'content/published.lock:1 少了登记过的 2 个编号：`note qinghe-gone`、`work gone`。 [lock-whole]\n  运行 `npm run lock` 补回；不再有的编号，在 content/redirects.yaml 里写明现在指向哪里。',
    ],
  },
  {
    rule: 'the lock file is not deleted',
    edits: [remove('content/published.lock'), write('content/redirects.yaml', '[]\n')],
    problems: [
      'content/published.lock:1 一个编号也没有：文件不在，或者是空的。 [lock-whole]\n  恢复这个文件；从来没有发布过的，运行 `npm run lock`。',
    ],
  },
]);
