/** Which tests must notice a change of the domain, or of the loading? Its own, with fewer tries a property. */

import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

process.env['TZ'] = 'America/Los_Angeles';

/** Most changes are noticed at once: long files need not be waited for. */
class SmallestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const size = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
		return [...files].sort((a, b) => size(a) - size(b));
	}
}

export default defineConfig({
	test: {
		include: [`test/${process.env['MUTATED']}/**/*.test.ts`],
		environment: 'node',
		setupFiles: ['test/mutation/fewer-runs.ts'],
		sequence: { sequencer: SmallestFirst },
		// One process for all files: started forty times for a change, slow ones would be taken for endless ones. The price
		// is that what an earlier file has worked out is not worked out again: a change there may pass unnoticed.
		isolate: false,
		testTimeout: 300_000,
	},
});
