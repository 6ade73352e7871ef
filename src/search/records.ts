import { printed, type KnownWork } from '../corpus/all-works.ts';
import type { Claim } from '../corpus/corpus.ts';
import type { Library } from '../corpus/open.ts';
import type { Text } from '../corpus/read-text.ts';
import { placeName } from '../corpus/ties.ts';
import {
  agencyPath,
  amountPath,
  benefitPath,
  dutyPath,
  figurePath,
  provisionPath,
  workPath,
} from '../domain/address.ts';
import { sayDay } from '../domain/day.ts';
import type { Provision } from '../domain/provision.ts';
import { placesAround } from '../domain/region.ts';
import { sayAmount, sayValue } from '../domain/say-amount.ts';
import { sayBenefitKind, sayBenefitStatus } from '../domain/say-verdict.ts';
import { sayWorkKind } from '../domain/say-work.ts';
import type { Agency } from '../schemas/agency.ts';
import type { Amount } from '../schemas/amount.ts';
import type { Benefit } from '../schemas/benefit.ts';
import type { Figure } from '../schemas/figure.ts';
import type { SearchRecord } from './record.ts';

/** Elements that are found through the record of their document, or that nobody looks for. */
const UNLISTED = new Set<Provision['element']>(['title', 'number', 'issuer-mark', 'openness', 'annex-mark']);

const path = (...steps: (string | number | null | undefined)[]): string => steps.filter(Boolean).join(' › ');

/** A place's name, and the places that a reader may look under for what belongs to it. */
function ofRegion(library: Library, id: string | null | undefined) {
  const around = id ? placesAround(id, library.regions) : [];
  return {
    region: (id && library.regions.get(id)?.name) || '',
    // What is of a town is of its province too; that all is of the country tells nobody anything.
    regions: around.filter((place, i) => i === 0 || library.regions.get(place)?.within),
  };
}

/** The headings that `provision` stands under, from the outside in. */
function headingsOver(provision: Provision, provisions: Provision[]): string[] {
  const over = provisions.find(({ id }) => id === provision.parent);
  if (!over) return [];
  return [...headingsOver(over, provisions), ...(over.kind === 'heading' ? [over.words] : [])];
}

const ofText = (library: Library, text: Text) => ({
  ...ofRegion(library, text.data.region),
  year: text.data.date.sort.slice(0, 4),
  quoted: true,
  names: [],
});

/** What tells a document beside its short name: its title, or who issued it where the title is the short name. */
const documentName = (library: Library, text: Text) =>
  printed(text, 'number') ? printed(text, 'title') : library.agencies.get(text.data.issuers[0] ?? '')?.name;

const provisionRecord = (library: Library, text: Text, provision: Provision): SearchRecord => ({
  ...ofText(library, text),
  url: provisionPath(provision.at),
  kind: 'provision',
  title: placeName(library, provision.at),
  path: path(documentName(library, text), ...headingsOver(provision, text.provisions)),
  words: provision.words,
});

const dutyRecord = (library: Library, text: Text, item: Provision): SearchRecord => ({
  ...ofText(library, text),
  url: dutyPath(text.id, item.id),
  kind: 'duty',
  title: placeName(library, item.at),
  path: path('职责', printed(text, 'annex-mark'), printed(text, 'title')),
  words: item.words,
});

/** What an amount or a figure says of where and when it was read. */
function ofClaim(library: Library, { at, data }: Claim<Amount> | Claim<Figure>) {
  const text = library.texts.find(({ id }) => id === at.split('#')[0]);
  return {
    ...ofRegion(library, data.region),
    year: text?.data.date.sort.slice(0, 4) ?? '',
    words: data.quote,
    quoted: true,
    names: [],
  };
}

const amountRecord = (library: Library, amount: Claim<Amount>): SearchRecord => ({
  ...ofClaim(library, amount),
  url: amountPath(amount.data.id),
  kind: 'amount',
  title: `${sayAmount(amount.data)} ${amount.data.what}`,
  path: path('标准与金额', placeName(library, amount.at)),
});

const figureRecord = (library: Library, figure: Claim<Figure>): SearchRecord => ({
  ...ofClaim(library, figure),
  url: figurePath(figure.data.id),
  kind: 'figure',
  title: `${sayValue(figure.data.value, figure.data.approximate, figure.data.unit)} ${figure.data.what}`,
  path: path('数字', placeName(library, figure.at)),
});

const benefitRecord = (library: Library, benefit: Benefit): SearchRecord => ({
  ...ofRegion(library, benefit.region),
  url: benefitPath(benefit.id),
  kind: 'benefit',
  title: benefit.name,
  path: path(
    '待遇与服务',
    sayBenefitKind(benefit.kind),
    benefit.status === 'standing' ? null : sayBenefitStatus(benefit.status),
    placeName(library, benefit.target.at),
  ),
  year: library.texts.find(({ id }) => id === benefit.target.at.split('#')[0])?.data.date.sort.slice(0, 4) ?? '',
  words: benefit.target.quote,
  quoted: true,
  // Its name without its place: 孤儿最低养育标准（陕西省）.
  names: [benefit.name.replace(/（[^（）]*）$/, '')],
});

function workRecord(library: Library, work: KnownWork): SearchRecord {
  const [issuer, ...others] = work.issuers.flatMap((id) => library.agencies.get(id) ?? []);
  const text = library.texts.find(({ id }) => id === work.id);
  return {
    url: workPath(work),
    kind: 'work',
    title: work.title,
    path: path(
      sayWorkKind(work.kind),
      issuer && issuer.name + (others.length ? `等${others.length + 1}个机关` : ''),
      work.held ? '本站收有全文' : '本站未收原文',
    ),
    ...ofRegion(library, text?.data.region ?? issuer?.region),
    year: work.date?.slice(0, 4) ?? '',
    words: [
      work.number,
      // A held text is dated as printed, or not at all.
      text ? printed(text, 'date') : work.date && sayDay(work.date),
      work.aliases.length ? `又作${work.aliases.join('、')}` : '',
      work.says,
    ]
      .filter(Boolean)
      .join('　'),
    quoted: false,
    names: [work.title, ...(work.number ? [work.number] : []), ...work.aliases],
  };
}

function agencyRecord(library: Library, agency: Agency): SearchRecord {
  const places = new Set(library.mentions.filter((mention) => mention.agency === agency.id).map(({ at }) => at)).size;
  return {
    url: agencyPath(agency.id),
    kind: 'agency',
    title: agency.name,
    path: path('部门', places && `${places}处条款提到`),
    ...ofRegion(library, agency.region),
    year: '',
    words: agency.aliases.length ? `又称${agency.aliases.join('、')}` : '',
    quoted: false,
    names: [agency.name, ...agency.aliases],
  };
}

/** Everything that can be found, each once; documents first, then what was read in them. */
export function recordsOf(library: Library): SearchRecord[] {
  const provisions = library.texts.flatMap((text) =>
    text.provisions
      .filter(({ element }) => !UNLISTED.has(element))
      .map((provision) => provisionRecord(library, text, provision)),
  );
  const duties = library.texts
    .filter(({ kind }) => kind === 'duty-list')
    .flatMap((text) =>
      text.provisions
        .filter(({ parent, number }) => parent === null && number)
        .map((item) => dutyRecord(library, text, item)),
    );
  return [
    ...[...library.works.values()].map((work) => workRecord(library, work)),
    ...duties,
    ...provisions,
    ...library.benefits.map(({ data }) => benefitRecord(library, data)),
    ...library.amounts.map((amount) => amountRecord(library, amount)),
    ...library.figures.map((figure) => figureRecord(library, figure)),
    ...[...library.agencies.values()].map((agency) => agencyRecord(library, agency)),
  ];
}
