import './headline.css';
import { memo, useDeferredValue, useMemo, useRef } from 'react';
import type { Day } from '../domain/day.ts';
import { headlineOf } from '../domain/headline.ts';
import type { VoiceId } from '../domain/observer.ts';
import { summarise } from '../domain/summary.ts';
import { voiceColour } from '../symbol/paint.ts';
import { useGround } from './ground.ts';
import { Popover } from './Popover.tsx';
import { useKeptHeight } from './use-kept-height.ts';

interface Props {
	day: Day;
	/** Whose accounts the maps show. */
	voices: readonly VoiceId[];
}

/** What the whole comes to, in one line; each voice's account in full, one click away; and what the map does not say, always. */
export const Headline = memo(function Headline({ day, voices }: Props) {
	const shown = useGround();
	const now = useMemo(() => ({ ...shown, day, voices }), [shown, day, voices]);
	// It may follow the maps by some frames: they come first.
	const followed = useDeferredValue(now);
	const headline = useMemo(() => {
		const { ground, names } = followed;
		return followed.text.headline(headlineOf(followed.voices, followed.day, ground), names);
	}, [followed]);
	const { text } = shown;
	const frame = useRef<HTMLDivElement>(null);
	useKeptHeight(frame, `${followed.text.lang} ${followed.voices.join(' ')}`);
	return (
		<div ref={frame} className="headline">
			<p className="headline-line">{headline}</p>
			<Popover label={text.showInFull}>
				<FullSentences day={day} voices={voices} />
			</Popover>
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
