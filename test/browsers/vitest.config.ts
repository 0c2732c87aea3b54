import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		root: `${import.meta.dirname}/../..`,
		include: ['test/browsers/*.journeys.ts'],
		globalSetup: ['test/browsers/serve.ts'],
		environment: 'node',
		reporters: ['verbose'],
		fileParallelism: false,
		// What a busy machine may take, with a browser started for each. No journey waits for a time to pass.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		expect: { poll: { timeout: 20_000, interval: 200 } },
	},
});
