/** Is what somebody names a file? */

import { statSync } from 'node:fs';
import { UsageError } from './run-command.ts';

/** @throws if nothing is there, or a folder. */
export function needFile(path: string): void {
	const status = statSync(path, { throwIfNoEntry: false });
	if (!status) throw new UsageError(`${path}: no such file.`);
	if (status.isDirectory()) throw new UsageError(`${path}: is a folder. Name a file.`);
}
