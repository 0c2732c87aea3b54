/** Which tests must notice when a line of the domain or of the loading is changed? Those of both, with fewer tries a property, since they run once a change. */

import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'America/Los_Angeles';

export default defineConfig({
	test: {
		include: ['test/{domain,load}/**/*.test.ts'],
		environment: 'node',
		setupFiles: ['test/mutation/fewer-runs.ts'],
		testTimeout: 60_000,
	},
});
