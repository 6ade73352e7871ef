import fc from 'fast-check';

/** Any signs at all. The arbitrary for strings takes seconds to prepare to make what it made shorter. */
export const anySigns = (maxLength = 8): fc.Arbitrary<string> =>
  fc
    .array(fc.nat({ max: 0x10ffff - 0x800 }), { maxLength })
    .map((codes) => String.fromCodePoint(...codes.map((code) => (code < 0xd800 ? code : code + 0x800))));
