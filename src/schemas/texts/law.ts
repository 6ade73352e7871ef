import { z } from 'zod';
import { refersTo } from '../values/refers-to.ts';

const words = z.string().min(1);

/** What an article of a work that is not held says, in our words: told wherever the article is named. */
export const article = z.strictObject({
  article: words,
  says: words,
  /** How soon it wants what it asks for, in its word. */
  soon: words.optional(),
  /** Whether it is about violence: it is told where an answer of the checklist signals that. */
  violence: z.literal(true).optional(),
});
export type Article = z.infer<typeof article>;

/** An article that is told beside something, never quoted. */
export const toldLaw = z.strictObject({
  work: refersTo('works'),
  article: words,
  /** What it says of this, in our words; left out where content/works.yaml tells the article, which is then told. */
  says: z.string().default(''),
  /** What is to be told behind it in this place only. */
  beside: words.optional(),
  soon: article.shape.soon,
  violence: article.shape.violence,
});
export type ToldLaw = z.infer<typeof toldLaw>;
