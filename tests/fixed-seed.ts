import fc from 'fast-check';

// The same examples on every run: a red test stays red until its cause is mended.
fc.configureGlobal({ seed: 20190812 });
