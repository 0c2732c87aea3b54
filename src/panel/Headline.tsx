import './headline.css';
import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import type { Day } from '../domain/day.ts';
import { headlineOf } from '../domain/headline.ts';
import type { VoiceId } from '../domain/observer.ts';
import { summarise } from '../domain/summary.ts';
import { voiceColour } from '../symbol/paint.ts';
import { useGround } from './ground.ts';
import { useKeptHeight } from './use-kept-height.ts';

interface Props {
	day: Day;
	/** Whose accounts the maps show. */
	voices: readonly VoiceId[];
}

/** What the whole comes to, in one line; each voice's account in full, one click away; and what the map does not say, always. */
export const Headline = memo(function Headline({ day, voices }: Props) {
	const { ground, text, names } = useGround();
	const headline = useMemo(
		() => text.headline(headlineOf(voices, day, ground), names),
		[voices, day, ground, text, names],
	);
	const line = useRef<HTMLParagraphElement>(null);
	const [isOpen, setOpen] = useState(false);
	useKeptHeight(line, `${text.lang} ${voices.join(' ')}`);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || !isOpen) return;
		event.preventDefault();
		setOpen(false);
	};
	return (
		<div className="headline">
			<p ref={line} className="headline-line">
				{headline}
			</p>
			<details
				open={isOpen}
				onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
				onKeyDown={onKeyDown}
			>
				<summary>{isOpen ? text.showLess : text.showInFull}</summary>
				{isOpen && <FullSentences day={day} voices={voices} />}
			</details>
			<p className="headline-promise">{text.promiseShort}</p>
		</div>
	);
});

/** What each voice's account comes down to: one sentence each, of equal size. */
function FullSentences({ day, voices }: Props) {
	const { ground, text, names } = useGround();
	return (
		<div className="summaries">
			{voices.map((voice) => (
				<p key={voice} className="summary" style={{ borderColor: voiceColour(voice) }}>
					{text.summary(summarise(voice, day, ground), names)}
				</p>
			))}
		</div>
	);
}
