/** How is a quote written in `claims.json` and `context.json`? */

import * as v from 'valibot';
import { type Assertion, CHANNELS, type Claim, type Context, type StatementId } from '../../domain/claim.ts';
import type { VoiceId } from '../../domain/observer.ts';
import type { PartyId } from '../../domain/party.ts';
import type { PlaceId } from '../../domain/place.ts';
import type { SourceId } from '../../domain/source.ts';
import { advise } from '../advice.ts';
import type { Outline } from '../outline.ts';
import { quote } from '../problem.ts';
import { toClaim, toContext } from '../to-domain.ts';
import { assertionSchema } from './assertion.ts';
import { exactObject, pathTo } from './exact-object.ts';
import { once } from './once.ts';
import type { Schema } from './schema.ts';
import { idOf, newId, span, text } from './text.ts';

export function claimSchema(outline: Outline): Schema<Claim> {
	// Of many claims, many assert the same.
	const assertions = once<readonly Assertion[]>(
		v.pipe(v.array(assertionSchema(outline)), v.readonly()),
		JSON.stringify,
	);
	// Without parties no claimant can be told from a slip: that there are none is told there.
	const voices = outline.parties.length === 0 ? [] : [...outline.parties, ...outline.observers];
	return v.pipe(
		exactObject({
			...passageEntries(outline),
			claimant: idOf<VoiceId>('party or observer', voices, 'parties.json or observers.json'),
			speaker: text,
			role: v.exactOptional(text),
			via: v.exactOptional(text),
			said: span,
			assertions,
			alternatives: v.exactOptional(alternatives(assertions), []),
		}),
		v.transform((claim): Claim => toClaim(claim)),
	);
}

/** Those that share an `interpretation` with other claims are taken together, so a claim has at most one of each. */
function alternatives(assertions: Schema<readonly Assertion[]>) {
	const alternative = exactObject(
		{ note: text, interpretation: v.exactOptional(newId<string>()), assertions },
		{ renamed: { reading: 'interpretation' } },
	);
	return v.pipe(
		v.array(alternative),
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			const names = dataset.value.map(({ interpretation }) => interpretation);
			for (const [index, name] of names.entries()) {
				if (name === undefined || names.indexOf(name) === index) continue;
				addIssue({
					message: advise(
						`interpretation ${quote(name)} is already used by this claim`,
						'Name it otherwise.',
					),
					path: pathTo(index, 'interpretation'),
				});
			}
		}),
	);
}

/** Without claimant, speaker, day of saying and assertions. */
export function contextSchema(outline: Outline): Schema<Context> {
	return v.pipe(
		exactObject(passageEntries(outline)),
		v.transform((context): Context => toContext(context)),
	);
}

function passageEntries(outline: Outline) {
	const place = idOf<PlaceId>('place', outline.placeIds, 'gazetteer.json');
	return {
		id: newId<StatementId>(),
		source: idOf<SourceId>('source', outline.sources, 'sources.json'),
		exact: text,
		prefix: v.exactOptional(text),
		position: v.exactOptional(
			exactObject({ start: v.number(), end: v.number(), prefix: v.string(), suffix: v.string() }),
		),
		channel: v.picklist(CHANNELS),
		words: v.picklist(['own', 'partly-own', 'reported', 'publisher']),
		about: v.exactOptional(span),
		mentions: v.exactOptional(v.array(place), []),
		meant: v.exactOptional(v.record(idOf<string>('place', outline.placeIds, 'gazetteer.json'), text), {}),
		meansParty: v.exactOptional(v.record(text, idOf<PartyId>('party', outline.parties, 'parties.json')), {}),
		notVerified: v.exactOptional(text),
		note: v.exactOptional(text),
	};
}
