/** `npm run colours`: writes the colours of src/styles/tokens/colours.ts and the sizes of src/styles/tokens/scale.ts as CSS. */
import { writeFileSync } from 'node:fs';
import { coloursCss } from '../src/styles/tokens/colours.ts';
import { scaleCss } from '../src/styles/tokens/scale.ts';
import { refuseOptions } from './options/read-options.ts';

refuseOptions('colours');
writeFileSync('src/styles/tokens/colours.css', coloursCss());
writeFileSync('src/styles/tokens/tokens.css', scaleCss());
console.log('src/styles/tokens/colours.css、src/styles/tokens/tokens.css 写好了。');
