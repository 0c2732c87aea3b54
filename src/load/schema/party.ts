/** How is a party written in `parties.json`? */

import type { Party, PartyId } from '../../domain/party.ts';
import { exactObject } from './exact-object.ts';
import type { Schema } from './schema.ts';
import { colour, names, newId } from './text.ts';

export const partySchema: Schema<Party> = exactObject({
	id: newId<PartyId>(),
	name: names,
	inSentence: names,
	shortName: names,
	colour: exactObject({ light: colour, dark: colour }),
});
