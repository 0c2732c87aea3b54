/** Where does Claimed Ground itself lie, from whichever folder a command is called? */

import { fileURLToPath } from 'node:url';

/** The project’s folder, whose `seeds/` holds texts. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
