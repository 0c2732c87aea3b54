/** In which colour does a passage stand in text? In that of the party that speaks; grey, if nobody's spokesman does. */

import type { Statement } from '../domain/claim.ts';
import { partyColour } from '../symbol/paint.ts';

export function passageColour(statement: Statement): string {
	return statement.kind === 'claim' ? partyColour(statement.claimant) : 'var(--muted)';
}
