import { useMemo } from 'react';
import type { Day } from '../domain/day.ts';
import { summarise } from '../domain/summary.ts';
import { partyColour } from '../symbol/paint.ts';
import { summaryWords } from '../text/account-words.ts';
import { useGround } from './ground.ts';

/** What each party's account comes down to: one sentence each, of equal size, in party order. */
export function Summaries({ day }: { day: Day }) {
	const { dataset, index, text } = useGround();
	const summaries = useMemo(
		() => dataset.parties.map((party) => summarise(party.id, day, index)),
		[dataset, index, day],
	);
	return (
		<div className="summaries">
			{summaries.map((summary) => (
				<p key={summary.party} className="summary" style={{ borderColor: partyColour(summary.party) }}>
					{text.summary(summaryWords(summary, dataset, text.lang))}
				</p>
			))}
		</div>
	);
}
