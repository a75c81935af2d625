import {z} from 'zod';
import {file} from '../resume/load/fields.js';
import {resumeSchema} from '../resume/schema.js';

/** The JSON Schema of `data/resume.json`, generated from the schema in code, as the text of a file. */
export function jsonSchemaText(): string {
	const schema = z.toJSONSchema(resumeSchema, {target: 'draft-7'});
	return `${JSON.stringify({title: 'JSON Resume 1.0 with the extensions of xuhuang', ...schema}, null, '\t')}\n`;
}

/** The JSON Schema of anyone's file, made from the readers: nothing is required, and each field says what it is for. */
export function fileSchemaText(): string {
	const head = {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'JSON Resume 1.0 with the extensions of xuhuang, all of it optional',
	};
	return `${JSON.stringify({...head, ...file.schema}, null, '\t')}\n`;
}
