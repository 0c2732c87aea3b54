import { findReading } from '../domain/alternative.ts';
import { CopyButtons } from '../panel/CopyButtons.tsx';
import { useGround } from '../panel/ground.ts';
import { ReportLink } from '../panel/ReportLink.tsx';
import { nameIn } from '../text/account-words.ts';
import { citeMap } from '../text/citation.ts';
import { writeErrorReport } from '../text/error-report.ts';
import { parseAddress } from './address.ts';
import { CorrectionList } from './CorrectionList.tsx';
import { linkTo, linkToEmbed } from './link.ts';
import { formatSnippet, OWN_ORIGIN } from './snippet.ts';

/** A link, a frame, a citation and a report of an error, each of what is seen when it is copied; and the data's version. */
export function ShareContent({ language }: { language: string }) {
	const { usual, text } = useGround();
	const { dataset } = usual;
	const link = () => linkTo(window.location.href, { dataset, language });
	const snippet = () => {
		const title = `${text.appName}: ${nameIn(dataset.title, text.lang)}`;
		return formatSnippet(linkToEmbed(window.location.href, { dataset, language }), title);
	};
	const citation = () => {
		const { view } = parseAddress(window.location.search, dataset);
		const reading = view.reading === null ? undefined : findReading(view.reading, dataset);
		const otherReadings = reading?.parts.map(({ claim }) => claim.id) ?? [];
		return citeMap({ ...view, otherReadings }, { dataset, day: view.day, link: link(), text });
	};
	const report = () => writeErrorReport({ dataset, link: link(), text }, null);
	const { version, corrections } = dataset;
	return (
		<>
			<CopyButtons texts={{ link, snippet, citation, report }}>
				<ReportLink report={report} />
			</CopyButtons>
			<p>{text.sameSiteFrame(OWN_ORIGIN)}</p>
			<p>{text.versionWithCorrections(version, corrections.length)}</p>
			<CorrectionList corrections={corrections} />
		</>
	);
}
