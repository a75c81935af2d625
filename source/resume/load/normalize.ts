import {yearIn} from '../dates.js';
import type {Award, Basics, Link, Profile, Project, Publication, Resume, Service} from '../types.js';
import type {file} from './file-fields.js';
import {type Identified, publicationIds} from './publication-ids.js';
import type {Infer} from './schema.js';

/** The data read from a file: every field may be absent. */
export type Found = Infer<typeof file>;
/** The record type of a top-level key, or of the entries of its list. */
type RecordIn<Part> = NonNullable<Part> extends ReadonlyArray<infer Of> ? Of : NonNullable<Part>;
/** The fields of one record type that the other lacks. */
type Beyond<One, Other> = Exclude<keyof RecordIn<One>, keyof RecordIn<Other>>;
/** Fields that the schema has and the types lack, or the other way round. */
type Gaps = {
	[Key in keyof Found | keyof Resume]: Key extends keyof Found & keyof Resume
		? Exclude<Beyond<Found[Key], Resume[Key]>, 'i18n' | 'firstName' | 'lastName'> | Beyond<Resume[Key], Found[Key]>
		: Exclude<Key, 'i18n' | 'language' | 'origin'>;
}[keyof Found | keyof Resume];
/** A field that only the schema or only the types have is a compile error: it would be lost silently. */
true satisfies [Gaps] extends [never] ? true : {readonly forgotten: Gaps};

type Filled = {-readonly [Key in keyof Identified]: Identified[Key]} & {name?: string};

/** Normalizes the data of a file into a résumé. Absent fields stay absent, except for lists and names, which become empty. */
export function normalize(found: Found): Resume {
	const {$schema, basics, news, publications, projects, awards, education, work, services, interests, meta, ...others} = found;
	const given = (publications ?? []).map(({id}) => id);
	const identified = publicationIds(publications ?? []);
	let ids: ReadonlyMap<string | undefined, string> | undefined;
	const idOf = (id: string) => {
		ids ??= new Map(identified.map((item, index) => [given[index], item.id]));
		return ids.get(id) ?? [];
	};
	const withIds = <Of extends {publications?: string[]}>({publications, ...item}: Of) => {
		const known = publications?.flatMap(idOf) ?? [];
		return {...item, ...(known.length > 0 && {publications: known})};
	};
	return {
		...($schema && {$schema}),
		basics: basicsOf(basics),
		news: (news ?? []).map(withIds),
		work: (work ?? []).map(withIds),
		publications: identified.map(publicationOf),
		projects: (projects ?? []).map(item => projectOf(withIds(item))),
		awards: (awards ?? []).map(awardOf),
		education: education ?? [],
		services: (services ?? []).map((item): Service => ({...item, years: item.years ?? []})),
		interests: interests ?? [],
		...others,
		meta: meta ?? {},
		origin: {},
	};
}

function basicsOf({firstName, lastName, name, profiles = [], ...others}: RecordIn<Found['basics']> = {}): Basics {
	return {name: name ?? [firstName, lastName].filter(Boolean).join(' '), ...others, profiles: profiles.map(profileOf)};
}

/** Returns a profile; without a network, the host of its URL is used: "github.com". */
function profileOf({network, ...others}: RecordIn<RecordIn<Found['basics']>['profiles']>): Profile {
	const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/.exec(others.url ?? '')?.[1];
	return {...others, network: network ?? host ?? 'Profile'};
}

/** Fills in the defaults in place: there may be thousands of publications, and copying them all would take longer than everything else. */
function publicationOf(item: Identified): Publication {
	const {name, shortName, publisher, url, year, releaseDate, links} = item;
	const filled: Filled = item;
	filled.name = name ?? shortName ?? publisher ?? url ?? 'Untitled';
	filled.authors ??= [];
	if (/^(et al\.?|others)$/i.test(filled.authors.at(-1)?.name ?? '')) {
		filled.authors = filled.authors.slice(0, -1);
		filled.moreAuthors = true;
	}
	filled.type ??= 'document';
	filled.topics ??= [];
	const found = year ?? Number(yearIn(releaseDate) ?? 0);
	if (found) {
		filled.year = found;
		filled.releaseDate ??= String(found);
	}
	if (links) {
		Object.assign(filled, {links: links.map(linkOf)});
	}
	return filled as Publication;
}

function projectOf({name, links, ...others}: RecordIn<Found['projects']>): Project {
	return {...others, name: name ?? others.entity ?? others.url ?? 'Untitled', ...(links && {links: links.map(linkOf)})};
}

function linkOf({kind = 'homepage', ...others}: RecordIn<RecordIn<Found['projects']>['links']>): Link {
	return {kind, ...others};
}

function awardOf({title, awarder, date, dates, summary, ...others}: RecordIn<Found['awards']>): Award {
	const all = dates ?? (date ? [date] : []);
	const first = date ?? all[0];
	return {
		title: title ?? awarder ?? 'Award',
		...(awarder && {awarder}),
		...(first && {date: first}),
		dates: all,
		...(summary && {summary}),
		...others,
	};
}
