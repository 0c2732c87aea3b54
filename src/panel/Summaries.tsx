import { memo, useMemo, useRef, useState } from 'react';
import type { Day } from '../domain/day.ts';
import { summarise } from '../domain/summary.ts';
import { voiceColour } from '../symbol/paint.ts';
import { useGround } from './ground.ts';
import { useKeptHeight } from './use-kept-height.ts';

/** What each party's account comes down to: one sentence each, of equal size, in party order. A narrow screen shows their beginnings. */
export const Summaries = memo(function Summaries({ day }: { day: Day }) {
	const { ground, dataset, text, names } = useGround();
	const summaries = useMemo(
		() => dataset.parties.map((party) => summarise(party.id, day, ground)),
		[dataset, ground, day],
	);
	const frame = useRef<HTMLDivElement>(null);
	const [isWhole, setWhole] = useState(false);
	useKeptHeight(frame, `${text.lang} ${isWhole}`);
	return (
		<div ref={frame} className="summaries" data-is-whole={isWhole}>
			{summaries.map((summary) => (
				<p key={summary.voice} className="summary" style={{ borderColor: voiceColour(summary.voice) }}>
					{text.summary(summary, names)}
				</p>
			))}
			<button
				type="button"
				className="plain-button"
				aria-expanded={isWhole}
				onClick={() => setWhole(!isWhole)}
			>
				{isWhole ? text.showLess : text.showInFull}
			</button>
		</div>
	);
});
