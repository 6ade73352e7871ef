import { ROLES } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { listHasRole } from './list-has-role.ts';

breaks(listHasRole, [
  {
    rule: 'a duty list belongs to a role, and a role has duty lists alone',
    edits: [replace(ROLES, 'lists: [village-child-worker]', 'lists: [qing-min-fa-2030-7]')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:26 这一句由谁做，原文是“村儿童工作者”，`provider` 写的是 `qinghe-civil-affairs`。 [provider-stands]\n  把 `agency` 改成 `role: child-worker`。',
      'content/duties/village-child-worker.md:1 职责清单 `village-child-worker` 不属于任何岗位：搜索、核对和培训都认不出它是谁的职责。 [list-has-role]\n  在 content/roles.yaml 里它的岗位的 `lists` 里加上 `village-child-worker`；岗位还没有的，加一个。',
      `${ROLES}:3 \`qing-min-fa-2030-7\` 不是职责清单。 [list-has-role]\n  写 content/duties/ 里一份清单的编号。`,
      'content/situations/hurt.yaml:15 这一句由谁做，原文是“村儿童工作者”，`agency` 写的是 `townships`。 [doer-stands]\n  写原文说要做这件事的机构；不同而有道理的，在 `caveat` 里写明原文怎样写。',
    ],
  },
  {
    rule: 'a duty list belongs to one role',
    edits: [append(ROLES, '- { id: other-worker, name: 镇儿童工作者, lists: [village-child-worker] }\n')],
    problems: [
      `${ROLES}:4 职责清单 \`village-child-worker\` 已经属于岗位 \`child-worker\`。 [list-has-role]\n  从不是它的那个岗位里删去。`,
    ],
  },
]);
