import { parseArgs } from 'node:util';
import { nearest } from '../../src/content/messages/nearest.ts';
import { refusal } from './refusal.ts';

/** An option of a command, which takes one value. */
export interface Option {
  default?: string;
  /** A value as an example, for messages. */
  example: string;
}

/** Each option's value, as given or by default. */
type Values<Options> = {
  [Name in keyof Options]: Options[Name] extends { default: string } ? string : string | undefined;
};

/**
 * The options given to a command.
 *
 * @throws Error with the mend, where one is unknown, has no value or is written twice
 */
export function readOptions<const Options extends Record<string, Option>>(
  command: string,
  options: Options,
  args: string[] = process.argv.slice(2),
): Values<Options> {
  const names = Object.keys(options);
  const write = (name: string) => `写成 --${name} ${options[name]?.example}。`;
  const all = names.length
    ? `这个命令写成：npm run ${command} -- ${names.map((name) => `--${name} ${options[name]?.example}`).join(' ')}（选项都可以不写）。`
    : `这个命令没有选项，直接写：npm run ${command}。`;
  const { tokens } = parseArgs({
    args,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | undefined> = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw refusal(`“${token.value}”不是选项，也不是哪个选项的值。`, all);
    const { name, rawName, value } = token;
    if (!names.includes(name)) {
      const near = nearest(name, names);
      throw refusal(`没有 ${rawName} 这个选项。`, near ? write(near) : all);
    }
    if (value === undefined || value.startsWith('--')) throw refusal(`--${name} 后面没有写值。`, write(name));
    if (values[name] !== undefined) throw refusal(`--${name} 写了两次：${values[name]} 和 ${value}。`, '只留一个。');
    values[name] = value;
  }
  for (const name of names) values[name] ??= options[name]?.default;
  return values as Values<Options>;
}

/** The options given to a command, which ends with one sentence and the mend where they cannot be taken. */
export function readOptionsOrEnd<const Options extends Record<string, Option>>(
  command: string,
  options: Options,
): Values<Options> {
  try {
    return readOptions(command, options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** Ends a command that takes no options, if it is given one. */
export const refuseOptions = (command: string): void => void readOptionsOrEnd(command, {});
