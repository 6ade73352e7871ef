import type { LetterFields } from '../../domain/letter/letter-fields.ts';

const KEY = 'letter';
/** The day by which an answer is asked for is another with each letter. */
type Kept = Omit<LetterFields, 'answerBy'>;

/** Who signs and whom to answer, as this device remembers them; null where nothing is, or may be, remembered. */
export function keptFields(): Kept | null {
  try {
    const { signature, contact, phone } = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Kept;
    return { signature: String(signature), contact: String(contact), phone: String(phone) };
  } catch {
    return null;
  }
}

/** Remembers them on this device; with null, forgets them. Where storage is refused, nothing is kept. */
export function keepFields(fields: LetterFields | null): void {
  try {
    if (!fields) return localStorage.removeItem(KEY);
    const { signature, contact, phone } = fields;
    localStorage.setItem(KEY, JSON.stringify({ signature, contact, phone } satisfies Kept));
  } catch {
    // The letter is written all the same.
  }
}
