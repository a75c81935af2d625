import type {Section} from './section.js';

export const services: Section = {
	id: 'services',
	label: 'Services',
	title: 'Professional Services',
	items: resume =>
		resume.services.map((service, index) => {
			const links = service.url ? [{label: service.venue, url: service.url}] : [];
			return {
				id: String(index + 1),
				group: service.group,
				row: {lead: service.role, text: service.name},
				detail: [{spans: [{text: service.role}, {text: ', '}, {text: service.name, meaning: 'strong'}]}],
				links,
				facets: {year: service.years.map(String), venue: [service.venue]},
			};
		}),
};
