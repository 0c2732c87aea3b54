import changeLog from '../../../CHANGELOG.md?raw';
import { version } from '../../../package.json';
import { useGround } from '../../panel/ground.ts';
import type { AboutWords } from '../../text/about-words.ts';
import { nameIn } from '../../text/naming.ts';
import { CorrectionList } from '../CorrectionList.tsx';
import { parseChangeLog } from './change-log.ts';
import { Licences } from './Licences.tsx';

/** Which data and which software this is, and what changed in the latter; read from the change log at build. */
export function Versions({ words }: { words: AboutWords }) {
	const { dataset, text } = useGround();
	return (
		<>
			<p>{text.datasetVersion(nameIn(dataset.title, text.lang), dataset.version)}</p>
			<p>{text.versionWithCorrections(dataset.version, dataset.corrections.length)}</p>
			<CorrectionList corrections={dataset.corrections} />
			<p>{words.softwareVersion(version)}</p>
			<Licences words={words} />
			<h4>{words.changes}</h4>
			<div lang="en" dir="ltr">
				{parseChangeLog(changeLog).map(({ title, points }) => (
					<details key={title}>
						<summary>{title}</summary>
						<ul>
							{points.map((point) => (
								<li key={point}>
									<Marked text={point} />
								</li>
							))}
						</ul>
					</details>
				))}
			</div>
		</>
	);
}

/** Words between backticks are code. */
function Marked({ text }: { text: string }) {
	return text.split('`').map((run, i) =>
		i % 2 === 0 ? (
			run
		) : (
			// biome-ignore lint/suspicious/noArrayIndexKey: runs never move
			<code key={i}>{run}</code>
		),
	);
}
