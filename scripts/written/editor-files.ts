import { editedFiles, editorSchema } from '../../src/content/kinds/editor-schema.ts';
import { homesOf, kindList } from '../../src/content/kinds/kinds.ts';
import { toldFields } from '../options/told-fields.ts';

const FOLDER = '.vscode/schemas';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The files by which an editor's program knows the content, by path: the JSON Schema of each kind that is
 * written in YAML, and the settings that bind the content's files to them.
 *
 * @param manual the words of content/README.md, whose tables say what each field means
 */
export function editorFiles(manual: string): Map<string, string> {
  const bound = kindList.flatMap(([name, kind]) => {
    const files = editedFiles(kind);
    const [home = ''] = homesOf(kind);
    return files
      ? [{ path: `${FOLDER}/${name}.json`, files, schema: editorSchema(kind, toldFields(manual, home)) }]
      : [];
  });
  const settings = {
    'files.eol': '\n',
    // Schemas are those of this project alone: no list of others is fetched.
    'yaml.schemaStore.enable': false,
    'yaml.schemas': Object.fromEntries(bound.map(({ path, files }) => [`./${path}`, [files]])),
  };
  return new Map([
    ...bound.map(({ path, schema }) => [path, json(schema)] as const),
    ['.vscode/settings.json', json(settings)],
    ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode'] })],
  ]);
}
