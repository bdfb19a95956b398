## How dates are written where the platform doesn't write them (Unicode date patterns)

pattern-day = EEE d MMM
pattern-day-and-time = EEE d MMM, HH:mm
# A month by itself, as the beginning of a line: “October 2026”.
pattern-month = LLLL y

## Who

someone = someone who has left

## The ask

ask-title = { $introducer }{ $named ->
        [0] {""}
       *[other] {" "}from { $workspace }
    } would like to introduce you to { $other }.
ask-title-self = { $introducer }{ $named ->
        [0] {""}
       *[other] {" "}from { $workspace }
    } would like to meet you.
ask-title-requested = { $introducer }{ $named ->
        [0] {""}
       *[other] {" "}from { $workspace }
    } would like to introduce you to { $other }, who asked to meet you.
ask-note = A note for you alone:
ask-about = { $person } writes about themselves:
ask-how = If you both say yes, I open a conversation for the three of you.
ask-how-without = If you both say yes, I open a conversation for the two of you.
ask-how-self = If you say yes, I open a conversation for the two of you.
ask-how-requested = If you say yes, I open a conversation for the three of you.
ask-how-without-requested = If you say yes, I open a conversation for the two of you.
ask-quiet = No answer needed: unless you both say yes, nobody learns what you chose, or whether you did. Open until: { $deadline }
ask-quiet-self = No answer needed: unless you say yes, nobody learns what you chose, or whether you did. Open until: { $deadline }
ask-quiet-told = No answer needed: nobody learns of silence, nor of a yes unless you both say it. Your no is told to { $introducer }, as you've set it. Open until: { $deadline }
ask-reminder = A reminder, the only one.
ask-second = You wanted to be asked again. I won't ask a third time.
# Bold, and first on a card that arrives answered. A date follows “until”.
ask-standing = You've said yes to introductions until { $date }, so this one counts as a yes.
ask-standing-means = Nobody sees it unless { $other } says yes too, and you can still say otherwise.
ask-standing-told = A no is told to { $introducer }, as you've set it.
ask-first = AskFirst asks both people before it introduces them; your admins installed it. “No introductions at all” ends it for good.
ask-first-by = AskFirst asks both people before it introduces them; { $installer } installed it. “No introductions at all” ends it for good.
preview-ask = { $sentence } “{ $reason }” No answer needed.
preview-ask-reminder = { $sentence } “{ $reason }” No answer needed. This is the only reminder.
preview-ask-standing = { $sentence } “{ $reason }” It counts as a yes, as you've set it, until you say otherwise.
preview-ask-second = { $sentence } “{ $reason }” No answer needed. You wanted to be asked again.
public-note = I can't write to you in private, so I ask in a thread of the server, where moderators could look in. Your answer never shows here: what comes after a click, only you see.
public-news = There is news about one of your introductions. Moderators could look in here, so it isn't written down.

state-yes = You said yes.
state-yes-means = Nobody sees it unless { $other } says yes too.
state-later = You said yes, but later.
state-later-means = Nobody sees it unless { $other } says yes too. Then the conversation opens on { $date } at the earliest.
state-no = You said no.
state-no-means = Nobody is told; it looks like silence.
state-again = You'll be asked again.
state-again-means = I ask you on { $date }; until then it counts as unanswered.
state-left = This stays unanswered.
state-left-means = You've chosen not to be asked.
state-blocked = This stays unanswered.
state-blocked-means = You asked for nothing with { $person }.
state-paused = This counts as unanswered for now.
state-paused-means = You've paused introductions. The pause ends on { $date }.
state-paused-past = This stays unanswered.
state-paused-past-means = You've paused introductions, and when the pause ends it is closed.
state-agreed = You both said yes.
state-agreed-means = The conversation opens on { $date }.
state-opening = You both said yes.
state-opening-means = The conversation is being opened.
state-opened = You both said yes.
state-opened-means = Your conversation with { $other } is open.
answered-until = You can change it until: { $deadline }
open-until = Open until: { $deadline }
answered-words = If it opens, { $other } will read:
more-about = About meeting { $other }, as { $introducer } suggests:
more-about-self = About meeting { $introducer }:
closed = The introduction to { $other } that { $introducer } suggested is closed. There is nothing left to do.
closed-self = { $introducer } wanted to meet you; that is closed. There is nothing left to do.

notice-agreed = { $other } would like to meet you too. The conversation opens on { $date }.

reply-title = { $introducer } answers your question:
reply-yours = You had asked:

followup-title = Did you get to talk with { $other }?
# A question with three answers in private; the second one only has an effect if both choose it.
followup-how = Nobody sees your answer; a yes only adds to a monthly number. If you both choose “{ button-still }” by { $deadline }, a line in your conversation says so; if only one of you does, nobody ever learns of it.
followup-how-late = Nobody sees your answer; a yes only adds to a monthly number.
state-still = You'd still like to talk.
state-still-means = If { $other } says so too by { $deadline }, a line in your conversation says it. Otherwise nobody learns of it.
followup-late = Thank you. It is too late for that by now, but your conversation is still open.
state-talked = Good to hear.
state-talked-means = Nobody sees your answer.
# Below a box to tick: “Sam may know that we talked”.
followup-may-know = The list of { $introducer } says that you talked only if { $other } says yes and ticks the box too.
followup-thanked = You thanked { $introducer }:

## The introducer

requested = Unless you undo it within { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
 }, I'll ask { $a } and { $b } in private.
requested-self = Unless you undo it within { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
 }, I'll ask { $other } in private.
requested-now = I'm asking { $a } and { $b } in private.
requested-now-self = I'm asking { $other } in private.
asked = I've asked both in private, { $a } and { $b }. You'll hear by { $deadline }. If it doesn't happen I can't say why; that is what lets people answer freely.
asked-self = I've asked { $other } in private. You'll hear by { $deadline }. If it doesn't happen I can't say why; that is what lets people answer freely.
queued = Nobody is asked too often in a week, so { $a } and { $b } wait their turn. I'll ask both as soon as there is a place, or tell you by { $latest } that there was none.
queued-self = Nobody is asked too often in a week, so { $other } waits for a turn. I'll ask as soon as there is a place, or tell you by { $latest } that there was none.
queued-past = { $a } and { $b } were waiting for a place. The wait is over.
agreed-introducer = { $a } and { $b } both said yes. The conversation opens on { $date }.
agreed-introducer-now = { $a } and { $b } both said yes. The conversation is being opened.
status-agreed = { $a } and { $b } both said yes.
status-agreed-self = You both said yes, you and { $other }.
status-opened = { $a } and { $b } both said yes, and their conversation is open.
status-opened-self = You both said yes, and your conversation with { $other } is open.
status-closed-self = Your introduction to { $other } is closed.
status-withdrawn-self = You withdrew your wish to meet { $other }.
status-closed = The introduction of { $a } and { $b } is closed.
status-withdrawn = You withdrew the introduction of { $a } and { $b }.

withdraw-title = Withdraw it?
withdraw-sure = Both then read that it is closed, without a reason. The two are left alone for a while afterwards: nobody can introduce them to each other.
withdraw-sure-self = { $other } then reads that it is closed, without a reason. The two of you are left alone for a while afterwards: nobody can introduce you to each other.

withdraw-sure-requested = { $other } then reads that it is closed, without a reason, and { $requester } reads nothing of it. The two are left alone for a while afterwards: nobody can introduce them to each other.

ended-pair = About { $a } and { $b }:
ended-pair-self = About meeting { $other }:
ended-lapsed-self = This one didn't come together. Often it's only timing.
ended-unreachable-self = I couldn't get the question through, so this introduction is closed.
ended-failed-self = You both said yes, but the conversation couldn't be opened. You could simply write: the wish is mutual.
ended-lapsed = This one didn't come together. Often it's only timing. Thank you for thinking of them.
ended-told = { $party } said no and lets you know:
ended-told-note = { $other } isn't told, and only reads that it is closed.
ended-told-note-requested = { $other } isn't told.
ended-unreachable = I couldn't get the question through to everyone, so this introduction is closed. Thank you for thinking of them.
ended-failed = Both said yes, but the conversation couldn't be opened. You could bring them together yourself: both would like to meet.
ended-waited = There was no place within two weeks, so nobody was asked. You're welcome to try again.
ended-waited-requested = There was no place in time, so nobody was asked.
ended-request-withdrawn = The wish to meet was taken back, so this introduction is closed. Thank you for your help.
ended-opened = Both said yes, and their conversation is open. You're not in it, as you wished.

question-title = { $party } has a question about meeting { $other }:
question-title-self = { $party } has a question for you:
question-note = Your one reply goes to { $party } alone. A question is neither a yes nor a no.
question-replied = You answered:
question-closed = The introduction of { $a } and { $b } is over, so there is nothing left to answer.
question-closed-self = The introduction to { $other } is over, so there is nothing left to answer.

# A party thanks the introducer, after having talked with the other.
thanks-title = { $party } thanks you for introducing { $other }.
thanks-note = Nobody else reads this.
thanks-erased = There is nothing left to read here.

## Asking somebody to introduce oneself: what the one who asks reads

# “connector” is asked to introduce “requester” (the reader) to “target”. Nothing here may tell
# whether the connector has read it, or what anybody did with it.
asking-connector = Unless you undo it within { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
 }, it counts: you ask { $connector } to introduce you to { $target }.
asking-connector-now = It counts: you ask { $connector } to introduce you to { $target }.
asking-connector-heard = You'll hear by { $deadline }. If it doesn't happen I can't say why; that is what lets people answer freely.
wish = You've asked { $connector } to introduce you to { $target }.
wish-opened = You wished to meet { $target }, and your conversation is open.
wish-closed = Your wish to be introduced to { $target } by { $connector } is closed.
wish-withdrawn = You took back your wish to be introduced to { $target } by { $connector }.
withdraw-sure-wish = Then it is closed, and nobody is told why. For a while you can't ask to meet { $target } again.
ended-wish = About being introduced to { $target } by { $connector }:
ended-wish-told = { $connector } lets you know:
wish-question-title = { $connector } has a question before introducing you to { $target }:
wish-question-closed = Your wish to be introduced to { $target } is closed, so there is nothing left to answer.

## Asking somebody to introduce oneself: what the one who is asked reads

request-title = { $requester }{ $named ->
        [0] {""}
       *[other] {" "}from { $workspace }
    } would like to meet { $target } and asks whether you would introduce them.
request-quiet = No need to answer; nobody learns what you do with this. Open until: { $deadline }
state-not-this-time = Not this time.
state-not-this-time-means = Nobody is told; it looks like silence.
request-introduced = You're introducing { $requester } and { $target }.
request-closed = { $requester } wished to meet { $target }; that is closed. There is nothing left to do.

## The conversation

greeting-title = { $a }, meet { $b }. { $b }, meet { $a }.
greeting-why = { $introducer } suggested it, and you both said yes:
greeting-why-self = { $introducer } asked to meet, and { $other } said yes:
greeting-why-requested = { $requester } asked to be introduced, { $introducer } passed it on, and { $other } said yes:
greeting-words = { $person } wrote:
greeting-about = { $person }, in their own words:
greeting-manners = The floor is yours; { $introducer } needn't be answered. I can't read what is written here.
greeting-manners-alone = The floor is yours. I can't read what is written here.
# One line in the conversation, once both have said in private that they'd still like to talk.
still-title = You'd both still like to talk.
still-note = { $a } and { $b }, you have each told me so in private.

## Finding a time: each of the two chooses in private, and only what suits both is said

button-findtime = Find a time…
button-findtime-more = Choose more times…
button-findtime-again = None of these…
form-findtime-title = Find a time
# $zone is a time zone's own name, such as Europe/Berlin.
form-findtime-how = As soon as times suit you and { $other }, I say up to three of them in your conversation. They are in your time zone here: { $zone }.
form-findtime-how-unzoned = As soon as times suit you and { $other }, I say up to three of them in your conversation.
# At most 100 characters: it stands below a field.
form-findtime-how-private = Nobody sees what you choose; only times that suit you both are said.
# $first and $last are days, such as “Mon, Nov 30”. At most 45 characters with them.
form-findtime-days = { $first } to { $last }
form-findtime-weekends = At a weekend
form-findtime-minutes = For how long?
form-findtime-length = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }
form-findtime-zone = Your time zone
form-findtime-how-zone = For example Europe/Berlin or America/New_York; the name of its city will do.
# Parts of a day, by themselves and on a day such as “Mon, Nov 30”. $hours is written for the
# language, such as “9 AM – 12 PM”.
part-early = Early ({ $hours })
part-morning = Morning ({ $hours })
part-noon = Noon ({ $hours })
part-afternoon = Afternoon ({ $hours })
part-evening = Evening ({ $hours })
part-early-on = { $weekday }, early ({ $hours })
part-morning-on = { $weekday }, morning ({ $hours })
part-noon-on = { $weekday }, noon ({ $hours })
part-afternoon-on = { $weekday }, afternoon ({ $hours })
part-evening-on = { $weekday }, evening ({ $hours })
done-findtime = Noted. As soon as a time suits you and { $other }, I say it in your conversation. Nobody sees what you chose. It is erased then, and in 14 days at the latest.
done-findtime-erased = Done: what you chose is erased.
# In the conversation, to the two of them: both chose these times, or this one, which follow as a list.
times-title = { $a } and { $b }, these times suit you both:
times-title-one = { $a } and { $b }, this time suits you both:
# One of the list: its number, when, and two links that fill in an entry of the reader's calendar.
times-line = { $number }. { $at } · { $google } · { $outlook }
times-google = Google Calendar
times-outlook = Outlook
times-note = { $minutes ->
    [one] One minute
   *[other] { $minutes } minutes
 }. A link fills in an entry of your own calendar, which I can't see. What you both chose is erased.
# The name of a calendar entry. $a and $b are people's names.
times-event = { $a } and { $b }
# In private. “When I compared”: it stays true whatever is chosen later.
notime-title = When I compared the times that you and { $other } chose, none suited you both.
notime-note = Neither of you is shown what the other chose. If you choose more, I say in your conversation what suits you both, as soon as there is something.
findtime-both = Only { $a } and { $b } choose times here.
findtime-off = Your admins have switched this off. You can still agree on a time here yourselves.
findtime-blocked = You've asked for nothing with { $other }. Allow that again in your settings first, then choose times.
late-findtime = That was too long ago. You can still agree on a time in the conversation yourselves.
problem-no-part = Choose at least one part of a day that isn't over yet.

## What a click or a command is answered with

done-undone = Undone. Nobody was asked.
done-withdrawn = Withdrawn. It shows as closed now, without a reason.
done-withdrawn-already = It is withdrawn already.
done-undone-wish = Undone. It is as if you had never asked.
done-withdrawn-wish = Taken back. Nobody is told why.
done-withdrawn-wish-already = It is taken back already.
done-let-know = Done. { $requester } is told, and nobody else.
done-told = Done. { $introducer } is told, and nobody else.
done-no-agreed = Done. The conversation won't open, and nobody is told who changed their mind.
done-passed-on = Passed on.
done-optout = Done, no more introductions. Sorry for the bother.
done-optoutall = Done, no more introductions, in any server where I am. Sorry for the bother.
done-optin = Good to have you back: introductions may be suggested to you again. What was open stays unanswered until you answer it.
done-join = Welcome: introductions may be suggested to you. You are asked each time, and can leave whenever you like.
done-pause = Done. Nobody will be introduced to you before { $date }.
done-resume = The pause is over: introductions may be suggested to you again.
done-standing = From now on, what you are asked counts as a yes until { $date }, unless you say otherwise. What is open already still waits for your answer.
done-eachtime = From now on, I ask you each time. What counts as a yes already stays one until you change it.
done-block = Done. Nothing more with { $person }, who isn't told.
done-unblock = Introductions with { $person } may be suggested to you again.
done-no-tells-introducer = From now on, your no lets the introducer know, in these words: “{ tell-not-now }”
done-no-stays-private = From now on, nobody is told of your no.
done-language = From now on, in English.
done-about = Saved. Whoever is asked to meet you reads it from now on, and nobody else.
done-about-removed = Removed.
done-forgotten = Everything about you is erased. Where somebody was asked about you lately, one scrambled number stays until that no longer matters, so that nobody is asked again too soon; it tells nobody who you are.
done-forgotten-optout = Everything about you is erased, but for one scrambled number: it keeps you from being asked again, as you had wished, and tells nobody who you are.
done-followup-none = Understood, no more of these.
done-setup = Saved for everyone here.
done-receivers = Saved: they receive reports from now on.
done-invite = Posted. Whoever presses “Join” there may be introduced.

late-answer = This can't be answered any more; there is nothing left to do.
late-undo = There is nothing left to undo.
late-undo-asked = They have been asked already, so undoing comes too late. You can still withdraw it.
late-undo-wish = The time for undoing is over. You can still withdraw it.
late-withdraw-wish = It is too late for that: your wish is closed, or your conversation is being opened.
late-request = There is nothing left to do here.
late-withdraw = It is too late for that: the introduction has ended or its conversation is being opened.
late-again = You've chosen a date once already, so this stays as it is.
late-words = Words can be added once you've said yes, until the conversation opens.
late-reply = There is nothing to reply to any more.
late-block = That was too long ago: I don't know any more whom this was about. Your settings name everyone who asked lately.
not-yours = This isn't yours to answer, so nothing has changed.
not-allowed = Only admins may change this.
try-again = That took a moment too long, and nothing was lost. Please try again.
one-moment = This is taking longer than usual. The answer will be here as soon as there is one.
went-wrong = Something went wrong here. Please try again in a moment.
lift-optout = You've opted out of introductions. Allow them again first, then answer.
lift-optout-standing = You've opted out of introductions. Allow them again first.
lift-block = You've asked for nothing with one of these people. Allow them again in your settings first, then answer.
lift-away = { $platform ->
    [discord] I have noted that you left this server. Use /intros once, so that I know you are back; then you can answer.
   *[other] I have noted that you left this workspace. Type /intro list once, so that I know you are back; then you can answer.
 }
lift-pause = You've paused introductions; the pause ends on { $date }. End it first, then answer.

## Buttons

button-yes = Yes, introduce us
button-yes-self = Yes, I'd like that
button-yes-now = Yes, right away
button-yes-after-all = Yes after all
button-later = Yes, but later…
button-later-other = Another date…
button-no-standing = Not this one
button-later-after-yes = Not before a date…
button-no = No, thanks
button-no-after-all = No after all
button-tell = Let { $introducer } know…
button-tell-short = Let them know…
button-question = Ask { $introducer } a question…
button-question-short = Ask…
button-again = Not sure yet: ask me on…
button-askconnector = Ask for an introduction…
button-introduce = Introduce them…
button-introduce-after-all = Introduce them after all…
button-notthistime = Not this time
button-letknow = Let { $requester } know…
button-askrequester = Ask { $requester } a question…
button-withdraw-wish = Withdraw: { $target }
button-show-request = Show the wish of { $requester }…
button-block = Nothing with { $person }
button-block-short = Nothing more
button-blockother = Nothing with { $person }
button-blockperson = Nothing with { $person }
button-optout = No introductions at all
button-optoutall = No introductions in any server
button-optin = Allow introductions again
button-join = Join introductions
button-setup = Who, how often, language…
button-overview = Back to the setup
button-receivers = Who receives reports…
button-invite = Invite people to join…
button-undo = Undo
button-withdraw = Withdraw
button-withdrawsure = Yes, withdraw it
button-keep = Keep it
button-withdraw-pair = Withdraw { $a } and { $b }
button-words = Add a few words…
button-words-change = Change your words…
button-reply = Reply…
button-read = Read it
button-pause = Pause until…
button-resume = End the pause
button-standing = Yes in advance, until…
button-standing-other = Yes until another day…
button-eachtime = Ask me each time
button-unblock = Allow { $person } again
button-habit = Let introducers know of my no
button-nohabit = Tell nobody of my no
button-language = Language…
button-about = A line about me…
button-mydata = What do you know about me?
button-mydata-more = Go on
button-forget = Forget me…
button-forget-sure = Yes, erase everything about me
button-talked = Yes
button-still = Not yet, but I'd still like to
button-talked-since = Yes, we've talked by now
button-nofollowups = No more of these
# A box to tick: empty, and then ticked.
button-mayknow = ☐ { $introducer } may know that we talked
# Beside the words of the box, where a platform cuts long labels.
button-mayknow-short = Tick it
button-maynotknow = ☑ { $introducer } may know that we talked
button-maynotknow-short = Untick it
button-thank = Thank { $introducer }…
button-thank-short = Thank them…
button-readthanks = Read it
button-insight = How it goes
button-conversation = Go to the conversation
button-request = Introduce two people…
button-setup-here = Set up AskFirst…
button-show-other = Show { $other }…
button-show = Show…
button-more = More
button-fix = Change it…
button-settings = My settings

menu-more = More…
menu-list = Choose…
later-week = In a week
later-two-weeks = In two weeks
later-month-end = At the end of the month
later-next-month = Next month

## Reports to the admins

your-admins = your admins
report-nobody = Nobody here receives reports yet, so there is nobody to pass this on to. An admin can choose somebody in AskFirst's setup.
report-title = { $reporter } reports { $reported }:
report-received = What they had been sent:
report-dealt-with = Dealt with by { $person } on { $date }.
report-dealt-with-by-somebody = Dealt with on { $date }.
report-note = { $reported } isn't told that there is a report, nor by whom. It is erased on { $date }.
report-erased = This report was erased.
public-report = There is a report for you. Moderators could look in here, so it isn't written down.
stopped-until = { $person } may introduce nobody until { $date }.
stopped-until-lifted = { $person } may introduce nobody until somebody ends that.
stop-until-date = until a date
stop-until-lifted = until somebody ends it
done-report = Passed on to { $receivers }, and to nobody else.
done-lift = { $person } may introduce people again.
late-report = This is too long ago to be reported here. You can still write to an admin.
problem-reports-used = You've sent { $limit } reports in the last 24 hours, which is the limit. Please write to { $receivers } directly.
form-report-title = Report
form-report-how = Read by { $receivers } and by nobody else. Whom it is about isn't told, and it is no answer.
form-report-person = About whom?
form-report-words = What should they know?
form-report-received = Include what I was sent
form-stop-title = Stop
form-stop-submit = Stop them
form-stop-choice = { $person } may introduce nobody …
form-stop-on = May introduce again from
form-stop-how = They read that the admins have limited who may introduce people, and nothing of reports. What has been asked already stays open.
button-report = Report…
button-report-person = Report { $person }…
button-stop = Stop { $person } from introducing…
button-stop-short = Stop…
button-lift = Let { $person } introduce again
button-lift-short = Allow it
button-dealtwith = Dealt with
button-readreport = Read the report about { $person }

## Who runs the bot

operator-contact = Write to who runs this: { $address }
operator-privacy = What is kept, and for how long: { $address }

## Forms

form-send = Send
form-limit = At most { $limit } characters.
form-save = Save
form-date-other = Or on another day
form-date-how = Such as { $example }, or with the name of the month

form-request-title = Introduce two people
form-request-submit = Ask both
form-request-a = First person
form-request-b = Second person
form-request-reason = Why should they meet? Both will read this.
form-request-note = A note for { $which ->
    [a] the first person
   *[b] the second person
 } alone (optional)
form-request-title-named = Introduce { $person }
form-request-other = To whom?
form-request-note-named = A note for { $person } alone (optional)
form-request-note-other = A note for the other person (optional)
form-request-open-for = How long it stays open
form-request-conversation = The conversation
form-request-joins = Put me into the conversation
form-request-how = Each is asked in private, and a conversation opens only if both say yes.
form-wish-title = Ask for an introduction
form-wish-submit = Ask
form-wish-target = Whom would you like to meet?
form-wish-connector = Who could introduce you?
form-wish-reason = Why? The one you ask reads this.
form-wish-how = They decide in private, and needn't answer. If it doesn't happen, you hear no reason.
form-introduce-title = Introduce them
form-introduce-submit = Ask { $target }
form-introduce-reason = Why should they meet? Both will read this.
form-introduce-note = A note for { $target } alone (optional)
form-introduce-how = { $requester } has asked for it, and reads nothing of this before it opens. { $target } is asked in private; the conversation opens only with a yes.
form-days = { $days ->
    [one] one day
   *[other] { $days } days
 }
form-usual = the usual
form-usual-days = the usual, { $days ->
    [one] one day
   *[other] { $days } days
 }

form-later-title = Yes, but later
form-later-on = Not before
form-later-how = The conversation opens on that morning at the earliest, if { $other } says yes as well. Until both have, nobody sees this.
form-later-how-self = The conversation opens on that morning at the earliest. { $other } will see the date.
form-again-title = Ask me again
form-again-on = Ask me again on
form-again-how = A weekend moves to its Monday. If more time is needed, everyone gets it: they may then see a later date, without a reason. You can choose this once.
form-pause-title = Pause introductions
form-pause-on = Introductions again from
form-standing-title = Say yes beforehand
form-standing-on = Yes, unless I say otherwise, until
form-standing-how = What you are asked from now on arrives with your yes, and you can still say no to each. Nobody sees that you've chosen this. It ends by itself, and I tell you before.
form-tell-title = Tell { $introducer }
form-tell-choice = What { $introducer } will read
form-tell-words = Or in your own words
form-tell-how = The introduction ends, and { $introducer } learns that you'd rather not. { $other } isn't told.
form-tell-how-self = The introduction ends, and { $introducer } learns that you'd rather not.
form-thank-title = Thank { $introducer }
form-thank-choice = What { $introducer } will read
form-thank-words = Or in your own words
form-thank-how = Only { $introducer } reads it, with your name, and so learns that you and { $other } talked.
form-letknow-title = Let { $requester } know
form-letknow-choice = What { $requester } will read
form-letknow-words = Or in your own words
form-letknow-how = { $requester } learns that you won't introduce them. { $target } isn't told.
form-askrequester-title = Ask a question
form-askrequester-words = Your question to { $requester }
form-askrequester-how = { $requester } sees that the question is yours. It promises nothing.
form-question-title = Ask a question
form-question-words = Your question to { $introducer }
form-question-how = { $introducer } sees that the question is yours. It is neither a yes nor a no.
form-reply-title = Reply
form-reply-words = Your reply to { $party }
form-reply-how = It goes to { $party } alone.
form-words-title = A few words
form-words-words = Your words to { $other }
form-words-how = { $other } reads them if the conversation opens, and only then.
form-language-title = Language
form-language-choice = The bot writes to me in
form-about-title = A line about me
form-about-words = About me
form-about-how = Whoever is asked to meet you reads it below the question, and in the conversation if it opens. Leave it empty to write nothing.
language-auto = the language of my app
language-name = English

tell-not-now = It's not a good time for me right now, but thank you for thinking of me.
tell-not-for-me = This one isn't for me, but thank you for thinking of me.
thanks-conversation = Thank you for introducing us. It was a good conversation.
thanks-thinking = Thank you for thinking of us. I'm glad that we met.

# Sent in the name of somebody who was asked to introduce two people, to the one who asked.
tell-not-just-now = I can't introduce you just now, but thank you for asking me.
tell-not-the-one = I'm not the right person to introduce you, but thank you for asking me.

## Panels

list-title = Introductions you suggested
list-none = You haven't introduced anyone lately. Try /intro.
list-waiting = { $a } and { $b }: not asked yet
list-asking = { $a } and { $b }: asked, open until { $deadline }
list-agreed = { $a } and { $b }: both said yes, opens on { $date }
list-opening = { $a } and { $b }: being opened
list-opened = { $a } and { $b }: in conversation
list-talked = { $a } and { $b }: they talked
list-withdrawn = { $a } and { $b }: withdrawn
list-failed = { $a } and { $b }: couldn't be opened
list-told = { $a } and { $b }: one of them let you know
list-unreachable = { $a } and { $b }: couldn't be asked
list-lapsed = { $a } and { $b }: didn't come together
list-asks = Waiting for your answer, if you like
list-ask = { $other }, suggested by { $introducer }, open until { $deadline }

list-ask-self = { $introducer }, who would like to meet you, open until { $deadline }

list-ask-requested = { $other }, who asked to meet you, suggested by { $introducer }, open until { $deadline }
list-request = { $requester } would like to meet { $target }: you could introduce them, open until { $deadline }
list-request-declined = { $requester } would like to meet { $target }: not this time, changeable until { $deadline }
list-wishes = Whom you asked to be introduced to
list-wish = { $target }, by { $connector }: you'll hear by { $deadline }
list-wish-opened = { $target }, by { $connector }: in conversation
list-wish-closed = { $target }, by { $connector }: closed
list-wish-withdrawn = { $target }, by { $connector }: taken back
list-wish-agreed = { $target }, by { $connector }: opens on { $date }

list-answered = Answered or set aside
list-answered-none = { $other }, suggested by { $introducer }: stays unanswered, by your settings
list-answered-yes = { $other }, suggested by { $introducer }: you said yes, changeable until { $deadline }
list-answered-later = { $other }, suggested by { $introducer }: you said yes, but later, changeable until { $deadline }
list-answered-no = { $other }, suggested by { $introducer }: you said no, changeable until { $deadline }
list-answered-again = { $other }, suggested by { $introducer }: you'll be asked again, open until { $deadline }

list-both = You both said yes
list-both-ahead = { $other }: the conversation opens on { $date }
list-both-now = { $other }: the conversation is being opened

home-asks-none = Nothing waits for your answer.

settings-title = Your settings{ $named ->
        [0] {""}
       *[other] {" "}in { $workspace }
    }
settings-open = Introductions may be suggested to you.
settings-not-joined = Here, only people who have joined are introduced, and you haven't joined yet.
settings-opted-out = You've opted out: nobody is introduced to you.
settings-paused = Paused. You can be asked again from { $date } on.
settings-each-time = I ask you each time.
settings-standing = What you are asked counts as a yes until { $date }, unless you say otherwise. Nobody else sees this.
standing-ends = Your yes to introductions ends with { $date }. From then on, I ask you each time again.
settings-no-tells-introducer = When you say no, the introducer is told: “{ tell-not-now }”
settings-no-stays-private = When you say no, nobody is told.
settings-blocked = Nothing with: { $person }
settings-language = The bot writes to you in English.
settings-about = Whoever is asked to meet you reads:
settings-lately-title = Who asked about you lately
settings-lately = { $introducer }, about { $other }: { $date }
settings-lately-self = { $introducer }, who wanted to meet you: { $date }
settings-lately-requested = { $introducer }, about { $other }, who asked to meet you: { $date }
settings-lately-request = { $requester }, who asked you for an introduction to { $target }: { $date }
settings-forget = Erase everything about you? Requests that are open then count as unanswered, and what you have suggested is withdrawn.

## What do you know about me?

data-title = What I know about you
data-how = Only you see this. I know nothing of what is written in conversations. “Forget me” erases it.
data-nothing = I know nothing about you.
data-line = { $field }: { $value }
data-words = { $field }:
data-yes = yes
data-no = no
data-you = You
data-blocked = With whom you want nothing
data-suggested = What you suggested
data-asked = What you were asked
data-wishes = Whom you asked to be introduced to
data-asked-to-introduce = Whom you were asked to introduce
data-questions = What you asked through me
data-questions-to-you = What you were asked about your suggestions
data-follow-ups = What you said after a conversation opened
data-thanks = How you were thanked
data-messages = Messages of mine that can still change, and where they are
data-coming = What is still to be sent to you
data-reports = What you told the admins about others
data-times = When you could talk, chosen for a conversation
data-undone = When you took a request back, in the last day
data-platform = What I keep so that I can write to you
data-everywhere = Wherever I am
data-installed = What you installed

data-field-external-id = Id on the platform
data-field-name = Name
data-field-handle = Username
data-field-is-bot = A bot
data-field-active = Active here
data-field-guest = A guest
data-field-locale = Language as last seen
data-field-time-zone = Time zone
data-field-chosen-locale = Language that you chose
data-field-about = About you
data-field-opted-out = Opted out
data-field-paused-until = Paused until
data-field-standing-until = Yes beforehand, until
data-field-tells = Introducers may know of your no
data-field-follow-ups = Asked whether you got to talk
data-field-asked-before = Asked before
data-field-joined = Joined
data-field-receives-reports = Gets reports
data-field-reported-id = About
data-field-received = With what you had received
data-field-blocked-id = Person
data-field-introducer-id = Suggested by
data-field-requester-id = Asked by
data-field-connector-id = To introduce you
data-field-target-id = To meet
data-field-heard-by = You hear by
data-field-connector-until = Open until
data-field-asked-at = Asked
data-field-declined = You said “not this time”
data-field-other = About
data-field-party-a = First person
data-field-party-b = Second person
data-field-note-a = Note for the first person
data-field-note-b = Note for the second person
data-field-reason = Reason
data-field-state = How it stands
data-field-created-at = Made
data-field-open-for = Time to answer
data-field-introducer-joins = You'd be in the conversation
data-field-queued = Waited for a place
data-field-place-at = To be asked from
data-field-released-at = Asked
data-field-deadline = Open until
data-field-opens-at = Opens
data-field-attempted-at = First tried to open
data-field-conversation = Conversation
data-field-ended-at = Ended
data-field-note = Note for you
data-field-answer = Your answer
data-field-not-before = Not before
data-field-words = Words
data-field-parts = Times
data-field-minutes = For how long, in minutes
data-field-zone = In the time zone
data-field-chosen-at = Chosen
data-field-again-at = Ask again on
data-field-party-id = Asked by
data-field-reply = Reply
data-field-until = Counts until
data-field-may-know = The introducer may know that you talked
data-field-choice = Thanks
data-field-kind = Message
data-field-reference = Where
data-field-due-at = Due
data-field-params = With it
data-field-at = At
data-field-value = Value
data-field-mark = Opted out, as a scrambled number
data-field-team-name = Workspace
data-field-enterprise-name = Organisation
data-field-installed-at = Installed

data-value-waiting = not asked yet
data-value-asking = open
data-value-agreed = both said yes
data-value-opening = being opened
data-value-opened = in conversation
data-value-lapsed = didn't come together
data-value-withdrawn = withdrawn
data-value-told = one of them let you know
data-value-unreachable = couldn't be asked
data-value-failed = couldn't be opened
data-value-closed = closed
data-value-none = none
data-value-yes = yes
data-value-later = yes, but later
data-value-no = no
data-value-again = ask me again
data-value-still = not yet, but still willing to talk
data-value-both = both would still like to talk
data-value-talked = talked
data-value-conversation = thanks for a good conversation
data-value-thinking = thanks for thinking of both
data-value-own = in own words
data-value-asked = that both were asked
data-value-queued = that it waits for a place
data-value-ask = a question to you
data-value-reminder = a reminder, if you haven't answered
data-value-second-ask = the question once more, as you wished
data-value-requested = that your wish counts
data-value-request = a wish that you introduce somebody
data-value-request-reminder = a reminder of it, if you did nothing
data-value-open = the conversation
data-value-greeting = the greeting
data-value-ended = how it ended
data-value-follow-up = whether you got to talk
data-value-both-still = that both would still like to talk
data-value-thanks = thanks to you as introducer
data-value-question = a question for you as introducer
data-value-reply = the reply to your question
data-value-refresh = an update of your messages
data-value-standing-ends = that your yes beforehand ends soon
data-value-report = a report to you as an admin
data-value-times = times that suit both
data-value-no-time = that no time suited both

help-title = AskFirst asks both sides before it introduces anyone.
help-request = { $platform ->
    [discord] /intro with two people and why they should meet: both are asked in private. A conversation opens only if both say yes; a no looks like silence.
   *[other] /intro @one @two and why they should meet: both are asked in private. A conversation opens only if both say yes; a no looks like silence.
 }
help-form = { $platform ->
    [discord] On somebody's name: Apps, “{ command-introduce }”. A form opens.
   *[other] /intro alone opens a form for it.
 }
help-wish = { $platform ->
    [discord] /intro-me with a person, whoever might introduce you, and why: asks that one in private. You hear whether it comes about, and never why not.
   *[other] /intro me @them via @friend and why: asks your friend in private to introduce you. You hear whether it comes about, and never why not.
 }
help-list = { $platform ->
    [discord] /intros: what you've suggested, and what waits for your answer.
   *[other] /intro list: what you've suggested, and what waits for your answer.
 }
help-settings = { $platform ->
    [discord] /intro-settings: pause, opt out, language, forget me.
   *[other] /intro settings: pause, opt out, language, forget me.
 }
help-setup = { $platform ->
    [discord] For admins: /intro-setup, where conversations open, who may introduce people, limits.
   *[other] For admins: /intro setup, who may introduce people, limits, language.
 }
help-reading = The bot can't read conversations.

setup-title = Settings for everyone
setup-introducers = Who may introduce
setup-everyone = Everyone
setup-admins = Only admins
panel-everyone = Everyone may introduce people.
panel-admins = Only admins may introduce people.
panel-group = Only one group, and admins, may introduce people.
panel-asked = Everyone who hasn't opted out may be asked.
panel-joined = Only people who have joined may be asked.
panel-find-a-time = Conversations offer to find a time.
panel-no-find-a-time = Conversations don't offer to find a time.
panel-guests-introduce = Guests may introduce people.
panel-guests-cannot = Guests can't introduce people.
panel-guests-asked = Guests may be introduced.
panel-guests-unasked = Guests aren't introduced.
panel-stopped = { $count ->
    [one] One person has been stopped from introducing people.
   *[other] { $count } people have been stopped from introducing people.
 }
panel-receivers = Reports go to { $receivers }.
panel-nobody-receives = Nobody receives reports yet: choose somebody.
setup-asked = Who may be asked
setup-asked-all = Everyone who hasn't opted out
setup-asked-joined = Only people who have joined
setup-guests-introduce = Guests may introduce people
setup-guests-asked = Guests may be introduced
form-receivers-title = Reports
form-receivers-people = Who receives them (at most { $limit })
form-receivers-how = They read in private what members report, and may stop somebody from introducing. Nobody reads a report about themselves. If you choose nobody, reports go to whoever installed AskFirst.
form-invite-title = Invite to join
form-invite-channel = In which channel?
form-invite-submit = Post it
form-invite-how = I post what AskFirst does there, with a button to join. Nobody is mentioned.
invite-title = Introductions, for those who'd like some
invite-how = AskFirst asks both people in private before it introduces them to each other, and a no looks like silence. If you join, members here may suggest introductions to you.
invite-note = You are asked each time, and can leave for good with one press.
invite-refused = { $platform ->
    [discord] I couldn't write there. Allow AskFirst's role “View Channel” and “Send Messages” in that channel, then try again.
    [slack] I couldn't write there, as I'm not in that channel. Type /invite @AskFirst there, then try again.
   *[other] I couldn't write there. Try another channel.
 }
# How introductions go in a workspace, a month a line; at least ten have ended in each.
insight-title = How it goes
insight-month = { $month }: { $ended } introductions ended, { $opened ->
        [0] none of them
        [one] one of them
       *[other] { $opened } of them
    } in a conversation. { $talked ->
        [0] Of none of these
        [one] Of one of these
       *[other] Of { $talked } of these
    } somebody said that they talked.
# Where few opened, nothing is said of who talked.
insight-month-few = { $month }: { $ended } introductions ended, { $opened ->
        [0] none of them
        [one] one of them
       *[other] { $opened } of them
    } in a conversation.
insight-none = There is nothing to show yet.
insight-note = A month is shown from the { $day }th of the next one on, and only if at least { $enough } introductions ended in it. So no number tells of anybody.
setup-own-wishes = Wishes of one's own
setup-self = Allow “I would like to meet …”
setup-conversations = Conversations
setup-find-a-time = Offer “{ button-findtime }” in conversations
setup-max-live = Open introductions per person at once
setup-max-per-day = New introductions per person a day
setup-max-asks = Requests a person gets a week
setup-max-from-one = Requests by one person to another in 30 days
setup-language = Language where a person's own isn't known
setup-language-usual = as the platform has it
setup-how-usual = Left empty: { $example }
setup-time-zone = Time zone where unknown (like Europe/Berlin)

## Problems: what is wrong and what to do

neutral = These two can't be introduced right now. I can't say why; that protects everyone's choice.
problem-no-reason = Say why they should meet, in a few words of your own; names and links alone aren't a reason.
problem-no-text = Write a few words first.
problem-too-long = That is { $length } characters; { $limit } fit. Shorten it a little.
problem-marks = Too many marks are stacked on one letter; at most { $limit } can be read. Take some out.
problem-lines = That is { $count } lines; { $limit } fit. Put some together.
problem-control-characters = There are invisible control characters in the text. Type it anew, or paste it without formatting.
problem-nobody = { $platform ->
    [discord] Name the two people to introduce: /intro, then both and why.
   *[other] Name the two people to introduce: /intro @one @two and why.
 }
problem-one-person = Name one more person: an introduction needs two.
problem-too-many-people = That is { $count } people; an introduction is for exactly two.
problem-same-person = That is the same person twice; name two different people.
shortcut-bot = A bot wrote this message, and bots aren't introduced. Try it on a message by a person.
shortcut-own = This message is your own. Choose a message by somebody whom you want to introduce.
shortcut-inactive = Whoever wrote this message isn't active here any more.
problem-bot = { $person } is a bot and can't be introduced. Name two people.
problem-inactive = { $person } isn't active here any more. Name somebody else.
problem-no-name = I couldn't look everyone up just now, and nobody was asked. Please try again in a moment.
problem-self-introduction = Here, people can't ask to be introduced themselves. Name two others.
problem-may-not-introduce = Your admins have limited who may introduce people here. Ask one of them, and they can change it.
problem-wish-people = { $platform ->
    [discord] Say whom you'd like to meet and who could introduce you: /intro-me, then both and why.
   *[other] Say whom you'd like to meet and who could introduce you: /intro me @them via @friend and why.
 }
problem-wish-self = You can't be the one whom you'd like to meet. Name somebody else.
problem-wish-via-self = You can't be the one who introduces you. Name somebody who knows both of you, or leave that out to ask for it directly.
problem-wish-via-target = You'd like to be introduced by the one whom you'd like to meet. Name somebody else, or leave that out to ask directly.
problem-wish-connector = Your admins have limited who may introduce people here, and { $person } isn't among them. Ask somebody else.
problem-wish-bot = { $person } is a bot. Name a person.
problem-wishes-live = You have { $limit ->
    [one] one such wish
   *[other] { $limit } such wishes
 } open, which is the limit. Wait for one to end, or withdraw one.
problem-wishes-per-day = You have asked for { $limit ->
    [one] one introduction
   *[other] { $limit } introductions
 } in the last 24 hours, which is the limit. The next is possible from { $at } on.
problem-date-after-wish = Choose a date before { $date }: it stays open until then at most.
problem-max-live = You have { $limit ->
    [one] one introduction
   *[other] { $limit } introductions
 } open, which is the limit. Wait for one to end, or withdraw one.
problem-max-per-day = You have started { $limit ->
    [one] one introduction
   *[other] { $limit } introductions
 } in the last 24 hours, which is the limit. The next is possible from { $at } on.
problem-yourself-opted-out = You've opted out of introductions yourself. Allow them again in your settings first.
problem-yourself-not-joined = Here, only people who have joined are introduced. Join in your settings first.
problem-guest = { $person } is a guest here, and guests aren't introduced. Name somebody else.
problem-receivers = Choose at most { $limit } people.
problem-receiver-bot = { $person } is a bot and can't read reports. Choose somebody else.
problem-yourself-blocked = You've asked for nothing with { $person }. Allow them again in your settings first.
problem-max-from-one = You have asked { $person } { $limit ->
    [one] once
   *[other] { $limit } times
 } within 30 days, which is the limit. The next is possible from { $at } on.
problem-max-from-one-waiting = With what still waits, you ask { $person } { $limit ->
    [one] once
   *[other] { $limit } times
 } within 30 days, which is the limit.
problem-undone = You have taken back { $limit } requests in the last 24 hours, which is the limit. The next is possible from { $at } on.
problem-open-for = Choose between one day and { $days } days.
problem-date-past = Choose a date in the future.
problem-date-too-far = Choose a date within the next { $days } days.
problem-no-date = I can't read that date. Write it like { $example }.
problem-choice = Choose one of the offers.
problem-questions-used = You've asked { $limit } questions here, which is the limit.
problem-limit = Write a whole number from 1 to 1000.
problem-time-zone = That isn't a time zone I know. Write it like Europe/Berlin.
problem-obstacle-not-set-up = Conversations can't be opened here yet. { $platform ->
    [discord] Ask somebody who may manage this server to run /intro-setup: it says what is missing.
   *[other] Ask whoever installed AskFirst to run: askfirst check
 }
problem-obstacle-missing-permission = { $platform ->
    [discord] I can't open conversations here yet. Ask somebody who may manage this server to run /intro-setup: it says what to do.
   *[other] I lack a permission to open conversations here. Ask whoever installed AskFirst to run: askfirst check
 }
problem-obstacle-cannot-meet = I can't put these two into one conversation here. They may not share the places it needs.

## Discord's commands: names in small letters, without spaces

command-intro = intro
command-intro-about = Introduce two people; each is asked in private first
option-a = a
option-a-about = The first person
option-b = b
option-b-about = The second person
option-reason = reason
option-reason-about = Why should they meet? Both will read this
option-note-a = note_for_a
option-note-a-about = A note for the first person alone
option-note-b = note_for_b
option-note-b-about = A note for the second person alone
option-open-for = open_for
option-open-for-about = How long it stays open
option-join = join
option-join-about = Whether you'll be in the conversation
command-intro-me = intro-me
command-intro-me-about = Ask somebody in private to introduce you to a person
option-person = person
option-person-about = Whom would you like to meet?
option-via = via
option-via-about = Who might introduce you? Only they are asked at first
option-words = words
option-words-about = Why would you like to meet? Whoever introduces you reads this
command-intros = intros
command-intros-about = What you've suggested, and what waits for your answer
command-settings = intro-settings
command-settings-about = Pause, opt out, language, forget me
command-introduce = Introduce…
command-setup = intro-setup
command-setup-about = Where conversations open, who may introduce people, limits

## Discord: the panel of an admin who sets a server up

server-title = AskFirst in { $workspace }
server-no-channel = First choose the introductions channel below, or let me create one: conversations open there. Everyone who is to be introduced has to be able to see it.
server-no-text-channel = That channel can't be used. Choose a text channel of this server.
server-channel-gone = The introductions channel is gone, and no conversation can open. Choose another one below, or let me create one.
server-unknown = I couldn't look at the introductions channel just now. Check again in a moment.
server-ready = Ready: conversations can open, and everyone in them can write.
server-not-ready = Not ready yet: put right what is marked ✗, then press “Check again”.
server-unhelpful = I can do without “Manage Threads”. With it, I delete a thread that was created in vain; without it, I take those I added out of that thread again.
server-ok-channel = ✓ The introductions channel is a text channel that I know.
server-ok-threads = ✓ I may open private threads in the introductions channel, and write there.
server-ok-channels = ✓ I may open private channels, and write there.
server-ok-seen = ✓ Everyone can see the introductions channel.
server-ok-written = ✓ Everyone can write and read in its threads.
server-ok-own-channel = ✓ Whoever is introduced can see, write and read in the channel that opens, whatever applies elsewhere.
server-ok-two-factor = ✓ This server's two-factor authentication isn't in the way.
server-absent = ✗ Only my commands are installed here, without me: I can see nothing and open nothing. Whoever may manage the server can add me: { $link }
server-wrong-type = ✗ The introductions channel isn't a text channel any more, and only those hold private threads. Choose another one below.
server-timed-out = ✗ I am timed out here until { $date }: I can open nothing and write nothing. Right-click my name in the list of members and choose “Remove Timeout”.
server-restricted = ✗ The introductions channel is age-restricted: people who haven't confirmed their age can't see it. Edit the channel, Overview, and switch “Age-Restricted Channel” off; or choose another channel.
server-lacks-server = ✗ A new channel is created in the server itself, and I lack permissions there. Open Server Settings, Roles, AskFirst, and allow:
server-lacks-category = ✗ The category of the introductions channel denies me permissions. Edit the category, open Permissions, add AskFirst's role, and allow:
server-lacks-channel = ✗ I lack permissions in the introductions channel. Edit the channel, open Permissions, add AskFirst's role, and allow:
server-lacks-two-factor = ✗ This server demands two-factor authentication of moderators, and the Discord account that owns this bot hasn't got it. Ask whoever runs AskFirst to switch it on for that account. Until then Discord withholds from me:
server-seen-by-some = • Not everyone can see the introductions channel. People who can't see it can't be introduced; allow @everyone or their role “View Channel” there.
server-written-by-some = • Only people with one of these roles can see, write and read in threads of the introductions channel; others can't be introduced: { $roles }
server-written-by-nobody = ✗ Members couldn't write in a conversation. Edit the introductions channel, open Permissions, and allow @everyone, or the role of those to be introduced, “View Channel”, “Send Messages in Threads” and “Read Message History”.
server-refused = ! When a conversation was last to open, Discord refused it (error { $code }). I try again for a day.
server-refused-words = ! When a conversation was last to open, AutoMod blocked words in it. Under Server Settings, AutoMod, let AskFirst's role be exempt. I try again for a day.
server-refused-two-factor = ! When a conversation was last to open, Discord refused it: the server demands two-factor authentication, and the Discord account that owns this bot hasn't got it. Ask whoever runs AskFirst. I try again for a day.
server-refused-full = ! When a conversation was last to open, the server was full: it holds 500 channels and 1,000 active threads. Delete or archive some. I try again for a day.
server-refused-cannot-write = ! When a conversation was last to open, one of its people couldn't have written in it: they may not see the introductions channel, or lack “Send Messages in Threads” there, or be timed out. I try again for a day.
server-cannot-create-two-factor = I can't create a channel: this server demands two-factor authentication of moderators, and the Discord account that owns this bot hasn't got it. Ask whoever runs AskFirst to switch it on; or create a text channel yourself and choose it below.
server-cannot-create-other = I can't create a channel: Discord refuses it (error { $code }). Create a text channel yourself and choose it below.
server-tried = I've created a private channel and deleted it again: conversations can open.
server-tried-not-deleted = I've created a private channel, and couldn't delete it again (error { $code }): it is called “{ $name }”. Conversations can open.
server-tried-in-vain = I've tried to create a private channel, and Discord refused it (error { $code }). Conversations can't open yet.
server-cannot-create = I can't create a channel: I lack “Manage Channels”. Allow it in Server Settings, Roles, AskFirst; or create a text channel yourself and choose it below.
server-too-many-channels = Discord refuses another channel; the server may have as many as it can. Choose one that is there.
server-threads = Conversations open as private threads of the introductions channel.
server-channels = Conversations open as private channels beside the introductions channel.
server-fallback-thread = ✓ Anyone whose direct messages are closed is asked in a private thread of their own.
server-no-fallback-thread = • Anyone whose direct messages are closed can't be asked, and the introduction ends.
server-everyone = Everyone may introduce people.
server-admins = Only people who may manage the server may introduce people.
server-role = Only people with the role that is chosen below, and those who may manage the server, may introduce people.
server-self = Anyone who may introduce people may also ask to be introduced to someone themselves.
server-no-self = Nobody can ask to be introduced to someone themselves.
server-moderators-threads = What moderators can see: whoever has “Manage Threads”, and every administrator, can look into these threads and read along. I can't read them, nor can other members.
server-moderators-channels = What moderators can see: every administrator can look into these channels and read along, and whoever may manage their permissions can let themselves in. I don't read them, and other members don't see them.
server-moderators-fallback-thread = Where somebody is asked in a thread, moderators see who asks whom and about whom, but never an answer.
server-menu-channel = Introductions channel…
server-menu-role = Only this role may introduce…
server-new-name = introductions
server-new-topic = AskFirst opens conversations here, once both people have said yes.
button-server-create = Create a channel
button-server-threads = Use private threads
button-server-channels = Use private channels
button-server-fallback-thread = Ask in threads where DMs are closed
button-server-no-fallback-thread = Never ask in threads
button-server-everyone = Everyone may introduce
button-server-admins = Only admins may introduce
button-server-self = Allow “I would like to meet …”
button-server-no-self = Don't allow “I would like to meet …”
button-server-all = Everyone may be asked
button-server-joined = Only ask people who have joined
button-server-times = Offer to find a time
button-server-no-times = Don't offer to find a time
button-server-form = Limits…
button-server-place = Language, time zone…
button-server-look = Check again
button-server-try = Try it out
permission-view-channel = “View Channel”, to see the channel at all
permission-create-private-threads = “Create Private Threads”, to open conversations, or to ask where direct messages are closed
permission-send-messages-in-threads = “Send Messages in Threads”, to say hello there
permission-manage-threads = “Manage Threads”, to delete a thread that was created in vain
permission-manage-channels = “Manage Channels”, to open private channels
permission-send-messages = “Send Messages”, to say hello in private channels
permission-read-message-history = “Read Message History”, to close the card of somebody who is asked in a thread, and to let people read in private channels

## Installing on Slack, in an admin's browser

install-done = AskFirst is installed. Type /intro in Slack.
install-done-in = AskFirst is installed in { $workspace }. Type /intro in Slack.
install-on = Open it in Slack
install-done-organisation = AskFirst is installed in the organisation. Now choose the workspaces that may use it.
install-choose = Choose workspaces
install-denied = Nothing was installed, as somebody said no on Slack's page ({ $reason }). That's fine; you can begin again at any time.
install-stale = This step was done before, took longer than ten minutes, or began in another browser ({ $reason }). If you see AskFirst in Slack, all is well; else begin again.
install-failed = Slack didn't finish the installation ({ $reason }), so nothing was installed. Please begin again.
install-trouble = Something went wrong on our side, and nothing was installed. Please try again in a minute.
install-busy = Too much was asked for at once from where you are, and nothing was installed. Please try again in a minute.
install-again = Begin again

## Lists that are cut

and-more = and { $count } more
