/** Which files make up the built site, and what is each of them to the byte? */

import { createHash } from 'node:crypto';

/** An entry of Workbox's list of files to store. */
export interface SiteFile {
	/** Relative to the root of the site, with slashes. */
	readonly url: string;
	/** Differs where the bytes differ; null where the name already does. */
	readonly revision: string | null;
	/** As in Subresource Integrity. A file that is of another version than the list is refused, never stored. */
	readonly integrity: string;
}

/** What a build writes, by address. Not what lies in its folder: that may be of another build. */
export type Written = ReadonlyMap<string, string | Uint8Array>;

/**
 * By name.
 * @param hashedFolder the folder within whose files carry a hash of their bytes in their names.
 */
export function listSiteFiles(written: Written, hashedFolder: string): readonly SiteFile[] {
	return [...written]
		.map(([url, bytes]) => {
			const digest = createHash('sha256').update(bytes).digest('base64');
			return {
				url,
				revision: url.startsWith(`${hashedFolder}/`) ? null : digest,
				integrity: `sha256-${digest}`,
			};
		})
		.sort((a, b) => (a.url < b.url ? -1 : 1));
}
