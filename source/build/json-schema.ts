import {file} from '../resume/load/file-fields.js';

const draft = 'http://json-schema.org/draft-07/schema#';

/**
 * Returns the JSON Schema of `data/resume.json`, as the text of a file: no additional fields are allowed, and the fields
 * that the program needs are required.
 */
export function ownSchemaText(): string {
	return schemaText('JSON Resume 1.0 with the extensions of xuhuang', (_, value) =>
		isObjectSchema(value) ? {...value, additionalProperties: false} : value,
	);
}

/** Returns the JSON Schema of anyone's file: nothing is required, and each field has a description. */
export function fileSchemaText(): string {
	return schemaText('JSON Resume 1.0 with the extensions of xuhuang, all of it optional', (key, value) =>
		key === 'required' ? undefined : value,
	);
}

/** Returns a schema derived from the same field descriptions that the reader of files uses. */
function schemaText(title: string, replacer: (key: string, value: unknown) => unknown): string {
	return `${JSON.stringify({$schema: draft, title, ...file.schema}, replacer, '\t')}\n`;
}

function isObjectSchema(value: unknown): value is {properties: object} {
	return typeof value === 'object' && value !== null && 'properties' in value && 'type' in value;
}
