/** How is the built site served to browsers that tell no test of errors? With a script that gathers them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../build-site.ts';
import { serveSite } from '../site.ts';

declare global {
	interface Window {
		/** Uncaught errors of the page, and what the policy of the site refused. */
		faults?: string[];
	}
}

/** Runs in the page before its own scripts. */
function gatherFaults(): void {
	const faults: string[] = [];
	window.faults = faults;
	window.addEventListener('error', ({ message }) => faults.push(message));
	window.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
	document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		faults.push(`${violatedDirective}: ${blockedURI}`),
	);
}

/** A worker that kept the page would refuse it as changed, so there is none. */
const watch: Plugin = {
	name: 'watch',
	configurePreviewServer: ({ middlewares, config }) => {
		middlewares.use((request, response, next) => {
			const send = (type: string, body: string) => {
				for (const [name, value] of Object.entries(config.preview.headers ?? {}))
					if (value !== undefined) response.setHeader(name, value);
				response.setHeader('Content-Type', type);
				response.end(body);
			};
			const { pathname } = new URL(request.url ?? '', 'http://site');
			if (pathname === '/faults.js') send('text/javascript', `(${gatherFaults})()`);
			else if (pathname === '/') send('text/html', readPage());
			else if (pathname === '/worker.js') {
				response.statusCode = 404;
				response.end();
			} else next();
		});
	},
};

function readPage(): string {
	const page = readFileSync(join(import.meta.dirname, '../../dist/index.html'), 'utf8');
	return page.replace('<head>', '<head><script src="faults.js"></script>');
}

/** Called by Vitest. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	await buildSite();
	const site = await serveSite('/', 'dist', [watch]);
	project.provide('siteUrl', site.url);
	return () => site.close();
}
