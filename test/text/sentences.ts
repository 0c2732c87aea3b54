/** What does a language say of a dataset: of every account, claim, step, change and summary there is? */

import { listChanges } from '../../src/domain/change.ts';
import { deriveAccount } from '../../src/domain/derivation.ts';
import type { Ground } from '../../src/domain/ground.ts';
import { headlineOf } from '../../src/domain/headline.ts';
import { listOutcomes } from '../../src/domain/outcome.ts';
import { PORTIONS, PREDICATES, TRAITS } from '../../src/domain/predicate.ts';
import { listSayings } from '../../src/domain/saying.ts';
import { summarise } from '../../src/domain/summary.ts';
import type { Catalogue } from '../../src/text/catalogue.ts';
import { placeSentences, relationSentences } from '../../src/text/label-words.ts';
import { createNaming } from '../../src/text/naming.ts';
import type { PanelWords } from '../../src/text/panel-words.ts';
import { type AssertionParts, MON, saysOf, TUE, WED } from '../domain/toy.ts';

/** On every day on which something was said, each once. */
export function listSentences(ground: Ground, text: Catalogue, words: PanelWords): readonly string[] {
	const { dataset } = ground;
	const names = createNaming(dataset, text);
	const ofDays = ground.days.flatMap((day, i) => {
		const before = ground.days[i - 1];
		const there = [...ground.on(day).values()];
		const accounts = there.flatMap((one) => [...one.accounts, ...one.observed]);
		return [
			...there.flatMap((one) => [
				...[...one.accounts, ...one.observed].flatMap((account) =>
					placeSentences({ account, comparison: one.comparison }, names, text),
				),
				...relationSentences(one.comparison, names, text),
			]),
			...accounts.flatMap((account) => {
				const [headline, ...besides] = listSayings(account);
				return [
					text.account(account, names),
					text.pointing(account, names),
					text.accountNote(account, names),
					...[headline, ...besides].flatMap((one) => [
						text.saying(one, names),
						text.accountLabel(one, names),
					]),
					...(besides.length > 0 ? [text.besides(names.voice(account.voice), besides, names)] : []),
					...deriveAccount(account, day, ground).map((step) => words.step(step, account.place, names)),
				];
			}),
			...ground.voices.map((voice) => text.summary(summarise(voice, day, ground), names)),
			...[dataset.parties.map(({ id }) => id), ...ground.voices.map((voice) => [voice])].map((voices) =>
				text.headline(headlineOf(voices, day, ground), names),
			),
			...(before
				? listChanges(ground.on(before), ground.on(day)).flatMap((one) => [
						text.change(one, names),
						...text.changeNotes(one, names),
					])
				: []),
			...dataset.claims.flatMap((claim) =>
				listOutcomes(claim, day, ground).flatMap(({ assertion, extent, fates }) => [
					text.assertion(assertion, names),
					words.extent(
						extent,
						names.place(assertion.place),
						fates.flatMap(({ places }) => places.map(names.place)),
					),
					...fates.flatMap((fate) => [true, false].map((isOnly) => words.fate(fate, isOnly, day, names))),
				]),
			),
			...there.flatMap(({ comparison }) =>
				comparison.clashes.map(([one, other]) => {
					const [a, b] = [one.reach, other.reach].map(({ claim, assertion }) => ({
						voice: claim.claimant,
						ids: [claim.id],
						assertion,
					}));
					return a && b ? words.clash(a, b, names) : '';
				}),
			),
		];
	});
	const ofClaims = dataset.claims.map((claim) => text.passage(claim.id, claim, names));
	return [...new Set([...ofDays, ...ofClaims])];
}

/** Everything that can be said of one place: predicates with each of their portions. */
export const SAYABLE: readonly Pick<AssertionParts, 'predicate' | 'portion'>[] = PREDICATES.flatMap(
	(predicate) => {
		const portions = PORTIONS.filter((portion) => TRAITS[predicate].portions.includes(portion));
		return portions.length > 0 ? portions.map((portion) => ({ predicate, portion })) : [{ predicate }];
	},
);

/** Of which ground it can be said, so that it reaches district n or town t by each basis, lent and not. */
export const WAYS: readonly AssertionParts[] = [
	{ place: 'n' },
	{ place: 't' },
	{ place: 'p', reachesDistricts: true },
	{ place: 'p' },
	{ place: 'n', except: ['h'] },
	{ place: 't', inferred: true },
	{ place: 'n', inferred: true },
];

/** Of `us` and of observer o, who say so of `holder`; then `us` say something else, and `them` deny it of town t. */
export function sayAll(said: AssertionParts, holder: string, us = 'a', them = 'b') {
	const hasHolder = said.predicate === undefined || TRAITS[said.predicate].hasHolder;
	const assertion = { ...said, ...(hasHolder && { holder }) };
	return [
		saysOf(us, 'c1', MON, assertion),
		saysOf('o', 'c2', MON, assertion),
		saysOf(them, 'c3', MON, { predicate: 'denies', portion: 'part', holder: us, place: 't' }),
		saysOf(us, 'c4', TUE, { holder: them, place: 'h' }, { predicate: 'near', holder: them, place: 't' }),
		saysOf(
			us,
			'c5',
			WED,
			{ holder: them, portion: 'part' },
			{ predicate: 'lost', holder: us, place: 't', portion: 'part' },
		),
	];
}
