import type { IconCut } from './logo-svg.ts';

/** An icon that the site has as a PNG: its address without `.png`, its side in pixels, and how it is cut. */
export interface Icon {
  name: string;
  side: number;
  cut: IconCut;
}

/** Those that a page names, and those that its manifest names for a home screen. */
export const icons: Icon[] = [
  { name: 'icon', side: 64, cut: 'rounded' },
  { name: 'apple-touch-icon', side: 180, cut: 'square' },
  { name: 'icon-192', side: 192, cut: 'rounded' },
  { name: 'icon-512', side: 512, cut: 'rounded' },
  { name: 'icon-maskable', side: 512, cut: 'maskable' },
];

/** What a home screen shows of the site; addresses are read from the manifest's own. */
export const manifest = (name: string, colour: string) => ({
  name,
  short_name: name,
  lang: 'zh-CN',
  start_url: './',
  scope: './',
  // With a way back: without the browser's frame some devices have none.
  display: 'minimal-ui',
  background_color: colour,
  theme_color: colour,
  icons: icons
    .filter(({ side }) => side >= 192)
    .map(({ name: file, side, cut }) => ({
      src: `${file}.png`,
      sizes: `${side}x${side}`,
      type: 'image/png',
      purpose: cut === 'maskable' ? 'maskable' : 'any',
    })),
});
