#!/usr/bin/env node
/* The command. It is written so that any Node can read it: an old one is told, where the program would be a syntax error to it. */
// biome-ignore-start lint: an old Node has neither templates nor const.
var major = parseInt(process.versions.node, 10);
if (major < 20) {
	console.error('xuhuang: this is Node ' + process.versions.node + '; it takes Node 22 or later, from https://nodejs.org');
	process.exitCode = 1;
} else {
	require('./main.cjs');
}
// biome-ignore-end lint: as above.
