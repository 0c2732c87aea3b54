/** May a file be read? Only one of the project's own: what data names is published, and data comes from many hands. */

import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/** `outside`: it lies beneath none of the folders. `unreadable`: no regular file, or one that may not be read. */
export type OwnFile = { readonly text: string } | { readonly fault: 'outside' | 'unreadable' };

/**
 * Links are followed before it is asked where the file lies. Never throws.
 * @param path of something that is there.
 * @param folders real paths: without links.
 */
export function readOwnFile(path: string, folders: readonly string[]): OwnFile {
	try {
		const real = realpathSync(path);
		if (!folders.some((folder) => isBeneath(real, folder))) return { fault: 'outside' };
		// Not a pipe or a device, which might never end.
		return statSync(real).isFile() ? { text: readFileSync(real, 'utf8') } : { fault: 'unreadable' };
	} catch {
		return { fault: 'unreadable' };
	}
}

/** Both without links. */
export function isBeneath(path: string, folder: string): boolean {
	const [first = ''] = relative(folder, path).split(sep);
	return first !== '' && first !== '..' && !isAbsolute(relative(folder, path));
}
