/** What an address asks of a quiz or a paper; what it does not name is empty. */
export interface AskedPaper {
  modules: string[];
  /** Whether there are two papers, before and after: so it is for a composed training. */
  paired: boolean;
  /** What is written into the fields of these names. */
  fields: [name: string, value: string][];
}

const FIELDS = ['number', 'seed', 'people', 'title'];
const LONGEST = 60;

/** What stands behind the `#`: `module=` once or more, as the site writes it, or a composition with its `modules=`. */
export function readPaperOrder(written: string): AskedPaper {
  const asked = new URLSearchParams(written);
  const composed = asked.get('modules');
  return {
    modules: [...asked.getAll('module'), ...(composed?.split(',') ?? [])],
    paired: composed !== null,
    fields: FIELDS.flatMap((name) => {
      const value = asked.get(name);
      return value ? [[name, value.slice(0, LONGEST)] as [string, string]] : [];
    }),
  };
}
