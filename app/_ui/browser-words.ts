/**
 * What the browser says where no server answers, in the words of the catalogues (tests/messages.test.ts): no page
 * carries a catalogue, and no page need carry these.
 */
export const browserWords = {
  de: {
    failedTitle: 'Das hat nicht geklappt',
    failed: 'Diese Seite ließ sich in Ihrem Browser nicht anzeigen.',
    reload: 'Seite neu laden',
    unanswered:
      'Es kam keine Antwort. Was Sie eingegeben haben, steht noch hier: Bitte versuchen Sie es gleich noch einmal. Hilft das nicht, kopieren Sie es bitte und laden die Seite neu.',
  },
  en: {
    failedTitle: 'That did not work',
    failed: 'Your browser could not show this page.',
    reload: 'Load the page again',
    unanswered:
      'No answer came. What you entered is still here: please try again in a moment. If that does not help, please copy it and load the page again.',
  },
};

/** In the language of the page, which is the site's. */
export const inPagesLanguage = () => browserWords[document.documentElement.lang === 'en' ? 'en' : 'de'];
