/** The papers about recommendation, by any word of that family. */
const recommendation = [
	'hypergate',
	'morec',
	'interecagent',
	'recstudio',
	'corr',
	'recexplainer',
	'rg2',
	'recai',
	'personalization-survey',
	'fastvae',
];
const agents = ['toolace', 'wese', 'planning-survey', 'interecagent'];

/** Queries as people type them, and the publications that each must find: all of these and no others. */
export const queries: Readonly<Record<string, readonly string[]>> = {
	// Words of one family.
	recommendation,
	recommendations: recommendation,
	recommender: recommendation,
	recommenders: recommendation,
	'tool use': ['toolace'],
	'tool-use': ['toolace'],
	'tool using': ['toolace'],
	'using tools': ['toolace'],
	'tool learning': ['toolace'],
	agent: agents,
	agents,
	'agent planning': ['planning-survey'],
	'explore exploit': ['wese'],
	'explaining models': ['recexplainer'],
	'explain recommenders': ['recexplainer'],
	retrieving: ['corr', 'recstudio'],
	// Porter's known fault: one stem for "generalization" and "generation", "internal" and "international".
	internal: ['toolace', 'recstudio', 'rg2'],
	generalization: ['rg2', 'recai', 'toolace'],
	objectives: ['morec'],
	personalized: ['personalization-survey'],
	'modular recommendation': ['recstudio'],
	'calling functions': ['toolace'],
	synthetic: ['toolace'],
	// Beginnings, as they are typed.
	recommendat: ['hypergate', 'morec', 'interecagent', 'recstudio', 'rg2', 'recexplainer'],
	hyperg: ['hypergate'],
	toola: ['toolace'],
	vae: ['fastvae'],
	// Slips.
	hypergaet: ['hypergate'],
	recomender: recommendation,
	persnalization: ['personalization-survey'],
	// Joined and parted words, short names, names of people.
	'multi-task': ['hypergate'],
	multitask: ['hypergate'],
	recai: ['recai', 'interecagent', 'recexplainer'],
	corr: ['corr'],
	'jin chen fast': ['fastvae'],
	// Nothing of the kind.
	kubernetes: [],
	robot: [],
	quantum: [],
};
