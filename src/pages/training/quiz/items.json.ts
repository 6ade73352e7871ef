import type { APIRoute } from 'astro';
import { library } from '../../../library/library.ts';
import { quizItems } from '../../../views/training/quiz-items.ts';

/** Every question, fetched once by the quiz and by the test paper. */
export const GET: APIRoute = () => new Response(JSON.stringify(quizItems(library)));
