import type { z } from 'zod';
import {
  actionPath,
  agencyPath,
  amountPath,
  benefitPath,
  commitmentPath,
  documentPath,
  eventPath,
  figurePath,
  notePath,
  scenarioPath,
  situationPath,
  trainingPath,
  workPath,
} from '../../domain/addresses/address.ts';
import { action } from '../../schemas/claims/action.ts';
import { agency } from '../../schemas/texts/agency.ts';
import { amount } from '../../schemas/claims/amount.ts';
import { benefit } from '../../schemas/checklist/benefit.ts';
import { writtenCase } from '../../schemas/checklist/case.ts';
import { citation } from '../../schemas/claims/citation.ts';
import { change, commitment, marker, review, uncommitted } from '../../schemas/claims/commitment.ts';
import { collective } from '../../schemas/texts/collective.ts';
import { comparison } from '../../schemas/checklist/comparison.ts';
import { dangers } from '../../schemas/checklist/danger.ts';
import { event } from '../../schemas/claims/event.ts';
import { figure } from '../../schemas/claims/figure.ts';
import { lexiconEntry } from '../../schemas/wording/lexicon.ts';
import { mention } from '../../schemas/claims/mention.ts';
import { note } from '../../schemas/claims/note.ts';
import { waiver } from '../../schemas/texts/privacy.ts';
import { queries } from '../../schemas/wording/queries.ts';
import { question } from '../../schemas/checklist/question.ts';
import { quizQuestion } from '../../schemas/training/quiz.ts';
import { scenario } from '../../schemas/training/scenario.ts';
import { statement } from '../../schemas/claims/statement.ts';
import { thread } from '../../schemas/claims/thread.ts';
import { situation } from '../../schemas/checklist/situation.ts';
import { page } from '../../schemas/wording/page.ts';
import { redirect, source } from '../../schemas/texts/source.ts';
import { role } from '../../schemas/texts/role.ts';
import { site } from '../../schemas/wording/site.ts';
import { text } from '../../schemas/texts/text.ts';
import { textKindNames, textKinds } from '../../schemas/texts/text-kinds.ts';
import { term } from '../../schemas/wording/term.ts';
import { tool } from '../../schemas/wording/tool.ts';
import { demandedTopic, trainingDemand, trainingModule } from '../../schemas/training/training.ts';
import { sample } from '../../schemas/wording/sample.ts';
import { unheld } from '../../schemas/wording/unheld.ts';
import { payee, region, topic } from '../../schemas/wording/vocabulary.ts';
import { work } from '../../schemas/texts/work.ts';

/** Claims over one text, in a YAML list named after the text; `#2.1` is a place in that text. */
const claimsIn = (folder: string) => ({ form: 'claims', folder }) as const;
/** One YAML list. Where it is `needed`, a folder without it is not the content of this project. */
const listIn = (file: string, needed = false) => ({ form: 'list', file, needed }) as const;
/** One YAML file an entry. */
const fileEachIn = (folder: string) => ({ form: 'file-each', folder }) as const;
/** One YAML file that is one entry. Without it the content is refused, for what `without` says. */
const wholeIn = (file: string, without: string) => ({ form: 'whole', file, without }) as const;
/** Markdown or MDX with front matter, read by a reader of its own. */
const proseIn = (...folders: string[]) => ({ form: 'prose', folders }) as const;

/** A kind of thing that the content holds: all that the rooms behind need to know of it. */
export interface Kind {
  /** One of them, as messages and the manual call it. */
  says: string;
  /** One of them, as `content/published.lock` calls it. */
  noun: string;
  kept: ReturnType<typeof claimsIn | typeof listIn | typeof fileEachIn | typeof wholeIn | typeof proseIn>;
  schema: z.ZodObject;
  /**
   * The space of names in which its id is given once; kinds that name the same space share it.
   * Null where it has no id, or may say more than one thing of the same.
   */
  idSpace: string | null;
  /** Its address on the site, by id; null where it has none of its own. */
  path: ((id: string) => string) | null;
  /** The published data that hold it, `/api/v1/<api>.json`; null where none has rows of it. */
  api: string | null;
  /** Whether search finds it, as itself. */
  found: boolean;
}

/**
 * Every kind of content there is. Reading, quotations, references, ids, published addresses and privacy
 * go by this table and by the schemas in it: `quote` is held against its provision, `refersTo` must lead
 * to something. Where `api` names a table that `exports/api/tables.ts` has not, or what is `found` has no
 * records in `search/records/records.ts`, the code does not compile.
 */
export const kinds = {
  texts: {
    says: '文本',
    noun: 'document',
    kept: proseIn(...textKindNames.map((kind) => textKinds[kind].folder)),
    schema: text,
    idSpace: 'works',
    path: documentPath,
    api: 'documents',
    found: true,
  },
  amounts: {
    says: '金额',
    noun: 'amount',
    kept: claimsIn('content/amounts'),
    schema: amount,
    // Sums name either by id alone.
    idSpace: 'values',
    path: amountPath,
    api: 'amounts',
    found: true,
  },
  figures: {
    says: '数字',
    noun: 'figure',
    kept: claimsIn('content/figures'),
    schema: figure,
    idSpace: 'values',
    path: figurePath,
    api: 'figures',
    found: true,
  },
  events: {
    says: '事件',
    noun: 'event',
    kept: claimsIn('content/events'),
    schema: event,
    idSpace: 'events',
    path: eventPath,
    api: 'events',
    found: false,
  },
  notes: {
    says: '注',
    noun: 'note',
    kept: claimsIn('content/notes'),
    schema: note,
    idSpace: 'notes',
    path: notePath,
    api: 'notes',
    found: false,
  },
  citations: {
    says: '引用',
    noun: 'citation',
    kept: claimsIn('content/citations'),
    schema: citation,
    idSpace: null,
    path: null,
    api: 'citations',
    found: false,
  },
  mentions: {
    says: '提及',
    noun: 'mention',
    kept: claimsIn('content/mentions'),
    schema: mention,
    idSpace: null,
    path: null,
    api: 'mentions',
    found: false,
  },
  commitments: {
    says: '承诺',
    noun: 'commitment',
    kept: claimsIn('content/commitments'),
    schema: commitment,
    idSpace: 'commitments',
    path: commitmentPath,
    api: 'commitments',
    found: true,
  },
  threads: {
    says: '先后写过的事',
    noun: 'thread',
    kept: listIn('content/threads.yaml'),
    schema: thread,
    idSpace: 'threads',
    path: null,
    api: null,
    found: false,
  },
  statements: {
    says: '办理单位的说明',
    noun: 'statement',
    kept: listIn('content/statements.yaml'),
    schema: statement,
    idSpace: 'statements',
    path: null,
    api: null,
    found: false,
  },
  uncommitted: {
    says: '未列为承诺的句子',
    noun: 'uncommitted',
    kept: claimsIn('content/uncommitted'),
    schema: uncommitted,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  actions: {
    says: '职责',
    noun: 'action',
    kept: claimsIn('content/actions'),
    schema: action,
    idSpace: 'actions',
    path: actionPath,
    api: 'actions',
    found: true,
  },
  situations: {
    says: '情形',
    noun: 'situation',
    kept: fileEachIn('content/situations'),
    schema: situation,
    idSpace: 'situations',
    path: situationPath,
    api: 'situations',
    found: true,
  },
  benefits: {
    says: '待遇',
    noun: 'benefit',
    kept: fileEachIn('content/benefits'),
    schema: benefit,
    idSpace: 'benefits',
    path: benefitPath,
    api: 'benefits',
    found: true,
  },
  questions: {
    says: '问题',
    noun: 'question',
    kept: listIn('content/questions.yaml'),
    schema: question,
    idSpace: 'questions',
    path: null,
    api: 'questions',
    found: false,
  },
  cases: {
    says: '案例',
    noun: 'case',
    kept: listIn('content/cases.yaml'),
    schema: writtenCase,
    idSpace: 'cases',
    path: null,
    api: null,
    found: false,
  },
  comparisons: {
    says: '各地比较',
    noun: 'comparison',
    kept: listIn('content/comparisons.yaml'),
    schema: comparison,
    idSpace: 'comparisons',
    path: null,
    api: null,
    found: false,
  },
  quiz: {
    says: '测验题',
    noun: 'quiz question',
    kept: listIn('content/quiz.yaml'),
    schema: quizQuestion,
    idSpace: 'quiz',
    path: null,
    api: null,
    found: false,
  },
  scenarios: {
    says: '情景演练',
    noun: 'scenario',
    kept: fileEachIn('content/scenarios'),
    schema: scenario,
    idSpace: 'scenarios',
    path: (id: string) => scenarioPath(id),
    api: null,
    found: true,
  },
  training: {
    says: '培训的一讲',
    noun: 'module',
    kept: proseIn('content/training'),
    schema: trainingModule,
    // A module's id repeats the name of its file.
    idSpace: null,
    path: (id: string) => trainingPath(id),
    api: null,
    found: true,
  },
  pages: {
    says: '网页',
    noun: 'page',
    kept: proseIn('content/pages'),
    schema: page,
    idSpace: 'pages',
    // A page is known by its address.
    path: (id: string) => id,
    api: null,
    found: false,
  },
  demandedTopics: {
    says: '培训要求的内容',
    noun: 'demanded topic',
    kept: listIn('content/demanded-topics.yaml'),
    schema: demandedTopic,
    idSpace: 'demanded-topics',
    path: null,
    api: null,
    found: false,
  },
  trainingDemands: {
    says: '培训的要求',
    noun: 'training demand',
    kept: listIn('content/training-demands.yaml'),
    schema: trainingDemand,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  markers: {
    says: '字样',
    noun: 'marker',
    kept: listIn('content/markers.yaml'),
    schema: marker,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  changes: {
    says: '变更',
    noun: 'change',
    kept: listIn('content/changes.yaml'),
    schema: change,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  reviews: {
    says: '查找记录',
    noun: 'review',
    kept: listIn('content/reviews.yaml'),
    schema: review,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  queries: {
    says: '问法',
    noun: 'query',
    kept: claimsIn('content/queries'),
    schema: queries,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  lexicon: {
    says: '日常说法',
    noun: 'lexicon entry',
    kept: listIn('content/lexicon.yaml'),
    schema: lexiconEntry,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  unheld: {
    says: '没有文本讲到的事',
    noun: 'unheld subject',
    kept: listIn('content/unheld.yaml'),
    schema: unheld,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  terms: {
    says: '整词',
    noun: 'term',
    kept: listIn('content/terms.yaml'),
    schema: term,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  samples: {
    says: '说法的例子',
    noun: 'sample sentence',
    kept: listIn('content/samples.yaml'),
    schema: sample,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  tools: {
    says: '本站的功能',
    noun: 'tool',
    kept: listIn('content/tools.yaml'),
    schema: tool,
    idSpace: null,
    path: null,
    api: null,
    found: true,
  },
  dangers: {
    says: '危险的说法',
    noun: 'list of dangers',
    kept: wholeIn('content/dangers.yaml', '读者打出危险的字，网站就不会先显示报告和电话'),
    schema: dangers,
    idSpace: null,
    path: null,
    api: 'dangers',
    found: false,
  },
  works: {
    says: '所引文件',
    noun: 'work',
    kept: listIn('content/works.yaml', true),
    schema: work,
    idSpace: 'works',
    path: (id: string) => workPath({ id, held: false }),
    api: 'works',
    found: true,
  },
  agencies: {
    says: '机构',
    noun: 'agency',
    kept: listIn('content/agencies.yaml', true),
    schema: agency,
    idSpace: 'agencies',
    path: agencyPath,
    api: 'agencies',
    found: true,
  },
  collectives: {
    says: '合称',
    noun: 'collective',
    kept: listIn('content/collectives.yaml'),
    schema: collective,
    // Who is to act is named by id alone, be it a body, a collective or a post.
    idSpace: 'agencies',
    path: null,
    api: 'actors',
    found: false,
  },
  regions: {
    says: '地区',
    noun: 'region',
    kept: listIn('content/regions.yaml', true),
    schema: region,
    idSpace: 'regions',
    path: null,
    api: 'regions',
    found: false,
  },
  topics: {
    says: '主题',
    noun: 'topic',
    kept: listIn('content/topics.yaml', true),
    schema: topic,
    idSpace: 'topics',
    path: null,
    api: 'topics',
    found: false,
  },
  payees: {
    says: '收款对象',
    noun: 'payee',
    kept: listIn('content/payees.yaml', true),
    schema: payee,
    idSpace: 'payees',
    path: null,
    api: 'payees',
    found: false,
  },
  roles: {
    says: '岗位',
    noun: 'role',
    kept: listIn('content/roles.yaml'),
    schema: role,
    idSpace: 'agencies',
    path: null,
    api: 'actors',
    found: false,
  },
  site: {
    says: '网页上的话',
    noun: 'page words',
    kept: wholeIn('content/site.yaml', '搜索页没有可以点的例子，核对结果也不说多久再核对一次'),
    schema: site,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  sources: {
    says: '源文件',
    noun: 'source',
    kept: listIn('content/sources.yaml', true),
    schema: source,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  waivers: {
    says: '放行的字',
    noun: 'waiver',
    kept: listIn('content/privacy.yaml'),
    schema: waiver,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  redirects: {
    says: '改址',
    noun: 'redirect',
    kept: listIn('content/redirects.yaml'),
    schema: redirect,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
} as const satisfies Record<string, Kind>;

type Kinds = typeof kinds;

/** The name of a kind, which is also that of its list in the corpus. */
export type KindName = keyof Kinds;

/** The names of the kinds that are kept in one of `forms`. */
export type KindOf<Form extends Kind['kept']['form']> = {
  [K in KindName]: Kinds[K]['kept']['form'] extends Form ? K : never;
}[KindName];

/** What `/api/v1` publishes of the content as it is written. */
export type ApiTable = NonNullable<Kinds[KindName]['api']>;

/** The kinds that search finds. */
export type FoundKind = { [K in KindName]: Kinds[K]['found'] extends true ? K : never }[KindName];

/** What one entry of a kind holds. */
export type DataOf<K extends KindName> = z.output<Kinds[K]['schema']>;

/** What the lock file calls a thing that has an address of its own. */
export type PublishedNoun = Kinds[KindName]['noun'] | 'provision';

/** Every kind with its name, in the order of the table. */
export const kindList = Object.entries(kinds) as [KindName, Kind][];

/** The files and folders in which a kind is kept. */
export function homesOf({ kept }: Kind): string[] {
  if (kept.form === 'list' || kept.form === 'whole') return [kept.file];
  return kept.form === 'prose' ? [...kept.folders] : [kept.folder];
}
