import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { buildEdited } from './test/build-edited.ts';
import { chromiumLaunchOptions } from './test/chromium.ts';
import viteConfig from './vite.config.ts';

/** West of Greenwich, where `new Date('2021-09-06')` is the 5th: a day taken from the machine's zone shows. */
const ZONE = 'America/Los_Angeles';
process.env.TZ = ZONE;

// The React that readers get, which takes two thirds of the time of the one that developers get.
process.env.NODE_ENV = 'production';

const BUILT_SITE = 'test/site/**/*.test.ts';

export default defineConfig(async () =>
	mergeConfig(viteConfig, {
		// Found before the first test, since a package found later reloads the page under the tests.
		optimizeDeps: {
			include: [
				'@turf/turf',
				'axe-core',
				'fast-check',
				'idb-keyval',
				'react',
				'react-dom',
				'react-dom/client',
				'react/jsx-dev-runtime',
				'react/jsx-runtime',
				'valibot',
			],
		},
		test: {
			// While one waits for its browser, the browser works; each has a Chromium, of which more than four fill a machine.
			maxWorkers: Math.min(4, availableParallelism()),
			// What a busy machine may take. No test waits for a time to pass.
			testTimeout: 60_000,
			hookTimeout: 120_000,
			expect: { poll: { timeout: 30_000 } },
			projects: [
				{
					extends: true,
					test: {
						name: 'node',
						include: ['test/**/*.test.ts'],
						exclude: [BUILT_SITE],
						environment: 'node',
						// Files of a worker share what they import, and the datasets that they build.
						isolate: false,
					},
				},
				{
					extends: true,
					test: {
						name: 'site',
						include: [BUILT_SITE],
						environment: 'node',
						isolate: false,
						globalSetup: ['test/build-site.ts'],
						sequence: { groupOrder: 2 },
					},
				},
				{
					extends: true,
					// Only a built page is kept for times without a network.
					define: { 'import.meta.env.PROD': 'false' },
					test: {
						name: 'browser',
						// As above; what a test leaves behind is cleared away.
						isolate: false,
						setupFiles: ['test/browser-setup.ts'],
						// One after the other: together they take longer, since each of them fills the machine.
						sequence: { groupOrder: 1 },
						include: ['test/**/*.browser.test.tsx'],
						// Else the whole page is put into words each time that something waited for is not there yet.
						env: { DEBUG_PRINT_LIMIT: '0' },
						browser: {
							enabled: true,
							headless: true,
							provider: playwright({
								launchOptions: await chromiumLaunchOptions({ isOptimising: true }),
								contextOptions: { timezoneId: ZONE, locale: 'en-GB', reducedMotion: 'reduce' },
							}),
							instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
							commands: { buildEdited },
						},
					},
				},
			],
		},
	}),
);
