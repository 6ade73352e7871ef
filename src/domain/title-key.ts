/**
 * The form in which two printings of a title are compared: without white space, the inner brackets
 * 〈〉, <> and 《》 alike, and without the outer 《》.
 */
export function titleKey(title: string): string {
  const plain = title.replace(/\s+/g, '').replace(/[〈<《]/g, '〈').replace(/[〉>》]/g, '〉');
  return /^〈[^〈]*(?:〈[^〈〉]*〉[^〈]*)*〉$/.test(plain) ? plain.slice(1, -1) : plain;
}

/** The form in which two printings of a document number are compared: 〔〕, [], （） and () alike. */
export function numberKey(number: string): string {
  return number.replace(/\s+/g, '').replace(/[[［（(【]/g, '〔').replace(/[\]］）)】]/g, '〕');
}
