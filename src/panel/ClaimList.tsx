import { useEffect, useMemo, useRef, useState } from 'react';
import { type AccountChoice, BOTH } from '../domain/account-choice.ts';
import { CHANNELS, CONTEXT, type Statement, type StatementId } from '../domain/claim.ts';
import { listStatements, sourceOf } from '../domain/dataset.ts';
import { PREDICATES } from '../domain/predicate.ts';
import { filterStatements, type StatementFilter } from '../domain/statement-filter.ts';
import {
	orderStatements,
	reachesDistrict,
	STATEMENT_ORDERS,
	type StatementOrder,
} from '../domain/statement-order.ts';
import { useActions } from './actions.ts';
import { useGround } from './ground.ts';
import { PassageMark } from './PassageMark.tsx';
import { passageColour } from './passage-colour.ts';
import { Quotation } from './Quotation.tsx';
import { Speaker } from './Speaker.tsx';
import { useRowClicks } from './use-row-clicks.ts';

/** How many are drawn at once; the rest when asked for. */
const PAGE = 100;

interface Props {
	/** The chosen passage. */
	claim: StatementId | null;
	lit: ReadonlySet<StatementId>;
	/** Whose account the map shows. */
	account: AccountChoice;
	filter: StatementFilter;
	onFilter: (filter: StatementFilter) => void;
}

const markOf = (claim: string) => `.passage-mark[data-claim="${claim}"]`;

/** Every claim and context passage that fits the filters. */
export function ClaimList({ claim, lit, account, filter, onFilter }: Props) {
	const { ground, dataset, text, translation } = useGround();
	const [asked, setAsked] = useState({ filter, pages: 1 });
	const [order, setOrder] = useState<StatementOrder>('reach');
	const found = useMemo(
		() => orderStatements(filterStatements(filter, ground, translation), order, ground),
		[filter, order, ground, translation],
	);
	const at = found.findIndex(({ id }) => id === claim);
	const pages = Math.max(asked.filter === filter ? asked.pages : 1, Math.ceil((at + 1) / PAGE));
	const shown = found.slice(0, pages * PAGE);
	const list = useRef<HTMLUListElement>(null);
	useRowClicks(list, markOf);
	/** To the first of the further ones: the button may go away. */
	const showMore = () => {
		setAsked({ filter, pages: pages + 1 });
		requestAnimationFrame(() =>
			list.current?.children[shown.length]?.querySelector<HTMLElement>('.passage-mark')?.focus(),
		);
	};
	useEffect(() => {
		const mark = list.current?.querySelector(`[data-claim="${claim}"]`);
		mark?.closest('li')?.scrollIntoView({ block: 'nearest' });
	}, [claim]);
	const total = dataset.claims.length + dataset.context.length;
	const more = Math.min(PAGE, found.length - shown.length);
	return (
		<div className="claim-list">
			<Filters filter={filter} onFilter={onFilter} />
			<label className="field">
				{text.order}
				<select
					value={order}
					onChange={({ currentTarget: { value } }) =>
						setOrder(STATEMENT_ORDERS.find((one) => one === value) ?? 'reach')
					}
				>
					{STATEMENT_ORDERS.map((one) => (
						<option key={one} value={one}>
							{text.orders[one]}
						</option>
					))}
				</select>
			</label>
			<p className="count" role="status">
				{text.shown(found.length, total)}
			</p>
			{account !== BOTH && <Standing account={account} listed={found} filter={filter} onFilter={onFilter} />}
			{found.length === 0 && <p>{text.noneFit}</p>}
			<ul ref={list}>
				{shown.map((statement) => (
					<Item
						key={statement.id}
						statement={statement}
						isChosen={statement.id === claim}
						isLit={lit.has(statement.id)}
					/>
				))}
			</ul>
			{more > 0 && (
				<button type="button" className="plain-button" onClick={showMore}>
					{text.showMore(more)}
				</button>
			)}
		</div>
	);
}

interface StandingProps extends Pick<Props, 'filter' | 'onFilter'> {
	account: Exclude<AccountChoice, typeof BOTH>;
	listed: readonly Statement[];
}

/** How what is listed stands to the one account that the map shows. */
function Standing({ account, listed, filter, onFilter }: StandingProps) {
	const { text, names } = useGround();
	const { voice, ...rest } = filter;
	const isOnly = voice === account;
	const count = listed.filter((one) => one.kind === 'claim' && one.claimant === account).length;
	return (
		<p className="standing">
			{isOnly ? text.listedOnly(names.voice(account)) : text.listedOf(names.voice(account), count)}{' '}
			<button
				type="button"
				className="plain-button"
				onClick={() => onFilter(isOnly ? rest : { ...rest, voice: account })}
			>
				{isOnly ? text.listAll : text.listOnlyThese}
			</button>
		</p>
	);
}

function Item({ statement, isChosen, isLit }: { statement: Statement; isChosen: boolean; isLit: boolean }) {
	const { ground, dataset, text, names } = useGround();
	const { point } = useActions();
	const claim = statement.kind === 'claim' ? statement : undefined;
	const source = sourceOf(statement, dataset);
	return (
		<li
			className="statement"
			data-leads={statement.id}
			data-is-lit={isLit}
			data-is-chosen={isChosen}
			style={{ borderColor: passageColour(statement) }}
			onPointerEnter={() => point({ claim: statement.id })}
			onPointerLeave={() => point(null)}
		>
			<p className="statement-head">
				<PassageMark statement={statement} isChosen={isChosen} />
				{claim ? <Speaker claim={claim} language={source.language} /> : <b>{text.contextOnly}</b>}
			</p>
			<Quotation words={statement.quote.exact} language={source.language} />
			<p className="statement-foot">
				{text.provenance(statement, source.publisher, names)}
				{claim && !reachesDistrict(claim, ground) && <span className="tag">{text.reachesNoDistrict}</span>}
				{!statement.quote.position && <span className="tag">{text.notChecked}</span>}
			</p>
		</li>
	);
}

/** A choice among the values that the dataset has. */
interface Choice {
	readonly key: Exclude<keyof StatementFilter, 'words'>;
	readonly label: string;
	readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Filters({ filter, onFilter }: Pick<Props, 'filter' | 'onFilter'>) {
	const { text } = useGround();
	const choices = useChoices(filter);
	const search = useRef<HTMLInputElement>(null);
	const set = (key: keyof StatementFilter, value: string) => {
		const { [key]: _, ...rest } = filter;
		// The options and the search field give only values that the key may have.
		onFilter((value === '' ? rest : { ...rest, [key]: value }) as StatementFilter);
	};
	const isAnySet = choices.some(({ key }) => filter[key] !== undefined);
	return (
		<search className="filters">
			<label className="field">
				{text.searchWords}
				<input
					ref={search}
					type="search"
					value={filter.words ?? ''}
					onChange={(event) => set('words', event.currentTarget.value)}
				/>
			</label>
			<details open={isAnySet || undefined}>
				<summary>{text.filter}</summary>
				<div className="filter-grid">
					{choices.map(({ key, label, options }) => (
						<label key={key} className="field">
							{label}
							<select value={filter[key] ?? ''} onChange={(event) => set(key, event.currentTarget.value)}>
								<option value="">{text.any}</option>
								{options.map((option) => (
									<option key={option.value} value={option.value}>
										{option.label}
									</option>
								))}
							</select>
						</label>
					))}
				</div>
			</details>
			{(isAnySet || filter.words !== undefined) && (
				<button
					type="button"
					className="plain-button"
					onClick={() => {
						onFilter({});
						// The button goes away with the filters.
						search.current?.focus();
					}}
				>
					{text.clearFilters}
				</button>
			)}
		</search>
	);
}

/** What the statements have, and what the filter asks for, though none has it. */
function useChoices({
	channel: askedChannel,
	place: askedPlace,
	day: askedDay,
}: StatementFilter): readonly Choice[] {
	const { ground, dataset, text, names } = useGround();
	return useMemo(() => {
		const statements = listStatements(dataset);
		const channels = CHANNELS.filter(
			(channel) => channel === askedChannel || statements.some((one) => one.channel === channel),
		);
		const places = new Set([...ground.touches.on.keys(), ...(askedPlace ? [askedPlace] : [])]);
		const days = new Set([...ground.days, ...(askedDay ? [askedDay] : [])]);
		const speakers = [...new Set(dataset.claims.map(({ speaker }) => speaker))]
			.map((value) => ({ value, label: names.translated(value) }))
			.sort((a, b) => a.label.localeCompare(b.label, text.lang));
		return [
			{
				key: 'voice',
				label: text.voice,
				options: [
					...ground.voices.map((value) => ({ value, label: names.voice(value).short })),
					{ value: CONTEXT, label: text.contextOnly },
				],
			},
			{ key: 'speaker', label: text.speaker, options: speakers },
			{
				key: 'channel',
				label: text.channelHeading,
				options: channels.map((value) => ({ value, label: text.channel(value) })),
			},
			{
				key: 'predicate',
				label: text.predicateHeading,
				options: PREDICATES.map((value) => ({ value, label: text.predicate[value] })),
			},
			{
				key: 'place',
				label: text.place,
				options: [...places]
					.map((value) => ({ value, label: names.place(value) }))
					.sort((a, b) => a.label.localeCompare(b.label, text.lang)),
			},
			{
				key: 'day',
				label: text.saidOn,
				options: [...days].sort().map((value) => ({ value, label: text.longDay(value) })),
			},
		];
	}, [ground, dataset, text, names, askedChannel, askedPlace, askedDay]);
}
