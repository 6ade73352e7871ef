/** Signs that JSON writes as they are, in their order: a sign stands for its place here. */
export const SIGNS: readonly string[] = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (sign) => !/["\\]/.test(sign),
);
