/** The doors of the site, in the order of the menu. */
export const sections: { path: string; name: string }[] = [
  { path: '/duties/', name: '职责' },
  { path: '/check/', name: '待遇核对' },
  { path: '/documents/', name: '文件' },
  { path: '/commitments/', name: '承诺台账' },
  { path: '/amounts/', name: '标准与金额' },
  { path: '/agencies/', name: '部门' },
  { path: '/works/', name: '所引文件' },
  { path: '/timeline/', name: '时间线' },
  { path: '/search/', name: '搜索' },
];
