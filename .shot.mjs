import { chromium } from '@playwright/test';
const [,, base, out, ...paths] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const spec of paths) {
  const [path, mode='m'] = spec.split('@');
  const ctx = await b.newContext({ viewport: mode.includes('d') ? {width:1280,height:800} : {width:360,height:800}, colorScheme: mode.includes('k') ? 'dark':'light' });
  const p = await ctx.newPage();
  p.on('console', m => m.type()==='error' && console.log(path, m.text()));
  p.on('pageerror', e => console.log(path, String(e)));
  await p.goto(base + path, {waitUntil:'networkidle'});
  if (mode.includes('l')) await p.evaluate(() => document.documentElement.classList.add('large'));
  const name = out + '/' + (path.replace(/[\/#?=%]+/g,'_') || 'home') + '-' + mode + '.png';
  const w = await p.evaluate(() => document.documentElement.scrollWidth);
  if (mode.includes('p')) await p.pdf({ path: name.replace('.png','.pdf'), preferCSSPageSize: true });
  else await p.screenshot({ path: name, fullPage: mode.includes('f') });
  console.log(name, 'scrollWidth', w);
}
await b.close();
