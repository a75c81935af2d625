import {z} from 'zod';
import {resumeSchema} from '../resume/schema.js';

/** The JSON Schema of `data/resume.json`, generated from the schema in code, as the text of a file. */
export function jsonSchemaText(): string {
	const schema = z.toJSONSchema(resumeSchema, {target: 'draft-7'});
	return `${JSON.stringify({title: 'JSON Resume 1.0 with the extensions of xuhuang', ...schema}, null, '\t')}\n`;
}
