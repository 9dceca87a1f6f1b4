export const commenters: string[] = [
  'Heike Sundermann',
  'Tobias K.',
  'nachtschicht_ol',
  'Dr. Marlies Oberhuber',
  'Emre Yalçınkaya',
  'Rentner Jochen',
  'Svea aus Flensburg',
  'P. Wiesengrund',
  'kommafehler',
  'Anneke Thiessen',
];
