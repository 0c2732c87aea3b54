import { useMemo } from 'react';
import { listChanges } from '../domain/change.ts';
import { addDays, type Day } from '../domain/day.ts';
import type { DayAccounts } from '../domain/day-accounts.ts';
import type { VoiceId } from '../domain/observer.ts';
import { voiceColour } from '../symbol/paint.ts';
import { useGround } from './ground.ts';

interface Props {
	day: Day;
	dayAccounts: DayAccounts;
	/** Whose changes are told: those of the accounts on the map. */
	voices: readonly VoiceId[];
	isOpen: boolean;
}

/** Which accounts differ from the day before, in words. */
export function Changes({ day, dayAccounts, voices, isOpen }: Props) {
	const { ground, text, names } = useGround();
	const dayBefore = addDays(day, -1);
	const changes = useMemo(
		() => listChanges(ground.on(dayBefore), dayAccounts),
		[dayBefore, ground, dayAccounts],
	);
	const shown = changes.filter(({ voice }) => voices.includes(voice));
	if (shown.length === 0) return <p className="changes">{text.changesSince(dayBefore, 0)}</p>;
	return (
		<details className="changes" open={isOpen}>
			<summary>{text.changesSince(dayBefore, shown.length)}</summary>
			<ul>
				{shown.map((change) => {
					const sentence = text.change(change, names);
					return (
						<li key={sentence} style={{ borderColor: voiceColour(change.voice) }}>
							{sentence}
						</li>
					);
				})}
			</ul>
		</details>
	);
}
