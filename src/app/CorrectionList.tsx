import type { Correction } from '../domain/correction.ts';
import { useGround } from '../panel/ground.ts';

/** What was corrected, in which version and on which day. */
export function CorrectionList({ corrections }: { corrections: readonly Correction[] }) {
	const { text, names } = useGround();
	if (corrections.length === 0) return null;
	return (
		<ul>
			{corrections.map(({ version, date, note }) => (
				<li key={version} dir={text.dir}>
					{text.correction(version, date, names.translated(note))}
				</li>
			))}
		</ul>
	);
}
