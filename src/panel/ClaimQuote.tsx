import type { Statement } from '../domain/claim.ts';
import type { PlaceId } from '../domain/place.ts';
import { partyColour } from '../symbol/paint.ts';
import { useGround } from './ground.ts';

/** Exact words with who said them, by what way, when, and who printed them. `about` is the place of the card it stands in. */
export function ClaimQuote({ statement, about }: { statement: Statement; about: PlaceId }) {
	const { dataset, text, nameOf } = useGround();
	const source = dataset.sources.get(statement.quote.source);
	const publisher = source?.publisher ?? '';
	const isClaim = statement.kind === 'claim';
	const meant = statement.meant.get(about);
	return (
		<figure className="quote" style={{ borderColor: isClaim ? partyColour(statement.claimant) : undefined }}>
			<blockquote lang={source?.language} dir="auto">
				{statement.quote.exact}
			</blockquote>
			<figcaption>
				{isClaim && <span className="speaker">{text.speakerAndRole(statement.speaker, statement.role)}</span>}
				<span>
					{text.provenance(statement.channel, isClaim ? statement.said.last : undefined, publisher)}
				</span>
				{isClaim && <span>{text.words[statement.words]}</span>}
				{meant !== undefined && <span>{text.meant(nameOf(about), meant)}</span>}
				{statement.verification !== undefined && <strong>{text.notVerified(publisher)}</strong>}
				{statement.note !== undefined && <span className="note">{statement.note}</span>}
				{isClaim &&
					statement.alternatives.map(({ note }) => (
						<span key={note} className="note">
							{text.otherReading(note)}
						</span>
					))}
			</figcaption>
		</figure>
	);
}
