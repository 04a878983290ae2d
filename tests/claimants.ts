/**
 * Kinds of claimants and evidence for the vocabulary of a test, as YAML. The evidence is in the order
 * of its strength.
 */
export const claimantText = `claimantKinds:
  belligerent-own: {label: "a party to the war, about its own side", party: own}
  belligerent-enemy: {label: "a party to the war, about the other side", party: other}
  third-government: {label: the government of another country, party: no}
  un-body: {label: a body of the United Nations, party: no}
  ngo: {label: a non-governmental organisation or institute, party: no}
  media: {label: a news organisation, party: no, media: true}
  model: {label: a statistical model, party: no}
  legislature: {label: a legislature, party: no}
  other: {label: none of the parties, party: no}
evidence:
  named: {label: counted by name, definition: "Each one is known by name, from records that others can check. Such a list is never complete.", mark: counted}
  verified: {label: verified one by one, definition: "The claimant examined and confirmed each case. Cases that could not be confirmed are left out.", mark: counted}
  record: {label: official record, definition: "A record kept by those who decided, voted or paid, such as a law, a roll call or a ledger. It says what was recorded.", mark: counted}
  estimate-published-method: {label: "estimate, method published", definition: "Estimated, not counted, by a published method that others can check.", mark: estimated}
  estimate-unpublished-method: {label: "estimate, method not published", definition: "Estimated, not counted. The method has not been published.", mark: estimated}
  claim: {label: claim, definition: "An assertion, with neither records nor a method that others could check.", mark: claimed}
  unknown: {label: basis not stated, definition: "The source does not say how the number is known.", mark: claimed}
`;
