/** Which map draws which voice? One whose voice stays keeps it; one whose voice goes draws one that comes: few maps are made anew. */

import { useState } from 'react';
import type { VoiceId } from '../domain/observer.ts';

type Slots = ReadonlyMap<VoiceId, number>;

/** The key of the map of each voice. */
export function useSlots(voices: readonly VoiceId[]): Slots {
	const [slots, setSlots] = useState(() => fitSlots(new Map(), voices));
	if (slots.size === voices.length && voices.every((voice) => slots.has(voice))) return slots;
	const fitted = fitSlots(slots, voices);
	setSlots(fitted);
	return fitted;
}

function fitSlots(before: Slots, voices: readonly VoiceId[]): Slots {
	const kept = new Set(voices.flatMap((voice) => before.get(voice) ?? []));
	const freed = [...before.values()].filter((slot) => !kept.has(slot));
	const fresh = Math.max(-1, ...before.values()) + 1;
	const come = voices.filter((voice) => !before.has(voice));
	return new Map(
		voices.map((voice) => {
			const at = come.indexOf(voice);
			return [voice, before.get(voice) ?? freed[at] ?? fresh + at - freed.length];
		}),
	);
}
