import type { DemoAdvert } from '../types';

export const adverts: DemoAdvert[] = [
  {
    slug: 'pruefingenieurin-lernende-systeme',
    title: 'Prüfingenieurin / Prüfingenieur für lernende Systeme',
    company: 'Prüfhaus Weser',
    place: 'Bremen',
    employmentType: 'FULL_TIME',
    remote: false,
    daysAgo: 1,
    applyUrl: 'https://example.com/stellen/pruefingenieur',
    bodyHtml:
      '<p>Wir prüfen Systeme, bevor sie über Menschen entscheiden. Für unsere neue Abteilung suchen wir Verstärkung mit Geduld und einem gesunden Misstrauen.</p><h2>Ihre Aufgaben</h2><ul><li>Prüfpläne entwerfen und durchführen</li><li>Gespräche mit Herstellern, auch unangenehme</li><li>Berichte, die man ohne Studium versteht</li></ul><h2>Das bringen Sie mit</h2><p>Ein technisches Studium oder gleichwertige Erfahrung und sicheres Deutsch. Statistik sollte Ihnen Freude machen.</p>',
  },
  {
    slug: 'computerlinguist-plattdeutsch',
    title: 'Computerlinguistin / Computerlinguist (Schwerpunkt Niederdeutsch)',
    company: 'Universität Havelmünde',
    place: 'Havelmünde',
    employmentType: 'PART_TIME',
    remote: true,
    daysAgo: 2,
    applyUrl: 'https://example.com/stellen/niederdeutsch',
    bodyHtml:
      '<p>Das Vorhaben „Snack mit“ baut ein Sprachmodell für das Niederdeutsche. Die Stelle ist auf drei Jahre befristet, 65 Prozent, mit der Möglichkeit zur Promotion.</p><ul><li>Aufbereitung von 1400 Stunden Tonaufnahmen</li><li>Zusammenarbeit mit Heimatvereinen</li><li>Lehre im Umfang von zwei Stunden</li></ul><p>Plattdeutsch müssen Sie nicht sprechen. Noch nicht.</p>',
  },
  {
    slug: 'rechenzentrum-betrieb',
    title: 'Fachkraft für Betrieb und Wärmenutzung',
    company: 'Quellfeld Datenhäuser',
    place: 'Hanau',
    employmentType: 'FULL_TIME',
    remote: false,
    daysAgo: 3,
    applyUrl: 'https://example.com/stellen/waermenutzung',
    bodyHtml:
      '<p>Abwärme ist kein Abfall. Sie betreuen unsere Kühlkreise und bauen die Wärmelieferung an zwei Nachbargemeinden auf.</p><h2>Wir bieten</h2><ul><li>Schichtplan mit acht Wochen Vorlauf</li><li>Meisterkurs auf unsere Kosten</li><li>Gehalt nach Haustarif, 13 Monate</li></ul><p>Sie sind Anlagenmechanikerin, Kältetechniker oder kommen aus der Versorgungstechnik? Schreiben Sie uns zwei Sätze, das genügt für den Anfang.</p>',
  },
  {
    slug: 'redakteurin-fakten',
    title: 'Redakteurin / Redakteur Faktenprüfung',
    company: 'Depesche',
    place: 'Berlin',
    employmentType: 'FULL_TIME',
    remote: true,
    daysAgo: 4,
    applyUrl: 'https://example.com/stellen/faktenpruefung',
    bodyHtml:
      '<p>Sie lesen jeden Text, bevor ihn jemand anderes liest, und haben das letzte Wort über Zahlen, Namen und Zitate.</p><ul><li>Erfahrung in Dokumentation oder Redaktion</li><li>Grundkenntnisse in Statistik</li><li>die Bereitschaft, auch die Chefredaktion zu korrigieren</li></ul><p>Die Stelle ist unbefristet. Arbeitsproben bitte mit dem größten Fehler, den Sie je gefunden haben.</p>',
  },
  {
    slug: 'softwareentwicklung-klinik',
    title: 'Softwareentwicklung für klinische Modelle',
    company: 'Mirabund Medizintechnik',
    place: 'Regensburg',
    employmentType: 'FULL_TIME',
    remote: true,
    daysAgo: 6,
    applyUrl: 'https://example.com/stellen/klinische-modelle',
    bodyHtml:
      '<p>Unsere Geräte stehen in 340 Praxen und haben keine Verbindung nach draußen. Sie sorgen dafür, dass sie trotzdem aktuell bleiben.</p><h2>Womit wir arbeiten</h2><p>Rust, Python, eine kleine eigene Laufzeit und sehr viele Prüfungen. Wer Medizinprodukterecht noch nicht kennt, lernt es bei uns.</p><ul><li>35 Stunden in der Woche</li><li>ein Tag im Monat in einer Praxis</li></ul>',
  },
  {
    slug: 'datenkuratorin-archiv',
    title: 'Datenkuratorin / Datenkurator im Stadtarchiv',
    company: 'Stadt Oldershagen',
    place: 'Oldershagen',
    employmentType: 'CONTRACT',
    remote: false,
    daysAgo: 8,
    applyUrl: 'https://example.com/stellen/stadtarchiv',
    bodyHtml:
      '<p>Für zwei Jahre suchen wir eine Person, die 600 Regalmeter Akten für die maschinelle Erschließung vorbereitet und dabei entscheidet, was nicht erschlossen werden soll.</p><ul><li>Archivausbildung oder Geschichtsstudium</li><li>Lesen alter Handschriften</li><li>Verständnis für Schutzfristen</li></ul><p>Das Archiv ist barrierefrei, der Keller kühl.</p>',
  },
  {
    slug: 'praktikum-datenjournalismus',
    title: 'Praktikum Datenjournalismus',
    company: 'Nachrichtenbüro Elbstrand',
    place: 'Hamburg',
    employmentType: 'INTERNSHIP',
    remote: false,
    daysAgo: 10,
    applyUrl: 'https://example.com/stellen/praktikum',
    bodyHtml:
      '<p>Drei Monate, bezahlt, mit einer eigenen Recherche am Ende. Sie lernen, Anfragen an Behörden zu stellen, Tabellen zu misstrauen und Grafiken zu zeichnen, die nicht lügen.</p><ul><li>Beginn im September oder Januar</li><li>2100 Euro im Monat</li><li>feste Betreuung durch zwei Redakteurinnen</li></ul>',
  },
  {
    slug: 'referent-betriebsrat-ki',
    title: 'Referentin / Referent für Mitbestimmung bei KI-Systemen',
    company: 'Beratungsstelle Arbeit & Technik',
    place: 'Dortmund',
    employmentType: 'PART_TIME',
    remote: true,
    daysAgo: 13,
    applyUrl: 'https://example.com/stellen/mitbestimmung',
    bodyHtml:
      '<p>Betriebsräte rufen uns an, wenn eine Software eingeführt wird und niemand erklären kann, was sie tut. Sie helfen beim Fragen.</p><h2>Profil</h2><ul><li>Arbeitsrecht oder Informatik, am besten etwas von beidem</li><li>Freude an Werkshallen und langen Sitzungen</li><li>Reisebereitschaft an etwa vier Tagen im Monat</li></ul><p>25 Stunden in der Woche, Aufstockung möglich.</p>',
  },
];
