/** How often is a property tried while a mutant runs? */

import fc from 'fast-check';

fc.configureGlobal({ numRuns: 20 });
