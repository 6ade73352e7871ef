import { append, replace, write } from '../fixture.ts';
import { DUTIES, ofReply, type BadInput } from './bad-input.ts';

/** YAML that cannot be read, or reads as no list. */
export const yaml: BadInput[] = [
  {
    rule: 'YAML is indented evenly',
    edits: [replace(ofReply('events'), "  until: '2030-11'", "   until: '2030-11'")],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:5 The line is not indented as those above it. [readable]\n  Indent it by as many spaces.',
    ],
  },
  {
    rule: 'YAML is not indented by tabs',
    edits: [replace(ofReply('events'), "  until: '2030-11'", "\tuntil: '2030-11'")],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:5 The line is indented by a tab. [readable]\n  Indent it by spaces.',
    ],
  },
  {
    rule: 'a quotation mark that opens is closed',
    edits: [
      replace(ofReply('events'), 'what: 青禾县举办儿童主任培训班', 'what: "青禾县举办儿童主任培训班'),
      append(ofReply('events'), '# 完\n'),
    ],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:6 The quotation mark that opens here is never closed. [readable]\n  Close it behind the last word that it quotes.',
    ],
  },
  {
    rule: 'a bracket that opens is closed, and what an unreadable file holds is not called unknown',
    edits: [replace('content/agencies.yaml', 'aliases: [县民政局]', 'aliases: [县民政局')],
    problems: ['content/agencies.yaml:8 The bracket that opens here is never closed. [readable]\n  Close it with `]`.'],
  },
  {
    rule: 'front matter is counted from the top of its file',
    edits: [replace(DUTIES, 'topics: [training]', 'topics: [training')],
    problems: [
      'content/duties/village-child-worker.md:10 The bracket that opens here is never closed. [readable]\n  Close it with `]`.',
    ],
  },
  {
    rule: 'words with a colon and a space are put in quotes',
    edits: [replace(ofReply('events'), 'what: 青禾县', 'what: 时间: 青禾县')],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:6 Words with `: ` behind them read as the name of a field. [readable]\n  Put the words in quotes, or mend the indentation.',
    ],
  },
  {
    rule: 'a field is written once',
    edits: [append(ofReply('events'), '  what: 青禾县举办培训班\n')],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:7 The field `what` is written twice. [readable]\n  Delete one of the two.',
    ],
  },
  {
    rule: 'words that start with a sign of YAML are put in quotes',
    edits: [replace(ofReply('events'), 'what: 青禾县', 'what: *青禾县')],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:6 `*青禾县举办儿童主任培训班` reads as the name of a value that stands in two places. [readable]\n  Put the words in quotes, or write out the value.',
    ],
  },
  {
    rule: 'a value is not named for use elsewhere',
    edits: [replace(ofReply('events'), 'what: 青禾县', 'what: &青禾县 ')],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:6 `&青禾县` reads as the name of a value that stands in two places. [readable]\n  Put the words in quotes, or write out the value.',
    ],
  },
  {
    rule: 'words that start with another sign of YAML are put in quotes too',
    edits: [
      replace(ofReply('events'), 'what: 青禾县', 'what: @青禾县'),
      replace(ofReply('mentions'), 'quote: 某村', 'quote: !a 某村'),
    ],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:6 Words that start with `@` are not read. [readable]\n  Put them in quotes.',
      'content/mentions/qing-min-han-2031-4.yaml:2 Words that start with `!` are not read. [readable]\n  Put them in quotes.',
    ],
  },
  {
    rule: 'a file holds one document',
    edits: [append(ofReply('events'), '---\n- id: qinghe-later\n')],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:7 The line `---` starts a second file within the file. [readable]\n  Delete the line.',
    ],
  },
  {
    rule: 'a file of entries is a list',
    edits: [write(ofReply('mentions'), "at: '#2.p1'\nquote: 某村\nagency: village-committees\n")],
    problems: [
      'content/mentions/qing-min-han-2031-4.yaml:1 The file is not a list. [schema]\n  Start each entry with `- `.',
    ],
  },
  {
    rule: 'a file of comments alone is no list',
    edits: [write(ofReply('mentions'), '# 无\n')],
    problems: [
      'content/mentions/qing-min-han-2031-4.yaml:1 The file is not a list. [schema]\n  Start each entry with `- `.',
    ],
  },
];
