/** Where on this machine is a program? */

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Where programs of these names may lie, the first name first. */
export function listOnPath(names: readonly string[]): readonly string[] {
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
