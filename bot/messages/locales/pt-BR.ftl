# Brazilian Portuguese. Says "você", as Slack's and Discord's clients do, and never "senhor" or
# "senhora". What both people do is said by "os dois lados".
#
# Nobody's gender is assumed: no participle or adjective agrees with a reader or a person who is
# named ("a pessoa", "alguém", "quem", nouns and active verbs instead; no "ele" or "ela", no
# article before names).
#
# Words: introduction = apresentação (to introduce = apresentar); introducer = quem propõe a
# apresentação; ask = pergunta; conversation = conversa; lapse = não ir adiante; closed =
# encerrada; to withdraw = retirar; to opt out = não querer apresentações; pause = pausa; to block
# = nada com; reason = motivo; note = recado; report = denúncia; to join = participar; request =
# pedido; connector = contato ("por meio de"); standing answer = sim de antemão; workspace =
# workspace (Slack), servidor (Discord); channel = canal; thread = conversa (Slack), tópico
# (Discord); direct message = mensagem direta; role = cargo; timeout = castigo.
#
# Quotation marks: “ ”, as in the clients.
#
# Dates: weekday, day and month, in words, 24 hours. After "até" and "a partir de" they stand as
# they are; elsewhere behind a colon, as "no dia" doesn't fit all that Slack and Discord write.
#
# Not read by a native speaker yet.

## How dates are written where the platform doesn't write them (Unicode date patterns)

pattern-day = EEEE, d 'de' MMMM
pattern-day-and-time = EEEE, d 'de' MMMM, 'às' HH:mm
pattern-month = LLLL 'de' y

## Who

someone = alguém que já saiu

## The ask

ask-title = { $named ->
    [0] { $introducer } quer apresentar { $other } a você.
   *[other] { $introducer }, de { $workspace }, quer apresentar { $other } a você.
 }
ask-title-self = { $named ->
    [0] { $introducer } gostaria de conhecer você.
   *[other] { $introducer }, de { $workspace }, gostaria de conhecer você.
 }
ask-title-requested = { $named ->
    [0] { $introducer } quer apresentar { $other }, que pediu para conhecer você.
   *[other] { $introducer }, de { $workspace }, quer apresentar { $other }, que pediu para conhecer você.
 }
ask-note = Um recado só para você:
ask-about = { $person } escreve sobre si:
ask-how = Se os dois lados disserem sim, eu abro uma conversa a três.
ask-how-without = Se os dois lados disserem sim, eu abro uma conversa a dois.
ask-how-self = Se você disser sim, eu abro uma conversa a dois.
ask-how-requested = Se você disser sim, eu abro uma conversa a três.
ask-how-without-requested = Se você disser sim, eu abro uma conversa a dois.
ask-quiet = Não precisa responder: enquanto os dois lados não disserem sim, ninguém fica sabendo o que você escolheu, nem se escolheu. Aberta até { $deadline }
ask-quiet-self = Não precisa responder: enquanto você não disser sim, ninguém fica sabendo o que você escolheu, nem se escolheu. Aberta até { $deadline }
ask-quiet-told = Não precisa responder: ninguém fica sabendo do silêncio, nem de um sim que não venha dos dois lados. Se você disser não, { $introducer } fica sabendo, como você configurou. Aberta até { $deadline }
ask-reminder = Um lembrete, o único.
ask-second = Você queria que eu perguntasse de novo. Não haverá uma terceira vez.
ask-standing = Você disse sim a apresentações até { $date }, então esta conta como um sim.
ask-standing-means = Ninguém vê isso, a menos que { $other } também diga sim, e você ainda pode mudar.
ask-standing-told = Se você disser não, { $introducer } fica sabendo, como você configurou.
ask-first = O AskFirst pergunta às duas pessoas antes de apresentá-las; quem instalou foi a administração daqui. “Nenhuma apresentação mais” acaba com isso de vez.
ask-first-by = O AskFirst pergunta às duas pessoas antes de apresentá-las; quem instalou foi { $installer }. “Nenhuma apresentação mais” acaba com isso de vez.
preview-ask = { $sentence } “{ $reason }” Não precisa responder.
preview-ask-reminder = { $sentence } “{ $reason }” Não precisa responder. Este é o único lembrete.
preview-ask-standing = { $sentence } “{ $reason }” Conta como sim, como você configurou, enquanto você não disser outra coisa.
preview-ask-second = { $sentence } “{ $reason }” Não precisa responder. Você queria que eu perguntasse de novo.
public-note = Não consigo escrever para você em particular, então pergunto em um tópico do servidor, que a moderação pode olhar. Sua resposta nunca aparece aqui: o que vem depois de um clique, só você vê.
public-news = Há novidades sobre uma das suas apresentações. A moderação pode olhar aqui, por isso não está escrito.

state-yes = Você disse sim.
state-yes-means = Ninguém vê isso, a menos que { $other } também diga sim.
state-later = Você disse sim, mas mais tarde.
state-later-means = Ninguém vê isso, a menos que { $other } também diga sim. Nesse caso, a conversa não abre antes de { $date }.
state-no = Você disse não.
state-no-means = Ninguém fica sabendo; é igual ao silêncio.
state-again = Vou perguntar de novo.
state-again-means = Pergunto nesta data: { $date }. Até lá, conta como sem resposta.
state-left = Isto fica sem resposta.
state-left-means = Você escolheu não receber perguntas.
state-blocked = Isto fica sem resposta.
state-blocked-means = Você não quer nada com { $person }.
state-paused = Por enquanto, conta como sem resposta.
state-paused-means = Você pausou as apresentações. Fim da pausa: { $date }.
state-paused-past = Isto fica sem resposta.
state-paused-past-means = Você pausou as apresentações e, quando a pausa acabar, esta já estará encerrada.
state-agreed = Os dois lados disseram sim.
state-agreed-means = A conversa abre nesta data: { $date }.
state-opening = Os dois lados disseram sim.
state-opening-means = A conversa está sendo aberta.
state-opened = Os dois lados disseram sim.
state-opened-means = Sua conversa com { $other } está aberta.
answered-until = Você pode mudar até { $deadline }
open-until = Aberta até { $deadline }
answered-words = Se a conversa abrir, { $other } vai ler:
more-about = Sobre conhecer { $other }, como { $introducer } propõe:
more-about-self = Sobre conhecer { $introducer }:
closed = A apresentação com { $other } que { $introducer } propôs está encerrada. Não há mais nada a fazer.
closed-self = { $introducer } queria conhecer você; isso está encerrado. Não há mais nada a fazer.

notice-agreed = { $other } também quer conhecer você. A conversa abre nesta data: { $date }.

reply-title = { $introducer } responde à sua pergunta:
reply-yours = Você tinha perguntado:

followup-title = Você conseguiu falar com { $other }?
followup-how = Ninguém vê sua resposta; um sim só entra em um número mensal. Se os dois lados escolherem “{ button-still }” até { $deadline }, uma linha na conversa de vocês diz isso; se for só um, ninguém nunca fica sabendo.
followup-how-late = Ninguém vê sua resposta; um sim só entra em um número mensal.
state-still = Você ainda gostaria de conversar.
state-still-means = Se { $other } também disser isso até { $deadline }, uma linha na conversa vai dizer. Senão, ninguém fica sabendo.
followup-late = Agradeço. Já é tarde para isso, mas sua conversa continua aberta.
state-talked = Que bom.
state-talked-means = Ninguém vê sua resposta.
followup-may-know = A lista de { $introducer } só diz que vocês conversaram se { $other } também disser sim e marcar a caixa.
followup-thanked = Você agradeceu a { $introducer }:

## The introducer

requested = Se você não desfizer em { $seconds ->
    [one] { $seconds } segundo
    [many] { $seconds } de segundos
   *[other] { $seconds } segundos
 }, vou perguntar a { $a } e a { $b }, em particular.
requested-self = Se você não desfizer em { $seconds ->
    [one] { $seconds } segundo
    [many] { $seconds } de segundos
   *[other] { $seconds } segundos
 }, vou perguntar a { $other }, em particular.
requested-now = Estou perguntando a { $a } e a { $b }, em particular.
requested-now-self = Estou perguntando a { $other }, em particular.
asked = Perguntei a { $a } e a { $b }, a cada pessoa em particular. Você terá notícias até { $deadline }. Se não acontecer, não posso dizer por quê; é isso que permite responder com liberdade.
asked-self = Perguntei a { $other }, em particular. Você terá notícias até { $deadline }. Se não acontecer, não posso dizer por quê; é isso que permite responder com liberdade.
queued = Ninguém recebe perguntas demais em uma semana, então { $a } e { $b } aguardam a vez. Pergunto aos dois lados assim que houver lugar, ou aviso você até { $latest } que não houve.
queued-self = Ninguém recebe perguntas demais em uma semana, então { $other } aguarda a vez. Pergunto assim que houver lugar, ou aviso você até { $latest } que não houve.
queued-past = { $a } e { $b } aguardavam um lugar. A espera acabou.
agreed-introducer = { $a } e { $b }: os dois lados disseram sim. A conversa abre nesta data: { $date }.
agreed-introducer-now = { $a } e { $b }: os dois lados disseram sim. A conversa está sendo aberta.
status-agreed = { $a } e { $b }: os dois lados disseram sim.
status-agreed-self = { $other } e você: os dois lados disseram sim.
status-opened = { $a } e { $b }: os dois lados disseram sim, e a conversa está aberta.
status-opened-self = Os dois lados disseram sim, e sua conversa com { $other } está aberta.
status-closed-self = Sua apresentação com { $other } está encerrada.
status-withdrawn-self = Você retirou o pedido para conhecer { $other }.
status-closed = A apresentação de { $a } e { $b } está encerrada.
status-withdrawn = Você retirou a apresentação de { $a } e { $b }.

withdraw-title = Retirar?
withdraw-sure = Os dois lados vão ler que está encerrada, sem motivo. Depois, ficam em paz por um tempo: ninguém pode apresentar essas duas pessoas.
withdraw-sure-self = { $other } vai ler que está encerrada, sem motivo. Depois, vocês ficam em paz por um tempo: ninguém pode fazer esta apresentação.

withdraw-sure-requested = { $other } vai ler que está encerrada, sem motivo, e { $requester } não vai ler nada sobre isso. Depois, ficam em paz por um tempo: ninguém pode apresentar essas duas pessoas.

ended-pair = Sobre { $a } e { $b }:
ended-pair-self = Sobre conhecer { $other }:
ended-lapsed-self = Desta vez não foi adiante. Muitas vezes é só questão de momento.
ended-unreachable-self = Não consegui entregar a pergunta, então esta apresentação está encerrada.
ended-failed-self = Os dois lados disseram sim, mas não foi possível abrir a conversa. É só escrever: a vontade é mútua.
ended-lapsed = Desta vez não foi adiante. Muitas vezes é só questão de momento. Agradeço por pensar nessas pessoas.
ended-told = { $party } disse não e conta para você:
ended-told-note = { $other } não fica sabendo e lê apenas que está encerrada.
ended-told-note-requested = { $other } não fica sabendo.
ended-unreachable = Não consegui entregar a pergunta a todo mundo, então esta apresentação está encerrada. Agradeço por pensar nessas pessoas.
ended-failed = Os dois lados disseram sim, mas não foi possível abrir a conversa. Você pode aproximar as duas pessoas por conta própria: a vontade é mútua.
ended-waited = Em duas semanas não houve lugar, então não perguntei a ninguém. Tente de novo quando quiser.
ended-waited-requested = Não houve lugar a tempo, então não perguntei a ninguém.
ended-request-withdrawn = O pedido para se conhecerem foi retirado, então esta apresentação está encerrada. Agradeço a ajuda.
ended-opened = Os dois lados disseram sim, e a conversa está aberta. Você não está nela, como queria.

question-title = { $party } tem uma pergunta antes de conhecer { $other }:
question-title-self = { $party } tem uma pergunta para você:
question-note = Sua única resposta vai só para { $party }. Uma pergunta não é nem sim nem não.
question-replied = Você respondeu:
question-closed = A apresentação de { $a } e { $b } acabou, então não há mais nada a responder.
question-closed-self = A apresentação com { $other } acabou, então não há mais nada a responder.

thanks-title = { $party } agradece a você pela apresentação com { $other }.
thanks-note = Ninguém mais lê isto.
thanks-erased = Não há mais nada a ler aqui.

## Asking somebody to introduce oneself: what the one who asks reads

asking-connector = { $seconds ->
    [one] Se você não desfizer em { $seconds } segundo, fica valendo: você pede a { $connector } que apresente { $target } a você.
    [many] Se você não desfizer em { $seconds } de segundos, fica valendo: você pede a { $connector } que apresente { $target } a você.
   *[other] Se você não desfizer em { $seconds } segundos, fica valendo: você pede a { $connector } que apresente { $target } a você.
 }
asking-connector-now = Está valendo: você pede a { $connector } que apresente { $target } a você.
asking-connector-heard = Você terá notícias até { $deadline }. Se não acontecer, não posso dizer por quê; é isso que permite responder com liberdade.
wish = Você pediu a { $connector } que apresente { $target } a você.
wish-opened = Você queria conhecer { $target }, e sua conversa está aberta.
wish-closed = Seu pedido para conhecer { $target } por meio de { $connector } está encerrado.
wish-withdrawn = Você retirou seu pedido para conhecer { $target } por meio de { $connector }.
withdraw-sure-wish = Aí ele fica encerrado, e ninguém fica sabendo por quê. Por um tempo, você não pode pedir de novo para conhecer { $target }.
ended-wish = Sobre seu pedido para conhecer { $target } por meio de { $connector }:
ended-wish-told = { $connector } conta para você:
wish-question-title = { $connector } tem uma pergunta antes de apresentar { $target } a você:
wish-question-closed = Seu pedido para conhecer { $target } está encerrado, então não há mais nada a responder.

## Asking somebody to introduce oneself: what the one who is asked reads

request-title = { $named ->
    [0] { $requester } quer conhecer { $target } e pergunta se você faria a apresentação.
   *[other] { $requester }, de { $workspace }, quer conhecer { $target } e pergunta se você faria a apresentação.
 }
request-quiet = Não precisa responder; ninguém fica sabendo o que você faz com isto. Aberto até { $deadline }
state-not-this-time = Desta vez não.
state-not-this-time-means = Ninguém fica sabendo; é igual ao silêncio.
request-introduced = Você está apresentando { $requester } e { $target }.
request-closed = { $requester } queria conhecer { $target }; isso está encerrado. Não há mais nada a fazer.

## The conversation

greeting-title = { $a }, conheça { $b }. { $b }, conheça { $a }.
greeting-why = A ideia foi de { $introducer }, e os dois lados disseram sim:
greeting-why-self = { $introducer } pediu este encontro, e { $other } disse sim:
greeting-why-requested = { $requester } pediu este encontro, { $introducer } passou adiante, e { $other } disse sim:
greeting-words = { $person } escreveu:
greeting-about = { $person }, em suas próprias palavras:
greeting-manners = A palavra é de vocês; não é preciso responder a { $introducer }. Eu não consigo ler o que se escreve aqui.
greeting-manners-alone = A palavra é de vocês. Eu não consigo ler o que se escreve aqui.
still-title = Os dois lados ainda gostariam de conversar.
still-note = { $a } e { $b }, cada lado me disse isso em particular.

## Finding a time: each of the two chooses in private, and only what suits both is said

button-findtime = Encontrar um horário…
button-findtime-more = Escolher mais horários…
button-findtime-again = Nenhum destes…
form-findtime-title = Encontrar um horário
form-findtime-how = Assim que houver horários bons para você e { $other }, digo até três na conversa de vocês. Aqui estão no seu fuso horário: { $zone }.
form-findtime-how-unzoned = Assim que houver horários bons para você e { $other }, digo até três na conversa de vocês.
form-findtime-how-private = Ninguém vê o que você escolhe; só digo os horários bons para os dois lados.
form-findtime-days = { $first } a { $last }
form-findtime-weekends = No fim de semana
form-findtime-minutes = Por quanto tempo?
form-findtime-length = { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } de minutos
   *[other] { $minutes } minutos
 }
form-findtime-zone = Seu fuso horário
form-findtime-how-zone = Por exemplo America/Sao_Paulo ou America/New_York; basta o nome da cidade.
part-early = Cedo ({ $hours })
part-morning = Manhã ({ $hours })
part-noon = Meio-dia ({ $hours })
part-afternoon = Tarde ({ $hours })
part-evening = Noite ({ $hours })
part-early-on = { $weekday }, cedo ({ $hours })
part-morning-on = { $weekday }, de manhã ({ $hours })
part-noon-on = { $weekday }, ao meio-dia ({ $hours })
part-afternoon-on = { $weekday }, à tarde ({ $hours })
part-evening-on = { $weekday }, à noite ({ $hours })
done-findtime = Anotado. Assim que um horário for bom para você e { $other }, digo na conversa de vocês. Ninguém vê o que você escolheu. Isso é apagado nessa hora, e em 14 dias no máximo.
done-findtime-erased = Pronto: o que você escolheu foi apagado.
times-title = { $a } e { $b }, estes horários são bons para os dois lados:
times-title-one = { $a } e { $b }, este horário é bom para os dois lados:
times-line = { $number }. { $at } · { $google } · { $outlook }
times-google = Google Agenda
times-outlook = Outlook
times-note = { $minutes ->
    [one] { $minutes } minuto. Um link preenche um evento na sua própria agenda, que eu não consigo ver. O que os dois lados escolheram foi apagado.
    [many] { $minutes } de minutos. Um link preenche um evento na sua própria agenda, que eu não consigo ver. O que os dois lados escolheram foi apagado.
   *[other] { $minutes } minutos. Um link preenche um evento na sua própria agenda, que eu não consigo ver. O que os dois lados escolheram foi apagado.
 }
times-event = { $a } e { $b }
notime-title = Quando comparei os horários que você e { $other } escolheram, nenhum era bom para os dois lados.
notime-note = Ninguém vê o que o outro lado escolheu. Se você escolher mais, digo na conversa de vocês o que for bom para os dois lados, assim que houver algo.
findtime-both = Aqui só { $a } e { $b } escolhem horários.
findtime-off = A administração desativou isto. Vocês ainda podem combinar um horário aqui por conta própria.
findtime-blocked = Você não queria nada com { $other }. Permita isso de novo primeiro nas suas configurações e depois escolha horários.
late-findtime = Isso faz tempo demais. Vocês ainda podem combinar um horário na conversa por conta própria.
problem-no-part = Escolha pelo menos uma parte do dia que ainda não passou.

## What a click or a command is answered with

done-undone = Desfeito. Não perguntei a ninguém.
done-withdrawn = Retirada. Agora aparece como encerrada, sem motivo.
done-withdrawn-already = Já foi retirada.
done-undone-wish = Desfeito. É como se você nunca tivesse pedido.
done-withdrawn-wish = Retirado. Ninguém fica sabendo por quê.
done-withdrawn-wish-already = Já foi retirado.
done-let-know = Pronto. { $requester } fica sabendo, e mais ninguém.
done-told = Pronto. { $introducer } fica sabendo, e mais ninguém.
done-no-agreed = Pronto. A conversa não vai abrir, e ninguém fica sabendo quem mudou de ideia.
done-passed-on = Enviado.
done-optout = Pronto, nenhuma apresentação mais. Desculpe o incômodo.
done-optoutall = Pronto, nenhuma apresentação mais, em nenhum servidor onde eu esteja. Desculpe o incômodo.
done-optin = Que bom ter você de volta: já podem propor apresentações a você de novo. O que estava aberto continua sem resposta até você responder.
done-join = Boas-vindas: já podem propor apresentações a você. Pergunto todas as vezes, e você pode sair quando quiser.
done-pause = Pronto. Não apresento ninguém a você antes de { $date }.
done-resume = A pausa acabou: já podem propor apresentações a você de novo.
done-standing = De agora em diante, o que perguntarem a você conta como sim até { $date }, enquanto você não disser outra coisa. O que já está aberto continua esperando sua resposta.
done-eachtime = De agora em diante, pergunto todas as vezes. O que já conta como sim continua assim até você mudar.
done-block = Pronto. Mais nada com { $person }, que não fica sabendo.
done-unblock = Já podem propor a você apresentações com { $person } de novo.
done-no-tells-introducer = De agora em diante, quando você disser não, quem propôs a apresentação fica sabendo, com estas palavras: “{ tell-not-now }”
done-no-stays-private = De agora em diante, ninguém fica sabendo do seu não.
done-language = De agora em diante, em português.
done-about = Salvo. De agora em diante, as pessoas a quem pergunto se querem conhecer você leem isso, e mais ninguém.
done-about-removed = Removido.
done-forgotten = Tudo sobre você foi apagado. Se há pouco tempo perguntei a alguém sobre você, fica um número embaralhado enquanto for preciso, para que ninguém receba a pergunta de novo cedo demais; ele não diz a ninguém quem você é.
done-forgotten-optout = Tudo sobre você foi apagado, menos um número embaralhado: ele evita que você receba perguntas de novo, como você queria, e não diz a ninguém quem você é.
done-followup-none = Entendido, não pergunto mais isso.
done-setup = Salvo para todo mundo aqui.
done-receivers = Salvo: de agora em diante, as denúncias vão para essas pessoas.
done-invite = Publicado. Quem clicar lá em “Participar” pode receber propostas de apresentação.

late-answer = Não dá mais para responder; não há mais nada a fazer.
late-undo = Não há mais nada a desfazer.
late-undo-asked = Já perguntei aos dois lados, então é tarde para desfazer. Você ainda pode retirar.
late-undo-wish = Já é tarde para desfazer. Você ainda pode retirar.
late-withdraw-wish = É tarde demais: seu pedido está encerrado, ou sua conversa está sendo aberta.
late-request = Não há mais nada a fazer aqui.
late-withdraw = É tarde demais: a apresentação acabou ou a conversa está sendo aberta.
late-again = Você já escolheu uma data uma vez, então fica como está.
late-words = Você pode acrescentar algumas palavras depois de dizer sim, até a conversa abrir.
late-reply = Não há mais nada a responder.
late-block = Isso faz tempo demais: já não sei de quem se tratava. Suas configurações mostram todo mundo que propôs algo recentemente.
not-yours = Esta pergunta não é para você, então nada mudou.
not-allowed = Só a administração pode mudar isso.
try-again = Demorou um pouco demais, e nada se perdeu. Tente de novo.
one-moment = Está demorando mais que o normal. A resposta aparece aqui assim que houver uma.
went-wrong = Algo deu errado aqui. Tente de novo daqui a pouco.
lift-optout = Você não queria mais apresentações. Permita-as de novo primeiro e depois responda.
lift-optout-standing = Você não queria mais apresentações. Permita-as de novo primeiro.
lift-block = Você não queria nada com uma dessas pessoas. Permita-a de novo primeiro nas suas configurações e depois responda.
lift-away = { $platform ->
    [discord] Anotei que você saiu deste servidor. Use /intros uma vez, para eu saber que você voltou; depois você pode responder.
   *[other] Anotei que você saiu deste workspace. Digite /intro list uma vez, para eu saber que você voltou; depois você pode responder.
 }
lift-pause = Você pausou as apresentações. Fim da pausa: { $date }. Encerre a pausa primeiro e depois responda.

## Buttons

button-yes = Sim, pode apresentar
button-yes-self = Sim, eu gostaria
button-yes-now = Sim, agora mesmo
button-yes-after-all = Pensando bem, sim
button-later = Sim, mas mais tarde…
button-later-other = Outra data…
button-no-standing = Esta não
button-later-after-yes = Não antes de uma data…
button-no = Prefiro não
button-no-after-all = Pensando bem, não
button-tell = Contar para { $introducer }…
button-tell-short = Contar…
button-question = Perguntar algo a { $introducer }…
button-question-short = Perguntar…
button-again = Não sei ainda: pergunte em…
button-askconnector = Pedir uma apresentação…
button-introduce = Apresentar…
button-introduce-after-all = Pensando bem, apresentar…
button-notthistime = Desta vez não
button-letknow = Contar para { $requester }…
button-askrequester = Perguntar algo a { $requester }…
button-withdraw-wish = Retirar: { $target }
button-show-request = Ver o pedido de { $requester }…
button-block = Nada com { $person }
button-block-short = Mais nada
button-blockother = Nada com { $person }
button-blockperson = Nada com { $person }
button-optout = Nenhuma apresentação mais
button-optoutall = Nada em nenhum servidor
button-optin = Permitir apresentações de novo
button-join = Participar
button-setup = Quem, quanto, idioma…
button-overview = Voltar à configuração
button-receivers = Quem recebe denúncias…
button-invite = Convidar a participar…
button-undo = Desfazer
button-withdraw = Retirar
button-withdrawsure = Sim, retirar
button-keep = Manter
button-withdraw-pair = Retirar: { $a } e { $b }
button-words = Acrescentar umas palavras…
button-words-change = Mudar suas palavras…
button-reply = Responder…
button-read = Ler
button-pause = Pausar até…
button-resume = Encerrar a pausa
button-standing = Sim de antemão, até…
button-standing-other = Sim até outro dia…
button-eachtime = Perguntar todas as vezes
button-unblock = Permitir { $person } de novo
button-habit = Avisar quando eu disser não
button-nohabit = Não contar a ninguém meu não
button-language = Idioma…
button-about = Uma linha sobre mim…
button-mydata = O que você sabe sobre mim?
button-mydata-more = Continuar
button-forget = Esquecer de mim…
button-forget-sure = Sim, apagar tudo sobre mim
button-talked = Sim
button-still = Ainda não, mas eu gostaria
button-talked-since = Sim, já conversamos
button-nofollowups = Não perguntar mais isso
button-mayknow = ☐ { $introducer } pode saber que conversamos
button-mayknow-short = Marcar
button-maynotknow = ☑ { $introducer } pode saber que conversamos
button-maynotknow-short = Desmarcar
button-thank = Agradecer a { $introducer }…
button-thank-short = Agradecer…
button-readthanks = Ler
button-insight = Como vai indo
button-conversation = Ir para a conversa
button-request = Apresentar duas pessoas…
button-setup-here = Configurar o AskFirst…
button-show-other = Ver { $other }…
button-show = Ver…
button-more = Mais
button-fix = Alterar…
button-settings = Minhas configurações

menu-more = Mais…
menu-list = Escolher…
later-week = Daqui a uma semana
later-two-weeks = Daqui a duas semanas
later-month-end = No fim do mês
later-next-month = No mês que vem

## Reports to the admins

your-admins = a administração daqui
report-nobody = Ninguém recebe denúncias aqui ainda, então não há a quem enviar. A administração pode escolher alguém na configuração do AskFirst.
report-title = { $reporter } denuncia { $reported }:
report-received = O que essa pessoa tinha recebido:
report-dealt-with = Resolvida por { $person }. Data: { $date }.
report-dealt-with-by-somebody = Resolvida. Data: { $date }.
report-note = { $reported } não fica sabendo que há uma denúncia, nem de quem. Ela será apagada nesta data: { $date }.
report-erased = Esta denúncia foi apagada.
public-report = Há uma denúncia para você. A moderação pode olhar aqui, por isso ela não está escrita.
stopped-until = { $person } não pode apresentar ninguém até { $date }.
stopped-until-lifted = { $person } não pode apresentar ninguém até que alguém libere.
stop-until-date = até uma data
stop-until-lifted = até que alguém libere
done-report = Enviada: { $receivers }, e mais ninguém.
done-lift = { $person } pode apresentar pessoas de novo.
late-report = Isso faz tempo demais para ser denunciado aqui. Você ainda pode escrever à administração.
problem-reports-used = { $limit ->
    [one] Você enviou { $limit } denúncia nas últimas 24 horas, que é o limite. Escreva diretamente: { $receivers }.
    [many] Você enviou { $limit } de denúncias nas últimas 24 horas, que é o limite. Escreva diretamente: { $receivers }.
   *[other] Você enviou { $limit } denúncias nas últimas 24 horas, que é o limite. Escreva diretamente: { $receivers }.
 }
form-report-title = Denunciar
form-report-how = Quem lê: { $receivers }, e mais ninguém. A pessoa denunciada não fica sabendo, e isto não vale como resposta.
form-report-person = Sobre quem?
form-report-words = O que é preciso saber?
form-report-received = Incluir o que eu recebi
form-stop-title = Impedir apresentações
form-stop-submit = Impedir
form-stop-choice = { $person } não pode apresentar ninguém…
form-stop-on = Pode apresentar de novo a partir de
form-stop-how = A pessoa vai ler que a administração limitou quem pode apresentar, e nada sobre denúncias. O que já foi perguntado continua aberto.
button-report = Denunciar…
button-report-person = Denunciar { $person }…
button-stop = Impedir { $person } de apresentar…
button-stop-short = Impedir de apresentar…
button-lift = Liberar { $person } para apresentar
button-lift-short = Liberar
button-dealtwith = Resolvida
button-readreport = Ler a denúncia sobre { $person }

## Who runs the bot

operator-contact = Escrever a quem cuida deste serviço: { $address }
operator-privacy = O que fica guardado, e por quanto tempo: { $address }

## Forms

form-send = Enviar
form-limit = { $limit ->
    [one] No máximo { $limit } caractere.
    [many] No máximo { $limit } de caracteres.
   *[other] No máximo { $limit } caracteres.
 }
form-save = Salvar
form-date-other = Ou em outro dia
form-date-how = Por exemplo { $example }, ou com o nome do mês

form-request-title = Apresentar duas pessoas
form-request-submit = Perguntar
form-request-a = Primeira pessoa
form-request-b = Segunda pessoa
form-request-reason = Por que se conhecer? As duas pessoas vão ler.
form-request-note = { $which ->
    [a] Recado só para a primeira (opcional)
   *[b] Recado só para a segunda (opcional)
 }
form-request-title-named = Apresentar { $person }
form-request-other = A quem?
form-request-note-named = Recado só para { $person } (opcional)
form-request-note-other = Recado só para a outra pessoa (opcional)
form-request-open-for = Por quanto tempo fica aberta
form-request-conversation = A conversa
form-request-joins = Quero estar na conversa
form-request-how = Pergunto a cada pessoa em particular, e uma conversa só abre se os dois lados disserem sim.
form-wish-title = Pedir uma apresentação
form-wish-submit = Pedir
form-wish-target = Quem você gostaria de conhecer?
form-wish-connector = Quem poderia apresentar vocês?
form-wish-reason = Por quê? Quem recebe o pedido vai ler.
form-wish-how = A decisão é tomada em particular, e ninguém precisa responder. Se não acontecer, você não fica sabendo o motivo.
form-introduce-title = Apresentar
form-introduce-submit = Perguntar: { $target }
form-introduce-reason = Por que se conhecer? As duas pessoas vão ler.
form-introduce-note = Recado só para { $target } (opcional)
form-introduce-how = { $requester } pediu isto, e não vai ler nada antes de a conversa abrir. Pergunto a { $target } em particular; a conversa só abre com um sim.
form-days = { $days ->
    [one] { $days } dia
    [many] { $days } de dias
   *[other] { $days } dias
 }
form-usual = o de costume
form-usual-days = { $days ->
    [one] o de costume, { $days } dia
    [many] o de costume, { $days } de dias
   *[other] o de costume, { $days } dias
 }

form-later-title = Sim, mas mais tarde
form-later-on = Não antes de
form-later-how = A conversa não abre antes dessa manhã, e só se { $other } também disser sim. Enquanto os dois lados não disserem, ninguém vê isto.
form-later-how-self = A conversa não abre antes dessa manhã. { $other } verá a data.
form-again-title = Perguntar de novo
form-again-on = Perguntar de novo em
form-again-how = Um fim de semana passa para a segunda-feira seguinte. Se for preciso mais tempo, todo mundo ganha: pode então aparecer uma data mais tarde, sem motivo. Você pode escolher isso uma vez.
form-pause-title = Pausar apresentações
form-pause-on = Apresentações de novo a partir de
form-standing-title = Dizer sim de antemão
form-standing-on = Sim, se eu não disser outra coisa, até
form-standing-how = O que perguntarem a você de agora em diante já chega com o seu sim, e a cada pergunta você ainda pode dizer não. Ninguém vê que você escolheu isto. Acaba sozinho, e eu aviso antes.
form-tell-title = Contar a { $introducer }
form-tell-choice = O que { $introducer } vai ler
form-tell-words = Ou com suas próprias palavras
form-tell-how = A apresentação acaba, e { $introducer } fica sabendo que você prefere não seguir. { $other } não fica sabendo.
form-tell-how-self = A apresentação acaba, e { $introducer } fica sabendo que você prefere não seguir.
form-thank-title = Agradecer: { $introducer }
form-thank-choice = O que { $introducer } vai ler
form-thank-words = Ou com suas próprias palavras
form-thank-how = Só { $introducer } lê, com o seu nome, e assim fica sabendo que você e { $other } conversaram.
form-letknow-title = Contar a { $requester }
form-letknow-choice = O que { $requester } vai ler
form-letknow-words = Ou com suas próprias palavras
form-letknow-how = { $requester } fica sabendo que você não vai fazer a apresentação. { $target } não fica sabendo.
form-askrequester-title = Fazer uma pergunta
form-askrequester-words = Sua pergunta para { $requester }
form-askrequester-how = { $requester } vê que a pergunta é sua. Ela não promete nada.
form-question-title = Fazer uma pergunta
form-question-words = Sua pergunta para { $introducer }
form-question-how = { $introducer } vê que a pergunta é sua. Não é nem sim nem não.
form-reply-title = Responder
form-reply-words = Sua resposta para { $party }
form-reply-how = Vai só para { $party }.
form-words-title = Algumas palavras
form-words-words = Suas palavras para { $other }
form-words-how = { $other } lê se a conversa abrir, e só nesse caso.
form-language-title = Idioma
form-language-choice = Idioma em que o bot me escreve
form-about-title = Uma linha sobre mim
form-about-words = Sobre mim
form-about-how = As pessoas a quem pergunto se querem conhecer você leem isto abaixo da pergunta, e na conversa, se ela abrir. Deixe vazio para não escrever nada.
language-auto = o idioma do meu aplicativo
language-name = Português (Brasil)

tell-not-now = Agora não é um bom momento para mim, mas agradeço por pensar em mim.
tell-not-for-me = Desta vez não é para mim, mas agradeço por pensar em mim.
thanks-conversation = Agradeço por nos apresentar. Foi uma boa conversa.
thanks-thinking = Agradeço por pensar em nós. Que bom esse encontro.

tell-not-just-now = Agora não posso apresentar vocês, mas agradeço por me pedir.
tell-not-the-one = Não sou a pessoa certa para apresentar vocês, mas agradeço por me pedir.

## Panels

list-title = Apresentações que você propôs
list-none = Você não apresentou ninguém ultimamente. Experimente /intro.
list-waiting = { $a } e { $b }: ainda não perguntei
list-asking = { $a } e { $b }: já perguntei, aberta até { $deadline }
list-agreed = { $a } e { $b }: os dois lados disseram sim, abre nesta data: { $date }
list-opening = { $a } e { $b }: a conversa está sendo aberta
list-opened = { $a } e { $b }: em conversa
list-talked = { $a } e { $b }: conversaram
list-withdrawn = { $a } e { $b }: retirada
list-failed = { $a } e { $b }: não foi possível abrir a conversa
list-told = { $a } e { $b }: um dos lados contou a você que não
list-unreachable = { $a } e { $b }: não foi possível perguntar
list-lapsed = { $a } e { $b }: não foi adiante
list-asks = À espera da sua resposta, se quiser
list-ask = { $other }, proposta de { $introducer }, aberta até { $deadline }

list-ask-self = { $introducer } gostaria de conhecer você, aberta até { $deadline }

list-ask-requested = { $other }, que pediu para conhecer você, proposta de { $introducer }, aberta até { $deadline }
list-request = { $requester } quer conhecer { $target }: você poderia apresentar, aberto até { $deadline }
list-request-declined = { $requester } quer conhecer { $target }: desta vez não, pode mudar até { $deadline }
list-wishes = Quem você pediu para conhecer
list-wish = { $target }, por meio de { $connector }: você terá notícias até { $deadline }
list-wish-opened = { $target }, por meio de { $connector }: em conversa
list-wish-closed = { $target }, por meio de { $connector }: encerrado
list-wish-withdrawn = { $target }, por meio de { $connector }: retirado
list-wish-agreed = { $target }, por meio de { $connector }: abre nesta data: { $date }

list-answered = Respondidas ou deixadas de lado
list-answered-none = { $other }, proposta de { $introducer }: fica sem resposta, pelas suas configurações
list-answered-yes = { $other }, proposta de { $introducer }: você disse sim, pode mudar até { $deadline }
list-answered-later = { $other }, proposta de { $introducer }: você disse sim, mas mais tarde, pode mudar até { $deadline }
list-answered-no = { $other }, proposta de { $introducer }: você disse não, pode mudar até { $deadline }
list-answered-again = { $other }, proposta de { $introducer }: vou perguntar de novo, aberta até { $deadline }

list-both = Os dois lados disseram sim
list-both-ahead = { $other }: a conversa abre nesta data: { $date }
list-both-now = { $other }: a conversa está sendo aberta

home-asks-none = Nada espera sua resposta.

settings-title = { $named ->
    [0] Suas configurações
   *[other] Suas configurações em { $workspace }
 }
settings-open = Podem propor apresentações a você.
settings-not-joined = Aqui, só se apresenta quem participa, e você ainda não participa.
settings-opted-out = Você não quer apresentações: não apresento ninguém a você.
settings-paused = Em pausa. Você pode receber perguntas de novo a partir de { $date }.
settings-each-time = Pergunto todas as vezes.
settings-standing = O que perguntam a você conta como sim até { $date }, enquanto você não disser outra coisa. Ninguém mais vê isto.
standing-ends = Seu sim a apresentações acaba depois de { $date }. A partir daí, volto a perguntar todas as vezes.
settings-no-tells-introducer = Quando você diz não, quem propôs a apresentação lê: “{ tell-not-now }”
settings-no-stays-private = Quando você diz não, ninguém fica sabendo.
settings-blocked = Nada com: { $person }
settings-language = O bot escreve para você em português.
settings-about = As pessoas a quem pergunto se querem conhecer você leem:
settings-lately-title = Quem propôs algo recentemente
settings-lately = { $introducer }, para você conhecer { $other }: { $date }
settings-lately-self = { $introducer }, que queria conhecer você: { $date }
settings-lately-requested = { $introducer }, para você conhecer { $other }, que pediu a apresentação: { $date }
settings-lately-request = { $requester }, que pediu a você uma apresentação com { $target }: { $date }
settings-forget = Apagar tudo sobre você? As perguntas abertas passam a contar como sem resposta, e o que você propôs é retirado.

## What do you know about me?

data-title = O que eu sei sobre você
data-how = Só você vê isto. Não sei nada do que se escreve nas conversas. “Esquecer de mim” apaga tudo.
data-nothing = Não sei nada sobre você.
data-line = { $field }: { $value }
data-words = { $field }:
data-yes = sim
data-no = não
data-you = Você
data-blocked = Com quem você não quer nada
data-suggested = O que você propôs
data-asked = O que perguntei a você
data-wishes = Quem você pediu para conhecer
data-asked-to-introduce = Quem pediram que você apresentasse
data-questions = O que você perguntou por meu intermédio
data-questions-to-you = O que perguntaram a você sobre suas propostas
data-follow-ups = O que você disse depois que uma conversa abriu
data-thanks = Agradecimentos que você recebeu
data-messages = Mensagens minhas que ainda podem mudar, e onde estão
data-coming = O que ainda vou enviar a você
data-reports = O que você contou à administração sobre outras pessoas
data-times = Quando você poderia conversar, escolhido para uma conversa
data-undone = Quando você desfez um pedido, nas últimas 24 horas
data-platform = O que eu guardo para poder escrever a você
data-everywhere = Em todo lugar onde estou
data-installed = O que você instalou

data-field-external-id = Id na plataforma
data-field-name = Nome
data-field-handle = Nome de usuário
data-field-is-bot = É um bot
data-field-active = Conta ativa aqui
data-field-guest = Conta de convidado
data-field-locale = Último idioma visto
data-field-time-zone = Fuso horário
data-field-chosen-locale = Idioma que você escolheu
data-field-about = Sobre você
data-field-opted-out = Sem apresentações
data-field-paused-until = Em pausa até
data-field-standing-until = Sim de antemão, até
data-field-tells = Quem propõe pode saber do seu não
data-field-follow-ups = Pergunto se você conseguiu falar
data-field-asked-before = Já recebeu uma pergunta
data-field-joined = Participa
data-field-receives-reports = Recebe denúncias
data-field-reported-id = Sobre
data-field-received = Com o que você tinha recebido
data-field-blocked-id = Pessoa
data-field-introducer-id = Proposta de
data-field-requester-id = Pedido de
data-field-connector-id = Por meio de
data-field-target-id = Para conhecer
data-field-heard-by = Notícias até
data-field-connector-until = Aberto até
data-field-asked-at = Pedido feito
data-field-declined = Você disse “Desta vez não”
data-field-other = Sobre
data-field-party-a = Primeira pessoa
data-field-party-b = Segunda pessoa
data-field-note-a = Recado para a primeira pessoa
data-field-note-b = Recado para a segunda pessoa
data-field-reason = Motivo
data-field-state = Situação
data-field-created-at = Criação
data-field-open-for = Tempo para responder
data-field-introducer-joins = Você estaria na conversa
data-field-queued = Aguardou um lugar
data-field-place-at = Perguntar a partir de
data-field-released-at = Pergunta enviada
data-field-deadline = Aberta até
data-field-opens-at = Abre
data-field-attempted-at = Primeira tentativa de abrir
data-field-conversation = Conversa
data-field-ended-at = Fim
data-field-note = Recado para você
data-field-answer = Sua resposta
data-field-not-before = Não antes de
data-field-words = Palavras
data-field-parts = Horários
data-field-minutes = Por quanto tempo, em minutos
data-field-zone = No fuso horário
data-field-chosen-at = Escolhido
data-field-again-at = Perguntar de novo em
data-field-party-id = Pergunta de
data-field-reply = Resposta
data-field-until = Vale até
data-field-may-know = Quem propôs pode saber que vocês conversaram
data-field-choice = Agradecimento
data-field-kind = Mensagem
data-field-reference = Onde
data-field-due-at = Previsto
data-field-params = Com
data-field-at = Quando
data-field-value = Valor
data-field-mark = Sem apresentações, como número embaralhado
data-field-team-name = Workspace
data-field-enterprise-name = Organização
data-field-installed-at = Instalação

data-value-waiting = ainda não perguntei
data-value-asking = aberta
data-value-agreed = os dois lados disseram sim
data-value-opening = sendo aberta
data-value-opened = em conversa
data-value-lapsed = não foi adiante
data-value-withdrawn = retirada
data-value-told = um dos lados contou a você que não
data-value-unreachable = não foi possível perguntar
data-value-failed = não foi possível abrir
data-value-closed = encerrada
data-value-none = nenhuma
data-value-yes = sim
data-value-later = sim, mas mais tarde
data-value-no = não
data-value-again = pergunte de novo
data-value-still = ainda não, mas eu gostaria
data-value-both = os dois lados ainda gostariam de conversar
data-value-talked = conversaram
data-value-conversation = agradecimento por uma boa conversa
data-value-thinking = agradecimento por pensar nas duas pessoas
data-value-own = com palavras próprias
data-value-asked = que perguntei aos dois lados
data-value-queued = que aguarda um lugar
data-value-ask = uma pergunta para você
data-value-reminder = um lembrete, se você não respondeu
data-value-second-ask = a pergunta mais uma vez, como você queria
data-value-requested = que seu pedido está valendo
data-value-request = um pedido para você apresentar duas pessoas
data-value-request-reminder = um lembrete disso, se você não fez nada
data-value-open = a conversa
data-value-greeting = a saudação
data-value-ended = como acabou
data-value-follow-up = se você conseguiu falar
data-value-both-still = que os dois lados ainda gostariam de conversar
data-value-thanks = um agradecimento pela sua proposta
data-value-question = uma pergunta sobre a sua proposta
data-value-reply = a resposta à sua pergunta
data-value-refresh = uma atualização das suas mensagens
data-value-standing-ends = que seu sim de antemão acaba em breve
data-value-report = uma denúncia para você, da administração
data-value-times = horários bons para os dois lados
data-value-no-time = que nenhum horário era bom para os dois lados

help-title = O AskFirst pergunta aos dois lados antes de apresentar alguém.
help-request = { $platform ->
    [discord] /intro com duas pessoas e por que deveriam se conhecer: pergunto às duas em particular. Uma conversa só abre se os dois lados disserem sim; um “não” é igual ao silêncio.
   *[other] /intro @uma @outra e por que deveriam se conhecer: pergunto às duas em particular. Uma conversa só abre se os dois lados disserem sim; um “não” é igual ao silêncio.
 }
help-form = { $platform ->
    [discord] No nome de alguém: Aplicativos, “{ command-introduce }”. Abre um formulário.
   *[other] /intro sozinho abre um formulário para isso.
 }
help-wish = { $platform ->
    [discord] /intro-me com uma pessoa, quem poderia apresentar vocês, e por quê: pergunto em particular a quem faria a apresentação. Você fica sabendo se acontecer, e nunca por que não.
   *[other] /intro me @pessoa via @contato e por quê: peço em particular a esse contato que apresente vocês. Você fica sabendo se acontecer, e nunca por que não.
 }
help-list = { $platform ->
    [discord] /intros: o que você propôs, e o que espera sua resposta.
   *[other] /intro list: o que você propôs, e o que espera sua resposta.
 }
help-settings = { $platform ->
    [discord] /intro-ajustes: pausa, nenhuma apresentação mais, idioma, esquecer de mim.
   *[other] /intro settings: pausa, nenhuma apresentação mais, idioma, esquecer de mim.
 }
help-setup = { $platform ->
    [discord] Para a administração: /intro-configurar, onde as conversas abrem, quem pode apresentar, limites.
   *[other] Para a administração: /intro setup, quem pode apresentar, limites, idioma.
 }
help-reading = O bot não consegue ler as conversas.

setup-title = Configuração geral
setup-introducers = Quem pode apresentar pessoas
setup-everyone = Todo mundo
setup-admins = Só a administração
panel-everyone = Todo mundo pode apresentar pessoas.
panel-admins = Só a administração pode apresentar pessoas.
panel-group = Só um grupo, e a administração, podem apresentar pessoas.
panel-asked = Todo mundo pode receber perguntas, menos quem não quer apresentações.
panel-joined = Só quem participa pode receber perguntas.
panel-find-a-time = As conversas oferecem encontrar um horário.
panel-no-find-a-time = As conversas não oferecem encontrar um horário.
panel-guests-introduce = Contas de convidado podem apresentar pessoas.
panel-guests-cannot = Contas de convidado não podem apresentar pessoas.
panel-guests-asked = Contas de convidado podem ser apresentadas.
panel-guests-unasked = Contas de convidado não são apresentadas.
panel-stopped = { $count ->
    [one] { $count } pessoa está impedida de apresentar outras.
    [many] { $count } de pessoas estão impedidas de apresentar outras.
   *[other] { $count } pessoas estão impedidas de apresentar outras.
 }
panel-receivers = As denúncias vão para: { $receivers }.
panel-nobody-receives = Ninguém recebe denúncias ainda: escolha alguém.
setup-asked = Quem pode receber perguntas
setup-asked-all = Todo mundo, menos quem não quer
setup-asked-joined = Só quem participa
setup-guests-introduce = Contas de convidado podem apresentar
setup-guests-asked = Contas de convidado podem ser apresentadas
form-receivers-title = Denúncias
form-receivers-people = Quem as recebe (no máximo { $limit })
form-receivers-how = Essas pessoas leem em particular o que é denunciado aqui, e podem impedir alguém de apresentar. Ninguém lê uma denúncia sobre si. Se você não escolher ninguém, as denúncias vão para quem instalou o AskFirst.
form-invite-title = Convidar a participar
form-invite-channel = Em qual canal?
form-invite-submit = Publicar
form-invite-how = Escrevo lá o que o AskFirst faz, com um botão para participar. Ninguém é mencionado.
invite-title = Apresentações, para quem quiser
invite-how = O AskFirst pergunta às duas pessoas em particular antes de apresentá-las, e um “não” é igual ao silêncio. Se você participar, quem está aqui pode propor apresentações a você.
invite-note = Pergunto todas as vezes, e com um clique você sai de vez.
invite-refused = { $platform ->
    [discord] Não consegui escrever lá. Permita ao cargo do AskFirst “Ver canal” e “Enviar mensagens” nesse canal e tente de novo.
    [slack] Não consegui escrever lá, porque não estou nesse canal. Digite lá /invite @AskFirst e tente de novo.
   *[other] Não consegui escrever lá. Tente outro canal.
 }
insight-title = Como vai indo
insight-month = { $month }: { $ended } apresentações chegaram ao fim, { $opened } delas com uma conversa; em { $talked }, alguém disse que conversaram.
insight-month-few = { $month }: { $ended } apresentações chegaram ao fim, { $opened } delas com uma conversa.
insight-none = Ainda não há nada para mostrar.
insight-note = Um mês aparece a partir do dia { $day } do mês seguinte, e só se nele terminaram pelo menos { $enough } apresentações. Assim, nenhum número fala de ninguém.
setup-own-wishes = Pedidos próprios
setup-self = Permitir “Eu gostaria de conhecer …”
setup-conversations = Conversas
setup-find-a-time = Oferecer nelas “{ button-findtime }”
setup-max-live = Apresentações abertas por pessoa de uma vez
setup-max-per-day = Novas apresentações por pessoa e dia
setup-max-asks = Perguntas que alguém recebe por semana
setup-max-from-one = Perguntas de A para B em 30 dias
setup-language = Idioma quando não se sabe o da pessoa
setup-language-usual = como na plataforma
setup-how-usual = Se ficar vazio: { $example }
setup-time-zone = Fuso padrão (como America/Sao_Paulo)

## Problems: what is wrong and what to do

neutral = Não é possível apresentar essas duas pessoas agora. Não posso dizer por quê; isso protege a escolha de cada pessoa.
problem-no-reason = Diga por que deveriam se conhecer, com algumas palavras suas; só nomes e links não são um motivo.
problem-no-text = Escreva antes algumas palavras.
problem-too-long = { $length ->
    [one] É { $length } caractere; cabem { $limit }. Encurte um pouco.
    [many] São { $length } de caracteres; cabem { $limit }. Encurte um pouco.
   *[other] São { $length } caracteres; cabem { $limit }. Encurte um pouco.
 }
problem-marks = Há sinais demais empilhados em uma letra; dá para ler no máximo { $limit }. Tire alguns.
problem-lines = { $count ->
    [one] É { $count } linha; cabem { $limit }. Junte algumas.
    [many] São { $count } de linhas; cabem { $limit }. Junte algumas.
   *[other] São { $count } linhas; cabem { $limit }. Junte algumas.
 }
problem-control-characters = Há caracteres de controle invisíveis no texto. Digite de novo, ou cole sem formatação.
problem-nobody = { $platform ->
    [discord] Indique as duas pessoas a apresentar: /intro, depois as duas e por quê.
   *[other] Indique as duas pessoas a apresentar: /intro @uma @outra e por quê.
 }
problem-one-person = Indique mais uma pessoa: uma apresentação precisa de duas.
problem-too-many-people = { $count ->
    [one] É { $count } pessoa; uma apresentação é para exatamente duas.
    [many] São { $count } de pessoas; uma apresentação é para exatamente duas.
   *[other] São { $count } pessoas; uma apresentação é para exatamente duas.
 }
problem-same-person = É duas vezes a mesma pessoa; indique duas diferentes.
shortcut-bot = Um bot escreveu esta mensagem, e bots não são apresentados. Tente com a mensagem de uma pessoa.
shortcut-own = Esta mensagem é sua. Escolha a de alguém que você queira apresentar.
shortcut-inactive = A conta que escreveu esta mensagem não está mais ativa aqui.
problem-bot = { $person } é um bot e não pode ser apresentado. Indique duas pessoas.
problem-inactive = A conta de { $person } não está mais ativa aqui. Indique outra pessoa.
problem-no-name = Agora não consegui verificar quem são todas as pessoas, e não perguntei a ninguém. Tente de novo daqui a pouco.
problem-self-introduction = Aqui não se pode pedir para conhecer alguém. Indique duas outras pessoas.
problem-may-not-introduce = A administração limitou quem pode apresentar pessoas aqui. Fale com ela: pode mudar isso.
problem-wish-people = { $platform ->
    [discord] Diga quem você gostaria de conhecer e quem poderia apresentar vocês: /intro-me, depois as duas pessoas e por quê.
   *[other] Diga quem você gostaria de conhecer e quem poderia apresentar vocês: /intro me @pessoa via @contato e por quê.
 }
problem-wish-self = Você não pode ser a pessoa que gostaria de conhecer. Indique outra pessoa.
problem-wish-via-self = Você não pode fazer a própria apresentação. Indique alguém que conheça os dois lados, ou não indique ninguém para pedir diretamente.
problem-wish-via-target = Quem faria a apresentação é a própria pessoa que você gostaria de conhecer. Indique outra, ou não indique ninguém para pedir diretamente.
problem-wish-connector = A administração limitou quem pode apresentar pessoas aqui, e { $person } não pode. Peça a outra pessoa.
problem-wish-bot = { $person } é um bot. Indique uma pessoa.
problem-wishes-live = { $limit ->
    [one] Você tem { $limit } pedido assim aberto, que é o limite. Espere que ele acabe, ou retire-o.
    [many] Você tem { $limit } de pedidos assim abertos, que é o limite. Espere que um acabe, ou retire um.
   *[other] Você tem { $limit } pedidos assim abertos, que é o limite. Espere que um acabe, ou retire um.
 }
problem-wishes-per-day = { $limit ->
    [one] Você pediu { $limit } apresentação nas últimas 24 horas, que é o limite. A próxima é possível a partir de { $at }.
    [many] Você pediu { $limit } de apresentações nas últimas 24 horas, que é o limite. A próxima é possível a partir de { $at }.
   *[other] Você pediu { $limit } apresentações nas últimas 24 horas, que é o limite. A próxima é possível a partir de { $at }.
 }
problem-date-after-wish = Escolha uma data antes de { $date }: fica aberta, no máximo, até lá.
problem-max-live = { $limit ->
    [one] Você tem { $limit } apresentação aberta, que é o limite. Espere que ela acabe, ou retire-a.
    [many] Você tem { $limit } de apresentações abertas, que é o limite. Espere que uma acabe, ou retire uma.
   *[other] Você tem { $limit } apresentações abertas, que é o limite. Espere que uma acabe, ou retire uma.
 }
problem-max-per-day = { $limit ->
    [one] Você propôs { $limit } apresentação nas últimas 24 horas, que é o limite. A próxima é possível a partir de { $at }.
    [many] Você propôs { $limit } de apresentações nas últimas 24 horas, que é o limite. A próxima é possível a partir de { $at }.
   *[other] Você propôs { $limit } apresentações nas últimas 24 horas, que é o limite. A próxima é possível a partir de { $at }.
 }
problem-yourself-opted-out = Você não quer apresentações. Permita-as de novo primeiro nas suas configurações.
problem-yourself-not-joined = Aqui, só se apresenta quem participa. Participe primeiro, nas suas configurações.
problem-guest = { $person } tem aqui uma conta de convidado, e essas não são apresentadas. Indique outra pessoa.
problem-receivers = { $limit ->
    [one] Escolha no máximo { $limit } pessoa.
    [many] Escolha no máximo { $limit } de pessoas.
   *[other] Escolha no máximo { $limit } pessoas.
 }
problem-receiver-bot = { $person } é um bot e não pode ler denúncias. Escolha outra pessoa.
problem-yourself-blocked = Você não quer nada com { $person }. Permita essa pessoa de novo primeiro nas suas configurações.
problem-max-from-one = { $limit ->
    [one] Você perguntou a { $person } { $limit } vez em 30 dias, que é o limite. A próxima é possível a partir de { $at }.
    [many] Você perguntou a { $person } { $limit } de vezes em 30 dias, que é o limite. A próxima é possível a partir de { $at }.
   *[other] Você perguntou a { $person } { $limit } vezes em 30 dias, que é o limite. A próxima é possível a partir de { $at }.
 }
problem-max-from-one-waiting = { $limit ->
    [one] Com o que ainda aguarda, você pergunta a { $person } { $limit } vez em 30 dias, que é o limite.
    [many] Com o que ainda aguarda, você pergunta a { $person } { $limit } de vezes em 30 dias, que é o limite.
   *[other] Com o que ainda aguarda, você pergunta a { $person } { $limit } vezes em 30 dias, que é o limite.
 }
problem-undone = { $limit ->
    [one] Você desfez { $limit } pedido nas últimas 24 horas, que é o limite. O próximo é possível a partir de { $at }.
    [many] Você desfez { $limit } de pedidos nas últimas 24 horas, que é o limite. O próximo é possível a partir de { $at }.
   *[other] Você desfez { $limit } pedidos nas últimas 24 horas, que é o limite. O próximo é possível a partir de { $at }.
 }
problem-open-for = { $days ->
    [one] Escolha { $days } dia.
    [many] Escolha entre um dia e { $days } de dias.
   *[other] Escolha entre um dia e { $days } dias.
 }
problem-date-past = Escolha uma data no futuro.
problem-date-too-far = { $days ->
    [one] Escolha uma data dentro de { $days } dia.
    [many] Escolha uma data dentro de { $days } de dias.
   *[other] Escolha uma data dentro dos próximos { $days } dias.
 }
problem-no-date = Não consigo ler essa data. Escreva como { $example }.
problem-choice = Escolha uma das opções.
problem-questions-used = { $limit ->
    [one] Você fez { $limit } pergunta aqui, que é o limite.
    [many] Você fez { $limit } de perguntas aqui, que é o limite.
   *[other] Você fez { $limit } perguntas aqui, que é o limite.
 }
problem-limit = Escreva um número inteiro de 1 a 1000.
problem-time-zone = Não conheço esse fuso horário. Escreva como America/Sao_Paulo.
problem-obstacle-not-set-up = { $platform ->
    [discord] Ainda não dá para abrir conversas aqui. Peça a alguém que possa gerenciar este servidor para usar /intro-configurar: lá diz o que falta.
   *[other] Ainda não dá para abrir conversas aqui. Peça a quem instalou o AskFirst para executar: askfirst check
 }
problem-obstacle-missing-permission = { $platform ->
    [discord] Ainda não consigo abrir conversas aqui. Peça a alguém que possa gerenciar este servidor para usar /intro-configurar: lá diz o que fazer.
   *[other] Falta uma permissão para eu abrir conversas aqui. Peça a quem instalou o AskFirst para executar: askfirst check
 }
problem-obstacle-cannot-meet = Não consigo reunir essas duas pessoas em uma conversa aqui. Talvez não compartilhem os lugares necessários.

## Discord's commands: names in small letters, without spaces

command-intro = intro
command-intro-about = Apresentar duas pessoas; antes pergunto a cada uma em particular
option-a = a
option-a-about = A primeira pessoa
option-b = b
option-b-about = A segunda pessoa
option-reason = motivo
option-reason-about = Por que deveriam se conhecer? As duas vão ler
option-note-a = recado_para_a
option-note-a-about = Um recado só para a primeira pessoa
option-note-b = recado_para_b
option-note-b-about = Um recado só para a segunda pessoa
option-open-for = prazo
option-open-for-about = Por quanto tempo fica aberta
option-join = presença
option-join-about = Se você vai estar na conversa
command-intro-me = intro-me
command-intro-me-about = Pedir a alguém, em particular, que apresente uma pessoa a você
option-person = pessoa
option-person-about = Quem você gostaria de conhecer?
option-via = via
option-via-about = Quem poderia apresentar vocês? De início, só pergunto a essa pessoa
option-words = palavras
option-words-about = Por que você gostaria desse encontro? Quem apresentar vai ler
command-intros = intros
command-intros-about = O que você propôs, e o que espera sua resposta
command-settings = intro-ajustes
command-settings-about = Pausa, nenhuma apresentação mais, idioma, esquecer de mim
command-introduce = Apresentar…
command-setup = intro-configurar
command-setup-about = Onde as conversas abrem, quem pode apresentar, limites

## Discord: the panel of an admin who sets a server up

server-title = AskFirst em { $workspace }
server-no-channel = Primeiro escolha abaixo o canal de apresentações, ou me deixe criar um: é lá que as conversas abrem. Todas as pessoas a apresentar precisam poder ver esse canal.
server-no-text-channel = Esse canal não serve. Escolha um canal de texto deste servidor.
server-channel-gone = O canal de apresentações não existe mais, e nenhuma conversa pode abrir. Escolha outro abaixo, ou me deixe criar um.
server-unknown = Agora não consegui olhar o canal de apresentações. Verifique de novo daqui a pouco.
server-ready = Tudo pronto: as conversas podem abrir, e todo mundo nelas pode escrever.
server-not-ready = Ainda não está pronto: corrija o que está marcado com ✗ e clique em “Verificar de novo”.
server-unhelpful = Dá para viver sem “Gerenciar tópicos”. Com isso, apago um tópico criado à toa; sem isso, tiro dele quem eu tinha adicionado.
server-ok-channel = ✓ O canal de apresentações é um canal de texto que eu conheço.
server-ok-threads = ✓ Posso abrir tópicos privados no canal de apresentações e escrever neles.
server-ok-channels = ✓ Posso abrir canais privados e escrever neles.
server-ok-seen = ✓ Todo mundo pode ver o canal de apresentações.
server-ok-written = ✓ Todo mundo pode escrever e ler nos tópicos dele.
server-ok-own-channel = ✓ As pessoas apresentadas podem ver, escrever e ler no canal que abre, seja qual for a regra em outros lugares.
server-ok-two-factor = ✓ A autenticação de dois fatores deste servidor não atrapalha.
server-absent = ✗ Só os meus comandos estão instalados aqui, sem mim: não posso ver nem abrir nada. Quem pode gerenciar o servidor pode me adicionar: { $link }
server-wrong-type = ✗ O canal de apresentações não é mais um canal de texto, e só esses têm tópicos privados. Escolha outro abaixo.
server-timed-out = ✗ Estou de castigo aqui até { $date }: não posso abrir nem escrever nada. Clique com o botão direito no meu nome na lista de membros e remova o castigo.
server-restricted = ✗ O canal de apresentações tem restrição de idade: quem não confirmou a idade não vê o canal. Edite o canal, abra “Visão geral” e desative a restrição de idade; ou escolha outro canal.
server-lacks-server = ✗ Um canal novo é criado no próprio servidor, e ali me faltam permissões. Abra Configurações do servidor, Cargos, AskFirst, e permita:
server-lacks-category = ✗ A categoria do canal de apresentações me nega permissões. Edite a categoria, abra Permissões, adicione o cargo do AskFirst e permita:
server-lacks-channel = ✗ Faltam-me permissões no canal de apresentações. Edite o canal, abra Permissões, adicione o cargo do AskFirst e permita:
server-lacks-two-factor = ✗ Este servidor exige autenticação de dois fatores de quem modera, e a conta do Discord dona deste bot não tem. Peça a quem cuida do AskFirst para ativá-la nessa conta. Até lá, o Discord me nega:
server-seen-by-some = • Nem todo mundo pode ver o canal de apresentações. Quem não vê não pode participar de apresentações; permita lá “Ver canal” a @everyone ou ao cargo certo.
server-written-by-some = • Só quem tem um destes cargos pode ver, escrever e ler nos tópicos do canal de apresentações; as outras pessoas não podem ser apresentadas: { $roles }
server-written-by-nobody = ✗ Ninguém conseguiria escrever em uma conversa. Edite o canal de apresentações, abra Permissões e permita a @everyone, ou ao cargo das pessoas a apresentar, “Ver canal”, “Enviar mensagens em tópicos” e “Ler histórico de mensagens”.
server-refused = ! Na última vez em que uma conversa devia abrir, o Discord recusou (erro { $code }). Continuo tentando por um dia.
server-refused-words = ! Na última vez em que uma conversa devia abrir, o AutoMod bloqueou palavras nela. Em Configurações do servidor, AutoMod, isente o cargo do AskFirst. Continuo tentando por um dia.
server-refused-two-factor = ! Na última vez em que uma conversa devia abrir, o Discord recusou: o servidor exige autenticação de dois fatores, e a conta do Discord dona deste bot não tem. Fale com quem cuida do AskFirst. Continuo tentando por um dia.
server-refused-full = ! Na última vez em que uma conversa devia abrir, o servidor estava cheio: cabem 500 canais e 1.000 tópicos ativos. Apague ou arquive alguns. Continuo tentando por um dia.
server-refused-cannot-write = ! Na última vez em que uma conversa devia abrir, uma das pessoas não poderia escrever nela: talvez não veja o canal de apresentações, não tenha lá “Enviar mensagens em tópicos”, ou esteja de castigo. Continuo tentando por um dia.
server-cannot-create-two-factor = Não consigo criar um canal: este servidor exige autenticação de dois fatores de quem modera, e a conta do Discord dona deste bot não tem. Peça a quem cuida do AskFirst para ativá-la; ou crie você um canal de texto e escolha-o abaixo.
server-cannot-create-other = Não consigo criar um canal: o Discord recusa (erro { $code }). Crie você um canal de texto e escolha-o abaixo.
server-tried = Criei um canal privado e o apaguei de novo: as conversas podem abrir.
server-tried-not-deleted = Criei um canal privado e não consegui apagá-lo (erro { $code }): ele se chama “{ $name }”. As conversas podem abrir.
server-tried-in-vain = Tentei criar um canal privado, e o Discord recusou (erro { $code }). As conversas ainda não podem abrir.
server-cannot-create = Não consigo criar um canal: me falta “Gerenciar canais”. Permita em Configurações do servidor, Cargos, AskFirst; ou crie você um canal de texto e escolha-o abaixo.
server-too-many-channels = O Discord recusa mais um canal; talvez o servidor já tenha tantos quantos pode. Escolha um que exista.
server-threads = As conversas abrem como tópicos privados do canal de apresentações.
server-channels = As conversas abrem como canais privados ao lado do canal de apresentações.
server-fallback-thread = ✓ Se as mensagens diretas de alguém estão fechadas, pergunto em um tópico privado só dessa pessoa.
server-no-fallback-thread = • Se as mensagens diretas de alguém estão fechadas, não consigo perguntar, e a apresentação acaba.
server-everyone = Todo mundo pode apresentar pessoas.
server-admins = Só quem pode gerenciar o servidor pode apresentar pessoas.
server-role = Só quem tem o cargo escolhido abaixo, e quem pode gerenciar o servidor, pode apresentar pessoas.
server-self = Quem pode apresentar pessoas também pode pedir para conhecer alguém.
server-no-self = Ninguém pode pedir para conhecer alguém.
server-moderators-threads = O que a moderação pode ver: quem tem “Gerenciar tópicos”, e toda a administração, pode entrar nesses tópicos e ler. Eu não consigo ler, nem as outras pessoas do servidor.
server-moderators-channels = O que a moderação pode ver: toda a administração pode entrar nesses canais e ler, e quem pode gerenciar as permissões deles pode se dar acesso. Eu não leio, e as outras pessoas do servidor não veem.
server-moderators-fallback-thread = Quando pergunto em um tópico, a moderação vê quem pergunta a quem e sobre quem, mas nunca uma resposta.
server-menu-channel = Canal de apresentações…
server-menu-role = Só este cargo pode apresentar…
server-new-name = apresentações
server-new-topic = O AskFirst abre conversas aqui, quando os dois lados disseram sim.
button-server-create = Criar um canal
button-server-threads = Usar tópicos privados
button-server-channels = Usar canais privados
button-server-fallback-thread = Sem mensagens diretas, usar tópicos
button-server-no-fallback-thread = Nunca perguntar em tópicos
button-server-everyone = Todo mundo pode apresentar
button-server-admins = Só a administração pode apresentar
button-server-self = Permitir “Eu gostaria de conhecer …”
button-server-no-self = Não permitir “Eu gostaria de conhecer …”
button-server-all = Todo mundo pode receber perguntas
button-server-joined = Perguntar só a quem participa
button-server-times = Oferecer encontrar um horário
button-server-no-times = Não oferecer encontrar um horário
button-server-form = Limites…
button-server-place = Idioma, fuso horário…
button-server-look = Verificar de novo
button-server-try = Experimentar
permission-view-channel = “Ver canal”, para sequer ver o canal
permission-create-private-threads = “Criar tópicos privados”, para abrir conversas, ou para perguntar onde as mensagens diretas estão fechadas
permission-send-messages-in-threads = “Enviar mensagens em tópicos”, para dizer olá neles
permission-manage-threads = “Gerenciar tópicos”, para apagar um tópico criado à toa
permission-manage-channels = “Gerenciar canais”, para abrir canais privados
permission-send-messages = “Enviar mensagens”, para dizer olá em canais privados
permission-read-message-history = “Ler histórico de mensagens”, para encerrar o cartão de alguém a quem perguntei em um tópico, e para que se possa ler nos canais privados

## Installing on Slack, in an admin's browser

install-done = O AskFirst está instalado. Digite /intro no Slack.
install-done-in = O AskFirst está instalado em { $workspace }. Digite /intro no Slack.
install-on = Abrir no Slack
install-done-organisation = O AskFirst está instalado na organização. Agora escolha os workspaces que podem usá-lo.
install-choose = Escolher workspaces
install-denied = Nada foi instalado, porque alguém disse não na página do Slack ({ $reason }). Tudo bem; você pode começar de novo quando quiser.
install-stale = Esta etapa já foi feita, levou mais de dez minutos, ou começou em outro navegador ({ $reason }). Se você vê o AskFirst no Slack, está tudo certo; senão, comece de novo.
install-failed = O Slack não concluiu a instalação ({ $reason }), então nada foi instalado. Comece de novo.
install-trouble = Algo deu errado do nosso lado, e nada foi instalado. Tente de novo em um minuto.
install-busy = Chegaram pedidos demais de uma vez da sua conexão, e nada foi instalado. Tente de novo em um minuto.
install-again = Começar de novo

## Lists that are cut

and-more = e mais { $count }
