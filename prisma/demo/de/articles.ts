import type { DemoArticle } from '../types';

export const articles: DemoArticle[] = [
  {
    slug: 'halvorn-oeffnet-modellgewichte',
    kicker: 'Offene Modelle',
    title: 'Halvorn gibt sein größtes Sprachmodell frei – aber nicht die Daten',
    teaser:
      'Das Hamburger Unternehmen stellt die Gewichte von „Alster 3“ zum Herunterladen bereit. Forscher loben den Schritt und fragen, was offen eigentlich heißen soll.',
    dateline: 'HAMBURG',
    bodyHtml: `<p>Um kurz nach sechs Uhr morgens war die Datei da, 412 Gigabyte groß und ohne Vorankündigung. Das Hamburger Unternehmen Halvorn hat am Dienstag die Gewichte seines bislang größten Sprachmodells „Alster 3“ veröffentlicht. Wer genügend Speicher besitzt, darf das Modell herunterladen, verändern und auch geschäftlich einsetzen. Eine Lizenzgebühr fällt nicht an.</p>
<p>Damit vollzieht das Unternehmen eine Kehrtwende. Noch im vergangenen Herbst hatte die Geschäftsführerin Friederike Asmussen erklärt, man werde „die Kronjuwelen nicht aus dem Fenster werfen“. Nun sagt sie, der Nutzen überwiege: Behörden und Krankenhäuser verlangten nach Systemen, die sie im eigenen Keller betreiben könnten. „Wer uns nicht in die Karten schauen kann, der kauft bei uns nicht.“</p>
<h2>Was fehlt, ist das Rezept</h2>
<p>Ganz offen liegen die Karten freilich nicht. Zu den Trainingsdaten veröffentlicht Halvorn lediglich eine neunseitige Übersicht. Demnach stammen gut vier Zehntel der Texte aus dem Netz, ein Viertel aus lizenzierten Archiven, der Rest aus Programmtexten und künstlich erzeugtem Material. Welche Verlage und Archive beteiligt waren, bleibt ungenannt.</p>
<p>„Das ist, als schenkte mir jemand eine Torte und weigerte sich, das Rezept herauszurücken“, sagt Bengt Rautenstrauch, der an der Universität Havelmünde die Arbeitsgruppe für maschinelles Übersetzen leitet. „Ich freue mich über die Torte. Aber ich kann sie nicht nachbacken, und ich weiß nicht, ob Nüsse drin sind.“</p>
<blockquote><p>Offene Gewichte sind ein Geschenk. Offene Wissenschaft sind sie noch nicht.</p></blockquote>
<p>Seine Gruppe hat das Modell in den ersten zwölf Stunden geprüft. Im Deutschen und Niederländischen liege es gleichauf mit den besten geschlossenen Systemen, im Polnischen deutlich darüber. Schwächen zeigten sich bei langen Rechenwegen und bei Fragen, deren Voraussetzung falsch ist. Hier erfinde das Modell in etwa jedem siebten Fall eine Antwort, statt zu widersprechen.</p>
<h2>Strom für die Kaffeeküche</h2>
<p>Wer „Alster 3“ betreiben will, braucht nach Angaben des Herstellers acht Beschleunigerkarten der gehobenen Klasse. Eine verkleinerte Fassung läuft auf zweien und verliert dabei nur wenige Punkte. Für Stadtverwaltungen mittlerer Größe ist das erschwinglich. In Oldershagen, wo das Bürgeramt seit Januar eine Vorabfassung erprobt, steht der Rechner in einem Raum neben der Kaffeeküche.</p>
<p>Geld verdienen will Halvorn künftig mit Wartung, Anpassung und Haftung. Wer einen Vertrag schließt, bekommt zugesichert, dass das Unternehmen bei Urheberrechtsklagen einspringt. Wer das Modell nur herunterlädt, trägt das Risiko selbst. Das dürfte für viele Hausjuristen der entscheidende Satz sein, und er steht erst auf Seite elf der Lizenz.</p>`,
    topics: ['sprachmodelle', 'forschung'],
    authors: ['johanna-rehbein'],
    hoursAgo: 5,
    picture: {
      alt: 'Zeichnung eines Chips, von dem farbige Leiterbahnen ausgehen',
      caption: 'Acht Karten genügen: Das Modell soll auch im Rathauskeller laufen.',
      credit: 'Illustration: Depesche',
      motif: 'circuit',
    },
  },
  {
    slug: 'hochrisikosysteme-pruefung',
    kicker: 'Europäisches Recht',
    title: 'Hochrisikosystemkonformitätsbewertungsverfahrensverordnung: Brüssel vertagt sich',
    teaser:
      'Schon der Name ist eine Zumutung, der Inhalt ist strittiger. Die Mitgliedstaaten können sich nicht einigen, wer lernende Systeme vor der Zulassung prüfen darf.',
    dateline: 'BRÜSSEL',
    bodyHtml: `<p>Es gibt Wörter, an denen man einen ganzen Politikbetrieb erkennt. Im Brüsseler Ratsgebäude trägt das Dossier mit der Nummer 118 inoffiziell den Namen „das lange Ding“. Gemeint ist die Verordnung, die festlegen soll, wer lernende Systeme mit hohem Risiko prüfen darf, bevor sie in Kliniken, Ämtern und Personalabteilungen eingesetzt werden. In der Nacht zum Donnerstag haben die Unterhändler der Mitgliedstaaten ihre Entscheidung abermals verschoben, nun auf Ende September.</p>
<p>Gescheitert ist die Einigung an einer Frage, die technisch klingt und es nicht ist: Genügt es, wenn ein Hersteller sein System selbst prüft und das Ergebnis hinterlegt? Oder braucht es eine benannte Stelle, die unabhängig misst, nachfragt und notfalls ablehnt?</p>
<h2>Zwei Lager, viele Übergänge</h2>
<p>Eine Gruppe kleinerer Staaten wirbt für die Selbsterklärung. Ihre Unternehmen könnten Prüfkosten von mehreren Hunderttausend Euro nicht tragen, heißt es in einem gemeinsamen Papier. Die andere Gruppe verweist auf die Medizintechnik, wo die unabhängige Prüfung seit Jahrzehnten üblich ist. Niemand wolle einen Herzschrittmacher, dessen Hersteller sich selbst das Zeugnis ausstelle.</p>
<p>Der Vorschlag der Ratspräsidentschaft versucht beides. Danach dürften Unternehmen mit weniger als 250 Beschäftigten ihre Systeme zunächst selbst bewerten, müssten aber binnen 18 Monaten eine Prüfung nachholen. Bis dahin sollten die Systeme sichtbar gekennzeichnet sein. Verbraucherschützer halten das für eine Einladung zum Missbrauch.</p>
<blockquote><p>Wer achtzehn Monate lang ungeprüft über Kredite entscheiden darf, hat in der Zeit sehr viele Leben verändert.</p></blockquote>
<p>Das sagt Odile Verschaeren vom „Bündnis Prüfpflicht“, dem 40 Verbände angehören. Die Gegenseite rechnet vor, dass europaweit gerade einmal 31 Stellen für die Prüfung in Frage kämen. Bei geschätzt 6000 betroffenen Systemen werde sich ein Rückstau bilden, der Jahre dauere.</p>
<h2>Was jetzt gilt</h2>
<p>Bis zur Einigung bleibt es beim Übergangsrecht. Das bedeutet im Einzelnen:</p>
<ul>
<li>Neue Systeme dürfen in Verkehr gebracht werden, müssen aber bei der nationalen Aufsicht gemeldet sein.</li>
<li>Die Unterlagen über Trainingsdaten und Tests sind zehn Jahre aufzubewahren.</li>
<li>Wer von einer Entscheidung betroffen ist, kann eine Begründung in verständlicher Sprache verlangen.</li>
</ul>
<p>Der letzte Punkt wird bisher kaum genutzt. Die Aufsicht in Wien zählte im ersten Halbjahr 74 Anträge, die in Lissabon neun. Man könne ein Recht nur wahrnehmen, von dem man wisse, sagt Verschaeren. Vielleicht liege es am Namen der Verordnung.</p>`,
    topics: ['regulierung'],
    authors: ['matthis-vanderlohe'],
    hoursAgo: 11,
    picture: {
      alt: 'Raster aus Viertelkreisen und Dreiecken in gedeckten Farben',
      caption: 'Viele Teile, noch kein Bild: Die Verordnung bleibt Stückwerk.',
      credit: 'Illustration: Depesche',
      motif: 'grid',
    },
  },
  {
    slug: 'stromhunger',
    kicker: 'Energie',
    title: 'Stromhunger',
    teaser:
      'In der Uckermark soll ein Rechenzentrum entstehen, das so viel Strom braucht wie eine Großstadt. Das Dorf daneben hat 312 Einwohner und eine eigene Meinung.',
    dateline: 'KLEIN LÜTZOW',
    bodyHtml: `<p>Der Acker, um den es geht, liegt am Ende einer Lindenallee und ist an diesem Morgen voller Kraniche. Hier, auf 94 Hektar, will das Unternehmen Orrin Compute bis 2029 ein Rechenzentrum mit einer Anschlussleistung von 600 Megawatt bauen. Zum Vergleich: Die nächste größere Stadt kommt an kalten Tagen auf knapp 500.</p>
<p>Im Gemeindesaal von Klein Lützow hängen die Pläne an der Sprossenwand. Bürgermeisterin Gudrun Priebe, hauptberuflich Tierärztin, hat sie mit Stecknadeln befestigt. „Manche hier sehen einen Kindergarten“, sagt sie. „Manche sehen nur Beton. Und einige sehen zum ersten Mal seit dreißig Jahren, dass überhaupt jemand etwas von uns will.“</p>
<h2>Der Wind ist da, die Leitung nicht</h2>
<p>Für den Standort spricht der Wind. In der Region drehen sich 700 Anlagen, und an stürmischen Tagen werden sie gedrosselt, weil das Netz den Strom nicht forttragen kann. Ein großer Verbraucher in der Nähe könnte das ändern. So steht es im Antrag, und die Netzgesellschaft widerspricht nicht. Allerdings rechnet ein Rechenzentrum auch bei Flaute.</p>
<p>Genau daran stört sich Ewald Brinkhaus, der an der Technischen Hochschule Aldenburg Energiesysteme lehrt. Er hat die Wetterdaten von zwanzig Jahren ausgewertet. An 61 Tagen im Jahr, so sein Ergebnis, müsste der Strom von weither kommen, vor allem im Januar. „Die Frage ist nicht, ob es genug Wind gibt. Die Frage ist, ob die Maschinen warten können.“</p>
<blockquote><p>Ein Modell, das erst am Dienstag fertig wird statt am Sonntag, schadet niemandem.</p></blockquote>
<p>Tatsächlich ließe sich ein Teil der Arbeit verschieben. Das Training großer Modelle dauert Wochen; ob es nachts pausiert, merkt kein Kunde. Orrin Compute hat zugesagt, bis zu 30 Prozent der Last binnen einer Viertelstunde abzuwerfen. Verbindlich festgeschrieben ist das bisher nicht.</p>
<h2>Wärme für niemanden</h2>
<p>Bleibt die Abwärme. Sie würde reichen, um 40.000 Wohnungen zu heizen, nur gibt es die nicht. Im Dorf kursiert der Vorschlag, Gewächshäuser zu bauen; ein Landwirt aus dem Nachbarort hat schon nach den Temperaturen gefragt. Priebe hat ausgerechnet, was der Gemeinde an Gewerbesteuer bliebe, wenn alles so käme wie versprochen. Sie nennt die Zahl nicht öffentlich. „Sonst“, sagt sie, „diskutieren wir nur noch über die Zahl.“ Am 14. Juni stimmt das Dorf ab. Das Ergebnis bindet niemanden, aber alle werden darauf schauen.</p>`,
    topics: ['infrastruktur', 'gesellschaft'],
    authors: ['konrad-eisfelder'],
    corrections: [
      'In einer früheren Fassung war der Jahresverbrauch in Megawattstunden angegeben; richtig sind Gigawattstunden.',
    ],
    hoursAgo: 19,
    picture: {
      alt: 'Sanft geschwungene Hügel vor einer tief stehenden Sonne',
      caption: 'Viel Himmel, viel Wind: Landschaft bei Klein Lützow.',
      credit: 'Illustration: Depesche',
      motif: 'waves',
    },
  },
  {
    slug: 'ueberstunden-der-maschine',
    kicker: 'Tarifpolitik',
    title: 'Erster Tarifvertrag regelt, was ein Agent allein entscheiden darf',
    teaser:
      'Beim Maschinenbauer Wittrock & Söhne haben sich Betriebsrat und Leitung auf Regeln für selbständig handelnde Software geeinigt. Das Papier könnte Schule machen.',
    dateline: 'BIELEFELD',
    bodyHtml: `<p>Wenn bei Wittrock &amp; Söhne nachts ein Lager heißläuft, bestellt niemand mehr ein Ersatzteil. Das erledigt eine Software, die Preise vergleicht, den Liefertermin aushandelt und die Schicht für den Einbau vorschlägt. Bis vor einem Jahr tat sie auch das Letzte von allein. Dann stand ein Schlosser am Ostersonntag vor dem Werkstor, weil das System ihn eingeteilt hatte. Er war nicht gefragt worden.</p>
<p>Der Vorfall war der Anlass für einen Haustarifvertrag, den der Bielefelder Maschinenbauer und die Arbeitnehmerseite am Montag unterschrieben haben. Auf 22 Seiten steht, was sogenannte Agenten dürfen, was sie vorschlagen dürfen und wovon sie die Finger zu lassen haben.</p>
<h2>Drei Farben</h2>
<p>Der Vertrag teilt alle Vorgänge in drei Klassen. Grün ist, was die Software selbst erledigt: Bestellungen bis 5000 Euro, Wartungspläne, Protokolle. Gelb ist, was ein Mensch binnen eines Arbeitstages bestätigen muss. Rot ist alles, was Personen betrifft:</p>
<ul>
<li>Einteilung zu Schichten und Überstunden</li>
<li>Bewertung von Leistung und Verhalten</li>
<li>Abmahnung, Versetzung, Kündigung</li>
</ul>
<p>„Wir wollten kein Verbot“, sagt die Betriebsratsvorsitzende Nermin Akdoğan, die selbst zwanzig Jahre an der Fräse stand. „Die Kollegen sind froh, dass sie keine Lieferscheine mehr abtippen. Aber wer mir das Wochenende nimmt, der soll mir dabei in die Augen sehen können.“</p>
<h2>Das Protokoll liest mit</h2>
<p>Ungewöhnlich ist eine Klausel zur Beweislast. Kann das Unternehmen nicht binnen 48 Stunden darlegen, wie eine Entscheidung zustande kam, so gilt sie als nicht getroffen. Personalchef Hartmut Uhlenbrock räumt ein, dass seine Fachleute darüber zunächst gestöhnt hätten. Inzwischen sehe er es anders: Erst durch das Protokoll habe man entdeckt, dass der Agent einen Lieferanten bevorzugte, der die freundlichsten E-Mails schrieb.</p>
<blockquote><p>Er war auf Höflichkeit hereingefallen. Das passiert Einkäufern aus Fleisch und Blut auch, aber die kann man darauf ansprechen.</p></blockquote>
<p>Arbeitsrechtler halten den Vertrag für bemerkenswert, weil er an der Handlung ansetzt und nicht an der Technik. Ob ein Mensch, ein Programm oder ein Würfel die Schicht einteile, sei danach gleichgültig, sagt Theresia Vollbrecht von der Universität Havelmünde. Entscheidend sei, wer dafür einstehe. Drei weitere Betriebe in der Region haben das Papier angefordert, darunter eine Großbäckerei, in der Software seit kurzem über die Nachtschicht mitentscheidet. Der Schlosser hat den Ostersonntag übrigens bezahlt bekommen, mit Zuschlag und einem Korb Eier.</p>`,
    topics: ['arbeitswelt', 'regulierung'],
    authors: ['leyla-torbek'],
    hoursAgo: 27,
    picture: {
      alt: 'Geometrische Formen in einem Raster, einige leuchten rot',
      caption: 'Grün, gelb, rot: Der Vertrag sortiert Entscheidungen nach ihren Folgen.',
      credit: 'Illustration: Depesche',
      motif: 'grid',
    },
  },
  {
    slug: 'schlafende-neuronen',
    kicker: 'Hirnforschung',
    title: 'Warum Netze besser lernen, wenn man sie schlafen lässt',
    teaser:
      'Eine Gruppe aus Aldenburg und Uppsala hat künstlichen Netzen Ruhephasen verordnet. Sie vergessen danach weniger. Die Erklärung ist verblüffend einfach.',
    dateline: 'ALDENBURG / UPPSALA',
    bodyHtml: `<p>Wer nachts zu wenig schläft, vergisst, was er am Tag gelernt hat. Bei künstlichen neuronalen Netzen ist es ähnlich, nur schlafen sie nie. Bringt man ihnen etwas Neues bei, so überschreiben sie das Alte. Fachleute sprechen vom katastrophalen Vergessen und behelfen sich damit, ganze Modelle von vorn zu trainieren. Das kostet Zeit, Geld und Strom.</p>
<p>Eine Forschergruppe um Ragnhild Söderkvist und Paul Immenkötter schlägt nun eine Pause vor. Im Training ihrer Netze wechselten sich Lernphasen mit Abschnitten ab, in denen keine Daten eintrafen. Stattdessen erzeugte das Netz selbst schwaches Rauschen und ließ es durch seine Schichten laufen. Verbindungen, die dabei gemeinsam aktiv wurden, verstärkten sich ein wenig. Die übrigen schrumpften.</p>
<h2>Weniger Verlust, kaum Aufwand</h2>
<p>Die Wirkung ist beachtlich. Nach fünf aufeinanderfolgenden Aufgaben beherrschten gewöhnliche Netze die erste nur noch zu 38 Prozent. Mit Ruhephasen waren es 81. Der zusätzliche Rechenaufwand lag bei sechs Prozent. Die Arbeit ist vorab veröffentlicht und wird derzeit begutachtet; der Programmtext liegt offen.</p>
<p>„Wir haben nicht das Gehirn nachgebaut“, sagt Immenkötter am Telefon. „Wir haben uns nur gefragt, was im Schlaf rechnerisch nützlich sein könnte, wenn man alles Biologische weglässt.“ Übrig blieb ein Gedanke: Im Ruhen verteilt das Netz sein Wissen um, so dass Platz frei wird. Was oft zusammen feuert, rückt zusammen.</p>
<blockquote><p>Das Netz räumt auf. Es lernt dabei nichts Neues, aber danach passt wieder etwas hinein.</p></blockquote>
<h2>Vorsicht vor dem schönen Bild</h2>
<p>Nicht alle sind überzeugt. Die Netze der Studie hatten höchstens 300 Millionen Parameter, große Sprachmodelle haben das Tausendfache. Ob sich der Effekt übertragen lässt, weiß niemand. Zudem erinnert das Verfahren an ältere Kniffe, bei denen man Netzen alte Beispiele erneut vorlegt. Söderkvist hält dagegen, dass ihr Ansatz keine Beispiele aufbewahren müsse. Das sei etwa für Kliniken wichtig, die Patientendaten nach dem Training löschen wollen.</p>
<p>Die Schlafforscherin Apollonia Dressel, die an der Arbeit nicht beteiligt war, warnt vor zu viel Poesie. Der Schlaf des Menschen habe viele Aufgaben, vom Stoffwechsel bis zur Abwehr von Krankheiten. „Wenn ein Netz rauscht, dann rauscht es. Ich würde ihm keine Träume unterstellen.“ Dann lacht sie und sagt, dass sie den Versuch trotzdem gern gemacht hätte. Die nächsten Ergebnisse, mit einem dreißigmal größeren Netz, sollen im Herbst vorliegen.</p>`,
    topics: ['forschung', 'sprachmodelle'],
    authors: ['johanna-rehbein'],
    hoursAgo: 34,
    picture: {
      alt: 'Konzentrische Kreise um eine zweifarbige Scheibe',
      caption: 'Kreisende Gedanken: Ruhe hilft offenbar auch Maschinen.',
      credit: 'Illustration: Depesche',
      motif: 'orbits',
    },
  },
  {
    slug: 'grundschule-vorlesen',
    kicker: 'Schule',
    title: 'Die Klasse, in der die Maschine Fehler machen soll',
    teaser:
      'An einer Grundschule in Gera verbessern Kinder ein Sprachmodell, das absichtlich danebenliegt. Sie lernen dabei mehr als Rechtschreibung.',
    dateline: 'GERA',
    bodyHtml: `<p>„Der Wal ist ein sehr großer Fisch“, sagt die Stimme aus dem Lautsprecher, und in der 3b bricht Tumult aus. Finger schnellen hoch. Ein Junge ruft „Lüge!“, ein Mädchen verbessert ihn: „Nicht Lüge. Irrtum.“ Dann schreibt sie auf, warum ein Wal kein Fisch ist, und das Programm bedankt sich. Es hatte den Fehler mit Absicht gemacht.</p>
<p>Die Brehm-Grundschule in Gera erprobt seit dem Herbst eine Lernhilfe, die anders herum arbeitet als die meisten. Nicht die Software prüft die Kinder, die Kinder prüfen die Software. In jedem Text, den sie erzeugt, stecken zwei bis vier Fehler: falsche Behauptungen, schiefe Begründungen, manchmal auch nur ein Komma am falschen Ort. Wer sie findet, muss seine Korrektur belegen, mit einem Buch, einem Versuch oder einer Rechnung.</p>
<h2>Zweifeln als Handwerk</h2>
<p>Ausgedacht hat sich das die Lehrerin Wiebke Stolzenau, gemeinsam mit einem kleinen Verein aus Jena. Sie habe sich darüber geärgert, dass ihre Schüler jeder flüssig formulierten Antwort glaubten. „Die Kinder haben gelernt, dass Erwachsene sich irren. Dass ein Bildschirm sich irrt, war ihnen neu.“</p>
<p>Begleitet wird der Versuch von einer Arbeitsgruppe der Pädagogischen Hochschule Saaleck. Sie hat 14 Klassen verglichen. Die Kinder mit der fehlerhaften Software fragten nach einem halben Jahr doppelt so oft nach Quellen wie die anderen. Im Lesen waren sie nicht besser, im Begründen schon. Die Stichprobe ist klein, die Forscher sagen das auch.</p>
<blockquote><p>Früher hab ich gedacht, der Computer weiß das. Jetzt denk ich, der sagt das halt.</p></blockquote>
<p>So fasst es der neunjährige Oskar zusammen, und man könnte es kaum besser sagen.</p>
<h2>Und wenn niemand es merkt?</h2>
<p>Eltern fürchteten anfangs, dass übersehene Fehler hängen bleiben. Deshalb löst das Programm am Ende jeder Stunde alles auf. Was niemand gefunden hat, wandert auf ein Plakat an der Tür, die „Wand der Reingefallenen“. Auch Stolzenau steht darauf, zweimal. Beim zweiten Mal ging es um die Zahl der Beine eines Hummers.</p>
<p>Das Thüringer Ministerium hat Interesse gezeigt, Geld bislang nicht. Der Verein sucht Schulen, die im kommenden Jahr mitmachen, und verlangt dafür nichts außer Geduld. Das Programm läuft auf einem gebrauchten Rechner im Lehrerzimmer, ohne Verbindung nach draußen. Als es neulich ausfiel, spielten die Kinder seine Rolle selbst. Die Fehler, sagt Stolzenau, seien ausgezeichnet gewesen.</p>`,
    topics: ['gesellschaft', 'arbeitswelt'],
    authors: ['leyla-torbek', 'johanna-rehbein'],
    hoursAgo: 49,
    picture: {
      alt: 'Drei stilisierte Blüten vor einem hellen Kreis',
      caption: 'Im Zweifel wächst man: Unterricht mit eingebautem Irrtum.',
      credit: 'Illustration: Depesche',
      motif: 'bloom',
    },
  },
  {
    slug: 'rechenzentrumskuehlwasser',
    kicker: 'Wasser',
    title: 'Rechenzentrumskühlwasserentnahmegenehmigung landet vor Gericht',
    teaser:
      'Ein Naturschutzverein klagt gegen die Wasserrechte eines Serverparks am Main. Es geht um 900.000 Kubikmeter im Jahr und um eine Akte mit geschwärzten Seiten.',
    dateline: 'FRANKFURT / HANAU',
    bodyHtml: `<p>Im Saal 4 des Verwaltungsgerichts ist es an diesem Vormittag so heiß, dass die Vorsitzende Richterin die Roben freistellt. Die Klimaanlage ist ausgefallen. Es ist ein passender Rahmen für einen Streit, bei dem es um Kühlung geht: Der Verein Lebendige Mainaue klagt gegen die Erlaubnis, mit der ein Serverpark jährlich 900.000 Kubikmeter Wasser aus dem Uferfiltrat entnehmen darf.</p>
<p>Die Behörde hatte die Genehmigung im Februar 2025 erteilt, nach elf Wochen Prüfung. Das sei schnell gewesen, räumt ihr Vertreter ein, aber nicht unsorgfältig. Die Betreiberin Quellfeld Datenhäuser habe nachgewiesen, dass der Wasserstand im Auwald um höchstens vier Zentimeter sinke.</p>
<h2>Was unter dem Schwarz steht</h2>
<p>Der Nachweis allerdings besteht zu einem guten Teil aus geschwärzten Seiten. Wie viel Wasser an heißen Tagen benötigt wird, hält das Unternehmen für ein Betriebsgeheimnis, denn daraus lasse sich auf die Rechenleistung schließen. Der Verein hält das für vorgeschoben. „Ich möchte nicht wissen, was dort gerechnet wird“, sagt die Vorsitzende, die pensionierte Hydrologin Mechthild Zander. „Ich möchte wissen, ob im August der Bach noch fließt.“</p>
<p>Ihre eigene Rechnung stützt sich auf 26 Messrohre, die Mitglieder in zehn Jahren abgelesen haben, mit Maßband und Notizbuch. In den trockenen Sommern lag der Stand schon vor dem Bau um 19 Zentimeter unter dem Mittel. Jeder weitere Zentimeter treffe die flach wurzelnden Bäume, sagt Zander, zuerst die Silberweiden.</p>
<blockquote><p>Ein Jahresmittel ist etwas Schönes. Nur trinkt kein Baum im Jahresmittel.</p></blockquote>
<h2>Es geht auch trocken</h2>
<p>Technisch ließe sich der Streit entschärfen. Neuere Anlagen kühlen im geschlossenen Kreislauf und verdunsten fast kein Wasser, brauchen dafür aber mehr Strom. Die Betreiberin hat angeboten, einen von vier Bauabschnitten umzurüsten. Dem Verein reicht das nicht, er fordert eine Obergrenze für jeden einzelnen Tag:</p>
<ul>
<li>höchstens 1500 Kubikmeter von Juni bis September,</li>
<li>keine Entnahme, wenn der Pegel unter einen festen Wert fällt,</li>
<li>Veröffentlichung der Messwerte im Netz, und zwar stündlich.</li>
</ul>
<p>Die Kammer ließ erkennen, dass sie zumindest die Schwärzungen kritisch sieht. Umweltangaben seien grundsätzlich öffentlich, sagte die Richterin; wer sie verbergen wolle, müsse das für jede Seite begründen. Ein Urteil wird Ende Juli erwartet. Bis dahin darf der Serverpark weiter pumpen, unter Vorbehalt und mit wöchentlicher Meldung. In vier weiteren Ländern warten Vereine auf den Ausgang, ihre Schriftsätze sind schon entworfen.</p>`,
    topics: ['infrastruktur', 'regulierung'],
    authors: ['konrad-eisfelder', 'matthis-vanderlohe'],
    hoursAgo: 58,
    picture: {
      alt: 'Gesteinsschichten mit einer Verwerfung unter einer Sonne',
      caption: 'Unter der Aue: Wem gehört das Wasser zwischen den Schichten?',
      credit: 'Illustration: Depesche',
      motif: 'strata',
    },
  },
  {
    slug: 'befund-vom-land',
    kicker: 'Medizin',
    title: 'Zweite Meinung aus dem Schrank',
    teaser:
      'Eine Landarztpraxis im Bayerischen Wald lässt Röntgenbilder von einem kleinen Modell gegenlesen. Es irrt sich anders als die Ärztin, und genau das hilft.',
    dateline: 'ZWIESELREUTH',
    bodyHtml: `<p>Der Schrank, in dem früher die Karteikarten hingen, summt jetzt. Darin steht ein Rechner von der Größe eines Brotkastens, und auf ihm läuft ein Modell, das Röntgenbilder der Lunge liest. Die Ärztin Korbinia Haslbeck hat es sich nicht gewünscht, um Zeit zu sparen. Sie wollte jemanden haben, der ihr widerspricht.</p>
<p>Haslbeck ist die einzige Ärztin im Umkreis von zwanzig Kilometern. Wer früher eine zweite Meinung brauchte, wartete neun Tage auf einen Termin in der Stadt. Nun legt sie jedes Bild zunächst selbst aus, schreibt ihren Befund und gibt erst dann das Ergebnis der Maschine frei. Die Reihenfolge ist ihr wichtig. „Wenn ich zuerst hinschaue, was der Kasten meint, dann sehe ich nur noch das.“</p>
<h2>Zwei Arten zu irren</h2>
<p>Die Universität Havelmünde hat 3100 Bilder aus elf Praxen ausgewertet. Die Ärzte übersahen in 4,1 Prozent der Fälle etwas Wesentliches, das Modell in 4,4. Das klingt nach Gleichstand und ist doch ein Gewinn, denn nur selten irrten sich beide am selben Bild. Wo sie uneins waren und ein drittes Augenpaar hinzukam, sank die Rate auf 1,2 Prozent.</p>
<p>Menschen übersähen kleine Schatten am Rand, vor allem gegen Ende der Sprechstunde, erklärt die Studienleiterin Ilka Thorwald. Das Modell dagegen stolpere über alte Brüche, Herzschrittmacher und einmal über eine vergessene Halskette.</p>
<blockquote><p>Das Nützlichste an der Maschine ist nicht, dass sie recht hat. Es ist, dass sie auf andere Weise unrecht hat.</p></blockquote>
<h2>Wer haftet, wenn beide danebenliegen?</h2>
<p>Rechtlich bleibt der Befund Sache der Ärztin. Die Hersteller legen Wert darauf, die Kammern auch. Thorwald hält das für richtig, sieht aber eine Gefahr: Wer dem Modell folgt, kann sich später darauf berufen; wer ihm widerspricht, muss es begründen. Auf die Dauer könne das mutige Ärzte vorsichtig machen und vorsichtige bequem.</p>
<p>In Zwieselreuth hängt deshalb eine Strichliste an der Schranktür, auf der einen Seite steht „Sie“, auf der anderen „Ich“. Im ersten Jahr gab es 37 Fälle, in denen die beiden uneins waren. In 19 behielt die Ärztin recht, in 15 das Modell, dreimal lagen beide falsch. Haslbeck zeigt die Liste jedem Patienten, der danach fragt. Die meisten, sagt sie, fragten aber lieber, ob der Kasten auch gegen Rückenschmerzen helfe.</p>`,
    topics: ['gesellschaft', 'forschung'],
    authors: ['johanna-rehbein'],
    hoursAgo: 76,
    picture: {
      alt: 'Blüten auf schlanken Stielen, flächig gezeichnet',
      caption: 'Zwei Blicke auf dasselbe Bild ergeben mehr als einen.',
      credit: 'Illustration: Depesche',
      motif: 'bloom',
    },
  },
  {
    slug: 'chipwerk-leerstand',
    kicker: 'Halbleiter',
    title: 'Das Chipwerk, das auf seine Maschinen wartet',
    teaser:
      'Im Saarland steht eine fertige Fabrik für Beschleunigerchips. Was fehlt, sind drei Belichter, ein Zulieferer und die Gewissheit, dass sich das alles noch lohnt.',
    dateline: 'SAARWELLINGEN',
    bodyHtml: `<p>Die Luft im Reinraum ist zehntausendmal sauberer als draußen, und es ist niemand da, der sie atmet. Seit März ist das Werk der Firma Montanwerk Silizium fertig, 14.000 Quadratmeter unter weißem Licht. Die Filter laufen, weil man sie nicht abstellen darf. Das kostet 31.000 Euro am Tag.</p>
<p>Von 2026 an sollten hier Chips für lernende Systeme entstehen, nicht die allerfeinsten, aber solche, die in Autos, Krankenhäusern und Stromnetzen gebraucht werden. Drei Belichtungsmaschinen sind bestellt. Geliefert ist keine. Der Hersteller verweist auf eine Optik, die Optik auf ein Glas, und das Glas kommt aus einer einzigen Hütte, die im Winter einen Ofen verloren hat.</p>
<h2>Eine Kette mit einem Glied</h2>
<p>„Wir haben gelernt, dass Unabhängigkeit ein großes Wort ist“, sagt Werksleiter Jannik Quirin, der sein Büro in einem Bauwagen eingerichtet hat, weil das Verwaltungsgebäude zu teuer zu heizen sei. 480 Leute hat er eingestellt und schulen lassen. Die meisten sind noch da. Sie üben an Attrappen aus Sperrholz, die ein Schreiner aus dem Ort gebaut hat, mit allen Klappen an der richtigen Stelle.</p>
<p>Der Bund und das Land haben 1,3 Milliarden Euro zugesagt, ausgezahlt wird nach Fortschritt. Als Fortschritt zählt eine Maschine, die läuft. So steht das Werk in einer Schwebe, die in keinem Plan vorgesehen war.</p>
<blockquote><p>Die Wände sind bezahlt, die Leute sind da, das Wasser ist rein. Es fehlt ein Stück Glas, so groß wie ein Wagenrad.</p></blockquote>
<h2>Lohnt das Warten?</h2>
<p>Unterdessen verschiebt sich der Markt. Als das Werk geplant wurde, galten spezielle Chips für das Ausführen kleiner Modelle als Nische. Heute wächst gerade dieses Geschäft, weil Behörden und Betriebe ihre Systeme im eigenen Haus haben wollen. Die Marktbeobachterin Solveig Harkort rechnet mit einer Verdopplung bis 2028. Allerdings bauten auch andere, und die hätten ihre Maschinen schon.</p>
<p>In Saarwellingen richtet man sich ein. Die Kantine hat für die Nachbarschaft geöffnet, dienstags gibt es Dibbelabbes. Die Volkshochschule bietet einen Kurs über Halbleiter an, er ist ausgebucht. Zwei Ingenieurinnen sind zur Konkurrenz gegangen, eine ist nach einem Monat zurückgekommen; ihr habe, sagt sie, die Ungewissheit gefehlt. Quirin hat für die erste Lieferung einen Termin im November genannt bekommen. Er hat ihn mit Bleistift in den Kalender eingetragen.</p>`,
    topics: ['infrastruktur', 'arbeitswelt'],
    authors: ['konrad-eisfelder'],
    ai: {
      use: 'GENERATED',
      note: 'Grundlage war eine Mitteilung der Landesregierung.',
      responsible: 'konrad-eisfelder',
    },
    hoursAgo: 95,
    picture: {
      alt: 'Ein stilisierter Chip mit Leiterbahnen',
      caption: 'Alles bereit, nur nichts zu belichten.',
      credit: 'Illustration: Depesche',
      motif: 'circuit',
    },
  },
  {
    slug: 'uebersetzerinnen-honorar',
    kicker: 'Literatur',
    title: 'Die Übersetzerin bekommt ihr Wort zurück',
    teaser:
      'Ein Verlag ließ einen Roman von einem Modell übersetzen und von einer Übersetzerin glätten. Nun hat ein Schiedsgericht entschieden, wessen Werk das ist.',
    dateline: 'LEIPZIG',
    bodyHtml: `<p>Es ging um das Wort „Dämmer“. Im portugiesischen Original steht dort ein Ausdruck, den man mit Abend, Zwielicht oder Verlöschen wiedergeben kann. Das Modell hatte „Dämmerung“ geschrieben. Ricarda Löwenich strich die Nachsilbe, und auf dieser und 11.000 weiteren Änderungen beruht ein Schiedsspruch, über den die Branche nun spricht.</p>
<p>Der Leipziger Verlag Kranich &amp; Tau hatte den Roman im vergangenen Jahr maschinell übersetzen lassen und Löwenich mit der Nachbearbeitung beauftragt, zu einem Drittel des üblichen Seitenhonorars. Im Impressum stand sie nicht als Übersetzerin, sondern unter „Redaktion“. Das Buch verkaufte sich 60.000-mal. An den Erlösen war sie nicht beteiligt.</p>
<h2>Glätten oder gestalten</h2>
<p>Das Schiedsgericht, besetzt mit einer Richterin, einem Verleger und einer Lyrikerin, ließ sich 40 Seiten in drei Fassungen vorlegen: Original, Maschine, Druck. Es kam zu dem Schluss, dass Löwenich das Werk „neu gestimmt“ habe, wie es in der Begründung heißt. Wo das Modell Sätze begradigt hatte, habe sie den stockenden Ton des Originals wiederhergestellt. Das sei eine eigene geistige Leistung und kein Aufräumen.</p>
<p>Der Verlag muss sie nun im Impressum nennen und nachzahlen, als hätte sie das Buch allein übersetzt. Der Spruch bindet nur die Beteiligten. Doch schon am Nachmittag meldeten sich, so der Berufsverband, mehr als hundert Mitglieder mit ähnlichen Fällen.</p>
<blockquote><p>Man hat mir einen Rohbau hingestellt und gesagt, ich solle nur noch streichen. Ich habe das Haus abgetragen und neu gebaut.</p></blockquote>
<h2>Die Rechnung des Verlags</h2>
<p>Verleger Anselm Tau verteidigt sein Vorgehen. Ohne die Maschine wäre das Buch gar nicht erschienen, sagt er; eine Übersetzung aus dem Portugiesischen trage sich sonst nicht. Er habe Löwenich von Anfang an gesagt, worum es gehe. Dass sie so viel verändert habe, sei ihre Entscheidung gewesen. Das Ergebnis, fügt er hinzu, sei allerdings wunderbar.</p>
<p>Darin liegt wohl der Kern des Streits. Bezahlt wurde nach der Arbeit, die man erwartet hatte, geleistet wurde die, die der Text verlangte. Der Verband schlägt nun einen Vertrag vor, der nach dem Umfang der Änderungen abrechnet. Löwenich hält davon wenig. Ein einziges richtiges Wort könne mehr wert sein als tausend gestrichene. In der zweiten Auflage, die im August erscheint, steht ihr Name auf dem Umschlag. Das hat der Verlag von sich aus angeboten.</p>`,
    topics: ['gesellschaft', 'arbeitswelt', 'regulierung'],
    authors: ['leyla-torbek'],
    hoursAgo: 118,
    picture: {
      alt: 'Wellenlinien in abgestuften Tönen unter einer Sonnenscheibe',
      caption: 'Zwischen Abend und Verlöschen: Der Streit begann mit einem Wort.',
      credit: 'Illustration: Depesche',
      motif: 'waves',
    },
  },
  {
    slug: 'benchmark-auswendig',
    kicker: 'Leistungstests',
    title: 'Auswendig gelernt ist nicht verstanden',
    teaser:
      'Forscher haben bekannte Prüfungsaufgaben für Sprachmodelle leicht verändert. Die Ergebnisse brachen ein, bei manchen Modellen um ein Drittel.',
    dateline: 'HAVELMÜNDE',
    bodyHtml: `<p>Anna hat sieben Äpfel und gibt Bernd zwei davon. Solche Aufgaben lösen Sprachmodelle seit Jahren fehlerfrei. Was aber geschieht, wenn Anna auf einmal Quitten hat und Bernd ihr zwei davon nur zeigt? Eine Gruppe der Universität Havelmünde hat 2400 Aufgaben aus zwölf verbreiteten Tests auf diese Weise verändert. Der Schwierigkeitsgrad blieb gleich, nur der Wortlaut wurde ein anderer.</p>
<p>Das Ergebnis ist ernüchternd. Von 19 geprüften Modellen schnitten 17 schlechter ab als auf den Originalen, im Schnitt um 14 Punkte. Beim schlechtesten fehlte ein Drittel. „Die Modelle haben nicht gerechnet“, sagt Bengt Rautenstrauch, einer der Autoren. „Sie haben sich erinnert.“</p>
<h2>Das Leck im Prüfungsraum</h2>
<p>Dass Testaufgaben in die Trainingsdaten geraten, ist bekannt. Die Aufgaben stehen im Netz, in Foren werden sie besprochen, in Lehrbüchern abgedruckt. Neu ist das Ausmaß. Und neu ist eine Beobachtung, die Rautenstrauch mehr beunruhigt: Auch Aufgaben, die nie im Netz standen, wirkten bekannt, sobald sie in der Form eines berühmten Tests gestellt wurden. Offenbar lernen die Modelle auch die Machart.</p>
<p>Zwei Modelle bestanden die Probe fast ohne Verlust, darunter ein kleines. Gemeinsam ist ihnen, dass ihre Entwickler im Training systematisch falsche Fährten gelegt hatten, also Aufgaben mit überflüssigen Zahlen oder unlösbarer Frage.</p>
<blockquote><p>Wer nie eine unlösbare Aufgabe gesehen hat, der löst eben jede.</p></blockquote>
<h2>Was Käufer jetzt tun können</h2>
<p>Für Unternehmen und Behörden, die Modelle nach Ranglisten auswählen, ist die Arbeit unbequem. Die Autoren geben drei Ratschläge:</p>
<ul>
<li>Eigene Aufgaben sammeln, die aus dem Alltag stammen und niemals veröffentlicht werden.</li>
<li>Jede Aufgabe in mehreren Fassungen stellen und auf Schwankungen achten.</li>
<li>Auch prüfen, ob ein System zugibt, etwas nicht zu wissen.</li>
</ul>
<p>Einige Anbieter haben die Studie kritisiert. Die veränderten Aufgaben seien zum Teil missverständlich, hieß es bei Tessaly Labs; auch Menschen stolperten darüber. Die Forscher haben das geprüft: 60 Studierende lösten beide Fassungen, ihr Unterschied betrug anderthalb Punkte. Auch eine zweite Auswertung, bei der nur Aufgaben zählten, die zwei Gutachter als eindeutig eingestuft hatten, änderte am Gesamtbild nur sehr wenig. Die neuen Aufgaben werden übrigens nicht veröffentlicht. Rautenstrauch verwahrt sie auf einem Rechner ohne Netzanschluss, und der steht, wie er sagt, „an einem Ort, den auch meine Doktoranden erst suchen müssten“.</p>`,
    topics: ['forschung', 'sprachmodelle'],
    authors: ['johanna-rehbein'],
    ai: {
      use: 'ASSISTED',
      note: 'Es hat Tabellen aus drei Studien zusammengeführt.',
      reviewer: 'matthis-vanderlohe',
      responsible: 'johanna-rehbein',
    },
    hoursAgo: 143,
    picture: {
      alt: 'Kreisbahnen mit kleinen Planeten um einen Mittelpunkt',
      caption: 'Immer um dieselben Aufgaben: Tests verlieren ihren Wert, wenn alle sie kennen.',
      credit: 'Illustration: Depesche',
      motif: 'orbits',
    },
  },
  {
    slug: 'amt-antwortet',
    kicker: 'Verwaltung',
    title: 'Das Amt antwortet jetzt in vier Minuten',
    teaser:
      'Oldershagen beantwortet Bürgerpost mit Hilfe eines Sprachmodells. Die Leute sind zufriedener als zuvor. Der Personalrat ist es nicht ganz.',
    dateline: 'OLDERSHAGEN',
    bodyHtml: `<p>Der Brief eines Rentners, der wissen will, ob er seine Garage als Werkstatt nutzen darf, wäre früher auf einem Stapel gelandet. Der Stapel hieß „Montag“, auch wenn er bis Donnerstag dauerte. Heute wird das Schreiben eingescannt, ein Sprachmodell sucht die passenden Vorschriften heraus und entwirft eine Antwort. Eine Sachbearbeiterin liest, ändert, unterschreibt. Im Mittel vergehen dafür vier Minuten Arbeitszeit. Zuvor waren es 26.</p>
<p>Oldershagen, 48.000 Einwohner, ist die erste Stadt des Landes, die das im gesamten Bürgeramt so macht. Nach sechs Monaten liegt nun ein Zwischenbericht vor. 11.200 Schreiben wurden beantwortet, 340 Antworten mussten später berichtigt werden. Das sind drei Prozent und damit etwas weniger als im Jahr zuvor, als noch Menschen allein am Werk waren.</p>
<h2>Freundlicher als erlaubt</h2>
<p>Die Überraschung liegt im Ton. In einer Befragung lobten die Bürger vor allem, dass sie die Briefe verstünden. Das Modell war angewiesen worden, keine Sätze mit mehr als 20 Wörtern zu bilden und jede Vorschrift in einem Halbsatz zu erklären. Anfangs war es so freundlich, dass zwei Empfänger eine Ablehnung für eine Zusage hielten. Seither steht das Ergebnis im ersten Satz, fett gedruckt.</p>
<blockquote><p>Wir haben der Maschine beigebracht, nein zu sagen. Dabei haben wir es selbst wieder gelernt.</p></blockquote>
<p>So sagt es Amtsleiterin Dörte Wehmeyer, die früher Briefe bekam, in denen ihr Bürger ihre eigenen Bescheide zurückschickten, mit der Bitte um Übersetzung.</p>
<h2>Was aus der gewonnenen Zeit wird</h2>
<p>Strittig ist, wofür die gesparten Stunden verwendet werden. Zugesagt war, dass niemand seine Stelle verliert und die Sprechzeiten länger werden. Beides wurde gehalten. Zwei frei gewordene Stellen aber hat die Kämmerei nicht wieder besetzt. Der Personalratsvorsitzende Henning Fokken nennt das „Abbau auf Zehenspitzen“.</p>
<p>Auch die Arbeit selbst hat sich verändert. Wer am Tag 90 Entwürfe prüft, statt zwölf Briefe zu schreiben, wird anders müde. Eine Mitarbeiterin erzählt, sie ertappe sich dabei, nur noch nach Fehlern zu suchen und nicht mehr nach dem Menschen hinter der Frage. Die Stadt hat darauf reagiert: Jeden zehnten Brief schreiben die Beschäftigten nun wieder von Hand, ohne Vorschlag. Ausgewählt wird er durch das Los. Der Rentner hat seine Garage übrigens genehmigt bekommen, mit der Auflage, nach 20 Uhr nicht zu hämmern.</p>`,
    topics: ['arbeitswelt', 'gesellschaft'],
    authors: ['leyla-torbek', 'matthis-vanderlohe'],
    hoursAgo: 170,
    picture: {
      alt: 'Geschichtete Flächen mit einer roten Ader',
      caption: 'Der Stapel hieß „Montag“: Aktenschichten, frei gedeutet.',
      credit: 'Illustration: Depesche',
      motif: 'strata',
    },
  },
];
