import type { Catalogue } from '../text/catalogue.ts';

interface Props {
	/** One line each: where, what, remedy. */
	problems: readonly string[];
	text: Catalogue;
	onRetry: () => void;
}

/** What stands in the page instead of a map when a dataset cannot be shown. */
export function ProblemList({ problems, text, onRetry }: Props) {
	return (
		<main className="problems" role="alert">
			<h1>{text.datasetProblems}</h1>
			<p>{text.problemCount(problems.length)}</p>
			<ol>
				{problems.map((problem) => (
					<li key={problem}>{problem}</li>
				))}
			</ol>
			<button type="button" onClick={onRetry}>
				{text.tryAgain}
			</button>
		</main>
	);
}
