/** Which units of a file are meant, and which of them did somebody say is which place? */

import { contains } from '../../domain/geometry.ts';
import { findNamed, type KnownPlace } from '../known-place.ts';
import { foldName, isSameCode } from '../spelling.ts';
import type { BoundaryFile, Named, Unit } from './boundary-file.ts';
import { findLabelPoint } from './label-point.ts';
import { findUnits, sayUnit } from './match-units.ts';

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
	const named = only.map((asked) => {
		const found = findUnits(asked, units);
		const [first] = found;
		if (first && found.length === 1) return first;
		if (!first) throw new Error(`--unit: no unit "${asked}" in the file`);
		throw new Error(
			`--unit: "${asked}" may be ${found.map(sayUnit).join(' or ')}: say which, as --unit "#${first.number}"`,
		);
	});
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

export function readTold(
	told: readonly string[],
	units: readonly Unit[],
	places: readonly KnownPlace[],
): ReadonlyMap<Unit, KnownPlace> {
	return new Map(
		told.map((pair) => {
			const cut = pair.lastIndexOf('=');
			const [asked, id] = [pair.slice(0, cut), pair.slice(cut + 1)];
			const found = cut > 0 ? findUnits(asked.trim(), units) : [];
			const place = places.find((one) => one.id === id.trim());
			const [unit] = found;
			if (cut < 1) throw new Error(`--match: "${pair}" is not written as UNIT=PLACE`);
			if (!unit) throw new Error(`--match: no unit "${asked}" in the file`);
			if (found.length > 1) {
				throw new Error(
					`--match: "${asked}" may be ${found.map(sayUnit).join(' or ')}: say #${unit.number}=${id}`,
				);
			}
			if (!place) throw new Error(`--match: the gazetteer has no such place "${id}" of this level`);
			return [unit, place] as const;
		}),
	);
}
