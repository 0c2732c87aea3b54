import './head-to-head.css';
import type { ReactNode } from 'react';
import type { Claim, Statement } from '../domain/claim.ts';
import type { ClashingSide } from '../domain/clash-pair.ts';
import type { PlaceId } from '../domain/place.ts';
import { voiceColour } from '../symbol/paint.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { ClaimQuote } from './ClaimQuote.tsx';
import { useGround } from './ground.ts';

interface Props {
	sides: readonly ClashingSide[];
	/** How the quotes of a side stand, of which there may be many; one after the other, without it. */
	quotes?: (claims: readonly Claim[]) => ReactNode;
	/** Of claims that say the same, whether only the first is quoted. */
	isBrief?: boolean;
}

/** The sides' exact words side by side, of equal width. */
export function HeadToHead({ sides, quotes, isBrief = false }: Props) {
	const { text, names } = useGround();
	const Heading = isBrief ? 'h3' : 'h4';
	return (
		<div className="head-to-head" data-is-brief={isBrief}>
			{sides.map(({ voice, claims, isInferred }) => {
				const quoted = isBrief ? claims.slice(0, 1) : claims;
				const others = claims.slice(quoted.length);
				return (
					<section key={voice} className="side" style={{ borderColor: voiceColour(voice) }}>
						<Heading>{names.voice(voice).short}</Heading>
						{quotes
							? quotes(quoted)
							: quoted.map((claim) => (
									<ReadableQuote key={claim.id} statement={claim} isBrief={isBrief} isInferred={isInferred} />
								))}
						{others.length > 0 && (
							<p className="said-again">
								{text.sameSaid}
								{others.map(({ id }) => (
									<ClaimLink key={id} id={id} />
								))}
							</p>
						)}
					</section>
				);
			})}
		</div>
	);
}

interface ReadableProps {
	statement: Statement;
	about?: PlaceId;
	isBrief?: boolean;
	isInferred?: boolean;
}

/** A quote with its way to the article; what was made of it stands elsewhere. */
export function ReadableQuote({ about, ...props }: ReadableProps) {
	return (
		<div className="readable-quote">
			<ClaimQuote {...props} hasNote={false} {...(about && { about })} />
			<ClaimLink id={props.statement.id} />
		</div>
	);
}
