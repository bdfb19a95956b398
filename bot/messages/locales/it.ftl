# Italian. Says "tu", as Slack's and Discord's clients do, and "voi" only for the two together.
#
# Nobody's gender is assumed: no participle or adjective agrees with a reader or a person who is
# named ("la persona", "qualcuno", "chi", nouns and verbs with "avere" instead); what both do is
# said by "da entrambe le parti".
#
# Words: introduction = presentazione (to introduce = presentare); introducer = chi propone la
# presentazione; ask = domanda; conversation = conversazione; lapse = non se ne fa nulla; closed =
# chiusa; to withdraw = ritirare; to opt out = non volere presentazioni; pause = pausa; to block =
# niente con; reason = motivo; note = nota; report = segnalazione; to join = partecipare; admins =
# chi amministra; request = richiesta; connector = contatto ("tramite"); standing answer = sì in
# anticipo; workspace = area di lavoro (Slack), server (Discord); channel = canale; thread =
# thread; direct message = messaggio diretto; Home = Home; role = ruolo; timeout = timeout.
#
# Quotation marks: “ ”, as in the clients.
#
# Dates: weekday, day and month, in words, 24 hours. A sentence puts "il giorno" before them,
# which fits with a weekday ("il giorno sabato 28 novembre") and without, as Slack and Discord
# write them.
#
# Not read by a native speaker yet.

## How dates are written where the platform doesn't write them (Unicode date patterns)

pattern-day = EEEE d MMMM
pattern-day-and-time = EEEE d MMMM 'alle' HH:mm
pattern-month = LLLL y

## Who

someone = una persona non più iscritta

## The ask

ask-title = { $named ->
    [0] { $introducer } vorrebbe presentarti { $other }.
   *[other] { $introducer }, da { $workspace }, vorrebbe presentarti { $other }.
 }
ask-title-self = { $named ->
    [0] { $introducer } vorrebbe conoscerti.
   *[other] { $introducer }, da { $workspace }, vorrebbe conoscerti.
 }
ask-title-requested = { $named ->
    [0] { $introducer } vorrebbe presentarti { $other }, che ha chiesto di conoscerti.
   *[other] { $introducer }, da { $workspace }, vorrebbe presentarti { $other }, che ha chiesto di conoscerti.
 }
ask-note = Una nota solo per te:
ask-about = { $person } scrive di sé:
ask-how = Se il sì è reciproco, apro una conversazione per voi tre.
ask-how-without = Se il sì è reciproco, apro una conversazione per voi due.
ask-how-self = Se dici di sì, apro una conversazione per voi due.
ask-how-requested = Se dici di sì, apro una conversazione per voi tre.
ask-how-without-requested = Se dici di sì, apro una conversazione per voi due.
ask-quiet = Non serve rispondere: finché non è un sì da entrambe le parti, nessuno sa che cosa hai scelto, né se hai scelto. Aperta fino a: { $deadline }
ask-quiet-self = Non serve rispondere: finché non dici di sì, nessuno sa che cosa hai scelto, né se hai scelto. Aperta fino a: { $deadline }
ask-quiet-told = Non serve rispondere: nessuno sa di un silenzio, né di un sì che non arrivi da entrambe le parti. Un tuo no viene detto a { $introducer }, come hai impostato. Aperta fino a: { $deadline }
ask-reminder = Un promemoria, l’unico.
ask-second = Volevi che te lo chiedessi di nuovo. Non ci sarà una terza volta.
ask-standing = Hai detto di sì alle presentazioni fino al giorno { $date }, quindi questa conta come un sì.
ask-standing-means = Nessuno lo vede, a meno che anche { $other } dica di sì, e puoi ancora cambiare idea.
ask-standing-told = Un tuo no viene detto a { $introducer }, come hai impostato.
ask-first = AskFirst chiede a entrambe le persone prima di presentarle; qui l’ha installato chi amministra. “Niente più presentazioni” lo ferma per sempre.
ask-first-by = AskFirst chiede a entrambe le persone prima di presentarle; qui l’ha installato { $installer }. “Niente più presentazioni” lo ferma per sempre.
preview-ask = { $sentence } “{ $reason }” Non serve rispondere.
preview-ask-reminder = { $sentence } “{ $reason }” Non serve rispondere. Questo è l’unico promemoria.
preview-ask-standing = { $sentence } “{ $reason }” Conta come un sì, come hai impostato, finché non dici altro.
preview-ask-second = { $sentence } “{ $reason }” Non serve rispondere. Volevi che te lo chiedessi di nuovo.
public-note = Non posso scriverti in privato, quindi chiedo in un thread del server, dove chi modera potrebbe guardare. La tua risposta non appare mai qui: quello che segue un clic lo vedi solo tu.
public-news = Ci sono novità su una delle tue presentazioni. Chi modera potrebbe guardare qui, quindi non le scrivo.

state-yes = Hai detto di sì.
state-yes-means = Nessuno lo vede, a meno che anche { $other } dica di sì.
state-later = Hai detto di sì, ma più avanti.
state-later-means = Nessuno lo vede, a meno che anche { $other } dica di sì. In quel caso la conversazione si apre non prima del giorno { $date }.
state-no = Hai detto di no.
state-no-means = Nessuno lo viene a sapere; è come il silenzio.
state-again = Te lo chiederò di nuovo.
state-again-means = Te lo chiedo il giorno { $date }; fino ad allora conta come senza risposta.
state-left = Resta senza risposta.
state-left-means = Hai scelto di non ricevere domande.
state-blocked = Resta senza risposta.
state-blocked-means = Non vuoi niente con { $person }.
state-paused = Per ora conta come senza risposta.
state-paused-means = Hai messo in pausa le presentazioni. La pausa finisce il giorno { $date }.
state-paused-past = Resta senza risposta.
state-paused-past-means = Hai messo in pausa le presentazioni, e quando la pausa finirà questa sarà già chiusa.
state-agreed = È un sì da entrambe le parti.
state-agreed-means = La conversazione si apre il giorno { $date }.
state-opening = È un sì da entrambe le parti.
state-opening-means = La conversazione si sta aprendo.
state-opened = È un sì da entrambe le parti.
state-opened-means = La tua conversazione con { $other } è aperta.
answered-until = Puoi cambiare idea fino a: { $deadline }
open-until = Aperta fino a: { $deadline }
answered-words = Se si apre, { $other } leggerà:
more-about = A proposito di un incontro con { $other }, come propone { $introducer }:
more-about-self = A proposito di un incontro con { $introducer }:
closed = La presentazione con { $other } proposta da { $introducer } è chiusa. Non c’è più niente da fare.
closed-self = { $introducer } voleva conoscerti; la richiesta è chiusa. Non c’è più niente da fare.

notice-agreed = Anche { $other } vorrebbe conoscerti. La conversazione si apre il giorno { $date }.

reply-title = { $introducer } risponde alla tua domanda:
reply-yours = Avevi chiesto:

followup-title = Hai potuto parlare con { $other }?
followup-how = Nessuno vede la tua risposta; un sì entra solo in un numero mensile. Se entrambe le parti scelgono “{ button-still }” entro il giorno { $deadline }, lo dice una riga nella vostra conversazione; se è una sola, nessuno lo saprà mai.
followup-how-late = Nessuno vede la tua risposta; un sì entra solo in un numero mensile.
state-still = Ti piacerebbe ancora parlare.
state-still-means = Se anche { $other } lo dice entro il giorno { $deadline }, lo dirà una riga nella vostra conversazione. Altrimenti nessuno lo saprà.
followup-late = Grazie. Ormai è tardi per questo, ma la vostra conversazione è ancora aperta.
state-talked = Che bello.
state-talked-means = Nessuno vede la tua risposta.
followup-may-know = La lista di { $introducer } dice che avete parlato solo se anche { $other } dice di sì e spunta la casella.
followup-thanked = Hai ringraziato { $introducer }:

## The introducer

requested = { $seconds ->
    [one] Se non annulli entro un secondo, chiederò a { $a } e a { $b }, in privato.
    [many] Se non annulli entro { $seconds } di secondi, chiederò a { $a } e a { $b }, in privato.
   *[other] Se non annulli entro { $seconds } secondi, chiederò a { $a } e a { $b }, in privato.
 }
requested-self = { $seconds ->
    [one] Se non annulli entro un secondo, chiederò a { $other }, in privato.
    [many] Se non annulli entro { $seconds } di secondi, chiederò a { $other }, in privato.
   *[other] Se non annulli entro { $seconds } secondi, chiederò a { $other }, in privato.
 }
requested-now = Sto chiedendo a { $a } e a { $b }, in privato.
requested-now-self = Sto chiedendo a { $other }, in privato.
asked = Ho chiesto a { $a } e a { $b }, a ciascuna persona in privato. Avrai notizie entro il giorno { $deadline }. Se non se ne fa nulla, non posso dire perché; è questo che permette di rispondere liberamente.
asked-self = Ho chiesto a { $other }, in privato. Avrai notizie entro il giorno { $deadline }. Se non se ne fa nulla, non posso dire perché; è questo che permette di rispondere liberamente.
queued = Nessuno deve ricevere troppe domande in una settimana, quindi { $a } e { $b } aspettano il loro turno. Chiedo appena c’è posto, o ti dico entro il giorno { $latest } che non ce n’è stato.
queued-self = Nessuno deve ricevere troppe domande in una settimana, quindi { $other } aspetta il suo turno. Chiedo appena c’è posto, o ti dico entro il giorno { $latest } che non ce n’è stato.
queued-past = { $a } e { $b } aspettavano un posto. L’attesa è finita.
agreed-introducer = { $a } e { $b }: è un sì da entrambe le parti. La conversazione si apre il giorno { $date }.
agreed-introducer-now = { $a } e { $b }: è un sì da entrambe le parti. La conversazione si sta aprendo.
status-agreed = { $a } e { $b }: è un sì da entrambe le parti.
status-agreed-self = { $other } e tu: è un sì da entrambe le parti.
status-opened = { $a } e { $b }: è un sì da entrambe le parti, e la loro conversazione è aperta.
status-opened-self = È un sì da entrambe le parti, e la tua conversazione con { $other } è aperta.
status-closed-self = La tua presentazione con { $other } è chiusa.
status-withdrawn-self = Hai ritirato la tua richiesta di conoscere { $other }.
status-closed = La presentazione tra { $a } e { $b } è chiusa.
status-withdrawn = Hai ritirato la presentazione tra { $a } e { $b }.

withdraw-title = La ritiri?
withdraw-sure = Entrambe le persone leggeranno che è chiusa, senza un motivo. Poi avranno un po’ di pace: nessuno potrà presentarle.
withdraw-sure-self = { $other } leggerà che è chiusa, senza un motivo. Poi avrete un po’ di pace: nessuno potrà presentarvi.

withdraw-sure-requested = { $other } leggerà che è chiusa, senza un motivo, e { $requester } non ne leggerà nulla. Poi avranno un po’ di pace: nessuno potrà presentare queste due persone.

ended-pair = A proposito di { $a } e { $b }:
ended-pair-self = A proposito di un incontro con { $other }:
ended-lapsed-self = Questa volta non se n’è fatto nulla. Spesso è solo questione di momento.
ended-unreachable-self = Non sono riuscito a far arrivare la domanda, quindi questa presentazione è chiusa.
ended-failed-self = È un sì da entrambe le parti, ma la conversazione non si è potuta aprire. Puoi semplicemente scrivere: l’interesse è reciproco.
ended-lapsed = Questa volta non se n’è fatto nulla. Spesso è solo questione di momento. Grazie per averci pensato.
ended-told = { $party } ha detto di no e te lo fa sapere:
ended-told-note = { $other } non lo viene a sapere, e legge solo che è chiusa.
ended-told-note-requested = { $other } non lo viene a sapere.
ended-unreachable = Non sono riuscito a far arrivare la domanda a entrambe le persone, quindi questa presentazione è chiusa. Grazie per averci pensato.
ended-failed = È un sì da entrambe le parti, ma la conversazione non si è potuta aprire. Puoi metterle in contatto tu: l’interesse è reciproco.
ended-waited = In due settimane non c’è stato posto, quindi non ho chiesto a nessuno. Riprova pure.
ended-waited-requested = Non c’è stato posto in tempo, quindi non ho chiesto a nessuno.
ended-request-withdrawn = La richiesta di conoscersi è stata ritirata, quindi questa presentazione è chiusa. Grazie per il tuo aiuto.
ended-opened = È un sì da entrambe le parti, e la loro conversazione è aperta. Tu non ci sei, come volevi.

question-title = { $party } ha una domanda prima di conoscere { $other }:
question-title-self = { $party } ha una domanda per te:
question-note = La tua unica risposta va solo a { $party }. Una domanda non è né un sì né un no.
question-replied = Hai risposto:
question-closed = La presentazione tra { $a } e { $b } è finita, quindi non c’è più niente a cui rispondere.
question-closed-self = La presentazione con { $other } è finita, quindi non c’è più niente a cui rispondere.

thanks-title = { $party } ti ringrazia per la presentazione con { $other }.
thanks-note = Nessun altro legge questo.
thanks-erased = Qui non c’è più niente da leggere.

## Asking somebody to introduce oneself: what the one who asks reads

asking-connector = { $seconds ->
    [one] Se non annulli entro un secondo, la richiesta vale: chiedi a { $connector } di presentarti { $target }.
    [many] Se non annulli entro { $seconds } di secondi, la richiesta vale: chiedi a { $connector } di presentarti { $target }.
   *[other] Se non annulli entro { $seconds } secondi, la richiesta vale: chiedi a { $connector } di presentarti { $target }.
 }
asking-connector-now = La richiesta vale: chiedi a { $connector } di presentarti { $target }.
asking-connector-heard = Avrai notizie entro il giorno { $deadline }. Se non se ne fa nulla, non posso dire perché; è questo che permette di rispondere liberamente.
wish = Hai chiesto a { $connector } di presentarti { $target }.
wish-opened = Volevi conoscere { $target }, e la vostra conversazione è aperta.
wish-closed = La tua richiesta di conoscere { $target } tramite { $connector } è chiusa.
wish-withdrawn = Hai ritirato la tua richiesta di conoscere { $target } tramite { $connector }.
withdraw-sure-wish = Allora sarà chiusa, e nessuno saprà perché. Per un po’ non potrai chiedere di nuovo di conoscere { $target }.
ended-wish = A proposito della tua richiesta di conoscere { $target } tramite { $connector }:
ended-wish-told = { $connector } ti fa sapere:
wish-question-title = { $connector } ha una domanda prima di presentarti { $target }:
wish-question-closed = La tua richiesta di conoscere { $target } è chiusa, quindi non c’è più niente a cui rispondere.

## Asking somebody to introduce oneself: what the one who is asked reads

request-title = { $named ->
    [0] { $requester } vorrebbe conoscere { $target } e chiede se faresti tu la presentazione.
   *[other] { $requester }, da { $workspace }, vorrebbe conoscere { $target } e chiede se faresti tu la presentazione.
 }
request-quiet = Non serve rispondere; nessuno viene a sapere che cosa ne fai. Aperta fino a: { $deadline }
state-not-this-time = Questa volta no.
state-not-this-time-means = Nessuno lo viene a sapere; è come il silenzio.
request-introduced = Stai presentando { $requester } e { $target }.
request-closed = { $requester } voleva conoscere { $target }; la richiesta è chiusa. Non c’è più niente da fare.

## The conversation

greeting-title = { $a }, ti presento { $b }. { $b }, ti presento { $a }.
greeting-why = L’idea è di { $introducer }, ed è un sì da entrambe le parti:
greeting-why-self = { $introducer } ha chiesto questo incontro, e { $other } ha detto di sì:
greeting-why-requested = { $requester } ha chiesto questo incontro, { $introducer } ha fatto da tramite, e { $other } ha detto di sì:
greeting-words = { $person } ha scritto:
greeting-about = { $person }, con parole sue:
greeting-manners = La parola a voi; non serve rispondere a { $introducer }. Io non posso leggere quello che scrivete qui.
greeting-manners-alone = La parola a voi. Io non posso leggere quello che scrivete qui.
still-title = A entrambe le parti piacerebbe ancora parlare.
still-note = { $a } e { $b }, me l’avete detto in privato.

## Finding a time: each of the two chooses in private, and only what suits both is said

button-findtime = Trova un momento…
button-findtime-more = Scegli altri momenti…
button-findtime-again = Nessuno di questi…
form-findtime-title = Trova un momento
form-findtime-how = Appena ci sono momenti che vanno bene a te e a { $other }, ne dico fino a tre nella vostra conversazione. Qui sono nel tuo fuso orario: { $zone }.
form-findtime-how-unzoned = Appena ci sono momenti che vanno bene a te e a { $other }, ne dico fino a tre nella vostra conversazione.
form-findtime-how-private = Nessuno vede che cosa scegli; dico solo ciò che va bene a entrambe le parti.
form-findtime-days = Da { $first } a { $last }
form-findtime-weekends = Nel fine settimana
form-findtime-minutes = Per quanto tempo?
form-findtime-length = { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } di minuti
   *[other] { $minutes } minuti
 }
form-findtime-zone = Il tuo fuso orario
form-findtime-how-zone = Per esempio Europe/Rome o America/New_York; basta il nome della città.
part-early = Presto ({ $hours })
part-morning = Mattina ({ $hours })
part-noon = Mezzogiorno ({ $hours })
part-afternoon = Pomeriggio ({ $hours })
part-evening = Sera ({ $hours })
part-early-on = { $weekday }, presto ({ $hours })
part-morning-on = { $weekday }, mattina ({ $hours })
part-noon-on = { $weekday }, a mezzogiorno ({ $hours })
part-afternoon-on = { $weekday }, pomeriggio ({ $hours })
part-evening-on = { $weekday }, sera ({ $hours })
done-findtime = Segnato. Appena un momento va bene a te e a { $other }, lo dico nella vostra conversazione. Nessuno vede che cosa hai scelto. Viene cancellato allora, e al più tardi tra 14 giorni.
done-findtime-erased = Fatto: ciò che avevi scelto è cancellato.
times-title = { $a } e { $b }, questi momenti vanno bene a entrambe le parti:
times-title-one = { $a } e { $b }, questo momento va bene a entrambe le parti:
times-line = { $number }. { $at } · { $google } · { $outlook }
times-google = Google Calendar
times-outlook = Outlook
times-note = { $minutes ->
    [one] Un minuto. Un link compila un evento nel tuo calendario, che io non posso vedere. Ciò che entrambe le parti avevano scelto è cancellato.
    [many] { $minutes } di minuti. Un link compila un evento nel tuo calendario, che io non posso vedere. Ciò che entrambe le parti avevano scelto è cancellato.
   *[other] { $minutes } minuti. Un link compila un evento nel tuo calendario, che io non posso vedere. Ciò che entrambe le parti avevano scelto è cancellato.
 }
times-event = { $a } e { $b }
notime-title = Quando ho confrontato i momenti scelti da te e da { $other }, nessuno andava bene a entrambe le parti.
notime-note = Nessuna delle due parti vede che cosa ha scelto l’altra. Se ne scegli altri, dico nella vostra conversazione ciò che va bene a entrambe, appena c’è qualcosa.
findtime-both = Qui scelgono momenti solo { $a } e { $b }.
findtime-off = Chi amministra l’ha disattivato. Potete comunque accordarvi qui su un momento.
findtime-blocked = Non volevi niente con { $other }. Prima consentilo di nuovo nelle tue impostazioni, poi scegli i momenti.
late-findtime = È passato troppo tempo. Potete comunque accordarvi su un momento nella conversazione.
problem-no-part = Scegli almeno una parte della giornata che non sia già passata.

## What a click or a command is answered with

done-undone = Annullato. Non ho chiesto a nessuno.
done-withdrawn = Ritirata. Ora risulta chiusa, senza un motivo.
done-withdrawn-already = È già ritirata.
done-undone-wish = Annullato. È come se non avessi mai chiesto.
done-withdrawn-wish = Ritirata. Nessuno saprà perché.
done-withdrawn-wish-already = È già ritirata.
done-let-know = Fatto. Lo dico a { $requester }, e a nessun altro.
done-told = Fatto. Lo dico a { $introducer }, e a nessun altro.
done-no-agreed = Fatto. La conversazione non si aprirà, e nessuno saprà chi ha cambiato idea.
done-passed-on = Inoltrato.
done-optout = Fatto, niente più presentazioni. Scusa il disturbo.
done-optoutall = Fatto, niente più presentazioni, in nessun server dove sono. Scusa il disturbo.
done-optin = È bello riaverti qui: ti si possono di nuovo proporre presentazioni. Quello che era aperto resta senza risposta finché non rispondi.
done-join = Che bello averti qui: ora ti si possono proporre presentazioni. Te lo chiedo ogni volta, e puoi smettere quando vuoi.
done-pause = Fatto. Non ti presento nessuno prima del giorno { $date }.
done-resume = La pausa è finita: ti si possono di nuovo proporre presentazioni.
done-standing = D’ora in poi, ciò che ti viene chiesto conta come un sì fino al giorno { $date }, finché non dici altro. Ciò che è già aperto aspetta ancora la tua risposta.
done-eachtime = D’ora in poi, te lo chiedo ogni volta. Ciò che conta già come un sì lo resta finché non lo cambi.
done-block = Fatto. Più niente con { $person }, che non lo viene a sapere.
done-unblock = Ti si possono di nuovo proporre presentazioni con { $person }.
done-no-tells-introducer = D’ora in poi, quando dici di no, chi ha proposto la presentazione lo viene a sapere, con queste parole: “{ tell-not-now }”
done-no-stays-private = D’ora in poi, nessuno viene a sapere dei tuoi no.
done-language = D’ora in poi, in italiano.
done-about = Salvato. D’ora in poi lo leggono le persone a cui chiedo se vogliono conoscerti, e nessun altro.
done-about-removed = Rimosso.
done-forgotten = Tutto ciò che ti riguarda è cancellato. Se di recente ho chiesto a qualcuno di te, resta un numero cifrato finché serve, perché nessuno riceva di nuovo la domanda troppo presto; non dice a nessuno chi sei.
done-forgotten-optout = Tutto ciò che ti riguarda è cancellato, tranne un numero cifrato: evita che tu riceva altre domande, come volevi, e non dice a nessuno chi sei.
done-followup-none = Va bene, non te lo chiederò più.
done-setup = Salvato, e vale per chiunque qui.
done-receivers = Salvato: d’ora in poi riceveranno le segnalazioni.
done-invite = Pubblicato. A chi preme lì “Partecipa” si possono proporre presentazioni.

late-answer = Non si può più rispondere; non c’è più niente da fare.
late-undo = Non c’è più niente da annullare.
late-undo-asked = Ho già chiesto, quindi è tardi per annullare. Puoi ancora ritirare la presentazione.
late-undo-wish = È tardi per annullare. Puoi ancora ritirare la richiesta.
late-withdraw-wish = È troppo tardi: la tua richiesta è chiusa, o la conversazione si sta aprendo.
late-request = Qui non c’è più niente da fare.
late-withdraw = È troppo tardi: la presentazione è finita o la conversazione si sta aprendo.
late-again = Hai già scelto una data una volta, quindi resta così.
late-words = Puoi aggiungere qualche parola dopo aver detto di sì, finché la conversazione non si apre.
late-reply = Non c’è più niente a cui rispondere.
late-block = È passato troppo tempo: non so più di chi si trattava. Le tue impostazioni elencano chi ha proposto qualcosa di recente.
not-yours = Questa domanda non è per te, quindi non è cambiato niente.
not-allowed = Può cambiarlo solo chi amministra.
try-again = Ci è voluto un attimo di troppo, e niente è andato perso. Riprova.
one-moment = Ci vuole più del solito. La risposta apparirà qui appena c’è.
went-wrong = Qualcosa è andato storto. Riprova tra un momento.
lift-optout = Non volevi più presentazioni. Prima consentile di nuovo, poi rispondi.
lift-optout-standing = Non volevi più presentazioni. Prima consentile di nuovo.
lift-block = Non volevi niente con una di queste persone. Prima consenti di nuovo quella persona nelle tue impostazioni, poi rispondi.
lift-away = { $platform ->
    [discord] Ho annotato che hai lasciato questo server. Usa una volta /intros, così so che sei di nuovo qui; poi puoi rispondere.
   *[other] Ho annotato che hai lasciato quest’area di lavoro. Scrivi una volta /intro list, così so che sei di nuovo qui; poi puoi rispondere.
 }
lift-pause = Hai messo in pausa le presentazioni; la pausa finisce il giorno { $date }. Prima terminala, poi rispondi.

## Buttons

button-yes = Sì, presentaci
button-yes-self = Sì, volentieri
button-yes-now = Sì, subito
button-yes-after-all = Ripensandoci, sì
button-later = Sì, ma più avanti…
button-later-other = Un’altra data…
button-no-standing = Questa no
button-later-after-yes = Non prima di una data…
button-no = No, grazie
button-no-after-all = Ripensandoci, no
button-tell = Fallo sapere a { $introducer }…
button-tell-short = Fallo sapere…
button-question = Chiedi qualcosa a { $introducer }…
button-question-short = Chiedi…
button-again = Non so ancora: chiedimelo il…
button-askconnector = Chiedi una presentazione…
button-introduce = Fai la presentazione…
button-introduce-after-all = Ripensandoci, presenta…
button-notthistime = Questa volta no
button-letknow = Fallo sapere a { $requester }…
button-askrequester = Chiedi qualcosa a { $requester }…
button-withdraw-wish = Ritira: { $target }
button-show-request = Mostra la richiesta: { $requester }…
button-block = Niente con { $person }
button-block-short = Più niente
button-blockother = Niente con { $person }
button-blockperson = Niente con { $person }
button-optout = Niente più presentazioni
button-optoutall = Più niente in nessun server
button-optin = Consenti di nuovo proposte
button-join = Partecipa
button-setup = Chi, quanto spesso, lingua…
button-overview = Torna alla configurazione
button-receivers = Chi riceve le segnalazioni…
button-invite = Invita a partecipare…
button-undo = Annulla
button-withdraw = Ritira
button-withdrawsure = Sì, ritirala
button-keep = Lasciala aperta
button-withdraw-pair = Ritira: { $a } e { $b }
button-words = Aggiungi qualche parola…
button-words-change = Cambia le tue parole…
button-reply = Rispondi…
button-read = Leggi
button-pause = Pausa fino al…
button-resume = Termina la pausa
button-standing = Sì in anticipo, fino al…
button-standing-other = Sì fino a un altro giorno…
button-eachtime = Chiedimelo ogni volta
button-unblock = Consenti di nuovo { $person }
button-habit = Fai sapere dei miei no
button-nohabit = Non dire a nessuno dei miei no
button-language = Lingua…
button-about = Una riga su di me…
button-mydata = Che cosa sai di me?
button-mydata-more = Continua
button-forget = Dimenticami…
button-forget-sure = Sì, cancella tutto su di me
button-talked = Sì
button-still = Non ancora, ma mi piacerebbe
button-talked-since = Sì, ormai abbiamo parlato
button-nofollowups = Non chiedermelo più
button-mayknow = ☐ Dire a { $introducer } che abbiamo parlato
button-mayknow-short = Spunta
button-maynotknow = ☑ Dire a { $introducer } che abbiamo parlato
button-maynotknow-short = Togli la spunta
button-thank = Ringrazia { $introducer }…
button-thank-short = Ringrazia…
button-readthanks = Leggi
button-insight = Come sta andando
button-conversation = Vai alla conversazione
button-request = Presenta due persone…
button-setup-here = Configura AskFirst…
button-show-other = Mostra { $other }…
button-show = Mostra…
button-more = Altro
button-fix = Modifica…
button-settings = Le mie impostazioni

menu-more = Altro…
menu-list = Scegli…
later-week = Tra una settimana
later-two-weeks = Tra due settimane
later-month-end = A fine mese
later-next-month = Il mese prossimo

## Reports to the admins

your-admins = chi amministra
report-nobody = Qui ancora nessuno riceve segnalazioni, quindi non posso inoltrarla a nessuno. Chi amministra può scegliere qualcuno nella configurazione di AskFirst.
report-title = { $reporter } segnala { $reported }:
report-received = Che cosa aveva ricevuto quella persona:
report-dealt-with = Risolta da { $person } il giorno { $date }.
report-dealt-with-by-somebody = Risolta il giorno { $date }.
report-note = { $reported } non sa che c’è una segnalazione, né di chi è. Sarà cancellata il giorno { $date }.
report-erased = Questa segnalazione è cancellata.
public-report = C’è una segnalazione per te. Chi modera potrebbe guardare qui, quindi non la scrivo.
stopped-until = { $person } non può presentare nessuno fino al giorno { $date }.
stopped-until-lifted = { $person } non può presentare nessuno finché qualcuno non lo consente di nuovo.
stop-until-date = fino a una data
stop-until-lifted = finché qualcuno non lo consente di nuovo
done-report = Inoltrata a { $receivers }, e a nessun altro.
done-lift = { $person } può di nuovo presentare persone.
late-report = È passato troppo tempo per segnalarlo qui. Puoi comunque scrivere a chi amministra.
problem-reports-used = { $limit ->
    [one] Hai inviato una segnalazione nelle ultime 24 ore, che è il massimo. Scrivi direttamente a { $receivers }.
    [many] Hai inviato { $limit } di segnalazioni nelle ultime 24 ore, che è il massimo. Scrivi direttamente a { $receivers }.
   *[other] Hai inviato { $limit } segnalazioni nelle ultime 24 ore, che è il massimo. Scrivi direttamente a { $receivers }.
 }
form-report-title = Segnala
form-report-how = Va a { $receivers }, e a nessun altro. La persona segnalata non lo viene a sapere, e questa non è una risposta.
form-report-person = Su chi?
form-report-words = Che cosa bisogna sapere?
form-report-received = Includi ciò che ho ricevuto
form-stop-title = Ferma le presentazioni
form-stop-submit = Ferma
form-stop-choice = { $person } non può presentare nessuno…
form-stop-on = Può di nuovo presentare dal
form-stop-how = La persona leggerà che chi amministra ha limitato chi può presentare, e niente di segnalazioni. Quello che è già stato chiesto resta aperto.
button-report = Segnala…
button-report-person = Segnala { $person }…
button-stop = Ferma le presentazioni: { $person }…
button-stop-short = Ferma le presentazioni…
button-lift = Consenti presentazioni: { $person }
button-lift-short = Consenti
button-dealtwith = Risolta
button-readreport = Leggi la segnalazione: { $person }

## Who runs the bot

operator-contact = Scrivi a chi gestisce questo servizio: { $address }
operator-privacy = Che cosa viene conservato, e per quanto: { $address }

## Forms

form-send = Invia
form-limit = { $limit ->
    [one] Al massimo un carattere.
    [many] Al massimo { $limit } di caratteri.
   *[other] Al massimo { $limit } caratteri.
 }
form-save = Salva
form-date-other = Oppure un altro giorno
form-date-how = Per esempio { $example }, o con il nome del mese

form-request-title = Presenta due persone
form-request-submit = Chiedi a entrambe
form-request-a = Prima persona
form-request-b = Seconda persona
form-request-reason = Perché conoscersi? Lo leggeranno entrambe.
form-request-note = { $which ->
    [a] Nota solo per la prima (facoltativa)
   *[b] Nota solo per la seconda (facoltativa)
 }
form-request-title-named = Presenta { $person }
form-request-other = A chi?
form-request-note-named = Nota solo per { $person } (facoltativa)
form-request-note-other = Nota solo per l’altra persona (facoltativa)
form-request-open-for = Per quanto tempo resta aperta
form-request-conversation = La conversazione
form-request-joins = Voglio essere nella conversazione
form-request-how = Chiedo a ciascuna persona in privato, e una conversazione si apre solo se è un sì da entrambe le parti.
form-wish-title = Chiedi una presentazione
form-wish-submit = Chiedi
form-wish-target = Chi ti piacerebbe conoscere?
form-wish-connector = Chi potrebbe presentarvi?
form-wish-reason = Perché? Lo legge la persona a cui chiedi.
form-wish-how = La decisione si prende in privato, e non serve rispondere. Se non se ne fa nulla, non saprai il motivo.
form-introduce-title = Fai la presentazione
form-introduce-submit = Chiedi a { $target }
form-introduce-reason = Perché conoscersi? Lo leggeranno entrambe.
form-introduce-note = Nota solo per { $target } (facoltativa)
form-introduce-how = { $requester } lo ha chiesto, e non ne leggerà nulla prima dell’apertura. Chiedo a { $target } in privato; la conversazione si apre solo con un sì.
form-days = { $days ->
    [one] un giorno
    [many] { $days } di giorni
   *[other] { $days } giorni
 }
form-usual = come al solito
form-usual-days = { $days ->
    [one] come al solito, un giorno
    [many] come al solito, { $days } di giorni
   *[other] come al solito, { $days } giorni
 }

form-later-title = Sì, ma più avanti
form-later-on = Non prima del
form-later-how = La conversazione si apre non prima di quella mattina, se anche { $other } dice di sì. Finché non è un sì da entrambe le parti, nessuno lo vede.
form-later-how-self = La conversazione si apre non prima di quella mattina. { $other } vedrà la data.
form-again-title = Chiedimelo di nuovo
form-again-on = Chiedimelo di nuovo il
form-again-how = Un fine settimana passa al lunedì successivo. Se serve più tempo, lo hanno tutte le persone coinvolte: può allora comparire una data più avanti, senza un motivo. Puoi sceglierlo una sola volta.
form-pause-title = Metti in pausa
form-pause-on = Di nuovo presentazioni dal
form-standing-title = Di’ di sì in anticipo
form-standing-on = Sì, finché non dico altro, fino al
form-standing-how = Ciò che ti verrà chiesto d’ora in poi arriva già con il tuo sì, e ogni volta puoi ancora dire di no. Nessuno vede che l’hai scelto. Finisce da sé, e te lo dico prima.
form-tell-title = Dillo a { $introducer }
form-tell-choice = Che cosa leggerà { $introducer }
form-tell-words = O con parole tue
form-tell-how = La presentazione finisce, e { $introducer } viene a sapere che preferisci di no. { $other } non lo viene a sapere.
form-tell-how-self = La presentazione finisce, e { $introducer } viene a sapere che preferisci di no.
form-thank-title = Ringrazia { $introducer }
form-thank-choice = Che cosa leggerà { $introducer }
form-thank-words = O con parole tue
form-thank-how = Lo legge solo { $introducer }, con il tuo nome, e così viene a sapere che tu e { $other } avete parlato.
form-letknow-title = Dillo a { $requester }
form-letknow-choice = Che cosa leggerà { $requester }
form-letknow-words = O con parole tue
form-letknow-how = { $requester } viene a sapere che non farai la presentazione. { $target } non lo viene a sapere.
form-askrequester-title = Fai una domanda
form-askrequester-words = La tua domanda per { $requester }
form-askrequester-how = { $requester } vede che la domanda è tua. Non promette niente.
form-question-title = Fai una domanda
form-question-words = La tua domanda per { $introducer }
form-question-how = { $introducer } vede che la domanda è tua. Non è né un sì né un no.
form-reply-title = Rispondi
form-reply-words = La tua risposta per { $party }
form-reply-how = Va solo a { $party }.
form-words-title = Qualche parola
form-words-words = Le tue parole per { $other }
form-words-how = { $other } le legge se la conversazione si apre, e solo allora.
form-language-title = Lingua
form-language-choice = Lingua in cui il bot mi scrive
form-about-title = Una riga su di me
form-about-words = Su di me
form-about-how = Le persone a cui chiedo se vogliono conoscerti la leggono sotto la domanda, e nella conversazione se si apre. Lasciala vuota per non scrivere niente.
language-auto = la lingua della mia app
language-name = Italiano

tell-not-now = Per me non è un buon momento, ma grazie per aver pensato a me.
tell-not-for-me = Questa volta non fa per me, ma grazie per aver pensato a me.
thanks-conversation = Grazie per averci fatto incontrare. È stata una bella conversazione.
thanks-thinking = Grazie per aver pensato a noi. È stato bello conoscerci.

tell-not-just-now = Ora non posso presentarvi, ma grazie per avermelo chiesto.
tell-not-the-one = Non sono la persona giusta per presentarvi, ma grazie per averlo chiesto.

## Panels

list-title = Presentazioni che hai proposto
list-none = Di recente non hai presentato nessuno. Prova /intro.
list-waiting = { $a } e { $b }: non ho ancora chiesto
list-asking = { $a } e { $b }: domanda inviata (scadenza: { $deadline })
list-agreed = { $a } e { $b }: un sì da entrambe le parti, si apre il giorno { $date }
list-opening = { $a } e { $b }: la conversazione si sta aprendo
list-opened = { $a } e { $b }: in conversazione
list-talked = { $a } e { $b }: hanno parlato
list-withdrawn = { $a } e { $b }: ritirata
list-failed = { $a } e { $b }: la conversazione non si è potuta aprire
list-told = { $a } e { $b }: una delle due persone te l’ha fatto sapere
list-unreachable = { $a } e { $b }: non è stato possibile chiedere
list-lapsed = { $a } e { $b }: non se n’è fatto nulla
list-asks = In attesa della tua risposta, se vuoi
list-ask = { $other }, proposta di { $introducer } (scadenza: { $deadline })

list-ask-self = { $introducer } vorrebbe conoscerti (scadenza: { $deadline })

list-ask-requested = { $other }, che ha chiesto di conoscerti, proposta di { $introducer } (scadenza: { $deadline })
list-request = { $requester } vorrebbe conoscere { $target }: potresti fare tu la presentazione (scadenza: { $deadline })
list-request-declined = { $requester } vorrebbe conoscere { $target }: questa volta no (puoi cambiare idea fino a: { $deadline })
list-wishes = Chi hai chiesto di conoscere
list-wish = { $target }, tramite { $connector }: avrai notizie entro il giorno { $deadline }
list-wish-opened = { $target }, tramite { $connector }: in conversazione
list-wish-closed = { $target }, tramite { $connector }: richiesta chiusa
list-wish-withdrawn = { $target }, tramite { $connector }: richiesta ritirata
list-wish-agreed = { $target }, tramite { $connector }: si apre il giorno { $date }

list-answered = Con risposta o messe da parte
list-answered-none = { $other }, proposta di { $introducer }: resta senza risposta, per le tue impostazioni
list-answered-yes = { $other }, proposta di { $introducer }: hai detto di sì (puoi cambiare idea fino a: { $deadline })
list-answered-later = { $other }, proposta di { $introducer }: hai detto di sì, ma più avanti (puoi cambiare idea fino a: { $deadline })
list-answered-no = { $other }, proposta di { $introducer }: hai detto di no (puoi cambiare idea fino a: { $deadline })
list-answered-again = { $other }, proposta di { $introducer }: te lo chiederò di nuovo (scadenza: { $deadline })

list-both = È un sì da entrambe le parti
list-both-ahead = { $other }: la conversazione si apre il giorno { $date }
list-both-now = { $other }: la conversazione si sta aprendo

home-asks-none = Niente aspetta la tua risposta.

settings-title = { $named ->
    [0] Le tue impostazioni
   *[other] Le tue impostazioni in { $workspace }
 }
settings-open = Ti si possono proporre presentazioni.
settings-not-joined = Qui si presenta solo chi partecipa, e tu non partecipi ancora.
settings-opted-out = Non vuoi presentazioni: non ti presento nessuno.
settings-paused = In pausa. Puoi ricevere di nuovo domande dal giorno { $date }.
settings-each-time = Te lo chiedo ogni volta.
settings-standing = Ciò che ti viene chiesto conta come un sì fino al giorno { $date }, finché non dici altro. Nessun altro lo vede.
standing-ends = Il tuo sì alle presentazioni finisce dopo il giorno { $date }. Da allora te lo chiederò di nuovo ogni volta.
settings-no-tells-introducer = Quando dici di no, chi ha proposto la presentazione legge: “{ tell-not-now }”
settings-no-stays-private = Quando dici di no, nessuno lo viene a sapere.
settings-blocked = Niente con: { $person }
settings-language = Il bot ti scrive in italiano.
settings-about = Le persone a cui chiedo se vogliono conoscerti leggono:
settings-lately-title = Chi ha proposto qualcosa di recente
settings-lately = { $introducer }, per un incontro con { $other }: { $date }
settings-lately-self = { $introducer }, che voleva conoscerti: { $date }
settings-lately-requested = { $introducer }, per un incontro con { $other }, che l’ha chiesto: { $date }
settings-lately-request = { $requester }, che ti ha chiesto di presentare { $target }: { $date }
settings-forget = Cancellare tutto ciò che ti riguarda? Le domande aperte contano allora come senza risposta, e ciò che hai proposto viene ritirato.

## What do you know about me?

data-title = Che cosa so di te
data-how = Questo lo vedi solo tu. Non so niente di ciò che si scrive nelle conversazioni. “Dimenticami” lo cancella.
data-nothing = Non so niente di te.
data-line = { $field }: { $value }
data-words = { $field }:
data-yes = sì
data-no = no
data-you = Tu
data-blocked = Con chi non vuoi niente
data-suggested = Che cosa hai proposto
data-asked = Che cosa ti ho chiesto
data-wishes = Chi hai chiesto di conoscere
data-asked-to-introduce = Chi ti è stato chiesto di presentare
data-questions = Che cosa hai chiesto tramite me
data-questions-to-you = Che cosa ti hanno chiesto sulle tue proposte
data-follow-ups = Che cosa hai detto dopo l’apertura di una conversazione
data-thanks = Ringraziamenti che hai ricevuto
data-messages = Miei messaggi che possono ancora cambiare, e dove sono
data-coming = Che cosa devo ancora inviarti
data-reports = Che cosa hai detto di altre persone a chi amministra
data-times = Quando potresti parlare, scelto per una conversazione
data-undone = Quando hai annullato una richiesta, nelle ultime 24 ore
data-platform = Che cosa conservo per poterti scrivere
data-everywhere = Ovunque io sia
data-installed = Che cosa hai installato

data-field-external-id = Id sulla piattaforma
data-field-name = Nome
data-field-handle = Nome utente
data-field-is-bot = È un bot
data-field-active = Account attivo qui
data-field-guest = Account ospite
data-field-locale = Ultima lingua vista
data-field-time-zone = Fuso orario
data-field-chosen-locale = Lingua che hai scelto
data-field-about = Su di te
data-field-opted-out = Niente presentazioni
data-field-paused-until = In pausa fino al
data-field-standing-until = Sì in anticipo, fino al
data-field-tells = Chi propone può sapere dei tuoi no
data-field-follow-ups = Ti si chiede se hai potuto parlare
data-field-asked-before = Ha già ricevuto una domanda
data-field-joined = Partecipi
data-field-receives-reports = Ricevi segnalazioni
data-field-reported-id = Su
data-field-received = Con ciò che avevi ricevuto
data-field-blocked-id = Persona
data-field-introducer-id = Proposta di
data-field-requester-id = Richiesta di
data-field-connector-id = Tramite
data-field-target-id = Per conoscere
data-field-heard-by = Notizie entro il
data-field-connector-until = Aperta fino al
data-field-asked-at = Richiesta fatta
data-field-declined = Hai detto “Questa volta no”
data-field-other = Su
data-field-party-a = Prima persona
data-field-party-b = Seconda persona
data-field-note-a = Nota per la prima persona
data-field-note-b = Nota per la seconda persona
data-field-reason = Motivo
data-field-state = A che punto è
data-field-created-at = Creazione
data-field-open-for = Tempo per rispondere
data-field-introducer-joins = Saresti nella conversazione
data-field-queued = Ha aspettato un posto
data-field-place-at = Da chiedere dal
data-field-released-at = Domanda inviata
data-field-deadline = Aperta fino al
data-field-opens-at = Si apre
data-field-attempted-at = Primo tentativo di apertura
data-field-conversation = Conversazione
data-field-ended-at = Fine
data-field-note = Nota per te
data-field-answer = La tua risposta
data-field-not-before = Non prima del
data-field-words = Parole
data-field-parts = Momenti
data-field-minutes = Per quanto tempo, in minuti
data-field-zone = Nel fuso orario
data-field-chosen-at = Scelto
data-field-again-at = Richiedere il
data-field-party-id = Domanda di
data-field-reply = Risposta
data-field-until = Vale fino al
data-field-may-know = Chi ha proposto può sapere che avete parlato
data-field-choice = Ringraziamento
data-field-kind = Messaggio
data-field-reference = Dove
data-field-due-at = Previsto
data-field-params = Con
data-field-at = Quando
data-field-value = Valore
data-field-mark = Niente presentazioni, come numero cifrato
data-field-team-name = Area di lavoro
data-field-enterprise-name = Organizzazione
data-field-installed-at = Installazione

data-value-waiting = non ancora chiesto
data-value-asking = aperta
data-value-agreed = un sì da entrambe le parti
data-value-opening = si sta aprendo
data-value-opened = in conversazione
data-value-lapsed = non se n’è fatto nulla
data-value-withdrawn = ritirata
data-value-told = una delle due persone te l’ha fatto sapere
data-value-unreachable = non è stato possibile chiedere
data-value-failed = non si è potuta aprire
data-value-closed = chiusa
data-value-none = nessuna
data-value-yes = sì
data-value-later = sì, ma più avanti
data-value-no = no
data-value-again = chiedimelo di nuovo
data-value-still = non ancora, ma mi piacerebbe
data-value-both = a entrambe le parti piacerebbe ancora parlare
data-value-talked = hanno parlato
data-value-conversation = grazie per una bella conversazione
data-value-thinking = grazie per aver pensato a entrambe
data-value-own = con parole proprie
data-value-asked = che ho chiesto a entrambe le persone
data-value-queued = che aspetta un posto
data-value-ask = una domanda per te
data-value-reminder = un promemoria, se non hai risposto
data-value-second-ask = la domanda ancora una volta, come volevi
data-value-requested = che la tua richiesta vale
data-value-request = una richiesta di presentare due persone
data-value-request-reminder = un promemoria, se non hai fatto niente
data-value-open = la conversazione
data-value-greeting = il saluto
data-value-ended = com’è finita
data-value-follow-up = se hai potuto parlare
data-value-both-still = che a entrambe le parti piacerebbe ancora parlare
data-value-thanks = un ringraziamento per la tua proposta
data-value-question = una domanda sulla tua proposta
data-value-reply = la risposta alla tua domanda
data-value-refresh = un aggiornamento dei tuoi messaggi
data-value-standing-ends = che il tuo sì in anticipo sta per finire
data-value-report = una segnalazione per te, che amministri
data-value-times = momenti che vanno bene a entrambe le parti
data-value-no-time = che nessun momento andava bene a entrambe le parti

help-title = AskFirst chiede a entrambe le parti prima di presentare qualcuno.
help-request = { $platform ->
    [discord] /intro con due persone e perché dovrebbero conoscersi: chiedo a entrambe in privato. Una conversazione si apre solo se è un sì da entrambe le parti; un “no” è come il silenzio.
   *[other] /intro @una @altra e perché dovrebbero conoscersi: chiedo a entrambe in privato. Una conversazione si apre solo se è un sì da entrambe le parti; un “no” è come il silenzio.
 }
help-form = { $platform ->
    [discord] Sul nome di qualcuno: App, “{ command-introduce }”. Si apre un modulo.
   *[other] /intro da solo apre un modulo per farlo.
 }
help-wish = { $platform ->
    [discord] /intro-me con una persona, chi potrebbe presentarvi, e il perché: lo chiedo in privato a chi vi presenterebbe. Saprai se succede, e mai perché no.
   *[other] /intro me @persona via @contatto e il perché: chiedo in privato a quel contatto di presentarvi. Saprai se succede, e mai perché no.
 }
help-list = { $platform ->
    [discord] /intros: che cosa hai proposto, e che cosa aspetta la tua risposta.
   *[other] /intro list: che cosa hai proposto, e che cosa aspetta la tua risposta.
 }
help-settings = { $platform ->
    [discord] /intro-impostazioni: pausa, niente più presentazioni, lingua, dimenticami.
   *[other] /intro settings: pausa, niente più presentazioni, lingua, dimenticami.
 }
help-setup = { $platform ->
    [discord] Per chi amministra: /intro-configura, dove si aprono le conversazioni, chi può presentare, limiti.
   *[other] Per chi amministra: /intro setup, chi può presentare, limiti, lingua.
 }
help-reading = Il bot non può leggere le conversazioni.

setup-title = Impostazioni comuni
setup-introducers = Chi può presentare persone
setup-everyone = Chiunque
setup-admins = Solo chi amministra
panel-everyone = Chiunque può presentare persone.
panel-admins = Solo chi amministra può presentare persone.
panel-group = Solo un gruppo, e chi amministra, può presentare persone.
panel-asked = Si può chiedere a chiunque, tranne a chi non vuole presentazioni.
panel-joined = Si può chiedere solo a chi partecipa.
panel-find-a-time = Le conversazioni offrono di trovare un momento.
panel-no-find-a-time = Le conversazioni non offrono di trovare un momento.
panel-guests-introduce = Gli account ospite possono presentare persone.
panel-guests-cannot = Gli account ospite non possono presentare persone.
panel-guests-asked = Gli account ospite possono essere presentati.
panel-guests-unasked = Gli account ospite non vengono presentati.
panel-stopped = { $count ->
    [one] Una persona per ora non può presentarne altre.
    [many] { $count } di persone per ora non possono presentarne altre.
   *[other] { $count } persone per ora non possono presentarne altre.
 }
panel-receivers = Le segnalazioni vanno a { $receivers }.
panel-nobody-receives = Ancora nessuno riceve segnalazioni: scegli qualcuno.
setup-asked = A chi si può chiedere
setup-asked-all = A chiunque, tranne a chi non vuole
setup-asked-joined = Solo a chi partecipa
setup-guests-introduce = Gli account ospite possono presentare
setup-guests-asked = Gli account ospite si possono presentare
form-receivers-title = Segnalazioni
form-receivers-people = Chi le riceve (al massimo { $limit })
form-receivers-how = Queste persone leggono in privato le segnalazioni, e possono impedire a qualcuno di presentarne altre. Nessuno legge una segnalazione su di sé. Se non scegli nessuno, le segnalazioni vanno a chi ha installato AskFirst.
form-invite-title = Invita a partecipare
form-invite-channel = In quale canale?
form-invite-submit = Pubblica
form-invite-how = Lì scrivo che cosa fa AskFirst, con un pulsante per partecipare. Non viene menzionato nessuno.
invite-title = Presentazioni, per chi ne ha voglia
invite-how = AskFirst chiede a entrambe le persone in privato prima di presentarle, e un “no” è come il silenzio. Se partecipi, chi è qui può proporti presentazioni.
invite-note = Te lo chiedo ogni volta, e con un clic puoi smettere per sempre.
invite-refused = { $platform ->
    [discord] Non ho potuto scrivere lì. Concedi al ruolo di AskFirst “Visualizza canale” e “Invia messaggi” in quel canale, poi riprova.
    [slack] Non ho potuto scrivere lì, perché non sono in quel canale. Scrivi lì /invite @AskFirst, poi riprova.
   *[other] Non ho potuto scrivere lì. Prova con un altro canale.
 }
insight-title = Come sta andando
insight-month = { $month }: { $ended } presentazioni finite, { $opened } con una conversazione; per { $talked }, qualcuno ha detto di aver parlato.
insight-month-few = { $month }: { $ended } presentazioni finite, { $opened } con una conversazione.
insight-none = Non c’è ancora niente da mostrare.
insight-note = Un mese compare dal giorno { $day } del mese dopo, e solo se in quel mese sono finite almeno { $enough } presentazioni. Così nessun numero dice qualcosa di qualcuno.
setup-own-wishes = Richieste per sé
setup-self = Consenti “Mi piacerebbe conoscere …”
setup-conversations = Conversazioni
setup-find-a-time = Offri lì “{ button-findtime }”
setup-max-live = Presentazioni aperte insieme per persona
setup-max-per-day = Nuove presentazioni per persona al giorno
setup-max-asks = Domande ricevute per persona a settimana
setup-max-from-one = Domande da A a B in 30 giorni
setup-language = Lingua, se quella della persona non è nota
setup-language-usual = come sulla piattaforma
setup-how-usual = Se resta vuoto: { $example }
setup-time-zone = Fuso se non è noto (come Europe/Rome)

## Problems: what is wrong and what to do

neutral = Queste due persone non si possono presentare in questo momento. Non posso dire perché; così la scelta di ciascuna resta protetta.
problem-no-reason = Di’ perché dovrebbero conoscersi, con qualche parola tua; solo nomi e link non sono un motivo.
problem-no-text = Prima scrivi qualche parola.
problem-too-long = { $length ->
    [one] È un carattere; ce ne stanno { $limit }. Accorcia un po’.
    [many] Sono { $length } di caratteri; ce ne stanno { $limit }. Accorcia un po’.
   *[other] Sono { $length } caratteri; ce ne stanno { $limit }. Accorcia un po’.
 }
problem-marks = Su una lettera ci sono troppi segni uno sull’altro; se ne leggono al massimo { $limit }. Togline qualcuno.
problem-lines = { $count ->
    [one] È una riga; ce ne stanno { $limit }. Uniscine qualcuna.
    [many] Sono { $count } di righe; ce ne stanno { $limit }. Uniscine qualcuna.
   *[other] Sono { $count } righe; ce ne stanno { $limit }. Uniscine qualcuna.
 }
problem-control-characters = Nel testo ci sono caratteri di controllo invisibili. Riscrivilo, o incollalo senza formattazione.
problem-nobody = { $platform ->
    [discord] Indica le due persone da presentare: /intro, poi entrambe e il perché.
   *[other] Indica le due persone da presentare: /intro @una @altra e il perché.
 }
problem-one-person = Indica un’altra persona: per una presentazione ne servono due.
problem-too-many-people = { $count ->
    [one] È una persona; per una presentazione ne servono esattamente due.
    [many] Sono { $count } di persone; per una presentazione ne servono esattamente due.
   *[other] Sono { $count } persone; per una presentazione ne servono esattamente due.
 }
problem-same-person = È due volte la stessa persona; indicane due diverse.
shortcut-bot = Questo messaggio è di un bot, e i bot non si presentano. Prova con il messaggio di una persona.
shortcut-own = Questo messaggio è tuo. Scegli quello di qualcuno che vuoi presentare.
shortcut-inactive = L’account che ha scritto questo messaggio non è più attivo qui.
problem-bot = { $person } è un bot e non si può presentare. Indica due persone.
problem-inactive = L’account di { $person } non è più attivo qui. Indica un’altra persona.
problem-no-name = Ora non sono riuscito a trovare tutte le persone, e non ho chiesto a nessuno. Riprova tra un momento.
problem-self-introduction = Qui non si può chiedere di conoscere qualcuno. Indica altre due persone.
problem-may-not-introduce = Chi amministra ha limitato chi può presentare persone qui. Puoi chiedere di cambiarlo.
problem-wish-people = { $platform ->
    [discord] Indica chi ti piacerebbe conoscere e chi potrebbe presentarvi: /intro-me, poi entrambe le persone e il perché.
   *[other] Indica chi ti piacerebbe conoscere e chi potrebbe presentarvi: /intro me @persona via @contatto e il perché.
 }
problem-wish-self = Non puoi essere tu la persona che ti piacerebbe conoscere. Indica un’altra persona.
problem-wish-via-self = Non puoi presentarti da te. Indica qualcuno che conosce entrambe le parti, o non indicare nessuno per chiedere direttamente.
problem-wish-via-target = A presentarvi sarebbe proprio la persona che ti piacerebbe conoscere. Indicane un’altra, o non indicare nessuno per chiedere direttamente.
problem-wish-connector = Chi amministra ha limitato chi può presentare persone qui, e { $person } non può. Chiedi a qualcun altro.
problem-wish-bot = { $person } è un bot. Indica una persona.
problem-wishes-live = { $limit ->
    [one] Hai una richiesta così aperta, che è il massimo. Aspetta che finisca, o ritirala.
    [many] Hai { $limit } di richieste così aperte, che è il massimo. Aspetta che ne finisca una, o ritirane una.
   *[other] Hai { $limit } richieste così aperte, che è il massimo. Aspetta che ne finisca una, o ritirane una.
 }
problem-wishes-per-day = { $limit ->
    [one] Hai chiesto una presentazione nelle ultime 24 ore, che è il massimo. La prossima è possibile da: { $at }.
    [many] Hai chiesto { $limit } di presentazioni nelle ultime 24 ore, che è il massimo. La prossima è possibile da: { $at }.
   *[other] Hai chiesto { $limit } presentazioni nelle ultime 24 ore, che è il massimo. La prossima è possibile da: { $at }.
 }
problem-date-after-wish = Scegli una data prima del giorno { $date }: resta aperta al massimo fino ad allora.
problem-max-live = { $limit ->
    [one] Hai una presentazione aperta, che è il massimo. Aspetta che finisca, o ritirala.
    [many] Hai { $limit } di presentazioni aperte, che è il massimo. Aspetta che ne finisca una, o ritirane una.
   *[other] Hai { $limit } presentazioni aperte, che è il massimo. Aspetta che ne finisca una, o ritirane una.
 }
problem-max-per-day = { $limit ->
    [one] Hai proposto una presentazione nelle ultime 24 ore, che è il massimo. Puoi proporre la prossima da: { $at }.
    [many] Hai proposto { $limit } di presentazioni nelle ultime 24 ore, che è il massimo. Puoi proporre la prossima da: { $at }.
   *[other] Hai proposto { $limit } presentazioni nelle ultime 24 ore, che è il massimo. Puoi proporre la prossima da: { $at }.
 }
problem-yourself-opted-out = Tu non vuoi presentazioni. Prima consentile di nuovo nelle tue impostazioni.
problem-yourself-not-joined = Qui si presenta solo chi partecipa. Prima partecipa, nelle tue impostazioni.
problem-guest = { $person } ha qui un account ospite, e quelli non si presentano. Indica un’altra persona.
problem-receivers = { $limit ->
    [one] Scegli al massimo una persona.
    [many] Scegli al massimo { $limit } di persone.
   *[other] Scegli al massimo { $limit } persone.
 }
problem-receiver-bot = { $person } è un bot e non può leggere segnalazioni. Scegli un’altra persona.
problem-yourself-blocked = Non vuoi niente con { $person }. Prima consenti di nuovo questa persona nelle tue impostazioni.
problem-max-from-one = { $limit ->
    [one] Hai chiesto a { $person } una volta in 30 giorni, che è il massimo. La prossima è possibile da: { $at }.
    [many] Hai chiesto a { $person } { $limit } di volte in 30 giorni, che è il massimo. La prossima è possibile da: { $at }.
   *[other] Hai chiesto a { $person } { $limit } volte in 30 giorni, che è il massimo. La prossima è possibile da: { $at }.
 }
problem-max-from-one-waiting = { $limit ->
    [one] Con ciò che è ancora in attesa, chiedi a { $person } una volta in 30 giorni, che è il massimo.
    [many] Con ciò che è ancora in attesa, chiedi a { $person } { $limit } di volte in 30 giorni, che è il massimo.
   *[other] Con ciò che è ancora in attesa, chiedi a { $person } { $limit } volte in 30 giorni, che è il massimo.
 }
problem-undone = { $limit ->
    [one] Hai annullato una richiesta nelle ultime 24 ore, che è il massimo. La prossima è possibile da: { $at }.
    [many] Hai annullato { $limit } di richieste nelle ultime 24 ore, che è il massimo. La prossima è possibile da: { $at }.
   *[other] Hai annullato { $limit } richieste nelle ultime 24 ore, che è il massimo. La prossima è possibile da: { $at }.
 }
problem-open-for = { $days ->
    [one] Scegli un giorno.
    [many] Scegli tra un giorno e { $days } di giorni.
   *[other] Scegli tra un giorno e { $days } giorni.
 }
problem-date-past = Scegli una data futura.
problem-date-too-far = { $days ->
    [one] Scegli una data entro un giorno.
    [many] Scegli una data entro { $days } di giorni.
   *[other] Scegli una data entro i prossimi { $days } giorni.
 }
problem-no-date = Non riesco a leggere questa data. Scrivila come { $example }.
problem-choice = Scegli una delle possibilità.
problem-questions-used = { $limit ->
    [one] Hai fatto una domanda qui, che è il massimo.
    [many] Hai fatto { $limit } di domande qui, che è il massimo.
   *[other] Hai fatto { $limit } domande qui, che è il massimo.
 }
problem-limit = Scrivi un numero intero da 1 a 1000.
problem-time-zone = Non conosco questo fuso orario. Scrivilo come Europe/Rome.
problem-obstacle-not-set-up = { $platform ->
    [discord] Qui non si possono ancora aprire conversazioni. Chiedi a qualcuno che può gestire questo server di usare /intro-configura: dice che cosa manca.
   *[other] Qui non si possono ancora aprire conversazioni. Chiedi a chi ha installato AskFirst di eseguire: askfirst check
 }
problem-obstacle-missing-permission = { $platform ->
    [discord] Qui non posso ancora aprire conversazioni. Chiedi a qualcuno che può gestire questo server di usare /intro-configura: dice che cosa fare.
   *[other] Mi manca un permesso per aprire conversazioni qui. Chiedi a chi ha installato AskFirst di eseguire: askfirst check
 }
problem-obstacle-cannot-meet = Non posso riunire queste due persone in una conversazione qui. Forse non condividono i posti che servono.

## Discord's commands: names in small letters, without spaces

command-intro = intro
command-intro-about = Presenta due persone; prima chiedo a ciascuna in privato
option-a = a
option-a-about = La prima persona
option-b = b
option-b-about = La seconda persona
option-reason = motivo
option-reason-about = Perché dovrebbero conoscersi? Lo leggeranno entrambe
option-note-a = nota_per_a
option-note-a-about = Una nota solo per la prima persona
option-note-b = nota_per_b
option-note-b-about = Una nota solo per la seconda persona
option-open-for = durata
option-open-for-about = Per quanto tempo resta aperta
option-join = esserci
option-join-about = Se sarai nella conversazione
command-intro-me = intro-me
command-intro-me-about = Chiedi a qualcuno, in privato, di presentarti una persona
option-person = persona
option-person-about = Chi ti piacerebbe conoscere?
option-via = via
option-via-about = Chi potrebbe presentarvi? All’inizio chiedo solo a quella persona
option-words = parole
option-words-about = Perché ti piacerebbe questo incontro? Lo legge chi vi presenta
command-intros = intros
command-intros-about = Che cosa hai proposto, e che cosa aspetta la tua risposta
command-settings = intro-impostazioni
command-settings-about = Pausa, niente più presentazioni, lingua, dimenticami
command-introduce = Presenta…
command-setup = intro-configura
command-setup-about = Dove si aprono le conversazioni, chi può presentare, limiti

## Discord: the panel of an admin who sets a server up

server-title = AskFirst in { $workspace }
server-no-channel = Prima scegli qui sotto il canale delle presentazioni, o lascia che ne crei uno: lì si aprono le conversazioni. Le persone da presentare devono poterlo vedere.
server-no-text-channel = Quel canale non va bene. Scegli un canale testuale di questo server.
server-channel-gone = Il canale delle presentazioni non c’è più, e nessuna conversazione può aprirsi. Scegline un altro qui sotto, o lascia che ne crei uno.
server-unknown = Ora non sono riuscito a guardare il canale delle presentazioni. Controlla di nuovo tra un momento.
server-ready = Tutto pronto: le conversazioni possono aprirsi, e chi ne fa parte può scrivere.
server-not-ready = Non è ancora pronto: sistema ciò che è segnato con ✗, poi premi “Controlla di nuovo”.
server-unhelpful = Posso fare a meno di “Gestisci thread”. Con questo permesso elimino un thread creato invano; senza, tolgo da quel thread chi avevo aggiunto.
server-ok-channel = ✓ Il canale delle presentazioni è un canale testuale che conosco.
server-ok-threads = ✓ Posso aprire thread privati nel canale delle presentazioni, e scriverci.
server-ok-channels = ✓ Posso aprire canali privati, e scriverci.
server-ok-seen = ✓ Chiunque può vedere il canale delle presentazioni.
server-ok-written = ✓ Chiunque può scrivere e leggere nei suoi thread.
server-ok-own-channel = ✓ Le persone presentate possono vedere il canale che si apre, scriverci e leggere, qualunque cosa valga altrove.
server-ok-two-factor = ✓ L’autenticazione a due fattori di questo server non è d’intralcio.
server-absent = ✗ Qui sono installati solo i miei comandi, senza di me: non posso vedere né aprire niente. Chi può gestire il server può aggiungermi: { $link }
server-wrong-type = ✗ Il canale delle presentazioni non è più un canale testuale, e solo quelli hanno thread privati. Scegline un altro qui sotto.
server-timed-out = ✗ Qui sono in timeout fino al giorno { $date }: non posso aprire né scrivere niente. Fai clic destro sul mio nome nell’elenco dei membri e rimuovi il timeout.
server-restricted = ✗ Il canale delle presentazioni ha una restrizione di età: chi non ha confermato la propria età non può vederlo. Modifica il canale, apri “Panoramica” e disattiva la restrizione di età; oppure scegli un altro canale.
server-lacks-server = ✗ Un canale nuovo si crea nel server stesso, e lì mi mancano permessi. Apri Impostazioni server, Ruoli, AskFirst, e consenti:
server-lacks-category = ✗ La categoria del canale delle presentazioni mi nega permessi. Modifica la categoria, apri Permessi, aggiungi il ruolo di AskFirst, e consenti:
server-lacks-channel = ✗ Mi mancano permessi nel canale delle presentazioni. Modifica il canale, apri Permessi, aggiungi il ruolo di AskFirst, e consenti:
server-lacks-two-factor = ✗ Questo server richiede l’autenticazione a due fattori a chi modera, e l’account Discord a cui appartiene questo bot non ce l’ha. Chiedi a chi gestisce AskFirst di attivarla per quell’account. Fino ad allora Discord mi nega:
server-seen-by-some = • Non tutte le persone possono vedere il canale delle presentazioni. Chi non lo vede non può avere presentazioni; consenti lì “Visualizza canale” a @everyone o al ruolo adatto.
server-written-by-some = • Solo chi ha uno di questi ruoli può vedere, scrivere e leggere nei thread del canale delle presentazioni; chi non ne ha non può avere presentazioni: { $roles }
server-written-by-nobody = ✗ In una conversazione nessuno potrebbe scrivere. Modifica il canale delle presentazioni, apri Permessi, e consenti a @everyone, o al ruolo delle persone da presentare, “Visualizza canale”, “Invia messaggi nei thread” e “Leggi cronologia messaggi”.
server-refused = ! L’ultima volta che una conversazione doveva aprirsi, Discord ha rifiutato (errore { $code }). Riprovo per un giorno.
server-refused-words = ! L’ultima volta che una conversazione doveva aprirsi, AutoMod ha bloccato delle parole. In Impostazioni server, AutoMod, esenta il ruolo di AskFirst. Riprovo per un giorno.
server-refused-two-factor = ! L’ultima volta che una conversazione doveva aprirsi, Discord ha rifiutato: il server richiede l’autenticazione a due fattori, e l’account Discord a cui appartiene questo bot non ce l’ha. Parlane con chi gestisce AskFirst. Riprovo per un giorno.
server-refused-full = ! L’ultima volta che una conversazione doveva aprirsi, il server era pieno: contiene 500 canali e 1.000 thread attivi. Eliminane o archiviane qualcuno. Riprovo per un giorno.
server-refused-cannot-write = ! L’ultima volta che una conversazione doveva aprirsi, una delle persone non avrebbe potuto scriverci: forse non vede il canale delle presentazioni, lì non ha “Invia messaggi nei thread”, o è in timeout. Riprovo per un giorno.
server-cannot-create-two-factor = Non posso creare un canale: questo server richiede l’autenticazione a due fattori a chi modera, e l’account Discord a cui appartiene questo bot non ce l’ha. Chiedi a chi gestisce AskFirst di attivarla; oppure crea tu un canale testuale e sceglilo qui sotto.
server-cannot-create-other = Non posso creare un canale: Discord rifiuta (errore { $code }). Crea tu un canale testuale e sceglilo qui sotto.
server-tried = Ho creato un canale privato e l’ho eliminato: le conversazioni possono aprirsi.
server-tried-not-deleted = Ho creato un canale privato, e non sono riuscito a eliminarlo (errore { $code }): si chiama “{ $name }”. Le conversazioni possono aprirsi.
server-tried-in-vain = Ho provato a creare un canale privato, e Discord ha rifiutato (errore { $code }). Le conversazioni non possono ancora aprirsi.
server-cannot-create = Non posso creare un canale: mi manca “Gestisci canali”. Consentilo in Impostazioni server, Ruoli, AskFirst; oppure crea tu un canale testuale e sceglilo qui sotto.
server-too-many-channels = Discord rifiuta un altro canale; forse il server ne ha già quanti ne può avere. Scegline uno che c’è già.
server-threads = Le conversazioni si aprono come thread privati del canale delle presentazioni.
server-channels = Le conversazioni si aprono come canali privati accanto al canale delle presentazioni.
server-fallback-thread = ✓ Se qualcuno ha i messaggi diretti chiusi, chiedo in un thread privato tutto suo.
server-no-fallback-thread = • Se qualcuno ha i messaggi diretti chiusi, non posso chiedere, e la presentazione finisce.
server-everyone = Chiunque può presentare persone.
server-admins = Solo chi può gestire il server può presentare persone.
server-role = Solo chi ha il ruolo scelto qui sotto, e chi può gestire il server, può presentare persone.
server-self = Chi può presentare persone può anche chiedere di conoscerne una.
server-no-self = Nessuno può chiedere di conoscere qualcuno per sé.
server-moderators-threads = Che cosa può vedere chi modera: chi ha “Gestisci thread”, e chiunque amministri, può guardare in questi thread e leggere. Io non posso leggerli, e nemmeno le altre persone del server.
server-moderators-channels = Che cosa può vedere chi modera: chiunque amministri può guardare in questi canali e leggere, e chi può gestirne i permessi può darsi l’accesso. Io non li leggo, e le altre persone del server non li vedono.
server-moderators-fallback-thread = Quando chiedo in un thread, chi modera vede chi chiede a chi e di chi, ma mai una risposta.
server-menu-channel = Canale delle presentazioni…
server-menu-role = Solo questo ruolo può presentare…
server-new-name = presentazioni
server-new-topic = AskFirst apre qui le conversazioni, quando è un sì da entrambe le parti.
button-server-create = Crea un canale
button-server-threads = Usa thread privati
button-server-channels = Usa canali privati
button-server-fallback-thread = Chiedi in un thread se i DM sono chiusi
button-server-no-fallback-thread = Non chiedere mai nei thread
button-server-everyone = Chiunque può presentare
button-server-admins = Solo chi amministra può presentare
button-server-self = Consenti “Mi piacerebbe conoscere …”
button-server-no-self = Vieta “Mi piacerebbe conoscere …”
button-server-all = Si può chiedere a chiunque
button-server-joined = Chiedi solo a chi partecipa
button-server-times = Offri di trovare un momento
button-server-no-times = Non offrire di trovare un momento
button-server-form = Limiti…
button-server-place = Lingua, fuso orario…
button-server-look = Controlla di nuovo
button-server-try = Fai una prova
permission-view-channel = “Visualizza canale”, per vedere almeno il canale
permission-create-private-threads = “Crea thread privati”, per aprire conversazioni, o per chiedere dove i messaggi diretti sono chiusi
permission-send-messages-in-threads = “Invia messaggi nei thread”, per salutare lì
permission-manage-threads = “Gestisci thread”, per eliminare un thread creato invano
permission-manage-channels = “Gestisci canali”, per aprire canali privati
permission-send-messages = “Invia messaggi”, per salutare nei canali privati
permission-read-message-history = “Leggi cronologia messaggi”, per chiudere la scheda di qualcuno a cui ho chiesto in un thread, e per far leggere nei canali privati

## Installing on Slack, in an admin's browser

install-done = AskFirst è installato. Scrivi /intro in Slack.
install-done-in = AskFirst è installato in { $workspace }. Scrivi /intro in Slack.
install-on = Aprilo in Slack
install-done-organisation = AskFirst è installato nell’organizzazione. Ora scegli le aree di lavoro che possono usarlo.
install-choose = Scegli le aree di lavoro
install-denied = Non è stato installato niente, perché qualcuno ha detto di no sulla pagina di Slack ({ $reason }). Va bene così; puoi ricominciare quando vuoi.
install-stale = Questo passaggio era già stato fatto, ha richiesto più di dieci minuti, o era cominciato in un altro browser ({ $reason }). Se vedi AskFirst in Slack, va tutto bene; altrimenti ricomincia.
install-failed = Slack non ha completato l’installazione ({ $reason }), quindi non è stato installato niente. Ricomincia.
install-trouble = Qualcosa è andato storto dalla nostra parte, e non è stato installato niente. Riprova tra un minuto.
install-busy = Dalla tua connessione sono arrivate troppe richieste insieme, e non è stato installato niente. Riprova tra un minuto.
install-again = Ricomincia

## Lists that are cut

and-more = { $count ->
    [one] e un altro
    [many] e altri { $count }
   *[other] e altri { $count }
 }
