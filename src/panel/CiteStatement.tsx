import type { Statement } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import { citeStatement } from '../text/citation.ts';
import { writeErrorReport } from '../text/error-report.ts';
import type { PanelWords } from '../text/panel-words.ts';
import { useActions } from './actions.ts';
import { CopyButtons } from './CopyButtons.tsx';
import { useGround } from './ground.ts';
import { ReportLink } from './ReportLink.tsx';

interface Props {
	statement: Statement;
	day: Day;
	words: PanelWords;
}

/** A passage to be cited, or told of as wrong. */
export function CiteStatement({ statement, day, words }: Props) {
	const { ground, text } = useGround();
	const { link } = useActions();
	const { dataset } = ground.usual;
	const citation = () => citeStatement(statement, { dataset, day, link: link(), text }, words);
	const report = () => writeErrorReport({ dataset, link: link(), text }, statement);
	return (
		<CopyButtons texts={{ citation, report }}>
			<ReportLink contact={dataset.contact} words={text} report={report} />
		</CopyButtons>
	);
}
