import type { Library } from '../../library/open.ts';
import { scenarioPath, trainingPath } from '../../domain/addresses/address.ts';
import type { Tool } from '../../schemas/wording/tool.ts';
import { sayRecordKind, type SearchRecord } from './record.ts';
import { pathOf } from './record-ground.ts';

/** Numbers as they are spoken. */
const HAN = [...'零一二三四五六七八九十'];

const toolRecord = ({ path, name, says, names }: Tool): SearchRecord => ({
  url: path,
  kind: 'tool',
  at: '',
  title: name,
  path: pathOf(sayRecordKind('tool')),
  claim: '',
  region: '',
  regions: [],
  year: '',
  roles: [],
  words: says,
  quoted: false,
  names: [name, ...names],
  queries: [name, ...names],
});

/** Each module of the training, and its slides. A subject by itself is asked for in the texts first. */
function trainingTools(library: Library): Tool[] {
  return library.modules.flatMap(({ id, title, order, aims }) => [
    {
      path: trainingPath(id),
      name: `第${order}讲 ${title}`,
      says: aims.join('；'),
      names: [`第${order}讲`, `第${HAN[order] ?? order}讲`, `${title}讲义`, `${title}怎么讲`, `${title}培训课`],
    },
    {
      path: trainingPath(id, 'slides'),
      name: `${title}（幻灯片）`,
      says: `第${order}讲的幻灯片，可以放映；PPT 文件在讲义页下载。`,
      names: [`${title}课件`, `${title}PPT`, `${title}幻灯片`],
    },
  ]);
}

/** Each story to walk through. It is looked for as an exercise: what is to be done is asked for in the texts first. */
const scenarioTools = (library: Library): Tool[] =>
  library.scenarios.map(({ data: { id, title, steps } }) => ({
    path: scenarioPath(id),
    name: `情景演练：${title}`,
    says: `虚构的故事，${steps.length} 步，一步一步地选，看后果和依据。`,
    names: [`${title}演练`, `${title}情景演练`],
  }));

/** What the site itself does, and the training that it holds. */
export const toolRecords = {
  tools: (library: Library) => library.tools.map(({ data }) => toolRecord(data)),
  scenarios: (library: Library) => scenarioTools(library).map(toolRecord),
  training: (library: Library) => trainingTools(library).map(toolRecord),
};
