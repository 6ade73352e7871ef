import type { Work } from '../schemas/work.ts';

/** The kind of a work, in the trade's words. */
export const sayWorkKind = (kind: Work['kind']): string =>
  ({
    law: '法律法规',
    policy: '政策文件',
    plan: '规划方案',
    letter: '公开信',
    reply: '答复函',
    'duty-list': '职责清单',
    suggestion: '建议提案',
    programme: '项目活动',
    system: '信息系统',
    service: '服务热线',
  })[kind];

/** The state of a work; null is not known, and said so. */
export const sayWorkState = (state: Work['state']): string =>
  state === null
    ? '效力未核'
    : { 'in-force': '现行', ended: '已终止', completed: '已完成', replaced: '已被替代', draft: '拟定中' }[state];
