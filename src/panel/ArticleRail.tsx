import type { Paragraph } from '../domain/article.ts';
import type { StatementId } from '../domain/claim.ts';
import { useLight } from './light.ts';
import { passageColour } from './passage-colour.ts';

interface Props {
	paragraphs: readonly Paragraph[];
	/** The chosen passage. */
	claim: StatementId | null;
}

/** Where in the whole text the passages lie, for the eye alone. */
export function ArticleRail({ paragraphs, claim }: Props) {
	const lit = useLight(({ passages }) => passages);
	const start = paragraphs[0]?.start ?? 0;
	const length = (paragraphs.at(-1)?.end ?? 1) - start;
	const ends = paragraphs
		.flatMap(({ runs }) => runs)
		.flatMap(({ closes, end }) => closes.map((one) => ({ one, end })));
	return (
		<div className="article-rail" aria-hidden="true">
			{ends.map(({ one, end }) => (
				<i
					key={one.id}
					data-is-lit={lit.has(one.id) || one.id === claim}
					style={{
						top: `${(100 * (end - one.quote.exact.length - start)) / length}%`,
						height: `${(100 * one.quote.exact.length) / length}%`,
						background: passageColour(one),
					}}
				/>
			))}
		</div>
	);
}
