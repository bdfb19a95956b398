# Dutch. Says "je", as Discord's client does and as people in communities do, and "jullie" for the
# two together. To our knowledge Slack's client isn't offered in Dutch: its things keep the names
# that people use for them there.
#
# Nobody's gender is assumed: no "hij", "zij", "zijn" or "haar" for a person ("die", "diegene",
# "iemand", "wie" instead).
#
# Words: introduction = kennismaking (to introduce = aan elkaar voorstellen); introducer = wie de
# kennismaking voorstelt; ask = vraag; conversation = gesprek; lapse = er komt niets van; closed =
# gesloten; to withdraw = intrekken; to opt out = geen kennismakingen meer; pause = pauze; to
# block = niets met; reason = reden; note = notitie; report = melding; to join = meedoen; admins =
# beheerders; request = wens; connector = kennis ("via"); standing answer = ja vooraf; workspace =
# workspace (Slack), server (Discord); channel = kanaal; thread = thread; direct message =
# privébericht; Home = Home; role = rol; timeout = time-out.
#
# Quotation marks: “ ”.
#
# Dates: weekday, day and month, in words, 24 hours; a sentence puts "op", "tot" or "vanaf" before
# them, which also fits the dates that Slack and Discord write.
#
# Not read by a native speaker yet.

## How dates are written where the platform doesn't write them (Unicode date patterns)

pattern-day = EEEE d MMMM
pattern-day-and-time = EEEE d MMMM 'om' HH:mm
pattern-month = LLLL y

## Who

someone = iemand die vertrokken is

## The ask

ask-title = { $named ->
    [0] { $introducer } wil je graag voorstellen aan { $other }.
   *[other] { $introducer } van { $workspace } wil je graag voorstellen aan { $other }.
 }
ask-title-self = { $named ->
    [0] { $introducer } wil graag kennis met je maken.
   *[other] { $introducer } van { $workspace } wil graag kennis met je maken.
 }
ask-title-requested = { $named ->
    [0] { $introducer } wil je graag voorstellen aan { $other }, die gevraagd heeft om kennis met je te maken.
   *[other] { $introducer } van { $workspace } wil je graag voorstellen aan { $other }, die gevraagd heeft om kennis met je te maken.
 }
ask-note = Een notitie alleen voor jou:
ask-about = { $person } schrijft over zichzelf:
ask-how = Als jullie allebei ja zeggen, open ik een gesprek voor jullie drieën.
ask-how-without = Als jullie allebei ja zeggen, open ik een gesprek voor jullie tweeën.
ask-how-self = Als je ja zegt, open ik een gesprek voor jullie tweeën.
ask-how-requested = Als je ja zegt, open ik een gesprek voor jullie drieën.
ask-how-without-requested = Als je ja zegt, open ik een gesprek voor jullie tweeën.
ask-quiet = Je hoeft niet te antwoorden: zolang jullie niet allebei ja zeggen, komt niemand te weten wat je koos, of dat je iets koos. Open tot en met { $deadline }
ask-quiet-self = Je hoeft niet te antwoorden: zolang je geen ja zegt, komt niemand te weten wat je koos, of dat je iets koos. Open tot en met { $deadline }
ask-quiet-told = Je hoeft niet te antwoorden: niemand hoort van stilte, en van een ja alleen als jullie het allebei zeggen. Een nee hoort { $introducer } wel, zoals je hebt ingesteld. Open tot en met { $deadline }
ask-reminder = Een herinnering, de enige.
ask-second = Je wilde nog een keer gevraagd worden. Een derde keer vraag ik het niet.
ask-standing = Je zegt ja tegen kennismakingen tot en met { $date }, dus deze telt als een ja.
ask-standing-means = Niemand ziet dat, tenzij { $other } ook ja zegt, en je kunt het nog veranderen.
ask-standing-told = Een nee hoort { $introducer }, zoals je hebt ingesteld.
ask-first = AskFirst vraagt het eerst aan allebei, en stelt mensen dan pas aan elkaar voor; jullie beheerders hebben het geïnstalleerd. “Geen kennismakingen meer” maakt er voorgoed een eind aan.
ask-first-by = AskFirst vraagt het eerst aan allebei, en stelt mensen dan pas aan elkaar voor; { $installer } heeft het geïnstalleerd. “Geen kennismakingen meer” maakt er voorgoed een eind aan.
preview-ask = { $sentence } “{ $reason }” Je hoeft niet te antwoorden.
preview-ask-reminder = { $sentence } “{ $reason }” Je hoeft niet te antwoorden. Dit is de enige herinnering.
preview-ask-standing = { $sentence } “{ $reason }” Dit telt als een ja, zoals je hebt ingesteld, tenzij je iets anders zegt.
preview-ask-second = { $sentence } “{ $reason }” Je hoeft niet te antwoorden. Je wilde nog een keer gevraagd worden.
public-note = Ik kan je geen privébericht sturen, dus vraag ik het in een thread van de server, waar moderators zouden kunnen meekijken. Je antwoord staat hier nooit: wat na een klik komt, zie alleen jij.
public-news = Er is nieuws over een van je kennismakingen. Moderators zouden hier kunnen meekijken, daarom staat het er niet.

state-yes = Je hebt ja gezegd.
state-yes-means = Niemand ziet dat, tenzij { $other } ook ja zegt.
state-later = Je hebt ja gezegd, maar later.
state-later-means = Niemand ziet dat, tenzij { $other } ook ja zegt. Dan gaat het gesprek op zijn vroegst open op { $date }.
state-no = Je hebt nee gezegd.
state-no-means = Niemand hoort ervan; het ziet eruit als stilte.
state-again = Je wordt nog een keer gevraagd.
state-again-means = Ik vraag het je op { $date }; tot dan geldt het als onbeantwoord.
state-left = Dit blijft onbeantwoord.
state-left-means = Je wilt niet gevraagd worden.
state-blocked = Dit blijft onbeantwoord.
state-blocked-means = Je wilt niets met { $person }.
state-paused = Dit geldt voorlopig als onbeantwoord.
state-paused-means = Je hebt kennismakingen gepauzeerd. De pauze eindigt op { $date }.
state-paused-past = Dit blijft onbeantwoord.
state-paused-past-means = Je hebt kennismakingen gepauzeerd, en als de pauze eindigt, is dit gesloten.
state-agreed = Jullie hebben allebei ja gezegd.
state-agreed-means = Het gesprek gaat open op { $date }.
state-opening = Jullie hebben allebei ja gezegd.
state-opening-means = Het gesprek wordt geopend.
state-opened = Jullie hebben allebei ja gezegd.
state-opened-means = Je gesprek met { $other } is open.
answered-until = Je kunt het veranderen tot en met { $deadline }
open-until = Open tot en met { $deadline }
answered-words = Als het opengaat, leest { $other }:
more-about = Over kennismaken met { $other }, zoals { $introducer } voorstelt:
more-about-self = Over kennismaken met { $introducer }:
closed = De kennismaking met { $other } die { $introducer } voorstelde, is gesloten. Je hoeft niets meer te doen.
closed-self = { $introducer } wilde kennis met je maken; dat is gesloten. Je hoeft niets meer te doen.

notice-agreed = { $other } wil ook graag kennis met je maken. Het gesprek gaat open op { $date }.

reply-title = { $introducer } antwoordt op je vraag:
reply-yours = Je had gevraagd:

followup-title = Heb je { $other } kunnen spreken?
followup-how = Niemand ziet je antwoord; een ja telt alleen mee in een maandtotaal. Kiezen jullie allebei “{ button-still }” uiterlijk op { $deadline }, dan staat dat in één regel in jullie gesprek; kiest maar een van jullie het, dan hoort niemand het ooit.
followup-how-late = Niemand ziet je antwoord; een ja telt alleen mee in een maandtotaal.
state-still = Je wilt nog steeds graag praten.
state-still-means = Als { $other } dat uiterlijk op { $deadline } ook zegt, staat het in één regel in jullie gesprek. Anders hoort niemand het.
followup-late = Dank je. Daarvoor is het nu te laat, maar jullie gesprek is nog open.
state-talked = Fijn om te horen.
state-talked-means = Niemand ziet je antwoord.
followup-may-know = Dat jullie elkaar spraken, staat alleen in de lijst van { $introducer } als { $other } ook ja zegt en het vakje aanvinkt.
followup-thanked = Je hebt { $introducer } bedankt:

## The introducer

requested = { $seconds ->
    [one] Als je het niet binnen één seconde ongedaan maakt, vraag ik het { $a } en { $b }, elk privé.
   *[other] Als je het niet binnen { $seconds } seconden ongedaan maakt, vraag ik het { $a } en { $b }, elk privé.
 }
requested-self = { $seconds ->
    [one] Als je het niet binnen één seconde ongedaan maakt, vraag ik het { $other }, privé.
   *[other] Als je het niet binnen { $seconds } seconden ongedaan maakt, vraag ik het { $other }, privé.
 }
requested-now = Ik vraag het { $a } en { $b }, elk privé.
requested-now-self = Ik vraag het { $other }, privé.
asked = Ik heb het { $a } en { $b } gevraagd, elk privé. Je hoort het uiterlijk op { $deadline }. Als het er niet van komt, kan ik niet zeggen waarom; daardoor kan iedereen vrij antwoorden.
asked-self = Ik heb het { $other } gevraagd, privé. Je hoort het uiterlijk op { $deadline }. Als het er niet van komt, kan ik niet zeggen waarom; daardoor kan iedereen vrij antwoorden.
queued = Niemand wordt te vaak gevraagd in een week, dus { $a } en { $b } wachten op hun beurt. Ik vraag het zodra er plek is, of laat je uiterlijk op { $latest } weten dat die er niet was.
queued-self = Niemand wordt te vaak gevraagd in een week, dus { $other } wacht op een beurt. Ik vraag het zodra er plek is, of laat je uiterlijk op { $latest } weten dat die er niet was.
queued-past = { $a } en { $b } wachtten op een plek. Het wachten is voorbij.
agreed-introducer = { $a } en { $b } hebben allebei ja gezegd. Het gesprek gaat open op { $date }.
agreed-introducer-now = { $a } en { $b } hebben allebei ja gezegd. Het gesprek wordt geopend.
status-agreed = { $a } en { $b } hebben allebei ja gezegd.
status-agreed-self = Jullie hebben allebei ja gezegd, jij en { $other }.
status-opened = { $a } en { $b } hebben allebei ja gezegd, en hun gesprek is open.
status-opened-self = Jullie hebben allebei ja gezegd, en je gesprek met { $other } is open.
status-closed-self = Je kennismaking met { $other } is gesloten.
status-withdrawn-self = Je hebt je wens om kennis te maken met { $other } ingetrokken.
status-closed = De kennismaking van { $a } en { $b } is gesloten.
status-withdrawn = Je hebt de kennismaking van { $a } en { $b } ingetrokken.

withdraw-title = Intrekken?
withdraw-sure = Allebei lezen ze dan dat het gesloten is, zonder reden. Daarna hebben ze een tijdje rust: niemand kan ze aan elkaar voorstellen.
withdraw-sure-self = { $other } leest dan dat het gesloten is, zonder reden. Daarna hebben jullie een tijdje rust: niemand kan jullie aan elkaar voorstellen.

withdraw-sure-requested = { $other } leest dan dat het gesloten is, zonder reden, en { $requester } leest er niets van. Daarna hebben ze een tijdje rust: niemand kan ze aan elkaar voorstellen.

ended-pair = Over { $a } en { $b }:
ended-pair-self = Over kennismaken met { $other }:
ended-lapsed-self = Deze keer kwam er niets van. Vaak is het gewoon een kwestie van timing.
ended-unreachable-self = De vraag kwam niet aan, dus deze kennismaking is gesloten.
ended-failed-self = Jullie hebben allebei ja gezegd, maar het gesprek kon niet worden geopend. Schrijf gewoon zelf: de wens is wederzijds.
ended-lapsed = Deze keer kwam er niets van. Vaak is het gewoon een kwestie van timing. Fijn dat je aan ze dacht.
ended-told = { $party } heeft nee gezegd en laat je weten:
ended-told-note = { $other } hoort dit niet, en leest alleen dat het gesloten is.
ended-told-note-requested = { $other } hoort dit niet.
ended-unreachable = De vraag kwam niet bij iedereen aan, dus deze kennismaking is gesloten. Fijn dat je aan ze dacht.
ended-failed = Allebei hebben ze ja gezegd, maar het gesprek kon niet worden geopend. Misschien breng je ze zelf bij elkaar: ze willen allebei graag kennismaken.
ended-waited = In twee weken was er geen plek, dus is er niemand gevraagd. Probeer het gerust nog eens.
ended-waited-requested = Er was niet op tijd plek, dus is er niemand gevraagd.
ended-request-withdrawn = De wens om kennis te maken is ingetrokken, dus deze kennismaking is gesloten. Bedankt voor je hulp.
ended-opened = Allebei hebben ze ja gezegd, en hun gesprek is open. Je zit er niet in, zoals je wilde.

question-title = { $party } heeft een vraag over kennismaken met { $other }:
question-title-self = { $party } heeft een vraag voor je:
question-note = Je kunt één keer antwoorden, en dat gaat alleen naar { $party }. Een vraag is geen ja en geen nee.
question-replied = Je hebt geantwoord:
question-closed = De kennismaking van { $a } en { $b } is voorbij, dus er valt niets meer te beantwoorden.
question-closed-self = De kennismaking met { $other } is voorbij, dus er valt niets meer te beantwoorden.

thanks-title = { $party } bedankt je voor de kennismaking met { $other }.
thanks-note = Verder leest niemand dit.
thanks-erased = Hier valt niets meer te lezen.

## Asking somebody to introduce oneself: what the one who asks reads

asking-connector = { $seconds ->
    [one] Als je het niet binnen één seconde ongedaan maakt, geldt het: je vraagt { $connector } om je voor te stellen aan { $target }.
   *[other] Als je het niet binnen { $seconds } seconden ongedaan maakt, geldt het: je vraagt { $connector } om je voor te stellen aan { $target }.
 }
asking-connector-now = Het geldt: je vraagt { $connector } om je voor te stellen aan { $target }.
asking-connector-heard = Je hoort het uiterlijk op { $deadline }. Als het er niet van komt, kan ik niet zeggen waarom; daardoor kan iedereen vrij antwoorden.
wish = Je hebt { $connector } gevraagd om je voor te stellen aan { $target }.
wish-opened = Je wilde kennismaken met { $target }, en jullie gesprek is open.
wish-closed = Je wens om via { $connector } kennis te maken met { $target } is gesloten.
wish-withdrawn = Je hebt je wens ingetrokken om via { $connector } kennis te maken met { $target }.
withdraw-sure-wish = Dan is het gesloten, en niemand hoort waarom. Een tijdlang kun je niet opnieuw vragen om kennis te maken met { $target }.
ended-wish = Over je wens om via { $connector } kennis te maken met { $target }:
ended-wish-told = { $connector } laat je weten:
wish-question-title = { $connector } heeft een vraag voordat het tot een kennismaking met { $target } komt:
wish-question-closed = Je wens om kennis te maken met { $target } is gesloten, dus er valt niets meer te beantwoorden.

## Asking somebody to introduce oneself: what the one who is asked reads

request-title = { $named ->
    [0] { $requester } wil graag kennismaken met { $target } en vraagt of jij ze aan elkaar voorstelt.
   *[other] { $requester } van { $workspace } wil graag kennismaken met { $target } en vraagt of jij ze aan elkaar voorstelt.
 }
request-quiet = Je hoeft niet te antwoorden; niemand hoort wat je hiermee doet. Open tot en met { $deadline }
state-not-this-time = Deze keer niet.
state-not-this-time-means = Niemand hoort ervan; het ziet eruit als stilte.
request-introduced = Je stelt { $requester } en { $target } aan elkaar voor.
request-closed = { $requester } wilde kennismaken met { $target }; dat is gesloten. Je hoeft niets meer te doen.

## The conversation

greeting-title = { $a }, dit is { $b }. { $b }, dit is { $a }.
greeting-why = Het idee kwam van { $introducer }, en jullie hebben allebei ja gezegd:
greeting-why-self = { $introducer } wilde graag kennismaken, en { $other } zei ja:
greeting-why-requested = { $requester } wilde graag kennismaken, { $introducer } gaf dat door, en { $other } zei ja:
greeting-words = { $person } schreef:
greeting-about = { $person }, in eigen woorden:
greeting-manners = Het woord is aan jullie; { $introducer } hoef je niet te antwoorden. Ik kan niet lezen wat hier geschreven wordt.
greeting-manners-alone = Het woord is aan jullie. Ik kan niet lezen wat hier geschreven wordt.
still-title = Jullie willen allebei nog steeds graag praten.
still-note = { $a } en { $b }, dat zeiden jullie me allebei privé.

## Finding a time: each of the two chooses in private, and only what suits both is said

button-findtime = Een moment prikken…
button-findtime-more = Meer momenten kiezen…
button-findtime-again = Geen van deze…
form-findtime-title = Een moment prikken
form-findtime-how = Zodra er momenten zijn die jou en { $other } schikken, noem ik er in jullie gesprek hoogstens drie. Ze staan hier in jouw tijdzone: { $zone }.
form-findtime-how-unzoned = Zodra er momenten zijn die jou en { $other } schikken, noem ik er in jullie gesprek hoogstens drie.
form-findtime-how-private = Niemand ziet wat je kiest; alleen wat jullie allebei schikt, wordt genoemd.
form-findtime-days = { $first } t/m { $last }
form-findtime-weekends = In het weekend
form-findtime-minutes = Hoelang?
form-findtime-length = { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
 }
form-findtime-zone = Jouw tijdzone
form-findtime-how-zone = Bijvoorbeeld Europe/Amsterdam of America/New_York; de naam van de stad is genoeg.
part-early = Vroeg ({ $hours })
part-morning = Ochtend ({ $hours })
part-noon = Rond de middag ({ $hours })
part-afternoon = Middag ({ $hours })
part-evening = Avond ({ $hours })
part-early-on = { $weekday }, vroeg ({ $hours })
part-morning-on = { $weekday }, in de ochtend ({ $hours })
part-noon-on = { $weekday }, rond de middag ({ $hours })
part-afternoon-on = { $weekday }, in de middag ({ $hours })
part-evening-on = { $weekday }, in de avond ({ $hours })
done-findtime = Genoteerd. Zodra een moment jou en { $other } schikt, noem ik het in jullie gesprek. Niemand ziet wat je hebt gekozen. Het wordt dan gewist, en uiterlijk na 14 dagen.
done-findtime-erased = Gedaan: wat je had gekozen, is gewist.
times-title = { $a } en { $b }, deze momenten schikken jullie allebei:
times-title-one = { $a } en { $b }, dit moment schikt jullie allebei:
times-line = { $number }. { $at } · { $google } · { $outlook }
times-google = Google Agenda
times-outlook = Outlook
times-note = { $minutes ->
    [one] Eén minuut. Een link vult een afspraak in je eigen agenda in, die ik niet kan zien. Wat jullie allebei hadden gekozen, is gewist.
   *[other] { $minutes } minuten. Een link vult een afspraak in je eigen agenda in, die ik niet kan zien. Wat jullie allebei hadden gekozen, is gewist.
 }
times-event = { $a } en { $b }
notime-title = Toen ik vergeleek wat jij en { $other } kozen, schikte niets jullie allebei.
notime-note = Geen van jullie krijgt te zien wat de ander koos. Als je meer kiest, noem ik in jullie gesprek wat jullie allebei schikt, zodra er iets is.
findtime-both = Alleen { $a } en { $b } kiezen hier momenten.
findtime-off = Jullie beheerders hebben dit uitgezet. Jullie kunnen hier nog steeds zelf iets afspreken.
findtime-blocked = Je wilde niets met { $other }. Sta dat eerst weer toe in je instellingen, en kies dan momenten.
late-findtime = Dat is te lang geleden. Jullie kunnen in het gesprek nog steeds zelf iets afspreken.
problem-no-part = Kies minstens één deel van een dag dat nog niet voorbij is.

## What a click or a command is answered with

done-undone = Ongedaan gemaakt. Er is niemand gevraagd.
done-withdrawn = Ingetrokken. Het staat er nu als gesloten, zonder reden.
done-withdrawn-already = Het is al ingetrokken.
done-undone-wish = Ongedaan gemaakt. Het is alsof je het nooit hebt gevraagd.
done-withdrawn-wish = Ingetrokken. Niemand hoort waarom.
done-withdrawn-wish-already = Het is al ingetrokken.
done-let-know = Gedaan. { $requester } hoort het, en verder niemand.
done-told = Gedaan. { $introducer } hoort het, en verder niemand.
done-no-agreed = Gedaan. Het gesprek gaat niet open, en niemand hoort wie van gedachten veranderde.
done-passed-on = Doorgegeven.
done-optout = Gedaan, geen kennismakingen meer. Sorry voor het storen.
done-optoutall = Gedaan, geen kennismakingen meer, op geen enkele server waar ik ben. Sorry voor het storen.
done-optin = Fijn dat je er weer bent: mensen mogen je weer kennismakingen voorstellen. Wat open was, blijft onbeantwoord tot je antwoordt.
done-join = Welkom: mensen mogen je nu kennismakingen voorstellen. Het wordt je elke keer gevraagd, en je kunt stoppen wanneer je wilt.
done-pause = Gedaan. Vóór { $date } word je aan niemand voorgesteld.
done-resume = De pauze is voorbij: mensen mogen je weer kennismakingen voorstellen.
done-standing = Vanaf nu telt wat je gevraagd wordt als een ja, tot en met { $date }, tenzij je iets anders zegt. Wat al open is, wacht nog op je antwoord.
done-eachtime = Vanaf nu vraag ik het je elke keer. Wat al als een ja telt, blijft dat tot je het verandert.
done-block = Gedaan. Niets meer met { $person }, en die hoort daar niets van.
done-unblock = Kennismakingen met { $person } mogen je weer worden voorgesteld.
done-no-tells-introducer = Vanaf nu hoort wie de kennismaking voorstelde van je nee, in deze woorden: “{ tell-not-now }”
done-no-stays-private = Vanaf nu hoort niemand van je nee.
done-language = Vanaf nu in het Nederlands.
done-about = Opgeslagen. Wie gevraagd wordt om kennis met je te maken, leest het vanaf nu, en verder niemand.
done-about-removed = Verwijderd.
done-forgotten = Alles over jou is gewist. Is er pas iemand over jou gevraagd, dan blijft er één versleuteld getal over tot dat niet meer nodig is, zodat niemand te snel opnieuw wordt gevraagd; het vertelt niemand wie je bent.
done-forgotten-optout = Alles over jou is gewist, op één versleuteld getal na: dat zorgt dat je niet opnieuw wordt gevraagd, zoals je wilde, en vertelt niemand wie je bent.
done-followup-none = Begrepen, ik vraag het niet meer.
done-setup = Opgeslagen voor iedereen hier.
done-receivers = Opgeslagen: zij krijgen voortaan de meldingen.
done-invite = Geplaatst. Wie daar op “Meedoen” drukt, kan worden voorgesteld.

late-answer = Dit kan niet meer worden beantwoord; je hoeft niets meer te doen.
late-undo = Er valt niets meer ongedaan te maken.
late-undo-asked = Het is al gevraagd, dus ongedaan maken kan niet meer. Intrekken kan nog wel.
late-undo-wish = Ongedaan maken kan niet meer. Intrekken kan nog wel.
late-withdraw-wish = Daarvoor is het te laat: je wens is gesloten, of jullie gesprek wordt net geopend.
late-request = Hier valt niets meer te doen.
late-withdraw = Daarvoor is het te laat: de kennismaking is voorbij, of het gesprek wordt net geopend.
late-again = Je hebt al een keer een datum gekozen, dus dit blijft zo.
late-words = Je kunt er iets bij schrijven zodra je ja hebt gezegd, tot het gesprek opengaat.
late-reply = Er valt niets meer te beantwoorden.
late-block = Dat is te lang geleden: ik weet niet meer over wie het ging. In je instellingen staat iedereen die pas iets voorstelde.
not-yours = Deze vraag is niet aan jou, dus er is niets veranderd.
not-allowed = Alleen beheerders kunnen dit veranderen.
try-again = Dat duurde net te lang, en er is niets verloren gegaan. Probeer het nog eens.
one-moment = Dit duurt langer dan anders. Het antwoord staat hier zodra het er is.
went-wrong = Er ging hier iets mis. Probeer het zo nog eens.
lift-optout = Je wilde geen kennismakingen meer. Sta ze eerst weer toe en antwoord dan.
lift-optout-standing = Je wilde geen kennismakingen meer. Sta ze eerst weer toe.
lift-block = Je wilde niets met een van deze mensen. Sta die eerst weer toe in je instellingen en antwoord dan.
lift-away = { $platform ->
    [discord] Ik heb genoteerd dat je deze server had verlaten. Gebruik één keer /intros, zodat ik weet dat je terug bent; daarna kun je antwoorden.
   *[other] Ik heb genoteerd dat je deze workspace had verlaten. Typ één keer /intro list, zodat ik weet dat je terug bent; daarna kun je antwoorden.
 }
lift-pause = Je hebt kennismakingen gepauzeerd; de pauze eindigt op { $date }. Beëindig die eerst en antwoord dan.

## Buttons

button-yes = Ja, stel ons voor
button-yes-self = Ja, graag
button-yes-now = Ja, meteen
button-yes-after-all = Toch ja
button-later = Ja, maar later…
button-later-other = Een andere datum…
button-no-standing = Deze niet
button-later-after-yes = Niet vóór een datum…
button-no = Nee, bedankt
button-no-after-all = Toch nee
button-tell = { $introducer } laten weten…
button-tell-short = Laten weten…
button-question = { $introducer } iets vragen…
button-question-short = Vragen…
button-again = Nog niet zeker: vraag me op…
button-askconnector = Om een kennismaking vragen…
button-introduce = Aan elkaar voorstellen…
button-introduce-after-all = Toch voorstellen…
button-notthistime = Deze keer niet
button-letknow = { $requester } laten weten…
button-askrequester = { $requester } iets vragen…
button-withdraw-wish = Intrekken: { $target }
button-show-request = De wens van { $requester } tonen…
button-block = Niets met { $person }
button-block-short = Niets meer
button-blockother = Niets met { $person }
button-blockperson = Niets met { $person }
button-optout = Geen kennismakingen meer
button-optoutall = Op geen enkele server meer
button-optin = Kennismakingen weer toestaan
button-join = Meedoen
button-setup = Wie, hoe vaak, taal…
button-overview = Terug naar het overzicht
button-receivers = Wie meldingen krijgt…
button-invite = Uitnodigen om mee te doen…
button-undo = Ongedaan maken
button-withdraw = Intrekken
button-withdrawsure = Ja, intrekken
button-keep = Open laten
button-withdraw-pair = Intrekken: { $a } en { $b }
button-words = Iets erbij schrijven…
button-words-change = Je woorden veranderen…
button-reply = Antwoorden…
button-read = Lezen
button-pause = Pauze tot…
button-resume = Pauze beëindigen
button-standing = Vooraf ja, tot en met…
button-standing-other = Ja tot een andere dag…
button-eachtime = Vraag het me elke keer
button-unblock = { $person } weer toestaan
button-habit = Mijn nee laten weten
button-nohabit = Mijn nee voor me houden
button-language = Taal…
button-about = Een regel over mij…
button-mydata = Wat weet je over mij?
button-mydata-more = Verder
button-forget = Vergeet mij…
button-forget-sure = Ja, wis alles over mij
button-talked = Ja
button-still = Nog niet, maar wel graag
button-talked-since = Ja, inmiddels wel
button-nofollowups = Niet meer vragen
button-mayknow = ☐ { $introducer } mag weten dat we praatten
button-mayknow-short = Aanvinken
button-maynotknow = ☑ { $introducer } mag weten dat we praatten
button-maynotknow-short = Uitvinken
button-thank = { $introducer } bedanken…
button-thank-short = Bedanken…
button-readthanks = Lezen
button-insight = Hoe het gaat
button-conversation = Naar het gesprek
button-request = Twee mensen voorstellen…
button-setup-here = AskFirst instellen…
button-show-other = { $other } tonen…
button-show = Tonen…
button-more = Meer
button-fix = Aanpassen…
button-settings = Mijn instellingen

menu-more = Meer…
menu-list = Kiezen…
later-week = Over een week
later-two-weeks = Over twee weken
later-month-end = Aan het eind van de maand
later-next-month = Volgende maand

## Reports to the admins

your-admins = jullie beheerders
report-nobody = Niemand krijgt hier nog meldingen, dus ik kan dit aan niemand doorgeven. Een beheerder kan iemand kiezen bij de instellingen van AskFirst.
report-title = { $reporter } meldt { $reported }:
report-received = Wat de melder had gekregen:
report-dealt-with = Afgehandeld door { $person } op { $date }.
report-dealt-with-by-somebody = Afgehandeld op { $date }.
report-note = { $reported } hoort niet dat er een melding is, en ook niet van wie. De melding wordt gewist op { $date }.
report-erased = Deze melding is gewist.
public-report = Er is een melding voor je. Moderators zouden hier kunnen meekijken, daarom staat die er niet.
stopped-until = { $person } mag niemand voorstellen tot { $date }.
stopped-until-lifted = { $person } mag niemand voorstellen tot iemand dat opheft.
stop-until-date = tot een datum
stop-until-lifted = tot iemand het opheft
done-report = Doorgegeven aan { $receivers }, en verder aan niemand.
done-lift = { $person } mag weer mensen voorstellen.
late-report = Dit is te lang geleden om hier te melden. Je kunt nog wel een beheerder schrijven.
problem-reports-used = { $limit ->
    [one] Je hebt in de laatste 24 uur één melding gestuurd, meer kan niet. Schrijf rechtstreeks naar { $receivers }.
   *[other] Je hebt in de laatste 24 uur { $limit } meldingen gestuurd, meer kan niet. Schrijf rechtstreeks naar { $receivers }.
 }
form-report-title = Melden
form-report-how = Dit gaat naar { $receivers } en verder naar niemand. Over wie het gaat, hoort er niets van, en een antwoord is het niet.
form-report-person = Over wie?
form-report-words = Wat moeten ze weten?
form-report-received = Meesturen wat ik kreeg
form-stop-title = Voorstellen stoppen
form-stop-submit = Stoppen
form-stop-choice = { $person } mag niemand voorstellen…
form-stop-on = Mag weer voorstellen vanaf
form-stop-how = Die leest dat de beheerders hebben beperkt wie mensen mag voorstellen, en niets over meldingen. Wat al gevraagd is, blijft open.
button-report = Melden…
button-report-person = { $person } melden…
button-stop = { $person } niet laten voorstellen…
button-stop-short = Niet laten voorstellen…
button-lift = { $person } weer laten voorstellen
button-lift-short = Toestaan
button-dealtwith = Afgehandeld
button-readreport = Melding over { $person } lezen

## Who runs the bot

operator-contact = Schrijf naar wie dit beheert: { $address }
operator-privacy = Wat er bewaard wordt, en hoelang: { $address }

## Forms

form-send = Versturen
form-limit = { $limit ->
    [one] Hoogstens één teken.
   *[other] Hoogstens { $limit } tekens.
 }
form-save = Opslaan
form-date-other = Of op een andere dag
form-date-how = Zoals { $example }, of met de naam van de maand

form-request-title = Twee mensen voorstellen
form-request-submit = Allebei vragen
form-request-a = Eerste persoon
form-request-b = Tweede persoon
form-request-reason = Waarom juist deze twee? Allebei lezen ze dit.
form-request-note = { $which ->
    [a] Notitie alleen voor de eerste (optioneel)
   *[b] Notitie alleen voor de tweede (optioneel)
 }
form-request-title-named = Voorstellen: { $person }
form-request-other = Aan wie?
form-request-note-named = Notitie alleen voor { $person } (optioneel)
form-request-note-other = Notitie alleen voor de ander (optioneel)
form-request-open-for = Hoelang het open blijft
form-request-conversation = Het gesprek
form-request-joins = Ik wil bij het gesprek zijn
form-request-how = Allebei worden ze privé gevraagd, en een gesprek gaat alleen open als ze allebei ja zeggen.
form-wish-title = Kennismaking vragen
form-wish-submit = Vragen
form-wish-target = Met wie wil je kennismaken?
form-wish-connector = Wie zou jullie kunnen voorstellen?
form-wish-reason = Waarom wil je dit? Wie je vraagt, leest het.
form-wish-how = Wie je vraagt, beslist privé en hoeft niet te antwoorden. Als het er niet van komt, hoor je geen reden.
form-introduce-title = Aan elkaar voorstellen
form-introduce-submit = { $target } vragen
form-introduce-reason = Waarom juist deze twee? Allebei lezen ze dit.
form-introduce-note = Notitie alleen voor { $target } (optioneel)
form-introduce-how = { $requester } heeft erom gevraagd, en leest hier niets van voordat het opengaat. { $target } wordt privé gevraagd; het gesprek gaat alleen open met een ja.
form-days = { $days ->
    [one] één dag
   *[other] { $days } dagen
 }
form-usual = zoals gewoonlijk
form-usual-days = { $days ->
    [one] zoals gewoonlijk, één dag
   *[other] zoals gewoonlijk, { $days } dagen
 }

form-later-title = Ja, maar later
form-later-on = Niet vóór
form-later-how = Het gesprek gaat op zijn vroegst die ochtend open, als { $other } ook ja zegt. Zolang jullie niet allebei ja zeggen, ziet niemand dit.
form-later-how-self = Het gesprek gaat op zijn vroegst die ochtend open. { $other } ziet de datum.
form-again-title = Vraag me opnieuw
form-again-on = Vraag me opnieuw op
form-again-how = Een weekend schuift door naar de maandag. Als er meer tijd nodig is, krijgt iedereen die: er staat dan misschien een latere datum, zonder reden. Je kunt dit één keer kiezen.
form-pause-title = Pauze nemen
form-pause-on = Weer kennismakingen vanaf
form-standing-title = Vooraf ja zeggen
form-standing-on = Ja, tenzij ik iets anders zeg, tot en met
form-standing-how = Wat je vanaf nu gevraagd wordt, komt al met je ja aan, en op elke vraag kun je nog nee zeggen. Niemand ziet dat je dit hebt gekozen. Het eindigt vanzelf, en ik laat het je van tevoren weten.
form-tell-title = Zeg het { $introducer }
form-tell-choice = Wat { $introducer } leest
form-tell-words = Of in je eigen woorden
form-tell-how = De kennismaking eindigt, en { $introducer } hoort dat je liever niet wilt. { $other } hoort dit niet.
form-tell-how-self = De kennismaking eindigt, en { $introducer } hoort dat je liever niet wilt.
form-thank-title = Bedank { $introducer }
form-thank-choice = Wat { $introducer } leest
form-thank-words = Of in je eigen woorden
form-thank-how = Alleen { $introducer } leest het, met je naam, en hoort zo dat jij en { $other } elkaar spraken.
form-letknow-title = Zeg het { $requester }
form-letknow-choice = Wat { $requester } leest
form-letknow-words = Of in je eigen woorden
form-letknow-how = { $requester } hoort dat je ze niet aan elkaar voorstelt. { $target } hoort dit niet.
form-askrequester-title = Een vraag stellen
form-askrequester-words = Je vraag aan { $requester }
form-askrequester-how = { $requester } ziet dat de vraag van jou is. Je belooft er niets mee.
form-question-title = Een vraag stellen
form-question-words = Je vraag aan { $introducer }
form-question-how = { $introducer } ziet dat de vraag van jou is. Het is geen ja en geen nee.
form-reply-title = Antwoorden
form-reply-words = Je antwoord aan { $party }
form-reply-how = Het gaat alleen naar { $party }.
form-words-title = Een paar woorden
form-words-words = Je woorden aan { $other }
form-words-how = { $other } leest ze als het gesprek opengaat, en alleen dan.
form-language-title = Taal
form-language-choice = Taal waarin de bot mij schrijft
form-about-title = Een regel over mij
form-about-words = Over mij
form-about-how = Wie gevraagd wordt om kennis met je te maken, leest dit onder de vraag, en in het gesprek als dat opengaat. Laat het leeg om niets te schrijven.
language-auto = de taal van mijn app
language-name = Nederlands

tell-not-now = Het komt me nu niet goed uit, maar fijn dat je aan me dacht.
tell-not-for-me = Dit is niets voor mij, maar fijn dat je aan me dacht.
thanks-conversation = Bedankt dat je ons aan elkaar hebt voorgesteld. Het was een goed gesprek.
thanks-thinking = Bedankt dat je aan ons dacht. Ik ben blij met deze kennismaking.

tell-not-just-now = Ik kan jullie nu niet voorstellen, maar fijn dat je het vroeg.
tell-not-the-one = Ik ben niet de juiste persoon hiervoor, maar fijn dat je het vroeg.

## Panels

list-title = Kennismakingen die je voorstelde
list-none = Je hebt de laatste tijd niemand voorgesteld. Probeer /intro.
list-waiting = { $a } en { $b }: nog niet gevraagd
list-asking = { $a } en { $b }: gevraagd, open tot en met { $deadline }
list-agreed = { $a } en { $b }: allebei ja gezegd, gaat open op { $date }
list-opening = { $a } en { $b }: gesprek wordt geopend
list-opened = { $a } en { $b }: in gesprek
list-talked = { $a } en { $b }: hebben elkaar gesproken
list-withdrawn = { $a } en { $b }: ingetrokken
list-failed = { $a } en { $b }: gesprek kon niet worden geopend
list-told = { $a } en { $b }: een van de twee liet het je weten
list-unreachable = { $a } en { $b }: konden niet worden gevraagd
list-lapsed = { $a } en { $b }: er kwam niets van
list-asks = Wacht op je antwoord, als je wilt
list-ask = { $other }, voorgesteld door { $introducer }, open tot en met { $deadline }

list-ask-self = { $introducer } wil graag kennis met je maken, open tot en met { $deadline }

list-ask-requested = { $other }, die kennis met je wil maken, voorgesteld door { $introducer }, open tot en met { $deadline }
list-request = { $requester } wil kennismaken met { $target }: jij kunt ze voorstellen, open tot en met { $deadline }
list-request-declined = { $requester } wil kennismaken met { $target }: deze keer niet, te veranderen tot en met { $deadline }
list-wishes = Met wie je wilde kennismaken
list-wish = { $target }, via { $connector }: je hoort het uiterlijk op { $deadline }
list-wish-opened = { $target }, via { $connector }: in gesprek
list-wish-closed = { $target }, via { $connector }: gesloten
list-wish-withdrawn = { $target }, via { $connector }: ingetrokken
list-wish-agreed = { $target }, via { $connector }: gaat open op { $date }

list-answered = Beantwoord of opzijgelegd
list-answered-none = { $other }, voorgesteld door { $introducer }: blijft onbeantwoord, door je instellingen
list-answered-yes = { $other }, voorgesteld door { $introducer }: je hebt ja gezegd, te veranderen tot en met { $deadline }
list-answered-later = { $other }, voorgesteld door { $introducer }: je hebt ja gezegd, maar later, te veranderen tot en met { $deadline }
list-answered-no = { $other }, voorgesteld door { $introducer }: je hebt nee gezegd, te veranderen tot en met { $deadline }
list-answered-again = { $other }, voorgesteld door { $introducer }: je wordt nog een keer gevraagd, open tot en met { $deadline }

list-both = Jullie hebben allebei ja gezegd
list-both-ahead = { $other }: het gesprek gaat open op { $date }
list-both-now = { $other }: het gesprek wordt geopend

home-asks-none = Er wacht niets op je antwoord.

settings-title = { $named ->
    [0] Je instellingen
   *[other] Je instellingen in { $workspace }
 }
settings-open = Mensen mogen je kennismakingen voorstellen.
settings-not-joined = Hier wordt alleen voorgesteld wie meedoet, en jij doet nog niet mee.
settings-opted-out = Je wilt geen kennismakingen: je wordt aan niemand voorgesteld.
settings-paused = Gepauzeerd. Vanaf { $date } kun je weer gevraagd worden.
settings-each-time = Ik vraag het je elke keer.
settings-standing = Wat je gevraagd wordt, telt tot en met { $date } als een ja, tenzij je iets anders zegt. Verder ziet niemand dit.
standing-ends = Je ja tegen kennismakingen eindigt na { $date }. Daarna vraag ik het je weer elke keer.
settings-no-tells-introducer = Als je nee zegt, leest wie de kennismaking voorstelde: “{ tell-not-now }”
settings-no-stays-private = Als je nee zegt, hoort niemand dat.
settings-blocked = Niets met: { $person }
settings-language = De bot schrijft je in het Nederlands.
settings-about = Wie gevraagd wordt om kennis met je te maken, leest:
settings-lately-title = Wie pas iets voorstelde
settings-lately = { $introducer }, over kennismaken met { $other }: { $date }
settings-lately-self = { $introducer }, om kennis met je te maken: { $date }
settings-lately-requested = { $introducer }, over kennismaken met { $other }, die daarom vroeg: { $date }
settings-lately-request = { $requester }, die je om een kennismaking met { $target } vroeg: { $date }
settings-forget = Alles over jou wissen? Vragen die open zijn, gelden dan als onbeantwoord, en wat je hebt voorgesteld, wordt ingetrokken.

## What do you know about me?

data-title = Wat ik over je weet
data-how = Alleen jij ziet dit. Ik weet niets van wat in gesprekken geschreven wordt. “Vergeet mij” wist het.
data-nothing = Ik weet niets over je.
data-line = { $field }: { $value }
data-words = { $field }:
data-yes = ja
data-no = nee
data-you = Jij
data-blocked = Met wie je niets wilt
data-suggested = Wat je hebt voorgesteld
data-asked = Wat je gevraagd is
data-wishes = Met wie je wilde kennismaken
data-asked-to-introduce = Wie je gevraagd bent voor te stellen
data-questions = Wat je via mij hebt gevraagd
data-questions-to-you = Wat je gevraagd is over je voorstellen
data-follow-ups = Wat je zei nadat een gesprek openging
data-thanks = Hoe je bedankt bent
data-messages = Berichten van mij die nog kunnen veranderen, en waar ze staan
data-coming = Wat je nog gestuurd wordt
data-reports = Wat je de beheerders over anderen hebt verteld
data-times = Wanneer je kunt praten, gekozen voor een gesprek
data-undone = Wanneer je een verzoek terugnam, in de laatste 24 uur
data-platform = Wat ik bewaar om je te kunnen schrijven
data-everywhere = Overal waar ik ben
data-installed = Wat je hebt geïnstalleerd

data-field-external-id = Id op het platform
data-field-name = Naam
data-field-handle = Gebruikersnaam
data-field-is-bot = Een bot
data-field-active = Hier actief
data-field-guest = Een gast
data-field-locale = Laatst geziene taal
data-field-time-zone = Tijdzone
data-field-chosen-locale = Taal die je hebt gekozen
data-field-about = Over jou
data-field-opted-out = Geen kennismakingen
data-field-paused-until = Gepauzeerd tot
data-field-standing-until = Vooraf ja, tot en met
data-field-tells = Wie voorstelt, mag van je nee weten
data-field-follow-ups = Wordt gevraagd of je elkaar kon spreken
data-field-asked-before = Al eerder gevraagd
data-field-joined = Doet mee
data-field-receives-reports = Krijgt meldingen
data-field-reported-id = Over
data-field-received = Met wat je gekregen had
data-field-blocked-id = Persoon
data-field-introducer-id = Voorgesteld door
data-field-requester-id = Gevraagd door
data-field-connector-id = Via
data-field-target-id = Kennismaken met
data-field-heard-by = Je hoort het uiterlijk op
data-field-connector-until = Open tot en met
data-field-asked-at = Gevraagd
data-field-declined = Je koos “Deze keer niet”
data-field-other = Over
data-field-party-a = Eerste persoon
data-field-party-b = Tweede persoon
data-field-note-a = Notitie voor de eerste persoon
data-field-note-b = Notitie voor de tweede persoon
data-field-reason = Reden
data-field-state = Hoe het ervoor staat
data-field-created-at = Gemaakt
data-field-open-for = Tijd om te antwoorden
data-field-introducer-joins = Je zou bij het gesprek zijn
data-field-queued = Wachtte op een plek
data-field-place-at = Te vragen vanaf
data-field-released-at = Gevraagd
data-field-deadline = Open tot en met
data-field-opens-at = Gaat open
data-field-attempted-at = Eerste poging om te openen
data-field-conversation = Gesprek
data-field-ended-at = Beëindigd
data-field-note = Notitie voor jou
data-field-answer = Jouw antwoord
data-field-not-before = Niet vóór
data-field-words = Woorden
data-field-parts = Momenten
data-field-minutes = Hoelang, in minuten
data-field-zone = In de tijdzone
data-field-chosen-at = Gekozen
data-field-again-at = Opnieuw vragen op
data-field-party-id = Gevraagd door
data-field-reply = Antwoord
data-field-until = Geldt tot en met
data-field-may-know = Wie voorstelde, mag weten dat jullie elkaar spraken
data-field-choice = Dank
data-field-kind = Bericht
data-field-reference = Waar
data-field-due-at = Gepland
data-field-params = Met
data-field-at = Wanneer
data-field-value = Waarde
data-field-mark = Geen kennismakingen, als versleuteld getal
data-field-team-name = Workspace
data-field-enterprise-name = Organisatie
data-field-installed-at = Geïnstalleerd

data-value-waiting = nog niet gevraagd
data-value-asking = open
data-value-agreed = allebei ja gezegd
data-value-opening = wordt geopend
data-value-opened = in gesprek
data-value-lapsed = er kwam niets van
data-value-withdrawn = ingetrokken
data-value-told = een van de twee liet het je weten
data-value-unreachable = kon niet worden gevraagd
data-value-failed = kon niet worden geopend
data-value-closed = gesloten
data-value-none = geen
data-value-yes = ja
data-value-later = ja, maar later
data-value-no = nee
data-value-again = vraag me opnieuw
data-value-still = nog niet, maar wel graag
data-value-both = allebei willen nog graag praten
data-value-talked = gesproken
data-value-conversation = dank voor een goed gesprek
data-value-thinking = dank voor het denken aan allebei
data-value-own = in eigen woorden
data-value-asked = dat allebei gevraagd zijn
data-value-queued = dat het op een plek wacht
data-value-ask = een vraag aan jou
data-value-reminder = een herinnering, als je nog niet hebt geantwoord
data-value-second-ask = de vraag nog een keer, zoals je wilde
data-value-requested = dat je wens geldt
data-value-request = een wens dat jij twee mensen voorstelt
data-value-request-reminder = een herinnering daaraan, als je niets deed
data-value-open = het gesprek
data-value-greeting = de begroeting
data-value-ended = hoe het afliep
data-value-follow-up = of je elkaar kon spreken
data-value-both-still = dat allebei nog graag willen praten
data-value-thanks = dank aan jou voor je voorstel
data-value-question = een vraag over je voorstel
data-value-reply = het antwoord op je vraag
data-value-refresh = een update van je berichten
data-value-standing-ends = dat je ja vooraf bijna eindigt
data-value-report = een melding aan jou als beheerder
data-value-times = momenten die allebei schikken
data-value-no-time = dat geen moment allebei schikte

help-title = AskFirst vraagt het eerst aan beide kanten, en stelt dan pas mensen voor.
help-request = { $platform ->
    [discord] /intro met twee mensen en waarom ze zouden moeten kennismaken: allebei worden ze privé gevraagd. Een gesprek gaat alleen open als ze allebei ja zeggen; een nee ziet eruit als stilte.
   *[other] /intro @een @ander en waarom ze zouden moeten kennismaken: allebei worden ze privé gevraagd. Een gesprek gaat alleen open als ze allebei ja zeggen; een nee ziet eruit als stilte.
 }
help-form = { $platform ->
    [discord] Op iemands naam: Apps, “{ command-introduce }”. Er gaat een formulier open.
   *[other] /intro zonder meer opent er een formulier voor.
 }
help-wish = { $platform ->
    [discord] /intro-me met een persoon, wie jullie zou kunnen voorstellen, en waarom: ik vraag het diegene privé. Je hoort of het ervan komt, en nooit waarom niet.
   *[other] /intro me @iemand via @kennis en waarom: ik vraag die kennis privé om je voor te stellen. Je hoort of het ervan komt, en nooit waarom niet.
 }
help-list = { $platform ->
    [discord] /intros: wat je hebt voorgesteld, en wat op je antwoord wacht.
   *[other] /intro list: wat je hebt voorgesteld, en wat op je antwoord wacht.
 }
help-settings = { $platform ->
    [discord] /intro-instellingen: pauze, geen kennismakingen meer, taal, vergeet mij.
   *[other] /intro settings: pauze, geen kennismakingen meer, taal, vergeet mij.
 }
help-setup = { $platform ->
    [discord] Voor beheerders: /intro-inrichten, waar gesprekken opengaan, wie mensen mag voorstellen, limieten.
   *[other] Voor beheerders: /intro setup, wie mensen mag voorstellen, limieten, taal.
 }
help-reading = De bot kan geen gesprekken lezen.

setup-title = Algemene instellingen
setup-introducers = Wie mensen mag voorstellen
setup-everyone = Iedereen
setup-admins = Alleen beheerders
panel-everyone = Iedereen mag mensen voorstellen.
panel-admins = Alleen beheerders mogen mensen voorstellen.
panel-group = Alleen één groep, en beheerders, mogen mensen voorstellen.
panel-asked = Iedereen kan gevraagd worden, behalve wie geen kennismakingen wil.
panel-joined = Alleen wie meedoet, kan gevraagd worden.
panel-find-a-time = Gesprekken bieden aan om een moment te prikken.
panel-no-find-a-time = Gesprekken bieden niet aan om een moment te prikken.
panel-guests-introduce = Gasten mogen mensen voorstellen.
panel-guests-cannot = Gasten kunnen geen mensen voorstellen.
panel-guests-asked = Gasten mogen worden voorgesteld.
panel-guests-unasked = Gasten worden niet voorgesteld.
panel-stopped = { $count ->
    [one] Eén persoon mag nu geen mensen voorstellen.
   *[other] { $count } mensen mogen nu niemand voorstellen.
 }
panel-receivers = Meldingen gaan naar { $receivers }.
panel-nobody-receives = Niemand krijgt nog meldingen: kies iemand.
setup-asked = Wie gevraagd kan worden
setup-asked-all = Iedereen, behalve wie dat niet wil
setup-asked-joined = Alleen wie meedoet
setup-guests-introduce = Gasten mogen mensen voorstellen
setup-guests-asked = Gasten mogen worden voorgesteld
form-receivers-title = Meldingen
form-receivers-people = Wie ze krijgt (hoogstens { $limit })
form-receivers-how = Alleen zij lezen wat leden melden, en ze kunnen iemand het voorstellen ontzeggen. Niemand leest een melding over zichzelf. Als je niemand kiest, gaan meldingen naar wie AskFirst heeft geïnstalleerd.
form-invite-title = Uitnodigen
form-invite-channel = In welk kanaal?
form-invite-submit = Plaatsen
form-invite-how = Ik schrijf daar wat AskFirst doet, met een knop om mee te doen. Niemand krijgt een vermelding.
invite-title = Kennismakingen, voor wie dat wil
invite-how = AskFirst vraagt het allebei privé, en stelt mensen dan pas aan elkaar voor; een nee ziet eruit als stilte. Als je meedoet, mogen mensen hier je kennismakingen voorstellen.
invite-note = Het wordt je elke keer gevraagd, en met één klik stop je voorgoed.
invite-refused = { $platform ->
    [discord] Ik kon daar niet schrijven. Geef de rol van AskFirst in dat kanaal “Kanaal bekijken” en “Berichten verzenden”, en probeer het nog eens.
    [slack] Ik kon daar niet schrijven, want ik zit niet in dat kanaal. Typ daar /invite @AskFirst, en probeer het nog eens.
   *[other] Ik kon daar niet schrijven. Probeer een ander kanaal.
 }
insight-title = Hoe het gaat
insight-month = { $month }: { $ended } kennismakingen afgelopen, { $opened } daarvan met een gesprek; bij { $talked } zei iemand dat ze elkaar spraken.
insight-month-few = { $month }: { $ended } kennismakingen afgelopen, { $opened } daarvan met een gesprek.
insight-none = Er is nog niets te tonen.
insight-note = Een maand staat er vanaf dag { $day } van de volgende maand, en alleen als er minstens { $enough } kennismakingen in afliepen. Zo zegt geen getal iets over iemand.
setup-own-wishes = Eigen wensen
setup-self = “Ik wil kennismaken met …” toestaan
setup-conversations = Gesprekken
setup-find-a-time = Daar “{ button-findtime }” aanbieden
setup-max-live = Open kennismakingen per persoon tegelijk
setup-max-per-day = Nieuwe kennismakingen per persoon per dag
setup-max-asks = Vragen aan één persoon per week
setup-max-from-one = Vragen van A aan B in 30 dagen
setup-language = Taal als die van iemand niet bekend is
setup-language-usual = zoals op het platform
setup-how-usual = Als je het leeg laat: { $example }
setup-time-zone = Tijdzone bij twijfel (zoals Europe/Amsterdam)

## Problems: what is wrong and what to do

neutral = Deze twee kunnen nu niet aan elkaar worden voorgesteld. Ik kan niet zeggen waarom; dat beschermt ieders keuze.
problem-no-reason = Zeg waarom ze zouden moeten kennismaken, in een paar eigen woorden; alleen namen en links zijn geen reden.
problem-no-text = Schrijf eerst een paar woorden.
problem-too-long = { $length ->
    [one] Dat is één teken; er passen er { $limit }. Maak het iets korter.
   *[other] Dat zijn { $length } tekens; er passen er { $limit }. Maak het iets korter.
 }
problem-marks = Er zijn te veel tekens op één letter gestapeld; hoogstens { $limit } zijn nog te lezen. Haal er een paar weg.
problem-lines = { $count ->
    [one] Dat is één regel; er passen er { $limit }. Voeg er een paar samen.
   *[other] Dat zijn { $count } regels; er passen er { $limit }. Voeg er een paar samen.
 }
problem-control-characters = Er zitten onzichtbare besturingstekens in de tekst. Typ die opnieuw, of plak zonder opmaak.
problem-nobody = { $platform ->
    [discord] Noem de twee mensen die je wilt voorstellen: /intro, dan allebei en waarom.
   *[other] Noem de twee mensen die je wilt voorstellen: /intro @een @ander en waarom.
 }
problem-one-person = Noem nog iemand: voor een kennismaking zijn er twee nodig.
problem-too-many-people = { $count ->
    [one] Dat is één persoon; voor een kennismaking zijn er precies twee nodig.
   *[other] Dat zijn { $count } mensen; voor een kennismaking zijn er precies twee nodig.
 }
problem-same-person = Dat is twee keer dezelfde persoon; noem twee verschillende mensen.
shortcut-bot = Een bot schreef dit bericht, en bots worden niet voorgesteld. Probeer het bij een bericht van een mens.
shortcut-own = Dit bericht is van jezelf. Kies er een van iemand die je wilt voorstellen.
shortcut-inactive = Wie dit bericht schreef, is hier niet meer actief.
problem-bot = { $person } is een bot en kan niet worden voorgesteld. Noem twee mensen.
problem-inactive = { $person } is hier niet meer actief. Noem iemand anders.
problem-no-name = Ik kon net niet iedereen opzoeken, en er is niemand gevraagd. Probeer het zo nog eens.
problem-self-introduction = Hier kun je niet vragen om zelf te worden voorgesteld. Noem twee anderen.
problem-may-not-introduce = Jullie beheerders hebben beperkt wie hier mensen mag voorstellen. Vraag het ze: zij kunnen dat veranderen.
problem-wish-people = { $platform ->
    [discord] Zeg met wie je wilt kennismaken en wie jullie kan voorstellen: /intro-me, dan allebei en waarom.
   *[other] Zeg met wie je wilt kennismaken en wie jullie kan voorstellen: /intro me @iemand via @kennis en waarom.
 }
problem-wish-self = Je kunt niet met jezelf kennismaken. Noem iemand anders.
problem-wish-via-self = Je kunt jezelf niet voorstellen. Noem iemand die jullie allebei kent, of laat dat weg om het direct te vragen.
problem-wish-via-target = Je wilt voorgesteld worden door degene met wie je wilt kennismaken. Noem iemand anders, of laat dat weg om het direct te vragen.
problem-wish-connector = Jullie beheerders hebben beperkt wie hier mensen mag voorstellen, en { $person } hoort daar niet bij. Vraag iemand anders.
problem-wish-bot = { $person } is een bot. Noem een mens.
problem-wishes-live = { $limit ->
    [one] Je hebt één zo’n wens open, meer kan niet. Wacht tot die voorbij is, of trek die in.
   *[other] Je hebt { $limit } van zulke wensen open, meer kan niet. Wacht tot er een voorbij is, of trek er een in.
 }
problem-wishes-per-day = { $limit ->
    [one] Je hebt in de laatste 24 uur één kennismaking gevraagd, meer kan niet. De volgende kan vanaf { $at }.
   *[other] Je hebt in de laatste 24 uur { $limit } kennismakingen gevraagd, meer kan niet. De volgende kan vanaf { $at }.
 }
problem-date-after-wish = Kies een datum vóór { $date }: langer blijft het niet open.
problem-max-live = { $limit ->
    [one] Je hebt één kennismaking open, meer kan niet. Wacht tot die voorbij is, of trek die in.
   *[other] Je hebt { $limit } kennismakingen open, meer kan niet. Wacht tot er een voorbij is, of trek er een in.
 }
problem-max-per-day = { $limit ->
    [one] Je hebt in de laatste 24 uur één kennismaking voorgesteld, meer kan niet. De volgende kan vanaf { $at }.
   *[other] Je hebt in de laatste 24 uur { $limit } kennismakingen voorgesteld, meer kan niet. De volgende kan vanaf { $at }.
 }
problem-yourself-opted-out = Je wilt zelf geen kennismakingen. Sta ze eerst weer toe in je instellingen.
problem-yourself-not-joined = Hier wordt alleen voorgesteld wie meedoet. Doe eerst mee, in je instellingen.
problem-guest = { $person } is hier te gast, en gasten worden niet voorgesteld. Noem iemand anders.
problem-receivers = { $limit ->
    [one] Kies hoogstens één persoon.
   *[other] Kies hoogstens { $limit } mensen.
 }
problem-receiver-bot = { $person } is een bot en kan geen meldingen lezen. Kies iemand anders.
problem-yourself-blocked = Je wilt niets met { $person }. Sta die eerst weer toe in je instellingen.
problem-max-from-one = { $limit ->
    [one] Je hebt { $person } in 30 dagen één keer gevraagd, meer kan niet. De volgende keer kan vanaf { $at }.
   *[other] Je hebt { $person } in 30 dagen { $limit } keer gevraagd, meer kan niet. De volgende keer kan vanaf { $at }.
 }
problem-max-from-one-waiting = { $limit ->
    [one] Met wat nog wacht, vraag je { $person } in 30 dagen één keer, meer kan niet.
   *[other] Met wat nog wacht, vraag je { $person } in 30 dagen { $limit } keer, meer kan niet.
 }
problem-undone = { $limit ->
    [one] Je hebt in de laatste 24 uur één verzoek teruggenomen, meer kan niet. Het volgende kan vanaf { $at }.
   *[other] Je hebt in de laatste 24 uur { $limit } verzoeken teruggenomen, meer kan niet. Het volgende kan vanaf { $at }.
 }
problem-open-for = { $days ->
    [one] Kies één dag.
   *[other] Kies tussen één dag en { $days } dagen.
 }
problem-date-past = Kies een datum in de toekomst.
problem-date-too-far = { $days ->
    [one] Kies een datum binnen één dag.
   *[other] Kies een datum in de komende { $days } dagen.
 }
problem-no-date = Ik kan die datum niet lezen. Schrijf die zoals { $example }.
problem-choice = Kies een van de mogelijkheden.
problem-questions-used = { $limit ->
    [one] Je hebt hier één vraag gesteld, meer kan niet.
   *[other] Je hebt hier { $limit } vragen gesteld, meer kan niet.
 }
problem-limit = Schrijf een heel getal van 1 tot 1000.
problem-time-zone = Die tijdzone ken ik niet. Schrijf die zoals Europe/Amsterdam.
problem-obstacle-not-set-up = { $platform ->
    [discord] Hier kunnen nog geen gesprekken opengaan. Vraag iemand die deze server mag beheren om /intro-inrichten: daar staat wat er ontbreekt.
   *[other] Hier kunnen nog geen gesprekken opengaan. Vraag wie AskFirst heeft geïnstalleerd om dit uit te voeren: askfirst check
 }
problem-obstacle-missing-permission = { $platform ->
    [discord] Ik kan hier nog geen gesprekken openen. Vraag iemand die deze server mag beheren om /intro-inrichten: daar staat wat er moet gebeuren.
   *[other] Ik mis een machtiging om hier gesprekken te openen. Vraag wie AskFirst heeft geïnstalleerd om dit uit te voeren: askfirst check
 }
problem-obstacle-cannot-meet = Ik kan deze twee hier niet in één gesprek bij elkaar brengen. Misschien delen ze de plekken niet die daarvoor nodig zijn.

## Discord's commands: names in small letters, without spaces

command-intro = intro
command-intro-about = Twee mensen voorstellen; allebei worden ze eerst privé gevraagd
option-a = a
option-a-about = De eerste persoon
option-b = b
option-b-about = De tweede persoon
option-reason = reden
option-reason-about = Waarom zouden ze moeten kennismaken? Allebei lezen ze dit
option-note-a = notitie_voor_a
option-note-a-about = Een notitie alleen voor de eerste persoon
option-note-b = notitie_voor_b
option-note-b-about = Een notitie alleen voor de tweede persoon
option-open-for = open
option-open-for-about = Hoelang het open blijft
option-join = erbij
option-join-about = Of je bij het gesprek bent
command-intro-me = intro-me
command-intro-me-about = Iemand privé vragen om je aan een persoon voor te stellen
option-person = persoon
option-person-about = Met wie wil je kennismaken?
option-via = via
option-via-about = Wie zou jullie kunnen voorstellen? Eerst vraag ik het alleen diegene
option-words = woorden
option-words-about = Waarom wil je kennismaken? Wie je voorstelt, leest dit
command-intros = intros
command-intros-about = Wat je hebt voorgesteld, en wat op je antwoord wacht
command-settings = intro-instellingen
command-settings-about = Pauze, geen kennismakingen meer, taal, vergeet mij
command-introduce = Voorstellen…
command-setup = intro-inrichten
command-setup-about = Waar gesprekken opengaan, wie mensen mag voorstellen, limieten

## Discord: the panel of an admin who sets a server up

server-title = AskFirst in { $workspace }
server-no-channel = Kies eerst hieronder het kennismakingskanaal, of laat mij er een maken: daar gaan gesprekken open. Iedereen die je wilt voorstellen, moet het kunnen zien.
server-no-text-channel = Dat kanaal kan niet. Kies een tekstkanaal van deze server.
server-channel-gone = Het kennismakingskanaal is weg, en er kan geen gesprek opengaan. Kies hieronder een ander, of laat mij er een maken.
server-unknown = Ik kon het kennismakingskanaal net niet bekijken. Controleer het zo nog eens.
server-ready = Klaar: gesprekken kunnen opengaan, en iedereen erin kan schrijven.
server-not-ready = Nog niet klaar: los op wat met ✗ gemarkeerd is, en druk dan op “Opnieuw controleren”.
server-unhelpful = Ik kan zonder “Threads beheren”. Daarmee verwijder ik een thread die voor niets is gemaakt; zonder haal ik wie ik had toegevoegd weer uit die thread.
server-ok-channel = ✓ Het kennismakingskanaal is een tekstkanaal dat ik ken.
server-ok-threads = ✓ Ik mag privéthreads openen in het kennismakingskanaal, en daar schrijven.
server-ok-channels = ✓ Ik mag privékanalen openen, en daar schrijven.
server-ok-seen = ✓ Iedereen kan het kennismakingskanaal zien.
server-ok-written = ✓ Iedereen kan in de threads ervan schrijven en lezen.
server-ok-own-channel = ✓ Wie wordt voorgesteld, kan het kanaal dat opengaat zien, en er schrijven en lezen, wat er elders ook geldt.
server-ok-two-factor = ✓ De tweestapsverificatie van deze server zit niet in de weg.
server-absent = ✗ Alleen mijn opdrachten zijn hier geïnstalleerd, zonder mij: ik kan niets zien en niets openen. Wie de server mag beheren, kan me toevoegen: { $link }
server-wrong-type = ✗ Het kennismakingskanaal is geen tekstkanaal meer, en alleen die hebben privéthreads. Kies hieronder een ander.
server-timed-out = ✗ Ik heb hier een time-out tot { $date }: ik kan niets openen en niets schrijven. Klik met rechts op mijn naam in de ledenlijst en verwijder de time-out.
server-restricted = ✗ Het kennismakingskanaal heeft een leeftijdsbeperking: wie de eigen leeftijd niet heeft bevestigd, ziet het niet. Bewerk het kanaal, open “Overzicht” en zet de leeftijdsbeperking uit; of kies een ander kanaal.
server-lacks-server = ✗ Een nieuw kanaal wordt in de server zelf gemaakt, en daar mis ik machtigingen. Open Serverinstellingen, Rollen, AskFirst, en sta toe:
server-lacks-category = ✗ De categorie van het kennismakingskanaal weigert me machtigingen. Bewerk de categorie, open Machtigingen, voeg de rol van AskFirst toe, en sta toe:
server-lacks-channel = ✗ Ik mis machtigingen in het kennismakingskanaal. Bewerk het kanaal, open Machtigingen, voeg de rol van AskFirst toe, en sta toe:
server-lacks-two-factor = ✗ Deze server eist tweestapsverificatie van moderators, en het Discord-account waar deze bot van is, heeft die niet. Vraag wie AskFirst beheert om die daar aan te zetten. Tot dan onthoudt Discord me:
server-seen-by-some = • Niet iedereen kan het kennismakingskanaal zien. Wie het niet ziet, kan niet worden voorgesteld; sta daar “Kanaal bekijken” toe voor @everyone of de juiste rol.
server-written-by-some = • Alleen wie een van deze rollen heeft, kan threads van het kennismakingskanaal zien, en er schrijven en lezen; anderen kunnen niet worden voorgesteld: { $roles }
server-written-by-nobody = ✗ Leden zouden in een gesprek niet kunnen schrijven. Bewerk het kennismakingskanaal, open Machtigingen, en sta @everyone, of de rol van wie je wilt voorstellen, “Kanaal bekijken”, “Berichten verzenden in threads” en “Berichtgeschiedenis lezen” toe.
server-refused = ! Toen er het laatst een gesprek open moest, weigerde Discord dat (fout { $code }). Ik probeer het nog een dag.
server-refused-words = ! Toen er het laatst een gesprek open moest, blokkeerde AutoMod woorden erin. Maak bij Serverinstellingen, AutoMod, een uitzondering voor de rol van AskFirst. Ik probeer het nog een dag.
server-refused-two-factor = ! Toen er het laatst een gesprek open moest, weigerde Discord dat: de server eist tweestapsverificatie, en het Discord-account waar deze bot van is, heeft die niet. Vraag het wie AskFirst beheert. Ik probeer het nog een dag.
server-refused-full = ! Toen er het laatst een gesprek open moest, was de server vol: er passen 500 kanalen en 1.000 actieve threads in. Verwijder of archiveer er een paar. Ik probeer het nog een dag.
server-refused-cannot-write = ! Toen er het laatst een gesprek open moest, had een van de mensen er niet kunnen schrijven: misschien ziet die het kennismakingskanaal niet, mist die daar “Berichten verzenden in threads”, of heeft die een time-out. Ik probeer het nog een dag.
server-cannot-create-two-factor = Ik kan geen kanaal maken: deze server eist tweestapsverificatie van moderators, en het Discord-account waar deze bot van is, heeft die niet. Vraag wie AskFirst beheert om die aan te zetten; of maak zelf een tekstkanaal en kies het hieronder.
server-cannot-create-other = Ik kan geen kanaal maken: Discord weigert het (fout { $code }). Maak zelf een tekstkanaal en kies het hieronder.
server-tried = Ik heb een privékanaal gemaakt en weer verwijderd: gesprekken kunnen opengaan.
server-tried-not-deleted = Ik heb een privékanaal gemaakt, en kon het niet meer verwijderen (fout { $code }): het heet “{ $name }”. Gesprekken kunnen opengaan.
server-tried-in-vain = Ik heb geprobeerd een privékanaal te maken, en Discord weigerde dat (fout { $code }). Gesprekken kunnen nog niet opengaan.
server-cannot-create = Ik kan geen kanaal maken: ik mis “Kanalen beheren”. Sta dat toe bij Serverinstellingen, Rollen, AskFirst; of maak zelf een tekstkanaal en kies het hieronder.
server-too-many-channels = Discord weigert nog een kanaal; misschien heeft de server er al zoveel als kan. Kies er een dat er al is.
server-threads = Gesprekken gaan open als privéthreads van het kennismakingskanaal.
server-channels = Gesprekken gaan open als privékanalen naast het kennismakingskanaal.
server-fallback-thread = ✓ Wie geen privéberichten ontvangt, wordt gevraagd in een eigen privéthread.
server-no-fallback-thread = • Wie geen privéberichten ontvangt, kan niet worden gevraagd, en de kennismaking eindigt.
server-everyone = Iedereen mag mensen voorstellen.
server-admins = Alleen wie de server mag beheren, mag mensen voorstellen.
server-role = Alleen wie de hieronder gekozen rol heeft, en wie de server mag beheren, mag mensen voorstellen.
server-self = Wie mensen mag voorstellen, mag ook vragen om zelf met iemand kennis te maken.
server-no-self = Niemand kan vragen om zelf met iemand kennis te maken.
server-moderators-threads = Wat moderators kunnen zien: wie “Threads beheren” heeft, en elke beheerder, kan in deze threads kijken en meelezen. Ik kan ze niet lezen, en andere leden ook niet.
server-moderators-channels = Wat moderators kunnen zien: elke beheerder kan in deze kanalen kijken en meelezen, en wie de machtigingen ervan mag beheren, kan zichzelf binnenlaten. Ik lees ze niet, en andere leden zien ze niet.
server-moderators-fallback-thread = Waar iemand in een thread wordt gevraagd, zien moderators wie de vraag stelt, aan wie en over wie, maar nooit een antwoord.
server-menu-channel = Kennismakingskanaal…
server-menu-role = Alleen deze rol mag voorstellen…
server-new-name = kennismakingen
server-new-topic = AskFirst opent hier gesprekken, zodra allebei ja hebben gezegd.
button-server-create = Kanaal maken
button-server-threads = Privéthreads gebruiken
button-server-channels = Privékanalen gebruiken
button-server-fallback-thread = In threads vragen als DM’s dicht zijn
button-server-no-fallback-thread = Nooit in threads vragen
button-server-everyone = Iedereen mag voorstellen
button-server-admins = Alleen beheerders mogen voorstellen
button-server-self = “Ik wil kennismaken met …” toestaan
button-server-no-self = “Ik wil kennismaken met …” verbieden
button-server-all = Iedereen kan gevraagd worden
button-server-joined = Alleen vragen wie meedoet
button-server-times = Aanbieden een moment te prikken
button-server-no-times = Niet aanbieden een moment te prikken
button-server-form = Limieten…
button-server-place = Taal, tijdzone…
button-server-look = Opnieuw controleren
button-server-try = Uitproberen
permission-view-channel = “Kanaal bekijken”, om het kanaal überhaupt te zien
permission-create-private-threads = “Privéthreads maken”, om gesprekken te openen, of om te vragen waar privéberichten dicht zijn
permission-send-messages-in-threads = “Berichten verzenden in threads”, om daar hallo te zeggen
permission-manage-threads = “Threads beheren”, om een thread te verwijderen die voor niets is gemaakt
permission-manage-channels = “Kanalen beheren”, om privékanalen te openen
permission-send-messages = “Berichten verzenden”, om hallo te zeggen in privékanalen
permission-read-message-history = “Berichtgeschiedenis lezen”, om de kaart te sluiten van iemand die in een thread wordt gevraagd, en om mensen in privékanalen te laten lezen

## Installing on Slack, in an admin's browser

install-done = AskFirst is geïnstalleerd. Typ /intro in Slack.
install-done-in = AskFirst is geïnstalleerd in { $workspace }. Typ /intro in Slack.
install-on = Openen in Slack
install-done-organisation = AskFirst is geïnstalleerd in de organisatie. Kies nu de workspaces die het mogen gebruiken.
install-choose = Workspaces kiezen
install-denied = Er is niets geïnstalleerd, want op de pagina van Slack zei iemand nee ({ $reason }). Dat is prima; je kunt altijd opnieuw beginnen.
install-stale = Deze stap was al gedaan, duurde langer dan tien minuten, of begon in een andere browser ({ $reason }). Als je AskFirst in Slack ziet, is alles goed; begin anders opnieuw.
install-failed = Slack heeft de installatie niet afgemaakt ({ $reason }), dus is er niets geïnstalleerd. Begin opnieuw.
install-trouble = Er ging bij ons iets mis, en er is niets geïnstalleerd. Probeer het over een minuut nog eens.
install-busy = Er kwam te veel tegelijk van jouw verbinding, en er is niets geïnstalleerd. Probeer het over een minuut nog eens.
install-again = Opnieuw beginnen

## Lists that are cut

and-more = { $count ->
    [one] en nog één
   *[other] en nog { $count }
 }
