/** How does the built site get its service worker? From all that the build writes, and nothing that was there before. */

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import { afterBuild } from './after-build.ts';
import { buildWorker, withList } from './build-workers.ts';
import { listSiteFiles, type Written } from './site-files.ts';

const WORKER = 'worker.js';
/** Takes back the worker where it is served in its place; nobody asks for it by this name. */
const WITHDRAW = 'withdraw-worker.js';
/** Only programs that show links ask for it. */
const UNSEEN = ['preview.png'];

/**
 * `worker.js`, which knows every file of the site by its hash, and `withdraw-worker.js`. vite-plugin-pwa would do this too; it brings 340
 * packages, a second bundler among them, and gives files no integrity.
 */
export function offlinePlugin(): Plugin {
	let config: ResolvedConfig;
	let folder = '';
	let written: Written = new Map();
	return {
		name: 'offline',
		apply: 'build',
		configResolved(resolved) {
			config = resolved;
			folder = resolve(config.root, config.build.outDir);
		},
		writeBundle: {
			order: 'post',
			sequential: true,
			async handler(_, bundle) {
				const [{ code }, withdrawing] = await Promise.all([
					buildWorker('worker', config),
					buildWorker('withdraw-worker', config),
				]);
				const site: Written = new Map([...readPublic(config), ...readBundle(bundle)]);
				const kept = new Map([...site].filter(([url]) => !UNSEEN.includes(url)));
				const worker = withList(code, listSiteFiles(kept, config.build.assetsDir));
				const workers = [
					[WORKER, worker],
					[WITHDRAW, withdrawing.code],
				] as const;
				for (const [name, script] of workers) writeFileSync(join(folder, name), script);
				written = new Map([...site, ...workers]);
			},
		},
		// After the last file of this build: of two that write into one folder, the one that ends a mixture sees it.
		buildApp: afterBuild(() => {
			const strange = [...written].find(([url, bytes]) => !isWritten(join(folder, url), bytes));
			return (
				strange &&
				`${join(config.build.outDir, strange[0])}: another build writes into the same folder. Build again, one at a time.`
			);
		}),
	};
}

function readBundle(bundle: Rolldown.OutputBundle): Written {
	return new Map(
		Object.values(bundle).map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
	);
}

/** The files that Vite copies as they are. */
function readPublic({ publicDir, build }: ResolvedConfig): Written {
	if (publicDir === '' || !build.copyPublicDir || !existsSync(publicDir)) return new Map();
	return new Map(
		readdirSync(publicDir, { recursive: true, encoding: 'utf8' })
			.map((name) => join(publicDir, name))
			// Some hosts read settings there, `_headers` or `.htaccess`, and serve none of them.
			.filter((path) => statSync(path).isFile() && !/^[_.]/.test(basename(path)))
			.map((path) => [relative(publicDir, path).split(sep).join('/'), readFileSync(path)]),
	);
}

function isWritten(path: string, bytes: string | Uint8Array): boolean {
	return existsSync(path) && readFileSync(path).equals(Buffer.from(bytes));
}
