import type {Resume} from '../../source/resume/types.js';

type Mutable<Value> = Value extends () => unknown
	? Value
	: Value extends object
		? {-readonly [Key in keyof Value]: Mutable<Value[Key]>}
		: Value;

/** A résumé that a test may change. */
export type MutableResume = Mutable<Resume>;

/** Returns a copy of a résumé that a test may change. */
export function mutableCopy(resume: Resume): MutableResume {
	return structuredClone(resume) as MutableResume;
}
