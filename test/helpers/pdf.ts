import {getDocument, type PDFDocumentProxy, VerbosityLevel} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page, with the start of its baseline, in points from the lower left. */
export interface TextRun {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

/** An element of the structure tree, with its role and the text of its whole subtree. */
export interface StructureElement {
	readonly role: string;
	readonly text: string;
	readonly language: string | undefined;
	readonly children: readonly StructureElement[];
}

/** A document as read by pdf.js. */
export interface ReadPdf {
	readonly title: string;
	readonly author: string;
	readonly language: string;
	readonly metadata: string;
	readonly outline: readonly string[];
	readonly pages: ReadonlyArray<{
		readonly width: number;
		readonly height: number;
		readonly runs: readonly TextRun[];
		readonly text: string;
		readonly links: readonly string[];
		readonly structure: StructureElement | undefined;
	}>;
	/** The text of all pages, in reading order. */
	readonly text: string;
}

/** Reads a document with pdf.js, Firefox's PDF reader. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	// pdf.js detaches the buffer, so it gets a copy.
	const loading = getDocument({data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS});
	const document = await loading.promise;
	const [{info, metadata}, outline, markInfo] = await Promise.all([document.getMetadata(), document.getOutline(), document.getMarkInfo()]);
	const pages = await Promise.all(Array.from({length: document.numPages}, (_, index) => readPage(document, index + 1)));
	const {Title: title, Author: author, Language: language} = info as Record<string, string>;
	await loading.destroy();
	return {
		title: title ?? '',
		author: author ?? '',
		language: language ?? '',
		metadata: `${metadata?.getRaw() ?? ''}${markInfo?.Marked ? 'marked' : ''}`,
		outline: (outline ?? []).map(item => item.title),
		pages,
		text: pages.map(({text}) => text).join('\n'),
	};
}

async function readPage(document: PDFDocumentProxy, number: number) {
	const page = await document.getPage(number);
	const [content, marked, annotations, tree] = await Promise.all([
		page.getTextContent(),
		page.getTextContent({includeMarkedContent: true}),
		page.getAnnotations(),
		page.getStructTree(),
	]);
	const {width, height} = page.getViewport({scale: 1});
	const items = content.items.flatMap(item => ('str' in item ? [item] : []));
	const runs = items.flatMap(({str, transform, height: size}) =>
		str.trim() === '' ? [] : [{text: str, x: Number(transform[4]), y: Number(transform[5]), size}],
	);
	const texts = textById(marked.items as readonly MarkedItem[]);
	return {
		width,
		height,
		runs,
		text: items.map(({str, hasEOL}) => str + (hasEOL ? '\n' : '')).join(''),
		links: annotations.flatMap(({url, unsafeUrl}) => ((unsafeUrl ?? url) ? [String(unsafeUrl ?? url)] : [])),
		structure: tree ? elementOf(tree as unknown as TreeNode, texts) : undefined,
	};
}

interface MarkedItem {
	readonly type?: string;
	readonly id?: string;
	readonly str?: string;
}

interface TreeNode {
	readonly role?: string;
	readonly lang?: string;
	readonly type?: string;
	readonly id?: string;
	readonly children?: readonly TreeNode[];
}

function textById(items: readonly MarkedItem[]): Map<string, string> {
	const texts = new Map<string, string>();
	const open: (string | undefined)[] = [];
	for (const {type, id, str} of items) {
		if (type?.startsWith('beginMarkedContent')) {
			open.push(id);
		} else if (type === 'endMarkedContent') {
			open.pop();
		} else {
			const own = open.findLast(value => value !== undefined);
			own && texts.set(own, (texts.get(own) ?? '') + (str ?? ''));
		}
	}
	return texts;
}

function elementOf({role = '', lang, children = []}: TreeNode, texts: ReadonlyMap<string, string>): StructureElement {
	const parts = children.map(child =>
		child.type === 'content' ? (texts.get(child.id ?? '') ?? '') : child.type === undefined ? elementOf(child, texts) : '',
	);
	return {
		role,
		language: lang,
		text: parts.map(part => (typeof part === 'string' ? part : part.text)).join(''),
		children: parts.filter(part => typeof part !== 'string'),
	};
}
