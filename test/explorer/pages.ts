/** An address of each kind of page that shows one thing or finds some. */
export const pages = [
  '/',
  '/search?q=Harris',
  '/statement/harris-we-will-win',
  '/person/kamala-harris',
  '/organization/nbc-news',
  '/unnamed-agent/campaign-officials',
  '/event/donor-call-2024-07-19',
  '/place/provincetown',
  '/topic/biden-withdrawal',
  '/document/donor-call-brief-en',
];
