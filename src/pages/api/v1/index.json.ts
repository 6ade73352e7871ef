import { library } from '../../../library/library.ts';
import { contents } from '../../../exports/api/contents.ts';

export const GET = () => new Response(`${JSON.stringify(contents(library), null, 2)}\n`);
