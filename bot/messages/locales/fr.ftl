# French. Says "vous": Slack's client does, Discord's says "tu"; strangers may read these cards at
# work, and "vous" is wrong nowhere. As "vous" can also mean two people, what both do is said by
# the answers, never by the pronoun: "c'est oui des deux côtés".
#
# Nobody's gender is assumed: no participle or adjective agrees with a reader or a person who is
# named ("la personne", "quelqu'un", "on", nouns and active verbs instead).
#
# Words: introduction = mise en relation (to introduce = présenter, mettre en relation);
# introducer = la personne qui propose, la personne à l'origine; ask = demande, question;
# conversation = conversation; lapse = ne pas se faire; closed = close; to withdraw = retirer;
# to opt out = ne plus vouloir de mises en relation; pause = pause; to block = plus rien avec;
# reason = raison; note = note; report = signalement; to join = participer; request = souhait;
# connector = contact ("via"); standing answer = oui à l'avance; workspace = espace de travail
# (Slack), serveur (Discord); channel = canal (Slack), salon (Discord); thread = fil; direct
# message = message privé; role = rôle; timeout = exclusion temporaire.
#
# Quotation marks: « », with non-breaking spaces inside, and before : ; ! ?.
#
# Dates: weekday, day and month, in words, 24 hours; a sentence puts "le", "au" or "du" before
# them, which also fits the dates that Slack and Discord write.
#
# Not read by a native speaker yet.

## How dates are written where the platform doesn't write them (Unicode date patterns)

pattern-day = EEEE d MMMM
pattern-day-and-time = EEEE d MMMM 'à' HH:mm
pattern-month = LLLL y

## Who

someone = une personne qui n’est plus membre

## The ask

ask-title = { $named ->
    [0] { $introducer } souhaite vous présenter { $other }.
   *[other] { $introducer } ({ $workspace }) souhaite vous présenter { $other }.
 }
ask-title-self = { $named ->
    [0] { $introducer } aimerait faire votre connaissance.
   *[other] { $introducer } ({ $workspace }) aimerait faire votre connaissance.
 }
ask-title-requested = { $named ->
    [0] { $introducer } souhaite vous présenter { $other }, qui a demandé à vous rencontrer.
   *[other] { $introducer } ({ $workspace }) souhaite vous présenter { $other }, qui a demandé à vous rencontrer.
 }
ask-note = Une note pour vous seulement :
ask-about = { $person } écrit à son propre sujet :
ask-how = Si c’est oui des deux côtés, j’ouvre une conversation à trois.
ask-how-without = Si c’est oui des deux côtés, j’ouvre une conversation rien que pour vous deux.
ask-how-self = Si vous dites oui, j’ouvre une conversation rien que pour vous deux.
ask-how-requested = Si vous dites oui, j’ouvre une conversation à trois.
ask-how-without-requested = Si vous dites oui, j’ouvre une conversation rien que pour vous deux.
ask-quiet = Vous n’avez pas à répondre : tant que ce n’est pas oui des deux côtés, personne ne sait ce que vous avez choisi, ni même si vous avez répondu. Ouvert jusqu’au { $deadline }
ask-quiet-self = Vous n’avez pas à répondre : tant que vous ne dites pas oui, personne ne sait ce que vous avez choisi, ni même si vous avez répondu. Ouvert jusqu’au { $deadline }
ask-quiet-told = Vous n’avez pas à répondre : personne ne sait rien d’un silence, ni d’un oui tant qu’il n’y en a pas deux. Votre non est transmis à { $introducer }, comme vous l’avez réglé. Ouvert jusqu’au { $deadline }
ask-reminder = Un rappel, le seul.
ask-second = Vous vouliez que je vous repose la question. Il n’y aura pas de troisième fois.
ask-standing = Vous avez dit oui aux mises en relation jusqu’au { $date } : celle-ci compte donc comme un oui.
ask-standing-means = Personne ne le voit tant que { $other } ne dit pas oui aussi, et vous pouvez encore changer d’avis.
ask-standing-told = Votre non est transmis à { $introducer }, comme vous l’avez réglé.
ask-first = AskFirst demande leur accord aux deux personnes avant de les mettre en relation ; vos admins l’ont installé. « Plus aucune mise en relation » y met fin pour de bon.
ask-first-by = AskFirst demande leur accord aux deux personnes avant de les mettre en relation ; { $installer } l’a installé. « Plus aucune mise en relation » y met fin pour de bon.
preview-ask = { $sentence } « { $reason } » Vous n’avez pas à répondre.
preview-ask-reminder = { $sentence } « { $reason } » Vous n’avez pas à répondre. C’est le seul rappel.
preview-ask-standing = { $sentence } « { $reason } » Cela compte comme un oui, comme vous l’avez réglé, sauf avis contraire de votre part.
preview-ask-second = { $sentence } « { $reason } » Vous n’avez pas à répondre. Vous vouliez que je vous repose la question.
public-note = Je ne peux pas vous écrire en privé : je pose donc la question dans un fil du serveur, que la modération pourrait consulter. Votre réponse n’apparaît jamais ici : ce qui suit un clic n’est visible que pour vous.
public-news = Il y a du nouveau sur l’une de vos mises en relation. La modération pourrait lire ici, c’est pourquoi je ne l’écris pas.

state-yes = Vous avez dit oui.
state-yes-means = Personne ne le voit tant que { $other } ne dit pas oui aussi.
state-later = Vous avez dit oui, mais plus tard.
state-later-means = Personne ne le voit tant que { $other } ne dit pas oui aussi. La conversation s’ouvre alors le { $date } au plus tôt.
state-no = Vous avez dit non.
state-no-means = Personne ne le saura ; cela ressemble à un silence.
state-again = Je vous reposerai la question.
state-again-means = Ce sera le { $date } ; d’ici là, c’est comme si vous n’aviez pas répondu.
state-left = Cette demande reste sans réponse.
state-left-means = Vous avez choisi de ne plus recevoir de demandes.
state-blocked = Cette demande reste sans réponse.
state-blocked-means = Vous ne voulez plus rien avec { $person }.
state-paused = Pour l’instant, c’est comme si vous n’aviez pas répondu.
state-paused-means = Vous avez mis les mises en relation en pause. La pause prend fin le { $date }.
state-paused-past = Cette demande reste sans réponse.
state-paused-past-means = Vous avez mis les mises en relation en pause, et quand la pause prendra fin, cette demande sera close.
state-agreed = C’est oui des deux côtés.
state-agreed-means = La conversation s’ouvre le { $date }.
state-opening = C’est oui des deux côtés.
state-opening-means = La conversation est en train de s’ouvrir.
state-opened = C’est oui des deux côtés.
state-opened-means = Votre conversation avec { $other } est ouverte.
answered-until = Vous pouvez changer d’avis jusqu’au { $deadline }
open-until = Ouvert jusqu’au { $deadline }
answered-words = Si la conversation s’ouvre, { $other } lira :
more-about = À propos d’une rencontre avec { $other }, proposée par { $introducer } :
more-about-self = À propos d’une rencontre avec { $introducer } :
closed = La mise en relation avec { $other }, proposée par { $introducer }, est close. Vous n’avez plus rien à faire.
closed-self = { $introducer } souhaitait faire votre connaissance ; cette demande est close. Vous n’avez plus rien à faire.

notice-agreed = { $other } aimerait aussi faire votre connaissance. La conversation s’ouvre le { $date }.

reply-title = { $introducer } répond à votre question :
reply-yours = Vous aviez demandé :

followup-title = Avez-vous pu parler avec { $other } ?
followup-how = Personne ne voit votre réponse ; un oui s’ajoute seulement à un total mensuel. Si vous choisissez de part et d’autre « { button-still } » d’ici le { $deadline }, une ligne dans votre conversation le dit ; si ce n’est que d’un côté, personne ne le saura jamais.
followup-how-late = Personne ne voit votre réponse ; un oui s’ajoute seulement à un total mensuel.
state-still = Vous aimeriez toujours parler.
state-still-means = Si { $other } le dit aussi d’ici le { $deadline }, une ligne dans votre conversation le dira. Sinon, personne ne le saura.
followup-late = Merci. C’est trop tard pour cela, mais votre conversation est toujours ouverte.
state-talked = Bonne nouvelle.
state-talked-means = Personne ne voit votre réponse.
followup-may-know = La liste que voit { $introducer } dit que vous vous êtes parlé seulement si { $other } dit oui et coche la case aussi.
followup-thanked = Vous avez remercié { $introducer } :

## The introducer

requested = À moins que vous n’annuliez d’ici { $seconds ->
    [one] { $seconds } seconde
    [many] { $seconds } de secondes
   *[other] { $seconds } secondes
 }, je vais poser la question à { $a } et à { $b }, en privé.
requested-self = À moins que vous n’annuliez d’ici { $seconds ->
    [one] { $seconds } seconde
    [many] { $seconds } de secondes
   *[other] { $seconds } secondes
 }, je vais poser la question à { $other }, en privé.
requested-now = Je pose la question à { $a } et à { $b }, en privé.
requested-now-self = Je pose la question à { $other }, en privé.
asked = J’ai posé la question à { $a } et à { $b }, chaque fois en privé. Vous aurez des nouvelles d’ici le { $deadline }. Si cela ne se fait pas, je ne peux pas dire pourquoi ; c’est ce qui permet à chaque personne de répondre librement.
asked-self = J’ai posé la question à { $other }, en privé. Vous aurez des nouvelles d’ici le { $deadline }. Si cela ne se fait pas, je ne peux pas dire pourquoi ; c’est ce qui permet à chaque personne de répondre librement.
queued = Personne ne doit recevoir trop de demandes en une semaine : { $a } et { $b } attendent donc leur tour. Je leur demande dès qu’il y a une place, ou je vous dis d’ici le { $latest } qu’il n’y en a pas eu.
queued-self = Personne ne doit recevoir trop de demandes en une semaine : { $other } attend donc son tour. Je pose la question dès qu’il y a une place, ou je vous dis d’ici le { $latest } qu’il n’y en a pas eu.
queued-past = { $a } et { $b } attendaient qu’une place se libère. L’attente est finie.
agreed-introducer = { $a } et { $b } : c’est oui des deux côtés. La conversation s’ouvre le { $date }.
agreed-introducer-now = { $a } et { $b } : c’est oui des deux côtés. La conversation est en train de s’ouvrir.
status-agreed = { $a } et { $b } : c’est oui des deux côtés.
status-agreed-self = { $other } et vous : c’est oui des deux côtés.
status-opened = { $a } et { $b } : c’est oui des deux côtés, et leur conversation est ouverte.
status-opened-self = C’est oui des deux côtés, et votre conversation avec { $other } est ouverte.
status-closed-self = Votre mise en relation avec { $other } est close.
status-withdrawn-self = Vous avez retiré votre souhait de connaître { $other }.
status-closed = La mise en relation entre { $a } et { $b } est close.
status-withdrawn = Vous avez retiré la mise en relation entre { $a } et { $b }.

withdraw-title = La retirer ?
withdraw-sure = Chaque personne lira que la mise en relation est close, sans raison. On les laissera ensuite tranquilles un moment : personne ne pourra les présenter l’une à l’autre.
withdraw-sure-self = { $other } lira que la mise en relation est close, sans raison. On vous laissera ensuite tranquilles un moment : personne ne pourra vous mettre en relation.

withdraw-sure-requested = { $other } lira que la mise en relation est close, sans raison, et { $requester } n’en lira rien. On les laissera ensuite tranquilles un moment : personne ne pourra les mettre en relation.

ended-pair = À propos d’une rencontre entre { $a } et { $b } :
ended-pair-self = À propos d’une rencontre avec { $other } :
ended-lapsed-self = Cette fois, cela ne s’est pas fait. Souvent, ce n’est qu’une question de moment.
ended-unreachable-self = Je n’ai pas pu faire parvenir la question ; cette mise en relation est donc close.
ended-failed-self = C’est oui des deux côtés, mais la conversation n’a pas pu s’ouvrir. Écrivez simplement : l’envie est partagée.
ended-lapsed = Cette fois, cela ne s’est pas fait. Souvent, ce n’est qu’une question de moment. Merci d’avoir pensé à ces deux personnes.
ended-told = { $party } a dit non et vous le fait savoir :
ended-told-note = { $other } n’en sait rien et lit seulement que c’est clos.
ended-told-note-requested = { $other } n’en sait rien.
ended-unreachable = Je n’ai pas pu faire parvenir la question à tout le monde ; cette mise en relation est donc close. Merci d’avoir pensé à ces deux personnes.
ended-failed = C’est oui des deux côtés, mais la conversation n’a pas pu s’ouvrir. Vous pourriez les réunir vous-même : l’envie est partagée.
ended-waited = Aucune place ne s’est libérée en deux semaines, la question n’a donc été posée à personne. N’hésitez pas à réessayer.
ended-waited-requested = Aucune place ne s’est libérée à temps, la question n’a donc été posée à personne.
ended-request-withdrawn = Le souhait de départ a été retiré ; cette mise en relation est donc close. Merci de votre aide.
ended-opened = C’est oui des deux côtés, et leur conversation est ouverte. Vous n’y êtes pas, comme vous le souhaitiez.

question-title = { $party } a une question avant de rencontrer { $other } :
question-title-self = { $party } a une question pour vous :
question-note = Vous ne pouvez répondre qu’une fois, et seulement à { $party }. Une question n’est ni un oui ni un non.
question-replied = Vous avez répondu :
question-closed = La mise en relation entre { $a } et { $b } est terminée, il n’y a plus rien à répondre.
question-closed-self = La mise en relation avec { $other } est terminée, il n’y a plus rien à répondre.

thanks-title = { $party } vous remercie de cette mise en relation avec { $other }.
thanks-note = Personne d’autre ne lit ceci.
thanks-erased = Il n’y a plus rien à lire ici.

## Asking somebody to introduce oneself: what the one who asks reads

asking-connector = { $seconds ->
    [one] À moins que vous n’annuliez d’ici { $seconds } seconde, votre souhait est pris en compte : vous demandez à { $connector } de vous présenter { $target }.
    [many] À moins que vous n’annuliez d’ici { $seconds } de secondes, votre souhait est pris en compte : vous demandez à { $connector } de vous présenter { $target }.
   *[other] À moins que vous n’annuliez d’ici { $seconds } secondes, votre souhait est pris en compte : vous demandez à { $connector } de vous présenter { $target }.
 }
asking-connector-now = Votre souhait est pris en compte : vous demandez à { $connector } de vous présenter { $target }.
asking-connector-heard = Vous aurez des nouvelles d’ici le { $deadline }. Si cela ne se fait pas, je ne peux pas dire pourquoi ; c’est ce qui permet à chaque personne de répondre librement.
wish = Vous avez demandé à { $connector } de vous présenter { $target }.
wish-opened = Vous souhaitiez rencontrer { $target }, et votre conversation est ouverte.
wish-closed = Votre souhait de rencontrer { $target } via { $connector } est clos.
wish-withdrawn = Vous avez retiré votre souhait de rencontrer { $target } via { $connector }.
withdraw-sure-wish = Votre souhait sera alors clos, et personne ne saura pourquoi. Pendant un temps, vous ne pourrez plus demander à rencontrer { $target }.
ended-wish = À propos de votre souhait de rencontrer { $target } via { $connector } :
ended-wish-told = { $connector } vous fait savoir :
wish-question-title = { $connector } a une question avant de vous présenter { $target } :
wish-question-closed = Votre souhait de rencontrer { $target } est clos, il n’y a plus rien à répondre.

## Asking somebody to introduce oneself: what the one who is asked reads

request-title = { $named ->
    [0] { $requester } souhaite rencontrer { $target } et demande si vous feriez les présentations.
   *[other] { $requester } ({ $workspace }) souhaite rencontrer { $target } et demande si vous feriez les présentations.
 }
request-quiet = Vous n’avez pas à répondre ; personne ne sait ce que vous en faites. Ouvert jusqu’au { $deadline }
state-not-this-time = Pas cette fois.
state-not-this-time-means = Personne ne le saura ; cela ressemble à un silence.
request-introduced = Vous mettez en relation { $requester } et { $target }.
request-closed = { $requester } souhaitait rencontrer { $target } ; cette demande est close. Vous n’avez plus rien à faire.

## The conversation

greeting-title = { $a }, voici { $b }. { $b }, voici { $a }.
greeting-why = { $introducer } a eu cette idée, et c’est oui des deux côtés :
greeting-why-self = { $introducer } souhaitait cette rencontre, et { $other } a dit oui :
greeting-why-requested = { $requester } souhaitait cette rencontre, { $introducer } a transmis, et { $other } a dit oui :
greeting-words = { $person } a écrit :
greeting-about = { $person }, avec ses propres mots :
greeting-manners = La parole est à vous ; inutile de répondre à { $introducer }. Je ne peux pas lire ce qui s’écrit ici.
greeting-manners-alone = La parole est à vous. Je ne peux pas lire ce qui s’écrit ici.
still-title = Vous aimeriez toujours vous parler, l’envie est partagée.
still-note = { $a } et { $b }, vous me l’avez dit en privé, de part et d’autre.

## Finding a time: each of the two chooses in private, and only what suits both is said

button-findtime = Trouver un moment…
button-findtime-more = Choisir d’autres moments…
button-findtime-again = Rien ne me convient…
form-findtime-title = Trouver un moment
form-findtime-how = Dès que des moments vous conviennent, à { $other } et à vous, j’en propose jusqu’à trois dans votre conversation. Ils sont ici dans votre fuseau horaire : { $zone }.
form-findtime-how-unzoned = Dès que des moments vous conviennent, à { $other } et à vous, j’en propose jusqu’à trois dans votre conversation.
form-findtime-how-private = Personne ne voit vos choix ; je ne dis que ce qui convient des deux côtés.
form-findtime-days = Du { $first } au { $last }
form-findtime-weekends = Le week-end
form-findtime-minutes = Combien de temps ?
form-findtime-length = { $minutes ->
    [one] { $minutes } minute
    [many] { $minutes } de minutes
   *[other] { $minutes } minutes
 }
form-findtime-zone = Votre fuseau horaire
form-findtime-how-zone = Par exemple Europe/Paris ou America/New_York ; le nom de sa ville suffit.
part-early = Tôt ({ $hours })
part-morning = Matin ({ $hours })
part-noon = Midi ({ $hours })
part-afternoon = Après-midi ({ $hours })
part-evening = Soir ({ $hours })
part-early-on = { $weekday }, tôt ({ $hours })
part-morning-on = { $weekday }, matin ({ $hours })
part-noon-on = { $weekday }, midi ({ $hours })
part-afternoon-on = { $weekday }, après-midi ({ $hours })
part-evening-on = { $weekday }, soir ({ $hours })
done-findtime = C’est noté. Dès qu’un moment vous convient, à { $other } et à vous, je le dis dans votre conversation. Personne ne voit ce que vous avez choisi. C’est effacé à ce moment-là, et dans 14 jours au plus tard.
done-findtime-erased = C’est fait : ce que vous aviez choisi est effacé.
times-title = { $a } et { $b }, ces moments vous conviennent à vous deux :
times-title-one = { $a } et { $b }, ce moment vous convient à vous deux :
times-line = { $number }. { $at } · { $google } · { $outlook }
times-google = Google Agenda
times-outlook = Outlook
times-note = { $minutes ->
    [one] { $minutes } minute. Un lien remplit une entrée dans votre propre agenda, que je ne peux pas voir. Vos choix, des deux côtés, sont effacés.
    [many] { $minutes } de minutes. Un lien remplit une entrée dans votre propre agenda, que je ne peux pas voir. Vos choix, des deux côtés, sont effacés.
   *[other] { $minutes } minutes. Un lien remplit une entrée dans votre propre agenda, que je ne peux pas voir. Vos choix, des deux côtés, sont effacés.
 }
times-event = { $a } et { $b }
notime-title = Quand j’ai comparé vos moments et ceux choisis par { $other }, aucun ne convenait des deux côtés.
notime-note = Personne ne voit les choix de l’autre. Si vous en ajoutez, je dirai dans votre conversation ce qui convient des deux côtés, dès qu’il y aura quelque chose.
findtime-both = Seules deux personnes choisissent des moments ici : { $a } et { $b }.
findtime-off = Vos admins ont désactivé cela. Vous pouvez toujours convenir d’un moment ici par vous-mêmes.
findtime-blocked = Vous ne vouliez plus rien avec { $other }. Réautorisez d’abord cela dans vos paramètres, puis choisissez des moments.
late-findtime = C’est trop ancien. Vous pouvez toujours convenir d’un moment dans la conversation par vous-mêmes.
problem-no-part = Choisissez au moins un moment de la journée qui n’est pas encore passé.

## What a click or a command is answered with

done-undone = Annulé. La question n’a été posée à personne.
done-withdrawn = Retirée. La mise en relation apparaît maintenant comme close, sans raison.
done-withdrawn-already = Elle est déjà retirée.
done-undone-wish = Annulé. C’est comme si vous n’aviez rien demandé.
done-withdrawn-wish = Retiré. Personne ne saura pourquoi.
done-withdrawn-wish-already = C’est déjà retiré.
done-let-know = C’est fait. { $requester } le sait, et personne d’autre.
done-told = C’est fait. { $introducer } le sait, et personne d’autre.
done-no-agreed = C’est fait. La conversation ne s’ouvrira pas, et personne ne saura qui a changé d’avis.
done-passed-on = Transmis.
done-optout = C’est fait, plus aucune mise en relation. Pardon pour le dérangement.
done-optoutall = C’est fait, plus aucune mise en relation, sur aucun serveur où je suis. Pardon pour le dérangement.
done-optin = Quel plaisir de vous revoir : on peut à nouveau vous proposer des mises en relation. Ce qui était ouvert reste sans réponse jusqu’à ce que vous répondiez.
done-join = Bienvenue : on peut maintenant vous proposer des mises en relation. Je vous demande à chaque fois, et vous pouvez arrêter quand vous voulez.
done-pause = C’est fait. Je ne vous présenterai personne avant le { $date }.
done-resume = La pause est finie : on peut à nouveau vous proposer des mises en relation.
done-standing = Désormais, ce qu’on vous propose compte comme un oui jusqu’au { $date }, sauf avis contraire de votre part. Ce qui est déjà ouvert attend toujours votre réponse.
done-eachtime = Désormais, je vous demande à chaque fois. Ce qui compte déjà comme un oui le reste jusqu’à ce que vous en changiez.
done-block = C’est fait. Plus rien avec { $person }, qui n’en saura rien.
done-unblock = On peut à nouveau vous proposer des mises en relation avec { $person }.
done-no-tells-introducer = Désormais, quand vous dites non, la personne à l’origine de la proposition le sait, en ces mots : « { tell-not-now } »
done-no-stays-private = Désormais, personne ne sait que vous dites non.
done-language = Désormais, en français.
done-about = Enregistré. Désormais, les personnes à qui l’on propose de vous connaître le liront, et personne d’autre.
done-about-removed = Supprimé.
done-forgotten = Tout ce qui vous concerne est effacé. Si une demande récente parlait de vous, il en reste un nombre brouillé tant qu’il peut servir, pour que personne ne reçoive trop tôt une nouvelle demande ; il ne dit à personne qui vous êtes.
done-forgotten-optout = Tout ce qui vous concerne est effacé, sauf un nombre brouillé : grâce à lui, vous ne recevrez plus de demandes, comme vous le vouliez, et il ne dit à personne qui vous êtes.
done-followup-none = Entendu, je ne vous le demanderai plus.
done-setup = Enregistré pour tout le monde ici.
done-receivers = Enregistré : les signalements leur parviendront désormais.
done-invite = Publié. Les personnes qui y appuient sur « Participer » peuvent recevoir des propositions.

late-answer = Il n’est plus possible d’y répondre ; vous n’avez plus rien à faire.
late-undo = Il n’y a plus rien à annuler.
late-undo-asked = La question a déjà été posée, il est trop tard pour annuler. Vous pouvez encore retirer la mise en relation.
late-undo-wish = Il est trop tard pour annuler. Vous pouvez encore retirer votre souhait.
late-withdraw-wish = C’est trop tard : votre souhait est clos, ou votre conversation est en train de s’ouvrir.
late-request = Il n’y a plus rien à faire ici.
late-withdraw = C’est trop tard : la mise en relation est terminée, ou sa conversation est en train de s’ouvrir.
late-again = Vous avez déjà choisi une date une fois, elle reste donc telle quelle.
late-words = Vous pouvez ajouter quelques mots une fois que vous avez dit oui, jusqu’à l’ouverture de la conversation.
late-reply = Il n’y a plus rien à quoi répondre.
late-block = C’est trop ancien : je ne sais plus de qui il s’agissait. Vos paramètres nomment les personnes qui vous ont récemment proposé quelque chose.
not-yours = Cette demande ne s’adresse pas à vous, rien n’a donc changé.
not-allowed = Ce réglage est réservé aux admins.
try-again = Cela a pris un instant de trop, et rien n’est perdu. Merci de réessayer.
one-moment = Cela prend plus de temps que d’habitude. La réponse s’affichera ici dès qu’elle sera prête.
went-wrong = Quelque chose n’a pas marché ici. Merci de réessayer dans un instant.
lift-optout = Vous ne vouliez plus de mises en relation. Autorisez-les d’abord à nouveau, puis répondez.
lift-optout-standing = Vous ne vouliez plus de mises en relation. Autorisez-les d’abord à nouveau.
lift-block = Vous ne vouliez plus rien avec l’une de ces personnes. Autorisez-la d’abord à nouveau dans vos paramètres, puis répondez.
lift-away = { $platform ->
    [discord] J’avais noté que vous aviez quitté ce serveur. Utilisez une fois /intros, pour que je sache que vous êtes de retour ; vous pourrez alors répondre.
   *[other] J’avais noté que vous aviez quitté cet espace de travail. Tapez une fois /intro list, pour que je sache que vous êtes de retour ; vous pourrez alors répondre.
 }
lift-pause = Vous avez mis les mises en relation en pause ; la pause prend fin le { $date }. Mettez-y fin d’abord, puis répondez.

## Buttons

button-yes = Oui, présentez-nous
button-yes-self = Oui, avec plaisir
button-yes-now = Oui, tout de suite
button-yes-after-all = Finalement, oui
button-later = Oui, mais plus tard…
button-later-other = Une autre date…
button-no-standing = Pas celle-ci
button-later-after-yes = Pas avant une date…
button-no = Non, merci
button-no-after-all = Finalement, non
button-tell = Le dire à { $introducer }…
button-tell-short = Le faire savoir…
button-question = Poser une question à { $introducer }…
button-question-short = Une question…
button-again = J’hésite : relancez-moi le…
button-askconnector = Demander une rencontre…
button-introduce = Les présenter…
button-introduce-after-all = Finalement, les présenter…
button-notthistime = Pas cette fois
button-letknow = Le dire à { $requester }…
button-askrequester = Poser une question à { $requester }…
button-withdraw-wish = Retirer : { $target }
button-show-request = Voir le souhait : { $requester }…
button-block = Plus rien avec { $person }
button-block-short = Plus rien
button-blockother = Plus rien avec { $person }
button-blockperson = Plus rien avec { $person }
button-optout = Plus aucune mise en relation
button-optoutall = Plus rien, sur aucun serveur
button-optin = Réautoriser les propositions
button-join = Participer
button-setup = Qui, quel rythme, langue…
button-overview = Retour à la configuration
button-receivers = Qui reçoit les signalements…
button-invite = Inviter à participer…
button-undo = Annuler
button-withdraw = Retirer
button-withdrawsure = Oui, la retirer
button-keep = La garder
button-withdraw-pair = Retirer : { $a } et { $b }
button-words = Ajouter quelques mots…
button-words-change = Modifier vos mots…
button-reply = Répondre…
button-read = Lire
button-pause = Pause jusqu’au…
button-resume = Mettre fin à la pause
button-standing = Oui à l’avance, jusqu’au…
button-standing-other = Oui jusqu’à un autre jour…
button-eachtime = Me demander à chaque fois
button-unblock = Réautoriser { $person }
button-habit = Faire savoir mes non
button-nohabit = Garder mes non pour moi
button-language = Langue…
button-about = Une ligne sur moi…
button-mydata = Que savez-vous de moi ?
button-mydata-more = Continuer
button-forget = Oubliez-moi…
button-forget-sure = Oui, effacer tout sur moi
button-talked = Oui
button-still = Pas encore, mais j’aimerais
button-talked-since = Oui, depuis, nous avons parlé
button-nofollowups = Ne plus me le demander
button-mayknow = ☐ { $introducer } peut savoir qu’on a parlé
button-mayknow-short = Cocher
button-maynotknow = ☑ { $introducer } peut savoir qu’on a parlé
button-maynotknow-short = Décocher
button-thank = Remercier { $introducer }…
button-thank-short = Remercier…
button-readthanks = Lire
button-insight = Comment ça se passe
button-conversation = Aller à la conversation
button-request = Présenter deux personnes…
button-setup-here = Configurer AskFirst…
button-show-other = Voir { $other }…
button-show = Voir…
button-more = Plus
button-fix = Modifier…
button-settings = Mes paramètres

menu-more = Plus…
menu-list = Choisir…
later-week = Dans une semaine
later-two-weeks = Dans deux semaines
later-month-end = À la fin du mois
later-next-month = Le mois prochain

## Reports to the admins

your-admins = vos admins
report-nobody = Personne ne reçoit encore les signalements ici, je ne peux donc le transmettre à personne. Les admins peuvent désigner quelqu’un dans la configuration d’AskFirst.
report-title = { $reporter } signale { $reported } :
report-received = Ce qui lui avait été envoyé :
report-dealt-with = Traité par { $person } le { $date }.
report-dealt-with-by-somebody = Traité le { $date }.
report-note = { $reported } ne sait ni qu’il y a un signalement, ni de qui il vient. Il sera effacé le { $date }.
report-erased = Ce signalement est effacé.
public-report = Il y a un signalement pour vous. La modération pourrait lire ici, c’est pourquoi je ne l’écris pas.
stopped-until = { $person } ne peut présenter personne jusqu’au { $date }.
stopped-until-lifted = { $person } ne peut présenter personne tant que cette décision n’est pas levée.
stop-until-date = jusqu’à une date
stop-until-lifted = tant que ce n’est pas levé
done-report = Transmis à { $receivers }, et à personne d’autre.
done-lift = { $person } peut à nouveau présenter des personnes.
late-report = C’est trop ancien pour être signalé ici. Vous pouvez toujours écrire aux admins.
problem-reports-used = Vous avez envoyé { $limit ->
    [one] { $limit } signalement
    [many] { $limit } de signalements
   *[other] { $limit } signalements
 } au cours des dernières 24 heures, c’est le maximum. Écrivez directement à { $receivers }.
form-report-title = Signaler
form-report-how = Lu par { $receivers } et par personne d’autre. La personne signalée n’en sait rien, et ce n’est pas une réponse à la demande.
form-report-person = Au sujet de qui ?
form-report-words = Que faut-il leur dire ?
form-report-received = Joindre ce que j’ai reçu
form-stop-title = Empêcher de présenter
form-stop-submit = Empêcher de présenter
form-stop-choice = { $person } ne peut présenter personne…
form-stop-on = Peut à nouveau présenter à partir du
form-stop-how = La personne lira que les admins ont limité qui peut présenter des personnes, et rien sur des signalements. Ce qui a déjà été demandé reste ouvert.
button-report = Signaler…
button-report-person = Signaler { $person }…
button-stop = Empêcher { $person } de présenter…
button-stop-short = Empêcher de présenter…
button-lift = Réautoriser { $person } à présenter
button-lift-short = Réautoriser
button-dealtwith = Traité
button-readreport = Lire le signalement : { $person }

## Who runs the bot

operator-contact = Écrire à qui gère ce service : { $address }
operator-privacy = Ce qui est conservé, et combien de temps : { $address }

## Forms

form-send = Envoyer
form-limit = { $limit ->
    [one] { $limit } caractère au maximum.
    [many] { $limit } de caractères au maximum.
   *[other] { $limit } caractères au maximum.
 }
form-save = Enregistrer
form-date-other = Ou un autre jour
form-date-how = Par exemple { $example }, ou avec le nom du mois

form-request-title = Présenter deux personnes
form-request-submit = Leur demander
form-request-a = Première personne
form-request-b = Deuxième personne
form-request-reason = Pourquoi ces deux-là ? Les deux le liront.
form-request-note = { $which ->
    [a] Note pour la première seulement (facultatif)
   *[b] Note pour la deuxième seulement (facultatif)
 }
form-request-title-named = Présenter { $person }
form-request-other = À qui ?
form-request-note-named = Note pour { $person } seulement (facultatif)
form-request-note-other = Note pour l’autre personne (facultatif)
form-request-open-for = Combien de temps elle reste ouverte
form-request-conversation = La conversation
form-request-joins = Je veux être dans la conversation
form-request-how = Je demande à chaque personne en privé, et une conversation ne s’ouvre que si c’est oui des deux côtés.
form-wish-title = Demander une rencontre
form-wish-submit = Demander
form-wish-target = Qui aimeriez-vous rencontrer ?
form-wish-connector = Qui pourrait vous présenter ?
form-wish-reason = Pourquoi ? La personne sollicitée le lira.
form-wish-how = La décision se prend en privé, et rien n’oblige à répondre. Si cela ne se fait pas, vous n’en saurez pas la raison.
form-introduce-title = Les présenter
form-introduce-submit = Demander à { $target }
form-introduce-reason = Pourquoi ces deux-là ? Les deux le liront.
form-introduce-note = Note pour { $target } seulement (facultatif)
form-introduce-how = { $requester } l’a demandé, et n’en lira rien avant l’ouverture. Je demande à { $target } en privé ; la conversation ne s’ouvre qu’avec un oui.
form-days = { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
 }
form-usual = comme d’habitude
form-usual-days = { $days ->
    [one] comme d’habitude, { $days } jour
    [many] comme d’habitude, { $days } de jours
   *[other] comme d’habitude, { $days } jours
 }

form-later-title = Oui, mais plus tard
form-later-on = Pas avant le
form-later-how = La conversation s’ouvre ce matin-là au plus tôt, si { $other } dit oui aussi. Tant qu’il n’y a pas deux oui, personne ne voit rien.
form-later-how-self = La conversation s’ouvre ce matin-là au plus tôt. { $other } verra la date.
form-again-title = Relancez-moi
form-again-on = Relancez-moi le
form-again-how = Un week-end est reporté au lundi qui suit. S’il faut plus de temps, tout le monde en a plus : une date plus tardive peut alors apparaître, sans raison. Vous ne pouvez choisir cela qu’une fois.
form-pause-title = Faire une pause
form-pause-on = Propositions à nouveau à partir du
form-standing-title = Dire oui à l’avance
form-standing-on = Oui, sauf avis contraire, jusqu’au
form-standing-how = Ce qu’on vous propose désormais arrive avec votre oui, et vous pouvez encore dire non à chaque fois. Personne ne voit que vous avez choisi cela. Cela prend fin tout seul, et je vous préviens avant.
form-tell-title = Dire à { $introducer }
form-tell-choice = Ce que { $introducer } va lire
form-tell-words = Ou avec vos propres mots
form-tell-how = La mise en relation prend fin, et { $introducer } apprend que vous préférez ne pas donner suite. { $other } n’en sait rien.
form-tell-how-self = La mise en relation prend fin, et { $introducer } apprend que vous préférez ne pas donner suite.
form-thank-title = Remercier { $introducer }
form-thank-choice = Ce que { $introducer } va lire
form-thank-words = Ou avec vos propres mots
form-thank-how = { $introducer } le lit, avec votre nom, et personne d’autre ; cela lui apprend que vous avez parlé avec { $other }.
form-letknow-title = Dire à { $requester }
form-letknow-choice = Ce que { $requester } va lire
form-letknow-words = Ou avec vos propres mots
form-letknow-how = { $requester } apprend que vous ne ferez pas les présentations. { $target } n’en sait rien.
form-askrequester-title = Poser une question
form-askrequester-words = Votre question à { $requester }
form-askrequester-how = { $requester } voit que la question vient de vous. Elle ne promet rien.
form-question-title = Poser une question
form-question-words = Votre question à { $introducer }
form-question-how = { $introducer } voit que la question vient de vous. Ce n’est ni un oui ni un non.
form-reply-title = Répondre
form-reply-words = Votre réponse à { $party }
form-reply-how = Elle ne va qu’à { $party }.
form-words-title = Quelques mots
form-words-words = Vos mots pour { $other }
form-words-how = { $other } les lira si la conversation s’ouvre, et seulement dans ce cas.
form-language-title = Langue
form-language-choice = Langue dans laquelle le bot m’écrit
form-about-title = Une ligne sur moi
form-about-words = À mon sujet
form-about-how = Les personnes à qui l’on propose de vous connaître le lisent sous la question, puis dans la conversation si elle s’ouvre. Laissez vide pour ne rien écrire.
language-auto = la langue de mon application
language-name = Français

tell-not-now = Ce n’est pas le bon moment pour moi, mais merci d’avoir pensé à moi.
tell-not-for-me = Ce n’est pas pour moi cette fois, mais merci d’avoir pensé à moi.
thanks-conversation = Merci d’avoir fait les présentations. C’était une belle conversation.
thanks-thinking = Merci d’avoir pensé à nous. Cette rencontre me fait plaisir.

tell-not-just-now = Je ne peux pas vous présenter maintenant, mais merci de l’avoir demandé.
tell-not-the-one = Je ne suis pas la bonne personne pour cela, mais merci de l’avoir demandé.

## Panels

list-title = Les mises en relation que vous proposez
list-none = Vous n’avez présenté personne récemment. Essayez /intro.
list-waiting = { $a } et { $b } : pas encore demandé
list-asking = { $a } et { $b } : demandé, ouvert jusqu’au { $deadline }
list-agreed = { $a } et { $b } : oui des deux côtés, s’ouvre le { $date }
list-opening = { $a } et { $b } : la conversation s’ouvre
list-opened = { $a } et { $b } : en conversation
list-talked = { $a } et { $b } : se sont parlé
list-withdrawn = { $a } et { $b } : retirée
list-failed = { $a } et { $b } : la conversation n’a pas pu s’ouvrir
list-told = { $a } et { $b } : l’une des deux personnes vous a fait savoir que non
list-unreachable = { $a } et { $b } : la question n’a pas pu être posée
list-lapsed = { $a } et { $b } : cela ne s’est pas fait
list-asks = En attente de votre réponse, si vous le souhaitez
list-ask = { $other }, proposition faite par { $introducer }, ouverte jusqu’au { $deadline }

list-ask-self = { $introducer } aimerait faire votre connaissance, ouvert jusqu’au { $deadline }

list-ask-requested = { $other }, qui a demandé à vous rencontrer, proposition faite par { $introducer }, ouverte jusqu’au { $deadline }
list-request = { $requester } souhaite rencontrer { $target } : vous pourriez les présenter, ouvert jusqu’au { $deadline }
list-request-declined = { $requester } souhaite rencontrer { $target } : pas cette fois, modifiable jusqu’au { $deadline }
list-wishes = Les rencontres que vous avez demandées
list-wish = { $target }, via { $connector } : vous aurez des nouvelles d’ici le { $deadline }
list-wish-opened = { $target }, via { $connector } : en conversation
list-wish-closed = { $target }, via { $connector } : demande close
list-wish-withdrawn = { $target }, via { $connector } : demande retirée
list-wish-agreed = { $target }, via { $connector } : s’ouvre le { $date }

list-answered = Avec réponse ou mises de côté
list-answered-none = { $other }, proposition faite par { $introducer } : reste sans réponse, selon vos paramètres
list-answered-yes = { $other }, proposition faite par { $introducer } : vous avez dit oui, modifiable jusqu’au { $deadline }
list-answered-later = { $other }, proposition faite par { $introducer } : vous avez dit oui, mais plus tard, modifiable jusqu’au { $deadline }
list-answered-no = { $other }, proposition faite par { $introducer } : vous avez dit non, modifiable jusqu’au { $deadline }
list-answered-again = { $other }, proposition faite par { $introducer } : je vous reposerai la question, ouvert jusqu’au { $deadline }

list-both = C’est oui des deux côtés
list-both-ahead = { $other } : la conversation s’ouvre le { $date }
list-both-now = { $other } : la conversation est en train de s’ouvrir

home-asks-none = Rien n’attend votre réponse.

settings-title = { $named ->
    [0] Vos paramètres
   *[other] Vos paramètres sur { $workspace }
 }
settings-open = On peut vous proposer des mises en relation.
settings-not-joined = Ici, seules les personnes qui participent sont mises en relation, et vous ne participez pas encore.
settings-opted-out = Vous ne voulez plus de mises en relation : je ne vous présente personne.
settings-paused = En pause. Vous pourrez à nouveau recevoir des demandes à partir du { $date }.
settings-each-time = Je vous demande à chaque fois.
settings-standing = Ce qu’on vous propose compte comme un oui jusqu’au { $date }, sauf avis contraire de votre part. Personne d’autre ne le voit.
standing-ends = Votre oui aux mises en relation prend fin après le { $date }. Ensuite, je vous demanderai à nouveau à chaque fois.
settings-no-tells-introducer = Quand vous dites non, la personne à l’origine de la proposition lit : « { tell-not-now } »
settings-no-stays-private = Quand vous dites non, personne ne le sait.
settings-blocked = Plus rien avec : { $person }
settings-language = Le bot vous écrit en français.
settings-about = Les personnes à qui l’on propose de vous connaître lisent :
settings-lately-title = Qui vous a récemment proposé quelque chose
settings-lately = { $introducer }, pour une rencontre avec { $other } : { $date }
settings-lately-self = { $introducer }, pour faire votre connaissance : { $date }
settings-lately-requested = { $introducer }, pour une rencontre avec { $other }, qui l’avait demandée : { $date }
settings-lately-request = { $requester }, qui vous a demandé de présenter { $target } : { $date }
settings-forget = Effacer tout ce qui vous concerne ? Les demandes ouvertes comptent alors comme restées sans réponse, et ce que vous avez proposé est retiré.

## What do you know about me?

data-title = Ce que je sais de vous
data-how = Cela n’est visible que pour vous. Je ne sais rien de ce qui s’écrit dans les conversations. « Oubliez-moi » l’efface.
data-nothing = Je ne sais rien de vous.
data-line = { $field } : { $value }
data-words = { $field } :
data-yes = oui
data-no = non
data-you = Vous
data-blocked = Avec qui vous ne voulez plus rien
data-suggested = Ce que vous avez proposé
data-asked = Ce qu’on vous a proposé
data-wishes = Les rencontres que vous avez demandées
data-asked-to-introduce = Les personnes qu’on vous a demandé de présenter
data-questions = Ce que vous avez demandé par mon intermédiaire
data-questions-to-you = Ce qu’on vous a demandé sur vos propositions
data-follow-ups = Ce que vous avez dit après l’ouverture d’une conversation
data-thanks = Les remerciements que vous avez reçus
data-messages = Mes messages qui peuvent encore changer, et où ils sont
data-coming = Ce qui doit encore vous être envoyé
data-reports = Ce que vous avez dit aux admins sur d’autres personnes
data-times = Quand vous pourriez parler, choisi pour une conversation
data-undone = Quand vous avez annulé une demande, ces dernières 24 heures
data-platform = Ce que je garde pour pouvoir vous écrire
data-everywhere = Partout où je suis
data-installed = Ce que vous avez installé

data-field-external-id = Identifiant sur la plateforme
data-field-name = Nom
data-field-handle = Nom d’utilisateur
data-field-is-bot = Un bot
data-field-active = Présence active ici
data-field-guest = Accès invité
data-field-locale = Langue vue en dernier
data-field-time-zone = Fuseau horaire
data-field-chosen-locale = Langue que vous avez choisie
data-field-about = À votre sujet
data-field-opted-out = Plus aucune mise en relation
data-field-paused-until = En pause jusqu’au
data-field-standing-until = Oui à l’avance, jusqu’au
data-field-tells = Vos non peuvent être connus de qui propose
data-field-follow-ups = On vous demande si vous avez pu parler
data-field-asked-before = A déjà reçu une demande
data-field-joined = Vous participez
data-field-receives-reports = Vous recevez les signalements
data-field-reported-id = Au sujet de
data-field-received = Avec ce que vous aviez reçu
data-field-blocked-id = Personne
data-field-introducer-id = Proposition faite par
data-field-requester-id = Demandé par
data-field-connector-id = Via
data-field-target-id = Rencontre avec
data-field-heard-by = Des nouvelles d’ici le
data-field-connector-until = Ouvert jusqu’au
data-field-asked-at = Demande faite
data-field-declined = Vous avez dit « Pas cette fois »
data-field-other = Au sujet de
data-field-party-a = Première personne
data-field-party-b = Deuxième personne
data-field-note-a = Note pour la première personne
data-field-note-b = Note pour la deuxième personne
data-field-reason = Raison
data-field-state = Où cela en est
data-field-created-at = Création
data-field-open-for = Temps pour répondre
data-field-introducer-joins = Vous seriez dans la conversation
data-field-queued = A attendu une place
data-field-place-at = Demande à partir du
data-field-released-at = Demande envoyée
data-field-deadline = Ouvert jusqu’au
data-field-opens-at = Ouverture
data-field-attempted-at = Premier essai d’ouverture
data-field-conversation = Conversation
data-field-ended-at = Fin
data-field-note = Note pour vous
data-field-answer = Votre réponse
data-field-not-before = Pas avant le
data-field-words = Mots
data-field-parts = Moments
data-field-minutes = Durée, en minutes
data-field-zone = Dans le fuseau horaire
data-field-chosen-at = Choix fait
data-field-again-at = À relancer le
data-field-party-id = Question posée par
data-field-reply = Réponse
data-field-until = Valable jusqu’au
data-field-may-know = La personne qui propose peut savoir que vous avez parlé
data-field-choice = Remerciement
data-field-kind = Message
data-field-reference = Où
data-field-due-at = Prévu
data-field-params = Avec
data-field-at = Quand
data-field-value = Valeur
data-field-mark = Plus aucune mise en relation, sous forme de nombre brouillé
data-field-team-name = Espace de travail
data-field-enterprise-name = Organisation
data-field-installed-at = Installation

data-value-waiting = pas encore demandé
data-value-asking = ouverte
data-value-agreed = oui des deux côtés
data-value-opening = en cours d’ouverture
data-value-opened = en conversation
data-value-lapsed = ne s’est pas fait
data-value-withdrawn = retirée
data-value-told = l’une des deux personnes vous a fait savoir que non
data-value-unreachable = la question n’a pas pu être posée
data-value-failed = n’a pas pu s’ouvrir
data-value-closed = close
data-value-none = aucune
data-value-yes = oui
data-value-later = oui, mais plus tard
data-value-no = non
data-value-again = relancez-moi
data-value-still = pas encore, mais j’aimerais
data-value-both = envie partagée de parler encore
data-value-talked = ont parlé
data-value-conversation = merci pour une belle conversation
data-value-thinking = merci d’avoir pensé aux deux
data-value-own = avec ses propres mots
data-value-asked = que la question est posée aux deux
data-value-queued = que cela attend une place
data-value-ask = une question pour vous
data-value-reminder = un rappel, si vous n’avez pas répondu
data-value-second-ask = la question encore une fois, comme vous le vouliez
data-value-requested = que votre souhait est pris en compte
data-value-request = un souhait : que vous présentiez deux personnes
data-value-request-reminder = un rappel de ce souhait, si vous n’avez rien fait
data-value-open = la conversation
data-value-greeting = le message d’accueil
data-value-ended = comment cela s’est terminé
data-value-follow-up = si vous avez pu parler
data-value-both-still = que l’envie de parler est partagée
data-value-thanks = des remerciements pour votre proposition
data-value-question = une question sur votre proposition
data-value-reply = la réponse à votre question
data-value-refresh = une mise à jour de vos messages
data-value-standing-ends = que votre oui à l’avance prend bientôt fin
data-value-report = un signalement que vous recevez en tant qu’admin
data-value-times = des moments qui conviennent des deux côtés
data-value-no-time = qu’aucun moment ne convenait des deux côtés

help-title = AskFirst demande leur accord aux deux côtés avant de présenter qui que ce soit.
help-request = { $platform ->
    [discord] /intro avec deux personnes et la raison de leur rencontre : je demande à chacune en privé. Une conversation ne s’ouvre que si c’est oui des deux côtés ; un « non » ressemble à un silence.
   *[other] /intro @une @autre et la raison de leur rencontre : je demande à chacune en privé. Une conversation ne s’ouvre que si c’est oui des deux côtés ; un « non » ressemble à un silence.
 }
help-form = { $platform ->
    [discord] Sur le nom d’une personne : Applications, « { command-introduce } ». Un formulaire s’ouvre.
   *[other] /intro tout seul ouvre un formulaire pour cela.
 }
help-wish = { $platform ->
    [discord] /intro-me avec une personne, quelqu’un qui pourrait vous présenter, et la raison : je demande à ce contact en privé. Vous saurez si cela se fait, et jamais pourquoi non.
   *[other] /intro me @personne via @contact et la raison : je demande en privé à ce contact de vous présenter. Vous saurez si cela se fait, et jamais pourquoi non.
 }
help-list = { $platform ->
    [discord] /intros : ce que vous avez proposé, et ce qui attend votre réponse.
   *[other] /intro list : ce que vous avez proposé, et ce qui attend votre réponse.
 }
help-settings = { $platform ->
    [discord] /intro-paramètres : pause, ne plus rien recevoir, langue, oubliez-moi.
   *[other] /intro settings : pause, ne plus rien recevoir, langue, oubliez-moi.
 }
help-setup = { $platform ->
    [discord] Pour les admins : /intro-configurer, où s’ouvrent les conversations, qui peut présenter, limites.
   *[other] Pour les admins : /intro setup, qui peut présenter, limites, langue.
 }
help-reading = Le bot ne peut pas lire les conversations.

setup-title = Réglages communs
setup-introducers = Qui peut présenter des personnes
setup-everyone = Tout le monde
setup-admins = Seulement les admins
panel-everyone = Tout le monde peut présenter des personnes.
panel-admins = Présenter des personnes est réservé aux admins.
panel-group = Présenter des personnes est réservé à un groupe et aux admins.
panel-asked = Tout le monde peut recevoir des demandes, sauf qui n’en veut plus.
panel-joined = Seules les personnes qui participent peuvent recevoir des demandes.
panel-find-a-time = Les conversations proposent de trouver un moment.
panel-no-find-a-time = Les conversations ne proposent pas de trouver un moment.
panel-guests-introduce = Les personnes invitées peuvent en présenter d’autres.
panel-guests-cannot = Les personnes invitées ne peuvent pas en présenter d’autres.
panel-guests-asked = Les personnes invitées peuvent être présentées.
panel-guests-unasked = Les personnes invitées ne sont pas présentées.
panel-stopped = { $count ->
    [one] { $count } personne ne peut plus en présenter d’autres.
    [many] { $count } de personnes ne peuvent plus en présenter d’autres.
   *[other] { $count } personnes ne peuvent plus en présenter d’autres.
 }
panel-receivers = Les signalements vont à { $receivers }.
panel-nobody-receives = Personne ne reçoit encore les signalements : désignez quelqu’un.
setup-asked = Qui peut recevoir des demandes
setup-asked-all = Tout le monde, sauf qui n’en veut plus
setup-asked-joined = Seulement les personnes qui participent
setup-guests-introduce = Les personnes invitées peuvent présenter
setup-guests-asked = On peut présenter les personnes invitées
form-receivers-title = Signalements
form-receivers-people = Qui les reçoit ({ $limit } au maximum)
form-receivers-how = Ces personnes lisent en privé ce que les membres signalent, et peuvent empêcher quelqu’un d’en présenter d’autres. Personne ne lit un signalement à son propre sujet. Si vous ne choisissez personne, les signalements vont à la personne qui a installé AskFirst.
form-invite-title = Inviter à participer
form-invite-channel = Dans quel canal ?
form-invite-submit = Publier
form-invite-how = J’y écris ce que fait AskFirst, avec un bouton pour participer. Personne n’est mentionné.
invite-title = Des rencontres, pour qui en a envie
invite-how = AskFirst demande leur accord aux deux personnes, en privé, avant de les mettre en relation, et un « non » ressemble à un silence. Si vous participez, les membres d’ici peuvent vous proposer des mises en relation.
invite-note = Je vous demande à chaque fois, et un seul clic suffit pour arrêter pour de bon.
invite-refused = { $platform ->
    [discord] Je n’ai pas pu y écrire. Accordez au rôle d’AskFirst « Voir le salon » et « Envoyer des messages » dans ce salon, puis réessayez.
    [slack] Je n’ai pas pu y écrire, car je ne suis pas dans ce canal. Tapez-y /invite @AskFirst, puis réessayez.
   *[other] Je n’ai pas pu y écrire. Essayez un autre canal.
 }
insight-title = Comment ça se passe
insight-month = { $month } : { $ended } mises en relation terminées, dont { $opened } avec une conversation ; pour { $talked }, quelqu’un a dit avoir parlé.
insight-month-few = { $month } : { $ended } mises en relation terminées, dont { $opened } avec une conversation.
insight-none = Il n’y a encore rien à montrer.
insight-note = Un mois apparaît à partir du { $day } du mois suivant, et seulement s’il compte au moins { $enough } mises en relation terminées. Ainsi, aucun chiffre ne parle de quelqu’un en particulier.
setup-own-wishes = Demandes pour soi-même
setup-self = Permettre « J’aimerais connaître … »
setup-conversations = Conversations
setup-find-a-time = Y proposer « { button-findtime } »
setup-max-live = Mises en relation ouvertes par personne
setup-max-per-day = Nouvelles par personne et par jour
setup-max-asks = Demandes reçues par personne et par semaine
setup-max-from-one = Demandes de A à B en 30 jours
setup-language = Langue, si celle de la personne est inconnue
setup-language-usual = comme sur la plateforme
setup-how-usual = Si le champ reste vide : { $example }
setup-time-zone = Fuseau par défaut (comme Europe/Paris)

## Problems: what is wrong and what to do

neutral = Ces deux personnes ne peuvent pas être mises en relation en ce moment. Je ne peux pas dire pourquoi ; cela protège le choix de chaque personne.
problem-no-reason = Dites pourquoi elles devraient se rencontrer, en quelques mots à vous ; des noms et des liens seuls ne sont pas une raison.
problem-no-text = Écrivez d’abord quelques mots.
problem-too-long = { $length ->
    [one] Cela fait { $length } caractère ; il y a place pour { $limit }. Raccourcissez un peu.
    [many] Cela fait { $length } de caractères ; il y a place pour { $limit }. Raccourcissez un peu.
   *[other] Cela fait { $length } caractères ; il y a place pour { $limit }. Raccourcissez un peu.
 }
problem-marks = Trop de signes sont empilés sur une lettre ; { $limit } au plus restent lisibles. Retirez-en quelques-uns.
problem-lines = { $count ->
    [one] Cela fait { $count } ligne ; il y a place pour { $limit }. Regroupez-en quelques-unes.
    [many] Cela fait { $count } de lignes ; il y a place pour { $limit }. Regroupez-en quelques-unes.
   *[other] Cela fait { $count } lignes ; il y a place pour { $limit }. Regroupez-en quelques-unes.
 }
problem-control-characters = Le texte contient des caractères de contrôle invisibles. Retapez-le, ou collez-le sans mise en forme.
problem-nobody = { $platform ->
    [discord] Nommez les deux personnes à présenter : /intro, puis les deux et la raison.
   *[other] Nommez les deux personnes à présenter : /intro @une @autre et la raison.
 }
problem-one-person = Nommez une personne de plus : il en faut deux.
problem-too-many-people = { $count ->
    [one] Cela fait { $count } personne ; il en faut exactement deux.
    [many] Cela fait { $count } de personnes ; il en faut exactement deux.
   *[other] Cela fait { $count } personnes ; il en faut exactement deux.
 }
problem-same-person = C’est deux fois la même personne ; nommez-en deux différentes.
shortcut-bot = Un bot a écrit ce message, et on ne présente pas les bots. Essayez sur le message d’une personne.
shortcut-own = Ce message est de vous. Choisissez celui d’une personne que vous voulez présenter.
shortcut-inactive = La personne qui a écrit ce message n’a plus de compte actif ici.
problem-bot = { $person } est un bot et ne peut pas être présenté. Nommez deux personnes.
problem-inactive = { $person } n’a plus de compte actif ici. Nommez une autre personne.
problem-no-name = Je n’ai pas pu vérifier qui est tout le monde à l’instant, et la question n’a été posée à personne. Merci de réessayer dans un instant.
problem-self-introduction = Ici, on ne peut pas demander à rencontrer quelqu’un soi-même. Nommez deux autres personnes.
problem-may-not-introduce = Vos admins ont limité qui peut présenter des personnes ici. Adressez-vous à l’équipe d’admin, qui peut changer cela.
problem-wish-people = { $platform ->
    [discord] Dites qui vous aimeriez rencontrer et qui pourrait vous présenter : /intro-me, puis les deux et la raison.
   *[other] Dites qui vous aimeriez rencontrer et qui pourrait vous présenter : /intro me @personne via @contact et la raison.
 }
problem-wish-self = La personne à rencontrer ne peut pas être vous. Nommez quelqu’un d’autre.
problem-wish-via-self = La personne qui vous présente ne peut pas être vous. Nommez quelqu’un qui connaît les deux personnes, ou ne nommez personne pour demander directement.
problem-wish-via-target = La personne qui vous présente serait celle que vous aimeriez rencontrer. Nommez quelqu’un d’autre, ou ne nommez personne pour demander directement.
problem-wish-connector = Vos admins ont limité qui peut présenter des personnes ici, et { $person } n’en fait pas partie. Demandez à quelqu’un d’autre.
problem-wish-bot = { $person } est un bot. Nommez une personne.
problem-wishes-live = { $limit ->
    [one] Vous avez { $limit } souhait de ce genre ouvert, c’est le maximum. Attendez qu’il se termine, ou retirez-le.
    [many] Vous avez { $limit } de souhaits de ce genre ouverts, c’est le maximum. Attendez que l’un se termine, ou retirez-en un.
   *[other] Vous avez { $limit } souhaits de ce genre ouverts, c’est le maximum. Attendez que l’un se termine, ou retirez-en un.
 }
problem-wishes-per-day = { $limit ->
    [one] Vous avez demandé { $limit } rencontre au cours des dernières 24 heures, c’est le maximum. La prochaine sera possible à partir du { $at }.
    [many] Vous avez demandé { $limit } de rencontres au cours des dernières 24 heures, c’est le maximum. La prochaine sera possible à partir du { $at }.
   *[other] Vous avez demandé { $limit } rencontres au cours des dernières 24 heures, c’est le maximum. La prochaine sera possible à partir du { $at }.
 }
problem-date-after-wish = Choisissez une date avant le { $date } : c’est ouvert jusque-là au plus tard.
problem-max-live = { $limit ->
    [one] Vous avez { $limit } mise en relation ouverte, c’est le maximum. Attendez qu’elle se termine, ou retirez-la.
    [many] Vous avez { $limit } de mises en relation ouvertes, c’est le maximum. Attendez que l’une se termine, ou retirez-en une.
   *[other] Vous avez { $limit } mises en relation ouvertes, c’est le maximum. Attendez que l’une se termine, ou retirez-en une.
 }
problem-max-per-day = { $limit ->
    [one] Vous avez proposé { $limit } mise en relation au cours des dernières 24 heures, c’est le maximum. La prochaine sera possible à partir du { $at }.
    [many] Vous avez proposé { $limit } de mises en relation au cours des dernières 24 heures, c’est le maximum. La prochaine sera possible à partir du { $at }.
   *[other] Vous avez proposé { $limit } mises en relation au cours des dernières 24 heures, c’est le maximum. La prochaine sera possible à partir du { $at }.
 }
problem-yourself-opted-out = Vous ne voulez plus de mises en relation pour vous. Réautorisez-les d’abord dans vos paramètres.
problem-yourself-not-joined = Ici, seules les personnes qui participent sont mises en relation. Participez d’abord, dans vos paramètres.
problem-guest = { $person } a un accès invité ici, et on ne présente pas les personnes invitées. Nommez quelqu’un d’autre.
problem-receivers = { $limit ->
    [one] Choisissez { $limit } personne au maximum.
    [many] Choisissez { $limit } de personnes au maximum.
   *[other] Choisissez { $limit } personnes au maximum.
 }
problem-receiver-bot = { $person } est un bot et ne peut pas lire de signalements. Choisissez quelqu’un d’autre.
problem-yourself-blocked = Vous ne voulez plus rien avec { $person }. Réautorisez d’abord cette personne dans vos paramètres.
problem-max-from-one = Vous avez sollicité { $person } { $limit } fois en 30 jours, c’est le maximum. La prochaine sera possible à partir du { $at }.
problem-max-from-one-waiting = Avec ce qui attend encore, vous sollicitez { $person } { $limit } fois en 30 jours, c’est le maximum.
problem-undone = { $limit ->
    [one] Vous avez annulé { $limit } demande au cours des dernières 24 heures, c’est le maximum. La prochaine sera possible à partir du { $at }.
    [many] Vous avez annulé { $limit } de demandes au cours des dernières 24 heures, c’est le maximum. La prochaine sera possible à partir du { $at }.
   *[other] Vous avez annulé { $limit } demandes au cours des dernières 24 heures, c’est le maximum. La prochaine sera possible à partir du { $at }.
 }
problem-open-for = { $days ->
    [one] Choisissez { $days } jour.
    [many] Choisissez entre un jour et { $days } de jours.
   *[other] Choisissez entre un jour et { $days } jours.
 }
problem-date-past = Choisissez une date dans le futur.
problem-date-too-far = { $days ->
    [one] Choisissez une date d’ici { $days } jour.
    [many] Choisissez une date d’ici { $days } de jours.
   *[other] Choisissez une date dans les { $days } jours qui viennent.
 }
problem-no-date = Je n’arrive pas à lire cette date. Écrivez-la comme { $example }.
problem-choice = Choisissez l’une des possibilités.
problem-questions-used = { $limit ->
    [one] Vous avez posé { $limit } question ici, c’est le maximum.
    [many] Vous avez posé { $limit } de questions ici, c’est le maximum.
   *[other] Vous avez posé { $limit } questions ici, c’est le maximum.
 }
problem-limit = Écrivez un nombre entier de 1 à 1000.
problem-time-zone = Je ne connais pas ce fuseau horaire. Écrivez-le comme Europe/Paris.
problem-obstacle-not-set-up = { $platform ->
    [discord] Les conversations ne peuvent pas encore s’ouvrir ici. Demandez à une personne qui peut gérer ce serveur d’utiliser /intro-configurer : elle y lira ce qui manque.
   *[other] Les conversations ne peuvent pas encore s’ouvrir ici. Demandez à la personne qui a installé AskFirst de lancer : askfirst check
 }
problem-obstacle-missing-permission = { $platform ->
    [discord] Je ne peux pas encore ouvrir de conversations ici. Demandez à une personne qui peut gérer ce serveur d’utiliser /intro-configurer : elle y lira quoi faire.
   *[other] Il me manque une permission pour ouvrir des conversations ici. Demandez à la personne qui a installé AskFirst de lancer : askfirst check
 }
problem-obstacle-cannot-meet = Je ne peux pas réunir ces deux personnes dans une conversation ici. Il leur manque peut-être un lieu commun.

## Discord's commands: names in small letters, without spaces

command-intro = intro
command-intro-about = Présenter deux personnes ; je demande d’abord à chacune en privé
option-a = a
option-a-about = La première personne
option-b = b
option-b-about = La deuxième personne
option-reason = raison
option-reason-about = Pourquoi devraient-elles se rencontrer ? Les deux le liront
option-note-a = note_pour_a
option-note-a-about = Une note pour la première personne seulement
option-note-b = note_pour_b
option-note-b-about = Une note pour la deuxième personne seulement
option-open-for = durée
option-open-for-about = Combien de temps la demande reste ouverte
option-join = présence
option-join-about = Si vous serez dans la conversation
command-intro-me = intro-me
command-intro-me-about = Demander à quelqu’un, en privé, de vous présenter une personne
option-person = personne
option-person-about = Qui aimeriez-vous rencontrer ?
option-via = via
option-via-about = Qui pourrait vous présenter ? Je ne demande d’abord qu’à ce contact
option-words = mots
option-words-about = Pourquoi cette rencontre ? La personne qui vous présente le lira
command-intros = intros
command-intros-about = Ce que vous avez proposé, et ce qui attend votre réponse
command-settings = intro-paramètres
command-settings-about = Pause, ne plus rien recevoir, langue, oubliez-moi
command-introduce = Présenter…
command-setup = intro-configurer
command-setup-about = Où s’ouvrent les conversations, qui peut présenter, limites

## Discord: the panel of an admin who sets a server up

server-title = AskFirst dans { $workspace }
server-no-channel = Choisissez d’abord ci-dessous le salon des mises en relation, ou laissez-moi en créer un : c’est là que s’ouvrent les conversations. Toutes les personnes à présenter doivent pouvoir le voir.
server-no-text-channel = Ce salon ne convient pas. Choisissez un salon textuel de ce serveur.
server-channel-gone = Le salon des mises en relation n’existe plus, et aucune conversation ne peut s’ouvrir. Choisissez-en un autre ci-dessous, ou laissez-moi en créer un.
server-unknown = Je n’ai pas pu examiner le salon des mises en relation à l’instant. Vérifiez à nouveau dans un moment.
server-ready = Tout est prêt : les conversations peuvent s’ouvrir, et tout le monde peut y écrire.
server-not-ready = Pas encore prêt : corrigez ce qui est marqué ✗, puis appuyez sur « Vérifier à nouveau ».
server-unhelpful = Je peux me passer de « Gérer les fils ». Avec, je supprime un fil créé pour rien ; sans, j’en retire les personnes que j’y avais ajoutées.
server-ok-channel = ✓ Le salon des mises en relation est un salon textuel que je connais.
server-ok-threads = ✓ Je peux ouvrir des fils privés dans le salon des mises en relation, et y écrire.
server-ok-channels = ✓ Je peux ouvrir des salons privés, et y écrire.
server-ok-seen = ✓ Tout le monde peut voir le salon des mises en relation.
server-ok-written = ✓ Tout le monde peut écrire et lire dans ses fils.
server-ok-own-channel = ✓ Les personnes mises en relation peuvent voir le salon qui s’ouvre, y écrire et y lire, quelles que soient les règles ailleurs.
server-ok-two-factor = ✓ L’authentification à deux facteurs de ce serveur ne gêne pas.
server-absent = ✗ Seules mes commandes sont installées ici, sans moi : je ne vois rien et ne peux rien ouvrir. Une personne qui peut gérer le serveur peut m’ajouter : { $link }
server-wrong-type = ✗ Le salon des mises en relation n’est plus un salon textuel, et seuls ceux-ci peuvent avoir des fils privés. Choisissez-en un autre ci-dessous.
server-timed-out = ✗ Je suis sous le coup d’une exclusion temporaire jusqu’au { $date } : je ne peux rien ouvrir ni rien écrire. Faites un clic droit sur mon nom dans la liste des membres et retirez l’exclusion.
server-restricted = ✗ Le salon des mises en relation est soumis à une limite d’âge : qui n’a pas confirmé le sien ne le voit pas. Modifiez-le, ouvrez « Vue d’ensemble » et désactivez la limite d’âge ; ou choisissez un autre salon.
server-lacks-server = ✗ Un nouveau salon se crée dans le serveur lui-même, et il m’y manque des permissions. Ouvrez Paramètres du serveur, Rôles, AskFirst, et autorisez :
server-lacks-category = ✗ La catégorie du salon des mises en relation me refuse des permissions. Modifiez-la, ouvrez Permissions, ajoutez le rôle d’AskFirst, et autorisez :
server-lacks-channel = ✗ Il me manque des permissions dans le salon des mises en relation. Modifiez-le, ouvrez Permissions, ajoutez le rôle d’AskFirst, et autorisez :
server-lacks-two-factor = ✗ Ce serveur exige l’authentification à deux facteurs pour la modération, et le compte Discord propriétaire de ce bot ne l’a pas. Demandez à qui gère AskFirst de l’y activer. D’ici là, Discord me refuse :
server-seen-by-some = • Tout le monde ne peut pas voir le salon des mises en relation. Les personnes qui ne le voient pas ne peuvent pas être présentées ; autorisez-y « Voir le salon » pour @everyone ou pour le rôle concerné.
server-written-by-some = • Seules les personnes ayant l’un de ces rôles peuvent voir, écrire et lire dans les fils du salon des mises en relation ; les autres ne peuvent pas être présentées : { $roles }
server-written-by-nobody = ✗ Les membres ne pourraient pas écrire dans une conversation. Modifiez le salon des mises en relation, ouvrez Permissions, et autorisez à @everyone, ou au rôle des personnes à présenter, « Voir le salon », « Envoyer des messages dans les fils » et « Voir les anciens messages ».
server-refused = ! La dernière fois qu’une conversation devait s’ouvrir, Discord a refusé (erreur { $code }). Je réessaie pendant une journée.
server-refused-words = ! La dernière fois qu’une conversation devait s’ouvrir, AutoMod y a bloqué des mots. Dans Paramètres du serveur, AutoMod, exemptez le rôle d’AskFirst. Je réessaie pendant une journée.
server-refused-two-factor = ! La dernière fois qu’une conversation devait s’ouvrir, Discord a refusé : le serveur exige l’authentification à deux facteurs, et le compte Discord propriétaire de ce bot ne l’a pas. Adressez-vous à qui gère AskFirst. Je réessaie pendant une journée.
server-refused-full = ! La dernière fois qu’une conversation devait s’ouvrir, le serveur était plein : il contient au plus 500 salons et 1 000 fils actifs. Supprimez-en ou archivez-en. Je réessaie pendant une journée.
server-refused-cannot-write = ! La dernière fois qu’une conversation devait s’ouvrir, l’une des personnes n’aurait pas pu y écrire : elle ne voit peut-être pas le salon des mises en relation, n’y a pas « Envoyer des messages dans les fils », ou subit une exclusion temporaire. Je réessaie pendant une journée.
server-cannot-create-two-factor = Je ne peux pas créer de salon : ce serveur exige l’authentification à deux facteurs pour la modération, et le compte Discord propriétaire de ce bot ne l’a pas. Demandez à qui gère AskFirst de l’activer ; ou créez vous-même un salon textuel et choisissez-le ci-dessous.
server-cannot-create-other = Je ne peux pas créer de salon : Discord refuse (erreur { $code }). Créez vous-même un salon textuel et choisissez-le ci-dessous.
server-tried = J’ai créé un salon privé puis je l’ai supprimé : les conversations peuvent s’ouvrir.
server-tried-not-deleted = J’ai créé un salon privé, et je n’ai pas pu le supprimer (erreur { $code }) : il s’appelle « { $name } ». Les conversations peuvent s’ouvrir.
server-tried-in-vain = J’ai essayé de créer un salon privé, et Discord a refusé (erreur { $code }). Les conversations ne peuvent pas encore s’ouvrir.
server-cannot-create = Je ne peux pas créer de salon : il me manque « Gérer les salons ». Autorisez-le dans Paramètres du serveur, Rôles, AskFirst ; ou créez vous-même un salon textuel et choisissez-le ci-dessous.
server-too-many-channels = Discord refuse un salon de plus ; le serveur en a peut-être autant que possible. Choisissez-en un qui existe.
server-threads = Les conversations s’ouvrent sous forme de fils privés du salon des mises en relation.
server-channels = Les conversations s’ouvrent sous forme de salons privés à côté du salon des mises en relation.
server-fallback-thread = ✓ Quand les messages privés d’une personne sont fermés, je lui pose la question dans un fil privé à part.
server-no-fallback-thread = • Quand les messages privés d’une personne sont fermés, je ne peux pas lui poser la question, et la mise en relation prend fin.
server-everyone = Tout le monde peut présenter des personnes.
server-admins = Seules les personnes qui peuvent gérer le serveur peuvent en présenter d’autres.
server-role = Seules les personnes qui ont le rôle choisi ci-dessous, et celles qui peuvent gérer le serveur, peuvent en présenter d’autres.
server-self = Qui peut présenter des personnes peut aussi demander à en rencontrer une.
server-no-self = Personne ne peut demander à rencontrer quelqu’un pour soi-même.
server-moderators-threads = Ce que la modération peut voir : les personnes qui ont « Gérer les fils », et toute l’administration, peuvent consulter ces fils et lire ce qui s’y écrit. Je ne peux pas les lire, les autres membres non plus.
server-moderators-channels = Ce que la modération peut voir : toute l’administration peut lire ces salons, et qui peut gérer leurs permissions peut s’y donner accès. Je ne les lis pas, et les autres membres ne les voient pas.
server-moderators-fallback-thread = Quand je pose la question dans un fil, la modération voit qui demande quoi à qui, et au sujet de qui, mais jamais une réponse.
server-menu-channel = Salon des mises en relation…
server-menu-role = Seul ce rôle peut présenter…
server-new-name = mises-en-relation
server-new-topic = AskFirst ouvre des conversations ici, une fois que c’est oui des deux côtés.
button-server-create = Créer un salon
button-server-threads = Utiliser des fils privés
button-server-channels = Utiliser des salons privés
button-server-fallback-thread = Dans un fil si les MP sont fermés
button-server-no-fallback-thread = Ne jamais demander dans un fil
button-server-everyone = Tout le monde peut présenter
button-server-admins = Réserver aux admins
button-server-self = Permettre « J’aimerais connaître … »
button-server-no-self = Interdire « J’aimerais connaître … »
button-server-all = Demandes possibles à tout le monde
button-server-joined = Seulement à qui participe
button-server-times = Proposer de trouver un moment
button-server-no-times = Ne pas proposer de trouver un moment
button-server-form = Limites…
button-server-place = Langue, fuseau horaire…
button-server-look = Vérifier à nouveau
button-server-try = Faire un essai
permission-view-channel = « Voir le salon », pour simplement voir le salon
permission-create-private-threads = « Créer des fils privés », pour ouvrir des conversations, ou demander là où les messages privés sont fermés
permission-send-messages-in-threads = « Envoyer des messages dans les fils », pour y dire bonjour
permission-manage-threads = « Gérer les fils », pour supprimer un fil créé pour rien
permission-manage-channels = « Gérer les salons », pour ouvrir des salons privés
permission-send-messages = « Envoyer des messages », pour dire bonjour dans les salons privés
permission-read-message-history = « Voir les anciens messages », pour clore des cartes dans les fils et faire lire dans les salons privés

## Installing on Slack, in an admin's browser

install-done = AskFirst est installé. Tapez /intro dans Slack.
install-done-in = AskFirst est installé dans { $workspace }. Tapez /intro dans Slack.
install-on = L’ouvrir dans Slack
install-done-organisation = AskFirst est installé dans l’organisation. Choisissez maintenant les espaces de travail qui peuvent l’utiliser.
install-choose = Choisir les espaces de travail
install-denied = Rien n’a été installé, car quelqu’un a dit non sur la page de Slack ({ $reason }). Ce n’est pas grave ; vous pouvez recommencer quand vous voulez.
install-stale = Cette étape était déjà faite, a pris plus de dix minutes, ou avait commencé dans un autre navigateur ({ $reason }). Si vous voyez AskFirst dans Slack, tout va bien ; sinon, recommencez.
install-failed = Slack n’a pas terminé l’installation ({ $reason }), rien n’a donc été installé. Merci de recommencer.
install-trouble = Quelque chose n’a pas marché de notre côté, et rien n’a été installé. Merci de réessayer dans une minute.
install-busy = Trop de demandes sont venues d’un coup de votre connexion, et rien n’a été installé. Merci de réessayer dans une minute.
install-again = Recommencer

## Lists that are cut

and-more = { $count ->
    [one] et { $count } autre
    [many] et { $count } d’autres
   *[other] et { $count } autres
 }
