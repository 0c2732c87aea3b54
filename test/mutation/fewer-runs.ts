/** How often is a property tried while a mutant runs? Less often, where its test does not say; the same each time; and no smaller example is looked for: that it fails is enough. */

import fc from 'fast-check';

fc.configureGlobal({ numRuns: 20, seed: 1, endOnFailure: true });
