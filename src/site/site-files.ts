/** Which files make up the built site, and what is each of them to the byte? */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** An entry of Workbox's list of files to store. */
export interface SiteFile {
	/** Relative to the root of the site, with slashes. */
	readonly url: string;
	/** Differs where the bytes differ; null where the name already does. */
	readonly revision: string | null;
	/** As in Subresource Integrity. A file that is of another version than the list is refused, never stored. */
	readonly integrity: string;
}

/**
 * Every file below `folder`, by name.
 * @param hashedFolder the folder within whose files carry a hash of their bytes in their names.
 */
export function listSiteFiles(folder: string, hashedFolder: string): readonly SiteFile[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => {
			const url = relative(folder, path).split(sep).join('/');
			const digest = createHash('sha256').update(readFileSync(path)).digest('base64');
			return {
				url,
				revision: url.startsWith(`${hashedFolder}/`) ? null : digest,
				integrity: `sha256-${digest}`,
			};
		})
		.sort((a, b) => (a.url < b.url ? -1 : 1));
}
