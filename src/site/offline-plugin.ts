/** How does the built site get its service worker? From the files that lie there when all else is written. */

import { join, resolve } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { listSiteFiles, type SiteFile } from './site-files.ts';

const VIRTUAL = 'virtual:site-files';
/** Only programs that show links ask for it. */
const UNSEEN = ['preview.png'];

/**
 * `worker.js`, which knows every file of the site by its hash. vite-plugin-pwa would do this too; it brings 340
 * packages, a second bundler among them, and gives files no integrity.
 */
export function offlinePlugin(): Plugin {
	let config: ResolvedConfig;
	return {
		name: 'offline',
		apply: 'build',
		configResolved(resolved) {
			config = resolved;
		},
		writeBundle: {
			order: 'post',
			sequential: true,
			async handler() {
				const folder = resolve(config.root, config.build.outDir);
				const files = listSiteFiles(folder, config.build.assetsDir).filter(
					({ url }) => !UNSEEN.includes(url),
				);
				await buildWorker(files, folder, config);
			},
		},
	};
}

async function buildWorker(
	files: readonly SiteFile[],
	folder: string,
	config: ResolvedConfig,
): Promise<void> {
	await build({
		configFile: false,
		root: config.root,
		publicDir: false,
		logLevel: 'warn',
		plugins: [
			{
				name: 'site-files',
				resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
				load: (id) => (id === `\0${VIRTUAL}` ? `export const FILES = ${JSON.stringify(files)};` : undefined),
			},
		],
		build: {
			outDir: folder,
			emptyOutDir: false,
			target: config.build.target,
			rolldownOptions: {
				checks: { pluginTimings: false },
				input: join(import.meta.dirname, 'worker.ts'),
				// Not a module: not every browser takes one for a worker.
				output: { format: 'iife', entryFileNames: 'worker.js' },
			},
		},
	});
}
