/** Whether nothing stands there: null and the empty text are as good as an absent field. */
export function isAbsent(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

/** Whether there is nothing in it that could be lost. */
export function isEmptyValue(value: unknown): boolean {
	return isAbsent(value) || (typeof value === 'object' && Object.values(value as object).every(isEmptyValue));
}
