import type { HelpWords } from '../text/help-words.ts';

/** How the maps are read, in sentences. */
export function LegendRules({ words }: { words: HelpWords }) {
	return (
		<ul className="legend-rules">
			{words.signs.map((rule) => (
				<li key={rule}>{rule}</li>
			))}
		</ul>
	);
}
