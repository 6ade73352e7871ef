import { REPLY, REPLY_SOURCE, ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, reprint } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { namesApart } from './names-apart.ts';

breaks(namesApart, [
  {
    rule: 'two names that a note leaves apart are not cited as one work',
    edits: [
      reprint(REPLY, REPLY_SOURCE, '持续帮扶。', '持续帮扶，用好青禾一家亲和青禾一家人。'),
      append(
        'content/works.yaml',
        '- { id: qinghe-one-family, kind: system, title: 青禾一家亲, aliases: [青禾一家人], checked: false, says: 未见原文。 }\n',
      ),
      append(
        ofReply('notes'),
        "- id: qinghe-two-names\n  at: '#2.p1'\n  quote: 青禾一家亲\n  kind: wording\n  says: “青禾一家亲”和“青禾一家人”是不是同一个，原文未载明。\n",
      ),
    ],
    problems: [
      'content/notes/qing-min-han-2031-4.yaml:19 qinghe-two-names 说是不是同一件原文未载明，qing-min-han-2031-4#2.p1 的“青禾一家亲”与 qing-min-han-2031-4#2.p1 的“青禾一家人”却都引作 qinghe-one-family。 [names-apart]\n  在 content/works.yaml 里各列一件，`says` 写明原文未载明是否同一；原文写明了的，改注。',
    ],
  },
  {
    rule: 'two names that a note leaves apart are not taken for one body',
    edits: [
      reprint(REPLY, REPLY_SOURCE, '持续帮扶。', '持续帮扶，用好青禾保护所和青禾保护站。'),
      append(
        'content/agencies.yaml',
        '- { id: qinghe-station, name: 青禾保护所, aliases: [青禾保护站], level: county, region: qinghe }\n',
      ),
      append(
        ofReply('notes'),
        "- id: qinghe-two-bodies\n  at: '#2.p1'\n  quote: 青禾保护所\n  kind: wording\n  says: “青禾保护所”和“青禾保护站”是不是同一个机构，原文没有写明。\n",
      ),
    ],
    problems: [
      'content/notes/qing-min-han-2031-4.yaml:19 qinghe-two-bodies 说是不是同一件原文未载明，qing-min-han-2031-4#2.p1 的“青禾保护所”与 qing-min-han-2031-4#2.p1 的“青禾保护站”却都认作 qinghe-station。 [names-apart]\n  在 content/agencies.yaml 里各列一个，名称里写明原文用的是哪个称呼；原文写明了的，改注。',
    ],
  },
]);
