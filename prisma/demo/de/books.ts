import type { DemoBook } from '../types';

export const books: DemoBook[] = [
  {
    slug: 'das-hoefliche-orakel',
    title: 'Das höfliche Orakel',
    author: 'Friedlinde Asbrand',
    isbn13: '9783104826172',
    publisher: 'Kranich & Tau',
    year: 2026,
    topics: ['sprachmodelle', 'gesellschaft'],
    blurb:
      'Warum wir Maschinen glauben, die freundlich sind: eine kluge und oft komische Kulturgeschichte des Ratgebens, von Delphi bis zum Sprachmodell.',
    linkUrl: 'https://example.com/buecher/das-hoefliche-orakel',
  },
  {
    slug: 'kilowattstunden',
    title: 'Kilowattstunden. Eine Reise zu den Kraftwerken des Denkens',
    author: 'Ruprecht Hollstein',
    isbn13: '9783449173054',
    publisher: 'Verlag am Deich',
    year: 2025,
    affiliate: true,
    topics: ['infrastruktur'],
    blurb:
      'Der Autor besucht zwölf Rechenzentren zwischen Sizilien und Spitzbergen und fragt überall dasselbe: Wer bezahlt hier eigentlich den Strom?',
    linkUrl: 'https://example.com/buecher/kilowattstunden',
  },
  {
    slug: 'die-vorletzte-uebersetzerin',
    title: 'Die vorletzte Übersetzerin',
    author: 'Maren Tjarks',
    isbn13: '9783502619482',
    publisher: 'Edition Halbinsel',
    year: 2026,
    topics: ['arbeitswelt', 'sprachmodelle'],
    blurb:
      'Roman. Eine Frau soll die Fehler einer Maschine glätten und beginnt, sich in sie zu verlieben. In die Fehler, nicht in die Maschine.',
    linkUrl: 'https://example.com/buecher/die-vorletzte-uebersetzerin',
  },
  {
    slug: 'recht-auf-begruendung',
    title: 'Recht auf Begründung',
    author: 'Theresia Vollbrecht',
    isbn13: '9783167054826',
    publisher: 'Havelmünder Universitätsverlag',
    year: 2024,
    affiliate: true,
    topics: ['regulierung'],
    blurb:
      'Was schuldet uns, wer uns durch ein Programm ablehnen lässt? Eine Juristin erklärt es so klar, dass man danach Widerspruch einlegen möchte.',
    linkUrl: 'https://example.com/buecher/recht-auf-begruendung',
  },
  {
    slug: 'rauschen',
    title: 'Rauschen. Wie Netze vergessen und warum das gut ist',
    author: 'Paul Immenkötter',
    isbn13: '9783628401534',
    publisher: 'Sternwarte Verlag',
    year: 2025,
    topics: ['forschung'],
    blurb:
      'Eine Einführung in das Lernen künstlicher Netze, die ohne eine einzige Formel auskommt und trotzdem nichts verschweigt.',
    linkUrl: 'https://example.com/buecher/rauschen',
  },
  {
    slug: 'oma-fragt-die-maschine',
    title: 'Oma fragt die Maschine',
    author: 'Jette Kuhlmann',
    isbn13: '9783773159687',
    publisher: 'Kinderbuchverlag Libelle',
    year: 2026,
    topics: ['gesellschaft'],
    blurb:
      'Bilderbuch ab fünf. Oma will wissen, wo ihre Brille ist. Die Maschine weiß alles über Brillen. Nur das nicht.',
    linkUrl: 'https://example.com/buecher/oma-fragt-die-maschine',
  },
];
