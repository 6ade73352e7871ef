/** Where `/` is text, not a key: in whatever takes typing. */
const TYPES = 'input, textarea, select, [contenteditable]';

// `/` brings the reader to the search field of the page, as on many sites.
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target instanceof Element && event.target.closest(TYPES)) return;
  const field = document.querySelector<HTMLInputElement>('[data-site-search]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
