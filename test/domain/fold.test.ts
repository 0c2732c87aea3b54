import { expect, test } from 'vitest';
import { listWords } from '../../src/domain/fold.ts';

test('digits are alike, whichever keyboard writes them', () => {
	const folded = listWords('0123456789 ۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩').map((word) => word.folded);
	expect(folded).toEqual(Array(3).fill('0123456789'));
});
