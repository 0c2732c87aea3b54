/** Official boundaries of 398 districts, which lie beside the project and are no part of it; `GEO_FILES` names another folder. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundaries } from '../../src/cli/boundaries.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { valueAt } from '../../src/load/value-at.ts';
import { ROOT } from '../folders.ts';
import { aDraft, type DraftPlace, withDraft } from './ostermark.ts';

const FOLDER = process.env['GEO_FILES'] ?? join(ROOT, '../shared/geo');
const isThere = existsSync(FOLDER);
if (!isThere) console.info(`Skipped: no official boundaries in ${FOLDER}. GEO_FILES names another folder.`);

const NAME = 'geoBoundaries-AFG-ADM2_simplified';

const gather = (folder: string, type: string, ...args: readonly string[]) =>
	runCommand(boundaries, [join(FOLDER, `${NAME}.${type}`), '--dataset', folder, ...args]);

/** Some districts as the gazetteer of the first dataset spells them. */
const DISTRICTS: readonly DraftPlace[] = [
	{ id: 'rokha', names: ['Rokha'] },
	{ id: 'khenj', names: ['Khenj'] },
	{ id: 'deh-salah', names: ['Deh Salah', 'Dih Salah'] },
	{ id: 'baharak', names: ['Baharak'], point: [70.9, 36.99] },
	{ id: 'fayzabad', names: ['Fayzabad'] },
];

describe.skipIf(!isThere)('official boundaries', () => {
	it.each(['geojson', 'topojson'])('of all districts make a dataset that checks (%s)', (type) =>
		withDraft(aDraft(), '', async (folder) => {
			const { stdout, stderr } = await gather(folder, type, '--add');
			expect(stderr).toBe('');
			expect(stdout).toMatch(/\n398 outlines and 0 around them, /);
			expect(stdout).toMatch(/\nNo problems\.\n$/);
			const size = readFileSync(join(folder, 'boundaries.geojson')).length;
			expect(size).toBeLessThan(1_200_000);
			const head: unknown = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8'));
			expect(valueAt(head, 'boundaryAttribution')).toMatch(/geoBoundaries AFG ADM2 \(boundaries of 2014: /);
		}),
	);

	it('are found by names in any spelling, and what is not clear is told', () =>
		withDraft(aDraft(...DISTRICTS), '', async (folder) => {
			const { stdout } = await gather(folder, 'geojson', '--dry-run');
			const lines = stdout.split('\n');
			expect(lines).toContain('deh-salah: #70 Dih Salah, by the name “Dih Salah”');
			expect(lines).toContain('khenj: #102 Khenj (Hese- Awal), by the name “Khenj”');
			expect(lines.find((line) => line.startsWith('rokha: '))).toMatch(
				/^rokha: no unit of its name, but nearly: #113 Rukha/,
			);
			expect(lines.find((line) => line.startsWith('baharak: '))).toMatch(/ and where it lies$/);
			expect(lines.find((line) => line.startsWith('fayzabad: '))).toMatch(
				/^fayzabad: not clear which bears its name: #/,
			);
		}));
});
