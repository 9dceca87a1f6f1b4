import type { DemoAuthor } from '../types';

export const authors: DemoAuthor[] = [
  {
    slug: 'johanna-rehbein',
    name: 'Johanna Rehbein',
    role: 'Redakteurin für Forschung',
    bio: 'Johanna Rehbein berichtet über Sprachmodelle und die Forschung dahinter. Sie hat Computerlinguistik studiert und schreibt seit zwölf Jahren für Zeitungen.',
  },
  {
    slug: 'matthis-vanderlohe',
    name: 'Matthis Vanderlohe',
    role: 'Korrespondent für Digitalpolitik',
    bio: 'Matthis Vanderlohe verfolgt die europäische Digitalpolitik. Vor dem Journalismus war er Referendar an einem Verwaltungsgericht.',
  },
  {
    slug: 'leyla-torbek',
    name: 'Leyla Torbek',
    role: 'Redakteurin für Arbeit',
    bio: 'Leyla Torbek schreibt über Arbeit, Betriebe und Gewerkschaften. Sie ist gelernte Industriemechanikerin und lebt in Bremen.',
  },
  {
    slug: 'konrad-eisfelder',
    name: 'Konrad Eisfelder',
    role: 'Redakteur für Infrastruktur',
    bio: 'Konrad Eisfelder kümmert sich um Rechenzentren, Chips und Stromnetze, am liebsten vor Ort und mit Gummistiefeln.',
  },
];
