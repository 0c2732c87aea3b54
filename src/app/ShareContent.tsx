import { CopyButtons } from '../panel/CopyButtons.tsx';
import { Fold } from '../panel/Fold.tsx';
import { useGround } from '../panel/ground.ts';
import { ReportLink } from '../panel/ReportLink.tsx';
import { citeMap } from '../text/citation.ts';
import { writeErrorReport } from '../text/error-report.ts';
import { nameIn } from '../text/naming.ts';
import type { TakeWords } from '../text/take-words.ts';
import type { Seen } from './address.ts';
import { CorrectionList } from './CorrectionList.tsx';
import { linkTo, linkToEmbed, type Sharing } from './link.ts';
import { formatSnippet, OPEN_TO_ALL, OWN_ORIGIN } from './snippet.ts';

export interface Props {
	words: TakeWords;
	seen: () => Seen;
	sharing: Sharing;
}

/** A link, a frame, a citation and a report of an error, each of what is seen when it is copied; and, folded, what few need to know of them. */
export function ShareContent({ words, seen, sharing }: Props) {
	const { ground, text } = useGround();
	const { dataset } = ground.usual;
	const link = () => linkTo(seen(), sharing);
	const snippet = () => {
		const title = text.pageTitle(nameIn(dataset.title, text.lang));
		return formatSnippet(linkToEmbed(seen(), sharing) ?? '', title);
	};
	const citation = () => {
		const { view } = seen();
		const other = view.interpretation === null ? undefined : ground.findInterpretation(view.interpretation);
		const otherInterpretations = other?.parts.map(({ claim }) => claim.id) ?? [];
		return citeMap({ ...view, otherInterpretations }, { dataset, day: view.day, link: link(), text }, words);
	};
	const report = () => writeErrorReport({ dataset, link: link(), text }, null);
	const { version, corrections } = dataset;
	const told = text.versionWithCorrections(version, corrections.length);
	const hasLink = sharing.named !== null;
	return (
		<>
			<CopyButtons texts={{ ...(hasLink && { link: () => link() ?? '', snippet }), citation, report }}>
				<ReportLink contact={dataset.contact} words={text} report={report} />
			</CopyButtons>
			<div className="copy-notes">
				{hasLink ? (
					<Fold title={words.embedding}>
						<p>{words.sameOriginFrame(OWN_ORIGIN, OPEN_TO_ALL)}</p>
					</Fold>
				) : (
					<p>{text.noLink}</p>
				)}
				{corrections.length === 0 ? (
					<p>{told}</p>
				) : (
					<Fold title={told}>
						<CorrectionList corrections={corrections} />
					</Fold>
				)}
			</div>
		</>
	);
}
