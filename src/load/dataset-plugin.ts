/** How do the datasets of `data/` reach the page? As checked JSON files, built with it and served while working on it. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildDataset } from './build-dataset.ts';
import { formatProblem } from './problem.ts';

const VIRTUAL = 'virtual:datasets';

/**
 * `datasets/<id>.json` for every folder of `data/`, and their ids as `virtual:datasets`. Any problem in the
 * data fails the build with all of them.
 */
export function datasetPlugin(): Plugin {
	let root = '';
	const listIds = () =>
		readdirSync(join(root, 'data'))
			.filter((name) => existsSync(join(root, 'data', name, 'dataset.json')))
			.sort();
	const build = (id: string) => {
		const built = buildDataset(join(root, 'data', id), root);
		if ('json' in built) return { json: JSON.stringify(built.json) };
		return { problems: built.problems.map((problem) => `data/${id}/${formatProblem(problem)}`).join('\n') };
	};
	return {
		name: 'datasets',
		configResolved(config) {
			root = config.root;
		},
		resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
		load: (id) =>
			id === `\0${VIRTUAL}` ? `export const DATASETS = ${JSON.stringify(listIds())};` : undefined,
		generateBundle() {
			for (const id of listIds()) {
				const { json, problems } = build(id);
				if (json === undefined) this.error(`The data has problems:\n${problems}`);
				this.emitFile({ type: 'asset', fileName: `datasets/${id}.json`, source: json });
			}
		},
		configureServer(server) {
			server.watcher.add([join(root, 'data'), join(root, 'seeds')]);
			server.watcher.on('change', (file) => {
				if (/[\\/](data|seeds)[\\/]/.test(file)) server.ws.send({ type: 'full-reload' });
			});
			server.middlewares.use((request, response, next) => {
				const id = /\/datasets\/([a-z0-9-]+)\.json(?:\?|$)/.exec(request.url ?? '')?.[1];
				if (id === undefined || !listIds().includes(id)) return next();
				const { json, problems } = build(id);
				response.statusCode = json === undefined ? 500 : 200;
				response.setHeader(
					'Content-Type',
					json === undefined ? 'text/plain; charset=utf-8' : 'application/json',
				);
				if (problems !== undefined) server.config.logger.error(problems);
				response.end(json ?? problems);
			});
		},
	};
}
