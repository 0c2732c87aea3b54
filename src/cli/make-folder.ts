/** How is a folder made that something is written into? */

import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { UsageError } from './run-command.ts';

/** @throws if there is something there already. */
export function checkFree(folder: string): void {
	if (!existsSync(folder)) return;
	if (!statSync(folder).isDirectory()) throw new UsageError(`${folder}: is a file. Name another FOLDER.`);
	if (readdirSync(folder).length === 0) return;
	throw new UsageError(`${folder}: there is something there already. Name another FOLDER.`);
}

/** @throws if there is something there already. */
export function makeFolder(folder: string): void {
	checkFree(folder);
	mkdirSync(folder, { recursive: true });
}
