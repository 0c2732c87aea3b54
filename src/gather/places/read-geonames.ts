/** Which rows of GeoNames files are wanted? Line by line: a country has hundreds of thousands. */

import { take } from '../../domain/take.ts';
import { type AlternateName, type GeoName, listNames, parseAlternateName, parseGeoName } from './geonames.ts';
import { toRun } from './text-names.ts';

/** A file as it is read. */
export interface Lines {
	/** What it is called where a fault of it is told. */
	readonly file: string;
	readonly lines: AsyncIterable<string>;
}

export interface Rows {
	readonly found: readonly GeoName[];
	/** Units of the first and second level, by which others tell what they lie in. */
	readonly administrative: readonly GeoName[];
	readonly read: number;
	readonly unread: number;
}

/**
 * @param wanted names as they are looked up.
 * @param ids of rows that are wanted by whatever name.
 * @throws if the lines are those of another file.
 */
export async function readRows(
	{ file, lines }: Lines,
	wanted: ReadonlySet<string>,
	ids: ReadonlySet<string>,
): Promise<Rows> {
	const found: GeoName[] = [];
	const administrative: GeoName[] = [];
	let [read, unread] = [0, 0];
	for await (const line of lines) {
		const row = parseGeoName(line);
		if (!row) {
			if (line.startsWith('PK')) throw new Error(`${file} is packed: unpack it first`);
			if (read === 0)
				throw new Error(`${file} is no country file of GeoNames, which has 19 columns with tabs between`);
			if (line !== '') unread++;
			continue;
		}
		read++;
		if (/^ADM[12]$/.test(row.featureCode)) administrative.push(row);
		if (ids.has(row.id) || listNames(row).some((name) => wanted.has(toRun(name)))) found.push(row);
	}
	return { found, administrative, read, unread };
}

export async function readAlternateNames(
	source: Lines | undefined,
	ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly AlternateName[]>> {
	const names = new Map<string, AlternateName[]>();
	let read = 0;
	for await (const line of source?.lines ?? []) {
		const name = parseAlternateName(line);
		if (read === 0 && !name)
			throw new Error(`${source?.file} is no table of names of GeoNames, alternateNamesV2`);
		read++;
		if (!name || !ids.has(name.geonameId)) continue;
		take(names, name.geonameId, () => []).push(name);
	}
	return names;
}
