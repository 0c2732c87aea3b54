/** How does a published file of boundaries become the outlines of a dataset’s own places, and of the ground around them? */

import { type Area, contains } from '../../domain/geometry.ts';
import { FILES, HEAD_FILE } from '../../load/problem.ts';
import { listAt, textAt } from '../../load/value-at.ts';
import { changeFile, type DatasetFiles, type Gathered } from '../draft.ts';
import { type KnownPlace, listKnownPlaces, listOutlines } from '../known-place.ts';
import { addUnits } from './add-units.ts';
import {
	tellAdded,
	tellAgain,
	tellDrawn,
	tellMatched,
	tellNames,
	tellTaken,
	tellUnmatched,
} from './boundaries-report.ts';
import type { BoundaryFile, Unit } from './boundary-file.ts';
import { changeHead, listScope } from './change-head.ts';
import { type Choice, chooseUnits, findParent, readTold, surround } from './choose-units.ts';
import type { Credit } from './credit-boundaries.ts';
import { drawUnits, listNear } from './draw-units.ts';
import { findLabelPoint } from './label-point.ts';
import { matchUnits } from './match-units.ts';
import { collectNeighbours, collectOutlines, listUntouched } from './outline-files.ts';

export interface BoundariesRequest extends Choice {
	/** The file that holds what is around the units, where their own does not say. */
	readonly parents?: BoundaryFile | undefined;
	/** The level of the places; that which is coloured, if undefined. */
	readonly level?: string | undefined;
	/** Which unit is which place, as `Northvale=north-vale`. */
	readonly told: readonly string[];
	/** Derived from the extent, if undefined. */
	readonly toleranceMetres?: number | undefined;
	readonly credit: Credit;
}

/** @throws if what was asked for is not there, with what to do. */
export function gatherBoundaries(
	files: DatasetFiles,
	file: BoundaryFile,
	request: BoundariesRequest,
): Gathered {
	const { credit } = request;
	const head = files.get(HEAD_FILE);
	const before = files.get(FILES.boundaries);
	const colouredLevel = textAt(head, 'colouredLevel');
	const level = request.level ?? colouredLevel;
	const units = request.parents ? file.units.map((unit) => surround(unit, request.parents)) : file.units;
	const { drawn, outlined, kept, added, report, unsettled } = placeUnits(files, units, { ...request, level });
	const told = [...report, ...file.passedOver];
	if (drawn.size === 0) {
		return { report: [...told, 'No unit is a place of the gazetteer: use --add, or --match.'], changes: [] };
	}

	const others = units.filter((unit) => !outlined.includes(unit));
	const near = level === colouredLevel ? listNear([...drawn.keys()], others) : [];
	const beside = near.filter((unit) => !findDrawn(unit, kept));
	const made = drawUnits([...drawn.keys()], beside, request.toleranceMetres);
	const places = [...made.outlines.keys()].flatMap((unit) => drawn.get(unit) ?? []);
	const outlines = collectOutlines(before, drawn, made.outlines, credit);
	const around = files.get(FILES.neighbours);
	// What was around is so no longer where all of it is drawn.
	const isAround = made.beside.length > 0 || (around !== undefined && level === colouredLevel);
	const neighbours = isAround ? collectNeighbours(around, made.beside, credit) : undefined;
	const next = changeHead(head, {
		credit,
		scope: level === colouredLevel ? listScope(head, places, listOutlines(before)) : listAt(head, 'scope'),
		hasNeighbours: made.beside.length > 0,
		movedMetres: made.movedMetres,
	});
	const gazetteer = files.get(FILES.gazetteer);
	return {
		report: [...told, ...tellNames('Around them', beside), ...tellDrawn(made, outlines.kept)],
		unsettled,
		changes: [
			...changeFile(files, FILES.gazetteer, added.length > 0 ? addFeatures(gazetteer, added) : gazetteer),
			...changeFile(files, FILES.boundaries, outlines.collection, outlines.loses),
			...(neighbours ? changeFile(files, FILES.neighbours, neighbours.collection, neighbours.loses) : []),
			...changeFile(files, HEAD_FILE, next.head, next.loses),
		],
	};
}

interface Placed {
	/** The units that are places, or become some. */
	readonly drawn: ReadonlyMap<Unit, KnownPlace>;
	/** Units of places that keep the outlines that they have. */
	readonly outlined: readonly Unit[];
	/** These outlines, and those of places that no unit is found for. */
	readonly kept: ReadonlyMap<KnownPlace, Area>;
	/** As features of the gazetteer. */
	readonly added: readonly object[];
	readonly report: readonly string[];
	readonly unsettled: readonly string[];
}

function placeUnits(
	files: DatasetFiles,
	units: readonly Unit[],
	{ level, ...request }: BoundariesRequest & { readonly level: string },
): Placed {
	const known = listKnownPlaces(files.get(FILES.gazetteer));
	const outlines = listOutlines(files.get(FILES.boundaries));
	const chosen = chooseUnits(units, request, known);
	const places = known.filter((place) => place.level === level);
	const isThere = (unit: Unit, { id, point }: KnownPlace) => {
		const outline = outlines.get(id);
		if (outline) return contains(outline, findLabelPoint(unit.outline));
		return point !== undefined && contains(unit.outline, point);
	};
	const told = readTold(request.told, chosen, places);
	const matches = matchUnits({ units: chosen, places, all: known, told, isThere });
	const { matched: earlier } = matchUnits({
		units: units.filter((unit) => !chosen.includes(unit)),
		places: places.filter(
			(one) => outlines.has(one.id) && !matches.matched.some(({ place }) => place === one),
		),
		...{ all: known, told: new Map(), isThere },
	});
	const untouched = listUntouched(files.get(FILES.boundaries), request.credit).map((one) =>
		textAt(one, 'id'),
	);
	const again = earlier.filter(({ place }) => untouched.includes(place.id));
	const redrawn = [...matches.matched, ...again];
	const kept = new Map(
		places
			.filter((place) => !redrawn.some((one) => one.place === place))
			.flatMap((place) => {
				const outline = outlines.get(place.id);
				return outline ? [[place, outline] as const] : [];
			}),
	);
	const doubtful = matches.doubts.flatMap(({ candidates }) => candidates);
	const free = request.adds ? matches.unmatched.filter((unit) => !doubtful.includes(unit)) : [];
	const taken = new Map(
		free.flatMap((unit) => {
			const place = findDrawn(unit, kept);
			return place ? [[unit, place] as const] : [];
		}),
	);
	const fresh = free.filter((unit) => !taken.has(unit));
	const parent = request.parent === undefined ? undefined : findParent(request.parent, known);
	const added = addUnits(fresh, level, known, parent);
	const drawn = new Map([...redrawn.map(({ unit, place }) => [unit, place] as const), ...added.places]);
	const others = tellNames(
		'No place of the gazetteer',
		matches.unmatched.filter((unit) => !drawn.has(unit)),
	);
	// Whoever names some units has not looked for the others.
	const missing =
		request.only.length > 0 ? [] : matches.missing.filter((place) => ![...taken.values()].includes(place));
	const unmatched = [...tellUnmatched({ ...matches, missing }), ...tellTaken(taken)];
	return {
		drawn,
		outlined: earlier.filter((one) => !again.includes(one)).map(({ unit }) => unit),
		kept,
		added: added.features,
		report: [
			...tellMatched(matches.matched),
			...tellAgain(again),
			...unmatched,
			...tellAdded(added),
			...others,
		],
		unsettled: unmatched.length > 0 ? [...unmatched, ...others] : [],
	};
}

/** The place that is drawn where a unit lies. */
function findDrawn(unit: Unit, outlines: ReadonlyMap<KnownPlace, Area>): KnownPlace | undefined {
	if (outlines.size === 0) return undefined;
	const point = findLabelPoint(unit.outline);
	for (const [place, outline] of outlines) if (contains(outline, point)) return place;
	return undefined;
}

function addFeatures(gazetteer: unknown, features: readonly object[]): object {
	const before = typeof gazetteer === 'object' ? gazetteer : { type: 'FeatureCollection' };
	return { ...before, features: [...listAt(gazetteer, 'features'), ...features] };
}
