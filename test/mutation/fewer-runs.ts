/** How often is a property tried while a mutant runs? And no smaller example is looked for: that it fails is enough. */

import fc from 'fast-check';

fc.configureGlobal({ numRuns: 10, endOnFailure: true });
