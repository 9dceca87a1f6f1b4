// Made-up prose whose words are as unevenly common as in real prose, with compounds as German has them.
const FIRST =
  'Modell Daten Chip Rechen Sprach Bild Lern Such Strom Klima Netz Server Forschungs Kunden Arbeits Schul Verkehrs Haus Energie Medizin Roboter Sensor Speicher Karten Schlüssel Prüf Markt Steuer Bau Ernte Wetter Hafen Bahn Flug Text Ton Zahlen Muster Zufalls Grund Welt Stadt Land Wasser Licht Wärme Kälte Stahl Glas Papier Buch Zeitungs Nachrichten Funk Gesichts Stimmen Hand Fuß Augen Ohren Kopf'.split(
    ' ',
  );
const SECOND =
  'werk zentrum karte dienst system plan recht frage antwort kette zeit raum markt preis modell satz feld weg bau netz prüfung messung regel grenze fehler quelle tabelle technik studie gesetz behörde labor gruppe schule klinik fabrik halle maschine anlage leitung'.split(
    ' ',
  );
const SMALL =
  'der die das und in mit von für auf ist sind wird nicht auch ein eine als bei nach aus über noch nur mehr schon wenn dann aber denn weil wie was wer wo hier dort heute gestern bald immer selten oft'.split(
    ' ',
  );

const compounds = FIRST.flatMap((first) => SECOND.map((second) => first + second));

/** So many words, common ones far more often. */
export function prose(random: () => number, length: number): string {
  const words = Array.from({ length }, () =>
    random() < 0.4 ? pick(SMALL, random()) : pick(compounds, random() ** 3),
  ).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

const pick = (words: string[], place: number) => words[Math.floor(place * words.length)] ?? '';
