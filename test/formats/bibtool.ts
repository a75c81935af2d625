import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** What bibtool, an independent BibTeX parser, says of a file. */
export interface Reading {
	/** The keys of the entries, in their order. */
	readonly keys: string[];
	/** The entries as bibtool writes them. */
	readonly output: string;
	/** Its warnings and errors; empty when it has none. */
	readonly complaints: string;
}

/** Reads BibTeX with bibtool. Throws when it is not installed. */
export function readWithBibtool(bibtex: string): Reading {
	const folder = mkdtempSync(path.join(tmpdir(), 'bibtool-'));
	const file = path.join(folder, 'refs.bib');
	writeFileSync(file, bibtex);
	try {
		const {error, stdout, stderr} = spawnSync('bibtool', ['-r', 'biblatex', '--', 'print.line.length=100000', file], {encoding: 'utf8'});
		if (error) {
			throw new Error('bibtool did not start: install bibtool (Debian: apt-get install bibtool) to run this test.', {cause: error});
		}
		const keys = [...stdout.matchAll(/^@\w+\{\s*([^,\s]+),/gm)].map(match => match[1] ?? '');
		return {keys, output: stdout, complaints: stderr.trim()};
	} finally {
		rmSync(folder, {recursive: true});
	}
}
