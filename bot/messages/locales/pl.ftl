# Polish
#
# Address: "ty" in the singular, small letters within a sentence, as Discord's Polish client does;
# "Pan/Pani" would need the reader's gender, and sound like an office. Two readers: "wy".
# Gender: past tense and adjectives that would tell a man from a woman are avoided, for the reader,
# for whoever is named and for the bot: present or future tense ("mówi", "powie"), nouns ("twoja
# odpowiedź: tak"), the impersonal form ("wysłano"), or "osoba", which is feminine whoever it is.
# Names: never declined. A name stands in the nominative: as a subject ("{ $other } też powie"), or
# after a colon or a noun ("z tą osobą: …"). Never right behind "z", "od", "do", "dla" or "o".
# Dates: platforms write them in the nominative ("sobota, 28 listopada"), so they too stand behind
# a colon. Pattern: sobota, 28 listopada, 9:00 (24 hours).
# Numbers: one (1), few (2–4, 22–24 …), many (0, 5–21 …), other (fractions, which don't occur).
# Quotes: „…”. A yes and a no that are said are „tak” and „nie”.
#
# Words, as Discord's Polish client and Slack's help have them where they have them:
#   introduce              poznać ze sobą (kogoś z kimś)
#   introduction           propozycja
#   introducer             named; else "autor propozycji", "osoba, która proponuje"
#   party                  osoba; both: obie osoby, obie strony
#   ask                    pytanie
#   answer                 odpowiedź
#   conversation           rozmowa
#   lapse                  nic z tego nie wyszło
#   closed                 zamknięta (propozycja)
#   withdraw               wycofać
#   opt out                rezygnować z propozycji; "W ogóle żadnych propozycji"
#   join                   brać udział
#   request (for a meeting) prośba
#   connector              named: "pomóc może { $connector }", "pomoc: { $connector }"
#   standing answer        odpowiedź z góry; standing yes: „tak” z góry
#   thanks, find a time    podziękowanie, znaleźć termin
#   reason                 powód
#   note                   dopisek
#   report                 zgłoszenie, zgłosić
#   silence                milczenie
#   admins, moderators     administracja, moderacja
#   server, workspace      serwer (Discord), obszar roboczy (Slack)
#   channel, thread, role  kanał, wątek, rola
#   direct message         wiadomość prywatna
#
# Not read by a native speaker yet.

## How dates are written where the platform doesn't write them (Unicode date patterns)

pattern-day = EEEE, d MMMM
pattern-day-and-time = EEEE, d MMMM, H:mm
pattern-month = LLLL y

## Who

someone = ktoś, kogo już tu nie ma

## The ask

ask-title = { $named ->
    [0] { $introducer } chce cię z kimś poznać: to { $other }.
   *[other] { $introducer } z serwera { $workspace } chce cię z kimś poznać: to { $other }.
 }
ask-title-self = { $named ->
    [0] { $introducer } chce cię poznać.
   *[other] { $introducer } z serwera { $workspace } chce cię poznać.
 }
ask-title-requested = { $named ->
    [0] { $introducer } chce cię z kimś poznać: { $other } prosi o znajomość z tobą.
   *[other] { $introducer } z serwera { $workspace } chce cię z kimś poznać: { $other } prosi o znajomość z tobą.
 }
ask-note = Dopisek tylko dla ciebie:
ask-about = { $person } o sobie:
ask-how = Jeśli obie strony powiedzą „tak”, otworzę rozmowę dla waszej trójki.
ask-how-without = Jeśli obie strony powiedzą „tak”, otworzę rozmowę dla waszej dwójki.
ask-how-self = Jeśli powiesz „tak”, otworzę rozmowę dla waszej dwójki.
ask-how-requested = Jeśli powiesz „tak”, otworzę rozmowę dla waszej trójki.
ask-how-without-requested = Jeśli powiesz „tak”, otworzę rozmowę dla waszej dwójki.
ask-quiet = Nie musisz odpowiadać: dopóki obie strony nie powiedzą „tak”, nikt się nie dowie, co wybierasz ani czy w ogóle coś wybierasz. Otwarte do: { $deadline }
ask-quiet-self = Nie musisz odpowiadać: dopóki nie powiesz „tak”, nikt się nie dowie, co wybierasz ani czy w ogóle coś wybierasz. Otwarte do: { $deadline }
ask-quiet-told = Nie musisz odpowiadać: o milczeniu nie dowie się nikt, a o „tak” tylko wtedy, gdy powiedzą je obie strony. O twoim „nie” dowie się { $introducer }, zgodnie z twoimi ustawieniami. Otwarte do: { $deadline }
ask-reminder = To przypomnienie, jedyne.
ask-second = Pytam ponownie, zgodnie z twoją prośbą. Trzeciego razu nie będzie.
ask-standing = Mówisz z góry „tak” propozycjom, do: { $date }. Dlatego ta liczy się jako „tak”.
ask-standing-means = Nikt tego nie zobaczy, chyba że { $other } też powie „tak”, a ty możesz jeszcze zmienić zdanie.
ask-standing-told = O „nie” dowie się { $introducer }, zgodnie z twoimi ustawieniami.
ask-first = AskFirst najpierw pyta obie osoby, a dopiero potem je ze sobą poznaje; bota zainstalowała wasza administracja. „{ button-optout }” kończy to na dobre.
ask-first-by = AskFirst najpierw pyta obie osoby, a dopiero potem je ze sobą poznaje; bota zainstalowała ta osoba: { $installer }. „{ button-optout }” kończy to na dobre.
preview-ask = { $sentence } „{ $reason }” Nie musisz odpowiadać.
preview-ask-reminder = { $sentence } „{ $reason }” Nie musisz odpowiadać. To jedyne przypomnienie.
preview-ask-standing = { $sentence } „{ $reason }” Zgodnie z twoimi ustawieniami liczy się to jako „tak”, dopóki nie powiesz inaczej.
preview-ask-second = { $sentence } „{ $reason }” Nie musisz odpowiadać. Pytam ponownie, zgodnie z twoją prośbą.
public-note = Nie mogę napisać do ciebie prywatnie, dlatego pytam w wątku na serwerze, do którego może zajrzeć moderacja. Twoja odpowiedź nigdy się tu nie pojawi: to, co następuje po kliknięciu, widzisz tylko ty.
public-news = Jest coś nowego w jednej z twoich propozycji. Może tu zajrzeć moderacja, dlatego nie piszę co.

state-yes = Twoja odpowiedź: tak.
state-yes-means = Nikt jej nie zobaczy, chyba że { $other } też powie „tak”.
state-later = Twoja odpowiedź: tak, ale później.
state-later-means = Nikt jej nie zobaczy, chyba że { $other } też powie „tak”. Wtedy rozmowa otworzy się najwcześniej: { $date }.
state-no = Twoja odpowiedź: nie.
state-no-means = Nikt się o niej nie dowie; wygląda jak milczenie.
state-again = Zapytam cię jeszcze raz.
state-again-means = Pytanie wróci: { $date }. Do tego czasu liczy się jako pozostawione bez odpowiedzi.
state-left = To pozostaje bez odpowiedzi.
state-left-means = Zgodnie z twoim wyborem nie dostajesz pytań.
state-blocked = To pozostaje bez odpowiedzi.
state-blocked-means = Zgodnie z twoim życzeniem żadnych propozycji, w których bierze udział { $person }.
state-paused = Na razie liczy się to jako brak odpowiedzi.
state-paused-means = Masz teraz pauzę. Koniec pauzy: { $date }.
state-paused-past = To pozostaje bez odpowiedzi.
state-paused-past-means = Masz teraz pauzę, a gdy się skończy, propozycja będzie już zamknięta.
state-agreed = Obie strony mówią „tak”.
state-agreed-means = Rozmowa otworzy się: { $date }.
state-opening = Obie strony mówią „tak”.
state-opening-means = Rozmowa właśnie się otwiera.
state-opened = Obie strony mówią „tak”.
state-opened-means = Wasza rozmowa jest otwarta: ty i { $other }.
answered-until = Możesz to zmienić do: { $deadline }
open-until = Otwarte do: { $deadline }
answered-words = Jeśli rozmowa się otworzy, { $other } przeczyta:
more-about = Propozycja: ty i { $other } (pomysł: { $introducer })
more-about-self = Propozycja: ty i { $introducer }
closed = Ta propozycja jest już zamknięta: ty i { $other } (pomysł: { $introducer }). Nic więcej nie trzeba robić.
closed-self = Ta propozycja jest już zamknięta: ty i { $introducer }. Nic więcej nie trzeba robić.

notice-agreed = { $other } też chce cię poznać. Rozmowa otworzy się: { $date }.

reply-title = { $introducer } odpowiada na twoje pytanie:
reply-yours = Twoje pytanie:

followup-title = { $other } i ty: udało wam się porozmawiać?
followup-how = Nikt nie widzi twojej odpowiedzi; „tak” zwiększa tylko liczbę miesięczną. Jeśli obie strony wybiorą „{ button-still }” (najpóźniej: { $deadline }), w waszej rozmowie pojawi się o tym jedno zdanie; jeśli tylko jedna, nikt nigdy się o tym nie dowie.
followup-how-late = Nikt nie widzi twojej odpowiedzi; „tak” zwiększa tylko liczbę miesięczną.
state-still = Nadal chcesz porozmawiać.
state-still-means = Jeśli { $other } też to wybierze (najpóźniej: { $deadline }), w waszej rozmowie pojawi się o tym jedno zdanie. Inaczej nikt się o tym nie dowie.
followup-late = Dziękuję. Na to jest już za późno, ale wasza rozmowa jest nadal otwarta.
state-talked = Miło to słyszeć.
state-talked-means = Nikt nie widzi twojej odpowiedzi.
followup-may-know = Na liście, którą ma { $introducer }, pojawi się, że rozmowa się odbyła, tylko wtedy, gdy { $other } też powie „tak” i zaznaczy to pole.
followup-thanked = Twoje podziękowanie (czyta { $introducer }):

## The introducer

requested = Jeśli nie cofniesz tego w ciągu { $seconds ->
    [one] jednej sekundy
    [few] { $seconds } sekund
    [many] { $seconds } sekund
   *[other] { $seconds } sekundy
 }, { $a } i { $b } dostaną ode mnie prywatne pytania.
requested-self = Jeśli nie cofniesz tego w ciągu { $seconds ->
    [one] jednej sekundy
    [few] { $seconds } sekund
    [many] { $seconds } sekund
   *[other] { $seconds } sekundy
 }, { $other } dostanie ode mnie prywatne pytanie.
requested-now = { $a } i { $b } dostają właśnie ode mnie prywatne pytania.
requested-now-self = { $other } dostaje właśnie ode mnie prywatne pytanie.
asked = { $a } i { $b } mają już ode mnie prywatne pytania. Odezwę się do ciebie najpóźniej: { $deadline }. Jeśli nic z tego nie wyjdzie, nie mogę powiedzieć dlaczego; właśnie to pozwala odpowiadać swobodnie.
asked-self = { $other } ma już ode mnie prywatne pytanie. Odezwę się do ciebie najpóźniej: { $deadline }. Jeśli nic z tego nie wyjdzie, nie mogę powiedzieć dlaczego; właśnie to pozwala odpowiadać swobodnie.
queued = Nikt nie powinien dostawać zbyt wielu pytań w tygodniu, dlatego { $a } i { $b } czekają na swoją kolej. Zapytam, gdy tylko zwolni się miejsce, a jeśli się nie zwolni, powiem ci o tym najpóźniej: { $latest }.
queued-self = Nikt nie powinien dostawać zbyt wielu pytań w tygodniu, dlatego { $other } czeka na swoją kolej. Zapytam, gdy tylko zwolni się miejsce, a jeśli się nie zwolni, powiem ci o tym najpóźniej: { $latest }.
queued-past = Czekanie na wolne miejsce już się skończyło: { $a } i { $b }.
agreed-introducer = { $a } i { $b } mówią „tak”. Rozmowa otworzy się: { $date }.
agreed-introducer-now = { $a } i { $b } mówią „tak”. Rozmowa właśnie się otwiera.
status-agreed = { $a } i { $b } mówią „tak”.
status-agreed-self = Obie strony mówią „tak”: ty i { $other }.
status-opened = { $a } i { $b } mówią „tak”, a ich rozmowa jest otwarta.
status-opened-self = Obie strony mówią „tak”, a wasza rozmowa jest otwarta: ty i { $other }.
status-closed-self = Twoja propozycja jest zamknięta: ty i { $other }.
status-withdrawn-self = Twoja propozycja jest wycofana: ty i { $other }.
status-closed = Twoja propozycja jest zamknięta: { $a } i { $b }.
status-withdrawn = Twoja propozycja jest wycofana: { $a } i { $b }.

withdraw-title = Wycofać?
withdraw-sure = Obie osoby przeczytają wtedy, że propozycja jest zamknięta, bez podania powodu. Potem przez jakiś czas mają spokój: nikt nie może ich ze sobą poznać.
withdraw-sure-self = { $other } przeczyta wtedy, że propozycja jest zamknięta, bez podania powodu. Potem przez jakiś czas macie spokój: nikt nie może was ze sobą poznać.

withdraw-sure-requested = { $other } przeczyta wtedy, że propozycja jest zamknięta, bez podania powodu, a { $requester } nic o tym nie przeczyta. Potem przez jakiś czas te osoby mają spokój: nikt nie może ich ze sobą poznać.

ended-pair = Twoja propozycja: { $a } i { $b }
ended-pair-self = Twoja propozycja: ty i { $other }
ended-lapsed-self = Tym razem nic z tego nie wyszło. Często to po prostu nie ten moment.
ended-unreachable-self = Nie udało się dostarczyć pytania, dlatego ta propozycja jest zamknięta.
ended-failed-self = Obie strony mówią „tak”, ale nie udało się otworzyć rozmowy. Możesz po prostu napisać: chęć jest po obu stronach.
ended-lapsed = Tym razem nic z tego nie wyszło. Często to po prostu nie ten moment. Dziękuję, że o nich myślisz.
ended-told = { $party } mówi „nie” i daje ci znać:
ended-told-note = { $other } się o tym nie dowie i przeczyta tylko, że propozycja jest zamknięta.
ended-told-note-requested = { $other } się o tym nie dowie.
ended-unreachable = Nie do wszystkich udało się dotrzeć z pytaniem, dlatego ta propozycja jest zamknięta. Dziękuję, że o nich myślisz.
ended-failed = Obie osoby mówią „tak”, ale nie udało się otworzyć rozmowy. Może skontaktujesz je ze sobą bezpośrednio: obie chcą się poznać.
ended-waited = Przez dwa tygodnie nie zwolniło się żadne miejsce, więc nikt nie dostał pytania. Zapraszam do kolejnej próby.
ended-waited-requested = Miejsce nie zwolniło się na czas, więc nikt nie dostał pytania.
ended-request-withdrawn = Prośba o tę znajomość jest wycofana, dlatego propozycja jest zamknięta. Dziękuję za pomoc.
ended-opened = Obie osoby mówią „tak”, a ich rozmowa jest otwarta. Zgodnie z twoim życzeniem odbywa się bez ciebie.

question-title = { $party } ma pytanie do twojej propozycji (druga osoba: { $other }):
question-title-self = { $party } ma do ciebie pytanie:
question-note = Możesz odpowiedzieć raz, a przeczyta to tylko { $party }. Pytanie nie jest ani „tak”, ani „nie”.
question-replied = Twoja odpowiedź:
question-closed = Propozycja jest już zakończona ({ $a } i { $b }), nie ma na co odpowiadać.
question-closed-self = Propozycja jest już zakończona (ty i { $other }), nie ma na co odpowiadać.

thanks-title = { $party } dziękuje ci za nową znajomość: { $other }.
thanks-note = Nikt inny tego nie czyta.
thanks-erased = Nie ma tu już nic do przeczytania.

## Asking somebody to introduce oneself: what the one who asks reads

asking-connector = Jeśli nie cofniesz tego w ciągu { $seconds ->
    [one] jednej sekundy
    [few] { $seconds } sekund
    [many] { $seconds } sekund
   *[other] { $seconds } sekundy
 }, prośba się liczy. Prosisz o nową znajomość: { $target }. Pomóc może { $connector }.
asking-connector-now = Prośba się liczy. Prosisz o nową znajomość: { $target }. Pomóc może { $connector }.
asking-connector-heard = Odezwę się do ciebie najpóźniej: { $deadline }. Jeśli nic z tego nie wyjdzie, nie mogę powiedzieć dlaczego; właśnie to pozwala odpowiadać swobodnie.
wish = Prosisz o nową znajomość: { $target }. Pomóc może { $connector }.
wish-opened = Twoje życzenie się spełnia, a wasza rozmowa jest otwarta: ty i { $target }.
wish-closed = Twoja prośba jest zamknięta: ty i { $target } (pomoc: { $connector }).
wish-withdrawn = Twoja prośba jest wycofana: ty i { $target } (pomoc: { $connector }).
withdraw-sure-wish = Prośba będzie wtedy zamknięta i nikt się nie dowie dlaczego. Przez jakiś czas nie możesz znów prosić o tę znajomość: { $target }.
ended-wish = Twoja prośba: ty i { $target } (pomoc: { $connector })
ended-wish-told = { $connector } daje ci znać:
wish-question-title = { $connector } ma pytanie do twojej prośby (do poznania: { $target }):
wish-question-closed = Twoja prośba jest zamknięta (ty i { $target }), nie ma na co odpowiadać.

## Asking somebody to introduce oneself: what the one who is asked reads

request-title = { $named ->
    [0] { $requester } chce kogoś poznać, to { $target }, i pyta, czy poznasz te osoby ze sobą.
   *[other] { $requester } z serwera { $workspace } chce kogoś poznać, to { $target }, i pyta, czy poznasz te osoby ze sobą.
 }
request-quiet = Nie musisz odpowiadać; nikt się nie dowie, co z tym zrobisz. Otwarte do: { $deadline }
state-not-this-time = Nie tym razem.
state-not-this-time-means = Nikt się o tym nie dowie; wygląda to jak milczenie.
request-introduced = Poznajesz te osoby ze sobą: { $requester } i { $target }.
request-closed = Ta prośba jest już zamknięta: { $requester } i { $target }. Nic więcej nie trzeba robić.

## The conversation

greeting-title = { $a }, to jest { $b }. { $b }, to jest { $a }.
greeting-why = Proponuje to { $introducer }, a obie strony mówią „tak”:
greeting-why-self = { $introducer } chce się poznać, a { $other } mówi „tak”:
greeting-why-requested = { $requester } prosi o tę znajomość, { $introducer } przekazuje prośbę, a { $other } mówi „tak”:
greeting-words = { $person } pisze:
greeting-about = { $person } o sobie:
greeting-manners = Teraz głos należy do was; { $introducer } nie czeka na odpowiedź. Nie mogę czytać tego, co tu piszecie.
greeting-manners-alone = Teraz głos należy do was. Nie mogę czytać tego, co tu piszecie.
still-title = Obie strony nadal chcą porozmawiać.
still-note = { $a } i { $b }, każda strona mówi mi to prywatnie.

## Finding a time: each of the two chooses in private, and only what suits both is said

button-findtime = Znajdź termin…
button-findtime-more = Wybierz więcej terminów…
button-findtime-again = Żaden nie pasuje…
form-findtime-title = Znajdź termin
form-findtime-how = Gdy tylko jakieś terminy będą pasować obu stronom (ty i { $other }), podam w waszej rozmowie najwyżej trzy. Tutaj widzisz czas w swojej strefie: { $zone }.
form-findtime-how-unzoned = Gdy tylko jakieś terminy będą pasować obu stronom (ty i { $other }), podam w waszej rozmowie najwyżej trzy.
form-findtime-how-private = Nikt nie widzi, co wybierasz; podaję tylko terminy, które pasują obu stronom.
form-findtime-days = { $first } – { $last }
form-findtime-weekends = W weekend
form-findtime-minutes = Na jak długo?
form-findtime-length = { $minutes ->
    [one] { $minutes } minuta
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
 }
form-findtime-zone = Twoja strefa czasowa
form-findtime-how-zone = Na przykład Europe/Berlin albo America/New_York; wystarczy nazwa miasta.
part-early = Wczesnym rankiem ({ $hours })
part-morning = Przed południem ({ $hours })
part-noon = W południe ({ $hours })
part-afternoon = Po południu ({ $hours })
part-evening = Wieczorem ({ $hours })
part-early-on = { $weekday }, wczesnym rankiem ({ $hours })
part-morning-on = { $weekday }, przed południem ({ $hours })
part-noon-on = { $weekday }, w południe ({ $hours })
part-afternoon-on = { $weekday }, po południu ({ $hours })
part-evening-on = { $weekday }, wieczorem ({ $hours })
done-findtime = Zapisane. Gdy tylko jakiś termin będzie pasował obu stronom (ty i { $other }), podam go w waszej rozmowie. Nikt nie widzi, co wybierasz. Twój wybór zostanie wtedy usunięty, a najpóźniej za 14 dni.
done-findtime-erased = Gotowe: twój wybór jest usunięty.
times-title = { $a } i { $b }, te terminy pasują obu stronom:
times-title-one = { $a } i { $b }, ten termin pasuje obu stronom:
times-line = { $number }. { $at } · { $google } · { $outlook }
times-google = Kalendarz Google
times-outlook = Outlook
times-note = { $minutes ->
    [one] Czas: jedna minuta. Link wypełnia wpis w twoim własnym kalendarzu, którego nie widzę. Wybory obu stron są usunięte.
    [few] Czas: { $minutes } minuty. Link wypełnia wpis w twoim własnym kalendarzu, którego nie widzę. Wybory obu stron są usunięte.
    [many] Czas: { $minutes } minut. Link wypełnia wpis w twoim własnym kalendarzu, którego nie widzę. Wybory obu stron są usunięte.
   *[other] Czas: { $minutes } minuty. Link wypełnia wpis w twoim własnym kalendarzu, którego nie widzę. Wybory obu stron są usunięte.
 }
times-event = { $a } i { $b }
notime-title = W chwili porównania żaden z wybranych terminów nie pasował obu stronom (ty i { $other }).
notime-note = Żadna strona nie widzi, co wybiera druga. Jeśli wybierzesz więcej, podam w waszej rozmowie, co pasuje obu stronom, gdy tylko coś będzie.
findtime-both = Terminy wybierają tu tylko { $a } i { $b }.
findtime-off = Wasza administracja to wyłączyła. Nadal możecie uzgodnić termin tutaj między sobą.
findtime-blocked = Zgodnie z twoim życzeniem żadnych propozycji, w których bierze udział { $other }. Najpierw znów na nie zezwól w ustawieniach, potem wybierz terminy.
late-findtime = To było zbyt dawno. Nadal możecie uzgodnić termin w rozmowie między sobą.
problem-no-part = Wybierz co najmniej jedną porę dnia, która jeszcze nie minęła.

## What a click or a command is answered with

done-undone = Cofnięte. Nikt nie dostał pytania.
done-withdrawn = Wycofane. Teraz widać tylko, że propozycja jest zamknięta, bez podania powodu.
done-withdrawn-already = To już jest wycofane.
done-undone-wish = Cofnięte. Jakby tej prośby nigdy nie było.
done-withdrawn-wish = Wycofane. Nikt się nie dowie dlaczego.
done-withdrawn-wish-already = To już jest wycofane.
done-let-know = Gotowe. Dowie się o tym tylko { $requester }.
done-told = Gotowe. Dowie się o tym tylko { $introducer }.
done-no-agreed = Gotowe. Rozmowa się nie otworzy i nikt się nie dowie, kto zmienia zdanie.
done-passed-on = Przekazane.
done-optout = Gotowe, żadnych propozycji. Przepraszam za kłopot.
done-optoutall = Gotowe, żadnych propozycji na żadnym serwerze, na którym jestem. Przepraszam za kłopot.
done-optin = Miło znów cię tu mieć: możesz znowu dostawać propozycje. To, co było otwarte, pozostaje bez odpowiedzi, dopóki nie odpowiesz.
done-join = Witaj: od teraz możesz dostawać propozycje. Za każdym razem najpierw pytam, a zrezygnować możesz w każdej chwili.
done-pause = Gotowe. Żadnych propozycji przed tym dniem: { $date }.
done-resume = Pauza skończona: możesz znowu dostawać propozycje.
done-standing = Od teraz pytania do ciebie liczą się jako „tak”, chyba że powiesz inaczej, do: { $date }. To, co już jest otwarte, nadal czeka na twoją odpowiedź.
done-eachtime = Od teraz pytam cię za każdym razem. To, co już liczy się jako „tak”, tak zostaje, dopóki tego nie zmienisz.
done-block = Gotowe. Nic więcej z tą osobą: { $person }. Nikt jej o tym nie powie.
done-unblock = Propozycje z tą osobą są znowu możliwe: { $person }.
done-no-tells-introducer = Od teraz autor propozycji dowie się o twoim „nie”, w tych słowach: „{ tell-not-now }”
done-no-stays-private = Od teraz nikt nie dowie się o twoim „nie”.
done-language = Od teraz po polsku.
done-about = Zapisane. Od teraz czyta to tylko ten, kto dostaje pytanie, czy chce cię poznać.
done-about-removed = Usunięte.
done-forgotten = Wszystko o tobie jest usunięte. Jeśli niedawno ktoś dostał pytanie dotyczące ciebie, zostaje jedna zaszyfrowana liczba, aż przestanie być potrzebna: dzięki niej nikt nie dostanie zbyt szybko kolejnego pytania. Nikomu nie mówi, kim jesteś.
done-forgotten-optout = Wszystko o tobie jest usunięte oprócz jednej zaszyfrowanej liczby: dzięki niej, zgodnie z twoim życzeniem, nie dostaniesz więcej pytań. Nikomu nie mówi, kim jesteś.
done-followup-none = Jasne, więcej nie zapytam.
done-setup = Zapisane dla wszystkich tutaj.
done-receivers = Zapisane: od teraz te osoby dostają zgłoszenia.
done-invite = Opublikowane. Każda osoba, która naciśnie tam „{ button-join }”, może dostawać propozycje.

late-answer = Na to nie można już odpowiedzieć; nic więcej nie trzeba robić.
late-undo = Nie ma już czego cofać.
late-undo-asked = Pytania są już wysłane, na cofnięcie jest za późno. Możesz jeszcze wycofać propozycję.
late-undo-wish = Czas na cofnięcie już minął. Możesz jeszcze wycofać prośbę.
late-withdraw-wish = Na to jest za późno: twoja prośba jest zamknięta albo rozmowa właśnie się otwiera.
late-request = Nie ma tu już nic do zrobienia.
late-withdraw = Na to jest za późno: propozycja jest zakończona albo rozmowa właśnie się otwiera.
late-again = Datę można wybrać tylko raz, a jedna jest już wybrana, więc zostaje tak, jak jest.
late-words = Kilka słów można dodać po odpowiedzi „tak”, dopóki rozmowa się nie otworzy.
late-reply = Nie ma już na co odpowiadać.
late-block = To było zbyt dawno: nie wiem już, o kogo chodziło. W twoich ustawieniach są wszystkie osoby, które ostatnio coś proponowały.
not-yours = To pytanie nie jest skierowane do ciebie, więc nic się nie zmienia.
not-allowed = To może zmienić tylko administracja.
try-again = To trwało o chwilę za długo, ale nic nie przepadło. Spróbuj jeszcze raz.
one-moment = To trwa dłużej niż zwykle. Odpowiedź pojawi się tutaj, gdy tylko będzie.
went-wrong = Coś tu poszło nie tak. Spróbuj za chwilę jeszcze raz.
lift-optout = Propozycje są u ciebie wyłączone. Najpierw znów na nie zezwól, potem odpowiedz.
lift-optout-standing = Propozycje są u ciebie wyłączone. Najpierw znów na nie zezwól.
lift-block = Zgodnie z twoim życzeniem żadnych propozycji z jedną z tych osób. Najpierw znów na nie zezwól w ustawieniach, potem odpowiedz.
lift-away = { $platform ->
    [discord] Według moich notatek nie ma cię już na tym serwerze. Użyj raz /intros, a będę wiedzieć, że tu jesteś; potem możesz odpowiedzieć.
   *[other] Według moich notatek nie ma cię już w tym obszarze roboczym. Wpisz raz /intro list, a będę wiedzieć, że tu jesteś; potem możesz odpowiedzieć.
 }
lift-pause = Masz teraz pauzę, a jej koniec to: { $date }. Najpierw ją zakończ, potem odpowiedz.

## Buttons

button-yes = Tak, poznajmy się
button-yes-self = Tak, chętnie
button-yes-now = Tak, od razu
button-yes-after-all = Jednak tak
button-later = Tak, ale później…
button-later-other = Inna data…
button-no-standing = Tym razem nie
button-later-after-yes = Nie przed datą…
button-no = Nie, dziękuję
button-no-after-all = Jednak nie
button-tell = Niech { $introducer } wie…
button-tell-short = Daj znać…
button-question = Zadaj pytanie: { $introducer }…
button-question-short = Zapytaj…
button-again = Nie wiem, spytaj innym razem…
button-askconnector = Poproś o poznanie kogoś…
button-introduce = Poznaj te osoby ze sobą…
button-introduce-after-all = Jednak poznaj je ze sobą…
button-notthistime = Nie tym razem
button-letknow = Niech { $requester } wie…
button-askrequester = Zadaj pytanie: { $requester }…
button-withdraw-wish = Wycofaj: { $target }
button-show-request = Pokaż prośbę: { $requester }…
button-block = Nic z tą osobą: { $person }
button-block-short = Nic więcej
button-blockother = Nic z tą osobą: { $person }
button-blockperson = Nic z tą osobą: { $person }
button-optout = W ogóle żadnych propozycji
button-optoutall = Nigdzie żadnych propozycji
button-optin = Znów zezwól na propozycje
button-join = Biorę udział
button-setup = Kto, jak często, język…
button-overview = Wróć do konfiguracji
button-receivers = Kto dostaje zgłoszenia…
button-invite = Zaproś do udziału…
button-undo = Cofnij
button-withdraw = Wycofaj
button-withdrawsure = Tak, wycofaj
button-keep = Zostaw
button-withdraw-pair = Wycofaj: { $a } i { $b }
button-words = Dodaj kilka słów…
button-words-change = Zmień swoje słowa…
button-reply = Odpowiedz…
button-read = Przeczytaj
button-pause = Pauza do…
button-resume = Zakończ pauzę
button-standing = „Tak” z góry, do dnia…
button-standing-other = „Tak” z góry do innego dnia…
button-eachtime = Pytaj mnie za każdym razem
button-unblock = Znów zezwól: { $person }
button-habit = Powiedz autorowi o moim „nie”
button-nohabit = Nie mów nikomu o moim „nie”
button-language = Język…
button-about = Kilka słów o mnie…
button-mydata = Co o mnie wiesz?
button-mydata-more = Dalej
button-forget = Zapomnij o mnie…
button-forget-sure = Tak, usuń wszystko o mnie
button-talked = Tak
button-still = Jeszcze nie, ale nadal chcę
button-talked-since = Tak, już po rozmowie
button-nofollowups = Więcej nie pytaj
button-mayknow = ☐ { $introducer } może wiedzieć o rozmowie
button-mayknow-short = Zaznacz
button-maynotknow = ☑ { $introducer } może wiedzieć o rozmowie
button-maynotknow-short = Odznacz
button-thank = Podziękuj: { $introducer }…
button-thank-short = Podziękuj…
button-readthanks = Przeczytaj
button-insight = Jak nam idzie
button-conversation = Przejdź do rozmowy
button-request = Poznaj ze sobą dwie osoby…
button-setup-here = Skonfiguruj AskFirst…
button-show-other = Pokaż: { $other }…
button-show = Pokaż…
button-more = Więcej
button-fix = Zmień…
button-settings = Moje ustawienia

menu-more = Więcej…
menu-list = Wybierz…
later-week = Za tydzień
later-two-weeks = Za dwa tygodnie
later-month-end = Pod koniec miesiąca
later-next-month = W przyszłym miesiącu

## Reports to the admins

your-admins = wasza administracja
report-nobody = Nikt tu jeszcze nie odbiera zgłoszeń, więc nie mam komu tego przekazać. Administracja może kogoś wyznaczyć w konfiguracji AskFirst.
report-title = { $reporter } zgłasza tę osobę: { $reported }
report-received = To dostała osoba zgłaszająca:
report-dealt-with = Załatwione: { $person }, { $date }.
report-dealt-with-by-somebody = Załatwione: { $date }.
report-note = { $reported } nie dowie się ani o zgłoszeniu, ani od kogo jest. Zgłoszenie zostanie usunięte: { $date }.
report-erased = To zgłoszenie jest usunięte.
public-report = Jest dla ciebie zgłoszenie. Może tu zajrzeć moderacja, dlatego nie podaję treści.
stopped-until = { $person } nie może składać propozycji do: { $date }.
stopped-until-lifted = { $person } nie może składać propozycji, dopóki ktoś tego nie cofnie.
stop-until-date = do wybranej daty
stop-until-lifted = dopóki ktoś tego nie cofnie
done-report = Przekazane do wiadomości: { $receivers }. Nikt inny tego nie przeczyta.
done-lift = { $person } znowu może składać propozycje.
late-report = To było zbyt dawno, żeby zgłosić to tutaj. Zawsze możesz napisać do administracji.
problem-reports-used = Limit zgłoszeń w ciągu 24 godzin to { $limit }, i jest już wyczerpany. Napisz bezpośrednio: { $receivers }.
form-report-title = Zgłoszenie
form-report-how = Do wiadomości: { $receivers }. Nikt inny tego nie czyta. Osoba, której to dotyczy, nic o tym nie wie. To nie jest odpowiedź na propozycję.
form-report-person = O kogo chodzi?
form-report-words = Co warto wiedzieć?
form-report-received = Dołącz otrzymaną wiadomość
form-stop-title = Blokada propozycji
form-stop-submit = Zablokuj
form-stop-choice = { $person } nie składa propozycji …
form-stop-on = Znów może składać propozycje od
form-stop-how = Zablokowana osoba czyta tylko, że administracja ogranicza, kto może składać propozycje, i nic o zgłoszeniach. Wysłane już pytania pozostają otwarte.
button-report = Zgłoś…
button-report-person = Zgłoś osobę: { $person }…
button-stop = Zablokuj propozycje: { $person }…
button-stop-short = Zablokuj…
button-lift = Odblokuj propozycje: { $person }
button-lift-short = Odblokuj
button-dealtwith = Załatwione
button-readreport = Czytaj zgłoszenie: { $person }

## Who runs the bot

operator-contact = Napisz do tych, którzy prowadzą tego bota: { $address }
operator-privacy = Co jest przechowywane i jak długo: { $address }

## Forms

form-send = Wyślij
form-limit = Znaki: najwyżej { $limit }.
form-save = Zapisz
form-date-other = Albo inny dzień
form-date-how = Na przykład { $example }, albo z nazwą miesiąca

form-request-title = Nowa propozycja
form-request-submit = Zapytaj obie osoby
form-request-a = Pierwsza osoba
form-request-b = Druga osoba
form-request-reason = Czemu mają się poznać? Czytają obie osoby.
form-request-note = { $which ->
    [a] Tylko dla pierwszej osoby (opcjonalnie)
   *[b] Tylko dla drugiej osoby (opcjonalnie)
 }
form-request-title-named = Propozycja: { $person }
form-request-other = Kogo ta osoba ma poznać?
form-request-note-named = Czyta tylko { $person } (opcjonalnie)
form-request-note-other = Tylko dla drugiej osoby (opcjonalnie)
form-request-open-for = Jak długo propozycja jest otwarta
form-request-conversation = Rozmowa
form-request-joins = Dodaj mnie do rozmowy
form-request-how = Każda z osób dostaje prywatne pytanie, a rozmowa otwiera się tylko wtedy, gdy obie powiedzą „tak”.
form-wish-title = Prośba o poznanie kogoś
form-wish-submit = Poproś
form-wish-target = Kogo chcesz poznać?
form-wish-connector = Kto może was ze sobą poznać?
form-wish-reason = Dlaczego? Przeczyta to osoba, którą prosisz.
form-wish-how = Ta osoba decyduje prywatnie i nie musi odpowiadać. Jeśli nic z tego nie wyjdzie, nie poznasz powodu.
form-introduce-title = Poznaj te osoby ze sobą
form-introduce-submit = Zapytaj: { $target }
form-introduce-reason = Czemu mają się poznać? Czytają obie osoby.
form-introduce-note = Czyta tylko { $target } (opcjonalnie)
form-introduce-how = { $requester } o to prosi i niczego z tego nie przeczyta, zanim rozmowa się otworzy. { $target } dostanie prywatne pytanie; rozmowa otworzy się tylko po „tak”.
form-days = { $days ->
    [one] jeden dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
 }
form-usual = tyle co zwykle
form-usual-days = { $days ->
    [one] tyle co zwykle, jeden dzień
    [few] tyle co zwykle, { $days } dni
    [many] tyle co zwykle, { $days } dni
   *[other] tyle co zwykle, { $days } dnia
 }

form-later-title = Tak, ale później
form-later-on = Nie wcześniej niż
form-later-how = Rozmowa otworzy się najwcześniej tego dnia rano, jeśli { $other } też powie „tak”. Dopóki nie powiedzą tego obie strony, nikt tego nie widzi.
form-later-how-self = Rozmowa otworzy się najwcześniej tego dnia rano. { $other } zobaczy tę datę.
form-again-title = Zapytaj mnie ponownie
form-again-on = Kiedy zapytać ponownie
form-again-how = Weekend przesuwa się na najbliższy poniedziałek. Jeśli potrzeba więcej czasu, dostają go wszyscy: mogą wtedy zobaczyć późniejszą datę, bez podania powodu. Możesz to wybrać tylko raz.
form-pause-title = Pauza w propozycjach
form-pause-on = Znów propozycje od
form-standing-title = „Tak” z góry
form-standing-on = „Tak”, o ile nie powiem inaczej, do
form-standing-how = Pytania, które od teraz dostaniesz, przychodzą już z twoim „tak”, a na każde możesz jeszcze odpowiedzieć „nie”. Nikt nie widzi, że to twój wybór. Kończy się samo, a przedtem dam ci znać.
form-tell-title = Wiadomość: { $introducer }
form-tell-choice = To przeczyta { $introducer }
form-tell-words = Albo własnymi słowami
form-tell-how = Propozycja się zakończy, a { $introducer } dowie się, że wolisz odmówić. { $other } się o tym nie dowie.
form-tell-how-self = Propozycja się zakończy, a { $introducer } dowie się, że wolisz odmówić.
form-thank-title = Podziękuj: { $introducer }
form-thank-choice = To przeczyta { $introducer }
form-thank-words = Albo własnymi słowami
form-thank-how = Przeczyta to tylko { $introducer }, z twoim imieniem, i dowie się w ten sposób, że rozmowa się odbyła (ty i { $other }).
form-letknow-title = Wiadomość: { $requester }
form-letknow-choice = To przeczyta { $requester }
form-letknow-words = Albo własnymi słowami
form-letknow-how = { $requester } dowie się, że nie poznasz tych osób ze sobą. { $target } się o tym nie dowie.
form-askrequester-title = Zadaj pytanie
form-askrequester-words = Twoje pytanie (czyta { $requester })
form-askrequester-how = { $requester } zobaczy, że to pytanie od ciebie. Niczego ono nie obiecuje.
form-question-title = Zadaj pytanie
form-question-words = Twoje pytanie (czyta { $introducer })
form-question-how = { $introducer } zobaczy, że to pytanie od ciebie. Nie jest ani „tak”, ani „nie”.
form-reply-title = Odpowiedz
form-reply-words = Twoja odpowiedź (czyta { $party })
form-reply-how = Przeczyta ją tylko { $party }.
form-words-title = Kilka słów
form-words-words = Twoje słowa (czyta { $other })
form-words-how = { $other } przeczyta je, jeśli rozmowa się otworzy, i tylko wtedy.
form-language-title = Język
form-language-choice = Bot pisze do mnie w języku
form-about-title = Kilka słów o mnie
form-about-words = O mnie
form-about-how = Każdy, kto dostaje pytanie, czy chce cię poznać, czyta to pod pytaniem, a także w rozmowie, jeśli się otworzy. Jeśli nie chcesz nic pisać, zostaw puste pole.
language-auto = język mojej aplikacji
language-name = Polski

tell-not-now = To nie jest dla mnie dobry moment, ale dziękuję, że o mnie myślisz.
tell-not-for-me = To nie jest dla mnie, ale dziękuję, że o mnie myślisz.
thanks-conversation = Dziękuję za poznanie nas ze sobą. To była dobra rozmowa.
thanks-thinking = Dziękuję, że o nas myślisz. Cieszę się, że się znamy.

tell-not-just-now = Akurat teraz nie mogę was ze sobą poznać, ale dziękuję, że mnie pytasz.
tell-not-the-one = Nie jestem do tego właściwą osobą, ale dziękuję, że mnie pytasz.

## Panels

list-title = Twoje propozycje dla innych
list-none = Ostatnio nie ma od ciebie żadnych propozycji. Spróbuj: /intro.
list-waiting = { $a } i { $b }: jeszcze bez pytania
list-asking = { $a } i { $b }: pytania wysłane, otwarte do: { $deadline }
list-agreed = { $a } i { $b }: dwa razy „tak”, rozmowa otworzy się: { $date }
list-opening = { $a } i { $b }: rozmowa właśnie się otwiera
list-opened = { $a } i { $b }: w rozmowie
list-talked = { $a } i { $b }: już po rozmowie
list-withdrawn = { $a } i { $b }: wycofane
list-failed = { $a } i { $b }: nie udało się otworzyć rozmowy
list-told = { $a } i { $b }: jedna osoba dała ci znać
list-unreachable = { $a } i { $b }: nie udało się zadać pytania
list-lapsed = { $a } i { $b }: nic z tego nie wyszło
list-asks = Czeka na twoją odpowiedź, jeśli masz ochotę
list-ask = { $other } (proponuje { $introducer }), otwarte do: { $deadline }

list-ask-self = { $introducer } chce cię poznać, otwarte do: { $deadline }

list-ask-requested = { $other } prosi o znajomość z tobą (proponuje { $introducer }), otwarte do: { $deadline }
list-request = { $requester } chce kogoś poznać, to { $target }: możesz poznać te osoby ze sobą, otwarte do: { $deadline }
list-request-declined = { $requester } chce kogoś poznać, to { $target }: nie tym razem, można zmienić do: { $deadline }
list-wishes = Kogo chcesz poznać dzięki innym
list-wish = { $target } (pomoc: { $connector }), odezwę się najpóźniej: { $deadline }
list-wish-opened = { $target } (pomoc: { $connector }): w rozmowie
list-wish-closed = { $target } (pomoc: { $connector }): zamknięta
list-wish-withdrawn = { $target } (pomoc: { $connector }): wycofana
list-wish-agreed = { $target } (pomoc: { $connector }), rozmowa otworzy się: { $date }

list-answered = Z odpowiedzią lub odłożone
list-answered-none = { $other } (proponuje { $introducer }): zgodnie z twoimi ustawieniami pozostaje bez odpowiedzi
list-answered-yes = { $other } (proponuje { $introducer }): twoja odpowiedź to „tak”, można zmienić do: { $deadline }
list-answered-later = { $other } (proponuje { $introducer }): twoja odpowiedź to „tak, ale później”, można zmienić do: { $deadline }
list-answered-no = { $other } (proponuje { $introducer }): twoja odpowiedź to „nie”, można zmienić do: { $deadline }
list-answered-again = { $other } (proponuje { $introducer }): zapytam cię jeszcze raz, otwarte do: { $deadline }

list-both = Obie strony mówią „tak”
list-both-ahead = { $other }, rozmowa otworzy się: { $date }
list-both-now = { $other }: rozmowa właśnie się otwiera

home-asks-none = Nic nie czeka na twoją odpowiedź.

settings-title = { $named ->
    [0] Twoje ustawienia
   *[other] Twoje ustawienia: { $workspace }
 }
settings-open = Inni mogą proponować, że cię z kimś poznają.
settings-not-joined = Propozycje dostają tu tylko ci, którzy biorą udział, a ty jeszcze nie bierzesz.
settings-opted-out = Propozycje są u ciebie wyłączone: nikt cię z nikim nie poznaje.
settings-paused = Pauza. Znów możesz dostawać pytania od: { $date }.
settings-each-time = Pytam cię za każdym razem.
settings-standing = Pytania do ciebie liczą się jako „tak”, chyba że powiesz inaczej, do: { $date }. Nikt inny tego nie widzi.
standing-ends = Twoje „tak” z góry kończy się z tym dniem: { $date }. Potem znów pytam cię za każdym razem.
settings-no-tells-introducer = Gdy powiesz „nie”, autor propozycji czyta: „{ tell-not-now }”
settings-no-stays-private = Gdy powiesz „nie”, nikt się o tym nie dowie.
settings-blocked = Nic z tą osobą: { $person }
settings-language = Bot pisze do ciebie po polsku.
settings-about = Każdy, kto dostaje pytanie, czy chce cię poznać, czyta:
settings-lately-title = Kto ostatnio składał propozycje dla ciebie
settings-lately = { $introducer } (ty i { $other }): { $date }
settings-lately-self = { $introducer } (chce cię poznać): { $date }
settings-lately-requested = { $introducer } ({ $other } chce cię poznać): { $date }
settings-lately-request = { $requester } (prośba o znajomość: { $target }): { $date }
settings-forget = Usunąć wszystko o tobie? Otwarte pytania do ciebie będą się wtedy liczyć jako pozostawione bez odpowiedzi, a twoje propozycje zostaną wycofane.

## What do you know about me?

data-title = Co o tobie wiem
data-how = Widzisz to tylko ty. Nie wiem nic o tym, co piszecie w rozmowach. „Zapomnij o mnie” usuwa te dane.
data-nothing = Nic o tobie nie wiem.
data-line = { $field }: { $value }
data-words = { $field }:
data-yes = tak
data-no = nie
data-you = Ty
data-blocked = Z kim nie chcesz propozycji
data-suggested = Twoje propozycje
data-asked = Pytania do ciebie
data-wishes = Kogo chcesz poznać dzięki innym
data-asked-to-introduce = Kogo masz ze sobą poznać
data-questions = Twoje pytania zadane przeze mnie
data-questions-to-you = Pytania do twoich propozycji
data-follow-ups = Twoje odpowiedzi po otwarciu rozmowy
data-thanks = Podziękowania dla ciebie
data-messages = Moje wiadomości, które mogą się jeszcze zmienić, i gdzie są
data-coming = Co jeszcze do ciebie wyślę
data-reports = Twoje zgłoszenia o innych, wysłane do administracji
data-times = Kiedy możesz rozmawiać, wybrane dla jednej z rozmów
data-undone = Propozycje cofnięte w ciągu ostatniej doby
data-platform = Co przechowuję, żeby móc do ciebie pisać
data-everywhere = Wszędzie, gdzie jestem
data-installed = Twoje instalacje

data-field-external-id = Identyfikator na platformie
data-field-name = Nazwa wyświetlana
data-field-handle = Nazwa użytkownika
data-field-is-bot = Bot
data-field-active = Aktywność tutaj
data-field-guest = Gość
data-field-locale = Język, jaki ostatnio widać
data-field-time-zone = Strefa czasowa
data-field-chosen-locale = Język wybrany przez ciebie
data-field-about = O tobie
data-field-opted-out = Bez propozycji
data-field-paused-until = Pauza do
data-field-standing-until = „Tak” z góry, do
data-field-tells = Autor propozycji może wiedzieć o twoim „nie”
data-field-follow-ups = Pytania, czy udało się porozmawiać
data-field-asked-before = Pytania już wcześniej
data-field-joined = Bierzesz udział
data-field-receives-reports = Dostajesz zgłoszenia
data-field-reported-id = Dotyczy
data-field-received = Z otrzymaną wiadomością
data-field-blocked-id = Osoba
data-field-introducer-id = Proponuje
data-field-requester-id = Prosi
data-field-connector-id = Pomóc może
data-field-target-id = Do poznania
data-field-heard-by = Odezwę się do
data-field-connector-until = Otwarte do
data-field-asked-at = Wysłano pytanie
data-field-declined = Wybrano „nie tym razem”
data-field-other = Dotyczy
data-field-party-a = Pierwsza osoba
data-field-party-b = Druga osoba
data-field-note-a = Dopisek dla pierwszej osoby
data-field-note-b = Dopisek dla drugiej osoby
data-field-reason = Powód
data-field-state = Stan
data-field-created-at = Utworzono
data-field-open-for = Czas na odpowiedź
data-field-introducer-joins = Z tobą w rozmowie
data-field-queued = Czekanie na wolne miejsce
data-field-place-at = Pytanie najwcześniej
data-field-released-at = Wysłano pytanie
data-field-deadline = Otwarte do
data-field-opens-at = Otwarcie
data-field-attempted-at = Pierwsza próba otwarcia
data-field-conversation = Rozmowa
data-field-ended-at = Zakończono
data-field-note = Dopisek dla ciebie
data-field-answer = Twoja odpowiedź
data-field-not-before = Nie wcześniej niż
data-field-words = Słowa
data-field-parts = Terminy
data-field-minutes = Na ile minut
data-field-zone = W strefie czasowej
data-field-chosen-at = Wybrano
data-field-again-at = Ponowne pytanie
data-field-party-id = Pyta
data-field-reply = Odpowiedź
data-field-until = Liczy się do
data-field-may-know = Autor propozycji może wiedzieć o rozmowie
data-field-choice = Podziękowanie
data-field-kind = Wiadomość
data-field-reference = Gdzie
data-field-due-at = Termin
data-field-params = Razem z nią
data-field-at = Kiedy
data-field-value = Wartość
data-field-mark = Bez propozycji, jako zaszyfrowana liczba
data-field-team-name = Obszar roboczy
data-field-enterprise-name = Organizacja
data-field-installed-at = Zainstalowano

data-value-waiting = jeszcze bez pytania
data-value-asking = otwarta
data-value-agreed = dwa razy „tak”
data-value-opening = rozmowa się otwiera
data-value-opened = w rozmowie
data-value-lapsed = nic z tego nie wyszło
data-value-withdrawn = wycofana
data-value-told = jedna osoba dała ci znać
data-value-unreachable = nie udało się zadać pytania
data-value-failed = nie udało się otworzyć rozmowy
data-value-closed = zamknięta
data-value-none = brak
data-value-yes = tak
data-value-later = tak, ale później
data-value-no = nie
data-value-again = zapytaj mnie ponownie
data-value-still = jeszcze nie, ale nadal chcesz
data-value-both = obie strony nadal chcą porozmawiać
data-value-talked = po rozmowie
data-value-conversation = podziękowanie za dobrą rozmowę
data-value-thinking = podziękowanie za pamięć o obu osobach
data-value-own = własnymi słowami
data-value-asked = że obie osoby mają już pytania
data-value-queued = że propozycja czeka na wolne miejsce
data-value-ask = pytanie do ciebie
data-value-reminder = przypomnienie, jeśli nie będzie odpowiedzi
data-value-second-ask = to samo pytanie jeszcze raz, zgodnie z twoją prośbą
data-value-requested = że twoja prośba się liczy
data-value-request = prośba o poznanie ze sobą dwóch osób
data-value-request-reminder = przypomnienie o niej, jeśli nic z nią nie zrobisz
data-value-open = rozmowa
data-value-greeting = powitanie
data-value-ended = jak się skończyło
data-value-follow-up = czy udało się porozmawiać
data-value-both-still = że obie strony nadal chcą porozmawiać
data-value-thanks = podziękowanie za twoją propozycję
data-value-question = pytanie do twojej propozycji
data-value-reply = odpowiedź na twoje pytanie
data-value-refresh = aktualizacja twoich wiadomości
data-value-standing-ends = że twoje „tak” z góry wkrótce się kończy
data-value-report = zgłoszenie do ciebie jako administracji
data-value-times = terminy, które pasują obu stronom
data-value-no-time = że żaden termin nie pasował obu stronom

help-title = AskFirst pyta obie strony, zanim kogokolwiek ze sobą pozna.
help-request = { $platform ->
    [discord] /intro, dwie osoby i powód, dla którego mają się poznać: obie dostają prywatne pytanie. Rozmowa otwiera się tylko wtedy, gdy obie powiedzą „tak”; „nie” wygląda jak milczenie.
   *[other] /intro @pierwsza @druga i powód, dla którego mają się poznać: obie osoby dostają prywatne pytanie. Rozmowa otwiera się tylko wtedy, gdy obie powiedzą „tak”; „nie” wygląda jak milczenie.
 }
help-form = { $platform ->
    [discord] Przy czyjejś nazwie: Aplikacje, „{ command-introduce }”. Otworzy się formularz.
   *[other] Samo /intro otwiera formularz.
 }
help-wish = { $platform ->
    [discord] /intro-me, osoba do poznania, osoba, która może pomóc, i powód: prywatnie pytam tylko tę, która może pomóc. Dowiesz się, czy coś z tego wyszło, ale nigdy, dlaczego nie.
   *[other] /intro me @osoba via @pomoc i powód: prywatnie pytam tylko osobę, która może pomóc. Dowiesz się, czy coś z tego wyszło, ale nigdy, dlaczego nie.
 }
help-list = { $platform ->
    [discord] /intros: twoje propozycje i to, co czeka na twoją odpowiedź.
   *[other] /intro list: twoje propozycje i to, co czeka na twoją odpowiedź.
 }
help-settings = { $platform ->
    [discord] /intro-ustawienia: pauza, bez propozycji, język, zapomnij o mnie.
   *[other] /intro settings: pauza, bez propozycji, język, zapomnij o mnie.
 }
help-setup = { $platform ->
    [discord] Dla administracji: /intro-konfiguracja, gdzie otwierają się rozmowy, kto może składać propozycje, limity.
   *[other] Dla administracji: /intro setup, kto może składać propozycje, limity, język.
 }
help-reading = Bot nie może czytać rozmów.

setup-title = Ustawienia wspólne
setup-introducers = Kto może składać propozycje
setup-everyone = Wszyscy
setup-admins = Tylko administracja
panel-everyone = Propozycje mogą składać wszyscy.
panel-admins = Propozycje może składać tylko administracja.
panel-group = Propozycje może składać tylko jedna grupa i administracja.
panel-asked = Pytanie może dostać każdy, kto nie wyłączył propozycji.
panel-joined = Pytanie może dostać tylko ten, kto bierze udział.
panel-find-a-time = Rozmowy pomagają znaleźć termin.
panel-no-find-a-time = Rozmowy nie pomagają znaleźć terminu.
panel-guests-introduce = Goście mogą składać propozycje.
panel-guests-cannot = Goście nie mogą składać propozycji.
panel-guests-asked = Goście mogą dostawać propozycje.
panel-guests-unasked = Goście nie dostają propozycji.
panel-stopped = { $count ->
    [one] Jedna osoba ma zablokowane składanie propozycji.
    [few] { $count } osoby mają zablokowane składanie propozycji.
    [many] { $count } osób ma zablokowane składanie propozycji.
   *[other] { $count } osoby ma zablokowane składanie propozycji.
 }
panel-receivers = Odbiór zgłoszeń: { $receivers }.
panel-nobody-receives = Zgłoszeń nikt jeszcze nie dostaje: wybierz kogoś.
setup-asked = Kto może dostać pytanie
setup-asked-all = Każdy, kto nie wyłączył propozycji
setup-asked-joined = Tylko kto bierze udział
setup-guests-introduce = Goście mogą składać propozycje
setup-guests-asked = Goście mogą dostawać propozycje
form-receivers-title = Zgłoszenia
form-receivers-people = Kto je dostaje (najwyżej { $limit })
form-receivers-how = Te osoby czytają prywatnie to, co zgłaszają inni, i mogą komuś zablokować składanie propozycji. Nikt nie czyta zgłoszeń o sobie. Jeśli nikogo nie wybierzesz, zgłoszenia dostaje osoba, która zainstalowała AskFirst.
form-invite-title = Zaproszenie do udziału
form-invite-channel = Na którym kanale?
form-invite-submit = Opublikuj
form-invite-how = Napiszę tam, co robi AskFirst, z przyciskiem dla chętnych. Bez żadnych wzmianek.
invite-title = Nowe znajomości, dla tych, którzy chcą
invite-how = AskFirst pyta prywatnie obie osoby, zanim je ze sobą pozna, a „nie” wygląda jak milczenie. Jeśli weźmiesz udział, inni tutaj mogą ci kogoś zaproponować.
invite-note = Za każdym razem najpierw pytam, a zrezygnować na dobre możesz jednym kliknięciem.
invite-refused = { $platform ->
    [discord] Nie mogę tam pisać. Zezwól roli AskFirst na tym kanale na „Wyświetlanie kanału” i „Wysyłanie wiadomości”, a potem spróbuj ponownie.
    [slack] Nie mogę tam pisać, bo nie ma mnie na tym kanale. Wpisz tam /invite @AskFirst, a potem spróbuj ponownie.
   *[other] Nie mogę tam pisać. Spróbuj na innym kanale.
 }
insight-title = Jak nam idzie
insight-month = { $month }. Zakończone propozycje: { $ended }, z tego z rozmową: { $opened }. Tyle razy ktoś mówi, że rozmowa się odbyła: { $talked }.
insight-month-few = { $month }. Zakończone propozycje: { $ended }, z tego z rozmową: { $opened }.
insight-none = Nie ma jeszcze nic do pokazania.
insight-note = Miesiąc widać od { $day }. dnia następnego, i tylko jeśli zakończyło się w nim co najmniej tyle propozycji: { $enough }. Dzięki temu żadna liczba nie mówi nic o nikim.
setup-own-wishes = Własne życzenia
setup-self = Zezwalaj na „Chcę poznać …”
setup-conversations = Rozmowy
setup-find-a-time = „Znajdź termin” w rozmowach
setup-max-live = Otwarte propozycje jednej osoby naraz
setup-max-per-day = Nowe propozycje jednej osoby dziennie
setup-max-asks = Pytania do jednej osoby w tygodniu
setup-max-from-one = Pytania od A do B w ciągu 30 dni
setup-language = Język, gdy nie znam czyjegoś
setup-language-usual = taki jak na platformie
setup-how-usual = Puste pole: { $example }
setup-time-zone = Strefa, gdy nieznana (jak Europe/Berlin)

## Problems: what is wrong and what to do

neutral = Tych dwóch osób nie mogę teraz ze sobą poznać. Nie mogę powiedzieć dlaczego; to chroni wybór każdego.
problem-no-reason = Napisz w kilku własnych słowach, dlaczego mają się poznać; same imiona i linki to jeszcze nie powód.
problem-no-text = Najpierw napisz kilka słów.
problem-too-long = Liczba znaków: { $length }, a mieści się { $limit }. Skróć trochę tekst.
problem-marks = Na jednej literze jest za dużo znaków, jeden na drugim; przeczytać można najwyżej { $limit }. Usuń kilka.
problem-lines = Liczba wierszy: { $count }, a mieści się { $limit }. Połącz niektóre.
problem-control-characters = W tekście są niewidoczne znaki sterujące. Wpisz go na nowo albo wklej bez formatowania.
problem-nobody = { $platform ->
    [discord] Podaj dwie osoby, które mają się poznać: /intro, potem obie i powód.
   *[other] Podaj dwie osoby, które mają się poznać: /intro @pierwsza @druga i powód.
 }
problem-one-person = Podaj jeszcze jedną osobę: potrzebne są dwie.
problem-too-many-people = Liczba podanych osób: { $count }. Poznać ze sobą mogę dokładnie dwie.
problem-same-person = To dwa razy ta sama osoba; podaj dwie różne.
shortcut-bot = To wiadomość od bota, a botów z nikim nie poznaję. Spróbuj przy wiadomości człowieka.
shortcut-own = To twoja własna wiadomość. Wybierz wiadomość kogoś, kogo chcesz z kimś poznać.
shortcut-inactive = Autor tej wiadomości nie jest tu już aktywny.
problem-bot = { $person } to bot, a botów z nikim nie poznaję. Podaj dwoje ludzi.
problem-inactive = { $person } nie ma tu już aktywnego konta. Podaj kogoś innego.
problem-no-name = Nie udało się teraz sprawdzić, kim są te osoby, i nikt nie dostał pytania. Spróbuj za chwilę jeszcze raz.
problem-self-introduction = Tutaj nie można prosić, żeby samemu kogoś poznać. Podaj dwie inne osoby.
problem-may-not-introduce = Wasza administracja ogranicza, kto może tu składać propozycje. Porozmawiaj z nią, może to zmienić.
problem-wish-people = { $platform ->
    [discord] Podaj, kogo chcesz poznać i kto może was ze sobą poznać: /intro-me, potem obie osoby i powód.
   *[other] Podaj, kogo chcesz poznać i kto może was ze sobą poznać: /intro me @osoba via @pomoc i powód.
 }
problem-wish-self = Nie możesz prosić o poznanie siebie. Podaj kogoś innego.
problem-wish-via-self = Nie możesz pomagać we własnej prośbie. Podaj kogoś, kto zna obie strony, albo pomiń to i zapytaj bezpośrednio.
problem-wish-via-target = Pomóc miałaby ta sama osoba, którą chcesz poznać. Podaj kogoś innego albo pomiń to i zapytaj bezpośrednio.
problem-wish-connector = Wasza administracja ogranicza, kto może tu składać propozycje, a { $person } do tego grona nie należy. Poproś kogoś innego.
problem-wish-bot = { $person } to bot. Podaj człowieka.
problem-wishes-live = { $limit ->
    [one] Masz jedną otwartą prośbę, i to jest limit. Poczekaj, aż się skończy, albo ją wycofaj.
    [few] Masz { $limit } otwarte prośby, i to jest limit. Poczekaj, aż jedna się skończy, albo którąś wycofaj.
    [many] Masz { $limit } otwartych próśb, i to jest limit. Poczekaj, aż jedna się skończy, albo którąś wycofaj.
   *[other] Masz { $limit } otwartej prośby, i to jest limit. Poczekaj, aż jedna się skończy, albo którąś wycofaj.
 }
problem-wishes-per-day = { $limit ->
    [one] W ciągu ostatnich 24 godzin jest od ciebie jedna prośba, i to jest limit. Następna będzie możliwa od: { $at }.
    [few] W ciągu ostatnich 24 godzin są od ciebie { $limit } prośby, i to jest limit. Następna będzie możliwa od: { $at }.
    [many] W ciągu ostatnich 24 godzin jest od ciebie { $limit } próśb, i to jest limit. Następna będzie możliwa od: { $at }.
   *[other] W ciągu ostatnich 24 godzin jest od ciebie { $limit } prośby, i to jest limit. Następna będzie możliwa od: { $at }.
 }
problem-date-after-wish = Wybierz datę wcześniejszą niż ta: { $date }. Dłużej nie pozostaje to otwarte.
problem-max-live = { $limit ->
    [one] Masz jedną otwartą propozycję, i to jest limit. Poczekaj, aż się skończy, albo ją wycofaj.
    [few] Masz { $limit } otwarte propozycje, i to jest limit. Poczekaj, aż jedna się skończy, albo którąś wycofaj.
    [many] Masz { $limit } otwartych propozycji, i to jest limit. Poczekaj, aż jedna się skończy, albo którąś wycofaj.
   *[other] Masz { $limit } otwartej propozycji, i to jest limit. Poczekaj, aż jedna się skończy, albo którąś wycofaj.
 }
problem-max-per-day = { $limit ->
    [one] W ciągu ostatnich 24 godzin jest od ciebie jedna nowa propozycja, i to jest limit. Następna będzie możliwa od: { $at }.
    [few] W ciągu ostatnich 24 godzin są od ciebie { $limit } nowe propozycje, i to jest limit. Następna będzie możliwa od: { $at }.
    [many] W ciągu ostatnich 24 godzin jest od ciebie { $limit } nowych propozycji, i to jest limit. Następna będzie możliwa od: { $at }.
   *[other] W ciągu ostatnich 24 godzin jest od ciebie { $limit } nowej propozycji, i to jest limit. Następna będzie możliwa od: { $at }.
 }
problem-yourself-opted-out = Propozycje są u ciebie wyłączone. Najpierw znów na nie zezwól w ustawieniach.
problem-yourself-not-joined = Propozycje są tu tylko dla tych, którzy biorą udział. Najpierw weź udział w ustawieniach.
problem-guest = { $person } jest tu gościem, a goście nie dostają propozycji. Podaj kogoś innego.
problem-receivers = Wybierz najwyżej tyle osób: { $limit }.
problem-receiver-bot = { $person } to bot i nie może czytać zgłoszeń. Wybierz kogoś innego.
problem-yourself-blocked = Zgodnie z twoim życzeniem żadnych propozycji, w których bierze udział { $person }. Najpierw znów na nie zezwól w ustawieniach.
problem-max-from-one = { $limit ->
    [one] W ciągu 30 dni { $person } ma już od ciebie jedno pytanie, i to jest limit. Następne będzie możliwe od: { $at }.
    [few] W ciągu 30 dni { $person } ma już od ciebie { $limit } pytania, i to jest limit. Następne będzie możliwe od: { $at }.
    [many] W ciągu 30 dni { $person } ma już od ciebie { $limit } pytań, i to jest limit. Następne będzie możliwe od: { $at }.
   *[other] W ciągu 30 dni { $person } ma już od ciebie { $limit } pytania, i to jest limit. Następne będzie możliwe od: { $at }.
 }
problem-max-from-one-waiting = { $limit ->
    [one] Razem z tym, co jeszcze czeka, { $person } ma od ciebie jedno pytanie w ciągu 30 dni, i to jest limit.
    [few] Razem z tym, co jeszcze czeka, { $person } ma od ciebie { $limit } pytania w ciągu 30 dni, i to jest limit.
    [many] Razem z tym, co jeszcze czeka, { $person } ma od ciebie { $limit } pytań w ciągu 30 dni, i to jest limit.
   *[other] Razem z tym, co jeszcze czeka, { $person } ma od ciebie { $limit } pytania w ciągu 30 dni, i to jest limit.
 }
problem-undone = Liczba propozycji cofniętych w ciągu ostatnich 24 godzin: { $limit }, i to jest limit. Następna będzie możliwa od: { $at }.
problem-open-for = Wybierz okres od jednego dnia, najwyżej do tylu dni: { $days }.
problem-date-past = Wybierz datę w przyszłości.
problem-date-too-far = Wybierz bliższą datę. Największa liczba dni od dziś: { $days }.
problem-no-date = Nie mogę odczytać tej daty. Napisz ją tak: { $example }.
problem-choice = Wybierz jedną z możliwości.
problem-questions-used = Limit pytań tutaj to { $limit }, i jest już wyczerpany.
problem-limit = Wpisz liczbę całkowitą od 1 do 1000.
problem-time-zone = Nie znam takiej strefy czasowej. Napisz ją tak: Europe/Berlin.
problem-obstacle-not-set-up = { $platform ->
    [discord] Nie można tu jeszcze otwierać rozmów. Poproś kogoś, kto może zarządzać tym serwerem, o /intro-konfiguracja: tam widać, czego brakuje.
   *[other] Nie można tu jeszcze otwierać rozmów. Poproś osobę, która zainstalowała AskFirst, o uruchomienie: askfirst check
 }
problem-obstacle-missing-permission = { $platform ->
    [discord] Nie mogę tu jeszcze otwierać rozmów. Poproś kogoś, kto może zarządzać tym serwerem, o /intro-konfiguracja: tam widać, co zrobić.
   *[other] Brakuje mi tu uprawnienia do otwierania rozmów. Poproś osobę, która zainstalowała AskFirst, o uruchomienie: askfirst check
 }
problem-obstacle-cannot-meet = Nie mogę otworzyć tu wspólnej rozmowy dla tych dwóch osób. Możliwe, że nie mają wspólnego miejsca, które jest do tego potrzebne.

## Discord's commands: names in small letters, without spaces

command-intro = intro
command-intro-about = Poznaj ze sobą dwie osoby; każda najpierw dostaje prywatne pytanie
option-a = a
option-a-about = Pierwsza osoba
option-b = b
option-b-about = Druga osoba
option-reason = powód
option-reason-about = Dlaczego mają się poznać? Przeczytają to obie osoby
option-note-a = dopisek_dla_a
option-note-a-about = Dopisek tylko dla pierwszej osoby
option-note-b = dopisek_dla_b
option-note-b-about = Dopisek tylko dla drugiej osoby
option-open-for = otwarte
option-open-for-about = Jak długo propozycja jest otwarta
option-join = ze_mną
option-join-about = Czy bierzesz udział w rozmowie
command-intro-me = intro-me
command-intro-me-about = Poproś kogoś prywatnie o poznanie cię z inną osobą
option-person = osoba
option-person-about = Kogo chcesz poznać?
option-via = przez
option-via-about = Kto może was ze sobą poznać? Na początku pytam tylko tę osobę
option-words = słowa
option-words-about = Dlaczego chcesz tej znajomości? Czyta to osoba, która was ze sobą poznaje
command-intros = intros
command-intros-about = Twoje propozycje i to, co czeka na twoją odpowiedź
command-settings = intro-ustawienia
command-settings-about = Pauza, bez propozycji, język, zapomnij o mnie
command-introduce = Poznaj z kimś…
command-setup = intro-konfiguracja
command-setup-about = Gdzie otwierają się rozmowy, kto może składać propozycje, limity

## Discord: the panel of an admin who sets a server up

server-title = AskFirst na serwerze { $workspace }
server-no-channel = Najpierw wybierz poniżej kanał propozycji albo pozwól mi go utworzyć: tam otwierają się rozmowy. Muszą go widzieć wszyscy, którzy mają się poznawać.
server-no-text-channel = Tego kanału nie można użyć. Wybierz kanał tekstowy tego serwera.
server-channel-gone = Kanału propozycji już nie ma i żadna rozmowa nie może się otworzyć. Wybierz poniżej inny albo pozwól mi go utworzyć.
server-unknown = Nie udało się teraz sprawdzić kanału propozycji. Sprawdź za chwilę jeszcze raz.
server-ready = Gotowe: rozmowy mogą się otwierać, a każdy w nich może pisać.
server-not-ready = Jeszcze nie jest gotowe: popraw to, co ma znak ✗, a potem naciśnij „{ button-server-look }”.
server-unhelpful = Poradzę sobie bez uprawnienia „Zarządzanie wątkami”. Mając je, usuwam wątek, który powstał na próżno; bez niego tylko wypisuję z niego osoby, które tam trafiły.
server-ok-channel = ✓ Kanał propozycji to kanał tekstowy, który znam.
server-ok-threads = ✓ Mogę otwierać prywatne wątki na kanale propozycji i tam pisać.
server-ok-channels = ✓ Mogę otwierać prywatne kanały i tam pisać.
server-ok-seen = ✓ Wszyscy widzą kanał propozycji.
server-ok-written = ✓ Wszyscy mogą pisać i czytać w jego wątkach.
server-ok-own-channel = ✓ Osoby, które mają się poznać, mogą widzieć otwierany kanał, pisać w nim i czytać, niezależnie od innych ustawień.
server-ok-two-factor = ✓ Uwierzytelnianie dwuskładnikowe tego serwera nie przeszkadza.
server-absent = ✗ Zainstalowane są tu tylko moje polecenia, beze mnie: nic nie widzę i niczego nie mogę otworzyć. Dodać mnie może każdy, kto zarządza serwerem: { $link }
server-wrong-type = ✗ Kanał propozycji nie jest już kanałem tekstowym, a tylko takie mają prywatne wątki. Wybierz poniżej inny.
server-timed-out = ✗ Mam tu przerwę (timeout) do: { $date }. Nie mogę nic otwierać ani pisać. Kliknij prawym przyciskiem moją nazwę na liście członków i usuń tę przerwę (Remove Timeout).
server-restricted = ✗ Kanał propozycji ma ograniczenie wiekowe: kto nie potwierdził wieku, nie widzi go. Edytuj kanał, w zakładce „Ogólne” wyłącz ograniczenie wiekowe albo wybierz inny kanał.
server-lacks-server = ✗ Nowy kanał powstaje na samym serwerze, a tam brakuje mi uprawnień. Otwórz Ustawienia serwera, Role, AskFirst, i zezwól na:
server-lacks-category = ✗ Kategoria kanału propozycji odmawia mi uprawnień. Edytuj kategorię, otwórz „Uprawnienia”, dodaj rolę AskFirst i zezwól na:
server-lacks-channel = ✗ Na kanale propozycji brakuje mi uprawnień. Edytuj kanał, otwórz „Uprawnienia”, dodaj rolę AskFirst i zezwól na:
server-lacks-two-factor = ✗ Ten serwer wymaga od moderatorów uwierzytelniania dwuskładnikowego, a konto Discord, do którego należy ten bot, go nie ma. Poproś tych, którzy prowadzą AskFirst, o włączenie go na tym koncie. Do tego czasu Discord odmawia mi:
server-seen-by-some = • Nie wszyscy widzą kanał propozycji. Kto go nie widzi, nie może dostawać propozycji; zezwól tam @everyone albo odpowiedniej roli na „Wyświetlanie kanału”.
server-written-by-some = • Tylko osoby z jedną z tych ról widzą wątki kanału propozycji, piszą w nich i czytają; inne nie mogą dostawać propozycji: { $roles }
server-written-by-nobody = ✗ Członkowie nie mogliby pisać w rozmowie. Edytuj kanał propozycji, otwórz „Uprawnienia” i zezwól @everyone albo roli tych, którzy mają się poznawać, na „Wyświetlanie kanału”, „Wysyłanie wiadomości w wątkach” i „Czytanie historii wiadomości”.
server-refused = ! Gdy ostatnio miała się otworzyć rozmowa, Discord odmówił (błąd { $code }). Próbuję dalej przez jeden dzień.
server-refused-words = ! Gdy ostatnio miała się otworzyć rozmowa, AutoMod zablokował w niej słowa. W Ustawieniach serwera, w sekcji AutoMod, dodaj rolę AskFirst do wyjątków. Próbuję dalej przez jeden dzień.
server-refused-two-factor = ! Gdy ostatnio miała się otworzyć rozmowa, Discord odmówił: serwer wymaga uwierzytelniania dwuskładnikowego, a konto Discord, do którego należy ten bot, go nie ma. Poproś tych, którzy prowadzą AskFirst. Próbuję dalej przez jeden dzień.
server-refused-full = ! Gdy ostatnio miała się otworzyć rozmowa, serwer był pełny: mieści 500 kanałów i 1000 aktywnych wątków. Usuń albo zarchiwizuj niektóre. Próbuję dalej przez jeden dzień.
server-refused-cannot-write = ! Gdy ostatnio miała się otworzyć rozmowa, jedna z osób nie mogłaby w niej pisać: może nie widzi kanału propozycji, nie ma tam uprawnienia „Wysyłanie wiadomości w wątkach” albo ma przerwę (timeout). Próbuję dalej przez jeden dzień.
server-cannot-create-two-factor = Nie mogę utworzyć kanału: ten serwer wymaga od moderatorów uwierzytelniania dwuskładnikowego, a konto Discord, do którego należy ten bot, go nie ma. Poproś tych, którzy prowadzą AskFirst, o włączenie go; albo utwórz kanał tekstowy i wybierz go poniżej.
server-cannot-create-other = Nie mogę utworzyć kanału: Discord odmawia (błąd { $code }). Utwórz kanał tekstowy i wybierz go poniżej.
server-tried = Próba udana: prywatny kanał powstał i jest już usunięty, więc rozmowy mogą się otwierać.
server-tried-not-deleted = Prywatny kanał powstał, ale nie udało się go usunąć (błąd { $code }): nazywa się „{ $name }”. Rozmowy mogą się otwierać.
server-tried-in-vain = Próba utworzenia prywatnego kanału nie wyszła, Discord odmówił (błąd { $code }). Rozmowy jeszcze nie mogą się otwierać.
server-cannot-create = Nie mogę utworzyć kanału: brakuje mi uprawnienia „Zarządzanie kanałami”. Zezwól na to w Ustawieniach serwera, Role, AskFirst; albo utwórz kanał tekstowy i wybierz go poniżej.
server-too-many-channels = Discord odmawia kolejnego kanału; możliwe, że serwer ma ich już tyle, ile może. Wybierz istniejący.
server-threads = Rozmowy otwierają się jako prywatne wątki kanału propozycji.
server-channels = Rozmowy otwierają się jako prywatne kanały obok kanału propozycji.
server-fallback-thread = ✓ Kto ma zamknięte wiadomości prywatne, dostaje pytanie we własnym prywatnym wątku.
server-no-fallback-thread = • Kto ma zamknięte wiadomości prywatne, nie może dostać pytania i propozycja się kończy.
server-everyone = Propozycje mogą składać wszyscy.
server-admins = Propozycje mogą składać tylko ci, którzy mogą zarządzać serwerem.
server-role = Propozycje mogą składać tylko osoby z rolą wybraną poniżej i te, które mogą zarządzać serwerem.
server-self = Kto może składać propozycje, może też prosić, żeby samemu kogoś poznać.
server-no-self = Nikt nie może prosić, żeby samemu kogoś poznać.
server-moderators-threads = Co widzi moderacja: każdy, kto ma uprawnienie „Zarządzanie wątkami”, i każdy administrator może zajrzeć do tych wątków i je czytać. Ja nie mogę ich czytać, inni członkowie też nie.
server-moderators-channels = Co widzi moderacja: każdy administrator może zajrzeć do tych kanałów i je czytać, a kto zarządza ich uprawnieniami, może dać sobie dostęp. Ja ich nie czytam, a inni członkowie ich nie widzą.
server-moderators-fallback-thread = Gdy ktoś dostaje pytanie w wątku, moderacja widzi, kto kogo i o kogo pyta, ale nigdy nie widzi odpowiedzi.
server-menu-channel = Kanał propozycji…
server-menu-role = Propozycje tylko od tej roli…
server-new-name = propozycje
server-new-topic = AskFirst otwiera tu rozmowy, gdy obie osoby powiedzą „tak”.
button-server-create = Utwórz kanał
button-server-threads = Używaj prywatnych wątków
button-server-channels = Używaj prywatnych kanałów
button-server-fallback-thread = Bez wiadomości prywatnych pytaj w wątku
button-server-no-fallback-thread = Nigdy nie pytaj w wątkach
button-server-everyone = Propozycje od wszystkich
button-server-admins = Propozycje tylko od administracji
button-server-self = Zezwalaj na „Chcę poznać …”
button-server-no-self = Nie zezwalaj na „Chcę poznać …”
button-server-all = Pytanie może dostać każdy
button-server-joined = Pytaj tylko tych, którzy biorą udział
button-server-times = Pomagaj znaleźć termin
button-server-no-times = Nie pomagaj znaleźć terminu
button-server-form = Limity…
button-server-place = Język, strefa czasowa…
button-server-look = Sprawdź ponownie
button-server-try = Wypróbuj
permission-view-channel = „Wyświetlanie kanału”, żeby w ogóle widzieć kanał
permission-create-private-threads = „Tworzenie prywatnych wątków”, żeby otwierać rozmowy albo pytać tam, gdzie wiadomości prywatne są zamknięte
permission-send-messages-in-threads = „Wysyłanie wiadomości w wątkach”, żeby się tam przywitać
permission-manage-threads = „Zarządzanie wątkami”, żeby usunąć wątek, który powstał na próżno
permission-manage-channels = „Zarządzanie kanałami”, żeby otwierać prywatne kanały
permission-send-messages = „Wysyłanie wiadomości”, żeby się przywitać na prywatnych kanałach
permission-read-message-history = „Czytanie historii wiadomości”, żeby zamknąć kartę osoby pytanej w wątku i żeby można było czytać na prywatnych kanałach

## Installing on Slack, in an admin's browser

install-done = AskFirst jest zainstalowany. Wpisz /intro w Slacku.
install-done-in = AskFirst jest zainstalowany, obszar roboczy: { $workspace }. Wpisz /intro w Slacku.
install-on = Otwórz w Slacku
install-done-organisation = AskFirst jest zainstalowany w organizacji. Teraz wybierz obszary robocze, które mogą go używać.
install-choose = Wybierz obszary robocze
install-denied = Nic nie zostało zainstalowane, bo na stronie Slacka padła odmowa ({ $reason }). To nic złego; możesz zacząć od nowa w każdej chwili.
install-stale = Ten krok jest już zrobiony, trwał dłużej niż dziesięć minut albo zaczął się w innej przeglądarce ({ $reason }). Jeśli widzisz AskFirst w Slacku, wszystko jest w porządku; jeśli nie, zacznij od nowa.
install-failed = Slack nie dokończył instalacji ({ $reason }), więc nic nie zostało zainstalowane. Zacznij od nowa.
install-trouble = Coś u nas poszło nie tak i nic nie zostało zainstalowane. Spróbuj za minutę jeszcze raz.
install-busy = Z twojego łącza przyszło naraz zbyt wiele zapytań i nic nie zostało zainstalowane. Spróbuj za minutę jeszcze raz.
install-again = Zacznij od nowa

## Lists that are cut

and-more = i jeszcze { $count }
