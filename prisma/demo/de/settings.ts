import type { DemoSettings } from '../types';

const address = 'Musterweg 0\n00000 Beispielstadt\nDeutschland';

/** Erkennbar erfunden: Niemand soll diese Angaben für echte halten. */
export const settings: DemoSettings = {
  publisherName: 'Beispielverlag (erfunden)',
  legalForm: 'GmbH',
  representedBy: 'Erika Mustermann',
  postalAddress: address,
  email: 'redaktion@depesche.example',
  phone: '+49 30 23125 000',
  register: 'Handelsregister, Amtsgericht Beispielstadt',
  registerNumber: 'HRB 000000',
  vatId: 'DE000000000',
  responsiblePerson: 'Erika Mustermann',
  responsibleAddress: address,
  authoritiesEmail: 'behoerden@depesche.example',
  authoritiesLanguages: 'Deutsch, Englisch',
  usersEmail: 'kontakt@depesche.example',
  usersLanguages: 'Deutsch, Englisch',
  supportLabel: 'Depesche unterstützen',
  supportUrl: 'https://www.patreon.example/depesche',
  socialLinks: [{ label: 'Mastodon', url: 'https://mastodon.example/@depesche' }],
  privacyText: `*Dies ist ein Text zum Vorführen. Vor dem Betrieb muss der Betreiber ihn durch seinen eigenen ersetzen.*

## Kurz gesagt

Wer hier nur liest, wird nicht beobachtet: kein Zählpixel, kein Cookie, keine Schrift und kein Bild von anderen Servern.

## Was der Server braucht

Um eine Seite auszuliefern, verarbeitet der Server Ihre IP-Adresse. Rechtsgrundlage ist Art. 6 Abs. 1 Buchst. f DSGVO.

## Wenn Sie sich anmelden

- Wir speichern Ihre E-Mail-Adresse und den Namen, den Sie wählen.
- Zwei Cookies halten die Anmeldung: \`session\` und \`signed-in\`. Beide sind technisch nötig und verschwinden beim Abmelden.
- Ihre Kommentare werden vor der Veröffentlichung von Menschen geprüft und mit der Entscheidung gespeichert.

## Was in Ihrem Browser bleibt

Ob Sie helle oder dunkle Seiten lesen möchten, merkt sich Ihr Browser. Uns wird das nicht übertragen.

## Ihre Rechte

Sie können Auskunft, Berichtigung, Löschung, Einschränkung und die Herausgabe Ihrer Daten verlangen, der Verarbeitung widersprechen und sich bei einer Aufsichtsbehörde beschweren. Schreiben Sie an kontakt@depesche.example.`,
  accessibilityText: `*Dies ist ein Text zum Vorführen.*

## Stand

Diese Website soll die Web Content Accessibility Guidelines (WCAG) 2.2 auf Stufe AA erfüllen. Alle Seiten lassen sich mit der Tastatur bedienen, auf 200 % vergrößern, auf 320 Pixel Breite lesen und kommen ohne JavaScript aus.

## Bekannte Lücken

Bildbeschreibungen stammen von der Redaktion und können unvollständig sein.

## Etwas geht nicht?

Schreiben Sie an kontakt@depesche.example. Wir antworten innerhalb von zwei Wochen.`,
};
