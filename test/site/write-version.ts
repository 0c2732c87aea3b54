/** How does a test get another version of the site? From the built one: words are changed, and what a build would call and list otherwise, too. */

import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listSiteFiles, type SiteFile } from '../../src/site/site-files.ts';

const ASSETS = 'assets';

/**
 * That names and lists do change with what a real build writes is proved in offline-plugin.test.ts.
 * @param changes each word, wherever it stands, and what stands in its place.
 * @throws if a word stands nowhere.
 */
export function writeVersion(
	built: string,
	folder: string,
	changes: readonly (readonly [before: string, after: string])[],
): void {
	cpSync(built, folder, { recursive: true });
	const worker = join(folder, 'worker.js');
	const code = readFileSync(worker, 'utf8');
	const [list = ''] = /\[\{"url".*?\}\]/.exec(code) ?? [];
	const urls = (JSON.parse(list) as readonly SiteFile[]).map(({ url }) => url);

	/** @returns where it stood. */
	const replace = (before: string, after: string): readonly string[] =>
		urls.filter((url) => {
			const path = join(folder, url);
			if (!/\.(html|js|css|json|webmanifest)$/.test(url)) return false;
			const parts = readFileSync(path, 'utf8').split(before);
			writeFileSync(path, parts.join(after));
			return parts.length > 1;
		});

	const changed = new Set(
		changes.flatMap(([before, after]) => {
			const where = replace(before, after);
			if (where.length === 0) throw new Error(`${built}: "${before}" stands nowhere`);
			return where;
		}),
	);
	// A file of another name changes those that name it, which come to their turn.
	for (const url of changed) {
		if (!url.startsWith(`${ASSETS}/`)) continue;
		for (const one of replace(basename(url), basename(renamed(url)))) changed.add(one);
	}
	const now = urls.map((url) => {
		if (!changed.has(url) || !url.startsWith(`${ASSETS}/`)) return url;
		renameSync(join(folder, url), join(folder, renamed(url)));
		return renamed(url);
	});
	const written = new Map(now.map((url) => [url, readFileSync(join(folder, url))]));
	writeFileSync(
		worker,
		code.replace(list, () => JSON.stringify(listSiteFiles(written, ASSETS))),
	);
}

/** With another hash. */
const renamed = (url: string) => url.replace(/(?=\.\w+$)/, '2');
