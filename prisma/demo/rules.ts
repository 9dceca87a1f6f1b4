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
      presets: [
        {
          label: 'Angriff auf eine Person',
          text: 'Hallo {name}, die Kritik in der Sache können wir veröffentlichen, die Stelle „{quote}“ greift aber einen Menschen an. Bitte richten Sie den Einwand gegen das Argument.',
        },
        {
          label: 'Abwertung einer Gruppe',
          text: 'Die Stelle „{quote}“ wertet Menschen wegen ihrer Zugehörigkeit zu einer Gruppe ab. Das veröffentlichen wir nach {rule} nicht.',
        },
      ],
    },
    {
      key: 'topic',
      number: 2,
      title: 'Beim Thema bleiben',
      shortText: 'Ein Kommentar bezieht sich auf den Artikel oder auf die laufende Diskussion.',
      fullText:
        'Wer abschweift, nimmt anderen den Faden aus der Hand. Beiträge ohne erkennbaren Bezug zum Artikel, wiederholte wortgleiche Einwürfe und Grundsatzdebatten an unpassender Stelle werden nicht freigegeben. Hinweise auf Fehler im Text sind immer willkommen.',
      presets: [
        {
          label: 'Kein Bezug zum Artikel',
          text: 'Einen Bezug zum Artikel „{article}“ oder zur laufenden Diskussion konnten wir in Ihrem Kommentar nicht erkennen.',
        },
        {
          label: 'Wiederholung',
          text: 'Diesen Gedanken haben Sie in der Diskussion schon geäußert. Wiederholungen geben wir nicht frei, damit andere den Faden behalten.',
        },
      ],
    },
    {
      key: 'facts',
      number: 3,
      title: 'Belegbare Tatsachen',
      shortText: 'Wer Tatsachen behauptet, nennt auf Nachfrage die Quelle.',
      fullText:
        'Meinungen brauchen keinen Beleg, Tatsachenbehauptungen schon. Schwerwiegende Behauptungen über Personen, Unternehmen oder Einrichtungen veröffentlichen wir nur, wenn sie überprüfbar sind. Erfundene Zitate und verfälschte Zahlen werden entfernt.',
      presets: [
        {
          label: 'Behauptung ohne Beleg',
          text: 'Die Behauptung „{quote}“ ist schwerwiegend, und eine Quelle fehlt. Mit einem Beleg können Sie den Kommentar gern noch einmal senden.',
        },
      ],
    },
    {
      key: 'spam',
      number: 4,
      title: 'Keine Werbung',
      shortText: 'Keine Reklame, keine Kettenbeiträge, keine getarnten Empfehlungen.',
      fullText:
        'Der Kommentarbereich ist kein Werbeplatz. Verweise auf eigene Produkte, Partnerprogramme, Kurse oder Dienste werden nicht freigegeben, ebenso wenig massenhaft erzeugte Beiträge. Ein Verweis auf eine weiterführende Quelle ist erlaubt, wenn er der Diskussion dient.',
      presets: [
        {
          label: 'Werbung',
          text: 'Ihr Kommentar wirbt für ein Produkt, einen Dienst oder eine Website. Der Kommentarbereich ist dafür nicht vorgesehen.',
        },
      ],
    },
    {
      key: 'privacy',
      number: 5,
      title: 'Schutz der Privatsphäre',
      shortText: 'Keine privaten Angaben über andere, Vorsicht bei den eigenen.',
      fullText:
        'Anschriften, Telefonnummern, private Nachrichten, Gesundheitsangaben und ähnliche Daten anderer Menschen gehören nicht in einen Kommentar. Auch zu Ihrem Schutz veröffentlichen wir keine Beiträge, in denen Sie vertrauliche Angaben über sich selbst machen.',
      presets: [
        {
          label: 'Angaben über andere',
          text: 'Die Stelle „{quote}“ enthält private Angaben über einen Menschen. Zu seinem Schutz veröffentlichen wir sie nicht.',
        },
      ],
    },
    {
      key: 'law',
      number: 6,
      title: 'Recht und Gesetz',
      shortText: 'Was verboten ist, wird nicht veröffentlicht.',
      fullText:
        'Beiträge mit strafbarem Inhalt, Aufrufe zu Straftaten und Verletzungen fremder Urheber- oder Persönlichkeitsrechte werden nicht freigegeben. Zitieren Sie kurz und nennen Sie die Fundstelle; ganze Texte Dritter dürfen wir nicht übernehmen.',
      presets: [
        {
          label: 'Rechtswidriger Inhalt',
          text: 'Die Stelle „{quote}“ verstößt nach unserer Einschätzung gegen geltendes Recht.',
        },
      ],
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
      presets: [
        {
          label: 'Attack on a person',
          text: 'Hello {name}, we can publish your criticism of the argument, but the passage “{quote}” attacks a person. Please address the argument.',
        },
        {
          label: 'Demeaning a group',
          text: 'The passage “{quote}” demeans people for belonging to a group. We do not publish that under {rule}.',
        },
      ],
    },
    {
      key: 'topic',
      number: 2,
      title: 'Stay on topic',
      shortText: 'A comment relates to the article or to the discussion under it.',
      fullText:
        'Digressions take the thread out of other people’s hands. Contributions with no visible link to the article, repeated identical remarks and grand debates in the wrong place are not approved. Pointing out a mistake in our text is always on topic.',
      presets: [
        {
          label: 'No link to the article',
          text: 'We could not see how your comment relates to the article “{article}” or to the discussion under it.',
        },
        {
          label: 'Repetition',
          text: 'You have already made this point in the discussion. We do not approve repetitions, so that others can keep the thread.',
        },
      ],
    },
    {
      key: 'facts',
      number: 3,
      title: 'Facts you can support',
      shortText: 'If you state a fact, be ready to name your source.',
      fullText:
        'Opinions need no proof; statements of fact do. We publish serious claims about people, companies or institutions only when they can be checked. Invented quotations and doctored figures are removed.',
      presets: [
        {
          label: 'Claim without a source',
          text: 'The claim “{quote}” is serious and names no source. With a source you are welcome to send the comment again.',
        },
      ],
    },
    {
      key: 'spam',
      number: 4,
      title: 'No advertising',
      shortText: 'No promotion, no chain posts, no disguised recommendations.',
      fullText:
        'The comment section is not advertising space. Links to your own products, referral schemes, courses or services are not approved, nor are contributions produced in bulk. A link to a further source is fine when it serves the discussion.',
      presets: [
        {
          label: 'Advertising',
          text: 'Your comment promotes a product, a service or a website. The comment section is not meant for that.',
        },
      ],
    },
    {
      key: 'privacy',
      number: 5,
      title: 'Privacy',
      shortText: 'No private details about others; take care with your own.',
      fullText:
        'Addresses, telephone numbers, private messages, health details and similar data about other people do not belong in a comment. For your own protection we also hold back comments in which you disclose confidential details about yourself.',
      presets: [
        {
          label: 'Details about others',
          text: 'The passage “{quote}” contains private details about a person. For their protection we do not publish it.',
        },
      ],
    },
    {
      key: 'law',
      number: 6,
      title: 'The law',
      shortText: 'What is unlawful is not published.',
      fullText:
        'Comments with criminal content, calls to commit offences and infringements of copyright or personality rights are not approved. Quote briefly and name the source; we may not reproduce whole texts by others.',
      presets: [{ label: 'Unlawful content', text: 'In our assessment the passage “{quote}” is against the law.' }],
    },
  ],
};

/** Requests to authors whose comments are returned for revision. */
export const requests: Record<'de' | 'en', { label: string; text: string }[]> = {
  de: [
    {
      label: 'Ton',
      text: 'Hallo {name}, der Gedanke ist willkommen. Bitte formulieren Sie diese Stelle sachlicher und senden Sie den Kommentar noch einmal.',
    },
    {
      label: 'Quelle',
      text: 'Bitte nennen Sie für diese Behauptung eine Quelle, dann geben wir den Kommentar gern frei.',
    },
  ],
  en: [
    {
      label: 'Tone',
      text: 'Hello {name}, the thought is welcome. Please put this passage more calmly and send the comment again.',
    },
    { label: 'Source', text: 'Please name a source for this claim; we will then gladly approve the comment.' },
  ],
};
