import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What ends a script that asks to be ended. */
class Ended extends Error {}

let runs = 0;

/**
 * Runs a script as a command in `folder`, in this process: to start one that reads the whole project takes longer than
 * what it does. What it says, and its exit code.
 */
export async function runScript(script: string, args: string[], folder: string) {
  const { argv, exit, exitCode } = process;
  const { log, error } = console;
  const from = process.cwd();
  const file = resolve(script);
  let said = '';
  let status = 0;
  const say = (words: unknown) => void (said += `${String(words)}\n`);
  try {
    process.argv = [process.execPath, file, ...args];
    process.exitCode = undefined;
    process.exit = (code) => {
      status = Number(code ?? 0);
      throw new Ended();
    };
    console.log = say;
    console.error = say;
    process.chdir(folder);
    // Each time anew, as a command is; what it imports stays.
    await import(`${pathToFileURL(file).href}?run=${++runs}`);
  } catch (thrown) {
    if (!(thrown instanceof Ended)) throw thrown;
  } finally {
    status ||= Number(process.exitCode ?? 0);
    process.chdir(from);
    Object.assign(process, { argv, exit, exitCode });
    Object.assign(console, { log, error });
  }
  return { said, status };
}
