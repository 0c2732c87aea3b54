/** Serves the built site to tests, on a free port of the loopback address. */

import { join } from 'node:path';
import { type Plugin, preview } from 'vite';

export interface Site {
	/** Ends in a slash. */
	readonly url: string;
}

export interface ServedSite extends Site {
	close(): Promise<void>;
}

/**
 * @param base begins and ends with a slash.
 * @param folder the built site.
 * @param plugins of the server, besides those of the site.
 */
export async function serveSite(
	base = '/',
	folder = 'dist',
	plugins: readonly Plugin[] = [],
): Promise<ServedSite> {
	const root = join(import.meta.dirname, '..');
	const server = await preview({
		root,
		base,
		build: { outDir: folder },
		plugins: [...plugins],
		logLevel: 'warn',
		preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
	});
	const url = server.resolvedUrls?.local[0];
	if (!url) throw new Error(`The server of ${base} has no address: ${JSON.stringify(server.resolvedUrls)}`);
	return { url, close: () => server.close() };
}
