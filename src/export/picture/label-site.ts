/** What do all labels of a picture’s map share? */

import type { PlaceId } from '../../domain/place.ts';
import type { GroundRows } from '../../symbol/ground-rows.ts';
import type { VoiceMap } from '../../symbol/shown-place.ts';
import type { Room } from '../../symbol/spots.ts';
import type { Projection } from './projection.ts';
import type { Scene } from './scene.ts';

/** Sizes of letters: of names of ground, of second lines, of all other names. */
export const LETTERS = { name: 14, words: 12, small: 12 } as const;

/** Where the labels of a map are drawn. */
export interface Site {
	readonly voice: VoiceMap['voice'];
	readonly scene: Scene;
	readonly projection: Projection;
	readonly room: Room;
	/** Where districts lie. */
	readonly rows: GroundRows;
	/** Whose names have found no room so far. */
	readonly lost: Set<PlaceId>;
}
