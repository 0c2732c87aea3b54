/** What turns one record of outside data into a domain type? */

import type { GenericSchema } from 'valibot';

export type Schema<T> = GenericSchema<unknown, T>;
