/** Where do the repository and the invented dataset lie? */

import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
export const TWO_RIVERS = join(ROOT, 'test/fixtures/two-rivers');
