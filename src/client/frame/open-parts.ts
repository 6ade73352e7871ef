/** A part that the address points into, or at, is opened; on paper every part is. */
function openNamed(): void {
  const named = document.getElementById(location.hash.slice(1));
  const part = named?.closest('details');
  if (!part || part.open) return;
  part.open = true;
  named?.scrollIntoView();
}

addEventListener('hashchange', openNamed);
addEventListener('beforeprint', () => {
  for (const part of document.querySelectorAll<HTMLDetailsElement>('details.part')) part.open = true;
});
openNamed();
