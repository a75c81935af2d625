/** Whether a value is undefined, null or the empty string, which all count as an absent field. */
export function isAbsent(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

/** Whether a value is empty: absent, or an object or list of empty values only. */
export function isEmptyValue(value: unknown): boolean {
	return isAbsent(value) || (typeof value === 'object' && Object.values(value as object).every(isEmptyValue));
}
