/** Which published unit is which place of the gazetteer? By code, then by name; a name that is only near is never taken. */

import { countEdits } from '../../load/nearest.ts';
import { type KnownPlace, listAround, listFolded } from '../known-place.ts';
import { foldName, isNear, isSameCode, listBracketed } from '../spelling.ts';
import { titleOf, type Unit } from './boundary-file.ts';

export interface Match {
	readonly unit: Unit;
	readonly place: KnownPlace;
	/** As a clause: “by the code pcode:XX01”. */
	readonly how: string;
}

/** A place that nobody can say which unit it is. */
export interface Doubt {
	readonly place: KnownPlace;
	readonly candidates: readonly Unit[];
	/** Whether they bear the name, or one that is nearly it. */
	readonly sameName: boolean;
}

export interface Matches {
	readonly matched: readonly Match[];
	readonly doubts: readonly Doubt[];
	/** Places that no unit comes near. */
	readonly missing: readonly KnownPlace[];
	/** Units that are no place of the gazetteer, as far as is known. */
	readonly unmatched: readonly Unit[];
}

export interface Matching {
	readonly units: readonly Unit[];
	/** Those that may be one of them. */
	readonly places: readonly KnownPlace[];
	/** All of the gazetteer. */
	readonly all: readonly KnownPlace[];
	/** Which unit is which place, as somebody decided. */
	readonly told: ReadonlyMap<Unit, KnownPlace>;
	/** Whether the place, as it is drawn now, lies where the unit does; asked where several bear a name. */
	readonly isThere: (unit: Unit, place: KnownPlace) => boolean;
}

export function matchUnits({ units, places, all, told, isThere }: Matching): Matches {
	const matched: Match[] = [...told].map(([unit, place]) => ({ unit, place, how: 'as you say' }));
	const isFree = ({ unit, place }: { readonly unit: Unit; readonly place: KnownPlace }) =>
		!matched.some((one) => one.unit === unit || one.place === place);
	const pairs = (test: (unit: Unit, place: KnownPlace) => string | undefined) =>
		places.flatMap((place) =>
			units.flatMap((unit) => {
				const how = isFree({ unit, place }) ? test(unit, place) : undefined;
				return how === undefined ? [] : [{ unit, place, how }];
			}),
		);
	const take = (found: readonly Match[]) => {
		matched.push(...found.filter((one) => isOnlyOne(one, found)));
	};
	take(pairs(shareCode));
	const spellings = new Map(units.map((unit) => [unit, listSpellings(unit)]));
	const folded = new Map(places.map((place) => [place, new Set(listFolded(place))]));
	const around = new Map(places.map((place) => [place, listAround(place, all)]));
	const shareName = (isWhole: boolean) => (unit: Unit, place: KnownPlace) => {
		const name = spellings
			.get(unit)
			?.find((one) => one.isWhole === isWhole && folded.get(place)?.has(one.folded));
		return name && `by the name “${name.text}”`;
	};
	const isAlike = ({ unit, place }: Match) => isAroundAlike(unit, around.get(place) ?? []);
	const namesakes = [true, false].flatMap((isWhole) => {
		const found = pairs(shareName(isWhole));
		take(found.filter(isAlike));
		return found;
	});
	const there = namesakes.filter((one) => isFree(one) && isThere(one.unit, one.place));
	take(there.map((one) => ({ ...one, how: `${one.how} and where it lies` })));
	const unclear = namesakes.filter(isFree);
	const near = pairs((unit, place) => {
		const isNearest = (spellings.get(unit) ?? []).some((one) =>
			[...(folded.get(place) ?? [])].some((name) => isNear(one.folded, name)),
		);
		return isNearest ? 'near' : undefined;
	});
	const doubts = places.flatMap((place): readonly Doubt[] => {
		const ofPlace = (found: readonly Match[]) =>
			found.filter((one) => one.place === place).map(({ unit }) => unit);
		const same = [...new Set(ofPlace(unclear))];
		const candidates = same.length > 0 ? same : ofPlace(near);
		return candidates.length > 0 ? [{ place, candidates, sameName: same.length > 0 }] : [];
	});
	return {
		matched,
		doubts,
		missing: places.filter(
			(place) => !matched.some((one) => one.place === place) && !doubts.some((one) => one.place === place),
		),
		unmatched: units.filter((unit) => !matched.some((one) => one.unit === unit)),
	};
}

/** The units that somebody means by a name, a code or a number in the file, “#12”. */
export function findUnits(asked: string, units: readonly Unit[]): readonly Unit[] {
	const number = /^#(\d+)$/.exec(asked)?.[1];
	if (number !== undefined) return units.filter((unit) => unit.number === Number(number));
	const coded = units.filter(({ codes }) => codes.some((code) => isSameCode(code, asked)));
	return coded.length > 0 ? coded : units.filter((unit) => bears(unit, asked));
}

/** Of many units, so many are named. */
const NEAREST = 3;

/** The units whose names are most like one that none bears, the most like first. */
export function listNearest(asked: string, units: readonly Unit[]): readonly Unit[] {
	const name = foldName(asked);
	const edits = (unit: Unit) =>
		Math.min(...listSpellings(unit).map(({ folded }) => countEdits(name, folded)));
	const most = Math.min(Math.max(2, Math.floor(name.length / 3)), name.length - 1);
	return units
		.map((unit) => ({ unit, edits: edits(unit) }))
		.filter((one) => one.edits <= most)
		.toSorted((one, other) => one.edits - other.edits)
		.slice(0, NEAREST)
		.map(({ unit }) => unit);
}

function bears(unit: Unit, asked: string): boolean {
	const name = foldName(asked);
	return name !== '' && unit.names.some(({ text }) => foldName(text) === name);
}

/** Neither has another partner. */
function isOnlyOne(match: Match, found: readonly Match[]): boolean {
	return !found.some((one) => one !== match && (one.unit === match.unit || one.place === match.place));
}

function shareCode(unit: Unit, { links }: KnownPlace): string | undefined {
	const code = unit.codes.find((one) => links.some((link) => link.toLowerCase() === one.toLowerCase()));
	return code === undefined ? undefined : `by the code ${code}`;
}

interface Spelling {
	readonly text: string;
	readonly folded: string;
	/** Whether it is a name as the file has it, not a part of it. */
	readonly isWhole: boolean;
}

function listSpellings({ names }: Unit): readonly Spelling[] {
	return names
		.flatMap(({ text }) => [
			{ text, folded: foldName(text), isWhole: true },
			...listBracketed(text).map((part) => ({ text: part, folded: foldName(part), isWhole: false })),
		])
		.filter(({ folded }) => folded !== '');
}

/** Unless both tell what is around them and that differs: many districts of a country share a name. */
function isAroundAlike(unit: Unit, around: readonly KnownPlace[]): boolean {
	const [next] = unit.around;
	if (!next || around.length === 0) return true;
	const names = next.names.map(({ text }) => foldName(text));
	const told = around.filter((place) => place.level !== 'country');
	return (
		told.length === 0 ||
		told.some(
			(place) =>
				next.codes.some((code) => place.links.some((link) => isSameCode(code, link))) ||
				listFolded(place).some((name) => names.includes(name)),
		)
	);
}

/** “#12 Baharak”, so that it can be said which is meant. */
export function sayUnit(unit: Unit): string {
	const within = unit.around[0] ? ` in ${titleOf(unit.around[0])}` : '';
	return `#${unit.number} ${titleOf(unit)}${within}`;
}
