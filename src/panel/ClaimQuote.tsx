import './quote.css';
import type { Statement } from '../domain/claim.ts';
import { sourceOf } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/place.ts';
import { useGround } from './ground.ts';
import { passageColour } from './passage-colour.ts';
import { Quotation } from './Quotation.tsx';
import { Speaker } from './Speaker.tsx';

interface Props {
	statement: Statement;
	/** The place of the card it stands in: why it is meant, where it is not named. */
	about?: PlaceId;
	/** Whether the words themselves are shown; the article has them already. */
	hasWords?: boolean;
	/** Whether the note of who recorded it stands with it. */
	hasNote?: boolean;
	/** Whether it says no more of where it comes from than who said it, when and in whose words. */
	isBrief?: boolean;
	/** Whether the words that it stands here for name no holder. */
	isInferred?: boolean;
}

/** Exact words with who said them, by what way, when, and who printed them. */
export function ClaimQuote({
	statement,
	about,
	hasWords = true,
	hasNote = true,
	isBrief = false,
	isInferred = false,
}: Props) {
	const { dataset, text, names } = useGround();
	const source = sourceOf(statement, dataset);
	const { publisher } = source;
	const isClaim = statement.kind === 'claim';
	const meant = about && statement.meant.get(about);
	return (
		<figure className="quote" style={{ borderColor: isClaim ? passageColour(statement) : undefined }}>
			<Quotation words={statement.quote.exact} language={source.language} hasWords={hasWords} />
			<figcaption>
				{isClaim && <Speaker claim={statement} language={source.language} />}
				{isBrief && isClaim ? (
					<>
						<span>{text.saidWhen(statement, names)}</span>
						{isInferred && <span>{text.inferredHolder}</span>}
					</>
				) : (
					<span>{text.provenance(statement, publisher, names)}</span>
				)}
				{isClaim && <span>{text.words[statement.words]}</span>}
				{about && meant !== undefined && (
					<span>{text.meant(names.place(about), names.translated(meant))}</span>
				)}
				{!isBrief && statement.notVerified !== undefined && (
					<>
						<strong>{text.notVerified(publisher)}</strong>
						<Quotation words={statement.notVerified} language={source.language} />
					</>
				)}
				{hasNote && statement.note !== undefined && (
					<span className="note" dir="auto">
						{names.translated(statement.note)}
					</span>
				)}
			</figcaption>
		</figure>
	);
}
