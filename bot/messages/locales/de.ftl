# Says "du", as Slack and Discord themselves do in German, and people in communities too.

## How dates are written where the platform doesn't write them (Unicode date patterns)

pattern-day = EEEE, d. MMMM
pattern-day-and-time = EEEE, d. MMMM 'um' H:mm 'Uhr'
pattern-month = LLLL y

## Who

someone = jemand (nicht mehr dabei)

## The ask

ask-title = { $introducer }{ $named ->
        [0] {""}
       *[other] {" "}von { $workspace }
    } möchte dich mit { $other } bekannt machen.
ask-title-self = { $introducer }{ $named ->
        [0] {""}
       *[other] {" "}von { $workspace }
    } möchte dich kennenlernen.
ask-title-requested = { $introducer }{ $named ->
        [0] {""}
       *[other] {" "}von { $workspace }
    } möchte dich mit { $other } bekannt machen; { $other } hat darum gebeten.
ask-note = Eine Notiz nur für dich:
ask-about = { $person } schreibt über sich:
ask-how = Sagt ihr beide Ja, öffne ich einen Chat für euch drei.
ask-how-without = Sagt ihr beide Ja, öffne ich einen Chat für euch zwei.
ask-how-self = Sagst du Ja, öffne ich einen Chat für euch zwei.
ask-how-requested = Wenn du Ja sagst, öffne ich einen Chat für euch drei.
ask-how-without-requested = Wenn du Ja sagst, öffne ich einen Chat für euch zwei.
ask-quiet = Du musst nicht antworten: Solange nicht ihr beide Ja sagt, erfährt niemand, was du gewählt hast oder ob überhaupt. Offen bis: { $deadline }
ask-quiet-self = Du musst nicht antworten: Solange du nicht Ja sagst, erfährt niemand, was du gewählt hast oder ob überhaupt. Offen bis: { $deadline }
ask-quiet-told = Du musst nicht antworten: Von Schweigen erfährt niemand, von einem Ja nur, wenn ihr es beide sagt. Ein Nein erfährt { $introducer }, wie du es eingestellt hast. Offen bis: { $deadline }
ask-reminder = Eine Erinnerung, die einzige.
ask-second = Du wolltest noch einmal gefragt werden. Ein drittes Mal frage ich nicht.
# Fett, und als Erstes auf einer Karte, die schon beantwortet ankommt.
ask-standing = Du sagst bis { $date } Ja zu Vorschlägen, darum zählt auch dieser als Ja.
ask-standing-means = Das sieht niemand, solange nicht auch { $other } Ja sagt, und du kannst noch etwas anderes sagen.
ask-standing-told = Ein Nein erfährt { $introducer }, wie du es eingestellt hast.
ask-first = AskFirst fragt beide, bevor es sie miteinander bekannt macht. Eure Admins haben es installiert. „Gar keine Vorschläge mehr“ beendet es für immer.
ask-first-by = AskFirst fragt beide, bevor es sie miteinander bekannt macht. { $installer } hat es installiert. „Gar keine Vorschläge mehr“ beendet es für immer.
preview-ask = { $sentence } „{ $reason }“ Du musst nicht antworten.
preview-ask-reminder = { $sentence } „{ $reason }“ Du musst nicht antworten. Das ist die einzige Erinnerung.
preview-ask-standing = { $sentence } „{ $reason }“ Das zählt als Ja, wie du es eingestellt hast, solange du nichts anderes sagst.
preview-ask-second = { $sentence } „{ $reason }“ Du musst nicht antworten. Du wolltest noch einmal gefragt werden.
public-note = Ich kann dir nicht privat schreiben, darum frage ich in einem Thread des Servers, in den die Moderation schauen kann. Deine Antwort steht hier nie; was nach einem Klick kommt, siehst nur du.
public-news = Es gibt Neues zu einem Vorschlag für dich. Die Moderation kann hier hineinschauen, darum steht es nicht da.

state-yes = Du hast Ja gesagt.
state-yes-means = Das sieht niemand, solange nicht auch { $other } Ja sagt.
state-later = Du hast Ja gesagt, aber später.
state-later-means = Das sieht niemand, solange nicht auch { $other } Ja sagt. Dann öffnet sich der Chat, frühestens am { $date }.
state-no = Du hast Nein gesagt.
state-no-means = Niemand erfährt davon; es sieht aus wie Schweigen.
state-again = Du wirst noch einmal gefragt.
state-again-means = Ich frage dich am { $date }; bis dahin gilt es als unbeantwortet.
state-left = Das bleibt unbeantwortet.
state-left-means = Du möchtest nicht gefragt werden.
state-blocked = Das bleibt unbeantwortet.
state-blocked-means = Mit { $person } möchtest du nichts zu tun haben.
state-paused = Das gilt vorerst als unbeantwortet.
state-paused-means = Du machst gerade Pause. Sie endet am { $date }.
state-paused-past = Das bleibt unbeantwortet.
state-paused-past-means = Du machst gerade Pause, und wenn sie endet, ist es nicht mehr offen.
state-agreed = Ihr habt beide Ja gesagt.
state-agreed-means = Der Chat öffnet sich am { $date }.
state-opening = Ihr habt beide Ja gesagt.
state-opening-means = Der Chat wird gerade geöffnet.
state-opened = Ihr habt beide Ja gesagt.
state-opened-means = Dein Chat mit { $other } ist offen.
answered-until = Ändern kannst du es bis: { $deadline }
open-until = Offen bis: { $deadline }
answered-words = Wenn sich der Chat öffnet, liest { $other }:
more-about = Zum Vorschlag von { $introducer }, dich mit { $other } bekannt zu machen:
more-about-self = Zum Wunsch von { $introducer }, dich kennenzulernen:
closed = Der Vorschlag von { $introducer }, dich mit { $other } bekannt zu machen, ist nicht mehr offen. Du musst nichts weiter tun.
closed-self = Die Anfrage von { $introducer }, dich kennenzulernen, ist nicht mehr offen. Du musst nichts weiter tun.

notice-agreed = Auch { $other } möchte dich kennenlernen. Der Chat öffnet sich am { $date }.

reply-title = { $introducer } antwortet auf deine Frage:
reply-yours = Du hattest gefragt:

followup-title = Bist du mit { $other } ins Gespräch gekommen?
followup-how = Deine Antwort sieht niemand; ein Ja zählt nur in einer Monatszahl mit. Wählt ihr beide bis { $deadline } „{ button-still }“, steht das in einer Zeile in eurem Chat; wählt es nur eine Seite, erfährt es nie jemand.
followup-how-late = Deine Antwort sieht niemand; ein Ja zählt nur in einer Monatszahl mit.
state-still = Du würdest gern noch reden.
state-still-means = Sagt { $other } bis { $deadline } dasselbe, steht es in einer Zeile in eurem Chat. Sonst erfährt es niemand.
followup-late = Danke. Dafür ist es inzwischen zu spät, aber euer Chat ist weiter offen.
state-talked = Das freut mich.
state-talked-means = Deine Antwort sieht niemand.
followup-may-know = In der Liste von { $introducer } steht nur dann, dass ihr gesprochen habt, wenn auch { $other } Ja sagt und das Häkchen setzt.
followup-thanked = Du hast dich bei { $introducer } bedankt:

## The introducer

requested = Wenn du es nicht innerhalb von { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
 } rückgängig machst, frage ich { $a } und { $b }, jeweils privat.
requested-self = Wenn du es nicht innerhalb von { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
 } rückgängig machst, frage ich { $other } privat.
requested-now = Ich frage { $a } und { $b }, jeweils privat.
requested-now-self = Ich frage { $other } privat.
asked = Ich habe { $a } und { $b } gefragt, jeweils privat. Bis { $deadline } hörst du von mir. Wenn nichts daraus wird, kann ich nicht sagen, warum; nur so können alle frei antworten.
asked-self = Ich habe { $other } privat gefragt. Bis { $deadline } hörst du von mir. Wenn nichts daraus wird, kann ich nicht sagen, warum; nur so können alle frei antworten.
queued = Niemand soll in einer Woche zu oft gefragt werden, darum warten { $a } und { $b } noch. Ich frage beide, sobald Platz ist, oder sage dir bis { $latest }, dass keiner frei wurde.
queued-self = Niemand soll in einer Woche zu oft gefragt werden, darum wartet { $other } noch. Ich frage, sobald Platz ist, oder sage dir bis { $latest }, dass keiner frei wurde.
queued-past = { $a } und { $b } haben auf einen freien Platz gewartet. Das Warten ist vorbei.
agreed-introducer = { $a } und { $b } haben beide Ja gesagt. Der Chat öffnet sich am { $date }.
agreed-introducer-now = { $a } und { $b } haben beide Ja gesagt. Der Chat wird gerade geöffnet.
status-agreed = { $a } und { $b } haben beide Ja gesagt.
status-agreed-self = Ihr habt beide Ja gesagt, { $other } und du.
status-opened = { $a } und { $b } haben beide Ja gesagt, und ihr Chat ist offen.
status-opened-self = Ihr habt beide Ja gesagt, und der Chat mit { $other } ist offen.
status-closed-self = Dein Vorschlag, { $other } kennenzulernen, ist nicht mehr offen.
status-withdrawn-self = Du hast den Vorschlag, { $other } kennenzulernen, zurückgezogen.
status-closed = Der Vorschlag, { $a } und { $b } miteinander bekannt zu machen, ist nicht mehr offen.
status-withdrawn = Du hast den Vorschlag für { $a } und { $b } zurückgezogen.

withdraw-title = Zurückziehen?
withdraw-sure = Beide lesen dann, dass der Vorschlag nicht mehr offen ist, ohne Grund. Danach haben die zwei eine Weile Ruhe: Niemand kann sie miteinander bekannt machen.
withdraw-sure-self = { $other } liest dann, dass der Vorschlag nicht mehr offen ist, ohne Grund. Danach habt ihr zwei eine Weile Ruhe: Niemand kann euch miteinander bekannt machen.

withdraw-sure-requested = { $other } liest dann, dass der Vorschlag nicht mehr offen ist, ohne Grund, und { $requester } liest davon nichts. Danach haben die beiden eine Weile Ruhe: Niemand kann sie miteinander bekannt machen.

ended-pair = Dein Vorschlag: { $a } und { $b }
ended-pair-self = Dein Wunsch, { $other } kennenzulernen:
ended-lapsed-self = Daraus ist nichts geworden. Oft liegt es nur am Zeitpunkt.
ended-unreachable-self = Die Frage ließ sich nicht zustellen, darum ist dieser Vorschlag nicht mehr offen.
ended-failed-self = Ihr habt beide Ja gesagt, aber der Chat ließ sich nicht öffnen. Schreib einfach selbst: Ihr wollt euch beide kennenlernen.
ended-lapsed = Diesmal ist nichts daraus geworden. Oft liegt es nur am Zeitpunkt. Danke für deine Idee.
ended-told = { $party } hat Nein gesagt und lässt dich wissen:
ended-told-note = { $other } erfährt davon nichts und liest nur, dass der Vorschlag nicht mehr offen ist.
ended-told-note-requested = { $other } erfährt davon nichts.
ended-unreachable = Meine Frage ist nicht bei allen angekommen, darum ist dieser Vorschlag nicht mehr offen. Danke für deine Idee.
ended-failed = Beide haben Ja gesagt, aber der Chat ließ sich nicht öffnen. Vielleicht bringst du die beiden selbst zusammen: Sie möchten sich kennenlernen.
ended-waited = Zwei Wochen lang war kein Platz frei, darum wurde niemand gefragt. Versuch es gern noch einmal.
ended-waited-requested = Rechtzeitig war kein Platz frei, darum wurde niemand gefragt.
ended-request-withdrawn = Der Wunsch dahinter wurde zurückgezogen, darum ist dieser Vorschlag nicht mehr offen. Danke für deine Hilfe.
ended-opened = Beide haben Ja gesagt, und ihr Chat ist offen. Wie gewünscht bist du nicht dabei.

question-title = { $party } hat eine Frage zum Kennenlernen mit { $other }:
question-title-self = { $party } hat eine Frage an dich:
question-note = Du kannst einmal antworten, und nur { $party } liest es. Eine Frage ist weder ein Ja noch ein Nein.
question-replied = Du hast geantwortet:
question-closed = Der Vorschlag für { $a } und { $b } ist nicht mehr offen, es gibt nichts mehr zu beantworten.
question-closed-self = Der Vorschlag, dass du { $other } kennenlernst, ist nicht mehr offen, es gibt nichts mehr zu beantworten.

thanks-title = { $party } bedankt sich bei dir für die Bekanntschaft mit { $other }.
thanks-note = Das liest sonst niemand.
thanks-erased = Hier gibt es nichts mehr zu lesen.

## Asking somebody to introduce oneself: what the one who asks reads

asking-connector = Wenn du es nicht innerhalb von { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
 } rückgängig machst, gilt es: Du bittest { $connector }, dich mit { $target } bekannt zu machen.
asking-connector-now = Es gilt: Du bittest { $connector }, dich mit { $target } bekannt zu machen.
asking-connector-heard = Bis { $deadline } hörst du von mir. Wenn nichts daraus wird, kann ich nicht sagen, warum; nur so können alle frei antworten.
wish = Du hast { $connector } gebeten, dich mit { $target } bekannt zu machen.
wish-opened = Du wolltest { $target } kennenlernen, und euer Chat ist offen.
wish-closed = Dein Wunsch, { $target } durch { $connector } kennenzulernen, ist nicht mehr offen.
wish-withdrawn = Du hast deinen Wunsch zurückgezogen, { $target } durch { $connector } kennenzulernen.
withdraw-sure-wish = Dann ist dein Wunsch nicht mehr offen, und niemand erfährt den Grund. Eine Weile kannst du danach nicht wieder nach { $target } fragen.
ended-wish = Dein Wunsch, { $target } durch { $connector } kennenzulernen:
ended-wish-told = { $connector } lässt dich wissen:
wish-question-title = { $connector } hat eine Frage, bevor es um das Kennenlernen mit { $target } geht:
wish-question-closed = Dein Wunsch, { $target } kennenzulernen, ist nicht mehr offen, es gibt nichts mehr zu beantworten.

## Asking somebody to introduce oneself: what the one who is asked reads

request-title = { $requester }{ $named ->
        [0] {""}
       *[other] {" "}von { $workspace }
    } möchte { $target } kennenlernen und fragt, ob du die beiden bekannt machst.
request-quiet = Du musst nicht antworten; niemand erfährt, was du damit machst. Offen bis: { $deadline }
state-not-this-time = Diesmal nicht.
state-not-this-time-means = Niemand erfährt davon; es sieht aus wie Schweigen.
request-introduced = Du machst { $requester } und { $target } miteinander bekannt.
request-closed = { $requester } wollte { $target } kennenlernen; das ist nicht mehr offen. Du musst nichts weiter tun.

## The conversation

greeting-title = { $a }, das ist { $b }. { $b }, das ist { $a }.
greeting-why = Die Idee kam von { $introducer }, und ihr habt beide Ja gesagt:
greeting-why-self = { $introducer } hat gefragt, ob ihr euch kennenlernen wollt, und { $other } hat Ja gesagt:
greeting-why-requested = { $requester } hat sich dieses Kennenlernen gewünscht, { $introducer } hat den Wunsch weitergegeben, und { $other } hat Ja gesagt:
greeting-words = { $person } schrieb dazu:
greeting-about = { $person } über sich:
greeting-manners = Jetzt habt ihr das Wort; { $introducer } müsst ihr nicht antworten. Ich kann hier nicht mitlesen.
greeting-manners-alone = Jetzt habt ihr das Wort. Ich kann hier nicht mitlesen.
still-title = Ihr würdet beide gern noch miteinander reden.
still-note = { $a } und { $b }, das habt ihr mir beide unter vier Augen gesagt.

## Finding a time: each of the two chooses in private, and only what suits both is said

button-findtime = Termin finden …
button-findtime-more = Weitere Zeiten wählen …
button-findtime-again = Passt alles nicht …
form-findtime-title = Termin finden
form-findtime-how = Sobald etwas dir und { $other } passt, nenne ich in eurem Chat bis zu drei Termine. Hier stehen die Zeiten in deiner Zeitzone: { $zone }.
form-findtime-how-unzoned = Sobald etwas dir und { $other } passt, nenne ich in eurem Chat bis zu drei Termine.
form-findtime-how-private = Niemand sieht, was du wählst; genannt wird nur, was euch beiden passt.
form-findtime-days = { $first } bis { $last }
form-findtime-weekends = Am Wochenende
form-findtime-minutes = Wie lange?
form-findtime-length = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
 }
form-findtime-zone = Deine Zeitzone
form-findtime-how-zone = Zum Beispiel Europe/Berlin oder America/New_York; der Name der Stadt genügt.
part-early = Früh ({ $hours })
part-morning = Vormittag ({ $hours })
part-noon = Mittag ({ $hours })
part-afternoon = Nachmittag ({ $hours })
part-evening = Abend ({ $hours })
part-early-on = { $weekday }, früh ({ $hours })
part-morning-on = { $weekday }, vormittags ({ $hours })
part-noon-on = { $weekday }, mittags ({ $hours })
part-afternoon-on = { $weekday }, nachmittags ({ $hours })
part-evening-on = { $weekday }, abends ({ $hours })
done-findtime = Notiert. Sobald ein Termin dir und { $other } passt, nenne ich ihn in eurem Chat. Niemand sieht, was du gewählt hast. Dann wird es gelöscht, spätestens nach 14 Tagen.
done-findtime-erased = Erledigt: Was du gewählt hattest, ist gelöscht.
times-title = { $a } und { $b }, diese Termine passen euch beiden:
times-title-one = { $a } und { $b }, dieser Termin passt euch beiden:
times-line = { $number }. { $at } · { $google } · { $outlook }
times-google = Google Kalender
times-outlook = Outlook
times-note = Dauer: { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 }. Ein Link füllt einen Eintrag in deinem eigenen Kalender aus, in den ich nicht sehen kann. Was ihr beide gewählt hattet, ist gelöscht.
times-event = { $a } und { $b }
notime-title = Ich habe verglichen, was du und { $other } gewählt habt: Nichts davon passte euch beiden.
notime-note = Was die andere Person gewählt hat, bekommt niemand von euch zu sehen. Wenn du weitere Zeiten wählst, nenne ich in eurem Chat, was euch beiden passt, sobald es etwas gibt.
findtime-both = Zeiten wählen hier nur { $a } und { $b }.
findtime-off = Eure Admins haben das abgestellt. Einen Termin könnt ihr hier trotzdem selbst ausmachen.
findtime-blocked = Mit { $other } wolltest du nichts mehr. Lass das in deinen Einstellungen erst wieder zu und wähl dann Zeiten.
late-findtime = Das ist zu lange her. Einen Termin könnt ihr im Chat trotzdem selbst ausmachen.
problem-no-part = Wähl mindestens eine Zeit, die noch nicht vorbei ist.

## What a click or a command is answered with

done-undone = Rückgängig gemacht. Niemand wurde gefragt.
done-withdrawn = Zurückgezogen. Der Vorschlag ist nicht mehr offen; ein Grund wird nicht genannt.
done-withdrawn-already = Das ist schon zurückgezogen.
done-undone-wish = Rückgängig gemacht. Es ist, als hättest du nie gefragt.
done-withdrawn-wish = Zurückgezogen. Niemand erfährt den Grund.
done-withdrawn-wish-already = Das ist schon zurückgezogen.
done-let-know = Erledigt. { $requester } bekommt Bescheid, sonst niemand.
done-told = Erledigt. { $introducer } bekommt Bescheid, sonst niemand.
done-no-agreed = Erledigt. Der Chat öffnet sich nicht, und niemand erfährt, wer es sich anders überlegt hat.
done-passed-on = Weitergegeben.
done-optout = Erledigt, keine Vorschläge mehr. Entschuldige die Störung.
done-optoutall = Erledigt, keine Vorschläge mehr, auf keinem Server, auf dem ich bin. Entschuldige die Störung.
done-optin = Schön, dass du wieder dabei bist: Du kannst wieder gefragt werden. Was noch offen war, bleibt unbeantwortet, bis du antwortest.
done-join = Willkommen: Ab jetzt kann man dir Vorschläge machen. Du wirst jedes Mal gefragt und kannst jederzeit wieder aussteigen.
done-pause = Erledigt. Bis { $date } wirst du mit niemandem bekannt gemacht.
done-resume = Die Pause ist vorbei: Du kannst wieder gefragt werden.
done-standing = Ab jetzt zählt es bis { $date } als Ja, wenn dich jemand bekannt machen möchte, solange du nichts anderes sagst. Was schon offen ist, wartet weiter auf deine Antwort.
done-eachtime = Ab jetzt frage ich dich jedes Mal. Was schon als Ja zählt, bleibt eins, bis du es änderst.
done-block = Erledigt. Mit { $person } kommt nichts mehr, und niemand erfährt davon.
done-unblock = Vorschläge mit { $person } sind wieder möglich.
done-no-tells-introducer = Ab jetzt erfährt die Person, die den Vorschlag gemacht hat, von deinem Nein, mit diesen Worten: „{ tell-not-now }“
done-no-stays-private = Wenn du Nein sagst, erfährt es ab jetzt niemand.
done-language = Ab jetzt auf Deutsch.
done-about = Gespeichert. Ab jetzt liest es, wer gefragt wird, ob ihr euch kennenlernen möchtet, sonst niemand.
done-about-removed = Entfernt.
done-forgotten = Alles über dich ist gelöscht. Ging es zuletzt bei einer Anfrage um dich, bleibt davon ein Zahlencode, bis er keine Rolle mehr spielt: So wird niemand zu bald wieder gefragt. Er verrät niemandem, wer du bist.
done-forgotten-optout = Alles über dich ist gelöscht, bis auf einen Zahlencode: Er sorgt dafür, dass du wie gewünscht nicht wieder gefragt wirst, und verrät niemandem, wer du bist.
done-followup-none = Alles klar, keine Nachfragen mehr.
done-setup = Für alle hier gespeichert.
done-receivers = Gespeichert: Von nun an gehen Meldungen dorthin.
done-invite = Steht im Kanal. Wer dort auf „Mitmachen“ drückt, kann vorgeschlagen werden.

late-answer = Das lässt sich nicht mehr beantworten; du musst nichts weiter tun.
late-undo = Hier gibt es nichts mehr rückgängig zu machen.
late-undo-asked = Gefragt ist schon, zum Rückgängigmachen ist es zu spät. Zurückziehen kannst du den Vorschlag noch.
late-undo-wish = Zum Rückgängigmachen ist es zu spät. Zurückziehen kannst du deinen Wunsch noch.
late-withdraw-wish = Dafür ist es zu spät: Dein Wunsch ist nicht mehr offen, oder euer Chat wird gerade geöffnet.
late-request = Hier gibt es nichts mehr zu tun.
late-withdraw = Dafür ist es zu spät: Der Vorschlag ist nicht mehr offen, oder der Chat wird gerade geöffnet.
late-again = Du hast schon einmal ein Datum gewählt, darum bleibt es dabei.
late-words = Ein paar Worte kannst du dazuschreiben, wenn du Ja gesagt hast und solange der Chat noch nicht offen ist.
late-reply = Es gibt hier nichts mehr zu beantworten.
late-block = Das ist zu lange her: Ich weiß nicht mehr, um wen es ging. In deinen Einstellungen steht, wer in letzter Zeit etwas vorgeschlagen hat.
not-yours = Das hier gilt nicht dir, darum hat sich nichts geändert.
not-allowed = Das können nur Admins ändern.
try-again = Das hat einen Moment zu lange gedauert; verloren ist nichts. Bitte versuch es noch einmal.
one-moment = Das dauert gerade länger als sonst. Die Antwort steht hier, sobald es sie gibt.
went-wrong = Hier ist etwas schiefgegangen. Bitte versuch es gleich noch einmal.
lift-optout = Du hast Vorschläge abgestellt. Erlaube sie erst wieder und antworte dann.
lift-optout-standing = Du hast Vorschläge abgestellt. Erlaube sie zuerst wieder.
lift-block = Mit einer dieser Personen wolltest du nichts mehr. Lass sie in deinen Einstellungen erst wieder zu und antworte dann.
lift-away = { $platform ->
    [discord] Ich habe notiert, dass du den Server verlassen hast. Ruf einmal /intros auf, damit ich weiß, dass du wieder da bist; dann kannst du antworten.
   *[other] Ich habe notiert, dass du den Workspace verlassen hast. Tippe einmal /intro list, damit ich weiß, dass du wieder da bist; dann kannst du antworten.
 }
lift-pause = Du machst gerade Pause; sie endet am { $date }. Beende sie erst und antworte dann.

## Buttons

button-yes = Ja, stell uns vor
button-yes-self = Ja, gern
button-yes-now = Ja, sofort
button-yes-after-all = Doch lieber Ja
button-later = Ja, aber später …
button-later-other = Anderes Datum …
button-no-standing = Diesmal nicht
button-later-after-yes = Nicht vor einem Datum …
button-no = Nein, danke
button-no-after-all = Doch lieber Nein
button-tell = { $introducer } Bescheid geben …
button-tell-short = Bescheid geben …
button-question = { $introducer } etwas fragen …
button-question-short = Fragen …
button-again = Noch unsicher: frag mich am …
button-askconnector = Um ein Kennenlernen bitten …
button-introduce = Bekannt machen …
button-introduce-after-all = Doch bekannt machen …
button-notthistime = Diesmal nicht
button-letknow = { $requester } Bescheid geben …
button-askrequester = { $requester } etwas fragen …
button-withdraw-wish = Zurückziehen: { $target }
button-show-request = Den Wunsch von { $requester } zeigen …
button-block = Nichts mit { $person }
button-block-short = Nichts mehr
button-blockother = Nichts mit { $person }
button-blockperson = Nichts mit { $person }
button-optout = Gar keine Vorschläge mehr
button-optoutall = Auf keinem Server Vorschläge
button-optin = Vorschläge wieder erlauben
button-join = Mitmachen
button-setup = Wer, wie oft, Sprache …
button-overview = Zurück zur Einrichtung
button-receivers = Wer Meldungen bekommt …
button-invite = Zum Mitmachen einladen …
button-undo = Rückgängig machen
button-withdraw = Zurückziehen
button-withdrawsure = Ja, zurückziehen
button-keep = Offen lassen
button-withdraw-pair = Zurückziehen: { $a } und { $b }
button-words = Ein paar Worte dazu …
button-words-change = Deine Worte ändern …
button-reply = Antworten …
button-read = Lesen
button-pause = Pause bis …
button-resume = Pause beenden
button-standing = Im Voraus Ja, bis …
button-standing-other = Ja bis zu einem anderen Tag …
button-eachtime = Mich jedes Mal fragen
button-unblock = { $person } wieder zulassen
button-habit = Bei Nein Bescheid geben
button-nohabit = Mein Nein für mich behalten
button-language = Sprache …
button-about = Eine Zeile über mich …
button-mydata = Was weißt du über mich?
button-mydata-more = Weiter
button-forget = Vergiss mich …
button-forget-sure = Ja, alles über mich löschen
button-talked = Ja
button-still = Noch nicht, aber gern noch
button-talked-since = Ja, inzwischen schon
button-nofollowups = Nicht mehr nachfragen
button-mayknow = ☐ { $introducer } darf vom Gespräch wissen
button-mayknow-short = Ankreuzen
button-maynotknow = ☑ { $introducer } darf vom Gespräch wissen
button-maynotknow-short = Abwählen
button-thank = Bei { $introducer } bedanken …
button-thank-short = Bedanken …
button-readthanks = Lesen
button-insight = Wie es läuft
button-conversation = Zum Chat
button-request = Zwei Leute bekannt machen …
button-setup-here = AskFirst einrichten …
button-show-other = { $other } zeigen …
button-show = Zeigen …
button-more = Mehr
button-fix = Ändern …
button-settings = Meine Einstellungen

menu-more = Mehr …
menu-list = Auswählen …
later-week = In einer Woche
later-two-weeks = In zwei Wochen
later-month-end = Am Ende des Monats
later-next-month = Nächsten Monat

## Meldungen an die Admins

your-admins = eure Admins
report-nobody = Hier nimmt noch niemand Meldungen entgegen, deshalb kann ich das an niemanden weitergeben. Admins können in der Einrichtung von AskFirst jemanden bestimmen.
report-title = { $reporter } meldet { $reported }:
report-received = Das hatte die Person bekommen:
report-dealt-with = Erledigt von { $person } am { $date }.
report-dealt-with-by-somebody = Erledigt am { $date }.
report-note = { $reported } erfährt weder, dass es eine Meldung gibt, noch von wem sie ist. Gelöscht wird sie am { $date }.
report-erased = Diese Meldung ist gelöscht.
public-report = Für dich gibt es eine Meldung. Moderatoren könnten hier mitlesen, deshalb steht sie nicht hier.
stopped-until = { $person } darf bis { $date } keine Vorschläge machen.
stopped-until-lifted = { $person } darf keine Vorschläge machen, bis das jemand aufhebt.
stop-until-date = bis zu einem Datum
stop-until-lifted = bis es jemand aufhebt
done-report = Weitergegeben an { $receivers } und an sonst niemanden.
done-lift = { $person } darf wieder Vorschläge machen.
late-report = Das ist zu lange her, um es hier zu melden. Du kannst aber den Admins schreiben.
problem-reports-used = Du hast in den letzten 24 Stunden { $limit } Meldungen geschickt, mehr sind nicht möglich. Schreib bitte direkt an { $receivers }.
form-report-title = Melden
form-report-how = Das lesen { $receivers } und sonst niemand. Wer gemeldet wird, erfährt nichts davon. Eine Antwort auf den Vorschlag ist es nicht.
form-report-person = Um wen geht es?
form-report-words = Was sollen sie wissen?
form-report-received = Mitschicken, was ich bekommen habe
form-stop-title = Vorschläge sperren
form-stop-submit = Sperren
form-stop-choice = { $person } darf keine Vorschläge machen …
form-stop-on = Darf wieder Vorschläge machen ab
form-stop-how = Wer gesperrt ist, liest nur, dass die Admins festgelegt haben, wer Vorschläge machen darf, und nichts von Meldungen. Was schon gefragt ist, bleibt offen.
button-report = Melden …
button-report-person = { $person } melden …
button-stop = Vorschläge von { $person } sperren …
button-stop-short = Sperren …
button-lift = { $person } wieder Vorschläge erlauben
button-lift-short = Erlauben
button-dealtwith = Erledigt
button-readreport = Meldung über { $person } lesen

## Wer AskFirst betreibt

operator-contact = Wer AskFirst hier betreibt, erreichst du so: { $address }
operator-privacy = Was gespeichert wird und wie lange: { $address }

## Forms

form-send = Senden
form-limit = Höchstens { $limit } Zeichen.
form-save = Speichern
form-date-other = Oder an einem anderen Tag
form-date-how = Etwa { $example }, oder mit dem Namen des Monats

form-request-title = Zwei bekannt machen
form-request-submit = Beide fragen
form-request-a = Erste Person
form-request-b = Zweite Person
form-request-reason = Warum gerade die zwei? Beide lesen das.
form-request-note = Notiz nur für die { $which ->
    [a] erste
   *[b] zweite
 } Person (optional)
form-request-title-named = { $person } bekannt machen
form-request-other = Mit wem?
form-request-note-named = Notiz nur für { $person } (optional)
form-request-note-other = Notiz nur für die andere Person (optional)
form-request-open-for = Wie lange es offen bleibt
form-request-conversation = Der Chat
form-request-joins = Ich möchte im Chat dabei sein
form-request-how = Beide werden privat gefragt, und ein Chat öffnet sich nur, wenn beide Ja sagen.
form-wish-title = Vorgestellt werden
form-wish-submit = Bitten
form-wish-target = Wen möchtest du kennenlernen?
form-wish-connector = Wer könnte euch bekannt machen?
form-wish-reason = Warum? Wen du bittest, liest es.
form-wish-how = Die Entscheidung fällt ganz privat, und niemand muss dir antworten. Wird nichts daraus, erfährst du keinen Grund.
form-introduce-title = Bekannt machen
form-introduce-submit = { $target } fragen
form-introduce-reason = Warum gerade die zwei? Beide lesen das.
form-introduce-note = Notiz nur für { $target } (optional)
form-introduce-how = { $requester } hat darum gebeten und liest nichts davon, bevor der Chat offen ist. { $target } wird privat gefragt, und der Chat öffnet sich nur bei einem Ja.
form-days = { $days ->
    [one] ein Tag
   *[other] { $days } Tage
 }
form-usual = wie üblich
form-usual-days = wie üblich, { $days ->
    [one] ein Tag
   *[other] { $days } Tage
 }

form-later-title = Ja, aber später
form-later-on = Frühestens am
form-later-how = Der Chat öffnet sich frühestens an diesem Morgen, wenn auch { $other } Ja sagt. Solange nicht beide Ja gesagt haben, sieht das niemand.
form-later-how-self = Der Chat öffnet sich frühestens an diesem Morgen. { $other } sieht das Datum.
form-again-title = Frag mich wieder
form-again-on = Frag mich wieder am
form-again-how = Ein Wochenende verschiebt sich auf den Montag danach. Wenn es nötig ist, bekommen alle mehr Zeit: Sie sehen dann vielleicht ein späteres Datum, aber keinen Grund. Du kannst das einmal wählen.
form-pause-title = Pause machen
form-pause-on = Wieder Vorschläge ab
form-standing-title = Im Voraus Ja sagen
form-standing-on = Ja, wenn ich nichts anderes sage, bis
form-standing-how = Was du ab jetzt gefragt wirst, kommt schon mit deinem Ja an, und du kannst zu jedem noch Nein sagen. Niemand sieht, dass du das gewählt hast. Es endet von selbst, und vorher sage ich Bescheid.
form-tell-title = Bescheid an { $introducer }
form-tell-choice = Das liest { $introducer }
form-tell-words = Oder in eigenen Worten
form-tell-how = Der Vorschlag endet damit, und { $introducer } erfährt, dass du lieber nicht möchtest. { $other } erfährt davon nichts.
form-tell-how-self = Der Vorschlag endet damit, und { $introducer } erfährt, dass du lieber nicht möchtest.
form-thank-title = Dank an { $introducer }
form-thank-choice = Das liest { $introducer }
form-thank-words = Oder in eigenen Worten
form-thank-how = Das liest nur { $introducer }, mit deinem Namen, und erfährt so, dass du mit { $other } gesprochen hast.
form-letknow-title = Bescheid an { $requester }
form-letknow-choice = Das liest { $requester }
form-letknow-words = Oder in eigenen Worten
form-letknow-how = { $requester } erfährt, dass du die beiden nicht bekannt machst. { $target } erfährt davon nichts.
form-askrequester-title = Frage stellen
form-askrequester-words = Deine Frage an { $requester }
form-askrequester-how = { $requester } sieht, dass die Frage von dir kommt. Sie verspricht nichts.
form-question-title = Frage stellen
form-question-words = Deine Frage an { $introducer }
form-question-how = { $introducer } sieht, dass die Frage von dir kommt. Sie ist weder ein Ja noch ein Nein.
form-reply-title = Antworten
form-reply-words = Deine Antwort an { $party }
form-reply-how = Sie geht nur an { $party }.
form-words-title = Ein paar Worte
form-words-words = Deine Worte an { $other }
form-words-how = { $other } liest sie nur, wenn sich der Chat öffnet.
form-language-title = Sprache
form-language-choice = In dieser Sprache schreibt mir der Bot
form-about-title = Eine Zeile über mich
form-about-words = Über mich
form-about-how = Wer gefragt wird, ob ihr euch kennenlernen möchtet, liest es unter der Frage, und im Chat, wenn er sich öffnet. Lass es leer, wenn du nichts schreiben möchtest.
language-auto = die Sprache meiner App
language-name = Deutsch

tell-not-now = Gerade passt es mir nicht, aber danke, dass du an mich gedacht hast.
tell-not-for-me = Das ist nichts für mich, aber danke, dass du an mich gedacht hast.
thanks-conversation = Danke, dass du uns bekannt gemacht hast. Es war ein gutes Gespräch.
thanks-thinking = Danke, dass du an uns gedacht hast. Schön, dass wir uns jetzt kennen.

tell-not-just-now = Gerade kann ich euch nicht bekannt machen, aber danke für deine Frage.
tell-not-the-one = Dafür bin ich nicht die richtige Person, aber danke für deine Frage.

## Panels

list-title = Deine Vorschläge für andere
list-none = Von dir gibt es gerade keine Vorschläge. Probier es mit /intro.
list-waiting = { $a } und { $b }: noch nicht gefragt
list-asking = { $a } und { $b }: gefragt, offen bis { $deadline }
list-agreed = { $a } und { $b }: beide haben Ja gesagt, Chat ab { $date }
list-opening = { $a } und { $b }: Chat wird gerade geöffnet
list-opened = { $a } und { $b }: im Gespräch
list-talked = { $a } und { $b }: haben miteinander gesprochen
list-withdrawn = { $a } und { $b }: zurückgezogen
list-failed = { $a } und { $b }: Chat ließ sich nicht öffnen
list-told = { $a } und { $b }: eine Person hat dir Bescheid gegeben
list-unreachable = { $a } und { $b }: Frage kam nicht an
list-lapsed = { $a } und { $b }: nichts daraus geworden
list-asks = Wartet auf deine Antwort, wenn du magst
list-ask = { $other }, vorgeschlagen von { $introducer }, offen bis { $deadline }

list-ask-self = { $introducer } möchte dich kennenlernen, offen bis { $deadline }

list-ask-requested = { $other } möchte dich kennenlernen, vorgeschlagen von { $introducer }, offen bis { $deadline }
list-request = { $requester } möchte { $target } kennenlernen: du könntest die beiden bekannt machen, offen bis { $deadline }
list-request-declined = { $requester } möchte { $target } kennenlernen: diesmal nicht, änderbar bis { $deadline }
list-wishes = Wen du kennenlernen möchtest
list-wish = { $target }, durch { $connector }: du hörst bis { $deadline } von mir
list-wish-opened = { $target }, durch { $connector }: im Gespräch
list-wish-closed = { $target }, durch { $connector }: nicht mehr offen
list-wish-withdrawn = { $target }, durch { $connector }: zurückgezogen
list-wish-agreed = { $target }, durch { $connector }: Chat ab { $date }

list-answered = Beantwortet oder beiseitegelegt
list-answered-none = { $other }, vorgeschlagen von { $introducer }: bleibt unbeantwortet, wie du es eingestellt hast
list-answered-yes = { $other }, vorgeschlagen von { $introducer }: du hast Ja gesagt, änderbar bis { $deadline }
list-answered-later = { $other }, vorgeschlagen von { $introducer }: du hast Ja gesagt, aber später, änderbar bis { $deadline }
list-answered-no = { $other }, vorgeschlagen von { $introducer }: du hast Nein gesagt, änderbar bis { $deadline }
list-answered-again = { $other }, vorgeschlagen von { $introducer }: du wirst noch einmal gefragt, offen bis { $deadline }

list-both = Ihr habt beide Ja gesagt
list-both-ahead = { $other }: der Chat öffnet sich am { $date }
list-both-now = { $other }: der Chat wird gerade geöffnet

home-asks-none = Gerade wartet nichts auf deine Antwort.

settings-title = Deine Einstellungen{ $named ->
        [0] {""}
       *[other] {" "}in { $workspace }
    }
settings-open = Andere dürfen vorschlagen, dich mit jemandem bekannt zu machen.
settings-not-joined = Hier wird nur bekannt gemacht, wer mitmacht, und du machst noch nicht mit.
settings-opted-out = Du hast Vorschläge abgestellt: Du wirst mit niemandem bekannt gemacht.
settings-paused = Pause. Ab { $date } kannst du wieder gefragt werden.
settings-each-time = Ich frage dich jedes Mal.
settings-standing = Vorschläge für dich zählen bis { $date } als Ja, solange du nichts anderes sagst. Das sieht sonst niemand.
standing-ends = Dein Ja zu Vorschlägen endet mit diesem Tag: { $date }. Danach frage ich dich wieder jedes Mal.
settings-no-tells-introducer = Sagst du Nein, liest die Person, die den Vorschlag gemacht hat: „{ tell-not-now }“
settings-no-stays-private = Wenn du Nein sagst, erfährt es niemand.
settings-blocked = Nichts mit: { $person }
settings-language = Der Bot schreibt dir auf Deutsch.
settings-about = Wer gefragt wird, ob ihr euch kennenlernen möchtet, liest:
settings-lately-title = Wer in letzter Zeit etwas für dich vorgeschlagen hat
settings-lately = { $introducer }, ein Kennenlernen mit { $other }: { $date }
settings-lately-self = { $introducer }, um dich kennenzulernen: { $date }
settings-lately-requested = { $introducer }, ein Kennenlernen mit { $other } auf deren Wunsch: { $date }
settings-lately-request = { $requester }, um durch dich { $target } kennenzulernen: { $date }
settings-forget = Alles über dich löschen? Offene Fragen an dich zählen dann als unbeantwortet, und deine eigenen Vorschläge werden zurückgezogen.

## What do you know about me?

data-title = Was ich über dich weiß
data-how = Das siehst nur du. Was in Chats steht, weiß ich nicht. „Vergiss mich“ löscht es.
data-nothing = Ich weiß nichts über dich.
data-line = { $field }: { $value }
data-words = { $field }:
data-yes = ja
data-no = nein
data-you = Du
data-blocked = Mit wem du nichts möchtest
data-suggested = Was du vorgeschlagen hast
data-asked = Was du gefragt wurdest
data-wishes = Wen du durch andere kennenlernen wolltest
data-asked-to-introduce = Wen du bekannt machen solltest
data-questions = Was du über mich gefragt hast
data-questions-to-you = Was zu deinen Vorschlägen gefragt wurde
data-follow-ups = Was du gesagt hast, nachdem ein Chat offen war
data-thanks = Wie dir gedankt wurde
data-messages = Nachrichten von mir, die sich noch ändern können, und wo sie sind
data-coming = Was dir noch geschickt wird
data-reports = Was du den Admins über andere gemeldet hast
data-times = Wann du Zeit hättest, für einen Chat gewählt
data-undone = Wann du am letzten Tag einen Vorschlag zurückgenommen hast
data-platform = Was ich brauche, um dir zu schreiben
data-everywhere = Überall, wo es mich gibt
data-installed = Was du installiert hast

data-field-external-id = Kennung auf der Plattform
data-field-name = Name
data-field-handle = Benutzername
data-field-is-bot = Ein Bot
data-field-active = Hier aktiv
data-field-guest = Ein Gast
data-field-locale = Sprache, wie zuletzt gesehen
data-field-time-zone = Zeitzone
data-field-chosen-locale = Sprache, die du gewählt hast
data-field-about = Über dich
data-field-opted-out = Vorschläge abgestellt
data-field-paused-until = Pause bis
data-field-standing-until = Im Voraus Ja, bis
data-field-tells = Wer vorschlägt, darf von deinem Nein wissen
data-field-follow-ups = Wirst gefragt, ob ihr ins Gespräch gekommen seid
data-field-asked-before = Schon einmal gefragt
data-field-joined = Machst mit
data-field-receives-reports = Bekommst Meldungen
data-field-reported-id = Es geht um
data-field-received = Mit dem, was du bekommen hattest
data-field-blocked-id = Person
data-field-introducer-id = Vorgeschlagen von
data-field-requester-id = Gefragt von
data-field-connector-id = Gebeten
data-field-target-id = Kennenlernen mit
data-field-heard-by = Du hörst bis
data-field-connector-until = Offen bis
data-field-asked-at = Gefragt
data-field-declined = Du hast „Diesmal nicht“ gewählt
data-field-other = Es geht um
data-field-party-a = Erste Person
data-field-party-b = Zweite Person
data-field-note-a = Notiz für die erste Person
data-field-note-b = Notiz für die zweite Person
data-field-reason = Grund
data-field-state = Stand
data-field-created-at = Angelegt
data-field-open-for = Zeit für die Antwort
data-field-introducer-joins = Du wärst im Chat dabei
data-field-queued = Hat auf einen Platz gewartet
data-field-place-at = Wird gefragt ab
data-field-released-at = Gefragt
data-field-deadline = Offen bis
data-field-opens-at = Öffnet sich
data-field-attempted-at = Erster Versuch zu öffnen
data-field-conversation = Chat
data-field-ended-at = Beendet
data-field-note = Notiz für dich
data-field-answer = Deine Antwort
data-field-not-before = Nicht vor
data-field-words = Worte
data-field-parts = Zeiten
data-field-minutes = Wie lange, in Minuten
data-field-zone = In der Zeitzone
data-field-chosen-at = Gewählt
data-field-again-at = Wieder fragen am
data-field-party-id = Gefragt von
data-field-reply = Antwort
data-field-until = Gilt bis
data-field-may-know = Wer vorschlug, darf wissen, dass ihr gesprochen habt
data-field-choice = Dank
data-field-kind = Nachricht
data-field-reference = Wo
data-field-due-at = Fällig
data-field-params = Damit
data-field-at = Um
data-field-value = Wert
data-field-mark = Vorschläge abgestellt, als Zahl, die niemand lesen kann
data-field-team-name = Workspace
data-field-enterprise-name = Organisation
data-field-installed-at = Installiert

data-value-waiting = noch nicht gefragt
data-value-asking = offen
data-value-agreed = beide haben Ja gesagt
data-value-opening = öffnet sich gerade
data-value-opened = im Gespräch
data-value-lapsed = nicht zustande gekommen
data-value-withdrawn = zurückgezogen
data-value-told = jemand hat dir Bescheid gegeben
data-value-unreachable = nicht erreichbar
data-value-failed = ließ sich nicht öffnen
data-value-closed = nicht mehr offen
data-value-none = keine
data-value-yes = Ja
data-value-later = Ja, aber später
data-value-no = Nein
data-value-again = frag mich wieder
data-value-still = noch nicht, aber gern noch
data-value-both = beide würden gern noch reden
data-value-talked = gesprochen
data-value-conversation = Dank für ein gutes Gespräch
data-value-thinking = Dank dafür, an beide gedacht zu haben
data-value-own = in eigenen Worten
data-value-asked = dass beide gefragt sind
data-value-queued = dass es auf einen Platz wartet
data-value-ask = eine Frage an dich
data-value-reminder = eine Erinnerung, falls du nicht geantwortet hast
data-value-second-ask = die Frage noch einmal, wie du wolltest
data-value-requested = dass dein Wunsch gilt
data-value-request = ein Wunsch, dass du zwei bekannt machst
data-value-request-reminder = eine Erinnerung daran, falls du nichts getan hast
data-value-open = den Chat
data-value-greeting = die Begrüßung
data-value-ended = wie es ausging
data-value-follow-up = ob ihr ins Gespräch gekommen seid
data-value-both-still = dass beide gern noch reden würden
data-value-thanks = ein Dank an dich für deinen Vorschlag
data-value-question = eine Frage an dich zu deinem Vorschlag
data-value-reply = die Antwort auf deine Frage
data-value-refresh = neuer Stand deiner Nachrichten
data-value-standing-ends = dass dein Ja im Voraus bald endet
data-value-report = eine Meldung an dich als Admin
data-value-times = Termine, die beiden passen
data-value-no-time = dass kein Termin beiden passte

help-title = AskFirst fragt beide Seiten, bevor es sie miteinander bekannt macht.
help-request = { $platform ->
    [discord] /intro mit zwei Personen und einem Grund: Beide werden privat gefragt. Ein Chat öffnet sich nur, wenn beide Ja sagen; ein Nein sieht aus wie Schweigen.
   *[other] /intro @eins @zwei und ein Grund: Beide werden privat gefragt. Ein Chat öffnet sich nur, wenn beide Ja sagen; ein Nein sieht aus wie Schweigen.
 }
help-form = { $platform ->
    [discord] Am Namen einer Person: Apps, „{ command-introduce }“. Dort öffnet sich ein Formular.
   *[other] /intro allein öffnet ein Formular dafür.
 }
help-wish = { $platform ->
    [discord] /intro-me mit einer Person, jemandem, der euch bekannt machen könnte, und warum: Ich frage erst diesen Menschen, privat. Du erfährst, ob es klappt, und nie, warum nicht.
   *[other] /intro me @jemand via @freund und warum: Ich bitte deinen Freund privat, euch bekannt zu machen. Du erfährst, ob es klappt, und nie, warum nicht.
 }
help-list = { $platform ->
    [discord] /intros: was du vorgeschlagen hast und was auf deine Antwort wartet.
   *[other] /intro list: was du vorgeschlagen hast und was auf deine Antwort wartet.
 }
help-settings = { $platform ->
    [discord] /intro-einstellungen: Pause machen, Vorschläge abstellen, Sprache, vergiss mich.
   *[other] /intro settings: Pause machen, Vorschläge abstellen, Sprache, vergiss mich.
 }
help-setup = { $platform ->
    [discord] Für Admins: /intro-einrichten, wo sich Chats öffnen, wer Vorschläge machen darf, Grenzen.
   *[other] Für Admins: /intro setup, wer Vorschläge machen darf, Grenzen, Sprache.
 }
help-reading = Der Bot kann keine Gespräche mitlesen.

setup-title = Einstellungen für alle
setup-introducers = Wer Vorschläge machen darf
setup-everyone = Alle
setup-admins = Nur Admins
panel-everyone = Alle dürfen Vorschläge machen.
panel-admins = Nur Admins dürfen Vorschläge machen.
panel-group = Nur eine Gruppe und die Admins dürfen Vorschläge machen.
panel-asked = Gefragt werden können alle, die es nicht abgestellt haben.
panel-joined = Gefragt werden kann nur, wer mitmacht.
panel-find-a-time = Chats bieten an, einen Termin zu finden.
panel-no-find-a-time = Chats bieten nicht an, einen Termin zu finden.
panel-guests-introduce = Gäste dürfen Vorschläge machen.
panel-guests-cannot = Gäste können keine Vorschläge machen.
panel-guests-asked = Gäste können bekannt gemacht werden.
panel-guests-unasked = Gäste werden nicht bekannt gemacht.
panel-stopped = { $count ->
    [one] Eine Person darf zurzeit keine Vorschläge machen.
   *[other] { $count } Personen dürfen zurzeit keine Vorschläge machen.
 }
panel-receivers = Meldungen gehen an { $receivers }.
panel-nobody-receives = Noch bekommt niemand Meldungen: Bestimm jemanden.
setup-asked = Wer gefragt werden kann
setup-asked-all = Alle, die es nicht abgestellt haben
setup-asked-joined = Nur wer mitmacht
setup-guests-introduce = Gäste dürfen Vorschläge machen
setup-guests-asked = Gäste können bekannt gemacht werden
form-receivers-title = Meldungen
form-receivers-people = Wer sie bekommt (höchstens { $limit })
form-receivers-how = Sie lesen für sich, was Mitglieder melden, und können jemandem Vorschläge sperren. Was über einen selbst gemeldet wird, liest man nicht. Wählst du niemanden, gehen Meldungen an die Person, die AskFirst installiert hat.
form-invite-title = Zum Mitmachen einladen
form-invite-channel = In welchem Kanal?
form-invite-submit = Hineinschreiben
form-invite-how = Ich schreibe dort, was AskFirst tut, mit einem Knopf zum Mitmachen. Erwähnt wird niemand.
invite-title = Neue Bekanntschaften für alle, die mögen
invite-how = AskFirst fragt beide unter vier Augen, bevor es sie miteinander bekannt macht, und ein Nein sieht aus wie Schweigen. Wenn du mitmachst, können andere hier dich vorschlagen.
invite-note = Du wirst jedes Mal gefragt und kannst mit einem Klick für immer aussteigen.
invite-refused = { $platform ->
    [discord] Dort konnte ich nicht schreiben. Erlaube der Rolle von AskFirst in diesem Kanal „Kanal ansehen“ und „Nachrichten senden“ und versuch es noch einmal.
    [slack] Dort konnte ich nicht schreiben, weil ich nicht in dem Kanal bin. Tipp dort /invite @AskFirst und versuch es noch einmal.
   *[other] Dort konnte ich nicht schreiben. Versuch es mit einem anderen Kanal.
 }
insight-title = Wie es läuft
insight-month = { $month }: { $ended } Vorschläge beendet, { $opened ->
        [0] keiner davon
        [one] einer davon
       *[other] { $opened } davon
    } mit einem Chat. { $talked ->
        [0] Bei keinem davon
        [one] Bei einem davon
       *[other] Bei { $talked } davon
    } hieß es hinterher: Wir haben gesprochen.
insight-month-few = { $month }: { $ended } Vorschläge beendet, { $opened ->
        [0] keiner davon
        [one] einer davon
       *[other] { $opened } davon
    } mit einem Chat.
insight-none = Noch gibt es nichts zu zeigen.
insight-note = Ein Monat steht ab dem { $day }. des nächsten hier, und nur, wenn in ihm mindestens { $enough } Vorschläge zu Ende gingen. So verrät keine Zahl etwas über jemanden.
setup-own-wishes = Eigene Wünsche
setup-self = „Ich möchte … kennenlernen“ erlauben
setup-conversations = Chats
setup-find-a-time = In Chats „{ button-findtime }“ anbieten
setup-max-live = Gleichzeitig offene Vorschläge pro Person
setup-max-per-day = Neue Vorschläge pro Person und Tag
setup-max-asks = Fragen an eine Person pro Woche
setup-max-from-one = Fragen von A an B innerhalb von 30 Tagen
setup-language = Sprache, wenn die eigene unbekannt ist
setup-language-usual = wie auf der Plattform
setup-how-usual = Leer gelassen: { $example }
setup-time-zone = Zeitzone im Zweifel (etwa Europe/Berlin)

## Problems: what is wrong and what to do

neutral = Diese beiden können gerade nicht miteinander bekannt gemacht werden. Warum, kann ich nicht sagen: So bleibt allen ihre Wahl.
problem-no-reason = Schreib in ein paar eigenen Worten, warum sie sich kennenlernen sollten; Namen und Links allein sind kein Grund.
problem-no-text = Schreib erst ein paar Worte.
problem-too-long = Das sind { $length } Zeichen; { $limit } passen hinein. Kürz es ein wenig.
problem-marks = Auf einem Buchstaben sind zu viele Zeichen gestapelt; lesen lassen sich höchstens { $limit }. Nimm ein paar weg.
problem-lines = Das sind { $count } Zeilen; { $limit } passen. Fass ein paar zusammen.
problem-control-characters = Im Text stecken unsichtbare Steuerzeichen. Schreib ihn neu oder füg ihn ohne Formatierung ein.
problem-nobody = { $platform ->
    [discord] Nenn die beiden, die sich kennenlernen sollen: /intro, dann beide und ein Grund.
   *[other] Nenn die beiden, die sich kennenlernen sollen: /intro @eins @zwei und ein Grund.
 }
problem-one-person = Nenn noch eine Person: Zum Bekanntmachen braucht es zwei.
problem-too-many-people = Das sind { $count } Personen; bekannt gemacht werden immer genau zwei.
problem-same-person = Das ist zweimal dieselbe Person; nenn zwei verschiedene.
shortcut-bot = Diese Nachricht ist von einem Bot, und Bots werden nicht bekannt gemacht. Versuch es bei der Nachricht eines Menschen.
shortcut-own = Diese Nachricht ist deine eigene. Wähl eine von jemandem, den du bekannt machen möchtest.
shortcut-inactive = Wer diese Nachricht geschrieben hat, ist hier nicht mehr aktiv.
problem-bot = { $person } ist ein Bot und kann nicht bekannt gemacht werden. Nenn zwei Menschen.
problem-inactive = { $person } ist hier nicht mehr aktiv. Nenn eine andere Person.
problem-no-name = Ich konnte gerade nicht nachsehen, wer alle sind, und habe niemanden gefragt. Versuch es bitte gleich noch einmal.
problem-self-introduction = Hier kann man niemanden für sich selbst anfragen. Nenn zwei andere.
problem-may-not-introduce = Eure Admins haben festgelegt, wer hier Vorschläge machen darf. Sprich sie gern an, sie können es ändern.
problem-wish-people = { $platform ->
    [discord] Sag, wen du kennenlernen möchtest und wer euch bekannt machen könnte: /intro-me, dann beide und ein Grund.
   *[other] Sag, wen du kennenlernen möchtest und wer euch bekannt machen könnte: /intro me @wen via @durch und ein Grund.
 }
problem-wish-self = Dich selbst kannst du nicht kennenlernen. Nenn eine andere Person.
problem-wish-via-self = Du kannst dich nicht selbst bekannt machen. Nenn jemanden, der euch beide kennt, oder lass das weg und frag direkt.
problem-wish-via-target = Du möchtest von genau der Person bekannt gemacht werden, die du kennenlernen willst. Nenn jemand anderen, oder lass das weg und frag direkt.
problem-wish-connector = Eure Admins haben festgelegt, wer hier Vorschläge machen darf, und { $person } gehört nicht dazu. Frag jemand anderen.
problem-wish-bot = { $person } ist ein Bot. Nenn einen Menschen.
problem-wishes-live = Du hast { $limit ->
    [one] einen solchen Wunsch
   *[other] { $limit } solche Wünsche
 } offen, mehr geht nicht. Warte, bis einer endet, oder zieh einen zurück.
problem-wishes-per-day = Du hast in den letzten 24 Stunden { $limit ->
    [one] einmal
   *[other] { $limit }-mal
 } um ein Kennenlernen gebeten, mehr geht nicht. Das nächste Mal geht ab { $at }.
problem-date-after-wish = Wähl ein Datum vor dem { $date }: Länger bleibt es nicht offen.
problem-max-live = Du hast { $limit ->
    [one] einen Vorschlag
   *[other] { $limit } Vorschläge
 } offen, mehr geht gerade nicht. Warte, bis einer endet, oder zieh einen zurück.
problem-max-per-day = Du hast in den letzten 24 Stunden { $limit ->
    [one] einen Vorschlag
   *[other] { $limit } Vorschläge
 } gemacht, mehr geht gerade nicht. Der nächste ist ab { $at } möglich.
problem-yourself-opted-out = Du hast Vorschläge für dich selbst abgestellt. Erlaube sie erst wieder in deinen Einstellungen.
problem-yourself-not-joined = Hier wird nur bekannt gemacht, wer mitmacht. Mach erst in deinen Einstellungen mit.
problem-guest = { $person } ist hier zu Gast, und Gäste werden nicht bekannt gemacht. Nenn jemand anderen.
problem-receivers = Wähl höchstens { $limit } Personen.
problem-receiver-bot = { $person } ist ein Bot und kann keine Meldungen lesen. Wähl jemand anderen.
problem-yourself-blocked = Mit { $person } wolltest du nichts zu tun haben. Lass die Person in deinen Einstellungen erst wieder zu.
problem-max-from-one = Du hast { $person } innerhalb von 30 Tagen { $limit ->
    [one] einmal
   *[other] { $limit } Mal
 } gefragt, mehr geht nicht. Das nächste Mal geht es ab { $at }.
problem-max-from-one-waiting = Mit dem, was noch wartet, fragst du { $person } innerhalb von 30 Tagen { $limit ->
    [one] einmal
   *[other] { $limit } Mal
 }, mehr geht nicht.
problem-undone = Du hast in den letzten 24 Stunden { $limit } Vorschläge zurückgenommen, mehr geht nicht. Der nächste geht ab { $at }.
problem-open-for = Wähl zwischen einem Tag und { $days } Tagen.
problem-date-past = Wähl ein Datum in der Zukunft.
problem-date-too-far = Wähl ein Datum in den nächsten { $days } Tagen.
problem-no-date = Dieses Datum kann ich nicht lesen. Schreib es wie { $example }.
problem-choice = Wähl eine der Möglichkeiten.
problem-questions-used = Du hast hier schon { $limit } Fragen gestellt, mehr geht leider nicht.
problem-limit = Schreib eine ganze Zahl von 1 bis 1000.
problem-time-zone = Diese Zeitzone kenne ich nicht. Schreib sie wie Europe/Berlin.
problem-obstacle-not-set-up = Hier lassen sich noch keine Chats öffnen. { $platform ->
    [discord] Bitte jemanden, der diesen Server verwalten darf, um /intro-einrichten: Dort steht, was fehlt.
   *[other] Bitte die Person, die AskFirst installiert hat, um: askfirst check
 }
problem-obstacle-missing-permission = { $platform ->
    [discord] Ich kann hier noch keine Chats öffnen. Bitte jemanden, der diesen Server verwalten darf, um /intro-einrichten: Dort steht, was zu tun ist.
   *[other] Mir fehlt hier eine Berechtigung, um Chats zu öffnen. Bitte die Person, die AskFirst installiert hat, um: askfirst check
 }
problem-obstacle-cannot-meet = Ich kann diese beiden hier nicht in einen gemeinsamen Chat bringen. Vielleicht fehlt ihnen ein Ort, den beide sehen.

## Discord's commands: names in small letters, without spaces

command-intro = intro
command-intro-about = Zwei Menschen bekannt machen; beide werden erst privat gefragt
option-a = a
option-a-about = Die erste Person
option-b = b
option-b-about = Die zweite Person
option-reason = grund
option-reason-about = Warum sollten sie sich kennenlernen? Beide lesen das
option-note-a = notiz_für_a
option-note-a-about = Eine Notiz nur für die erste Person
option-note-b = notiz_für_b
option-note-b-about = Eine Notiz nur für die zweite Person
option-open-for = offen
option-open-for-about = Wie lange der Vorschlag offen bleibt
option-join = dabei
option-join-about = Ob du mit im Chat bist
command-intro-me = intro-me
command-intro-me-about = Jemanden privat bitten, dich mit einer Person bekannt zu machen
option-person = person
option-person-about = Wen möchtest du kennenlernen?
option-via = über
option-via-about = Wer könnte euch bekannt machen? Erst einmal wird nur diese Person gefragt
option-words = worte
option-words-about = Warum möchtest du die Person kennenlernen? Wer euch bekannt macht, liest das
command-intros = intros
command-intros-about = Was du vorgeschlagen hast und was auf deine Antwort wartet
command-settings = intro-einstellungen
command-settings-about = Pause, Vorschläge abstellen, Sprache, vergiss mich
command-introduce = Bekannt machen …
command-setup = intro-einrichten
command-setup-about = Wo sich Chats öffnen, wer Vorschläge machen darf, Grenzen

## Discord: the panel of an admin who sets a server up

server-title = AskFirst in { $workspace }
server-no-channel = Wähle zuerst unten den Kanal für Vorschläge, oder lass mich einen anlegen: Dort öffnen sich die Chats. Alle, die bekannt gemacht werden sollen, müssen ihn sehen können.
server-no-text-channel = Dieser Kanal geht nicht. Wähle einen Textkanal dieses Servers.
server-channel-gone = Den Kanal für Vorschläge gibt es nicht mehr, und kein Chat kann sich öffnen. Wähle unten einen anderen, oder lass mich einen anlegen.
server-unknown = Ich konnte mir den Kanal für Vorschläge gerade nicht ansehen. Prüfe es gleich noch einmal.
server-ready = Bereit: Chats können sich öffnen, und alle darin können schreiben.
server-not-ready = Noch nicht bereit: Bring in Ordnung, was mit ✗ markiert ist, und drück dann „Noch einmal prüfen“.
server-unhelpful = Es geht auch ohne „Threads verwalten“. Damit lösche ich einen Thread, der umsonst angelegt wurde; ohne nehme ich alle, die ich hinzugefügt habe, wieder aus ihm heraus.
server-ok-channel = ✓ Der Kanal für Vorschläge ist ein Textkanal, den ich kenne.
server-ok-threads = ✓ Ich darf im Kanal für Vorschläge private Threads öffnen und dort schreiben.
server-ok-channels = ✓ Ich darf private Kanäle öffnen und dort schreiben.
server-ok-seen = ✓ Alle können den Kanal für Vorschläge sehen.
server-ok-written = ✓ Alle können in seinen Threads schreiben und lesen.
server-ok-own-channel = ✓ Wer bekannt gemacht wird, kann im Kanal, der sich öffnet, sehen, schreiben und lesen, was immer sonst gilt.
server-ok-two-factor = ✓ Die Zwei-Faktor-Authentifizierung dieses Servers ist nicht im Weg.
server-absent = ✗ Hier sind nur meine Befehle installiert, nicht ich selbst: Ich sehe nichts und kann nichts öffnen. Wer den Server verwalten darf, kann mich hinzufügen: { $link }
server-wrong-type = ✗ Der Kanal für Vorschläge ist kein Textkanal mehr, und nur solche haben private Threads. Wähle unten einen anderen.
server-timed-out = ✗ Ich habe hier einen Timeout bis { $date }: Ich kann nichts öffnen und nichts schreiben. Klick in der Mitgliederliste mit rechts auf meinen Namen und wähle „Timeout entfernen“.
server-restricted = ✗ Der Kanal für Vorschläge hat eine Altersbeschränkung: Wer sein Alter nicht bestätigt hat, sieht ihn nicht. Bearbeite den Kanal, öffne „Übersicht“ und schalte „Altersbeschränkter Kanal“ aus; oder wähle einen anderen.
server-lacks-server = ✗ Ein neuer Kanal entsteht im Server selbst, und dort fehlen mir Rechte. Öffne die Servereinstellungen, Rollen, AskFirst, und erlaube:
server-lacks-category = ✗ Die Kategorie des Kanals für Vorschläge verweigert mir Rechte. Bearbeite die Kategorie, öffne „Berechtigungen“, füge die Rolle von AskFirst hinzu und erlaube:
server-lacks-channel = ✗ Im Kanal für Vorschläge fehlen mir Rechte. Bearbeite den Kanal, öffne „Berechtigungen“, füge die Rolle von AskFirst hinzu und erlaube:
server-lacks-two-factor = ✗ Dieser Server verlangt von Moderatoren Zwei-Faktor-Authentifizierung, und das Discord-Konto, dem dieser Bot gehört, hat sie nicht. Bitte die Person, die AskFirst betreibt, sie dort einzuschalten. Bis dahin enthält Discord mir vor:
server-seen-by-some = • Nicht alle können den Kanal für Vorschläge sehen. Wer ihn nicht sieht, kann nicht bekannt gemacht werden; erlaube dort @everyone oder der passenden Rolle „Kanal anzeigen“.
server-written-by-some = • Nur wer eine dieser Rollen hat, kann in Threads des Kanals für Vorschläge sehen, schreiben und lesen; andere können nicht bekannt gemacht werden: { $roles }
server-written-by-nobody = ✗ In einem Chat könnten die Mitglieder nicht schreiben. Bearbeite den Kanal für Vorschläge, öffne „Berechtigungen“ und erlaube @everyone oder der passenden Rolle „Kanal anzeigen“, „Nachrichten in Threads senden“ und „Nachrichtenverlauf anzeigen“.
server-refused = ! Als sich zuletzt ein Chat öffnen sollte, hat Discord es abgelehnt (Fehler { $code }). Ich versuche es einen Tag lang weiter.
server-refused-words = ! Als sich zuletzt ein Chat öffnen sollte, hat AutoMod Wörter darin blockiert. Nimm die Rolle von AskFirst in den Servereinstellungen unter AutoMod davon aus. Ich versuche es einen Tag lang weiter.
server-refused-two-factor = ! Als sich zuletzt ein Chat öffnen sollte, hat Discord es abgelehnt: Der Server verlangt Zwei-Faktor-Authentifizierung, und das Discord-Konto, dem dieser Bot gehört, hat sie nicht. Bitte die Person, die AskFirst betreibt. Ich versuche es einen Tag lang weiter.
server-refused-full = ! Als sich zuletzt ein Chat öffnen sollte, war der Server voll: Er fasst 500 Kanäle und 1.000 aktive Threads. Lösche oder archiviere welche. Ich versuche es einen Tag lang weiter.
server-refused-cannot-write = ! Als sich zuletzt ein Chat öffnen sollte, hätte jemand darin nicht schreiben können: Vielleicht sieht die Person den Kanal für Vorschläge nicht, hat dort „Nachrichten in Threads senden“ nicht, oder hat einen Timeout. Ich versuche es einen Tag lang weiter.
server-cannot-create-two-factor = Ich kann keinen Kanal anlegen: Dieser Server verlangt von Moderatoren Zwei-Faktor-Authentifizierung, und das Discord-Konto, dem dieser Bot gehört, hat sie nicht. Bitte die Person, die AskFirst betreibt, sie einzuschalten; oder leg selbst einen Textkanal an und wähle ihn unten.
server-cannot-create-other = Ich kann keinen Kanal anlegen: Discord lehnt es ab (Fehler { $code }). Leg selbst einen Textkanal an und wähle ihn unten.
server-tried = Ich habe einen privaten Kanal angelegt und wieder gelöscht: Chats können sich öffnen.
server-tried-not-deleted = Ich habe einen privaten Kanal angelegt und konnte ihn nicht wieder löschen (Fehler { $code }): Er heißt „{ $name }“. Chats können sich öffnen.
server-tried-in-vain = Ich habe versucht, einen privaten Kanal anzulegen, und Discord hat es abgelehnt (Fehler { $code }). Chats können sich noch nicht öffnen.
server-cannot-create = Ich kann keinen Kanal anlegen: Mir fehlt „Kanäle verwalten“. Erlaube es in den Servereinstellungen unter Rollen, AskFirst; oder leg selbst einen Textkanal an und wähle ihn unten.
server-too-many-channels = Discord lehnt einen weiteren Kanal ab; vielleicht hat der Server schon so viele wie möglich. Wähle einen, den es gibt.
server-threads = Chats öffnen sich als private Threads im Kanal für Vorschläge.
server-channels = Chats öffnen sich als private Kanäle neben dem Kanal für Vorschläge.
server-fallback-thread = ✓ Wer keine Direktnachrichten annimmt, wird in einem eigenen privaten Thread gefragt.
server-no-fallback-thread = • Wer keine Direktnachrichten annimmt, kann nicht gefragt werden, und der Vorschlag endet.
server-everyone = Alle dürfen Vorschläge machen.
server-admins = Nur wer den Server verwalten darf, darf Vorschläge machen.
server-role = Nur wer die unten gewählte Rolle hat oder den Server verwalten darf, darf Vorschläge machen.
server-self = Wer Vorschläge machen darf, darf auch darum bitten, selbst jemanden kennenzulernen.
server-no-self = Niemand kann darum bitten, selbst jemanden kennenzulernen.
server-moderators-threads = Was Moderatoren sehen können: Wer „Threads verwalten“ hat, und alle Administratoren, können in diese Threads schauen und mitlesen. Ich kann das nicht, andere Mitglieder auch nicht.
server-moderators-channels = Was Moderatoren sehen können: Alle Administratoren können in diese Kanäle schauen und mitlesen, und wer deren Rechte verwalten darf, kann sich Zutritt geben. Ich lese nicht mit, und andere Mitglieder sehen sie nicht.
server-moderators-fallback-thread = Wird jemand in einem Thread gefragt, sehen Moderatoren, wer wen nach wem fragt, aber nie eine Antwort.
server-menu-channel = Kanal für Vorschläge …
server-menu-role = Nur diese Rolle darf Vorschläge machen …
server-new-name = vorschläge
server-new-topic = Hier öffnet AskFirst Chats, wenn beide Ja gesagt haben.
button-server-create = Kanal anlegen
button-server-threads = Private Threads benutzen
button-server-channels = Private Kanäle benutzen
button-server-fallback-thread = Ohne Direktnachrichten im Thread fragen
button-server-no-fallback-thread = Nie im Thread fragen
button-server-everyone = Alle dürfen Vorschläge machen
button-server-admins = Nur Admins dürfen Vorschläge machen
button-server-self = „Ich möchte … kennenlernen“ erlauben
button-server-no-self = „Ich möchte … kennenlernen“ verbieten
button-server-all = Alle können gefragt werden
button-server-joined = Nur fragen, wer mitmacht
button-server-times = Anbieten, einen Termin zu finden
button-server-no-times = Nicht anbieten, einen Termin zu finden
button-server-form = Grenzen …
button-server-place = Sprache, Zeitzone …
button-server-look = Noch einmal prüfen
button-server-try = Ausprobieren
permission-view-channel = „Kanal anzeigen“, um den Kanal überhaupt zu sehen
permission-create-private-threads = „Private Threads erstellen“, um Chats zu öffnen oder dort zu fragen, wo Direktnachrichten nicht ankommen
permission-send-messages-in-threads = „Nachrichten in Threads senden“, um dort zu begrüßen
permission-manage-threads = „Threads verwalten“, um einen Thread zu löschen, der umsonst angelegt wurde
permission-manage-channels = „Kanäle verwalten“, um private Kanäle zu öffnen
permission-send-messages = „Nachrichten senden“, um in privaten Kanälen zu begrüßen
permission-read-message-history = „Nachrichtenverlauf anzeigen“, um in Threads Karten zu schließen, und damit in privaten Kanälen alle lesen können

## Installieren in Slack, im Browser einer Admin-Person

install-done = AskFirst ist installiert. Gib in Slack /intro ein.
install-done-in = AskFirst ist in { $workspace } installiert. Gib in Slack /intro ein.
install-on = In Slack öffnen
install-done-organisation = AskFirst ist in der Organisation installiert. Wähl jetzt die Workspaces, die es nutzen dürfen.
install-choose = Workspaces wählen
install-denied = Es wurde nichts installiert, denn auf Slacks Seite hat jemand abgelehnt ({ $reason }). Das ist in Ordnung; du kannst jederzeit neu beginnen.
install-stale = Dieser Schritt ist schon erledigt, hat länger als zehn Minuten gedauert oder in einem anderen Browser begonnen ({ $reason }). Wenn du AskFirst in Slack siehst, ist alles gut; sonst beginn noch einmal.
install-failed = Slack hat die Installation nicht abgeschlossen ({ $reason }), also wurde nichts installiert. Bitte beginn noch einmal.
install-trouble = Hier ist etwas schiefgegangen, und es wurde nichts installiert. Bitte versuch es gleich noch einmal.
install-busy = Von deinem Anschluss kam gerade zu viel auf einmal, und es wurde nichts installiert. Bitte versuch es in einer Minute noch einmal.
install-again = Noch einmal beginnen

## Gekürzte Listen

and-more = und { $count } weitere
