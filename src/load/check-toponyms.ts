/** Does every passage that names a place find it in the gazetteer, and speak of no place that it does not name or mean? */

import { listPlacesOf, type Statement } from '../domain/claim.ts';
import { indexToponyms, listToponyms, type Occurrence } from '../domain/gazetteer.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import { take } from '../domain/take.ts';
import { listOuter } from './outline.ts';
import { type Locate, type Problem, quote } from './problem.ts';
import type { Located, Records } from './records.ts';

/** Places and passages that are faulty otherwise are passed over. */
export function checkToponyms(records: Records, locate: Locate): readonly Problem[] {
	const places = new Map<PlaceId, Place>(records.places.map(({ value }) => [value.id, value]));
	const gazetteer = indexToponyms(places);
	const statements: readonly Located<Statement>[] = [...records.claims, ...records.context];
	const outer = new Map<PlaceId, readonly string[]>();
	const outerOf = (id: PlaceId) => take(outer, id, () => listOuter(id, records.outline));
	return statements.flatMap(({ at, value: statement }) => {
		const { quote: passage, meant, meansParty } = statement;
		const found = listToponyms(passage.exact, gazetteer);
		const own = listPlacesOf(statement);
		const isParty = ({ toponym }: Occurrence) => meansParty.some((name) => name.toponym === toponym);
		const isAround = ({ id }: Place) => own.some((one) => one === id || outerOf(one).includes(id));
		const unnamed = own
			.filter((id) => places.has(id) && !meant.has(id) && !isNamed(id, found))
			.map((id) => ({
				...locate([...at, 'exact']),
				message: `no toponym of ${quote(id)} occurs in the quote`,
				remedy: 'Add the spelling to gazetteer.json, or say under meant why the place is meant.',
			}));
		// Where a name means both, it may stand for the place too.
		const onlyPlaces = meansParty.length === 0 ? found : found.filter((one) => !isParty(one));
		const overstated = [...meant.keys()]
			.filter((id) => isNamed(id, onlyPlaces) || !own.includes(id))
			.map((id) => ({
				...locate([...at, 'meant', id]),
				message: isNamed(id, onlyPlaces)
					? `the quote names ${quote(id)}`
					: `the record does not speak of ${quote(id)}`,
				remedy: 'Remove it from meant.',
			}));
		const misnamed = meansParty
			.filter((name) => places.size > 0 && !found.some(({ toponym }) => toponym === name.toponym))
			.map(({ toponym }) => ({
				...locate([...at, 'meansParty', toponym]),
				message: passage.exact.includes(toponym)
					? `${quote(toponym)} is no name of a place there`
					: `the quote does not name ${quote(toponym)}`,
				remedy: 'Remove it, or write the name of a place as the quote spells it.',
			}));
		const unspoken = onlyPlaces
			.filter((one) => !one.places.some(isAround))
			.map(({ toponym, places: candidates }) => ({
				...locate([...at, 'mentions']),
				message: `the quote names ${quote(toponym)}, of which the record does not speak`,
				remedy: `Add ${candidates.map(({ id }) => quote(id)).join(' or ')}, or say under meansParty which party is meant.`,
			}));
		return [...unnamed, ...overstated, ...misnamed, ...unspoken];
	});
}

function isNamed(id: PlaceId, found: readonly Occurrence[]): boolean {
	return found.some(({ places }) => places.some((place) => place.id === id));
}
