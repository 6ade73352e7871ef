import { agencyPath, workPath } from '../../domain/addresses/address.ts';
import { agency } from '../../schemas/texts/agency.ts';
import { collective } from '../../schemas/texts/collective.ts';
import { role } from '../../schemas/texts/role.ts';
import { payee, region, topic } from '../../schemas/wording/vocabulary.ts';
import { work } from '../../schemas/texts/work.ts';
import { listIn, type Kind } from './kind.ts';

/** What texts name, and the words by which claims are sorted. */
export const nameKinds = {
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
} as const satisfies Record<string, Kind>;
