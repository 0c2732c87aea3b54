/** Which places of GeoNames does a dataset want, for the names that its texts use? It only adds. */

import { countNoun } from '../../load/count-noun.ts';
import { FILES, HEAD_FILE } from '../../load/problem.ts';
import { textAt } from '../../load/value-at.ts';
import { type Change, changeFile, type DatasetFiles, type Gathered } from '../draft.ts';
import { decidePlace, decideUnits } from './decide-place.ts';
import { listFinds, readTold } from './find-names.ts';
import { growGazetteer } from './grow-gazetteer.ts';
import { readGround } from './known-ground.ts';
import { type Lines, readAlternateNames, readRows } from './read-geonames.ts';
import { listRuns, toRun } from './text-names.ts';

export interface PlacesRequest {
	/** Of the sources. */
	readonly texts: readonly string[];
	/** Names to look for besides. */
	readonly names: readonly string[];
	/** Names of the texts that mean no place. */
	readonly except?: readonly string[];
	/** Which place of GeoNames a name means, as `1429434=Alder`. */
	readonly told: readonly string[];
	/** A country file. */
	readonly rows: Lines;
	/** `alternateNamesV2`, which says in which language a name is. */
	readonly alternateNames?: Lines | undefined;
}

const CREDIT = 'Points and names: GeoNames (CC BY 4.0)';

/** @throws if the lines are those of another file, or what was told is not there. */
export async function gatherPlaces(files: DatasetFiles, request: PlacesRequest): Promise<Gathered> {
	const told = request.told.map(readTold);
	const wanted = new Set([
		...listRuns(request.texts),
		...[...request.names, ...told.map(({ name }) => name)].map(toRun),
	]);
	const settled = new Set(told.map(({ id }) => id));
	const rows = await readRows(request.rows, wanted, settled);
	const ground = readGround(files);
	const except = new Set((request.except ?? []).map(toRun));
	const finds = listFinds(rows.found, request, told).filter(({ toponym }) => !except.has(toRun(toponym)));
	const outcomes = finds.map((find) => decidePlace(find, ground, settled));
	const taken = outcomes.flatMap(({ taken }) => taken ?? []);
	const others = decideUnits(rows.administrative, taken, ground);
	const units = others.flatMap(({ taken }) => taken ?? []);
	const ids = new Set([...taken, ...units].map(({ row }) => row.id));
	const names = await readAlternateNames(request.alternateNames, ids);
	const spelt = outcomes.flatMap((one) => one.spelt ?? []);
	const made = growGazetteer({ taken, spelt }, names, ground, rows.administrative);
	const after = { ...ground, features: made.features };
	const whole = growGazetteer({ taken: units, spelt: [] }, names, after, rows.administrative);
	const already = outcomes.flatMap((one) => (one.already ? [one.already] : []));
	return {
		report: [
			...made.report,
			...outcomes.flatMap(({ line }) => line ?? []),
			...outcomes.flatMap(({ namesake }) => namesake ?? []),
			...whole.report,
			...others.flatMap(({ line }) => line ?? []),
			...(already.length > 0 ? [`In the gazetteer already (${already.length}): ${already.join(', ')}`] : []),
			...(rows.unread > 0
				? [
						`${countNoun(rows.unread, 'line has', 'lines have')} not the columns of a country file and ${rows.unread === 1 ? 'was' : 'were'} passed over`,
					]
				: []),
			`${countNoun(rows.read, 'place')} of the file, ${rows.found.length} of them with a name that is looked for`,
		],
		changes: made.isChanged || whole.isChanged ? changeFiles(files, whole.features, ids.size > 0) : [],
	};
}

/** @param isTaken whether anything of GeoNames is among the features that was not before. */
function changeFiles(files: DatasetFiles, features: readonly unknown[], isTaken: boolean): readonly Change[] {
	const gazetteer = files.get(FILES.gazetteer) as Readonly<Record<string, unknown>>;
	const head = files.get(HEAD_FILE) as Readonly<Record<string, unknown>>;
	const credit = (before: string) =>
		before.includes('GeoNames') ? before : [before, CREDIT].filter((one) => one !== '').join('. ');
	return [
		...changeFile(files, FILES.gazetteer, {
			...gazetteer,
			...(isTaken && { attribution: credit(textAt(gazetteer, 'attribution')) }),
			features,
		}),
		...(isTaken
			? changeFile(files, HEAD_FILE, {
					...head,
					basemapAttribution: credit(textAt(head, 'basemapAttribution')),
				})
			: []),
	];
}
