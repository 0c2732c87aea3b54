/** In which colour does a passage stand in text? In that of the party that speaks; grey, if an observer or nobody's spokesman does. */

import type { Statement } from '../domain/claim.ts';
import { voiceColour } from '../symbol/paint.ts';

export function passageColour(statement: Statement): string {
	return statement.kind === 'claim' ? voiceColour(statement.claimant) : 'var(--muted)';
}
