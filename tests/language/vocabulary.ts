import type { Vocabulary } from '../../src/record/vocabulary.ts';

/** A small vocabulary for tests. */
export const vocabulary: Vocabulary = {
	subjects: {
		russia: {
			label: 'Russia',
			adjective: 'Russian',
			colour: 'rust',
			words: ['russia', 'russian', 'russians'],
		},
		ukraine: {
			label: 'Ukraine',
			adjective: 'Ukrainian',
			colour: 'blue',
			words: ['ukraine', 'ukrainian', 'ukrainians'],
		},
		'united-states': { label: 'United States', adjective: 'US' },
	},
	populations: {
		military: { label: 'military', people: 'soldiers', words: ['soldiers', 'troops'] },
	},
	measures: {
		killed: {
			label: 'killed',
			definition: 'Dead.',
			unit: 'people',
			partOf: 'casualties',
			words: ['killed', 'dead', 'deaths', 'died'],
		},
		wounded: {
			label: 'wounded',
			definition: 'Injured.',
			unit: 'people',
			partOf: 'casualties',
			words: ['wounded', 'injured'],
		},
		casualties: {
			label: 'casualties',
			definition: 'Dead, wounded, missing or captured.',
			unit: 'people',
			words: ['casualty', 'casualties'],
		},
		'losses-undefined': {
			label: 'losses, not defined',
			definition: 'Not said what is counted.',
			unit: 'people',
			words: ['lost', 'losses'],
		},
		aid: { label: 'aid', definition: 'Money or goods given.', words: ['aid'] },
		ayes: { label: 'votes', definition: 'Votes cast for.', unit: 'votes' },
		'poll-share': {
			label: 'share of readers',
			definition: 'Readers who chose an answer.',
			unit: 'percent',
		},
	},
	stages: {
		requested: { label: 'requested', definition: 'Asked for.' },
		'passed-one-chamber': { label: 'passed by one chamber', definition: 'Not law.' },
		enacted: { label: 'enacted', definition: 'Law.' },
	},
	units: {
		people: { kind: 'count', label: 'people', singular: 'person' },
		votes: { kind: 'count', label: 'votes', singular: 'vote' },
		USD: { kind: 'money', label: 'US dollars', symbol: '$', words: ['dollars', 'us dollars'] },
		EUR: { kind: 'money', label: 'euros', symbol: '€', words: ['euros'] },
		percent: { kind: 'share', label: 'per cent' },
	},
	claimantKinds: {
		'third-government': { label: 'the government of another country', party: 'no' },
		media: { label: 'a news organisation', party: 'no', media: true },
		other: { label: 'none of the parties', party: 'no' },
	},
	evidence: {
		record: { label: 'official record', mark: 'counted' },
		'estimate-unpublished-method': { label: 'estimate, method not published', mark: 'estimated' },
		claim: { label: 'claim', mark: 'claimed' },
		unknown: { label: 'basis not stated', mark: 'claimed' },
	},
};
