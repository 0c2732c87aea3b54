import './article.css';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { layOutArticle, listUnplaced, type Paragraph } from '../domain/article.ts';
import type { Statement, StatementId } from '../domain/claim.ts';
import { listStatements } from '../domain/dataset.ts';
import { indexNames } from '../domain/gazetteer.ts';
import type { FoundWords } from '../domain/search.ts';
import type { Source } from '../domain/source.ts';
import type { PanelWords } from '../text/panel-words.ts';
import { ArticleParagraph, isWithin } from './ArticleParagraph.tsx';
import { ArticleRail } from './ArticleRail.tsx';
import { type LookedUp, useActions } from './actions.ts';
import { ClaimQuote } from './ClaimQuote.tsx';
import { useGround } from './ground.ts';
import { LongList } from './LongList.tsx';
import { PassageMark } from './PassageMark.tsx';
import { SourceTitle } from './SourceTitle.tsx';

interface Props {
	/** The chosen passage. */
	claim: StatementId | null;
	/** The chosen passage or the words that were looked up from elsewhere: the reader goes there with them. */
	lookedUp: LookedUp | null;
	words: PanelWords;
}

const keyOf = ({ id }: Statement) => id;
/** Of a passage by itself, in CSS pixels. */
const PASSAGE_HEIGHT = 150;

/** A source's text as a page to read, each passage marked in its claimant's colour and each name of a place. */
export function ArticleReader({ claim, lookedUp, words }: Props) {
	const { ground, dataset, text } = useGround();
	const found = lookedUp && 'words' in lookedUp ? lookedUp.words : null;
	const [source, choose] = useShownSource(claim, found);
	const { paragraphs, unplaced } = useMemo(() => {
		const statements = listStatements(dataset);
		return {
			paragraphs: layOutArticle(source, statements, indexNames(ground)),
			unplaced: listUnplaced(source, statements),
		};
	}, [source, dataset, ground]);
	const scroller = useRef<HTMLDivElement>(null);
	useScrollTo(claim, source, lookedUp, scroller);
	useFocusOn(lookedUp, scroller);
	usePointing(claim, scroller);
	const hasTitle = paragraphs.some((paragraph) => isTitle(paragraph, source));
	const sources = [...dataset.sources.values()];
	return (
		<div className="article-frame">
			<div className="article" ref={scroller}>
				{sources.length > 1 && (
					<label className="field">
						{text.source}
						<select value={source.id} onChange={(event) => choose(event.currentTarget.value)}>
							{sources.map(({ id, publisher, title }) => (
								<option key={id} value={id}>
									{text.document(publisher, title)}
								</option>
							))}
						</select>
					</label>
				)}
				<p className="article-origin">{text.publishedBy(source.publisher, source.published)}</p>
				<article lang={source.language} dir="auto">
					{!hasTitle && <h2>{source.title}</h2>}
					{paragraphs.map((paragraph) => (
						<ArticleParagraph
							key={paragraph.start}
							paragraph={paragraph}
							isTitle={isTitle(paragraph, source)}
							chosen={isHere(paragraph, claim) ? claim : null}
							found={found?.source.id === source.id && isWithin(found, paragraph) ? found : null}
						/>
					))}
					{source.text === undefined && <p className="article-origin">{words.noArticle}</p>}
				</article>
				{unplaced.length > 0 && (
					<LongList
						className="unplaced-list"
						rows={unplaced}
						keyOf={keyOf}
						height={PASSAGE_HEIGHT}
						chosen={claim}
						resetOn={source.id}
					>
						{(passage) => <UnplacedPassage passage={passage} isChosen={passage.id === claim} />}
					</LongList>
				)}
				<footer className="article-origin">
					<p lang={source.language} dir="auto">
						<cite>
							<SourceTitle source={source} />
						</cite>
						. {source.credit}
					</p>
					{paragraphs.length > 0 && <p>{words.articleKey}</p>}
				</footer>
			</div>
			{paragraphs.length > 0 && <ArticleRail paragraphs={paragraphs} claim={claim} />}
		</div>
	);
}

interface ShownSource {
	readonly source: string | undefined;
	readonly claim: StatementId | null;
	readonly found: FoundWords | null;
}

/** The source that the reader chose, or that of the last chosen passage or of words looked up, or the first. */
function useShownSource(
	claim: StatementId | null,
	found: FoundWords | null,
): readonly [Source, (id: string) => void] {
	const { ground, dataset } = useGround();
	const cited = found?.source.id ?? (claim === null ? undefined : ground.findStatement(claim)?.quote.source);
	const [shown, setShown] = useState<ShownSource>({ source: cited, claim, found });
	if (shown.claim !== claim || shown.found !== found)
		setShown({ source: cited ?? shown.source, claim, found });
	const sources = [...dataset.sources.values()];
	const source = sources.find(({ id }) => id === shown.source) ?? sources[0];
	if (!source) throw new Error('A dataset needs a source; the loader refuses one without');
	return [source, (id) => setShown({ source: id, claim, found })];
}

/** Brings the chosen passage or what was looked up into view, unless it is there. */
function useScrollTo(
	claim: StatementId | null,
	source: Source,
	lookedUp: LookedUp | null,
	scroller: RefObject<HTMLDivElement | null>,
) {
	// biome-ignore lint/correctness/useExhaustiveDependencies: another source has other passages, and who looks one up again wants to see it again
	useEffect(() => {
		const frame = scroller.current;
		const sought = lookedUp && 'words' in lookedUp ? '.found' : `[data-passages~="${claim}"]`;
		const passage = frame?.querySelector(sought);
		if (!frame || !passage) return;
		const [inner, outer] = [passage.getBoundingClientRect(), frame.getBoundingClientRect()];
		if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
		// Of one that is taller than the frame, the beginning is what is read first.
		const block = inner.height > outer.height ? 'start' : 'center';
		passage.scrollIntoView({ block, inline: 'nearest' });
	}, [claim, source, lookedUp, scroller]);
}

function useFocusOn(lookedUp: LookedUp | null, scroller: RefObject<HTMLDivElement | null>) {
	useEffect(() => {
		if (!lookedUp) return;
		const sought =
			'words' in lookedUp
				? // A place's name can be pressed.
					['.found button', '.found']
				: [`.passage-mark[data-claim="${lookedUp.claim}"]`];
		const [mark] = sought.flatMap((one) => scroller.current?.querySelector<HTMLElement>(one) ?? []);
		mark?.focus({ preventScroll: true });
	}, [lookedUp, scroller]);
}

/**
 * What the pointer can do to marked words. The keyboard has the passages' marks, so the words need no focus; one
 * set of listeners serves them all.
 */
function usePointing(claim: StatementId | null, scroller: RefObject<HTMLDivElement | null>) {
	const { point, chooseClaim } = useActions();
	useEffect(() => {
		const frame = scroller.current;
		if (!frame) return;
		const passagesAt = ({ target }: Event) => {
			if (!(target instanceof Element) || target.closest('button, a, select')) return [];
			const run = target.closest('[data-passages]');
			return (run?.getAttribute('data-passages')?.split(' ') ?? []) as StatementId[];
		};
		const over = (event: Event) => {
			const [first] = passagesAt(event);
			if (first) point({ claim: first });
		};
		const out = (event: Event) => {
			if (passagesAt(event).length > 0) point(null);
		};
		const choose = (event: Event) => {
			const passages = passagesAt(event);
			if (passages.length === 0 || !window.getSelection()?.isCollapsed) return;
			// Where passages overlap, a second click goes on to the next.
			const next = passages[(claim === null ? 0 : passages.indexOf(claim) + 1) % passages.length];
			if (next) chooseClaim(next);
		};
		frame.addEventListener('pointerover', over);
		frame.addEventListener('pointerout', out);
		frame.addEventListener('click', choose);
		return () => {
			frame.removeEventListener('pointerover', over);
			frame.removeEventListener('pointerout', out);
			frame.removeEventListener('click', choose);
		};
	}, [claim, point, chooseClaim, scroller]);
}

function UnplacedPassage({ passage, isChosen }: { passage: Statement; isChosen: boolean }) {
	const { text } = useGround();
	return (
		<section className="unplaced" data-passages={passage.id} data-is-chosen={isChosen}>
			<PassageMark statement={passage} isChosen={isChosen} />
			<ClaimQuote statement={passage} />
			<p className="tag">{text.notChecked}</p>
		</section>
	);
}

function isTitle({ runs }: Paragraph, { title }: Source): boolean {
	return runs.map(({ text }) => text).join('') === title;
}

function isHere({ runs }: Paragraph, claim: StatementId | null): boolean {
	return runs.some(({ passages }) => passages.some(({ id }) => id === claim));
}
