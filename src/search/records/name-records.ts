import { printed, type KnownWork } from '../../content/kinds/all-works.ts';
import type { Library } from '../../library/open.ts';
import { agencyPath, situationPath, workPath } from '../../domain/addresses/address.ts';
import { sayDay } from '../../domain/time/day.ts';
import { sayWorkKind, tellWork } from '../../domain/wording/say-work.ts';
import type { Agency } from '../../schemas/texts/agency.ts';
import type { Ground, Situation } from '../../schemas/checklist/situation.ts';
import type { SearchRecord } from './record.ts';
import { roleOfList } from '../../library/duties/role.ts';
import { ofRegion, pathOf, queriesAt } from './record-ground.ts';
import { textAt } from '../../library/text-at.ts';

/** A 文号 as people say it, without its year or its issuer: 陕民发52号, 52号文. */
function shortNumbers(number: string): string[] {
  const [, issuer, serial] = /^(.+)〔\d{4}〕(\d+号)$/.exec(number) ?? [];
  return issuer && serial ? [issuer + serial, `${serial}文`] : [];
}

function workRecord(library: Library, work: KnownWork): SearchRecord {
  const [issuer, ...others] = work.issuers.flatMap((id) => library.agencies.get(id) ?? []);
  const text = textAt(library, work.id);
  const role = roleOfList(library, work.id);
  return {
    url: workPath(work),
    kind: 'work',
    at: '',
    title: work.title,
    path: pathOf(sayWorkKind(work.kind), issuer && issuer.name + (others.length ? `等${others.length + 1}个机关` : '')),
    claim: work.held ? '本站收有全文' : '本站未收原文',
    ...ofRegion(library, text?.data.region ?? issuer?.region),
    year: work.date?.slice(0, 4) ?? '',
    roles: [],
    words: [
      work.number,
      // A held text is dated as printed, or not at all.
      text ? printed(text, 'date') : work.date && sayDay(work.date),
      work.aliases.length ? `又作${work.aliases.join('、')}` : '',
      tellWork(work),
    ]
      .filter(Boolean)
      .join('　'),
    quoted: false,
    names: [
      work.title,
      ...(work.number ? [work.number, ...shortNumbers(work.number)] : []),
      ...work.aliases,
      // A duty list is looked for by its role.
      ...(role ? [role.name, `${role.name}职责`] : []),
    ],
    // Who asks for the title asks for the document.
    queries: queriesAt(library, `${work.id}#title`),
  };
}

function agencyRecord(library: Library, agency: Agency): SearchRecord {
  const places = new Set(library.mentions.filter((mention) => mention.agency === agency.id).map(({ at }) => at)).size;
  return {
    url: agencyPath(agency.id),
    kind: 'agency',
    at: '',
    title: agency.name,
    path: '部门',
    claim: places ? `${places}处条款提到` : '',
    ...ofRegion(library, agency.region),
    year: '',
    roles: [],
    words: agency.aliases.length ? `又称${agency.aliases.join('、')}` : '',
    quoted: false,
    names: [agency.name, ...agency.aliases],
    queries: [],
  };
}

/** The place that a ground names; an action stands for the place of its own words. */
function placeOf(library: Library, ground: Ground): string {
  if ('at' in ground) return ground.at;
  if ('action' in ground) return library.actions.find(({ data }) => data.id === ground.action)?.at ?? '';
  return '';
}

function situationRecord(library: Library, situation: Situation): SearchRecord {
  const steps = [...situation.now, ...situation.then, ...situation.follow];
  return {
    url: situationPath(situation.id),
    kind: 'situation',
    at: steps.flatMap(({ on }) => on.map((ground) => placeOf(library, ground))).find(Boolean) ?? '',
    title: situation.name,
    path: situation.urgent ? '情形 › 先报告' : '情形',
    claim: situation.phones.map(({ number, says }) => `${says} ${number}`).join('；'),
    region: '',
    regions: [],
    year: '',
    roles: [],
    words: steps.map(({ says }) => says).join('；'),
    quoted: false,
    names: [situation.name, ...situation.aliases],
    queries: [],
  };
}

/** What is found by its name: situations, works and agencies. */
export const nameRecords = {
  situations: (library: Library) => library.situations.map(({ data }) => situationRecord(library, data)),
  works: (library: Library) => [...library.works.values()].map((work) => workRecord(library, work)),
  agencies: (library: Library) => [...library.agencies.values()].map((agency) => agencyRecord(library, agency)),
};
