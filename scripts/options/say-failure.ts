/** The system's code of a failure, also of one that is the cause of another: `ENOSPC`. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  return code ?? codeOf(error.cause);
}

const SAYINGS: Record<string, string> = {
  ENOSPC: '磁盘满了，写不下去。\n  清出空间再生成。',
  EDQUOT: '分给这个用户的磁盘空间用完了，写不下去。\n  清出空间再生成。',
  EROFS: '这里只能读，不能写。\n  换一个能写的文件夹，例如写成 --out dist。',
  EACCES: '没有写入的权限，或文件正被别的程序占用。\n  关掉正在用它的程序，或换一个能写的文件夹。',
  EPERM: '没有写入的权限，或文件正被别的程序占用。\n  关掉正在用它的程序，或换一个能写的文件夹。',
  EBUSY: '这个文件夹正被占用，或是一个挂载点，不能整个替换。\n  关掉正在用它的程序，或换一个文件夹。',
};

/** A failure of the system in one sentence with the mend; any other as it tells itself. */
export function sayFailure(error: unknown): string {
  const said = SAYINGS[codeOf(error) ?? ''];
  if (!(error instanceof Error)) return String(error);
  return said ? `${said}\n  ${error.message}` : error.message;
}
