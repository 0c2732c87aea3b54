import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasetPlugin } from './src/load/dataset-plugin.ts';
import { headPlugin } from './src/site/head-plugin.ts';
import { leafletPlugin } from './src/site/leaflet-plugin.ts';
import { licencesPlugin } from './src/site/licences-plugin.ts';
import { offlinePlugin } from './src/site/offline-plugin.ts';
import { POLICY } from './src/site/policy.ts';

export default defineConfig({
	// Relative addresses: the built site works under any path.
	base: './',
	// At any other path there is nothing: the page would lack all that it is made of.
	appType: 'mpa',
	plugins: [react(), datasetPlugin(), headPlugin(), leafletPlugin(), licencesPlugin(), offlinePlugin()],
	build: {
		target: 'baseline-widely-available',
		// Browsers of the baseline fetch what a part needs beside it by themselves.
		modulePreload: { polyfill: false },
		// Most of the first chunk is React's DOM and Leaflet. What a reader loads is held by a test, compressed.
		chunkSizeWarningLimit: 550,
		// Leaflet's style names pictures that the page never shows; within the style they would be fetched with it.
		assetsInlineLimit: 0,
		// How long plugins take depends on the machine; it is no fault of the site.
		rolldownOptions: {
			checks: { pluginTimings: false },
			output: {
				codeSplitting: {
					groups: [
						// Once, compressed together: what the first view and later parts share needs no files of its own.
						{ name: 'first', tags: ['$initial'], priority: 1 },
						// It is the first to be shown of all panels; what others share with it comes with it.
						{ name: 'overview', test: /src.panel.Overview\.tsx$/, includeDependenciesRecursively: true },
					],
				},
			},
		},
	},
	server: { host: '127.0.0.1' },
	// Open to every origin, as a public site may be: a frame that a host has shut off has none of its own, and its
	// modules and data come from elsewhere.
	preview: { host: '127.0.0.1', cors: true, headers: { 'Content-Security-Policy': POLICY } },
});
