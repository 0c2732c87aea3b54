/** Which units of a file are meant, and which of them did somebody say is which place? */

import { contains } from '../../domain/geometry.ts';
import { nearest } from '../../load/nearest.ts';
import { findNamed, type KnownPlace } from '../known-place.ts';
import { foldName, isSameCode } from '../spelling.ts';
import type { BoundaryFile, Named, Unit } from './boundary-file.ts';
import { findLabelPoint } from './label-point.ts';
import { findUnits, listNearest, sayUnit } from './match-units.ts';

export interface Choice {
	/** Only these units, by name, code or number. */
	readonly only: readonly string[];
	/** Only units within this, by name or code; what is added lies in it. */
	readonly parent?: string | undefined;
	/** Whether units that are no place of the gazetteer become one. */
	readonly adds: boolean;
}

/** The unit with what lies around it in the other file: where its label would stand. */
export function surround(unit: Unit, parents: BoundaryFile | undefined): Unit {
	const at = findLabelPoint(unit.outline);
	const around = parents?.units.find(({ outline }) => contains(outline, at));
	return around ? { ...unit, around: [around, ...around.around] } : unit;
}

/** @throws if one is asked for that is not there, or not the only one. */
export function chooseUnits(
	units: readonly Unit[],
	{ only, parent, adds }: Choice,
	known: readonly KnownPlace[],
): readonly Unit[] {
	const asked = only.map((one) => findOne(one, units, (number) => `say which, as --unit "#${number}"`));
	refuse('--unit', asked, units);
	const named = asked.flatMap((one) => ('unit' in one ? one.unit : []));
	if (parent === undefined) return named.length > 0 ? named : units;
	const place = findParent(parent, known);
	const isWithin = ({ around }: Unit) => around.some((one) => isMeant(one, parent, place));
	const within = (named.length > 0 ? named : units).filter(isWithin);
	if (within.length > 0) return within;
	if (named.length > 0 && named.every(({ around }) => around.length === 0)) return named;
	const isTold = units.some(({ around }) => around.length > 0);
	if (!isTold && !adds) return units;
	throw new Error(
		isTold
			? `--parent: no unit lies in "${parent}", as far as the file says`
			: '--parent: the file does not say what its units lie in: name them with --unit, or give the outlines around them with --parents',
	);
}

function isMeant(named: Named, asked: string, place: KnownPlace | undefined): boolean {
	if (named.codes.some((code) => isSameCode(code, asked))) return true;
	if (named.names.some(({ text }) => foldName(text) === foldName(asked))) return true;
	return place !== undefined && findNamed(named, [place], '') === place;
}

export function findParent(asked: string, known: readonly KnownPlace[]): KnownPlace | undefined {
	return (
		known.find(({ id }) => id === asked) ??
		known.find(({ links }) => links.some((link) => isSameCode(link, asked))) ??
		findNamed({ names: [{ text: asked, lang: '' }], codes: [] }, known, '')
	);
}

/** @throws with all that cannot be read. */
export function readTold(
	told: readonly string[],
	units: readonly Unit[],
	places: readonly KnownPlace[],
): ReadonlyMap<Unit, KnownPlace> {
	const pairs = told.map((pair) => {
		const cut = pair.lastIndexOf('=');
		if (cut < 1) return { fault: `"${pair}" is not written as UNIT=PLACE` };
		const [asked, id] = [pair.slice(0, cut).trim(), pair.slice(cut + 1).trim()];
		const found = findOne(asked, units, (number) => `say #${number}=${id}`);
		if ('fault' in found) return found;
		const place = places.find((one) => one.id === id);
		return place ? { ...found, place } : { fault: tellNoPlace(id, places) };
	});
	refuse('--match', pairs, units);
	return new Map(pairs.flatMap((pair) => ('fault' in pair ? [] : [[pair.unit, pair.place] as const])));
}

interface Fault {
	/** As a clause. */
	readonly fault: string;
	/** Whether a list of the file’s units would help. */
	readonly isUnitMissing?: true;
}

function findOne(
	asked: string,
	units: readonly Unit[],
	settle: (number: number) => string,
): { readonly unit: Unit } | Fault {
	const found = findUnits(asked, units);
	const [unit] = found;
	if (unit && found.length === 1) return { unit };
	if (unit) return { fault: `"${asked}" may be ${found.map(sayUnit).join(' or ')}: ${settle(unit.number)}` };
	const near = listNearest(asked, units);
	const hint = near.length > 0 ? `; nearest: ${near.map(sayUnit).join(', ')}` : '';
	return { fault: `no unit "${asked}" in the file${hint}`, isUnitMissing: true };
}

/** @throws all faults at once, with what to do. */
function refuse(
	option: string,
	found: readonly (Fault | { readonly unit: Unit })[],
	units: readonly Unit[],
): void {
	const faults = found.flatMap((one) => ('fault' in one ? one : []));
	if (faults.length === 0) return;
	const remedy = faults.some(({ isUnitMissing }) => isUnitMissing)
		? `. It has ${units.length}: --add --dry-run without ${option} lists them, and a number of it, as "#3", will do`
		: '';
	throw new Error(`${option}: ${faults.map(({ fault }) => fault).join('; ')}${remedy}.`);
}

function tellNoPlace(id: string, places: readonly KnownPlace[]): string {
	const hint = nearest(
		id,
		places.map((place) => place.id),
	);
	return `the gazetteer has no such place "${id}" of this level${hint}. Correct the id, say --level, or let --add make the place`;
}
