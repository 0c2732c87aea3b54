/** Whatever a reader may have done to the page of an invented dataset. */

import fc from 'fast-check';
import { type Action, initialView, reduceView } from '../../src/app/reduce-view.ts';
import type { Day } from '../../src/domain/day.ts';
import { NO_PANEL, PANELS } from '../../src/panel/panel.ts';
import { aClaim, aDataset, anObserver, observerId, partyId, placeId, statementId } from '../build.ts';

export const dataset = aDataset({
	observers: [anObserver('o')],
	claims: [
		aClaim({ said: '2021-01-02', alternatives: [{ note: 'another', assertions: [] }] }),
		aClaim({ id: 'c2', said: '2021-01-05' }),
	],
});

const anyClaim = fc.constantFrom(statementId('c1'), statementId('c2'));
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
	fc.record({
		type: fc.constant('account' as const),
		account: fc.constantFrom('both' as const, partyId('a'), partyId('b'), observerId('o')),
	}),
	fc.record({
		type: fc.constant('day' as const),
		day: fc.constantFrom('2021-01-02' as Day, '2021-01-05' as Day),
	}),
	fc.record({
		type: fc.constant('place' as const),
		place: fc.constantFrom(null, placeId('n'), placeId('e')),
	}),
	fc.record({
		type: fc.constant('panel' as const),
		panel: fc.constantFrom(null, NO_PANEL, ...PANELS),
	}),
	fc.record({ type: fc.constant('claim' as const), claim: fc.option(anyClaim) }),
	fc.record({ type: fc.constant('read' as const), claim: anyClaim }),
	fc.record({
		type: fc.constant('interpretation' as const),
		interpretation: fc.constantFrom(null, 'c1.1'),
	}),
	fc.record({
		type: fc.constant('filter' as const),
		filter: fc.constantFrom(
			{},
			{ voice: partyId('a') },
			{ voice: observerId('o') },
			{ words: 'of & = ?', place: placeId('n') },
		),
	}),
	fc.record({ type: fc.constant('list' as const), filter: fc.constant({ speaker: 'Speaker of a' }) }),
	fc.record({
		type: fc.constant('comparison' as const),
		comparison: fc.constantFrom(null, 'agree' as const, 'silent' as const),
	}),
);

export const anyView = fc
	.array(anyAction, { maxLength: 12 })
	.map((actions) => actions.reduce(reduceView, initialView(dataset)));
