import fc from 'fast-check';
import {everyField} from './fixtures.js';

/** Texts that try to reach the terminal, or to break out of one format or another. */
export const hostileTexts = [
	'\x1B]0;title\x07red \x1B[31mred\x1B[0m \x1B[2J',
	'\x1B]8;;https://evil.example/\x1B\\link\x1B]8;;\x1B\\',
	'\x1B]52;c;ZXZpbA==\x07copied',
	'\x9B31mred \x9D0;title\x9C \x90q\x9C',
	'\x1B\x1B[31m[31mnested\x1B',
	'evil\u202Etxt.exe\u202C \u2066isolated\u2069 \u200F\u061C',
	'in\u200Bvis\u2060ible\uFEFF \u00AD \u{E0041}\u{E0042}\uE000\u3164\u034F',
	'bell\x07 back\bspace null\0 delete\x7F',
	'half \uD800 surrogate \uDC00',
	'<script>alert(1)</script><img src=x onerror=alert(1)>',
	'</style></title></script>--> ]]>',
	'a\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Evil',
	'}\n@article{evil, title = {x}}',
	'\\write18{rm -rf}{ # % & ~ ^ _ $',
	'[x](javascript:alert(1)) ![y](http://evil.example/z.png)',
	'javascript:alert(1)',
	'https://example.com/"><script>alert(1)</script>',
	'https://example.com/\x1B]0;title\x07',
	'https://user:password@evil.example/)[y](javascript:alert(1))',
	'data:text/html,<script>alert(1)</script>',
	'file:///etc/passwd',
	'__proto__',
	'constructor',
	'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
	'x'.repeat(5000),
] as const;

const anyText = fc.oneof(
	fc.constantFrom(...hostileTexts),
	fc.string({unit: 'binary', maxLength: 40}),
	fc.string({unit: 'grapheme', maxLength: 20}),
	fc.constantFrom('2014-06', 'Present', 'Every Field', 'Intern', 'https://example.com/a', ''),
);
const anyValue = fc.oneof({weight: 4, arbitrary: anyText}, {weight: 1, arbitrary: fc.jsonValue({maxDepth: 3})});

const anyTag = fc.constantFrom('zh', 'zh-CN', 'zh-TW', 'en', 'no tag', '__proto__', 'constructor');

/** What a file may hold that was meant to be a résumé: fields are missing, are hostile, or are something else. */
export const anyFile: fc.Arbitrary<unknown> = fc.oneof(
	{
		weight: 4,
		arbitrary: like({...everyField, news: [{date: '2020', text: 'News', publications: ['a']}], statement: {title: 'T', text: 'x'}}),
	},
	{weight: 1, arbitrary: fc.jsonValue()},
);

/** Values of the shape of the one given, in which anything may be wrong. */
function like(value: unknown): fc.Arbitrary<unknown> {
	if (Array.isArray(value)) {
		return fc.oneof({weight: 5, arbitrary: fc.array(like(value[0]), {maxLength: 3})}, {weight: 1, arbitrary: anyValue});
	}
	if (typeof value === 'object' && value !== null) {
		const fields = Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, like(inside)]));
		const i18n = fc.oneof(
			{weight: 5, arbitrary: fc.dictionary(anyTag, fc.record(fields, {requiredKeys: []}), {maxKeys: 2})},
			{weight: 1, arbitrary: anyValue},
		);
		return fc.oneof({weight: 8, arbitrary: fc.record({...fields, i18n}, {requiredKeys: []})}, {weight: 1, arbitrary: anyValue});
	}
	return fc.oneof({weight: 2, arbitrary: fc.constant(value)}, {weight: 2, arbitrary: anyValue});
}
