/** Who speaks of the conflict and is no side of it: a monitor, residents, the publisher, another state's officials? */

import type { PartyId, VoiceNames } from './party.ts';

declare const brand: unique symbol;

export type ObserverId = string & { readonly [brand]: 'ObserverId' };

/** Whoever claims something: a side of the conflict, or an observer of it. */
export type VoiceId = PartyId | ObserverId;

/** Can claim, can hold nothing, has no colour. */
export interface Observer extends VoiceNames {
	readonly id: ObserverId;
}
