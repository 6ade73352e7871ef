/** `npm run colours`: writes the colours of src/styles/colours.ts as CSS. */
import { writeFileSync } from 'node:fs';
import { coloursCss } from '../src/styles/colours.ts';
import { refuseOptions } from './read-options.ts';

refuseOptions('colours');
writeFileSync('src/styles/colours.css', coloursCss());
console.log('src/styles/colours.css 写好了。');
