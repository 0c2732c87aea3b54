import { playwright } from '@vitest/browser-playwright';
import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './test/chromium.ts';
import viteConfig from './vite.config.ts';

/** West of Greenwich, where `new Date('2021-09-06')` is the 5th: a day taken from the machine's zone shows. */
const ZONE = 'America/Los_Angeles';
process.env.TZ = ZONE;

export default defineConfig(async () =>
	mergeConfig(viteConfig, {
		// Found before the first test, since a package found later reloads the page under the tests.
		optimizeDeps: {
			include: [
				'fast-check',
				'leaflet',
				'react',
				'react-dom',
				'react-dom/client',
				'react-leaflet',
				'react/jsx-dev-runtime',
				'react/jsx-runtime',
				'valibot',
				'vitest-browser-react',
			],
		},
		test: {
			projects: [
				{
					extends: true,
					test: {
						name: 'node',
						include: ['test/**/*.test.ts'],
						environment: 'node',
						// Some of them drive a browser, which a busy machine slows.
						testTimeout: 30_000,
						expect: { poll: { timeout: 10_000 } },
						globalSetup: ['test/build-site.ts'],
					},
				},
				{
					extends: true,
					test: {
						name: 'browser',
						include: ['test/**/*.browser.test.tsx'],
						browser: {
							enabled: true,
							headless: true,
							provider: playwright({
								launchOptions: await chromiumLaunchOptions(),
								contextOptions: { timezoneId: ZONE, locale: 'en-GB' },
							}),
							instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
						},
					},
				},
			],
		},
	}),
);
