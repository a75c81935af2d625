/**
 * The types of a résumé as every door reads it, also for those who use the program as a library: this file is published as it
 * is. The program's own file is validated strictly and always has more fields; those that another person's file may lack are
 * optional here. Lists that are absent in a file are empty.
 */

/**
 * A résumé: JSON Resume 1.0.0 (https://jsonresume.org/schema), extended with `news`, `services`, `presentations`, `patents`,
 * `grants`, `teaching`, `statement` and `metrics`.
 */
export interface Resume {
	readonly $schema?: string | undefined;
	readonly basics: Basics;
	readonly news: readonly News[];
	readonly publications: readonly Publication[];
	readonly projects: readonly Project[];
	readonly awards: readonly Award[];
	readonly education: readonly Education[];
	readonly work: readonly Work[];
	readonly services: readonly Service[];
	readonly interests: readonly Interest[];
	readonly presentations?: readonly Presentation[] | undefined;
	readonly patents?: readonly Patent[] | undefined;
	readonly grants?: readonly Grant[] | undefined;
	readonly teaching?: readonly Teaching[] | undefined;
	readonly volunteer?: readonly Volunteer[] | undefined;
	readonly certificates?: readonly Certificate[] | undefined;
	readonly skills?: readonly Skill[] | undefined;
	readonly languages?: readonly SpokenLanguage[] | undefined;
	readonly references?: readonly Testimonial[] | undefined;
	/** What the person looks for. */
	readonly statement?: Statement | undefined;
	/** External numbers, such as citations. */
	readonly metrics?: readonly Metric[] | undefined;
	readonly meta: Meta;
	/** Interface language; English when absent. Never written to a file. */
	readonly language?: ReadingLanguage | undefined;
	/** Where it was loaded from; absent for the bundled résumé. Never written to a file. */
	readonly origin?: Origin | undefined;
}

/** Metadata of a résumé that was loaded from elsewhere. */
export interface Origin {
	/** The command that opens it again, such as "xuhuang --from me.json"; undefined when there is none. */
	readonly command?: string | undefined;
	/** Whether this is only the beginning of a large file, with one item in each list: nothing can be counted yet. */
	readonly isBeginning?: boolean | undefined;
	/** The fields that are hidden at the owner's wish: "phone", "email". */
	readonly hidden?: readonly string[] | undefined;
	/** Reads the picture beside the file, as a data: URL. */
	readonly photo?: (() => string | undefined) | undefined;
	/** The language that the file is written in, as a BCP 47 tag, when known. */
	readonly language?: string | undefined;
}

/** The interface language of a résumé; its texts are internal to the program. */
export interface ReadingLanguage {
	readonly id: 'en' | 'zh';
}

/** Name and contact details of the person. */
export interface Basics {
	/** Empty when the file has no name. */
	readonly name: string;
	readonly label?: string | undefined;
	readonly image?: string | undefined;
	readonly email?: string | undefined;
	readonly phone?: string | undefined;
	readonly url?: string | undefined;
	/** Paragraphs, separated by empty lines. */
	readonly summary?: string | undefined;
	readonly location?: Location | undefined;
	readonly profiles: readonly Profile[];
}

/** What the person looks for. */
export interface Statement {
	readonly title?: string | undefined;
	readonly text: string;
	/** A short form of the text, such as "2026 graduate". */
	readonly headline?: string | undefined;
}

/** A number with what it counts, formatted by the author: "400+" citations. */
export interface Metric {
	readonly name: string;
	readonly value: string;
	/** Where the number comes from. */
	readonly source?: string | undefined;
}

/** Where the person lives, as precisely as the file states it. */
export interface Location {
	readonly address?: string | undefined;
	readonly postalCode?: string | undefined;
	readonly city?: string | undefined;
	readonly region?: string | undefined;
	readonly countryCode?: string | undefined;
}

/** An account of the person on a network, such as GitHub. */
export interface Profile {
	readonly network: string;
	readonly username?: string | undefined;
	readonly url?: string | undefined;
}

/** Metadata of the file. */
export interface Meta {
	readonly version?: string | undefined;
	/** The language that the file is written in, as a BCP 47 tag. */
	readonly language?: string | undefined;
	readonly canonical?: string | undefined;
	readonly lastModified?: string | undefined;
}

/** A period with dates as YYYY, YYYY-MM or YYYY-MM-DD; it is current when it has a start and no end. */
export interface Period {
	readonly startDate?: string | undefined;
	readonly endDate?: string | undefined;
	/** The end date is in the future. */
	readonly isExpected?: true | undefined;
}

/** The free text of an entry. */
export interface Described {
	/** Paragraphs, separated by empty lines. */
	readonly summary?: string | undefined;
	/** List items below the summary. */
	readonly highlights?: readonly string[] | undefined;
}

/** A person with a role, such as a mentor or an advisor. */
export interface Person {
	readonly name: string;
	readonly url?: string | undefined;
}

/** A news item. */
export interface News {
	readonly date?: string | undefined;
	readonly text: string;
	/** A short form of the text. */
	readonly shortText?: string | undefined;
	/** Ids of publications. */
	readonly publications?: readonly string[] | undefined;
}

/** CSL types; "article" is a preprint, "document" any work without a more specific type. */
export type PublicationType = 'paper-conference' | 'article-journal' | 'article' | 'book' | 'chapter' | 'thesis' | 'report' | 'document';

/** A paper or another work of the person, with the fields of BibTeX and CSL. */
export interface Publication extends Described {
	/** Unique among the publications. */
	readonly id: string;
	/** Common short name. */
	readonly shortName?: string | undefined;
	readonly name: string;
	readonly authors: readonly Author[];
	readonly moreAuthors?: true | undefined;
	readonly publisher?: string | undefined;
	/** Short name of the venue, such as "WWW 2025". */
	readonly venue?: string | undefined;
	readonly year?: number | undefined;
	readonly releaseDate?: string | undefined;
	readonly type: PublicationType;
	readonly volume?: string | undefined;
	readonly issue?: string | undefined;
	readonly number?: string | undefined;
	readonly pages?: string | undefined;
	readonly doi?: string | undefined;
	readonly arxiv?: string | undefined;
	readonly acceptanceRate?: string | undefined;
	readonly url?: string | undefined;
	readonly links?: readonly Link[] | undefined;
	readonly topics: readonly string[];
	readonly note?: string | undefined;
	/** The parts of a BibTeX entry that the other fields do not hold, as in its source. */
	readonly bibtex?: BibtexSource | undefined;
}

/** The BibTeX source of a publication. */
export interface BibtexSource {
	readonly type?: string | undefined;
	readonly key?: string | undefined;
	/** Fields in the author's own TeX. */
	readonly fields?: Readonly<Record<string, string>> | undefined;
	/** The plain text of some of these fields at the time of import; a field whose text has changed since is generated anew. */
	readonly words?: Readonly<Record<string, string>> | undefined;
}

/** An author, in the order of the author list. */
export interface Author {
	readonly name: string;
	/** The parts of the name when they can't be derived from it: "García Márquez", "Gabriel", "Jr."; a group has only a family name. */
	readonly family?: string | undefined;
	readonly given?: string | undefined;
	readonly suffix?: string | undefined;
	/** Shares first authorship. */
	readonly equal?: true | undefined;
	readonly mentor?: true | undefined;
}

/** A labelled URL of a publication or a project. */
export interface Link {
	readonly kind: 'homepage' | 'project' | 'code' | 'model' | 'dataset' | 'paper' | 'docs' | 'package' | 'scholar';
	readonly url: string;
	readonly label?: string | undefined;
}

/** A project of the person. */
export interface Project extends Period {
	readonly name: string;
	readonly description?: string | undefined;
	readonly highlights?: readonly string[] | undefined;
	readonly keywords?: readonly string[] | undefined;
	readonly roles?: readonly string[] | undefined;
	readonly entity?: string | undefined;
	readonly type?: string | undefined;
	readonly url?: string | undefined;
	readonly license?: string | undefined;
	readonly links?: readonly Link[] | undefined;
	readonly publications?: readonly string[] | undefined;
}

/** An honor, with every date on which it was received. */
export interface Award {
	readonly title: string;
	readonly awarder?: string | undefined;
	readonly date?: string | undefined;
	/** Every date, for a prize that was won more than once. */
	readonly dates: readonly string[];
	readonly summary?: string | undefined;
	readonly url?: string | undefined;
}

/** A degree or a course of studies. */
export interface Education extends Period, Described {
	readonly institution?: string | undefined;
	readonly location?: string | undefined;
	readonly area?: string | undefined;
	readonly studyType?: string | undefined;
	readonly score?: string | undefined;
	readonly courses?: readonly string[] | undefined;
	readonly url?: string | undefined;
	readonly advisor?: Person | undefined;
}

/** A job or an internship. */
export interface Work extends Period, Described {
	readonly name?: string | undefined;
	/** Common short name of the employer, for narrow layouts. */
	readonly shortName?: string | undefined;
	readonly position?: string | undefined;
	readonly location?: string | undefined;
	readonly description?: string | undefined;
	readonly url?: string | undefined;
	readonly group?: Person | undefined;
	readonly lead?: Person | undefined;
	readonly mentor?: Person | undefined;
	readonly topics?: readonly string[] | undefined;
	/** Keywords, such as names of tools. */
	readonly keywords?: readonly string[] | undefined;
	readonly publications?: readonly string[] | undefined;
	/** Several consecutive positions with the same employer. */
	readonly positions?: readonly Position[] | undefined;
}

/** One of several positions with the same employer. */
export interface Position extends Period, Described {
	readonly position?: string | undefined;
	readonly location?: string | undefined;
}

/** Volunteer work. */
export interface Volunteer extends Period, Described {
	readonly organization?: string | undefined;
	readonly position?: string | undefined;
	readonly location?: string | undefined;
	readonly url?: string | undefined;
}

/** A talk. */
export interface Presentation extends Described {
	readonly name?: string | undefined;
	/** Where it was given: a conference, a seminar. */
	readonly event?: string | undefined;
	readonly location?: string | undefined;
	readonly date?: string | undefined;
	readonly url?: string | undefined;
}

/** A patent or a patent application. */
export interface Patent extends Described {
	readonly name?: string | undefined;
	readonly number?: string | undefined;
	/** The patent office. */
	readonly issuer?: string | undefined;
	readonly inventors?: readonly string[] | undefined;
	readonly status?: string | undefined;
	readonly date?: string | undefined;
	readonly url?: string | undefined;
}

/** A research grant. */
export interface Grant extends Period, Described {
	readonly name?: string | undefined;
	/** The funder. */
	readonly awarder?: string | undefined;
	/** With its currency, formatted by the author. */
	readonly amount?: string | undefined;
	readonly position?: string | undefined;
	readonly number?: string | undefined;
	readonly date?: string | undefined;
	readonly url?: string | undefined;
}

/** A course that the person teaches. */
export interface Teaching extends Period, Described {
	readonly course?: string | undefined;
	readonly institution?: string | undefined;
	readonly position?: string | undefined;
	readonly location?: string | undefined;
	/** The term, when there are no start and end dates. */
	readonly date?: string | undefined;
	readonly url?: string | undefined;
}

/** Service to the field, such as reviews. */
export interface Service {
	readonly role?: string | undefined;
	/** The venues and years, formatted by the author. */
	readonly name?: string | undefined;
	readonly venue?: string | undefined;
	readonly years: readonly number[];
	readonly kind?: 'journal' | 'conference' | 'workshop' | undefined;
	/** The heading of its group. */
	readonly group?: string | undefined;
	readonly url?: string | undefined;
}

/** A certificate, with its period of validity. */
export interface Certificate extends Period {
	readonly name?: string | undefined;
	readonly date?: string | undefined;
	readonly issuer?: string | undefined;
	readonly summary?: string | undefined;
	readonly url?: string | undefined;
}

/** A skill, with its level. */
export interface Skill {
	readonly name?: string | undefined;
	readonly level?: string | undefined;
	readonly summary?: string | undefined;
	readonly keywords?: readonly string[] | undefined;
}

/** A language that the person speaks, with the fluency. */
export interface SpokenLanguage {
	readonly language?: string | undefined;
	readonly fluency?: string | undefined;
}

/** A field of interest, with its keywords. */
export interface Interest {
	readonly name?: string | undefined;
	readonly summary?: string | undefined;
	readonly keywords?: readonly string[] | undefined;
}

/** What someone says about the person; JSON Resume calls it a reference. */
export interface Testimonial {
	readonly name?: string | undefined;
	readonly reference?: string | undefined;
}
