/**
 * The types of a résumé as every door reads it, also for those who use the program as a library: this file is published as
 * it stands. Our own file always holds more (`CheckedResume`); what another person's file may lack is optional here. Lists
 * that are not in a file are empty.
 */

/**
 * A résumé: JSON Resume 1.0.0 (https://jsonresume.org/schema), with `news`, `services`, `presentations`, `patents`,
 * `grants`, `teaching`, `statement` and `metrics` besides.
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
	/** Numbers that are known elsewhere, such as citations. */
	readonly metrics?: readonly Metric[] | undefined;
	readonly meta: Meta;
	/** The language of the words around it; English when absent. Never written into a file. */
	readonly language?: ReadingLanguage | undefined;
	/** Where it was read from; absent for the résumé that the program carries. Never written into a file. */
	readonly origin?: Origin | undefined;
}

/** How a résumé that is not the program's own came here. */
export interface Origin {
	/** What shows it again, such as "xuhuang --from me.json"; absent where nothing does. */
	readonly command?: string | undefined;
	/** Whether this is the beginning of a large one, with one item of each list: nothing can be counted yet. */
	readonly isBeginning?: boolean | undefined;
	/** What of the file is not shown, as its owner wants it: "phone", "email". */
	readonly hidden?: readonly string[] | undefined;
	/** Reads the picture beside the file, as a data: address. */
	readonly photo?: (() => string | undefined) | undefined;
	/** The language that the file is written in, by its BCP 47 tag, where that is known. */
	readonly language?: string | undefined;
}

/** The language that a résumé is read in; the words themselves are the program's own. */
export interface ReadingLanguage {
	readonly id: 'en' | 'zh';
}

/** Who the person is, and how to reach them. */
export interface Basics {
	/** Empty when the file does not say it. */
	readonly name: string;
	readonly label?: string | undefined;
	readonly image?: string | undefined;
	readonly email?: string | undefined;
	readonly phone?: string | undefined;
	readonly url?: string | undefined;
	/** Paragraphs, parted by an empty line. */
	readonly summary?: string | undefined;
	readonly location?: Location | undefined;
	readonly profiles: readonly Profile[];
}

/** What the person looks for. */
export interface Statement {
	readonly title?: string | undefined;
	readonly text: string;
	/** The same in a few words, such as "2026 graduate". */
	readonly headline?: string | undefined;
}

/** A number with what it counts, as the author writes it: "400+" citations. */
export interface Metric {
	readonly name: string;
	readonly value: string;
	/** Who counts it. */
	readonly source?: string | undefined;
}

/** Where the person lives, as exactly as they say. */
export interface Location {
	readonly address?: string | undefined;
	readonly postalCode?: string | undefined;
	readonly city?: string | undefined;
	readonly region?: string | undefined;
	readonly countryCode?: string | undefined;
}

/** An account of the person at a network, such as GitHub. */
export interface Profile {
	readonly network: string;
	readonly username?: string | undefined;
	readonly url?: string | undefined;
}

/** About the file itself. */
export interface Meta {
	readonly version?: string | undefined;
	/** The language that it is written in, by its BCP 47 tag. */
	readonly language?: string | undefined;
	readonly canonical?: string | undefined;
	readonly lastModified?: string | undefined;
}

/** From when to when: dates as YYYY, YYYY-MM or YYYY-MM-DD; with a start and no end it goes on. */
export interface Period {
	readonly startDate?: string | undefined;
	readonly endDate?: string | undefined;
	/** The end date lies ahead. */
	readonly isExpected?: true | undefined;
}

/** What is told of an entry. */
export interface Described {
	/** Paragraphs, parted by an empty line. */
	readonly summary?: string | undefined;
	/** Points below it. */
	readonly highlights?: readonly string[] | undefined;
}

/** Someone who is named: a mentor, an advisor. */
export interface Person {
	readonly name: string;
	readonly url?: string | undefined;
}

/** Something that happened. */
export interface News {
	readonly date?: string | undefined;
	readonly text: string;
	/** The same in a few words. */
	readonly shortText?: string | undefined;
	/** The ids of publications. */
	readonly publications?: readonly string[] | undefined;
}

/** CSL types; "article" is a preprint, "document" anything that a file does not say more of. */
export type PublicationType = 'paper-conference' | 'article-journal' | 'article' | 'book' | 'chapter' | 'thesis' | 'report' | 'document';

/** A paper or another work of the person, with the fields of BibTeX and CSL. */
export interface Publication extends Described {
	/** Unique among the publications. */
	readonly id: string;
	/** What people call it. */
	readonly shortName?: string | undefined;
	readonly name: string;
	readonly authors: readonly Author[];
	readonly moreAuthors?: true | undefined;
	readonly publisher?: string | undefined;
	/** The venue as people say it, such as "WWW 2025". */
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
	/** What of a BibTeX entry the other fields do not hold, as it is written there. */
	readonly bibtex?: BibtexSource | undefined;
}

/** The entry that a publication was read from. */
export interface BibtexSource {
	readonly type?: string | undefined;
	readonly key?: string | undefined;
	/** Fields in the author's own TeX. */
	readonly fields?: Readonly<Record<string, string>> | undefined;
	/** The words that some of them stood for when they were read; a field whose words have changed since is written anew. */
	readonly words?: Readonly<Record<string, string>> | undefined;
}

/** An author, in the order of the paper. */
export interface Author {
	readonly name: string;
	/** The parts of the name where it does not show them: "García Márquez", "Gabriel", "Jr."; a family name alone is that of a group. */
	readonly family?: string | undefined;
	readonly given?: string | undefined;
	readonly suffix?: string | undefined;
	/** Shares the first place. */
	readonly equal?: true | undefined;
	readonly mentor?: true | undefined;
}

/** A labelled address that belongs to a publication or a project. */
export interface Link {
	readonly kind: 'homepage' | 'project' | 'code' | 'model' | 'dataset' | 'paper' | 'docs' | 'package' | 'scholar';
	readonly url: string;
	readonly label?: string | undefined;
}

/** Something that the person makes. */
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

/** An honor, with all dates that it was given. */
export interface Award {
	readonly title: string;
	readonly awarder?: string | undefined;
	readonly date?: string | undefined;
	/** Every date, for a prize that was won more than once. */
	readonly dates: readonly string[];
	readonly summary?: string | undefined;
	readonly url?: string | undefined;
}

/** A course of studies. */
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

/** A position, an internship among them. */
export interface Work extends Period, Described {
	readonly name?: string | undefined;
	/** What people call it, for where there is little room. */
	readonly shortName?: string | undefined;
	readonly position?: string | undefined;
	readonly location?: string | undefined;
	readonly description?: string | undefined;
	readonly url?: string | undefined;
	readonly group?: Person | undefined;
	readonly lead?: Person | undefined;
	readonly mentor?: Person | undefined;
	readonly topics?: readonly string[] | undefined;
	/** Words such as names of tools. */
	readonly keywords?: readonly string[] | undefined;
	readonly publications?: readonly string[] | undefined;
	/** Several positions, one after the other, at the same place. */
	readonly positions?: readonly Position[] | undefined;
}

/** One of several positions at the same place. */
export interface Position extends Period, Described {
	readonly position?: string | undefined;
	readonly location?: string | undefined;
}

/** Unpaid work. */
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

/** A patent or an application for one. */
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

/** Money that was awarded for research. */
export interface Grant extends Period, Described {
	readonly name?: string | undefined;
	/** Who gives it. */
	readonly awarder?: string | undefined;
	/** With its currency, as the author writes it. */
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
	/** The term, where it has no beginning and end. */
	readonly date?: string | undefined;
	readonly url?: string | undefined;
}

/** Work for the field, such as reviews. */
export interface Service {
	readonly role?: string | undefined;
	/** The venues and years, as the author writes them. */
	readonly name?: string | undefined;
	readonly venue?: string | undefined;
	readonly years: readonly number[];
	readonly kind?: 'journal' | 'conference' | 'workshop' | undefined;
	/** The heading that it stands under. */
	readonly group?: string | undefined;
	readonly url?: string | undefined;
}

/** A certificate, with how long it is valid. */
export interface Certificate extends Period {
	readonly name?: string | undefined;
	readonly date?: string | undefined;
	readonly issuer?: string | undefined;
	readonly summary?: string | undefined;
	readonly url?: string | undefined;
}

/** A field that the person is at home in, and how well. */
export interface Skill {
	readonly name?: string | undefined;
	readonly level?: string | undefined;
	readonly summary?: string | undefined;
	readonly keywords?: readonly string[] | undefined;
}

/** A language that the person speaks, and how well. */
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

/** What someone says of the person; JSON Resume calls it a reference. */
export interface Testimonial {
	readonly name?: string | undefined;
	readonly reference?: string | undefined;
}
