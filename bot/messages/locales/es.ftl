# Spanish, for Spain and Latin America alike (es-419 reads it too). Says "tú", as Slack's and
# Discord's clients do in both. Since "vosotros" is foreign to the one and "ustedes" formal to the
# other, two people are never addressed in the plural: "un sí por ambas partes".
#
# Nobody's gender is assumed: no participle or adjective agrees with a reader or a person who is
# named ("la persona", "alguien", "quien", nouns and active verbs instead; no "lo" or "la" for
# people).
#
# Words: introduction = presentación (to introduce = presentar); introducer = quien propone la
# presentación; ask = pregunta; conversation = conversación; lapse = no salir adelante; closed =
# cerrada; to withdraw = retirar; to opt out = no querer presentaciones; pause = pausa; to block =
# nada con; reason = motivo; note = nota; report = reporte; to join = participar; request =
# solicitud; connector = contacto ("a través de"); standing answer = sí de antemano; workspace =
# espacio de trabajo (Slack), servidor (Discord); channel = canal; thread = hilo; direct message =
# mensaje directo; role = rol; timeout = aislamiento temporal.
#
# Quotation marks: “ ”, as in the clients.
#
# Dates: weekday, day and month, in words, 24 hours; a sentence puts "el" before them, which also
# fits the dates that Slack and Discord write.
#
# Not read by a native speaker yet.

## How dates are written where the platform doesn't write them (Unicode date patterns)

pattern-day = EEEE d 'de' MMMM
pattern-day-and-time = EEEE d 'de' MMMM, H:mm
pattern-month = LLLL 'de' y

## Who

someone = alguien que ya no es miembro

## The ask

ask-title = { $named ->
    [0] { $introducer } quiere presentarte a { $other }.
   *[other] { $introducer }, de { $workspace }, quiere presentarte a { $other }.
 }
ask-title-self = { $named ->
    [0] { $introducer } quiere conocerte.
   *[other] { $introducer }, de { $workspace }, quiere conocerte.
 }
ask-title-requested = { $named ->
    [0] { $introducer } quiere presentarte a { $other }, que pidió conocerte.
   *[other] { $introducer }, de { $workspace }, quiere presentarte a { $other }, que pidió conocerte.
 }
ask-note = Una nota solo para ti:
ask-about = { $person } escribe sobre sí:
ask-how = Si hay un sí por ambas partes, abro una conversación a tres.
ask-how-without = Si hay un sí por ambas partes, abro una conversación a dos.
ask-how-self = Si dices que sí, abro una conversación a dos.
ask-how-requested = Si dices que sí, abro una conversación a tres.
ask-how-without-requested = Si dices que sí, abro una conversación a dos.
ask-quiet = No hace falta que respondas: mientras no haya un sí por ambas partes, nadie sabrá qué has elegido, ni si has elegido algo. Abierta hasta el { $deadline }
ask-quiet-self = No hace falta que respondas: mientras no digas que sí, nadie sabrá qué has elegido, ni si has elegido algo. Abierta hasta el { $deadline }
ask-quiet-told = No hace falta que respondas: nadie se entera de un silencio, ni de un sí si no lo hay por ambas partes. Si dices que no, lo sabrá { $introducer }, tal como lo has configurado. Abierta hasta el { $deadline }
ask-reminder = Un recordatorio, el único.
ask-second = Querías que te preguntara otra vez. No habrá una tercera.
ask-standing = Has dicho que sí a las presentaciones hasta el { $date }, así que esta cuenta como un sí.
ask-standing-means = Nadie lo ve si { $other } no dice también que sí, y todavía puedes cambiarlo.
ask-standing-told = Si dices que no, lo sabrá { $introducer }, tal como lo has configurado.
ask-first = AskFirst pregunta a las dos personas antes de presentarlas; lo instalaron tus admins. Con “Ninguna presentación más” se acaba para siempre.
ask-first-by = AskFirst pregunta a las dos personas antes de presentarlas; lo instaló { $installer }. Con “Ninguna presentación más” se acaba para siempre.
preview-ask = { $sentence } “{ $reason }” No hace falta que respondas.
preview-ask-reminder = { $sentence } “{ $reason }” No hace falta que respondas. Es el único recordatorio.
preview-ask-standing = { $sentence } “{ $reason }” Cuenta como un sí, tal como lo has configurado, mientras no digas otra cosa.
preview-ask-second = { $sentence } “{ $reason }” No hace falta que respondas. Querías que te preguntara otra vez.
public-note = No puedo escribirte en privado, así que pregunto en un hilo del servidor, donde quienes moderan podrían mirar. Tu respuesta no aparece nunca aquí: lo que sigue a un clic, solo lo ves tú.
public-news = Hay novedades sobre una de tus presentaciones. Quienes moderan podrían mirar aquí, por eso no las escribo.

state-yes = Has dicho que sí.
state-yes-means = Nadie lo ve si { $other } no dice también que sí.
state-later = Has dicho que sí, pero más tarde.
state-later-means = Nadie lo ve si { $other } no dice también que sí. Y entonces la conversación no se abre antes del { $date }.
state-no = Has dicho que no.
state-no-means = Nadie se entera; es igual que un silencio.
state-again = Te preguntaré otra vez.
state-again-means = Será el { $date }; hasta entonces cuenta como sin responder.
state-left = Esto queda sin respuesta.
state-left-means = Has elegido que no se te pregunte.
state-blocked = Esto queda sin respuesta.
state-blocked-means = No quieres nada con { $person }.
state-paused = Por ahora cuenta como sin responder.
state-paused-means = Has puesto las presentaciones en pausa. La pausa termina el { $date }.
state-paused-past = Esto queda sin respuesta.
state-paused-past-means = Has puesto las presentaciones en pausa, y cuando termine, esto ya estará cerrado.
state-agreed = Hay un sí por ambas partes.
state-agreed-means = La conversación se abre el { $date }.
state-opening = Hay un sí por ambas partes.
state-opening-means = La conversación se está abriendo.
state-opened = Hay un sí por ambas partes.
state-opened-means = Tu conversación con { $other } está abierta.
answered-until = Puedes cambiarlo hasta el { $deadline }
open-until = Abierta hasta el { $deadline }
answered-words = Si se abre, { $other } leerá:
more-about = Sobre conocer a { $other }, como propone { $introducer }:
more-about-self = Sobre conocer a { $introducer }:
closed = La presentación con { $other } que propuso { $introducer } está cerrada. Ya no hay nada que hacer.
closed-self = { $introducer } quería conocerte; eso está cerrado. Ya no hay nada que hacer.

notice-agreed = { $other } también quiere conocerte. La conversación se abre el { $date }.

reply-title = { $introducer } responde a tu pregunta:
reply-yours = Habías preguntado:

followup-title = ¿Has podido hablar con { $other }?
followup-how = Nadie ve tu respuesta; un sí solo suma a un número mensual. Si ambas partes eligen “{ button-still }” a más tardar el { $deadline }, una línea en la conversación lo dice; si solo lo elige una, nadie lo sabrá nunca.
followup-how-late = Nadie ve tu respuesta; un sí solo suma a un número mensual.
state-still = Aún te gustaría hablar.
state-still-means = Si { $other } también lo dice a más tardar el { $deadline }, una línea en la conversación lo dirá. Si no, nadie lo sabrá.
followup-late = Gracias. Ya es tarde para eso, pero tu conversación sigue abierta.
state-talked = Qué bien.
state-talked-means = Nadie ve tu respuesta.
followup-may-know = La lista de { $introducer } dice que hablaste con { $other } solo si la otra parte también dice que sí y marca la casilla.
followup-thanked = Le has dado las gracias a { $introducer }:

## The introducer

requested = { $seconds ->
    [one] Si no lo deshaces en un segundo, preguntaré a { $a } y a { $b } en privado.
    [many] Si no lo deshaces en { $seconds } de segundos, preguntaré a { $a } y a { $b } en privado.
   *[other] Si no lo deshaces en { $seconds } segundos, preguntaré a { $a } y a { $b } en privado.
 }
requested-self = { $seconds ->
    [one] Si no lo deshaces en un segundo, preguntaré a { $other } en privado.
    [many] Si no lo deshaces en { $seconds } de segundos, preguntaré a { $other } en privado.
   *[other] Si no lo deshaces en { $seconds } segundos, preguntaré a { $other } en privado.
 }
requested-now = Voy a preguntar a { $a } y a { $b } en privado.
requested-now-self = Voy a preguntar a { $other } en privado.
asked = He preguntado a { $a } y a { $b }, por separado y en privado. Tendrás noticias a más tardar el { $deadline }. Si no sale adelante, no puedo decir por qué; eso es lo que permite responder con libertad.
asked-self = He preguntado a { $other } en privado. Tendrás noticias a más tardar el { $deadline }. Si no sale adelante, no puedo decir por qué; eso es lo que permite responder con libertad.
queued = A nadie se le pregunta demasiado en una semana, así que { $a } y { $b } esperan turno. Preguntaré en cuanto haya lugar, o te diré a más tardar el { $latest } que no lo hubo.
queued-self = A nadie se le pregunta demasiado en una semana, así que { $other } espera turno. Preguntaré en cuanto haya lugar, o te diré a más tardar el { $latest } que no lo hubo.
queued-past = { $a } y { $b } esperaban un lugar. La espera ha terminado.
agreed-introducer = { $a } y { $b }: hay un sí por ambas partes. La conversación se abre el { $date }.
agreed-introducer-now = { $a } y { $b }: hay un sí por ambas partes. La conversación se está abriendo.
status-agreed = { $a } y { $b }: hay un sí por ambas partes.
status-agreed-self = { $other } y tú: hay un sí por ambas partes.
status-opened = { $a } y { $b }: hay un sí por ambas partes, y su conversación está abierta.
status-opened-self = Hay un sí por ambas partes, y tu conversación con { $other } está abierta.
status-closed-self = Tu presentación con { $other } está cerrada.
status-withdrawn-self = Has retirado tu solicitud de conocer a { $other }.
status-closed = La presentación de { $a } y { $b } está cerrada.
status-withdrawn = Has retirado la presentación de { $a } y { $b }.

withdraw-title = ¿La retiras?
withdraw-sure = Ambas personas leerán que está cerrada, sin motivo. Después se las deja en paz un tiempo: nadie puede presentarlas.
withdraw-sure-self = { $other } leerá que está cerrada, sin motivo. Después hay un tiempo de calma: nadie puede hacer esta presentación.

withdraw-sure-requested = { $other } leerá que está cerrada, sin motivo, y { $requester } no leerá nada de ello. Después hay un tiempo de calma: nadie puede hacer esta presentación.

ended-pair = Sobre { $a } y { $b }:
ended-pair-self = Sobre conocer a { $other }:
ended-lapsed-self = Esta vez no salió adelante. Muchas veces es solo cuestión de momento.
ended-unreachable-self = No pude hacer llegar la pregunta, así que esta presentación está cerrada.
ended-failed-self = Hay un sí por ambas partes, pero la conversación no se pudo abrir. Puedes escribir sin más: el interés es mutuo.
ended-lapsed = Esta vez no salió adelante. Muchas veces es solo cuestión de momento. Gracias por pensar en estas dos personas.
ended-told = { $party } ha dicho que no y te lo hace saber:
ended-told-note = { $other } no se entera, y solo lee que está cerrada.
ended-told-note-requested = { $other } no se entera.
ended-unreachable = No pude hacer llegar la pregunta a todo el mundo, así que esta presentación está cerrada. Gracias por pensar en estas dos personas.
ended-failed = Hay un sí por ambas partes, pero la conversación no se pudo abrir. Puedes ponerlas en contacto por tu cuenta: el interés es mutuo.
ended-waited = En dos semanas no hubo lugar, así que no se preguntó a nadie. Puedes volver a intentarlo cuando quieras.
ended-waited-requested = No hubo lugar a tiempo, así que no se preguntó a nadie.
ended-request-withdrawn = Se retiró la solicitud de conocerse, así que esta presentación está cerrada. Gracias por tu ayuda.
ended-opened = Hay un sí por ambas partes, y su conversación está abierta. No estás en ella, como querías.

question-title = { $party } tiene una pregunta antes de conocer a { $other }:
question-title-self = { $party } tiene una pregunta para ti:
question-note = Tu única respuesta le llega solo a { $party }. Una pregunta no es ni un sí ni un no.
question-replied = Has respondido:
question-closed = La presentación de { $a } y { $b } ha terminado, así que ya no hay nada que responder.
question-closed-self = La presentación con { $other } ha terminado, así que ya no hay nada que responder.

thanks-title = { $party } te da las gracias por la presentación con { $other }.
thanks-note = Nadie más lee esto.
thanks-erased = Aquí ya no hay nada que leer.

## Asking somebody to introduce oneself: what the one who asks reads

asking-connector = { $seconds ->
    [one] Si no lo deshaces en un segundo, tu solicitud cuenta: pides a { $connector } que te presente a { $target }.
    [many] Si no lo deshaces en { $seconds } de segundos, tu solicitud cuenta: pides a { $connector } que te presente a { $target }.
   *[other] Si no lo deshaces en { $seconds } segundos, tu solicitud cuenta: pides a { $connector } que te presente a { $target }.
 }
asking-connector-now = Tu solicitud cuenta: pides a { $connector } que te presente a { $target }.
asking-connector-heard = Tendrás noticias a más tardar el { $deadline }. Si no sale adelante, no puedo decir por qué; eso es lo que permite responder con libertad.
wish = Has pedido a { $connector } que te presente a { $target }.
wish-opened = Querías conocer a { $target }, y tu conversación está abierta.
wish-closed = Tu solicitud de conocer a { $target } a través de { $connector } está cerrada.
wish-withdrawn = Has retirado tu solicitud de conocer a { $target } a través de { $connector }.
withdraw-sure-wish = Entonces queda cerrada, y nadie sabrá por qué. Durante un tiempo no podrás volver a pedir conocer a { $target }.
ended-wish = Sobre tu solicitud de conocer a { $target } a través de { $connector }:
ended-wish-told = { $connector } te hace saber:
wish-question-title = { $connector } tiene una pregunta antes de presentarte a { $target }:
wish-question-closed = Tu solicitud de conocer a { $target } está cerrada, así que ya no hay nada que responder.

## Asking somebody to introduce oneself: what the one who is asked reads

request-title = { $named ->
    [0] { $requester } quiere conocer a { $target } y pregunta si harías la presentación.
   *[other] { $requester }, de { $workspace }, quiere conocer a { $target } y pregunta si harías la presentación.
 }
request-quiet = No hace falta que respondas; nadie sabrá qué haces con esto. Abierta hasta el { $deadline }
state-not-this-time = Esta vez no.
state-not-this-time-means = Nadie se entera; es igual que un silencio.
request-introduced = Estás presentando a { $requester } y a { $target }.
request-closed = { $requester } quería conocer a { $target }; eso está cerrado. Ya no hay nada que hacer.

## The conversation

greeting-title = { $a }, te presento a { $b }. { $b }, te presento a { $a }.
greeting-why = La idea fue de { $introducer }, y hay un sí por ambas partes:
greeting-why-self = { $introducer } pidió este encuentro, y { $other } ha dicho que sí:
greeting-why-requested = { $requester } pidió este encuentro, { $introducer } lo transmitió, y { $other } ha dicho que sí:
greeting-words = { $person } escribió:
greeting-about = { $person }, en sus propias palabras:
greeting-manners = Que empiece la conversación; no hace falta responder a { $introducer }. Yo no puedo leer lo que se escribe aquí.
greeting-manners-alone = Que empiece la conversación. Yo no puedo leer lo que se escribe aquí.
still-title = Ambas partes siguen con ganas de hablar.
still-note = { $a } y { $b }: me lo dijeron ambas partes en privado.

## Finding a time: each of the two chooses in private, and only what suits both is said

button-findtime = Buscar un momento…
button-findtime-more = Elegir más momentos…
button-findtime-again = Ninguno de estos…
form-findtime-title = Buscar un momento
form-findtime-how = En cuanto haya momentos buenos para { $other } y para ti, digo hasta tres en la conversación. Aquí están en tu zona horaria: { $zone }.
form-findtime-how-unzoned = En cuanto haya momentos buenos para { $other } y para ti, digo hasta tres en la conversación.
form-findtime-how-private = Nadie ve lo que eliges; solo se dice lo que viene bien a ambas partes.
form-findtime-days = Del { $first } al { $last }
form-findtime-weekends = En fin de semana
form-findtime-minutes = ¿Cuánto tiempo?
form-findtime-length = { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } de minutos
   *[other] { $minutes } minutos
 }
form-findtime-zone = Tu zona horaria
form-findtime-how-zone = Por ejemplo Europe/Madrid o America/New_York; basta el nombre de su ciudad.
part-early = Temprano ({ $hours })
part-morning = Mañana ({ $hours })
part-noon = Mediodía ({ $hours })
part-afternoon = Tarde ({ $hours })
part-evening = Noche ({ $hours })
part-early-on = { $weekday }, temprano ({ $hours })
part-morning-on = { $weekday }, por la mañana ({ $hours })
part-noon-on = { $weekday }, a mediodía ({ $hours })
part-afternoon-on = { $weekday }, por la tarde ({ $hours })
part-evening-on = { $weekday }, por la noche ({ $hours })
done-findtime = Anotado. En cuanto haya un momento bueno para { $other } y para ti, lo digo en la conversación. Nadie ve lo que elegiste. Se borra entonces, y a más tardar en 14 días.
done-findtime-erased = Hecho: lo que elegiste está borrado.
times-title = { $a } y { $b }, estos momentos vienen bien a ambas partes:
times-title-one = { $a } y { $b }, este momento viene bien a ambas partes:
times-line = { $number }. { $at } · { $google } · { $outlook }
times-google = Google Calendar
times-outlook = Outlook
times-note = { $minutes ->
    [one] Un minuto. Un enlace rellena una entrada de tu propio calendario, que yo no puedo ver. Lo que eligieron ambas partes está borrado.
    [many] { $minutes } de minutos. Un enlace rellena una entrada de tu propio calendario, que yo no puedo ver. Lo que eligieron ambas partes está borrado.
   *[other] { $minutes } minutos. Un enlace rellena una entrada de tu propio calendario, que yo no puedo ver. Lo que eligieron ambas partes está borrado.
 }
times-event = { $a } y { $b }
notime-title = Cuando comparé tus momentos con los que eligió { $other }, ninguno venía bien a ambas partes.
notime-note = Ninguna de las partes ve lo que eligió la otra. Si eliges más, digo en la conversación lo que viene bien a ambas, en cuanto haya algo.
findtime-both = Aquí solo eligen momentos { $a } y { $b }.
findtime-off = Tus admins lo han desactivado. Aun así, aquí se puede acordar un momento hablando.
findtime-blocked = No querías nada con { $other }. Vuelve a permitirlo primero en tus ajustes, y luego elige momentos.
late-findtime = Fue hace demasiado. Aun así, en la conversación se puede acordar un momento hablando.
problem-no-part = Elige al menos una parte del día que no haya pasado.

## What a click or a command is answered with

done-undone = Deshecho. No se ha preguntado a nadie.
done-withdrawn = Retirada. Ahora aparece como cerrada, sin motivo.
done-withdrawn-already = Ya está retirada.
done-undone-wish = Deshecho. Es como si nunca lo hubieras pedido.
done-withdrawn-wish = Retirada. Nadie sabrá por qué.
done-withdrawn-wish-already = Ya está retirada.
done-let-know = Hecho. Se lo digo a { $requester }, y a nadie más.
done-told = Hecho. Se lo digo a { $introducer }, y a nadie más.
done-no-agreed = Hecho. La conversación no se abrirá, y nadie sabrá quién cambió de idea.
done-passed-on = Enviado.
done-optout = Hecho, ninguna presentación más. Perdón por la molestia.
done-optoutall = Hecho, ninguna presentación más, en ningún servidor donde yo esté. Perdón por la molestia.
done-optin = Qué bien que vuelvas: se te pueden proponer presentaciones otra vez. Lo que estaba abierto sigue sin respuesta hasta que respondas.
done-join = Te damos la bienvenida: ya se te pueden proponer presentaciones. Se te pregunta cada vez, y puedes dejarlo cuando quieras.
done-pause = Hecho. No se te presentará a nadie antes del { $date }.
done-resume = La pausa ha terminado: se te pueden proponer presentaciones otra vez.
done-standing = A partir de ahora, lo que se te pregunte cuenta como un sí hasta el { $date }, mientras no digas otra cosa. Lo que ya está abierto sigue esperando tu respuesta.
done-eachtime = A partir de ahora, te pregunto cada vez. Lo que ya cuenta como un sí sigue siéndolo hasta que lo cambies.
done-block = Hecho. Nada más con { $person }, y no se enterará.
done-unblock = Se te pueden proponer otra vez presentaciones con { $person }.
done-no-tells-introducer = A partir de ahora, cuando digas que no, quien propuso la presentación lo sabrá con estas palabras: “{ tell-not-now }”
done-no-stays-private = A partir de ahora, nadie se entera cuando dices que no.
done-language = A partir de ahora, en español.
done-about = Guardado. A partir de ahora lo lee la persona a la que se le pregunta si quiere conocerte, y nadie más.
done-about-removed = Borrado.
done-forgotten = Se ha borrado todo sobre ti. Si hace poco se preguntó a alguien por ti, queda un número cifrado mientras haga falta, para que no se vuelva a preguntar demasiado pronto; no le dice a nadie quién eres.
done-forgotten-optout = Se ha borrado todo sobre ti, salvo un número cifrado: evita que se te vuelva a preguntar, como querías, y no le dice a nadie quién eres.
done-followup-none = Entendido, no te lo preguntaré más.
done-setup = Guardado para todo el mundo aquí.
done-receivers = Guardado: a partir de ahora recibirán los reportes.
done-invite = Publicado. A quien pulse ahí “Participar” se le podrán proponer presentaciones.

late-answer = Esto ya no se puede responder; no hay nada más que hacer.
late-undo = Ya no hay nada que deshacer.
late-undo-asked = La pregunta ya se hizo, así que es tarde para deshacerla. Todavía puedes retirar la presentación.
late-undo-wish = Ya es tarde para deshacerla. Todavía puedes retirarla.
late-withdraw-wish = Es demasiado tarde: tu solicitud está cerrada, o tu conversación se está abriendo.
late-request = Aquí ya no hay nada que hacer.
late-withdraw = Es demasiado tarde: la presentación ha terminado o su conversación se está abriendo.
late-again = Ya elegiste una fecha una vez, así que esto queda como está.
late-words = Puedes añadir unas palabras después de decir que sí, hasta que se abra la conversación.
late-reply = Ya no hay nada a lo que responder.
late-block = Fue hace demasiado: ya no sé de quién se trataba. En tus ajustes están todas las personas que propusieron algo hace poco.
not-yours = Esta pregunta no es para ti, así que no ha cambiado nada.
not-allowed = Solo pueden cambiarlo tus admins.
try-again = Ha tardado un momento de más, y no se ha perdido nada. Inténtalo otra vez.
one-moment = Está tardando más de lo normal. La respuesta aparecerá aquí en cuanto la haya.
went-wrong = Algo ha fallado aquí. Inténtalo otra vez en un momento.
lift-optout = No querías más presentaciones. Vuelve a permitirlas primero y luego responde.
lift-optout-standing = No querías más presentaciones. Vuelve a permitirlas primero.
lift-block = No querías nada con una de estas personas. Vuelve a permitirla primero en tus ajustes y luego responde.
lift-away = { $platform ->
    [discord] Tengo anotado que dejaste este servidor. Usa /intros una vez, para que sepa que has vuelto; después podrás responder.
   *[other] Tengo anotado que dejaste este espacio de trabajo. Escribe /intro list una vez, para que sepa que has vuelto; después podrás responder.
 }
lift-pause = Has puesto las presentaciones en pausa; termina el { $date }. Termínala primero y luego responde.

## Buttons

button-yes = Sí, adelante
button-yes-self = Sí, me gustaría
button-yes-now = Sí, ya mismo
button-yes-after-all = Mejor sí
button-later = Sí, pero más tarde…
button-later-other = Otra fecha…
button-no-standing = Esta no
button-later-after-yes = No antes de una fecha…
button-no = No, gracias
button-no-after-all = Mejor no
button-tell = Hacérselo saber a { $introducer }…
button-tell-short = Hacérselo saber…
button-question = Preguntar algo a { $introducer }…
button-question-short = Preguntar…
button-again = No lo sé aún: pregúntame el…
button-askconnector = Pedir una presentación…
button-introduce = Hacer la presentación…
button-introduce-after-all = Mejor sí: presentar…
button-notthistime = Esta vez no
button-letknow = Hacérselo saber a { $requester }…
button-askrequester = Preguntar algo a { $requester }…
button-withdraw-wish = Retirar: { $target }
button-show-request = Ver la solicitud: { $requester }…
button-block = Nada con { $person }
button-block-short = Nada más
button-blockother = Nada con { $person }
button-blockperson = Nada con { $person }
button-optout = Ninguna presentación más
button-optoutall = Nada más en ningún servidor
button-optin = Volver a recibir propuestas
button-join = Participar
button-setup = Quién, con qué ritmo, idioma…
button-overview = Volver a la configuración
button-receivers = Quién recibe los reportes…
button-invite = Invitar a participar…
button-undo = Deshacer
button-withdraw = Retirar
button-withdrawsure = Sí, retirarla
button-keep = Dejarla abierta
button-withdraw-pair = Retirar: { $a } y { $b }
button-words = Añadir unas palabras…
button-words-change = Cambiar tus palabras…
button-reply = Responder…
button-read = Leer
button-pause = Pausa hasta…
button-resume = Terminar la pausa
button-standing = Sí de antemano, hasta…
button-standing-other = Sí hasta otro día…
button-eachtime = Preguntarme cada vez
button-unblock = Volver a permitir a { $person }
button-habit = Hacer saber cuando digo no
button-nohabit = No decir a nadie mis “no”
button-language = Idioma…
button-about = Una línea sobre mí…
button-mydata = ¿Qué sabes de mí?
button-mydata-more = Seguir
button-forget = Olvídame…
button-forget-sure = Sí, borrar todo sobre mí
button-talked = Sí
button-still = Aún no, pero me gustaría
button-talked-since = Sí, ya hemos hablado
button-nofollowups = No preguntar más esto
button-mayknow = ☐ { $introducer } puede saber que hablamos
button-mayknow-short = Marcar
button-maynotknow = ☑ { $introducer } puede saber que hablamos
button-maynotknow-short = Desmarcar
button-thank = Dar las gracias a { $introducer }…
button-thank-short = Dar las gracias…
button-readthanks = Leer
button-insight = Cómo va
button-conversation = Ir a la conversación
button-request = Presentar a dos personas…
button-setup-here = Configurar AskFirst…
button-show-other = Ver { $other }…
button-show = Ver…
button-more = Más
button-fix = Cambiarlo…
button-settings = Mis ajustes

menu-more = Más…
menu-list = Elegir…
later-week = Dentro de una semana
later-two-weeks = Dentro de dos semanas
later-month-end = A final de mes
later-next-month = El mes que viene

## Reports to the admins

your-admins = tus admins
report-nobody = Aquí nadie recibe reportes todavía, así que no puedo enviárselo a nadie. Tus admins pueden elegir a alguien en la configuración de AskFirst.
report-title = { $reporter } reporta a { $reported }:
report-received = Lo que esa persona había recibido:
report-dealt-with = Resuelto por { $person } el { $date }.
report-dealt-with-by-somebody = Resuelto el { $date }.
report-note = { $reported } no sabe que hay un reporte, ni de quién. Se borra el { $date }.
report-erased = Este reporte está borrado.
public-report = Hay un reporte para ti. Quienes moderan podrían mirar aquí, por eso no lo escribo.
stopped-until = { $person } no puede presentar a nadie hasta el { $date }.
stopped-until-lifted = { $person } no puede presentar a nadie hasta que alguien lo levante.
stop-until-date = hasta una fecha
stop-until-lifted = hasta que alguien lo levante
done-report = Enviado a { $receivers }, y a nadie más.
done-lift = { $person } puede volver a presentar a gente.
late-report = Fue hace demasiado para reportarlo aquí. Aun así, puedes escribir a tus admins.
problem-reports-used = { $limit ->
    [one] Has enviado un reporte en las últimas 24 horas, que es el límite. Escribe directamente a { $receivers }.
    [many] Has enviado { $limit } de reportes en las últimas 24 horas, que es el límite. Escribe directamente a { $receivers }.
   *[other] Has enviado { $limit } reportes en las últimas 24 horas, que es el límite. Escribe directamente a { $receivers }.
 }
form-report-title = Reportar
form-report-how = Esto va a { $receivers } y a nadie más. La persona reportada no se entera, y no cuenta como respuesta.
form-report-person = ¿Sobre quién?
form-report-words = ¿Qué deberían saber?
form-report-received = Incluir lo que recibí
form-stop-title = Impedir presentaciones
form-stop-submit = Impedir
form-stop-choice = { $person } no puede presentar a nadie…
form-stop-on = Puede volver a presentar desde el
form-stop-how = Esa persona leerá que tus admins han limitado quién puede presentar a gente, y nada de reportes. Lo que ya se ha preguntado sigue abierto.
button-report = Reportar…
button-report-person = Reportar a { $person }…
button-stop = Impedir que { $person } presente…
button-stop-short = Impedir que presente…
button-lift = Dejar que { $person } presente
button-lift-short = Volver a permitir
button-dealtwith = Resuelto
button-readreport = Leer el reporte sobre { $person }

## Who runs the bot

operator-contact = Escribir a quien lleva este servicio: { $address }
operator-privacy = Qué se guarda, y durante cuánto tiempo: { $address }

## Forms

form-send = Enviar
form-limit = { $limit ->
    [one] Como máximo, un carácter.
    [many] Como máximo, { $limit } de caracteres.
   *[other] Como máximo, { $limit } caracteres.
 }
form-save = Guardar
form-date-other = U otro día
form-date-how = Por ejemplo { $example }, o con el nombre del mes

form-request-title = Presentar a dos personas
form-request-submit = Preguntar
form-request-a = Primera persona
form-request-b = Segunda persona
form-request-reason = ¿Por qué deberían conocerse? Lo leen ambas.
form-request-note = { $which ->
    [a] Nota solo para la primera (opcional)
   *[b] Nota solo para la segunda (opcional)
 }
form-request-title-named = Presentar a { $person }
form-request-other = ¿A quién?
form-request-note-named = Nota solo para { $person } (opcional)
form-request-note-other = Nota solo para la otra persona (opcional)
form-request-open-for = Cuánto tiempo queda abierta
form-request-conversation = La conversación
form-request-joins = Quiero estar en la conversación
form-request-how = Pregunto a cada persona en privado, y la conversación solo se abre si hay un sí por ambas partes.
form-wish-title = Pedir una presentación
form-wish-submit = Pedir
form-wish-target = ¿A quién te gustaría conocer?
form-wish-connector = ¿Quién podría hacer la presentación?
form-wish-reason = ¿Por qué? Lo leerá la persona a quien pides.
form-wish-how = La decisión se toma en privado, y no hace falta responder. Si no sale adelante, no sabrás el motivo.
form-introduce-title = Hacer la presentación
form-introduce-submit = Preguntar: { $target }
form-introduce-reason = ¿Por qué deberían conocerse? Lo leen ambas.
form-introduce-note = Nota solo para { $target } (opcional)
form-introduce-how = { $requester } lo ha pedido, y no leerá nada de esto antes de que se abra. Pregunto a { $target } en privado; la conversación solo se abre con un sí.
form-days = { $days ->
    [one] un día
    [many] { $days } de días
   *[other] { $days } días
 }
form-usual = lo habitual
form-usual-days = { $days ->
    [one] lo habitual, un día
    [many] lo habitual, { $days } de días
   *[other] lo habitual, { $days } días
 }

form-later-title = Sí, pero más tarde
form-later-on = No antes del
form-later-how = La conversación no se abre antes de esa mañana, y solo si { $other } también dice que sí. Mientras no haya dos síes, nadie ve esto.
form-later-how-self = La conversación no se abre antes de esa mañana. { $other } verá la fecha.
form-again-title = Preguntar otra vez
form-again-on = Preguntarme otra vez el
form-again-how = Un fin de semana pasa al lunes siguiente. Si hace falta más tiempo, lo tiene todo el mundo: puede aparecer entonces una fecha más tardía, sin motivo. Puedes elegir esto una sola vez.
form-pause-title = Pausar presentaciones
form-pause-on = Presentaciones otra vez desde el
form-standing-title = Decir sí de antemano
form-standing-on = Sí, salvo que diga otra cosa, hasta el
form-standing-how = Lo que se te pregunte desde ahora llega con tu sí, y a cada cosa puedes decir aún que no. Nadie ve que has elegido esto. Termina por sí solo, y te aviso antes.
form-tell-title = Decírselo a { $introducer }
form-tell-choice = Lo que leerá { $introducer }
form-tell-words = O con tus propias palabras
form-tell-how = La presentación termina, y { $introducer } sabrá que prefieres que no. { $other } no se entera.
form-tell-how-self = La presentación termina, y { $introducer } sabrá que prefieres que no.
form-thank-title = Gracias a { $introducer }
form-thank-choice = Lo que leerá { $introducer }
form-thank-words = O con tus propias palabras
form-thank-how = Solo lo lee { $introducer }, con tu nombre, y así sabrá que hablaste con { $other }.
form-letknow-title = Decírselo a { $requester }
form-letknow-choice = Lo que leerá { $requester }
form-letknow-words = O con tus propias palabras
form-letknow-how = { $requester } sabrá que no harás la presentación. { $target } no se entera.
form-askrequester-title = Hacer una pregunta
form-askrequester-words = Tu pregunta para { $requester }
form-askrequester-how = { $requester } ve que la pregunta es tuya. No promete nada.
form-question-title = Hacer una pregunta
form-question-words = Tu pregunta para { $introducer }
form-question-how = { $introducer } ve que la pregunta es tuya. No es ni un sí ni un no.
form-reply-title = Responder
form-reply-words = Tu respuesta para { $party }
form-reply-how = Le llega solo a { $party }.
form-words-title = Unas palabras
form-words-words = Tus palabras para { $other }
form-words-how = { $other } las lee si se abre la conversación, y solo entonces.
form-language-title = Idioma
form-language-choice = Idioma en que el bot me escribe
form-about-title = Una línea sobre mí
form-about-words = Sobre mí
form-about-how = La persona a la que se le pregunta si quiere conocerte lo lee bajo la pregunta, y en la conversación si se abre. Déjalo vacío para no escribir nada.
language-auto = el idioma de mi aplicación
language-name = Español

tell-not-now = Ahora no es buen momento para mí, pero gracias por pensar en mí.
tell-not-for-me = Esta vez no es para mí, pero gracias por pensar en mí.
thanks-conversation = Gracias por presentarnos. Fue una buena conversación.
thanks-thinking = Gracias por pensar en este encuentro. Me alegro mucho.

tell-not-just-now = Ahora no puedo hacer la presentación, pero gracias por pedírmelo.
tell-not-the-one = No soy la persona indicada para presentar, pero gracias por pedírmelo.

## Panels

list-title = Presentaciones que propusiste
list-none = Hace tiempo que no presentas a nadie. Prueba con /intro.
list-waiting = { $a } y { $b }: sin preguntar todavía
list-asking = { $a } y { $b }: pregunta hecha, abierta hasta el { $deadline }
list-agreed = { $a } y { $b }: sí por ambas partes, se abre el { $date }
list-opening = { $a } y { $b }: la conversación se está abriendo
list-opened = { $a } y { $b }: en conversación
list-talked = { $a } y { $b }: hablaron
list-withdrawn = { $a } y { $b }: retirada
list-failed = { $a } y { $b }: la conversación no se pudo abrir
list-told = { $a } y { $b }: una de las partes te hizo saber que no
list-unreachable = { $a } y { $b }: no se pudo preguntar
list-lapsed = { $a } y { $b }: no salió adelante
list-asks = A la espera de tu respuesta, si quieres
list-ask = { $other }, propuesta de { $introducer }, abierta hasta el { $deadline }

list-ask-self = { $introducer } quiere conocerte, abierta hasta el { $deadline }

list-ask-requested = { $other }, que pidió conocerte, propuesta de { $introducer }, abierta hasta el { $deadline }
list-request = { $requester } quiere conocer a { $target }: podrías hacer la presentación, abierta hasta el { $deadline }
list-request-declined = { $requester } quiere conocer a { $target }: esta vez no, puedes cambiarlo hasta el { $deadline }
list-wishes = A quién has pedido conocer
list-wish = { $target }, a través de { $connector }: tendrás noticias a más tardar el { $deadline }
list-wish-opened = { $target }, a través de { $connector }: en conversación
list-wish-closed = { $target }, a través de { $connector }: solicitud cerrada
list-wish-withdrawn = { $target }, a través de { $connector }: solicitud retirada
list-wish-agreed = { $target }, a través de { $connector }: se abre el { $date }

list-answered = Con respuesta o apartadas
list-answered-none = { $other }, propuesta de { $introducer }: queda sin respuesta, por tus ajustes
list-answered-yes = { $other }, propuesta de { $introducer }: has dicho que sí, puedes cambiarlo hasta el { $deadline }
list-answered-later = { $other }, propuesta de { $introducer }: has dicho que sí, pero más tarde, puedes cambiarlo hasta el { $deadline }
list-answered-no = { $other }, propuesta de { $introducer }: has dicho que no, puedes cambiarlo hasta el { $deadline }
list-answered-again = { $other }, propuesta de { $introducer }: te preguntaré otra vez, abierta hasta el { $deadline }

list-both = Hay un sí por ambas partes
list-both-ahead = { $other }: la conversación se abre el { $date }
list-both-now = { $other }: la conversación se está abriendo

home-asks-none = Nada espera tu respuesta.

settings-title = { $named ->
    [0] Tus ajustes
   *[other] Tus ajustes en { $workspace }
 }
settings-open = Se te pueden proponer presentaciones.
settings-not-joined = Aquí solo se presenta a quien participa, y tú todavía no participas.
settings-opted-out = No quieres presentaciones: no se te presenta a nadie.
settings-paused = En pausa. Se te puede volver a preguntar desde el { $date }.
settings-each-time = Te pregunto cada vez.
settings-standing = Lo que se te pregunta cuenta como un sí hasta el { $date }, mientras no digas otra cosa. Nadie más lo ve.
standing-ends = Tu sí a las presentaciones termina con el { $date }. A partir de entonces, volveré a preguntarte cada vez.
settings-no-tells-introducer = Cuando dices que no, quien propuso la presentación lee: “{ tell-not-now }”
settings-no-stays-private = Cuando dices que no, nadie se entera.
settings-blocked = Nada con: { $person }
settings-language = El bot te escribe en español.
settings-about = La persona a la que se le pregunta si quiere conocerte lee:
settings-lately-title = Quién propuso algo hace poco
settings-lately = { $introducer }, para que conozcas a { $other }: { $date }
settings-lately-self = { $introducer }, que quería conocerte: { $date }
settings-lately-requested = { $introducer }, para que conozcas a { $other }, que lo pidió: { $date }
settings-lately-request = { $requester }, que te pidió una presentación con { $target }: { $date }
settings-forget = ¿Borrar todo sobre ti? Las preguntas abiertas cuentan entonces como sin responder, y lo que has propuesto se retira.

## What do you know about me?

data-title = Lo que sé de ti
data-how = Esto solo lo ves tú. No sé nada de lo que se escribe en las conversaciones. “Olvídame” lo borra.
data-nothing = No sé nada de ti.
data-line = { $field }: { $value }
data-words = { $field }:
data-yes = sí
data-no = no
data-you = Tú
data-blocked = Con quién no quieres nada
data-suggested = Lo que has propuesto
data-asked = Lo que se te ha preguntado
data-wishes = A quién has pedido conocer
data-asked-to-introduce = A quién te han pedido presentar
data-questions = Lo que has preguntado a través de mí
data-questions-to-you = Lo que se te ha preguntado sobre tus propuestas
data-follow-ups = Lo que dijiste después de que se abriera una conversación
data-thanks = Las gracias que te han dado
data-messages = Mensajes míos que aún pueden cambiar, y dónde están
data-coming = Lo que falta por enviarte
data-reports = Lo que has contado a tus admins sobre otras personas
data-times = Cuándo podrías hablar, elegido para una conversación
data-undone = Cuándo deshiciste una solicitud, en las últimas 24 horas
data-platform = Lo que guardo para poder escribirte
data-everywhere = En todas partes donde estoy
data-installed = Lo que has instalado

data-field-external-id = Id en la plataforma
data-field-name = Nombre
data-field-handle = Nombre de usuario
data-field-is-bot = Es un bot
data-field-active = Cuenta activa aquí
data-field-guest = Cuenta de invitado
data-field-locale = Último idioma visto
data-field-time-zone = Zona horaria
data-field-chosen-locale = Idioma que has elegido
data-field-about = Sobre ti
data-field-opted-out = Sin presentaciones
data-field-paused-until = En pausa hasta el
data-field-standing-until = Sí de antemano, hasta el
data-field-tells = Quien propone puede saber cuando dices que no
data-field-follow-ups = Se te pregunta si has podido hablar
data-field-asked-before = Ya se te preguntó antes
data-field-joined = Participas
data-field-receives-reports = Recibes reportes
data-field-reported-id = Sobre
data-field-received = Con lo que habías recibido
data-field-blocked-id = Persona
data-field-introducer-id = Propuesta de
data-field-requester-id = Pedido por
data-field-connector-id = A través de
data-field-target-id = Para conocer a
data-field-heard-by = Noticias a más tardar el
data-field-connector-until = Abierta hasta el
data-field-asked-at = Pedido
data-field-declined = Dijiste “Esta vez no”
data-field-other = Sobre
data-field-party-a = Primera persona
data-field-party-b = Segunda persona
data-field-note-a = Nota para la primera persona
data-field-note-b = Nota para la segunda persona
data-field-reason = Motivo
data-field-state = Cómo va
data-field-created-at = Creación
data-field-open-for = Tiempo para responder
data-field-introducer-joins = Estarías en la conversación
data-field-queued = Esperó un lugar
data-field-place-at = Preguntar desde el
data-field-released-at = Pregunta enviada
data-field-deadline = Abierta hasta el
data-field-opens-at = Se abre
data-field-attempted-at = Primer intento de abrirla
data-field-conversation = Conversación
data-field-ended-at = Final
data-field-note = Nota para ti
data-field-answer = Tu respuesta
data-field-not-before = No antes del
data-field-words = Palabras
data-field-parts = Momentos
data-field-minutes = Cuánto tiempo, en minutos
data-field-zone = En la zona horaria
data-field-chosen-at = Elegido
data-field-again-at = Preguntar otra vez el
data-field-party-id = Pregunta de
data-field-reply = Respuesta
data-field-until = Vale hasta el
data-field-may-know = Quien propuso puede saber que hablaste
data-field-choice = Gracias
data-field-kind = Mensaje
data-field-reference = Dónde
data-field-due-at = Previsto
data-field-params = Con
data-field-at = Cuándo
data-field-value = Valor
data-field-mark = Sin presentaciones, como número cifrado
data-field-team-name = Espacio de trabajo
data-field-enterprise-name = Organización
data-field-installed-at = Instalación

data-value-waiting = sin preguntar todavía
data-value-asking = abierta
data-value-agreed = sí por ambas partes
data-value-opening = se está abriendo
data-value-opened = en conversación
data-value-lapsed = no salió adelante
data-value-withdrawn = retirada
data-value-told = una de las partes te hizo saber que no
data-value-unreachable = no se pudo preguntar
data-value-failed = no se pudo abrir
data-value-closed = cerrada
data-value-none = ninguna
data-value-yes = sí
data-value-later = sí, pero más tarde
data-value-no = no
data-value-again = pregúntame otra vez
data-value-still = aún no, pero me gustaría
data-value-both = a ambas partes les gustaría hablar aún
data-value-talked = hablaron
data-value-conversation = gracias por una buena conversación
data-value-thinking = gracias por pensar en ambas partes
data-value-own = con sus propias palabras
data-value-asked = que se ha preguntado a ambas partes
data-value-queued = que espera un lugar
data-value-ask = una pregunta para ti
data-value-reminder = un recordatorio, si no has respondido
data-value-second-ask = la pregunta otra vez, como querías
data-value-requested = que tu solicitud cuenta
data-value-request = una solicitud de que presentes a dos personas
data-value-request-reminder = un recordatorio de ella, si no hiciste nada
data-value-open = la conversación
data-value-greeting = el saludo
data-value-ended = cómo terminó
data-value-follow-up = si has podido hablar
data-value-both-still = que a ambas partes les gustaría hablar aún
data-value-thanks = las gracias por tu propuesta
data-value-question = una pregunta sobre tu propuesta
data-value-reply = la respuesta a tu pregunta
data-value-refresh = una actualización de tus mensajes
data-value-standing-ends = que tu sí de antemano termina pronto
data-value-report = un reporte para ti como admin
data-value-times = momentos que vienen bien a ambas partes
data-value-no-time = que ningún momento venía bien a ambas partes

help-title = AskFirst pregunta a ambas partes antes de presentar a nadie.
help-request = { $platform ->
    [discord] /intro con dos personas y por qué deberían conocerse: pregunto a ambas en privado. La conversación solo se abre si hay un sí por ambas partes; un “no” es igual que un silencio.
   *[other] /intro @una @otra y por qué deberían conocerse: pregunto a ambas en privado. La conversación solo se abre si hay un sí por ambas partes; un “no” es igual que un silencio.
 }
help-form = { $platform ->
    [discord] Sobre el nombre de alguien: Aplicaciones, “{ command-introduce }”. Se abre un formulario.
   *[other] /intro, sin nada más, abre un formulario para ello.
 }
help-wish = { $platform ->
    [discord] /intro-me con una persona, quien podría hacer la presentación, y por qué: se lo pregunto a quien la haría, en privado. Sabrás si sale adelante, y nunca por qué no.
   *[other] /intro me @persona via @contacto y por qué: pido a ese contacto, en privado, que haga la presentación. Sabrás si sale adelante, y nunca por qué no.
 }
help-list = { $platform ->
    [discord] /intros: lo que has propuesto, y lo que espera tu respuesta.
   *[other] /intro list: lo que has propuesto, y lo que espera tu respuesta.
 }
help-settings = { $platform ->
    [discord] /intro-ajustes: pausa, ninguna presentación más, idioma, olvídame.
   *[other] /intro settings: pausa, ninguna presentación más, idioma, olvídame.
 }
help-setup = { $platform ->
    [discord] Para admins: /intro-configurar, dónde se abren las conversaciones, quién puede presentar, límites.
   *[other] Para admins: /intro setup, quién puede presentar, límites, idioma.
 }
help-reading = El bot no puede leer las conversaciones.

setup-title = Ajustes comunes
setup-introducers = Quién puede presentar
setup-everyone = Todo el mundo
setup-admins = Solo admins
panel-everyone = Todo el mundo puede presentar a gente.
panel-admins = Presentar a gente está reservado a admins.
panel-group = Presentar a gente está reservado a un grupo y a admins.
panel-asked = Se puede preguntar a todo el mundo, salvo a quien no quiere presentaciones.
panel-joined = Solo se puede preguntar a quien participa.
panel-find-a-time = Las conversaciones ofrecen buscar un momento.
panel-no-find-a-time = Las conversaciones no ofrecen buscar un momento.
panel-guests-introduce = Las cuentas de invitado pueden presentar a gente.
panel-guests-cannot = Las cuentas de invitado no pueden presentar a gente.
panel-guests-asked = Se puede presentar a las cuentas de invitado.
panel-guests-unasked = No se presenta a las cuentas de invitado.
panel-stopped = { $count ->
    [one] Una persona no puede presentar a gente por ahora.
    [many] { $count } de personas no pueden presentar a gente por ahora.
   *[other] { $count } personas no pueden presentar a gente por ahora.
 }
panel-receivers = Los reportes van a { $receivers }.
panel-nobody-receives = Nadie recibe reportes todavía: elige a alguien.
setup-asked = A quién se puede preguntar
setup-asked-all = A todo el mundo, salvo a quien no quiere
setup-asked-joined = Solo a quien participa
setup-guests-introduce = Las cuentas de invitado pueden presentar
setup-guests-asked = Se puede presentar a cuentas de invitado
form-receivers-title = Reportes
form-receivers-people = Quién los recibe (como máximo, { $limit })
form-receivers-how = Leen en privado lo que se reporta aquí, y pueden impedir que alguien presente a gente. Nadie lee un reporte sobre sí. Si no eliges a nadie, los reportes van a quien instaló AskFirst.
form-invite-title = Invitar a participar
form-invite-channel = ¿En qué canal?
form-invite-submit = Publicar
form-invite-how = Escribo allí qué hace AskFirst, con un botón para participar. No se menciona a nadie.
invite-title = Presentaciones, para quien las quiera
invite-how = AskFirst pregunta a ambas personas en privado antes de presentarlas, y un “no” es igual que un silencio. Si participas, la gente de aquí puede proponerte presentaciones.
invite-note = Se te pregunta cada vez, y puedes dejarlo para siempre con un clic.
invite-refused = { $platform ->
    [discord] No pude escribir allí. Permite al rol de AskFirst “Ver canal” y “Enviar mensajes” en ese canal, e inténtalo otra vez.
    [slack] No pude escribir allí, porque no estoy en ese canal. Escribe allí /invite @AskFirst, e inténtalo otra vez.
   *[other] No pude escribir allí. Prueba con otro canal.
 }
insight-title = Cómo va
insight-month = { $month }: terminaron { $ended } presentaciones, { $opened } de ellas con una conversación; en { $talked }, alguien dijo que hablaron.
insight-month-few = { $month }: terminaron { $ended } presentaciones, { $opened } de ellas con una conversación.
insight-none = Todavía no hay nada que mostrar.
insight-note = Un mes aparece a partir del día { $day } del siguiente, y solo si terminaron en él al menos { $enough } presentaciones. Así, ningún número dice nada de nadie.
setup-own-wishes = Solicitudes propias
setup-self = Permitir “Me gustaría conocer a …”
setup-conversations = Conversaciones
setup-find-a-time = Ofrecer allí “{ button-findtime }”
setup-max-live = Presentaciones abiertas por persona a la vez
setup-max-per-day = Presentaciones nuevas por persona y día
setup-max-asks = Preguntas que alguien recibe por semana
setup-max-from-one = Preguntas de A a B en 30 días
setup-language = Idioma si no se sabe el de la persona
setup-language-usual = como en la plataforma
setup-how-usual = Si se deja vacío: { $example }
setup-time-zone = Zona horaria por defecto (Europe/Madrid)

## Problems: what is wrong and what to do

neutral = Ahora mismo no se puede presentar a estas dos personas. No puedo decir por qué; eso protege lo que elige cada cual.
problem-no-reason = Di por qué deberían conocerse, con unas palabras tuyas; solo nombres y enlaces no son un motivo.
problem-no-text = Escribe primero unas palabras.
problem-too-long = { $length ->
    [one] Es un carácter; caben { $limit }. Acórtalo un poco.
    [many] Son { $length } de caracteres; caben { $limit }. Acórtalo un poco.
   *[other] Son { $length } caracteres; caben { $limit }. Acórtalo un poco.
 }
problem-marks = Hay demasiados signos apilados en una letra; se pueden leer { $limit } como máximo. Quita algunos.
problem-lines = { $count ->
    [one] Es una línea; caben { $limit }. Junta algunas.
    [many] Son { $count } de líneas; caben { $limit }. Junta algunas.
   *[other] Son { $count } líneas; caben { $limit }. Junta algunas.
 }
problem-control-characters = Hay caracteres de control invisibles en el texto. Escríbelo de nuevo, o pégalo sin formato.
problem-nobody = { $platform ->
    [discord] Nombra a las dos personas que quieres presentar: /intro, luego ambas y por qué.
   *[other] Nombra a las dos personas que quieres presentar: /intro @una @otra y por qué.
 }
problem-one-person = Nombra a una persona más: para una presentación hacen falta dos.
problem-too-many-people = { $count ->
    [one] Es una persona; una presentación es para dos exactamente.
    [many] Son { $count } de personas; una presentación es para dos exactamente.
   *[other] Son { $count } personas; una presentación es para dos exactamente.
 }
problem-same-person = Es dos veces la misma persona; nombra a dos distintas.
shortcut-bot = Este mensaje lo escribió un bot, y no se presenta a los bots. Prueba con el mensaje de una persona.
shortcut-own = Este mensaje es tuyo. Elige el de alguien a quien quieras presentar.
shortcut-inactive = La cuenta que escribió este mensaje ya no está activa aquí.
problem-bot = { $person } es un bot y no se le puede presentar. Nombra a dos personas.
problem-inactive = La cuenta de { $person } ya no está activa aquí. Nombra a otra persona.
problem-no-name = Ahora mismo no pude comprobar quiénes son, y no se ha preguntado a nadie. Inténtalo otra vez en un momento.
problem-self-introduction = Aquí no se puede pedir una presentación para ti. Nombra a otras dos personas.
problem-may-not-introduce = Tus admins han limitado quién puede presentar a gente aquí. Pregúntales: pueden cambiarlo.
problem-wish-people = { $platform ->
    [discord] Di a quién te gustaría conocer y quién podría hacer la presentación: /intro-me, luego ambas personas y por qué.
   *[other] Di a quién te gustaría conocer y quién podría hacer la presentación: /intro me @persona via @contacto y por qué.
 }
problem-wish-self = No puedes ser la persona que te gustaría conocer. Nombra a otra persona.
problem-wish-via-self = No puedes hacer tu propia presentación. Nombra a alguien que conozca a ambas partes, o déjalo sin nombrar para pedirlo directamente.
problem-wish-via-target = La presentación la haría la misma persona que te gustaría conocer. Nombra a otra, o déjalo sin nombrar para pedirlo directamente.
problem-wish-connector = Tus admins han limitado quién puede presentar a gente aquí, y { $person } no puede. Pídeselo a otra persona.
problem-wish-bot = { $person } es un bot. Nombra a una persona.
problem-wishes-live = { $limit ->
    [one] Tienes una solicitud así abierta, que es el límite. Espera a que termine, o retírala.
    [many] Tienes { $limit } de solicitudes así abiertas, que es el límite. Espera a que termine una, o retira una.
   *[other] Tienes { $limit } solicitudes así abiertas, que es el límite. Espera a que termine una, o retira una.
 }
problem-wishes-per-day = { $limit ->
    [one] Has pedido una presentación en las últimas 24 horas, que es el límite. La siguiente es posible desde el { $at }.
    [many] Has pedido { $limit } de presentaciones en las últimas 24 horas, que es el límite. La siguiente es posible desde el { $at }.
   *[other] Has pedido { $limit } presentaciones en las últimas 24 horas, que es el límite. La siguiente es posible desde el { $at }.
 }
problem-date-after-wish = Elige una fecha anterior al { $date }: hasta entonces está abierta como máximo.
problem-max-live = { $limit ->
    [one] Tienes una presentación abierta, que es el límite. Espera a que termine, o retírala.
    [many] Tienes { $limit } de presentaciones abiertas, que es el límite. Espera a que termine una, o retira una.
   *[other] Tienes { $limit } presentaciones abiertas, que es el límite. Espera a que termine una, o retira una.
 }
problem-max-per-day = { $limit ->
    [one] Has propuesto una presentación en las últimas 24 horas, que es el límite. La siguiente es posible desde el { $at }.
    [many] Has propuesto { $limit } de presentaciones en las últimas 24 horas, que es el límite. La siguiente es posible desde el { $at }.
   *[other] Has propuesto { $limit } presentaciones en las últimas 24 horas, que es el límite. La siguiente es posible desde el { $at }.
 }
problem-yourself-opted-out = Tú no quieres presentaciones. Vuelve a permitirlas primero en tus ajustes.
problem-yourself-not-joined = Aquí solo se presenta a quien participa. Participa primero, en tus ajustes.
problem-guest = { $person } tiene aquí una cuenta de invitado, y esas cuentas no se presentan. Nombra a otra persona.
problem-receivers = { $limit ->
    [one] Elige como máximo a una persona.
    [many] Elige como máximo a { $limit } de personas.
   *[other] Elige como máximo a { $limit } personas.
 }
problem-receiver-bot = { $person } es un bot y no puede leer reportes. Elige a otra persona.
problem-yourself-blocked = No quieres nada con { $person }. Vuelve a permitir primero a esta persona en tus ajustes.
problem-max-from-one = { $limit ->
    [one] Has preguntado a { $person } una vez en 30 días, que es el límite. La siguiente es posible desde el { $at }.
    [many] Has preguntado a { $person } { $limit } de veces en 30 días, que es el límite. La siguiente es posible desde el { $at }.
   *[other] Has preguntado a { $person } { $limit } veces en 30 días, que es el límite. La siguiente es posible desde el { $at }.
 }
problem-max-from-one-waiting = { $limit ->
    [one] Con lo que aún espera, preguntas a { $person } una vez en 30 días, que es el límite.
    [many] Con lo que aún espera, preguntas a { $person } { $limit } de veces en 30 días, que es el límite.
   *[other] Con lo que aún espera, preguntas a { $person } { $limit } veces en 30 días, que es el límite.
 }
problem-undone = { $limit ->
    [one] Has deshecho una solicitud en las últimas 24 horas, que es el límite. La siguiente es posible desde el { $at }.
    [many] Has deshecho { $limit } de solicitudes en las últimas 24 horas, que es el límite. La siguiente es posible desde el { $at }.
   *[other] Has deshecho { $limit } solicitudes en las últimas 24 horas, que es el límite. La siguiente es posible desde el { $at }.
 }
problem-open-for = { $days ->
    [one] Elige un día.
    [many] Elige entre un día y { $days } de días.
   *[other] Elige entre un día y { $days } días.
 }
problem-date-past = Elige una fecha futura.
problem-date-too-far = { $days ->
    [one] Elige una fecha dentro del próximo día.
    [many] Elige una fecha dentro de los próximos { $days } de días.
   *[other] Elige una fecha dentro de los próximos { $days } días.
 }
problem-no-date = No entiendo esa fecha. Escríbela como { $example }.
problem-choice = Elige una de las opciones.
problem-questions-used = { $limit ->
    [one] Has hecho una pregunta aquí, que es el límite.
    [many] Has hecho { $limit } de preguntas aquí, que es el límite.
   *[other] Has hecho { $limit } preguntas aquí, que es el límite.
 }
problem-limit = Escribe un número entero del 1 al 1000.
problem-time-zone = No conozco esa zona horaria. Escríbela como Europe/Madrid.
problem-obstacle-not-set-up = { $platform ->
    [discord] Aquí todavía no se pueden abrir conversaciones. Pide a alguien que pueda gestionar este servidor que use /intro-configurar: dice lo que falta.
   *[other] Aquí todavía no se pueden abrir conversaciones. Pide a quien instaló AskFirst que ejecute: askfirst check
 }
problem-obstacle-missing-permission = { $platform ->
    [discord] Todavía no puedo abrir conversaciones aquí. Pide a alguien que pueda gestionar este servidor que use /intro-configurar: dice qué hacer.
   *[other] Me falta un permiso para abrir conversaciones aquí. Pide a quien instaló AskFirst que ejecute: askfirst check
 }
problem-obstacle-cannot-meet = No puedo reunir a estas dos personas en una conversación aquí. Quizá no comparten los lugares que hacen falta.

## Discord's commands: names in small letters, without spaces

command-intro = intro
command-intro-about = Presentar a dos personas; primero se pregunta a cada una en privado
option-a = a
option-a-about = La primera persona
option-b = b
option-b-about = La segunda persona
option-reason = motivo
option-reason-about = ¿Por qué deberían conocerse? Lo leerán ambas
option-note-a = nota_para_a
option-note-a-about = Una nota solo para la primera persona
option-note-b = nota_para_b
option-note-b-about = Una nota solo para la segunda persona
option-open-for = plazo
option-open-for-about = Cuánto tiempo queda abierta
option-join = presencia
option-join-about = Si estarás en la conversación
command-intro-me = intro-me
command-intro-me-about = Pedir a alguien, en privado, que te presente a una persona
option-person = persona
option-person-about = ¿A quién te gustaría conocer?
option-via = via
option-via-about = ¿Quién podría hacer la presentación? Al principio solo pregunto a esa persona
option-words = palabras
option-words-about = ¿Por qué te gustaría este encuentro? Lo lee quien haga la presentación
command-intros = intros
command-intros-about = Lo que has propuesto, y lo que espera tu respuesta
command-settings = intro-ajustes
command-settings-about = Pausa, ninguna presentación más, idioma, olvídame
command-introduce = Presentar…
command-setup = intro-configurar
command-setup-about = Dónde se abren las conversaciones, quién puede presentar, límites

## Discord: the panel of an admin who sets a server up

server-title = AskFirst en { $workspace }
server-no-channel = Primero elige abajo el canal de presentaciones, o déjame crear uno: allí se abren las conversaciones. Deben poder verlo todas las personas que se quiera presentar.
server-no-text-channel = Ese canal no sirve. Elige un canal de texto de este servidor.
server-channel-gone = El canal de presentaciones ya no existe, y no se puede abrir ninguna conversación. Elige otro abajo, o déjame crear uno.
server-unknown = Ahora mismo no pude mirar el canal de presentaciones. Comprueba otra vez en un momento.
server-ready = Todo listo: las conversaciones se pueden abrir, y todo el mundo puede escribir en ellas.
server-not-ready = Todavía no está listo: corrige lo marcado con ✗ y pulsa “Comprobar otra vez”.
server-unhelpful = Puedo arreglármelas sin “Gestionar hilos”. Con ese permiso borro un hilo creado en vano; sin él, saco de ese hilo a quienes había añadido.
server-ok-channel = ✓ El canal de presentaciones es un canal de texto que conozco.
server-ok-threads = ✓ Puedo abrir hilos privados en el canal de presentaciones, y escribir en ellos.
server-ok-channels = ✓ Puedo abrir canales privados, y escribir en ellos.
server-ok-seen = ✓ Todo el mundo puede ver el canal de presentaciones.
server-ok-written = ✓ Todo el mundo puede escribir y leer en sus hilos.
server-ok-own-channel = ✓ Las personas presentadas pueden ver, escribir y leer en el canal que se abre, sean cuales sean las reglas del resto.
server-ok-two-factor = ✓ La autenticación en dos pasos de este servidor no estorba.
server-absent = ✗ Aquí solo están instalados mis comandos, sin mí: no puedo ver ni abrir nada. Quien pueda gestionar el servidor puede añadirme: { $link }
server-wrong-type = ✗ El canal de presentaciones ya no es un canal de texto, y solo esos tienen hilos privados. Elige otro abajo.
server-timed-out = ✗ Tengo aquí un aislamiento temporal hasta el { $date }: no puedo abrir ni escribir nada. Haz clic derecho en mi nombre en la lista de miembros y quita el aislamiento.
server-restricted = ✗ El canal de presentaciones tiene restricción de edad: quien no ha confirmado su edad no puede verlo. Edita el canal, en su vista general, y desactiva la restricción de edad; o elige otro canal.
server-lacks-server = ✗ Un canal nuevo se crea en el propio servidor, y ahí me faltan permisos. Abre Ajustes del servidor, Roles, AskFirst, y permite:
server-lacks-category = ✗ La categoría del canal de presentaciones me niega permisos. Edita la categoría, abre Permisos, añade el rol de AskFirst, y permite:
server-lacks-channel = ✗ Me faltan permisos en el canal de presentaciones. Edita el canal, abre Permisos, añade el rol de AskFirst, y permite:
server-lacks-two-factor = ✗ Este servidor exige autenticación en dos pasos para moderar, y la cuenta de Discord dueña de este bot no la tiene. Pide a quien lleva AskFirst que la active en esa cuenta. Hasta entonces Discord me niega:
server-seen-by-some = • No todo el mundo puede ver el canal de presentaciones. A quien no lo ve no se le puede incluir en ninguna presentación; permite allí “Ver canal” a @everyone o al rol que corresponda.
server-written-by-some = • Solo quienes tienen uno de estos roles pueden ver, escribir y leer en hilos del canal de presentaciones; al resto no se le puede incluir en ninguna presentación: { $roles }
server-written-by-nobody = ✗ Nadie podría escribir en una conversación. Edita el canal de presentaciones, abre Permisos, y permite a @everyone, o al rol de las personas que se quiera presentar, “Ver canal”, “Enviar mensajes en hilos” y “Leer el historial de mensajes”.
server-refused = ! La última vez que debía abrirse una conversación, Discord se negó (error { $code }). Sigo intentándolo durante un día.
server-refused-words = ! La última vez que debía abrirse una conversación, AutoMod bloqueó palabras en ella. En Ajustes del servidor, AutoMod, exime al rol de AskFirst. Sigo intentándolo durante un día.
server-refused-two-factor = ! La última vez que debía abrirse una conversación, Discord se negó: el servidor exige autenticación en dos pasos, y la cuenta de Discord dueña de este bot no la tiene. Habla con quien lleva AskFirst. Sigo intentándolo durante un día.
server-refused-full = ! La última vez que debía abrirse una conversación, el servidor estaba lleno: caben 500 canales y 1000 hilos activos. Borra o archiva algunos. Sigo intentándolo durante un día.
server-refused-cannot-write = ! La última vez que debía abrirse una conversación, una de las personas no habría podido escribir en ella: puede que no vea el canal de presentaciones, que le falte “Enviar mensajes en hilos”, o que tenga un aislamiento temporal. Sigo intentándolo durante un día.
server-cannot-create-two-factor = No puedo crear un canal: este servidor exige autenticación en dos pasos para moderar, y la cuenta de Discord dueña de este bot no la tiene. Pide a quien lleva AskFirst que la active; o crea tú un canal de texto y elígelo abajo.
server-cannot-create-other = No puedo crear un canal: Discord se niega (error { $code }). Crea tú un canal de texto y elígelo abajo.
server-tried = He creado un canal privado y lo he borrado: las conversaciones se pueden abrir.
server-tried-not-deleted = He creado un canal privado, y no pude borrarlo (error { $code }): se llama “{ $name }”. Las conversaciones se pueden abrir.
server-tried-in-vain = He intentado crear un canal privado, y Discord se negó (error { $code }). Las conversaciones no se pueden abrir todavía.
server-cannot-create = No puedo crear un canal: me falta “Gestionar canales”. Permítelo en Ajustes del servidor, Roles, AskFirst; o crea tú un canal de texto y elígelo abajo.
server-too-many-channels = Discord se niega a crear otro canal; puede que el servidor ya tenga todos los que caben. Elige uno que ya exista.
server-threads = Las conversaciones se abren como hilos privados del canal de presentaciones.
server-channels = Las conversaciones se abren como canales privados junto al canal de presentaciones.
server-fallback-thread = ✓ Si alguien tiene cerrados los mensajes directos, le pregunto en un hilo privado solo para esa persona.
server-no-fallback-thread = • Si alguien tiene cerrados los mensajes directos, no le puedo preguntar, y la presentación termina.
server-everyone = Todo el mundo puede presentar a gente.
server-admins = Solo quienes pueden gestionar el servidor pueden presentar a gente.
server-role = Solo quienes tienen el rol elegido abajo, y quienes pueden gestionar el servidor, pueden presentar a gente.
server-self = Quien puede presentar a gente también puede pedir que le presenten a alguien.
server-no-self = Nadie puede pedir que le presenten a alguien.
server-moderators-threads = Lo que puede ver la moderación: quien tiene “Gestionar hilos”, y toda la administración, puede entrar en estos hilos y leerlos. Yo no puedo leerlos, y el resto del servidor tampoco.
server-moderators-channels = Lo que puede ver la moderación: toda la administración puede entrar en estos canales y leerlos, y quien puede gestionar sus permisos puede darse acceso. Yo no los leo, y el resto del servidor no los ve.
server-moderators-fallback-thread = Cuando pregunto en un hilo, la moderación ve quién pregunta a quién y sobre quién, pero nunca una respuesta.
server-menu-channel = Canal de presentaciones…
server-menu-role = Solo este rol puede presentar…
server-new-name = presentaciones
server-new-topic = AskFirst abre aquí conversaciones, cuando hay un sí por ambas partes.
button-server-create = Crear un canal
button-server-threads = Usar hilos privados
button-server-channels = Usar canales privados
button-server-fallback-thread = Preguntar en hilos sin mensajes directos
button-server-no-fallback-thread = No preguntar nunca en hilos
button-server-everyone = Todo el mundo puede presentar
button-server-admins = Solo admins pueden presentar
button-server-self = Permitir “Me gustaría conocer a …”
button-server-no-self = No permitir “Me gustaría conocer a …”
button-server-all = Se puede preguntar a todo el mundo
button-server-joined = Preguntar solo a quien participa
button-server-times = Ofrecer buscar un momento
button-server-no-times = No ofrecer buscar un momento
button-server-form = Límites…
button-server-place = Idioma, zona horaria…
button-server-look = Comprobar otra vez
button-server-try = Probarlo
permission-view-channel = “Ver canal”, para poder ver siquiera el canal
permission-create-private-threads = “Crear hilos privados”, para abrir conversaciones, o para preguntar donde los mensajes directos están cerrados
permission-send-messages-in-threads = “Enviar mensajes en hilos”, para saludar en ellos
permission-manage-threads = “Gestionar hilos”, para borrar un hilo creado en vano
permission-manage-channels = “Gestionar canales”, para abrir canales privados
permission-send-messages = “Enviar mensajes”, para saludar en los canales privados
permission-read-message-history = “Leer el historial de mensajes”, para cerrar la tarjeta de alguien a quien se preguntó en un hilo, y para que se pueda leer en los canales privados

## Installing on Slack, in an admin's browser

install-done = AskFirst está instalado. Escribe /intro en Slack.
install-done-in = AskFirst está instalado en { $workspace }. Escribe /intro en Slack.
install-on = Abrirlo en Slack
install-done-organisation = AskFirst está instalado en la organización. Elige ahora los espacios de trabajo que pueden usarlo.
install-choose = Elegir espacios de trabajo
install-denied = No se ha instalado nada, porque alguien dijo que no en la página de Slack ({ $reason }). No pasa nada; puedes empezar otra vez cuando quieras.
install-stale = Este paso ya estaba hecho, tardó más de diez minutos, o empezó en otro navegador ({ $reason }). Si ves AskFirst en Slack, todo va bien; si no, empieza otra vez.
install-failed = Slack no terminó la instalación ({ $reason }), así que no se ha instalado nada. Empieza otra vez.
install-trouble = Algo ha fallado por nuestra parte, y no se ha instalado nada. Inténtalo otra vez en un minuto.
install-busy = Llegaron demasiadas peticiones a la vez desde tu conexión, y no se ha instalado nada. Inténtalo otra vez en un minuto.
install-again = Empezar otra vez

## Lists that are cut

and-more = y { $count } más
