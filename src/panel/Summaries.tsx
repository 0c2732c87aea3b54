import { memo, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Day } from '../domain/day.ts';
import { summarise } from '../domain/summary.ts';
import { voiceColour } from '../symbol/paint.ts';
import { useGround } from './ground.ts';

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

/**
 * Keeps the height of the longest sentences so far, so that what lies below stays where it is while days change.
 * @param form as long as it and the width stay, so does the height.
 */
function useKeptHeight(frame: RefObject<HTMLDivElement | null>, form: string) {
	const kept = useRef({ width: 0, form, height: 0 });
	useLayoutEffect(() => {
		const element = frame.current;
		if (!element) return;
		const { width } = element.getBoundingClientRect();
		if (width !== kept.current.width || form !== kept.current.form) {
			element.style.minHeight = '';
			kept.current = { width, form, height: 0 };
		}
		kept.current.height = Math.max(kept.current.height, element.offsetHeight);
		element.style.minHeight = `${kept.current.height}px`;
	});
	useEffect(() => {
		const forget = () => {
			kept.current.height = 0;
			frame.current?.style.removeProperty('min-height');
		};
		window.addEventListener('resize', forget);
		// Letters of a font that has come take other room than those that stood in for them.
		document.fonts.addEventListener('loadingdone', forget);
		return () => {
			window.removeEventListener('resize', forget);
			document.fonts.removeEventListener('loadingdone', forget);
		};
	}, [frame]);
}
