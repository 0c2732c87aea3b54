/** Which stripes stand for the accounts of one place? One lane a party shown, in party order. */

import type { Account } from '../domain/account.ts';
import type { PartyId } from '../domain/party.ts';
import { isAgainst, isControl, type Portion } from '../domain/predicate.ts';

/** The share of a lane's width that is inked. */
export const INKED: Readonly<Record<Portion, number>> = { whole: 1, most: 0.7, part: 0.35 };

/** One party's stripe. */
export interface Lane {
	/** Whose colours it carries: the one holder its account names, all of a mixed account's, none if it names none. */
	readonly holders: readonly PartyId[];
	/** Inked share of the lane's width, 0 to 1. */
	readonly inked: number;
	/** Broken along its length: the holder is inferred. */
	readonly isBroken: boolean;
}

export type Fill = readonly Lane[];

/** @param accounts those shown, of one place, in party order. */
export function fillOf(accounts: readonly Account[]): Fill {
	return accounts.map(laneOf);
}

/** What a place inside lends its district is no ground of the district's: the place's own dot shows it. */
function laneOf({ kind, standing }: Account): Lane {
	const own = standing.filter(({ reach }) => reach.lent !== 'outwards');
	const held = own.filter(({ reach }) => isControl(reach.assertion));
	const holders = [...new Set(held.flatMap(({ reach }) => reach.assertion.holder ?? []))];
	// A denial or a loss leaves its share of the lane bare.
	const shares = holders.length + (own.some(({ reach }) => isAgainst(reach.assertion)) ? 1 : 0);
	if (kind === 'mixed' && shares > 1) return { holders, inked: holders.length / shares, isBroken: false };
	const [first] = held;
	const { portion } = first ?? {};
	const [holder] = holders;
	if (!first || portion === undefined || holder === undefined)
		return { holders: [], inked: 0, isBroken: false };
	return { holders: [holder], inked: INKED[portion], isBroken: first.reach.basis === 'inferred' };
}

/** The one holder of the ground if every lane is whole, unbroken and alike: no stripes are needed then. */
export function solidHolder(fill: Fill): PartyId | undefined {
	const [first] = fill;
	const holder = first?.holders[0];
	return holder !== undefined && fill.every((lane) => isWhole(lane) && lane.holders[0] === holder)
		? holder
		: undefined;
}

export function isBlank(fill: Fill): boolean {
	return fill.every((lane) => lane.inked === 0);
}

function isWhole(lane: Lane): boolean {
	return lane.inked === 1 && lane.holders.length === 1 && !lane.isBroken;
}

/** The same for equal fills, and fit for an id. */
export function fillKey(fill: Fill): string {
	return fill
		.map(
			(lane) =>
				`${lane.holders.join('+') || 'none'}-${Math.round(lane.inked * 100)}${lane.isBroken ? 'b' : ''}`,
		)
		.join('_');
}
