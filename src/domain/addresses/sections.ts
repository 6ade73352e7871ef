/** A door of the site. */
export interface Section {
  path: string;
  name: string;
  /** Whether it is offered at the top of every page; the others stand in the menu only. */
  main: boolean;
}

/** The doors of the site, in the order of the menu. */
export const sections: Section[] = [
  { path: '/situations/', name: '情形', main: true },
  { path: '/duties/', name: '职责', main: true },
  { path: '/check/', name: '待遇核对', main: true },
  { path: '/benefits/', name: '待遇', main: true },
  { path: '/commitments/', name: '承诺台账', main: true },
  { path: '/training/', name: '培训', main: true },
  { path: '/documents/', name: '文件', main: true },
  { path: '/amounts/', name: '标准与金额', main: false },
  { path: '/agencies/', name: '部门', main: false },
  { path: '/works/', name: '所引文件', main: false },
  { path: '/timeline/', name: '时间线', main: false },
  { path: '/search/', name: '搜索', main: false },
];
