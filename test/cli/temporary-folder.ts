/** Where can a test let commands write? In a folder that is gone afterwards. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function withFolder<T>(run: (folder: string) => T | Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'ground-'));
	try {
		return await run(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
