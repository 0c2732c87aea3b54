/** How do the built page and its manifest get their words and addresses? From catalogue, dataset and SITE_URL. */

import type { Plugin } from 'vite';
import { listHeadTags } from './head-tags.ts';
import { writeManifest } from './manifest.ts';
import { listNoScript, listNotLoaded } from './no-script.ts';
import { parseSiteUrl } from './site-url.ts';
import { readSiteWords } from './site-words.ts';

const MANIFEST = 'manifest.webmanifest';
/** What the page's own script draws into. */
const MAIN = '<div id="root">';

/**
 * Title, description, tags for previews and lines for who runs no script or gets none in `index.html`, and `manifest.webmanifest`. Not in the folder of
 * what loads data: these are words.
 * @param setting the environment's SITE_URL; a wrong one fails the build in one line.
 */
export function headPlugin(setting = process.env['SITE_URL']): Plugin {
	let root = '';
	let siteUrl: URL | undefined;
	return {
		name: 'head',
		configResolved(config) {
			root = config.root;
			const parsed = parseSiteUrl(setting);
			if ('siteUrl' in parsed) siteUrl = parsed.siteUrl;
			else if (config.command === 'build')
				throw Object.assign(new Error(parsed.problem), { stack: parsed.problem });
		},
		transformIndexHtml: async (html, { bundle }) => {
			const head = [
				...listHeadTags(readSiteWords(root), siteUrl),
				...(bundle ? [{ tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` } }] : []),
			];
			return [
				// After the tag that says how they are encoded.
				...head.map((tag) => ({ ...tag, injectTo: 'head' as const })),
				{ ...(await listNoScript()), injectTo: 'body-prepend' },
				// Tests of single components have pages of their own, which no script of the page clears.
				...(html.includes(MAIN) ? [{ ...(await listNotLoaded()), injectTo: 'body-prepend' as const }] : []),
			];
		},
		generateBundle() {
			this.emitFile({ type: 'asset', fileName: MANIFEST, source: writeManifest(readSiteWords(root)) });
		},
	};
}
