import { memo, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Day } from '../domain/day.ts';
import { summarise } from '../domain/summary.ts';
import { partyColour } from '../symbol/paint.ts';
import { summaryWords } from '../text/account-words.ts';
import { useGround } from './ground.ts';

/** What each party's account comes down to: one sentence each, of equal size, in party order. A narrow screen shows their beginnings. */
export const Summaries = memo(function Summaries({ day }: { day: Day }) {
	const { dataset, index, text } = useGround();
	const summaries = useMemo(
		() => dataset.parties.map((party) => summarise(party.id, day, index)),
		[dataset, index, day],
	);
	const frame = useRef<HTMLDivElement>(null);
	const [isWhole, setWhole] = useState(false);
	useKeptHeight(frame, isWhole);
	return (
		<div ref={frame} className="summaries" data-is-whole={isWhole}>
			{summaries.map((summary) => (
				<p key={summary.party} className="summary" style={{ borderColor: partyColour(summary.party) }}>
					{text.summary(summaryWords(summary, dataset, text))}
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

/** Keeps the height of the longest sentences so far, so that what lies below stays where it is while days change. */
function useKeptHeight(frame: RefObject<HTMLDivElement | null>, isWhole: boolean) {
	const kept = useRef({ width: 0, isWhole, height: 0 });
	useLayoutEffect(() => {
		const element = frame.current;
		if (!element) return;
		const { width } = element.getBoundingClientRect();
		if (width !== kept.current.width || isWhole !== kept.current.isWhole) {
			element.style.minHeight = '';
			kept.current = { width, isWhole, height: 0 };
		}
		kept.current.height = Math.max(kept.current.height, element.offsetHeight);
		element.style.minHeight = `${kept.current.height}px`;
	});
}
