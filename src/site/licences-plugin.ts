/** How does the built site carry the licences of what it is made of? As `licences.txt`, written from what is bundled. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import { afterBuild } from './after-build.ts';
import { buildWorker } from './build-workers.ts';
import { fileOf, listPackageFolders, readLicence, writeLicences } from './licences.ts';

const FILE = 'licences.txt';
/** No module: the build cuts a country out of its data. */
const DATA = ['world-atlas'];

export function licencesPlugin(): Plugin {
	let config: ResolvedConfig;
	let fault: string | undefined;
	return {
		name: 'licences',
		apply: 'build',
		configResolved(resolved) {
			config = resolved;
		},
		generateBundle: {
			// After other plugins have added their files.
			order: 'post',
			async handler(_, bundle) {
				const { modules } = await buildWorker('worker', config);
				const data = DATA.map((name) => join(config.root, 'node_modules', name, 'package.json'));
				const folders = listPackageFolders([...listSources(bundle, config), ...modules, ...data]);
				const read = folders.map((folder) => readLicence(folder, config.root));
				fault = read.filter((one) => typeof one === 'string').join('\n') || undefined;
				const own = readFileSync(join(config.root, 'LICENSE'), 'utf8');
				const licences = read.filter((one) => typeof one !== 'string');
				this.emitFile({ type: 'asset', fileName: FILE, source: writeLicences(own, licences) });
			},
		},
		buildApp: afterBuild(() => fault),
	};
}

/** What code, styles and fonts of the site come from. */
function listSources(bundle: Rolldown.OutputBundle, { root }: ResolvedConfig): readonly string[] {
	return Object.values(bundle).flatMap((file) =>
		file.type === 'chunk'
			? Object.entries(file.modules).flatMap(([id, { renderedLength }]) =>
					renderedLength > 0 ? [fileOf(id, root)] : [],
				)
			: file.originalFileNames.map((name) => resolve(root, name)),
	);
}
