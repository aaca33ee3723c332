import fc from 'fast-check';

// At home every run draws other examples, and finds what the last one did not. A change under review is judged on
// the same ones as the change before it; a failure prints its seed and path, to be pinned as an example.
if (process.env.CI) fc.configureGlobal({ seed: 20_261_121 });
