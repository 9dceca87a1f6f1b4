import type { DemoRule } from './types';

export const rules: Record<'de' | 'en', DemoRule[]> = {
  de: [
    {
      key: 'respect',
      number: 1,
      title: 'Respekt',
      shortText: 'Hart in der Sache, fair zur Person.',
      fullText:
        'Widerspruch ist erwünscht, auch scharfer. Nicht veröffentlicht werden Beleidigungen, Herabwürdigungen, Drohungen und Beiträge, die Menschen wegen Herkunft, Geschlecht, Religion, Behinderung oder sexueller Orientierung abwerten. Das gilt gegenüber anderen Kommentierenden ebenso wie gegenüber Personen, über die wir berichten.',
    },
    {
      key: 'topic',
      number: 2,
      title: 'Beim Thema bleiben',
      shortText: 'Ein Kommentar bezieht sich auf den Artikel oder auf die laufende Diskussion.',
      fullText:
        'Wer abschweift, nimmt anderen den Faden aus der Hand. Beiträge ohne erkennbaren Bezug zum Artikel, wiederholte wortgleiche Einwürfe und Grundsatzdebatten an unpassender Stelle werden nicht freigegeben. Hinweise auf Fehler im Text sind immer willkommen.',
    },
    {
      key: 'facts',
      number: 3,
      title: 'Belegbare Tatsachen',
      shortText: 'Wer Tatsachen behauptet, nennt auf Nachfrage die Quelle.',
      fullText:
        'Meinungen brauchen keinen Beleg, Tatsachenbehauptungen schon. Schwerwiegende Behauptungen über Personen, Unternehmen oder Einrichtungen veröffentlichen wir nur, wenn sie überprüfbar sind. Erfundene Zitate und verfälschte Zahlen werden entfernt.',
    },
    {
      key: 'spam',
      number: 4,
      title: 'Keine Werbung',
      shortText: 'Keine Reklame, keine Kettenbeiträge, keine getarnten Empfehlungen.',
      fullText:
        'Der Kommentarbereich ist kein Werbeplatz. Verweise auf eigene Produkte, Partnerprogramme, Kurse oder Dienste werden nicht freigegeben, ebenso wenig massenhaft erzeugte Beiträge. Ein Verweis auf eine weiterführende Quelle ist erlaubt, wenn er der Diskussion dient.',
    },
    {
      key: 'privacy',
      number: 5,
      title: 'Schutz der Privatsphäre',
      shortText: 'Keine privaten Angaben über andere, Vorsicht bei den eigenen.',
      fullText:
        'Anschriften, Telefonnummern, private Nachrichten, Gesundheitsangaben und ähnliche Daten anderer Menschen gehören nicht in einen Kommentar. Auch zu Ihrem Schutz veröffentlichen wir keine Beiträge, in denen Sie vertrauliche Angaben über sich selbst machen.',
    },
    {
      key: 'law',
      number: 6,
      title: 'Recht und Gesetz',
      shortText: 'Was verboten ist, wird nicht veröffentlicht.',
      fullText:
        'Beiträge mit strafbarem Inhalt, Aufrufe zu Straftaten und Verletzungen fremder Urheber- oder Persönlichkeitsrechte werden nicht freigegeben. Zitieren Sie kurz und nennen Sie die Fundstelle; ganze Texte Dritter dürfen wir nicht übernehmen.',
    },
  ],
  en: [
    {
      key: 'respect',
      number: 1,
      title: 'Respect',
      shortText: 'Be tough on the argument and fair to the person.',
      fullText:
        'Disagreement is welcome, sharp disagreement included. We do not publish insults, threats or remarks that demean people for their origin, sex, religion, disability or sexual orientation. This protects fellow commenters and the people we report on alike.',
    },
    {
      key: 'topic',
      number: 2,
      title: 'Stay on topic',
      shortText: 'A comment relates to the article or to the discussion under it.',
      fullText:
        'Digressions take the thread out of other people’s hands. Contributions with no visible link to the article, repeated identical remarks and grand debates in the wrong place are not approved. Pointing out a mistake in our text is always on topic.',
    },
    {
      key: 'facts',
      number: 3,
      title: 'Facts you can support',
      shortText: 'If you state a fact, be ready to name your source.',
      fullText:
        'Opinions need no proof; statements of fact do. We publish serious claims about people, companies or institutions only when they can be checked. Invented quotations and doctored figures are removed.',
    },
    {
      key: 'spam',
      number: 4,
      title: 'No advertising',
      shortText: 'No promotion, no chain posts, no disguised recommendations.',
      fullText:
        'The comment section is not advertising space. Links to your own products, referral schemes, courses or services are not approved, nor are contributions produced in bulk. A link to a further source is fine when it serves the discussion.',
    },
    {
      key: 'privacy',
      number: 5,
      title: 'Privacy',
      shortText: 'No private details about others; take care with your own.',
      fullText:
        'Addresses, telephone numbers, private messages, health details and similar data about other people do not belong in a comment. For your own protection we also hold back comments in which you disclose confidential details about yourself.',
    },
    {
      key: 'law',
      number: 6,
      title: 'The law',
      shortText: 'What is unlawful is not published.',
      fullText:
        'Comments with criminal content, calls to commit offences and infringements of copyright or personality rights are not approved. Quote briefly and name the source; we may not reproduce whole texts by others.',
    },
  ],
};
