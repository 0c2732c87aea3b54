/** Does every passage that names a place find it in the gazetteer, and speak of no place that it does not name or mean? */

import { listPlacesOf, type Statement } from '../domain/claim.ts';
import { indexToponyms, listToponyms, type Occurrence } from '../domain/gazetteer.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import { take } from '../domain/take.ts';
import { listOuter } from './outline.ts';
import { type Locate, type Path, type Problem, quote } from './problem.ts';
import type { Located, Records } from './records.ts';

/** Places and passages that are faulty otherwise are passed over. */
export function checkToponyms(records: Records, locate: Locate): readonly Problem[] {
	const places = new Map<PlaceId, Place>(records.places.map(({ value }) => [value.id, value]));
	const gazetteer = indexToponyms(places);
	const statements: readonly Located<Statement>[] = [...records.claims, ...records.context];
	const outer = new Map<PlaceId, readonly string[]>();
	const outerOf = (id: PlaceId) => take(outer, id, () => listOuter(id, records.outline));
	const problems: Problem[] = [];
	for (const { at, value: statement } of statements) {
		const tell: Tell = (key, message, remedy) => {
			problems.push({ ...locate([...at, ...key]), message, remedy });
		};
		const { quote: passage, meant, meansParty } = statement;
		const found = listToponyms(passage.exact, gazetteer);
		const own = listPlacesOf(statement);
		const isParty = ({ toponym }: Occurrence) => meansParty.some((name) => name.toponym === toponym);
		const isAround = ({ id }: Place) => own.some((one) => one === id || outerOf(one).includes(id));
		for (const id of own) {
			if (!places.has(id) || meant.has(id) || isNamed(id, found)) continue;
			const remedy = 'Add the spelling to gazetteer.json, or say under meant why the place is meant.';
			tell(['exact'], `no toponym of ${quote(id)} occurs in the quote`, remedy);
		}
		// Where a name means both, it may stand for the place too.
		const onlyPlaces = meansParty.length === 0 ? found : found.filter((one) => !isParty(one));
		checkMeant(statement, own, onlyPlaces, tell);
		if (places.size > 0) checkMeansParty(statement, found, tell);
		for (const { toponym, places: candidates } of onlyPlaces) {
			if (candidates.some(isAround)) continue;
			const message = `the quote names ${quote(toponym)}, of which the record does not speak`;
			const ids = candidates.map(({ id }) => quote(id)).join(' or ');
			tell(['mentions'], message, `Add ${ids}, or say under meansParty which party is meant.`);
		}
	}
	return problems;
}

type Tell = (key: Path, message: string, remedy: string) => void;

function checkMeant(
	{ meant }: Statement,
	own: readonly PlaceId[],
	found: readonly Occurrence[],
	tell: Tell,
): void {
	for (const id of meant.keys()) {
		const isOverstated = isNamed(id, found);
		if (!isOverstated && own.includes(id)) continue;
		const message = isOverstated ? 'the quote names' : 'the record does not speak of';
		tell(['meant', id], `${message} ${quote(id)}`, 'Remove it from meant.');
	}
}

function checkMeansParty(
	{ quote: { exact }, meansParty }: Statement,
	found: readonly Occurrence[],
	tell: Tell,
): void {
	for (const { toponym } of meansParty) {
		if (found.some((one) => one.toponym === toponym)) continue;
		const message = exact.includes(toponym)
			? `${quote(toponym)} is no name of a place there`
			: `the quote does not name ${quote(toponym)}`;
		const remedy = 'Remove it, or write the name of a place as the quote spells it.';
		tell(['meansParty', toponym], message, remedy);
	}
}

function isNamed(id: PlaceId, found: readonly Occurrence[]): boolean {
	return found.some(({ places }) => places.some((place) => place.id === id));
}
