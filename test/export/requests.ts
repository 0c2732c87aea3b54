/** What is written in these tests: the real dataset, its mirror image, and toy ground. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Dataset, listDays } from '../../src/domain/dataset.ts';
import { parseDay } from '../../src/domain/day.ts';
import { Ground } from '../../src/domain/ground.ts';
import { createRequest, type ExportRequest } from '../../src/export/request.ts';
import type { Catalogue } from '../../src/text/catalogue.ts';
import { en } from '../../src/text/en.ts';
import { article, twoRivers } from '../datasets.ts';

export const real = article.dataset;
export const realGround = new Ground(real);
/** Every predicate, basis and kind of place, three parties and an observer. */
export const rivers = twoRivers.dataset;

const grounds = new WeakMap<Dataset, Ground>([[real, realGround]]);

/** The one made from it. */
function groundOf(dataset: Dataset): Ground {
	const ground = grounds.get(dataset) ?? new Ground(dataset);
	grounds.set(dataset, ground);
	return ground;
}

/** As of the last day on which anything was said, unless the test names another. */
export function aRequest(
	dataset: Dataset = real,
	{ day, text = en }: { day?: string; text?: Catalogue } = {},
): ExportRequest {
	const asOf = day === undefined ? listDays(dataset).at(-1) : parseDay(day);
	return createRequest(groundOf(dataset), asOf ?? noDay(), text);
}

function noDay(): never {
	throw new Error('no day');
}

const [one, other] = real.parties.map(({ id }) => id);

/** The ids of the first two parties exchanged wherever the text holds one. */
export function exchange(text: string): string {
	return text.replace(new RegExp(`${one}|${other}`, 'g'), (id) => (id === one ? other : one) ?? id);
}

/** The dataset in which each party has the other's id: as claimant, as holder and in the list of parties. */
export const mirrored: Dataset = {
	...real,
	parties: real.parties.map((party) => ({ ...party, id: exchange(party.id) as typeof party.id })),
	claims: mapStrings(real.claims, (text, key) =>
		key === 'claimant' || key === 'holder' ? exchange(text) : text,
	) as Dataset['claims'],
};

function mapStrings(value: unknown, change: (text: string, key: string) => string, key = ''): unknown {
	if (typeof value === 'string') return change(value, key);
	if (Array.isArray(value)) return value.map((item) => mapStrings(item, change, key));
	if (value instanceof Map || typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, item]) => [name, mapStrings(item, change, name)]),
	);
}

/** What GDAL says of a file. @throws if it cannot read it. */
export function readByGdal(text: string, extension: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'export-'));
	try {
		const file = join(folder, `file.${extension}`);
		writeFileSync(file, text);
		return execFileSync('ogrinfo', ['-ro', '-al', file], { encoding: 'utf8', maxBuffer: 1e8 });
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Whether this machine has GDAL to read files with. */
export const HAS_GDAL = hasGdal();

function hasGdal(): boolean {
	try {
		execFileSync('ogrinfo', ['--version'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}
