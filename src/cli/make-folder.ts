/** How is a folder made that something is written into? */

import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { UsageError } from './run-command.ts';

/** @throws if there is something there already. */
export function makeFolder(folder: string): void {
	if (existsSync(folder) && readdirSync(folder).length > 0) {
		throw new UsageError(`${folder}: there is something there already. Name another FOLDER.`);
	}
	mkdirSync(folder, { recursive: true });
}
