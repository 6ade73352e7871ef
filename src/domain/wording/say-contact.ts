/** Ways to write to the publisher of this copy, as far as it names any. */
export interface Contact {
  mail: string | null;
  telephone: string | null;
  address: string | null;
}

/** How to write, in a sentence: each way with its name; where the copy names none, that is said. */
export function sayContact({ mail, telephone, address }: Contact): string {
  const ways = [mail && `电子邮件 ${mail}`, telephone && `电话 ${telephone}`, address && `来信 ${address}`];
  const told = ways.filter(Boolean).join('；');
  return told ? `写给本站：${told}。` : '这一份网站没有写联系办法。';
}
