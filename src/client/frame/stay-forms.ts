// A form of `method="dialog"` is answered in the page. Firefox before 98 and older Chromium kernels do not know that
// method and would send what was chosen to the host, in the address: here it stays in every browser.
addEventListener('submit', (event) => {
  if ((event.target as Element).getAttribute('method') === 'dialog') event.preventDefault();
});

export {};
