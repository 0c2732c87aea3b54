import { memo, type ReactNode } from 'react';
import { markOf, type Paragraph, type Run } from '../domain/article.ts';
import type { StatementId } from '../domain/claim.ts';
import type { FoundWords } from '../domain/search.ts';
import { useLight } from './light.ts';
import { PassageMark } from './PassageMark.tsx';
import { passageColour } from './passage-colour.ts';
import { ToponymButton } from './ToponymButton.tsx';

interface ParagraphProps {
	paragraph: Paragraph;
	isTitle: boolean;
	/** The chosen passage, if it stands here. */
	chosen: StatementId | null;
	/** What was looked up, if it stands here. */
	found: FoundWords | null;
}

/** A paragraph with its passages and names of places marked; drawn anew only when something of it is. */
export const ArticleParagraph = memo(function ArticleParagraph({
	paragraph,
	isTitle,
	chosen,
	found,
}: ParagraphProps) {
	const Tag = isTitle ? 'h2' : 'p';
	// As a text: a paragraph of which nothing else lights up is not drawn anew.
	const lit = useLight(({ passages }) => listHere(paragraph, passages)).split(' ');
	return (
		<Tag>
			{paragraph.runs.map((run) => (
				<RunText
					key={run.start}
					run={run}
					lit={lit}
					chosen={chosen}
					found={found && isWithin(found, run) ? found : null}
				/>
			))}
		</Tag>
	);
});

interface RunProps extends Pick<ParagraphProps, 'chosen' | 'found'> {
	run: Run;
	lit: readonly string[];
}

function RunText({ run, lit, chosen, found }: RunProps) {
	const { passages, closes } = run;
	const mark = markOf(run);
	const plain = mark ? <ToponymButton toponym={mark} text={run.text} /> : run.text;
	const words = found ? <FoundText run={run} found={found} whole={mark ? plain : undefined} /> : plain;
	const [innermost] = passages;
	if (!innermost) return words;
	const shown =
		passages.find(({ id }) => id === chosen) ?? passages.find(({ id }) => lit.includes(id)) ?? innermost;
	return (
		<>
			<span
				className="passage"
				data-passages={passages.map(({ id }) => id).join(' ')}
				data-is-lit={passages.some(({ id }) => lit.includes(id))}
				data-is-chosen={passages.some(({ id }) => id === chosen)}
				data-is-shared={passages.length > 1}
				style={{ '--mark': passageColour(shown) } as React.CSSProperties}
			>
				{words}
			</span>
			{closes.map((passage) => (
				<PassageMark key={passage.id} statement={passage} isChosen={passage.id === chosen} />
			))}
		</>
	);
}

/** A run with the words in it that were looked up; a place's name is marked as a whole. */
function FoundText({ run, found, whole }: { run: Run; found: FoundWords; whole: ReactNode }) {
	const from = Math.max(found.start - run.start, 0);
	const to = Math.min(found.end, run.end) - run.start;
	return (
		<>
			{!whole && run.text.slice(0, from)}
			<mark className="found" tabIndex={-1}>
				{whole ?? run.text.slice(from, to)}
			</mark>
			{!whole && run.text.slice(to)}
		</>
	);
}

export function isWithin(found: FoundWords, { start, end }: Pick<Run, 'start' | 'end'>): boolean {
	return found.start < end && found.end > start;
}

function listHere({ runs }: Paragraph, ids: ReadonlySet<StatementId>): string {
	const here = new Set(runs.flatMap(({ passages }) => passages).map(({ id }) => id));
	return [...here].filter((id) => ids.has(id)).join(' ');
}
