import './claim-list.css';
import { memo, useDeferredValue, useMemo, useRef, useState } from 'react';
import { type AccountChoice, BOTH } from '../domain/account-choice.ts';
import type { Statement, StatementId } from '../domain/claim.ts';
import { sourceOf } from '../domain/dataset.ts';
import { filterStatements, type StatementFilter } from '../domain/statement-filter.ts';
import {
	orderStatements,
	reachesDistrict,
	STATEMENT_ORDERS,
	type StatementOrder,
} from '../domain/statement-order.ts';
import type { PanelWords } from '../text/panel-words.ts';
import { useActions } from './actions.ts';
import { ClaimFilters } from './ClaimFilters.tsx';
import { useGround } from './ground.ts';
import { LongList } from './LongList.tsx';
import { useLight } from './light.ts';
import { PassageMark } from './PassageMark.tsx';
import { passageColour } from './passage-colour.ts';
import { Quotation } from './Quotation.tsx';
import { SelectField } from './SelectField.tsx';
import { Speaker } from './Speaker.tsx';
import { useRowClicks } from './use-row-clicks.ts';

interface Props {
	/** The chosen passage. */
	claim: StatementId | null;
	/** Whose account the map shows. */
	account: AccountChoice;
	filter: StatementFilter;
	words: PanelWords;
	onFilter: (filter: StatementFilter) => void;
}

const markOf = (claim: string) => `.passage-mark[data-claim="${claim}"]`;
const keyOf = ({ id }: Statement) => id;
/** Of a passage of two lines, in CSS pixels. */
const ROW_HEIGHT = 110;

/** Every claim and context passage that fits the filters. */
export function ClaimList({ claim, account, filter, words, onFilter }: Props) {
	const { ground, dataset, text, translation } = useGround();
	const [order, setOrder] = useState<StatementOrder>('reach');
	// The field shows what is typed before the list follows.
	const [deferredFilter, deferredOrder] = [useDeferredValue(filter), useDeferredValue(order)];
	const found = useMemo(
		() => orderStatements(filterStatements(deferredFilter, ground, translation), deferredOrder, ground),
		[deferredFilter, deferredOrder, ground, translation],
	);
	const list = useRef<HTMLUListElement>(null);
	useRowClicks(list, markOf);
	const total = dataset.claims.length + dataset.context.length;
	return (
		<div className="claim-list list-panel">
			<ClaimFilters filter={filter} onFilter={onFilter} />
			<SelectField
				label={words.order}
				value={order}
				options={STATEMENT_ORDERS.map((value) => ({ value, label: words.orders[value] }))}
				onChoose={setOrder}
			/>
			<p className="count" role="status">
				{text.shown(found.length, total)}
			</p>
			{account !== BOTH && (
				<Standing account={account} listed={found} filter={filter} words={words} onFilter={onFilter} />
			)}
			{found.length === 0 && <p>{words.noneFit}</p>}
			<LongList
				className="statements"
				rows={found}
				keyOf={keyOf}
				height={ROW_HEIGHT}
				chosen={claim}
				resetOn={JSON.stringify([deferredOrder, deferredFilter])}
				list={list}
			>
				{(statement) => <Item statement={statement} isChosen={statement.id === claim} />}
			</LongList>
		</div>
	);
}

interface StandingProps extends Pick<Props, 'filter' | 'words' | 'onFilter'> {
	account: Exclude<AccountChoice, typeof BOTH>;
	listed: readonly Statement[];
}

/** How what is listed stands to the one account that the map shows. */
function Standing({ account, listed, filter, words, onFilter }: StandingProps) {
	const { names } = useGround();
	const { voice, ...rest } = filter;
	const isOnly = voice === account;
	const count = listed.filter((one) => one.kind === 'claim' && one.claimant === account).length;
	return (
		<p className="standing">
			{isOnly ? words.listedOnly(names.voice(account)) : words.listedOf(names.voice(account), count)}{' '}
			<button
				type="button"
				className="plain-button"
				onClick={() => onFilter(isOnly ? rest : { ...rest, voice: account })}
			>
				{isOnly ? words.listAll : words.listOnlyThese}
			</button>
		</p>
	);
}

const Item = memo(function Item({ statement, isChosen }: { statement: Statement; isChosen: boolean }) {
	const { ground, dataset, text, names } = useGround();
	const { point } = useActions();
	const isLit = useLight(({ passages }) => passages.has(statement.id));
	const claim = statement.kind === 'claim' ? statement : undefined;
	const source = sourceOf(statement, dataset);
	return (
		<div
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
		</div>
	);
});
