/** What tells who somebody is. */
export type PersonalKind = 'mobile' | 'identity-card' | 'bank-card' | 'address' | 'contact' | 'name';

/** A place in a text where it stands: `text.slice(start, end)`. */
export interface Found {
  kind: PersonalKind;
  start: number;
  end: number;
}
