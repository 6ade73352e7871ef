const HEADING = /^#{1,3} (.+)$/;
const SHARED = '说法共有的字段';

/** What the tables of the manual say of each field, by its path, under each heading. */
function tables(manual: string): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  let under = new Map<string, string>();
  for (const line of manual.split('\n')) {
    const heading = HEADING.exec(line)?.[1];
    if (heading !== undefined) found.set(heading, (under = new Map()));
    // The words of a choice are listed below the table.
    const [, chosen = '', words] = /^`([\w.[\]]+)`：(.+)$/.exec(line) ?? [];
    const choice = under.get(chosen);
    if (choice !== undefined && words !== undefined) under.set(chosen, `${choice}\n${words}`);
    const [, field, must, says] = /^\| `([\w.[\]]+)` \| ([^|]+) \| (.+) \| [^|]*\|$/.exec(line) ?? [];
    if (field === undefined || must === undefined || says === undefined) continue;
    // Links lead within the manual, where nobody is who sees this.
    const plain = says.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').trim();
    under.set(
      field,
      `${plain}（${must.startsWith('是') ? '必填' : '可不写'}${must.includes('null') ? '，可为 null' : ''}）`,
    );
  }
  return found;
}

/**
 * What the manual says of each field of what is kept in `home` (`content/notes/`, `content/terms.yaml`),
 * with what it says of all claims.
 */
export function toldFields(manual: string, home: string): Map<string, string> {
  const all = tables(manual);
  const own = [...all].filter(([heading]) => heading.includes(home)).flatMap(([, fields]) => [...fields]);
  return new Map([...(all.get(SHARED) ?? []), ...own]);
}
