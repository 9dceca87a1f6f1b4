export const commenters: string[] = [
  'Marguerite Oyelaran',
  'Dan from Leith',
  'slow_reader',
  'Prof. H. Castellane',
  'Priya Venkataraghavan',
  'Old Fortran Hand',
  'Tess W.',
  'J. Abernethy-Cole',
  'semicolon_enjoyer',
  'Kwabena D.',
];
