import { useGround } from '../panel/ground.ts';
import { useResolvedView } from '../panel/resolved-view.ts';

/** Tells a screen reader whose accounts the maps show and of which day, whenever that changes. */
export function ShownNow() {
	const { text, names } = useGround();
	const { voices, view } = useResolvedView();
	return (
		<p className="unseen" role="status">
			{text.shownNow(voices.map(names.voice), view.day)}
		</p>
	);
}
