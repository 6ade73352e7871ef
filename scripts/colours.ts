/** `npm run colours`: writes the colours of src/styles/colours.ts and the sizes of src/styles/scale.ts as CSS. */
import { writeFileSync } from 'node:fs';
import { coloursCss } from '../src/styles/colours.ts';
import { scaleCss } from '../src/styles/scale.ts';
import { refuseOptions } from './options/read-options.ts';

refuseOptions('colours');
writeFileSync('src/styles/colours.css', coloursCss());
writeFileSync('src/styles/tokens.css', scaleCss());
console.log('src/styles/colours.css、src/styles/tokens.css 写好了。');
