// The calendar library draws an id for every event, also where one is given. `crypto.randomUUID` is missing
// in Chromium before 92, and everywhere on a page that came without TLS.
const lacking = typeof (crypto as Partial<Crypto>).randomUUID !== 'function';

if (lacking) {
  Object.defineProperty(crypto, 'randomUUID', {
    value: () => {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  });
}
