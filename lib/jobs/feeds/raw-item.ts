/** An advert as a feed writes it, its fields named as ours; lib/jobs/feeds/schema.ts makes sense of them. */
export interface RawItem {
  foreignId?: unknown;
  title?: unknown;
  company?: unknown;
  companyUrl?: unknown;
  place?: unknown;
  country?: unknown;
  street?: unknown;
  postalCode?: unknown;
  html?: unknown;
  applyUrl?: unknown;
  /** Words about how much and how long: "FULL_TIME", "Teilzeit", "intern". */
  type?: unknown;
  /** Words about where: "hybrid", "remote". */
  workplace?: unknown;
  level?: unknown;
  salaryMin?: unknown;
  salaryMax?: unknown;
  salaryPeriod?: unknown;
  currency?: unknown;
  until?: unknown;
  reference?: unknown;
  topics?: unknown;
}
