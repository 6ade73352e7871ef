import { ruleLeaves } from '../../domain/rule-leaves.ts';
import { allWorks } from '../all-works.ts';
import type { Corpus } from '../corpus.ts';
import { componentsOf } from '../read-training.ts';
import { nearest } from '../nearest.ts';
import type { Origin } from '../read-entries.ts';
import type { Check } from './check.ts';

type Kind =
  | 'agency'
  | 'work'
  | 'region'
  | 'topic'
  | 'payee'
  | 'text'
  | 'amount'
  | 'commitment'
  | 'benefit'
  | 'action'
  | 'situation'
  | 'case'
  | 'module';
type Reference = [kind: Kind, id: string | null, origin: Origin, ...path: PropertyKey[]];

const HOME: Record<Kind, string> = {
  agency: 'content/agencies.yaml',
  work: 'content/works.yaml',
  region: 'content/regions.yaml',
  topic: 'content/topics.yaml',
  payee: 'content/payees.yaml',
  text: 'content/policies, content/replies or content/duties',
  amount: 'content/amounts',
  commitment: 'content/commitments',
  benefit: 'content/benefits',
  action: 'content/actions',
  situation: 'content/situations',
  case: 'content/cases.yaml',
  module: 'content/training',
};

/** What the components of a training module name by their `id`. */
const NAMED_BY: Record<string, Kind> = {
  Action: 'action',
  Amount: 'amount',
  Benefit: 'benefit',
  Situation: 'situation',
  Case: 'case',
};

/** Every place in the content that names something by its id. */
function* references(corpus: Corpus): Generator<Reference> {
  for (const { data, origin } of corpus.texts) {
    for (const [i, id] of data.issuers.entries()) yield ['agency', id, origin, 'issuers', i];
    for (const [i, id] of data.topics.entries()) yield ['topic', id, origin, 'topics', i];
    for (const [i, { work }] of data.relations.entries()) yield ['work', work, origin, 'relations', i, 'work'];
    for (const [word, id] of Object.entries(data.means)) yield ['agency', id, origin, 'means', word];
    yield ['region', data.region, origin, 'region'];
  }
  for (const { data, origin } of corpus.amounts) {
    yield ['payee', data.payee, origin, 'payee'];
    yield ['agency', data.payer, origin, 'payer'];
    yield ['region', data.region, origin, 'region'];
    yield ['work', data.work, origin, 'work'];
  }
  for (const { data, origin } of corpus.figures) yield ['region', data.region, origin, 'region'];
  for (const { data, origin } of corpus.citations) yield ['work', data.work, origin, 'work'];
  for (const { data, origin } of corpus.mentions) yield ['agency', data.agency, origin, 'agency'];
  for (const { data, origin } of corpus.works) {
    yield ['work', data.parent, origin, 'parent'];
    for (const [i, id] of data.carriesOut.entries()) yield ['work', id, origin, 'carriesOut', i];
    for (const [i, than] of data.newerThan.entries())
      if ('topic' in than) yield ['topic', than.topic, origin, 'newerThan', i, 'topic'];
    for (const [i, id] of data.issuers.entries()) yield ['agency', id, origin, 'issuers', i];
  }
  for (const { data, origin } of corpus.commitments) {
    for (const [i, id] of data.by.entries()) yield ['agency', id, origin, 'by', i];
    for (const [i, id] of data.amounts.entries()) yield ['amount', id, origin, 'amounts', i];
    yield ['topic', data.topic, origin, 'topic'];
  }
  for (const { data, origin } of corpus.benefits) {
    for (const [i, id] of data.amounts.entries()) yield ['amount', id, origin, 'amounts', i];
    for (const [i, id] of data.commitments.entries()) yield ['commitment', id, origin, 'commitments', i];
    for (const [i, { benefit }] of data.relations.entries())
      yield ['benefit', benefit, origin, 'relations', i, 'benefit'];
    for (const { leaf, path } of ruleLeaves(data.conditions, ['conditions']))
      yield ['work', leaf.work ?? null, origin, ...path, 'work'];
    for (const field of ['hukou', 'past18', 'wider'] as const)
      yield ['work', data[field]?.work ?? null, origin, field, 'work'];
    yield ['benefit', data.sameAs ?? null, origin, 'sameAs'];
    yield ['agency', data.provider?.agency ?? null, origin, 'provider', 'agency'];
    yield ['region', data.region, origin, 'region'];
  }
  for (const { data, origin } of corpus.actions) {
    for (const [i, { agency }] of data.counterparts.entries())
      yield ['agency', agency, origin, 'counterparts', i, 'agency'];
    for (const [i, { work }] of data.law.entries()) yield ['work', work, origin, 'law', i, 'work'];
  }
  for (const { data, origin } of corpus.situations) {
    for (const list of ['meant', 'now', 'then', 'follow'] as const) {
      for (const [i, { on }] of data[list].entries()) {
        for (const [k, ground] of on.entries()) {
          if ('action' in ground) yield ['action', ground.action, origin, list, i, 'on', k, 'action'];
          if ('work' in ground) yield ['work', ground.work, origin, list, i, 'on', k, 'work'];
        }
      }
    }
    for (const [i, id] of (data.urgentIf?.see ?? []).entries()) yield ['situation', id, origin, 'urgentIf', 'see', i];
    for (const [i, { agency }] of data.others.entries()) yield ['agency', agency, origin, 'others', i, 'agency'];
    for (const [i, id] of data.benefits.entries()) yield ['benefit', id, origin, 'benefits', i];
  }
  if (corpus.dangers) {
    const { data, origin } = corpus.dangers;
    for (const [i, { work }] of data.report.laws.entries()) yield ['work', work, origin, 'report', 'laws', i, 'work'];
    for (const [i, { on, situation }] of data.kinds.entries()) {
      yield ['situation', situation, origin, 'kinds', i, 'situation'];
      for (const [k, ground] of on.entries()) {
        if ('action' in ground) yield ['action', ground.action, origin, 'kinds', i, 'on', k, 'action'];
        if ('work' in ground) yield ['work', ground.work, origin, 'kinds', i, 'on', k, 'work'];
      }
    }
  }
  for (const { data, origin } of corpus.cases) {
    for (const id of Object.keys(data.expect)) yield ['benefit', id, origin, 'expect', id];
  }
  for (const { data, origin } of corpus.quiz) {
    yield ['module', data.module, origin, 'module'];
    yield ['amount', data.amount ?? null, origin, 'amount'];
  }
  for (const module of corpus.training) {
    for (const { name, props, line } of componentsOf(module)) {
      const origin = { file: module.origin.file, lineOf: () => line };
      const kind = NAMED_BY[name];
      if (kind) yield [kind, props['id'] ?? null, origin];
      if (name === 'Law') yield ['work', props['work'] ?? null, origin];
    }
  }
  for (const { data, origin } of corpus.comparisons) {
    for (const [i, id] of data.benefits.entries()) yield ['benefit', id, origin, 'benefits', i];
  }
  for (const { data, origin } of corpus.reviews) {
    for (const [i, id] of data.texts.entries()) yield ['text', id, origin, 'texts', i];
  }
  for (const { data, origin } of corpus.agencies) yield ['region', data.region, origin, 'region'];
  for (const { data, origin } of corpus.regions) yield ['region', data.within, origin, 'within'];
  for (const { data, origin } of corpus.sources) {
    for (const [i, id] of data.texts.entries()) yield ['text', id, origin, 'texts', i];
  }
}

export const referenceKnown: Check = {
  name: 'reference-known',
  must: 'An id that the content names belongs to something the content holds.',
  *find(corpus) {
    const ids = (entries: { data: { id: string } }[]) => entries.map(({ data }) => data.id);
    const known: Record<Kind, string[]> = {
      agency: ids(corpus.agencies),
      work: allWorks(corpus).map(({ id }) => id),
      region: ids(corpus.regions),
      topic: ids(corpus.topics),
      payee: ids(corpus.payees),
      text: corpus.texts.map(({ id }) => id),
      amount: ids(corpus.amounts),
      commitment: ids(corpus.commitments),
      benefit: ids(corpus.benefits),
      action: ids(corpus.actions),
      situation: ids(corpus.situations),
      case: ids(corpus.cases),
      module: ids(corpus.training),
    };
    for (const [kind, id, origin, ...path] of references(corpus)) {
      if (id === null || known[kind].includes(id)) continue;
      const meant = nearest(id, known[kind]);
      yield {
        file: origin.file,
        line: origin.lineOf(...path),
        wrong: `There is no ${kind} \`${id}\`.`,
        lacks: [id, HOME[kind]],
        mend: meant ? `Write \`${meant}\`, or add \`${id}\` to ${HOME[kind]}.` : `Add it to ${HOME[kind]}.`,
      };
    }
  },
};
