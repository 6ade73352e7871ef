import { CHANGES, changed, toState } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, cut, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { changesFollow } from './changes-follow.ts';

breaks(changesFollow, [
  {
    rule: 'changes stand in order of days',
    edits: [
      append(CHANGES, changed('2031-07-31', 'qinghe-visits-2030', 'kind: evidence\n  from: null\n  to: 再查一次')),
    ],
    problems: [
      'content/changes.yaml:35 2031-07-31 的变更排在 2031-08 的后面。 [changes-follow]\n  把这一条放在末尾，写加上它的那一天。',
    ],
  },
  {
    rule: 'a change starts from what is recorded above it',
    edits: [
      replace(CHANGES, 'from: none-found', 'from: earlier-only'),
      append(CHANGES, changed('2031-09', 'qinghe-visits-2030', 'kind: quote\n  from: null\n  to: 每季度走访')),
    ],
    problems: [
      'content/changes.yaml:32 `from` 是 `earlier-only`，上面记的是 `none-found`。 [changes-follow]\n  写 `none-found`。',
      'content/changes.yaml:38 `from` 是 null，上面记的是 `每季度走访`。 [changes-follow]\n  写 `每季度走访`。',
    ],
  },
  {
    rule: 'a change tells a state that there is',
    edits: [replace(CHANGES, 'to: earlier-only', 'to: kept')],
    problems: [
      'content/changes.yaml:19 `to` 是 `kept`，没有这个状态。 [changes-follow]\n  写其中一个：none-found、earlier-only、lead、partly、claimed-done、superseded。',
    ],
  },
  {
    rule: 'a commitment is published with its words',
    edits: [cut(CHANGES, '  quote: 持续帮扶\n')],
    problems: [
      'content/changes.yaml:24 这一条没有写发布时的原话。 [changes-follow]\n  补上 `quote`，写它所依据的原话。',
    ],
  },
  {
    rule: 'a commitment is not published twice',
    edits: [
      append(
        CHANGES,
        changed(
          '2031-09',
          'qinghe-visits-2030',
          'kind: published\n  from: null\n  to: none-found\n  quote: 每季度走访',
        ),
      ),
    ],
    problems: [
      'content/changes.yaml:37 `qinghe-visits-2030` 已经记过发布。 [changes-follow]\n  写变了的是什么：`state`、`quote` 或 `evidence`。',
    ],
  },
  {
    rule: 'only what is published changes',
    edits: [
      append(CHANGES, toState('qinghe-visit-2030', 'none-found', 'partly')),
      append(CHANGES, changed('2031-09', 'county-budget', 'kind: withdrawn\n  from: none-found\n  to: null')),
    ],
    problems: [
      'content/changes.yaml:36 上面没有记过 `qinghe-visit-2030` 的发布。 [changes-follow]\n  写 `qinghe-visits-2030`。',
      'content/changes.yaml:42 上面没有记过 `county-budget` 的发布。 [changes-follow]\n  写上面记过发布的承诺的编号。',
    ],
  },
]);
