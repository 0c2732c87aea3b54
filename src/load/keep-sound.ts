/** What of a dataset can be shown although other parts of it are faulty? What refers to nothing that is. */

import * as v from 'valibot';
import type { Assertion, Claim, Context } from '../domain/claim.ts';
import { listPlacesOf } from '../domain/claim.ts';
import { groupBy } from '../domain/group-by.ts';
import type { PlaceId } from '../domain/place.ts';
import { FORMAT } from './format.ts';
import { listAt, type Outline, textAt } from './outline.ts';
import type { Path, Problem } from './problem.ts';
import { type Located, type Records, withoutParts } from './records.ts';
import { type Head, headSchema } from './schema/head.ts';
import type { GazetteerPlace } from './to-domain.ts';

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
}

/** @param faults of records that cannot be shown. Undefined if no district or no party is left. */
export function keepSound(raw: unknown, records: Records, faults: readonly Problem[]): Sound | undefined {
	const head = readSoundHead(raw, records.outline, faults);
	const faulty = new Set(faults.map(({ at }) => recordOf(at)));
	const isWhole = ({ at }: Pick<Located<unknown>, 'at'>) => !faulty.has(recordOf(at));
	const idsOf = (located: readonly Located<{ readonly id: string }>[]) =>
		new Set<string>(located.map(({ value }) => value.id));

	const places = keepRooted(records.places.filter(isWhole));
	const known = idsOf(places);
	const boundaries = records.boundaries.filter((one) => isWhole(one) && known.has(one.value.place));
	const outlined = new Set<string>(boundaries.map(({ value }) => value.place));
	const scope = (head?.scope ?? []).filter((id) => known.has(id) && outlined.has(id));
	const parties = records.parties.filter(isWhole);
	const observers = records.observers.filter(isWhole);
	const sources = records.sources.filter(isWhole);
	if (!head || scope.length === 0 || parties.length === 0) return undefined;

	const holders = idsOf(parties);
	const voices = new Set([...holders, ...idsOf(observers)]);
	const published = idsOf(sources);
	const shown = listShown(places, outlined, scope, records.outline);
	const isSoundAssertion = ({ holder, place }: Assertion) =>
		(holder === undefined || holders.has(holder)) && shown.has(place);
	const isSoundPassage = (passage: Claim | Context) =>
		published.has(passage.quote.source) &&
		[...listPlacesOf(passage), ...passage.meant.keys()].every((id) => known.has(id)) &&
		passage.meansParty.every(({ party }) => holders.has(party));
	const isSoundClaim = (claim: Claim) =>
		isSoundPassage(claim) &&
		voices.has(claim.claimant) &&
		[claim, ...claim.alternatives].every(({ assertions }) =>
			assertions.every((one) => isSoundAssertion(one) && one.except.every((id) => known.has(id))),
		);
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
		claims: records.claims.filter((one) => isWhole(one) && isSoundClaim(one.value)),
		context: records.context.filter((one) => isWhole(one) && isSoundPassage(one.value)),
	};
}

/** In which record of the raw data a fault lies: `claims 3`, `gazetteer features 12`, `tiles`. */
function recordOf(at: Path): string {
	const depth = at[1] === 'features' ? 3 : typeof at[1] === 'number' ? 2 : 1;
	return at.slice(0, depth).join(' ');
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
	{ colouredLevel, scope: whole }: Outline,
): ReadonlySet<string> {
	const isWhole = scope.length === whole.length;
	const districts = new Set(scope);
	return new Set(
		places.flatMap(({ value: { id, level, point, labelAt } }) => {
			if (level === colouredLevel) return districts.has(id) ? [id] : [];
			return point || labelAt || outlined.has(id) || isWhole ? [id] : [];
		}),
	);
}
