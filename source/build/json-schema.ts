import {file} from '../resume/load/fields.js';

const draft = 'http://json-schema.org/draft-07/schema#';

/** The JSON Schema of `data/resume.json`, as the text of a file: no other fields, and none missing that the program needs. */
export function ownSchemaText(): string {
	return schemaText('JSON Resume 1.0 with the extensions of xuhuang', (_, value) =>
		isObjectSchema(value) ? {...value, additionalProperties: false} : value,
	);
}

/** The JSON Schema of anyone's file: nothing is required, and each field says what it is for. */
export function fileSchemaText(): string {
	return schemaText('JSON Resume 1.0 with the extensions of xuhuang, all of it optional', (key, value) =>
		key === 'required' ? undefined : value,
	);
}

/** Both are made from the description that reads a file. */
function schemaText(title: string, replacer: (key: string, value: unknown) => unknown): string {
	return `${JSON.stringify({$schema: draft, title, ...file.schema}, replacer, '\t')}\n`;
}

function isObjectSchema(value: unknown): value is {properties: object} {
	return typeof value === 'object' && value !== null && 'properties' in value && 'type' in value;
}
