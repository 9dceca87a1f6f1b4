import type { DemoComment } from '../types';

export const comments: DemoComment[] = [
  {
    article: 'halvorn-oeffnet-modellgewichte',
    key: 'h1',
    person: 1,
    hoursAfter: 0.4,
    status: 'APPROVED',
    source:
      'Hab’s runtergeladen. 412 GB über die Leitung hier auf dem Dorf, voraussichtliche Dauer: *drei Tage und vier Stunden*. Ich berichte dann.',
  },
  {
    article: 'halvorn-oeffnet-modellgewichte',
    key: 'h2',
    parent: 'h1',
    person: 6,
    hoursAfter: 0.7,
    status: 'APPROVED',
    source:
      'Nimm die kleine Fassung, die reicht für fast alles. Und prüf hinterher die Summe mit `sha256sum`, bei mir war Teil 17 kaputt.',
  },
  {
    article: 'halvorn-oeffnet-modellgewichte',
    key: 'h3',
    parent: 'h2',
    person: 1,
    hoursAfter: 1.1,
    status: 'APPROVED',
    source: 'Danke, guter Tipp! Teil 17 also. Ich ahne Böses.',
  },
  {
    article: 'halvorn-oeffnet-modellgewichte',
    key: 'h4',
    parent: 'h3',
    person: 2,
    hoursAfter: 1.6,
    status: 'APPROVED',
    source: 'Bei mir auch Teil 17. Haben die inzwischen ausgetauscht, einfach nochmal ziehen.',
  },
  {
    article: 'halvorn-oeffnet-modellgewichte',
    key: 'h5',
    person: 3,
    hoursAfter: 1.3,
    status: 'APPROVED',
    source:
      '> Ich freue mich über die Torte. Aber ich kann sie nicht nachbacken\n\nBesser kann man es nicht sagen. Für die Wissenschaft ist ein Modell ohne Angaben zu den Daten ungefähr so viel wert wie ein Messwert ohne Messgerät. Wir dürfen staunen, mehr nicht.',
  },
  {
    article: 'halvorn-oeffnet-modellgewichte',
    key: 'h6',
    parent: 'h5',
    person: 4,
    hoursAfter: 1.9,
    status: 'APPROVED',
    source:
      'Sehe ich anders. Für uns im Krankenhaus ist der Unterschied zwischen „läuft bei uns im Keller“ und „läuft irgendwo“ riesig. Das Rezept ist mir ehrlich gesagt wurscht, solange die Torte nicht nach Hause telefoniert.',
  },
  {
    article: 'halvorn-oeffnet-modellgewichte',
    key: 'h7',
    parent: 'h6',
    person: 3,
    hoursAfter: 2.4,
    status: 'APPROVED',
    source:
      'Verstehe ich aus Ihrer Sicht gut. Aber spätestens wenn ein Patient eine Nussallergie hat, wollen Sie es doch wissen.',
  },
  {
    article: 'halvorn-oeffnet-modellgewichte',
    key: 'h8',
    person: 8,
    hoursAfter: 3.2,
    status: 'WAITING',
    source: 'Im vierten Absatz fehlt meiner Meinung nach ein Komma. Sonst schöner Text.',
  },
  {
    article: 'halvorn-oeffnet-modellgewichte',
    key: 'h9',
    person: 7,
    hoursAfter: 3.6,
    status: 'REJECTED',
    ruleKey: 'spam',
    explanation:
      'Ihr Beitrag wirbt für einen eigenen Kurs und enthält einen Partnerverweis. Ohne die Werbung veröffentlichen wir Ihre Anmerkung zum Speicherbedarf gern.',
    source:
      'Wer das Modell sinnvoll nutzen will, braucht Grundlagen. In meinem Kurs lernt ihr alles an einem Wochenende, mit dem Code DEPESCHE20 sogar günstiger: [hier entlang](https://example.com/kurs?partner=4711)',
  },

  {
    article: 'hochrisikosysteme-pruefung',
    key: 'v1',
    person: 5,
    hoursAfter: 0.8,
    status: 'APPROVED',
    source:
      'Hochrisikosystemkonformitätsbewertungsverfahrensverordnung. 58 Buchstaben, ich habe nachgezählt. Zweimal, weil ich beim ersten Mal den Faden verloren habe.',
  },
  {
    article: 'hochrisikosysteme-pruefung',
    key: 'v2',
    parent: 'v1',
    person: 8,
    hoursAfter: 1.2,
    status: 'APPROVED',
    source:
      'Rechtschreiblich übrigens völlig in Ordnung. Ein Bindestrich nach „Hochrisikosystem“ wäre trotzdem ein Akt der Nächstenliebe.',
  },
  {
    article: 'hochrisikosysteme-pruefung',
    key: 'v3',
    person: 0,
    hoursAfter: 2.1,
    status: 'APPROVED',
    source:
      '18 Monate Selbstauskunft? Mein Auto darf nicht mal 18 *Tage* ohne TÜV fahren, wenn es nach der Versicherung geht.',
  },
  {
    article: 'hochrisikosysteme-pruefung',
    key: 'v4',
    parent: 'v3',
    person: 4,
    hoursAfter: 2.9,
    status: 'APPROVED',
    source:
      'Der Vergleich hinkt etwas. Beim Auto gibt es an jeder Ecke eine Prüfstelle, hier 31 in ganz Europa. Entweder man baut die auf (dauert) oder man lässt kleine Firmen sterben (geht schnell).',
  },
  {
    article: 'hochrisikosysteme-pruefung',
    key: 'v5',
    parent: 'v4',
    person: 0,
    hoursAfter: 3.5,
    status: 'APPROVED',
    source: 'Dann eben aufbauen. Beim TÜV hat auch mal jemand angefangen, damals ging es um explodierende Dampfkessel.',
  },
  {
    article: 'hochrisikosysteme-pruefung',
    key: 'v6',
    parent: 'v5',
    person: 7,
    hoursAfter: 5.2,
    status: 'APPROVED',
    source:
      'Kleine Ergänzung: Die Dampfkesselvereine waren Gründungen der *Betreiber*, die keine Lust auf staatliche Aufsicht hatten. Ganz so sauber trennen lässt sich das also nicht.',
  },
  {
    article: 'hochrisikosysteme-pruefung',
    key: 'v7',
    person: 9,
    hoursAfter: 8.1,
    status: 'WAITING',
    source:
      'Weiß jemand, wie man so eine Begründung beantragt? Mein Mann hat im März eine Absage von der Bank bekommen, ohne ein Wort dazu. Gibt es da ein Formular?',
  },

  {
    article: 'stromhunger',
    key: 's1',
    person: 9,
    hoursAfter: 0.9,
    status: 'APPROVED',
    source:
      'Ich wohne zwei Dörfer weiter. Was im Artikel fehlt: Der letzte Bus fährt um 16:40 Uhr. 600 Megawatt kriegen sie hin, einen Abendbus nicht.',
  },
  {
    article: 'stromhunger',
    key: 's2',
    parent: 's1',
    person: 0,
    hoursAfter: 1.4,
    status: 'APPROVED',
    source: 'Das müsste man auf ein Transparent schreiben.',
  },
  {
    article: 'stromhunger',
    key: 's3',
    parent: 's1',
    person: 1,
    hoursAfter: 2.2,
    status: 'APPROVED',
    source: 'Genau deshalb wäre die Gewerbesteuer doch interessant? Davon kann die Gemeinde zehn Busse bezahlen.',
  },
  {
    article: 'stromhunger',
    key: 's4',
    parent: 's3',
    person: 9,
    hoursAfter: 2.8,
    status: 'APPROVED',
    source:
      'Schön wär’s. Den Bus bestellt der Kreis, nicht die Gemeinde, und von der Steuer geht erstmal die Umlage ab. Fragen Sie mal in Orten mit Windrädern nach, was da übrig blieb.',
  },
  {
    article: 'stromhunger',
    key: 's5',
    parent: 's4',
    person: 1,
    hoursAfter: 3.9,
    status: 'APPROVED',
    source: 'Okay, das wusste ich nicht. Ziehe zurück.',
  },
  {
    article: 'stromhunger',
    key: 's6',
    person: 3,
    hoursAfter: 3.3,
    status: 'APPROVED',
    source:
      'Zur Flaute: Die 61 Tage stimmen als Größenordnung, sie treten aber in *Blöcken* auf, manchmal zehn am Stück. Eine Viertelstunde Lastabwurf hilft da gar nichts. Man bräuchte:\n\n- Speicher für mehrere Tage, oder\n- Verträge, die Training über Wochen verschieben, oder\n- ein Gaskraftwerk, das niemand erwähnen möchte.',
  },
  {
    article: 'stromhunger',
    key: 's7',
    parent: 's6',
    person: 2,
    hoursAfter: 4.6,
    status: 'APPROVED',
    source: 'Das Gaskraftwerk steht im Antrag, Anlage 7. Heißt dort „Netzersatzanlage mit erweiterter Betriebszeit“.',
  },
  {
    article: 'stromhunger',
    key: 's8',
    parent: 's7',
    person: 3,
    hoursAfter: 5.5,
    status: 'APPROVED',
    source: 'Sehr hübsch. Danke für den Hinweis, das lese ich nach.',
  },
  {
    article: 'stromhunger',
    key: 's9',
    parent: 's7',
    person: 5,
    hoursAfter: 6,
    status: 'APPROVED',
    source: 'Erweiterte Betriebszeit habe ich auch, seit ich in Rente bin.',
  },
  {
    article: 'stromhunger',
    key: 's10',
    person: 6,
    hoursAfter: 7.4,
    status: 'APPROVED',
    source:
      'Gewächshäuser! In Dänemark gibt es das, die Tomaten sind ordentlich. Vielleicht nicht gleich 40.000 Wohnungen denken, sondern erstmal an Gurken.',
  },
  {
    article: 'stromhunger',
    key: 's11',
    parent: 's10',
    person: 4,
    hoursAfter: 8.8,
    status: 'APPROVED',
    source: 'Die Uckermark als Spreewald mit Serveranschluss. Ich würd’s kaufen.',
  },
  {
    article: 'stromhunger',
    key: 's12',
    person: 8,
    hoursAfter: 9.5,
    status: 'REJECTED',
    ruleKey: 'respect',
    explanation:
      'Kritik am Vorhaben und an der Haltung der Bürgermeisterin ist möglich, eine Beleidigung ihrer Person nicht.',
    source: 'Typisch Provinz. Die Frau soll bei ihren Kühen bleiben, für mehr reicht es da oben offensichtlich nicht.',
  },
  {
    article: 'stromhunger',
    key: 's13',
    person: 7,
    hoursAfter: 12.2,
    status: 'WAITING',
    source:
      'Mich würde ein Artikel darüber interessieren, was aus ähnlichen Versprechen anderswo geworden ist. Zehn Jahre später, mit Zahlen.',
  },

  {
    article: 'ueberstunden-der-maschine',
    key: 't1',
    person: 2,
    hoursAfter: 1.1,
    status: 'APPROVED',
    source:
      'Die Klausel mit den 48 Stunden ist der eigentliche Hammer. Wer’s nicht erklären kann, hat nicht entschieden. Das hätte ich gern auch für menschliche Vorgesetzte.',
  },
  {
    article: 'ueberstunden-der-maschine',
    key: 't2',
    parent: 't1',
    person: 0,
    hoursAfter: 1.9,
    status: 'APPROVED',
    source: 'Dann steht bei uns morgen alles still :)',
  },
  {
    article: 'ueberstunden-der-maschine',
    key: 't3',
    parent: 't1',
    person: 7,
    hoursAfter: 3,
    status: 'APPROVED',
    source:
      'Juristisch spannend, weil die Nichterklärbarkeit zur Nichtexistenz führt. Mal sehen, was passiert, wenn aufgrund einer „nicht getroffenen“ Entscheidung schon geliefert wurde.',
  },
  {
    article: 'ueberstunden-der-maschine',
    key: 't4',
    parent: 't3',
    person: 4,
    hoursAfter: 4.5,
    status: 'APPROVED',
    source:
      'Bei Rot kann nichts geliefert werden, da geht es ja nur um Personal. Und bei Grün gilt die Klausel nach meinem Verständnis nicht.',
  },
  {
    article: 'ueberstunden-der-maschine',
    key: 't5',
    person: 5,
    hoursAfter: 5.7,
    status: 'APPROVED',
    source:
      'Ein Agent, der auf Höflichkeit hereinfällt. Mein alter Einkaufsleiter fiel auf Schinken herein. Fortschritt!',
  },
  {
    article: 'ueberstunden-der-maschine',
    key: 't6',
    person: 1,
    hoursAfter: 9.3,
    status: 'WAITING',
    source: 'Ist der Vertragstext irgendwo öffentlich? Unser Betriebsrat hätte Interesse.',
  },

  {
    article: 'schlafende-neuronen',
    key: 'n1',
    person: 3,
    hoursAfter: 2,
    status: 'APPROVED',
    source:
      'Angenehm nüchtern geschrieben. Eine Frage bleibt: Gegen welches Verfahren wurde verglichen? „Gewöhnliche Netze“ sind ein schwacher Gegner. Gegen das Wiedervorlegen alter Beispiele wäre der Abstand vermutlich deutlich kleiner.',
  },
  {
    article: 'schlafende-neuronen',
    key: 'n2',
    parent: 'n1',
    person: 6,
    hoursAfter: 3.4,
    status: 'APPROVED',
    source:
      'Steht im Anhang: 81 zu 84 Prozent, das Wiedervorlegen gewinnt knapp. Braucht aber eben den Speicher für die Beispiele. Fürs Krankenhaus also ein echtes Argument.',
  },
  {
    article: 'schlafende-neuronen',
    key: 'n3',
    person: 2,
    hoursAfter: 6.1,
    status: 'APPROVED',
    source:
      'Als jemand, der nachts arbeitet, möchte ich anmerken, dass ich tagsüber auch nur noch Rauschen durch meine Schichten laufen lasse.',
  },
  {
    article: 'schlafende-neuronen',
    key: 'n4',
    person: 8,
    hoursAfter: 14,
    status: 'REJECTED',
    ruleKey: 'topic',
    explanation: 'Der Beitrag handelt von einem anderen Gegenstand und hat mit der Studie nichts zu tun.',
    source:
      'Apropos Schlaf: Seit der Zeitumstellung ist mein Hund nicht mehr derselbe, und die Politik tut nichts. Warum schreibt ihr darüber nicht?',
  },

  {
    article: 'grundschule-vorlesen',
    key: 'g1',
    person: 0,
    hoursAfter: 1.5,
    status: 'APPROVED',
    source:
      '„Früher hab ich gedacht, der Computer weiß das. Jetzt denk ich, der sagt das halt.“\n\nOskar for Bundesbildungsminister.',
  },
  {
    article: 'grundschule-vorlesen',
    key: 'g2',
    parent: 'g1',
    person: 8,
    hoursAfter: 2.3,
    status: 'APPROVED',
    source: '*für* Bundesbildungsminister. Sonst einverstanden.',
  },
  {
    article: 'grundschule-vorlesen',
    key: 'g3',
    parent: 'g2',
    person: 0,
    hoursAfter: 2.6,
    status: 'APPROVED',
    source: 'Das war Absicht. Ich wollte sehen, ob’s jemand merkt.',
  },
  {
    article: 'grundschule-vorlesen',
    key: 'g4',
    parent: 'g3',
    person: 9,
    hoursAfter: 3.8,
    status: 'APPROVED',
    source: 'Ab an die Wand der Reingefallenen!',
  },
  {
    article: 'grundschule-vorlesen',
    key: 'g5',
    person: 7,
    hoursAfter: 6.6,
    status: 'APPROVED',
    source:
      'Ich bin skeptisch. Grundschulkinder sollen erst einmal verlässliche Grundlagen bekommen. Wer mit acht lernt, dass alles falsch sein könnte, glaubt mit achtzehn womöglich gar nichts mehr. Zweifel braucht einen festen Boden.',
  },
  {
    article: 'grundschule-vorlesen',
    key: 'g6',
    parent: 'g5',
    person: 3,
    hoursAfter: 8.2,
    status: 'APPROVED',
    source:
      'Ein guter Einwand. Entscheidend scheint mir, dass die Kinder den Fehler *belegen* müssen. Damit lernen sie ja gerade, wo der Boden ist. Nur „glaub nichts“ wäre tatsächlich Gift.',
  },
  {
    article: 'grundschule-vorlesen',
    key: 'g7',
    person: 6,
    hoursAfter: 20,
    status: 'WAITING',
    source: 'Zehn. Ein Hummer hat zehn Beine, wenn man die Scheren mitzählt. Wollte es nur gesagt haben.',
  },

  {
    article: 'rechenzentrumskuehlwasser',
    key: 'w1',
    person: 9,
    hoursAfter: 2.7,
    status: 'APPROVED',
    source:
      '„Nur trinkt kein Baum im Jahresmittel.“ Wunderbarer Satz. Und 26 Rohre, zehn Jahre lang von Hand abgelesen, da ziehe ich den Hut.',
  },
  {
    article: 'rechenzentrumskuehlwasser',
    key: 'w2',
    parent: 'w1',
    person: 4,
    hoursAfter: 4.1,
    status: 'APPROVED',
    source:
      'Ja, wobei man fairerweise sagen muss: Handmessungen mit dem Maßband streuen um ein bis zwei Zentimeter. Bei einem Streit um vier Zentimeter wird die Gegenseite da ansetzen.',
  },
  {
    article: 'rechenzentrumskuehlwasser',
    key: 'w3',
    parent: 'w2',
    person: 9,
    hoursAfter: 6.3,
    status: 'APPROVED',
    source:
      'Ein einzelner Wert streut. Zehn Jahre mal 26 Rohre streuen sehr viel weniger. Das ist das Schöne an Fleißarbeit.',
  },
  {
    article: 'rechenzentrumskuehlwasser',
    key: 'w4',
    person: 2,
    hoursAfter: 11,
    status: 'REJECTED',
    ruleKey: 'facts',
    explanation:
      'Sie werfen der Behörde Bestechlichkeit vor, ohne einen überprüfbaren Anhaltspunkt zu nennen. Das können wir so nicht veröffentlichen.',
    source:
      'Elf Wochen für so eine Genehmigung? Da ist Geld geflossen, das weiß in der Gegend jeder. Der zuständige Beamte fährt seit Ostern einen neuen Wagen.',
  },
  {
    article: 'rechenzentrumskuehlwasser',
    key: 'w5',
    person: 5,
    hoursAfter: 15,
    status: 'WAITING',
    source:
      'Im Gerichtssaal fällt die Kühlung aus, während um Kühlung gestritten wird. So etwas traut sich kein Drehbuch.',
  },

  {
    article: 'befund-vom-land',
    key: 'b1',
    person: 4,
    hoursAfter: 3.2,
    status: 'APPROVED',
    source:
      'Arbeite selbst in der Radiologie (MTR). Die Reihenfolge *erst selbst befunden, dann aufdecken* ist Gold wert und wird in großen Häusern fast nie eingehalten, weil das Programm seine Kästchen sofort ins Bild malt.',
  },
  {
    article: 'befund-vom-land',
    key: 'b2',
    parent: 'b1',
    person: 6,
    hoursAfter: 5,
    status: 'APPROVED',
    source: 'Kann man das nicht abstellen?',
  },
  {
    article: 'befund-vom-land',
    key: 'b3',
    parent: 'b2',
    person: 4,
    hoursAfter: 5.9,
    status: 'APPROVED',
    source:
      'Kann man, unter\n\n1. Einstellungen\n2. Anzeige\n3. Erweiterte Anzeige\n\nund dann bei jeder Anmeldung neu. Rate mal, wer das macht.',
  },
  {
    article: 'befund-vom-land',
    key: 'b4',
    person: 5,
    hoursAfter: 9.8,
    status: 'APPROVED',
    source: 'Und? Hilft der Kasten nun gegen Rückenschmerzen? Frage für einen Freund.',
  },
  {
    article: 'befund-vom-land',
    key: 'b5',
    person: 9,
    hoursAfter: 30,
    status: 'WAITING',
    source: 'Meine Mutter ist dort Patientin und sehr zufrieden. Sie sagt allerdings, die Ärztin rede mit dem Schrank.',
  },

  {
    article: 'chipwerk-leerstand',
    key: 'c1',
    person: 1,
    hoursAfter: 4,
    status: 'APPROVED',
    source:
      '31.000 Euro am Tag für saubere Luft, die keiner atmet. Andererseits: Wer jetzt abschaltet, fängt bei null an. Ich beneide den Werksleiter nicht.',
  },

  {
    article: 'uebersetzerinnen-honorar',
    key: 'u1',
    person: 8,
    hoursAfter: 2.2,
    status: 'APPROVED',
    source:
      'Ich lektoriere seit 22 Jahren. Das Nachbearbeiten maschineller Texte ist *anstrengender* als selbst zu schreiben, weil alles beinahe stimmt. Beinahe ist das schlimmste Wort in meinem Beruf.',
  },
  {
    article: 'uebersetzerinnen-honorar',
    key: 'u2',
    parent: 'u1',
    person: 7,
    hoursAfter: 5.1,
    status: 'APPROVED',
    source:
      'Das erinnert mich an den alten Satz, wonach ein halb gestimmtes Klavier schwerer zu ertragen sei als ein verstimmtes.',
  },

  {
    article: 'amt-antwortet',
    key: 'a1',
    person: 0,
    hoursAfter: 6,
    status: 'WAITING',
    source:
      'Wohne in Oldershagen. Mein Bescheid kam nach zwei Tagen und ich habe ihn verstanden. Ich war ehrlich gesagt kurz misstrauisch, ob der echt ist.',
  },
];
