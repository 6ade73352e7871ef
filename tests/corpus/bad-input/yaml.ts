import { append, replace, write } from '../fixture.ts';
import { type BadInput, DUTIES, ofReply } from './bad-input.ts';

/** YAML that cannot be read, or reads as no list. */
export const yaml: BadInput[] = [
  {
    rule: 'YAML is indented evenly',
    edits: [replace(ofReply('events'), "  until: '2030-11'", "   until: '2030-11'")],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:5 这一行的缩进与上面的不齐。 [readable]\n  用同样多的空格缩进。',
    ],
  },
  {
    rule: 'YAML is not indented by tabs',
    edits: [replace(ofReply('events'), "  until: '2030-11'", "\tuntil: '2030-11'")],
    problems: ['content/events/qing-min-han-2031-4.yaml:5 这一行用 Tab 缩进。 [readable]\n  改用空格缩进。'],
  },
  {
    rule: 'YAML is not indented by spaces of full width',
    edits: [replace(ofReply('events'), "  until: '2030-11'", "　　until: '2030-11'")],
    problems: ['content/events/qing-min-han-2031-4.yaml:5 这一行用全角空格缩进。 [readable]\n  改用半角空格缩进。'],
  },
  {
    rule: 'between fields on one line stands a comma of half width',
    edits: [replace('content/topics.yaml', '{ id: training, ', '{ id: training，')],
    problems: [
      'content/topics.yaml:2 `training，name` 中间的逗号是全角的“，”。 [readable]\n  改成半角的 `,`，后面空一格。',
    ],
  },
  {
    rule: 'a further entry begins with a dash',
    edits: [append(ofReply('events'), "  id: qinghe-later\n  at: '#1.p1'\n  quote: 举办培训班\n")],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:7 字段 `id` 写了两次。 [readable]\n  删去其中一个；是新的一条的，在前面写 `- `。',
    ],
  },
  {
    rule: 'behind a field stands a colon of half width',
    edits: [replace(ofReply('events'), "  until: '2030-11'", "  until：'2030-11'")],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:5 `until` 后面的冒号是全角的“：”。 [readable]\n  改成半角的 `:`，后面空一格。',
    ],
  },
  {
    rule: 'a field below words stands no further to the right',
    edits: [replace(ofReply('events'), "  day: '2030-10'", "   day: '2030-10'")],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:4 `day` 的缩进比上一行的字段多。 [readable]\n  在它前面写 2 个空格。',
    ],
  },
  {
    rule: 'behind a field stands a colon',
    edits: [
      replace(ofReply('events'), '  what: 青禾县', '  what 青禾县'),
      replace(ofReply('figures'), 'value: 48', 'value 48'),
    ],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:6 `what` 后面没有冒号。 [readable]\n  写成 `what: 青禾县举办儿童主任培训班`。',
      'content/figures/qing-min-han-2031-4.yaml:12 `value` 后面没有冒号。 [readable]\n  写成 `value: 48`。',
    ],
  },
  {
    rule: 'behind the colon stands a space',
    edits: [replace(ofReply('events'), "  until: '2030-11'", "  until:'2030-11'")],
    problems: ['content/events/qing-min-han-2031-4.yaml:5 `until:` 后面没有空格。 [readable]\n  在冒号后面空一格。'],
  },
  {
    rule: 'what two people changed is put together',
    edits: [
      replace(
        ofReply('events'),
        "  until: '2030-11'",
        "<<<<<<< HEAD\n  until: '2030-11'\n=======\n  until: '2030-12'\n>>>>>>> other",
      ),
    ],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:5 这里留着两个人的修改合并时的记号 `<<<<<<< HEAD`。 [readable]\n  在两份里选定一份，删去另一份，和以 `<<<<<<<`、`=======`、`>>>>>>>` 开头的行。',
    ],
  },
  {
    rule: 'a quotation mark that opens is closed',
    edits: [
      replace(ofReply('events'), 'what: 青禾县举办儿童主任培训班', 'what: "青禾县举办儿童主任培训班'),
      append(ofReply('events'), '# 完\n'),
    ],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:6 这里的引号没有收尾。 [readable]\n  在引到的最后一个字后面补上引号。',
    ],
  },
  {
    rule: 'a bracket that opens is closed, and what an unreadable file holds is not called unknown',
    edits: [replace('content/agencies.yaml', 'aliases: [县民政局]', 'aliases: [县民政局')],
    problems: ['content/agencies.yaml:8 这里的括号没有收尾。 [readable]\n  用 `]` 收尾。'],
  },
  {
    rule: 'front matter is counted from the top of its file',
    edits: [replace(DUTIES, 'topics: [training]', 'topics: [training')],
    problems: ['content/duties/village-child-worker.md:10 这里的括号没有收尾。 [readable]\n  用 `]` 收尾。'],
  },
  {
    rule: 'words with a colon and a space are put in quotes',
    edits: [replace(ofReply('events'), 'what: 青禾县', 'what: 时间: 青禾县')],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:6 后面跟着 `: ` 的字 `时间` 被读成了字段的名称。 [readable]\n  给整个值加引号；字不改。',
    ],
  },
  {
    rule: 'a field is written once',
    edits: [append(ofReply('events'), '  what: 青禾县举办培训班\n')],
    problems: ['content/events/qing-min-han-2031-4.yaml:7 字段 `what` 写了两次。 [readable]\n  删去其中一个。'],
  },
  {
    rule: 'words that start with a sign of YAML are put in quotes',
    edits: [replace(ofReply('events'), 'what: 青禾县', 'what: *青禾县')],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:6 `*青禾县举办儿童主任培训班` 被读成了一个在两处共用的值的名称。 [readable]\n  给这些字加引号，或把值写出来。',
    ],
  },
  {
    rule: 'a value is not named for use elsewhere',
    edits: [replace(ofReply('events'), 'what: 青禾县', 'what: &青禾县 ')],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:6 `&青禾县` 被读成了一个在两处共用的值的名称。 [readable]\n  给这些字加引号，或把值写出来。',
    ],
  },
  {
    rule: 'words that start with another sign of YAML are put in quotes too',
    edits: [
      replace(ofReply('events'), 'what: 青禾县', 'what: @青禾县'),
      replace(ofReply('mentions'), 'quote: 某村', 'quote: !a 某村'),
    ],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:6 以 `@` 开头的字读不了。 [readable]\n  给它们加引号。',
      'content/mentions/qing-min-han-2031-4.yaml:2 以 `!` 开头的字读不了。 [readable]\n  给它们加引号。',
    ],
  },
  {
    rule: 'a file holds one document',
    edits: [append(ofReply('events'), '---\n- id: qinghe-later\n')],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:7 这一行的 `---` 在文件里又开始了一个文件。 [readable]\n  删去这一行。',
    ],
  },
  {
    rule: 'a file of entries is a list',
    edits: [write(ofReply('mentions'), "at: '#2.p1'\nquote: 某村\nagency: village-committees\n")],
    problems: ['content/mentions/qing-min-han-2031-4.yaml:1 这个文件不是列表。 [schema]\n  在每一条前面写 `- `。'],
  },
  {
    rule: 'a file of comments alone is no list',
    edits: [write(ofReply('mentions'), '# 无\n')],
    problems: ['content/mentions/qing-min-han-2031-4.yaml:1 这个文件不是列表。 [schema]\n  在每一条前面写 `- `。'],
  },
];
