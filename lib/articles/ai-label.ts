interface Provenance {
  aiUse: 'NONE' | 'ASSISTED' | 'GENERATED';
  reviewerId: number | null;
}

/**
 * Whether readers must be told that a machine took part: always, unless a person has reviewed the text
 * and answers for it (AI Act Art. 50(4)).
 */
export const needsAiLabel = ({ aiUse, reviewerId }: Provenance): boolean => aiUse !== 'NONE' && reviewerId === null;
