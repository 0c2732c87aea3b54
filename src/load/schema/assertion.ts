/** How is what a claim says of one place written in `claims.json`? */

import * as v from 'valibot';
import type { Assertion } from '../../domain/claim.ts';
import type { PartyId } from '../../domain/party.ts';
import type { PlaceId } from '../../domain/place.ts';
import { PORTIONS, PREDICATES, TRAITS } from '../../domain/predicate.ts';
import { advise } from '../advice.ts';
import { listOuter, type Outline } from '../outline.ts';
import { quote } from '../problem.ts';
import { chosenBy } from './chosen-by.ts';
import { exactObject, pathTo } from './exact-object.ts';
import type { Schema } from './schema.ts';
import { idOf, text } from './text.ts';

export function assertionSchema(outline: Outline): Schema<Assertion> {
	const place = idOf<PlaceId>('place', outline.placeIds, 'gazetteer.json');
	const aroundDistricts = new Set(outline.scope.flatMap((district) => listOuter(district, outline)));
	// Where scope or gazetteer cannot be read, that alone is the fault.
	const containsDistricts = (id: string) =>
		outline.scope.length === 0 || outline.places.size === 0 || aroundDistricts.has(id);
	return v.pipe(
		exactObject({
			predicate: v.picklist(PREDICATES),
			holder: v.exactOptional(holderId(outline)),
			place: v.pipe(place, isShown(outline)),
			portion: v.exactOptional(v.picklist(PORTIONS)),
			except: v.exactOptional(v.array(place), []),
			reachesDistricts: v.exactOptional(v.boolean(), false),
			inferred: v.exactOptional(v.boolean(), false),
			detail: v.exactOptional(text),
		}),
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			for (const { key, message, remedy } of listMisfits(dataset.value)) {
				addIssue({ message: advise(message, remedy), path: pathTo(key) });
			}
			const { place, except, reachesDistricts } = dataset.value;
			for (const [index, exception] of except.entries()) {
				if (outline.places.size === 0 || listOuter(exception, outline).includes(place)) continue;
				addIssue({
					message: advise(
						`the exception ${quote(exception)} does not lie within ${quote(place)}`,
						'Correct the exception, or its parents in gazetteer.json.',
					),
					path: pathTo('except', index),
				});
			}
			if (reachesDistricts && !containsDistricts(place)) {
				addIssue({
					message: advise(
						`${quote(place)} contains no district in scope`,
						'Remove reachesDistricts or name the place that contains them.',
					),
					path: pathTo('reachesDistricts'),
				});
			}
		}),
	);
}

/** An observer is told apart from an id that nobody has. */
function holderId({ parties, observers }: Outline) {
	const party = idOf<PartyId>('party', parties, 'parties.json');
	const observer = v.pipe(
		v.string(),
		v.check(
			() => false,
			({ input }) =>
				advise(
					`${quote(input)} is an observer, and an observer can hold nothing`,
					'Name a party, or move the observer to parties.json.',
				),
		),
		v.transform((id) => id as PartyId),
	);
	const bare = new Set(observers.filter((id) => !parties.includes(id)));
	const isObserver = (id: unknown) => typeof id === 'string' && bare.has(id);
	return chosenBy<PartyId>([party, observer], (input) => (isObserver(input) ? 1 : 0));
}

interface Misfit {
	readonly key: 'holder' | 'portion';
	readonly message: string;
	readonly remedy: string;
}

/** Where the predicate has no holder or portion and the assertion has, or the other way round. */
function listMisfits(assertion: Pick<Assertion, 'predicate' | 'holder' | 'portion'>): readonly Misfit[] {
	const { hasHolder, portions } = TRAITS[assertion.predicate];
	const name = `\`${assertion.predicate}\``;
	const parts = [
		{ key: 'holder', isDue: hasHolder, options: 'Name the party of which it is said.' },
		{
			key: 'portion',
			isDue: portions.length > 0,
			options: `Write ${portions.join(', ')}: how much of the place.`,
		},
	] as const;
	return parts.flatMap(({ key, isDue, options }): readonly Misfit[] => {
		if (isDue === (assertion[key] !== undefined)) return [];
		return isDue
			? [{ key, message: `missing: ${name} has a ${key}`, remedy: options }]
			: [{ key, message: `${name} has no ${key}`, remedy: 'Leave it out.' }];
	});
}

/** A district out of scope has no account. Where scope or gazetteer cannot be read, that alone is the fault. */
function isShown({ places, colouredLevel, scope }: Outline) {
	const shown = new Set<string>(scope);
	return v.check(
		(place: PlaceId) => shown.size === 0 || places.get(place)?.level !== colouredLevel || shown.has(place),
		({ input }) =>
			advise(
				`${quote(input)} is a ${colouredLevel} out of scope and would be shown nowhere`,
				'Add it to scope in dataset.json or name another place.',
			),
	);
}
