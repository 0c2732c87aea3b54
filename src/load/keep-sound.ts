/** What of a dataset can be shown although other parts of it are faulty? What refers to nothing that is left out. */

import * as v from 'valibot';
import { listPlacesOf, type Statement } from '../domain/claim.ts';
import { groupBy } from '../domain/group-by.ts';
import type { PlaceId } from '../domain/place.ts';
import { FORMAT } from './format.ts';
import { listSpared } from './keep-spared.ts';
import type { Outline } from './outline.ts';
import { type Locate, type Path, type Problem, quote } from './problem.ts';
import { recordOf } from './record-of.ts';
import { type Located, type Records, withoutParts } from './records.ts';
import { type Head, headSchema } from './schema/head.ts';
import { observerSchema } from './schema/observer.ts';
import { partySchema } from './schema/party.ts';
import { placeSchema } from './schema/place.ts';
import type { Schema } from './schema/schema.ts';
import { sourceSchema } from './schema/source.ts';
import type { GazetteerPlace } from './to-domain.ts';
import { listAt, textAt } from './value-at.ts';

/** Stands in for what a dataset must say of itself and does not, as long as it is a draft. */
function listStandIns(raw: unknown): Readonly<Record<string, unknown>> {
	const id = textAt(raw, 'id');
	return {
		format: FORMAT,
		id: 'draft',
		title: { en: id.trim() === '' ? 'Draft' : id },
		version: '0.0.0',
		daysNote: '–',
	};
}

/** A head without what is wrong in it; undefined if no ground is named. */
export function readSoundHead(raw: unknown, outline: Outline, faults: readonly Problem[]): Head | undefined {
	const written = withoutParts(raw);
	if (typeof written !== 'object' || written === null) return undefined;
	const faulty = new Set(faults.map(({ at }) => at[0]));
	const districts = new Set(faults.map(({ at }) => recordOf(at)));
	const kept = Object.entries(written).filter(([key]) => !faulty.has(key));
	const scope = listAt(raw, 'scope').filter((_, index) => !districts.has(`scope ${index}`));
	const { success, output } = v.safeParse(headSchema(outline), {
		...listStandIns(raw),
		...Object.fromEntries(kept),
		scope,
	});
	return success ? output : undefined;
}

interface Sound extends Records {
	readonly head: Head;
	/** Statements that have no fault of their own, and are left out with what they refer to. */
	readonly fallen: readonly Problem[];
	/** How many parts records are shown without. */
	readonly shortened: number;
}

/** Among those of its list. */
function indexOf({ at }: Located<unknown>): number {
	return Number(at.at(-1));
}

/** @param faults of records that cannot be shown. Undefined if no district, no party or no source is left. */
export function keepSound(
	raw: unknown,
	records: Records,
	faults: readonly Problem[],
	locate: Locate,
): Sound | undefined {
	const head = readSoundHead(raw, records.outline, faults);
	const faulty = new Set(faults.map(({ at }) => recordOf(at)));
	const isWhole = ({ at }: Pick<Located<unknown>, 'at'>) => !faulty.has(recordOf(at));
	const idsOf = (located: readonly Located<{ readonly id: string }>[]) =>
		new Set<string>(located.map(({ value }) => value.id));

	let shortened = 0;
	/** In the order in which they were written. */
	function keep<T>(sound: readonly Located<T>[], schema: Schema<T>, ...list: Path): readonly Located<T>[] {
		const spared = listSpared(raw, list, schema, faults);
		shortened += spared.reduce((sum, { without }) => sum + without.length, 0);
		return [...sound.filter(isWhole), ...spared].sort((a, b) => indexOf(a) - indexOf(b));
	}
	const places = keepRooted(keep(records.places, placeSchema(records.outline), 'gazetteer', 'features'));
	const known = idsOf(places);
	const boundaries = records.boundaries.filter((one) => isWhole(one) && known.has(one.value.place));
	const outlined = new Set<string>(boundaries.map(({ value }) => value.place));
	const scope = (head?.scope ?? []).filter((id) => known.has(id) && outlined.has(id));
	const parties = keep(records.parties, partySchema, 'parties');
	const observers = keep(records.observers, observerSchema, 'observers');
	const sources = keep(records.sources, sourceSchema, 'sources');
	if (!head || scope.length === 0 || parties.length === 0 || sources.length === 0) return undefined;

	const holders = idsOf(parties);
	const kept: Kept = {
		holders,
		voices: new Set([...holders, ...idsOf(observers)]),
		sources: idsOf(sources),
		places: known,
		shown: listShown(places, outlined, scope, records.outline),
	};
	const claims = records.claims.filter(isWhole);
	const context = records.context.filter(isWhole);
	const isComplete = ({ value }: Located<Statement>) => findLacking(value, kept) === undefined;
	return {
		...records,
		head: { ...head, scope },
		parties,
		observers,
		places,
		boundaries,
		neighbours: records.neighbours.filter(isWhole),
		valley: records.valley.filter(isWhole),
		sources,
		claims: claims.filter(isComplete),
		context: context.filter(isComplete),
		shortened,
		fallen: [...claims, ...context].flatMap(({ at, value }) => {
			const lacking = findLacking(value, kept);
			if (lacking === undefined) return [];
			const message = `left out with ${quote(lacking)}, which cannot be shown`;
			return [
				{
					...locate([...at]),
					message,
					remedy: 'Correct what is told of that first, or of a district within it.',
				},
			];
		}),
	};
}

/** Ids of what is left, by what refers to them. */
interface Kept {
	readonly holders: ReadonlySet<string>;
	readonly voices: ReadonlySet<string>;
	readonly sources: ReadonlySet<string>;
	readonly places: ReadonlySet<string>;
	/** Those of which something can be asserted. */
	readonly shown: ReadonlySet<string>;
}

/** The id of something that a statement refers to and that is not left. */
function findLacking(statement: Statement, kept: Kept): string | undefined {
	for (const [id, ids] of listReferences(statement, kept)) if (!ids.has(id)) return id;
	return undefined;
}

function* listReferences(
	statement: Statement,
	{ holders, voices, sources, places, shown }: Kept,
): Generator<readonly [id: string, among: ReadonlySet<string>]> {
	yield [statement.quote.source, sources];
	if (statement.kind === 'claim') {
		yield [statement.claimant, voices];
		for (const { assertions } of [statement, ...statement.alternatives]) {
			for (const { holder, place, except } of assertions) {
				if (holder !== undefined) yield [holder, holders];
				yield [place, shown];
				for (const id of except) yield [id, places];
			}
		}
	}
	for (const id of [...listPlacesOf(statement), ...statement.meant.keys()]) yield [id, places];
	for (const { party } of statement.meansParty) yield [party, holders];
}

/** Without places whose parent, or whose parent’s parent, is not there; those of a circle among them. */
function keepRooted(places: readonly Located<GazetteerPlace>[]): readonly Located<GazetteerPlace>[] {
	const within = groupBy(places, ({ value }) => value.parent);
	const rooted = new Set<string>();
	const level = [...(within.get(null) ?? [])];
	for (let one = level.pop(); one; one = level.pop()) {
		if (rooted.has(one.value.id)) continue;
		rooted.add(one.value.id);
		for (const inner of within.get(one.value.id) ?? []) level.push(inner);
	}
	return places.filter(({ value }) => rooted.has(value.id));
}

/** Places that the map can draw: districts in scope, and others that have a spot, or whose outline follows from districts. */
function listShown(
	places: readonly Located<GazetteerPlace>[],
	outlined: ReadonlySet<string>,
	scope: readonly PlaceId[],
	{ colouredLevel, scope: written, places: named }: Outline,
): ReadonlySet<string> {
	// What is no place at all is missing nowhere on the map.
	const isWhole = scope.length === new Set(written.filter((id) => named.has(id))).size;
	const districts = new Set(scope);
	return new Set(
		places.flatMap(({ value: { id, level, point, labelAt } }) => {
			if (level === colouredLevel) return districts.has(id) ? [id] : [];
			return point || labelAt || outlined.has(id) || isWhole ? [id] : [];
		}),
	);
}
