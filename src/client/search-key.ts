// `/` brings the reader to the search field of the page, as on many sites; where it is text it stays text.
addEventListener('keydown', (event) => {
  const field = document.querySelector<HTMLInputElement>('[data-site-search]');
  if (event.key !== '/' || !field || (event.target as Element).closest('input, textarea, select')) return;
  event.preventDefault();
  field.select();
  field.focus();
});
