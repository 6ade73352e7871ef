const FIELD = '[data-site-search]';

// `/` brings the reader to the search field of the page, as on many sites; where it is text it stays text.
addEventListener('keydown', (event) => {
  const field = document.querySelector<HTMLInputElement>(FIELD);
  if (event.key !== '/' || !field || (event.target as Element).closest('input, textarea, select')) return;
  event.preventDefault();
  field.select();
  field.focus();
});

// What was typed goes behind `#`, which a browser sends to nobody. The field has no name: a form sent without this
// script carries no words, and leads to the list by sound.
addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  const field = form.querySelector<HTMLInputElement>(FIELD);
  if (!field || event.defaultPrevented) return;
  event.preventDefault();
  location.href = form.action.replace(/#.*/, `#q=${encodeURIComponent(field.value.trim())}`);
});
