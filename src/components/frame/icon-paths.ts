/** The eight icons: lines in a square of 24, drawn 1.75 wide. */
export const iconPaths = {
  phone:
    'M5 4h4l1.5 5-2.5 1.5a12 12 0 0 0 5.5 5.5L15 13.5l5 1.5v4a1.5 1.5 0 0 1-1.5 1.5A15 15 0 0 1 3.5 5.5 1.5 1.5 0 0 1 5 4z',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 20.5 20.5',
  document: 'M6 3.5h8.5L19 8v12.5H6zM14 3.5V8.5h5M9 12.5h7M9 16.5h7',
  print: 'M7 8.5V3.5h10v5M7 17.5H4v-9h16v9h-3M7 14h10v6.5H7z',
  copy: 'M8.5 8.5h11v12h-11zM15.5 8.5v-5h-11v12h4',
  warning: 'M12 4 21.5 20h-19zM12 10v5M12 17.200v.6',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5V12l3 2.5',
  check: 'M4.5 12.5l5 5 10-11',
} as const;

export type IconName = keyof typeof iconPaths;
