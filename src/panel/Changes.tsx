import { useMemo } from 'react';
import { listChanges } from '../domain/change.ts';
import { addDays, type Day } from '../domain/day.ts';
import type { PartyId } from '../domain/party.ts';
import { type Reading, readGround } from '../domain/reading.ts';
import { partyColour } from '../symbol/paint.ts';
import { changeWords } from '../text/claim-words.ts';
import { useGround } from './ground.ts';

interface Props {
	day: Day;
	reading: Reading;
	/** Whose changes are told: those of the accounts on the map. */
	parties: readonly PartyId[];
	isOpen: boolean;
}

/** Which accounts differ from the day before, in words. */
export function Changes({ day, reading, parties, isOpen }: Props) {
	const { dataset, index, text } = useGround();
	const dayBefore = addDays(day, -1);
	const changes = useMemo(
		() => listChanges(readGround(dayBefore, index, [...reading.keys()]), reading),
		[dayBefore, index, reading],
	);
	const shown = changes.filter(({ party }) => parties.includes(party));
	if (shown.length === 0) return <p className="changes">{text.changesSince(dayBefore, 0)}</p>;
	return (
		<details className="changes" open={isOpen}>
			<summary>{text.changesSince(dayBefore, shown.length)}</summary>
			<ul>
				{shown.map((change) => {
					const sentence = text.change(changeWords(change, dataset, text));
					return (
						<li key={sentence} style={{ borderColor: partyColour(change.party) }}>
							{sentence}
						</li>
					);
				})}
			</ul>
		</details>
	);
}
