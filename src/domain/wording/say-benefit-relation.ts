import type { Benefit } from '../../schemas/checklist/benefit.ts';

/** How a benefit stands to another, in words that stand before the other's name. */
export const sayBenefitRelation = (kind: Benefit['relations'][number]['kind']): string =>
  ({
    exclusive: '不能同时享受',
    'top-up': '在此之上另加',
    'first-apply-for': '先申请',
    meanwhile: '办理期间可先申请',
  })[kind];
