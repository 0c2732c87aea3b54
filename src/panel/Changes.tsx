import { addDays } from '../domain/day.ts';
import { voiceColour } from '../symbol/paint.ts';
import { useGround } from './ground.ts';
import { useShown } from './shown.ts';

/** Which accounts differ from the day before, in words. */
export function Changes() {
	const { text, names } = useGround();
	const { changes, voices, view } = useShown();
	const shown = changes.filter(({ voice }) => voices.includes(voice));
	return (
		<section className="changes">
			<h3>{text.changesSince(addDays(view.day, -1), shown.length)}</h3>
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
		</section>
	);
}
