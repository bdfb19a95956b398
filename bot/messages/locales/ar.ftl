# Arabic (Modern Standard, as apps write it)
#
# Address: one reader, without gender. What differs for a man and a woman is avoided: the present
# and the imperative of the second person. Instead: nouns of action (إرسال، حفظ، يُرجى كتابة …),
# يمكنك, لك and the ending ـك, the past (قلت، اخترت), the passive, and the dual, which is the same for
# all (قلتما، تقولا، بينكما). Neither Slack nor Discord has an Arabic client whose manner could be followed.
# The bot speaks of itself in the first person (سألت، أفتح).
# Names: no verb, adjective or pronoun agrees with a name: "اقتراح من { $introducer }",
# "رغبة { $introducer }"; of both: الطرفان. "و" stands right before the second name.
# Dates: السبت 28 نوفمبر, with time السبت 28 نوفمبر، 9:00 ص; digits 0–9, as numbers everywhere here.
# Quotes: «…»; a yes and a no that are said are «نعم» and «لا». Marks of direction are added by the code.
# Numbers: zero, one, two (dual), few (3–10), many (11–99), other (100 …).
# Discord's permissions and menus are named in English, as Arabic readers see them there.
#
# introduce, introduction: تعارف, اقتراح تعارف (short: اقتراح) · introducer: named, else صاحب الاقتراح
# party: طرف, both: الطرفان · ask: سؤال · answer: إجابة, ردّ · unanswered: بلا رد · silence: صمت
# conversation: محادثة · lapse: لم يكتمل التعارف · closed: مغلق · undo: تراجع · withdraw: سحب
# opt out: لا اقتراحات إطلاقًا · pause: استراحة · join: مشاركة · place: دور · reason: سبب · note: ملاحظة
# request (for a meeting): طلب · connector: named, "عن طريق { $connector }", else الوسيط
# standing answer: إجابة مسبقة («نعم» مسبقًا) · thanks: شكر · find a time: إيجاد موعد
# report: بلاغ · admins: المسؤولون · moderators: المشرفون · workspace: مساحة العمل (Slack) · server: الخادم (Discord)
# channel, thread, role: قناة، سلسلة، دور · direct message: رسالة خاصة · Home: الرئيسية · in private: على انفراد
#
# Not read by a native speaker yet.

## How dates are written where the platform doesn't write them (Unicode date patterns)

pattern-day = EEEE d MMMM
pattern-day-and-time = EEEE d MMMM، h:mm a
pattern-month = LLLL y

## Who

someone = شخص لم يعد هنا

## The ask

ask-title = { $named ->
    [0] لديك اقتراح من { $introducer }: التعارف مع { $other }.
   *[other] لديك اقتراح من { $introducer } في { $workspace }: التعارف مع { $other }.
 }
ask-title-self = { $named ->
    [0] لدى { $introducer } رغبة في التعرف إليك.
   *[other] لدى { $introducer } في { $workspace } رغبة في التعرف إليك.
 }
ask-title-requested = { $named ->
    [0] لديك اقتراح من { $introducer }: التعارف مع { $other }، بطلب من { $other }.
   *[other] لديك اقتراح من { $introducer } في { $workspace }: التعارف مع { $other }، بطلب من { $other }.
 }
ask-note = ملاحظة لك وحدك:
ask-about = نبذة شخصية من { $person }:
ask-how = إذا قلتما «نعم» معًا، أفتح محادثة تجمع ثلاثتكم.
ask-how-without = إذا قلتما «نعم» معًا، أفتح محادثة بينكما.
ask-how-self = إذا قلت «نعم»، أفتح محادثة بينكما.
ask-how-requested = إذا قلت «نعم»، أفتح محادثة تجمع ثلاثتكم.
ask-how-without-requested = إذا قلت «نعم»، أفتح محادثة بينكما.
ask-quiet = لا حاجة إلى الرد: ما لم تقولا «نعم» معًا، لن يعرف أحد ما اخترت، ولا إن كنت قد اخترت شيئًا. مفتوح حتى: { $deadline }
ask-quiet-self = لا حاجة إلى الرد: من دون «نعم» منك، لن يعرف أحد ما اخترت، ولا إن كنت قد اخترت شيئًا. مفتوح حتى: { $deadline }
ask-quiet-told = لا حاجة إلى الرد: لا يعرف أحد بالصمت، ولا بقولك «نعم» ما لم تقولاها معًا. أما قولك «لا» فيصل خبره إلى { $introducer }، كما في إعداداتك. مفتوح حتى: { $deadline }
ask-reminder = هذا تذكير، وهو الوحيد.
ask-second = يعود السؤال بطلب منك. لن أسأل مرة ثالثة.
ask-standing = قلت «نعم» مسبقًا للاقتراحات حتى { $date }، لذا يُعَدّ هذا «نعم».
ask-standing-means = لا يرى ذلك أحد، ما لم تأتِ «نعم» من { $other } أيضًا، ولا يزال بإمكانك تغيير رأيك.
ask-standing-told = قولك «لا» يصل خبره إلى { $introducer }، كما في إعداداتك.
ask-first = يسأل AskFirst الطرفين قبل أن يعرّف أحدهما بالآخر، وقد ثبّته المسؤولون لديكم. «{ button-optout }» ينهي ذلك إلى الأبد.
ask-first-by = يسأل AskFirst الطرفين قبل أن يعرّف أحدهما بالآخر، وتم تثبيته بواسطة { $installer }. «{ button-optout }» ينهي ذلك إلى الأبد.
preview-ask = { $sentence } «{ $reason }» لا حاجة إلى الرد.
preview-ask-reminder = { $sentence } «{ $reason }» لا حاجة إلى الرد. هذا هو التذكير الوحيد.
preview-ask-standing = { $sentence } «{ $reason }» يُعَدّ هذا «نعم»، كما في إعداداتك، إلى أن يصلني منك غير ذلك.
preview-ask-second = { $sentence } «{ $reason }» لا حاجة إلى الرد. يعود السؤال بطلب منك.
public-note = لا يمكنني مراسلتك على الخاص، لذا أسأل في سلسلة على الخادم قد يطّلع عليها المشرفون. لن تظهر إجابتك هنا أبدًا: ما يأتي بعد النقر لا يراه أحد غيرك.
public-news = هناك جديد في أحد اقتراحات التعارف التي تخصك. قد يطّلع المشرفون على هذا المكان، لذا لا أكتبه هنا.

state-yes = قلت «نعم».
state-yes-means = لا يرى ذلك أحد، ما لم تأتِ «نعم» من { $other } أيضًا.
state-later = قلت «نعم، ولكن لاحقًا».
state-later-means = لا يرى ذلك أحد، ما لم تأتِ «نعم» من { $other } أيضًا. وعندها تُفتح المحادثة في هذا الموعد على أقرب تقدير: { $date }.
state-no = قلت «لا».
state-no-means = لن يُخبَر أحد بذلك، وسيبدو الأمر كالصمت.
state-again = سأسألك مرة أخرى.
state-again-means = سأسألك يوم { $date }، وحتى ذلك الحين يُعَدّ هذا بلا رد.
state-left = يبقى هذا بلا رد.
state-left-means = اخترت ألّا تصلك أسئلة.
state-blocked = يبقى هذا بلا رد.
state-blocked-means = طلبت ألّا يصلك شيء يخص { $person }.
state-paused = يُعَدّ هذا بلا رد في الوقت الحالي.
state-paused-means = لديك استراحة من الاقتراحات، تنتهي يوم { $date }.
state-paused-past = يبقى هذا بلا رد.
state-paused-past-means = لديك استراحة من الاقتراحات، وعند انتهائها يكون هذا قد أُغلق.
state-agreed = قلتما «نعم» معًا.
state-agreed-means = تُفتح المحادثة يوم { $date }.
state-opening = قلتما «نعم» معًا.
state-opening-means = المحادثة قيد الفتح الآن.
state-opened = قلتما «نعم» معًا.
state-opened-means = محادثتك مع { $other } مفتوحة.
answered-until = يمكنك تغيير ذلك حتى: { $deadline }
open-until = مفتوح حتى: { $deadline }
answered-words = إذا فُتحت المحادثة، تصل هذه الكلمات إلى { $other }:
more-about = عن التعارف مع { $other }، باقتراح من { $introducer }:
more-about-self = عن التعارف مع { $introducer }:
closed = أُغلق اقتراح { $introducer } للتعارف مع { $other }. لم يبق ما يلزم فعله.
closed-self = أُغلق طلب { $introducer } للتعرف إليك. لم يبق ما يلزم فعله.

notice-agreed = الرغبة في التعارف متبادلة بينك وبين { $other }. تُفتح المحادثة يوم { $date }.

reply-title = إجابة { $introducer } عن سؤالك:
reply-yours = سؤالك:

followup-title = هل أتيح لك الحديث مع { $other }؟
followup-how = لا يرى أحد إجابتك، و«نعم» لا تزيد إلا عددًا شهريًا. إذا اخترتما معًا «{ button-still }» بحلول { $deadline }، يظهر ذلك في سطر في محادثتكما؛ وإذا اختاره أحدكما فقط، فلن يعرف به أحد أبدًا.
followup-how-late = لا يرى أحد إجابتك، و«نعم» لا تزيد إلا عددًا شهريًا.
state-still = لا تزال لديك رغبة في الحديث.
state-still-means = إذا جاء الجواب نفسه من { $other } بحلول { $deadline }، يظهر ذلك في سطر في محادثتكما. وإلا فلن يعرف به أحد.
followup-late = شكرًا. فات أوان ذلك الآن، لكن محادثتكما لا تزال مفتوحة.
state-talked = يسرني سماع ذلك.
state-talked-means = لا يرى أحد إجابتك.
followup-may-know = لا يظهر في قائمة { $introducer } أن الحديث جرى إلا إذا جاءت «نعم» من { $other } أيضًا مع تحديد هذا المربع.
followup-thanked = شكرك إلى { $introducer }:

## The introducer

requested = ما لم يتم التراجع خلال { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
 }، سأسأل كلًّا من { $a } و{ $b } على انفراد.
requested-self = ما لم يتم التراجع خلال { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
 }، سأتوجه بالسؤال إلى { $other } على انفراد.
requested-now = أسأل الآن كلًّا من { $a } و{ $b } على انفراد.
requested-now-self = أتوجه الآن بالسؤال إلى { $other } على انفراد.
asked = سألت كلًّا من { $a } و{ $b } على انفراد. سيصلك خبر مني بحلول { $deadline }. وإن لم يكتمل التعارف فلا يمكنني ذكر السبب، وهذا ما يتيح للجميع الإجابة بحرية.
asked-self = توجهت بالسؤال إلى { $other } على انفراد. سيصلك خبر مني بحلول { $deadline }. وإن لم يكتمل التعارف فلا يمكنني ذكر السبب، وهذا ما يتيح للجميع الإجابة بحرية.
queued = لا ينبغي أن يُسأل أحد أكثر من اللازم في الأسبوع، لذا ينتظر اقتراحك بشأن { $a } و{ $b } دوره. سأسأل الطرفين فور توفر مكان، وإن لم يتوفر أخبرتك بذلك بحلول { $latest }.
queued-self = لا ينبغي أن يُسأل أحد أكثر من اللازم في الأسبوع، لذا ينتظر طلبك بشأن { $other } دوره. سأسأل فور توفر مكان، وإن لم يتوفر أخبرتك بذلك بحلول { $latest }.
queued-past = انتهى انتظار الدور بشأن { $a } و{ $b }.
agreed-introducer = قال الطرفان «نعم»: { $a } و{ $b }. تُفتح المحادثة يوم { $date }.
agreed-introducer-now = قال الطرفان «نعم»: { $a } و{ $b }. المحادثة قيد الفتح الآن.
status-agreed = قال الطرفان «نعم»: { $a } و{ $b }.
status-agreed-self = قلتما «نعم» معًا، أنت و{ $other }.
status-opened = قال الطرفان «نعم»، والمحادثة بين { $a } و{ $b } مفتوحة.
status-opened-self = قلتما «نعم» معًا، ومحادثتك مع { $other } مفتوحة.
status-closed-self = أُغلق طلبك للتعرف إلى { $other }.
status-withdrawn-self = سحبت طلبك للتعرف إلى { $other }.
status-closed = أُغلق اقتراح التعارف بين { $a } و{ $b }.
status-withdrawn = سحبت اقتراح التعارف بين { $a } و{ $b }.

withdraw-title = سحب الاقتراح؟
withdraw-sure = سيقرأ الطرفان أنه أُغلق، من دون ذكر سبب. وبعدها يُترك الاثنان بسلام لفترة: لا يمكن لأحد أن يعرّف أحدهما بالآخر.
withdraw-sure-self = سيظهر لدى { $other } أنه أُغلق، من دون ذكر سبب. وبعدها تُتركان بسلام لفترة: لا يمكن لأحد أن يعرّف أحدكما بالآخر.

withdraw-sure-requested = سيظهر لدى { $other } أنه أُغلق، من دون ذكر سبب، ولن يظهر شيء من ذلك لدى { $requester }. وبعدها يُترك الاثنان بسلام لفترة: لا يمكن لأحد أن يعرّف أحدهما بالآخر.

ended-pair = بشأن { $a } و{ $b }:
ended-pair-self = بشأن التعارف مع { $other }:
ended-lapsed-self = لم يكتمل التعارف هذه المرة. كثيرًا ما يكون الأمر مجرد توقيت.
ended-unreachable-self = لم أتمكن من إيصال السؤال، لذا أُغلق هذا الاقتراح.
ended-failed-self = قلتما «نعم» معًا، لكن تعذّر فتح المحادثة. يمكنك ببساطة الكتابة مباشرة: الرغبة متبادلة.
ended-lapsed = لم يكتمل التعارف هذه المرة. كثيرًا ما يكون الأمر مجرد توقيت. شكرًا على تفكيرك فيهما.
ended-told = «لا» من { $party }، مع هذه الكلمات لك:
ended-told-note = لا يصل إلى { $other } خبر بذلك، ولا يظهر هناك سوى أنه أُغلق.
ended-told-note-requested = لا يصل إلى { $other } خبر بذلك.
ended-unreachable = لم أتمكن من إيصال السؤال إلى الجميع، لذا أُغلق هذا الاقتراح. شكرًا على تفكيرك فيهما.
ended-failed = قال الطرفان «نعم»، لكن تعذّر فتح المحادثة. يمكنك الجمع بينهما بنفسك، فالرغبة متبادلة.
ended-waited = لم يتوفر مكان خلال أسبوعين، لذا لم يُسأل أحد. يمكنك المحاولة من جديد بكل سرور.
ended-waited-requested = لم يتوفر مكان في الوقت المناسب، لذا لم يُسأل أحد.
ended-request-withdrawn = سُحب طلب التعارف، لذا أُغلق هذا الاقتراح. شكرًا على مساعدتك.
ended-opened = قال الطرفان «نعم»، ومحادثتهما مفتوحة. وهي من دونك، كما رغبت.

question-title = سؤال من { $party } عن التعارف مع { $other }:
question-title-self = سؤال لك من { $party }:
question-note = يمكنك الرد مرة واحدة، ويصل ردك إلى { $party } فقط. السؤال ليس «نعم» ولا «لا».
question-replied = ردك:
question-closed = انتهى اقتراح التعارف بين { $a } و{ $b }، فلم يبق ما يلزم الرد عليه.
question-closed-self = انتهى اقتراح التعارف مع { $other }، فلم يبق ما يلزم الرد عليه.

thanks-title = شكر لك من { $party } على التعارف مع { $other }.
thanks-note = لا يقرأ هذا أحد غيرك.
thanks-erased = لم يبق هنا ما يُقرأ.

## Asking somebody to introduce oneself: what the one who asks reads

asking-connector = ما لم يتم التراجع خلال { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
 }، يُعتمد طلبك: التعارف مع { $target } عن طريق { $connector }.
asking-connector-now = اعتُمد طلبك: التعارف مع { $target } عن طريق { $connector }.
asking-connector-heard = سيصلك خبر مني بحلول { $deadline }. وإن لم يكتمل التعارف فلا يمكنني ذكر السبب، وهذا ما يتيح للجميع الإجابة بحرية.
wish = طلبت التعارف مع { $target } عن طريق { $connector }.
wish-opened = تحققت رغبتك في التعارف مع { $target }، ومحادثتكما مفتوحة.
wish-closed = أُغلق طلبك للتعارف مع { $target } عن طريق { $connector }.
wish-withdrawn = سحبت طلبك للتعارف مع { $target } عن طريق { $connector }.
withdraw-sure-wish = سيُغلق الطلب، ولن يُخبَر أحد بالسبب. ولفترة لا يمكنك طلب التعارف مع { $target } من جديد.
ended-wish = بشأن طلبك للتعارف مع { $target } عن طريق { $connector }:
ended-wish-told = رسالة لك من { $connector }:
wish-question-title = سؤال من { $connector } قبل تعريفك إلى { $target }:
wish-question-closed = أُغلق طلبك للتعارف مع { $target }، فلم يبق ما يلزم الرد عليه.

## Asking somebody to introduce oneself: what the one who is asked reads

request-title = { $named ->
    [0] لدى { $requester } رغبة في التعارف مع { $target }، والسؤال إليك: هل يمكنك تعريف أحدهما بالآخر؟
   *[other] لدى { $requester } في { $workspace } رغبة في التعارف مع { $target }، والسؤال إليك: هل يمكنك تعريف أحدهما بالآخر؟
 }
request-quiet = لا حاجة إلى الرد، ولن يعرف أحد ما مصير هذا الطلب لديك. مفتوح حتى: { $deadline }
state-not-this-time = ليس هذه المرة.
state-not-this-time-means = لن يُخبَر أحد بذلك، وسيبدو الأمر كالصمت.
request-introduced = التعارف بين { $requester } و{ $target } جارٍ باقتراح منك.
request-closed = أُغلق طلب { $requester } للتعارف مع { $target }. لم يبق ما يلزم فعله.

## The conversation

greeting-title = { $a }، أقدّم لك { $b }. { $b }، أقدّم لك { $a }.
greeting-why = الفكرة من { $introducer }، وقد قلتما «نعم» معًا:
greeting-why-self = هذا التعارف برغبة من { $introducer }، و«نعم» من { $other }:
greeting-why-requested = هذا التعارف بطلب من { $requester }، واقتراح من { $introducer }، و«نعم» من { $other }:
greeting-words = كلمات من { $person }:
greeting-about = نبذة شخصية من { $person }:
greeting-manners = الكلمة لكما الآن، ولا حاجة إلى الرد على { $introducer }. لا يمكنني قراءة ما يُكتب هنا.
greeting-manners-alone = الكلمة لكما الآن. لا يمكنني قراءة ما يُكتب هنا.
still-title = لا تزال لدى الطرفين رغبة في الحديث.
still-note = { $a } و{ $b }، وصلني هذا من كل منكما على انفراد.

## Finding a time: each of the two chooses in private, and only what suits both is said

button-findtime = إيجاد موعد…
button-findtime-more = اختيار مواعيد أخرى…
button-findtime-again = لا شيء منها مناسب…
form-findtime-title = إيجاد موعد
form-findtime-how = فور توفر مواعيد تناسبك وتناسب { $other }، أذكر ثلاثة منها على الأكثر في محادثتكما. الأوقات هنا حسب منطقتك الزمنية: { $zone }.
form-findtime-how-unzoned = فور توفر مواعيد تناسبك وتناسب { $other }، أذكر ثلاثة منها على الأكثر في محادثتكما.
form-findtime-how-private = لا يرى أحد اختياراتك؛ ولا يُذكر إلا ما يناسبكما معًا.
form-findtime-days = { $first }–{ $last }
form-findtime-weekends = في عطلة نهاية الأسبوع
form-findtime-minutes = لكم من الوقت؟
form-findtime-length = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }
form-findtime-zone = منطقتك الزمنية
form-findtime-how-zone = مثل Europe/Berlin أو America/New_York؛ ويكفي اسم المدينة.
part-early = في الصباح الباكر ({ $hours })
part-morning = قبل الظهر ({ $hours })
part-noon = عند الظهر ({ $hours })
part-afternoon = بعد الظهر ({ $hours })
part-evening = في المساء ({ $hours })
part-early-on = { $weekday }، في الصباح الباكر ({ $hours })
part-morning-on = { $weekday }، قبل الظهر ({ $hours })
part-noon-on = { $weekday }، عند الظهر ({ $hours })
part-afternoon-on = { $weekday }، بعد الظهر ({ $hours })
part-evening-on = { $weekday }، في المساء ({ $hours })
done-findtime = تم التسجيل. فور توفر موعد يناسبك ويناسب { $other }، أذكره في محادثتكما. لا يرى أحد ما اخترته. ويُحذف عندها، أو بعد 14 يومًا على الأكثر.
done-findtime-erased = تم: حُذف ما اخترته.
times-title = { $a } و{ $b }، هذه المواعيد تناسبكما معًا:
times-title-one = { $a } و{ $b }، هذا الموعد يناسبكما معًا:
times-line = { $number }. { $at } · { $google } · { $outlook }
times-google = تقويم Google
times-outlook = Outlook
times-note = { $minutes ->
    [zero] المدة: { $minutes } دقيقة. الرابط يملأ موعدًا في تقويمك الخاص الذي لا أراه. وحُذف ما اخترتماه.
    [one] المدة: دقيقة واحدة. الرابط يملأ موعدًا في تقويمك الخاص الذي لا أراه. وحُذف ما اخترتماه.
    [two] المدة: دقيقتان. الرابط يملأ موعدًا في تقويمك الخاص الذي لا أراه. وحُذف ما اخترتماه.
    [few] المدة: { $minutes } دقائق. الرابط يملأ موعدًا في تقويمك الخاص الذي لا أراه. وحُذف ما اخترتماه.
    [many] المدة: { $minutes } دقيقة. الرابط يملأ موعدًا في تقويمك الخاص الذي لا أراه. وحُذف ما اخترتماه.
   *[other] المدة: { $minutes } دقيقة. الرابط يملأ موعدًا في تقويمك الخاص الذي لا أراه. وحُذف ما اخترتماه.
 }
times-event = { $a } و{ $b }
notime-title = حين قارنت المواعيد التي اخترتها والتي اختارها الطرف الآخر، { $other }، لم يناسبكما معًا أي منها.
notime-note = لا يظهر لأي منكما ما اختاره الآخر. وعند اختيارك مواعيد أخرى، أذكر في محادثتكما ما يناسبكما معًا فور توفره.
findtime-both = اختيار المواعيد هنا لـ{ $a } و{ $b } فقط.
findtime-off = أوقف المسؤولون لديكم هذه الميزة. لا يزال بإمكانكما الاتفاق على موعد هنا.
findtime-blocked = طلبت ألّا يصلك شيء يخص { $other }. يلزم أولًا السماح بذلك من جديد في إعداداتك، ثم اختيار المواعيد.
late-findtime = مضى على ذلك وقت طويل. لا يزال بإمكانكما الاتفاق على موعد في المحادثة.
problem-no-part = يُرجى اختيار جزء واحد على الأقل من يوم لم ينقضِ بعد.

## What a click or a command is answered with

done-undone = تم التراجع. لم يُسأل أحد.
done-withdrawn = تم السحب. يظهر الآن أنه أُغلق، من دون ذكر سبب.
done-withdrawn-already = سُحب هذا من قبل.
done-undone-wish = تم التراجع، وكأن الطلب لم يكن.
done-withdrawn-wish = تم السحب. لن يُخبَر أحد بالسبب.
done-withdrawn-wish-already = سُحب هذا من قبل.
done-let-know = تم. سيصل الخبر إلى { $requester } فقط.
done-told = تم. سيصل الخبر إلى { $introducer } فقط.
done-no-agreed = تم. لن تُفتح المحادثة، ولن يُخبَر أحد بمن غيّر رأيه.
done-passed-on = تم إيصاله.
done-optout = تم، لا اقتراحات بعد الآن. عذرًا على الإزعاج.
done-optoutall = تم، لا اقتراحات بعد الآن في أي خادم أنا فيه. عذرًا على الإزعاج.
done-optin = أهلًا بعودتك: يمكن أن تصلك الاقتراحات من جديد. ما كان مفتوحًا يبقى بلا رد إلى أن يصلني ردك.
done-join = أهلًا بك: يمكن أن تصلك الاقتراحات من الآن. أسألك في كل مرة، ويمكنك التوقف متى شئت.
done-pause = تم. لن يُقترح عليك التعارف مع أحد قبل { $date }.
done-resume = انتهت الاستراحة: يمكن أن تصلك الاقتراحات من جديد.
done-standing = من الآن، يُعَدّ ما يصلك من أسئلة «نعم» حتى { $date }، ما لم يصلني منك غير ذلك. وما هو مفتوح من قبل لا يزال ينتظر إجابتك.
done-eachtime = من الآن، أسألك في كل مرة. وما عُدّ «نعم» من قبل يبقى كذلك إلى أن يصلني منك تغيير.
done-block = تم. لن يصلك شيء آخر يخص { $person }، ولن يُخبَر أحد بذلك.
done-unblock = يمكن من جديد أن تصلك اقتراحات تخص { $person }.
done-no-tells-introducer = من الآن، يصل قولك «لا» إلى صاحب الاقتراح بهذه الكلمات: «{ tell-not-now }»
done-no-stays-private = من الآن، لا يُخبَر أحد بقولك «لا».
done-language = من الآن، باللغة العربية.
done-about = تم الحفظ. من الآن، يقرأ ذلك كل من يُسأل عن الرغبة في التعرف إليك، ولا أحد غيره.
done-about-removed = تمت الإزالة.
done-forgotten = حُذف كل شيء عنك. وإذا سُئل أحد بشأنك مؤخرًا، يبقى رقم مشفّر واحد إلى أن يفقد أهميته، كي لا يُسأل أحد من جديد قبل الأوان. ولا يكشف لأحد من أنت.
done-forgotten-optout = حُذف كل شيء عنك، ما عدا رقمًا مشفّرًا واحدًا: به لا يصلك سؤال مرة أخرى، كما رغبت، وهو لا يكشف لأحد من أنت.
done-followup-none = مفهوم، لا مزيد من هذه الأسئلة.
done-setup = تم الحفظ للجميع هنا.
done-receivers = تم الحفظ: من الآن تصل البلاغات إلى من اخترتهم.
done-invite = تم النشر. كل من يضغط هناك على «{ button-join }» يمكن أن تصله الاقتراحات.

late-answer = لم يعد الرد على هذا ممكنًا، ولم يبق ما يلزم فعله.
late-undo = لم يبق ما يمكن التراجع عنه.
late-undo-asked = لقد سُئل الطرفان، ففات أوان التراجع. لا يزال بإمكانك السحب.
late-undo-wish = انتهى وقت التراجع. لا يزال بإمكانك سحب الطلب.
late-withdraw-wish = فات الأوان: أُغلق طلبك، أو محادثتكما قيد الفتح الآن.
late-request = لم يبق هنا ما يلزم فعله.
late-withdraw = فات الأوان: انتهى الاقتراح، أو المحادثة قيد الفتح الآن.
late-again = سبق أن اخترت موعدًا، لذا يبقى الأمر كما هو.
late-words = يمكن إضافة كلمات بعد قولك «نعم»، إلى أن تُفتح المحادثة.
late-reply = لم يبق ما يمكن الرد عليه.
late-block = مضى على ذلك وقت طويل: لم أعد أعرف بمن كان يتعلق. في إعداداتك أسماء كل من اقترحوا شيئًا مؤخرًا.
not-yours = هذا السؤال ليس موجّهًا إليك، لذا لم يتغير شيء.
not-allowed = لا يمكن لغير المسؤولين تغيير هذا.
try-again = استغرق ذلك وقتًا أطول بقليل من اللازم، ولم يضع شيء. يُرجى المحاولة من جديد.
one-moment = يستغرق هذا وقتًا أطول من المعتاد. ستظهر الإجابة هنا فور توفرها.
went-wrong = حدث خطأ ما هنا. يُرجى المحاولة من جديد بعد قليل.
lift-optout = اخترت ألّا تصلك اقتراحات. يلزم أولًا السماح بها من جديد، ثم الرد.
lift-optout-standing = اخترت ألّا تصلك اقتراحات. يلزم أولًا السماح بها من جديد.
lift-block = طلبت ألّا يصلك شيء يخص أحد هذين الشخصين. يلزم أولًا السماح به من جديد في إعداداتك، ثم الرد.
lift-away = { $platform ->
    [discord] المسجّل لدي أنك غادرت هذا الخادم. يكفي استخدام /intros مرة واحدة لأعرف أنك عدت، وبعدها يمكنك الرد.
   *[other] المسجّل لدي أنك غادرت مساحة العمل هذه. يكفي كتابة /intro list مرة واحدة لأعرف أنك عدت، وبعدها يمكنك الرد.
 }
lift-pause = لديك استراحة من الاقتراحات، تنتهي يوم { $date }. يلزم أولًا إنهاؤها، ثم الرد.

## Buttons

button-yes = نعم، عرّفنا
button-yes-self = نعم، يسعدني ذلك
button-yes-now = نعم، الآن
button-yes-after-all = غيّرت رأيي: نعم
button-later = نعم، ولكن لاحقًا…
button-later-other = موعد آخر…
button-no-standing = ليس هذا
button-later-after-yes = ليس قبل موعد…
button-no = لا، شكرًا
button-no-after-all = غيّرت رأيي: لا
button-tell = إخبار { $introducer }…
button-tell-short = إخبار…
button-question = سؤال إلى { $introducer }…
button-question-short = سؤال…
button-again = لم أقرر بعد: اسألني في…
button-askconnector = طلب تعارف…
button-introduce = تعريفهما…
button-introduce-after-all = غيّرت رأيي: تعريفهما…
button-notthistime = ليس هذه المرة
button-letknow = إخبار { $requester }…
button-askrequester = سؤال إلى { $requester }…
button-withdraw-wish = سحب الطلب: { $target }
button-show-request = عرض طلب { $requester }…
button-block = لا شيء يخص { $person }
button-block-short = لا مزيد
button-blockother = لا شيء يخص { $person }
button-blockperson = لا شيء يخص { $person }
button-optout = لا اقتراحات إطلاقًا
button-optoutall = لا اقتراحات في أي خادم
button-optin = السماح بالاقتراحات من جديد
button-join = المشاركة في التعارف
button-setup = من، وكم مرة، واللغة…
button-overview = العودة إلى الإعداد
button-receivers = من يتلقى البلاغات…
button-invite = دعوة إلى المشاركة…
button-undo = تراجع
button-withdraw = سحب
button-withdrawsure = نعم، اسحبه
button-keep = إبقاء
button-withdraw-pair = سحب اقتراح { $a } و{ $b }
button-words = إضافة بضع كلمات…
button-words-change = تغيير كلماتي…
button-reply = رد…
button-read = قراءة
button-pause = استراحة حتى…
button-resume = إنهاء الاستراحة
button-standing = «نعم» مسبقًا حتى…
button-standing-other = «نعم» مسبقًا حتى يوم آخر…
button-eachtime = اسألني في كل مرة
button-unblock = السماح من جديد: { $person }
button-habit = إبلاغ صاحب الاقتراح بقولي «لا»
button-nohabit = عدم إبلاغ أحد بقولي «لا»
button-language = اللغة…
button-about = نبذة عني…
button-mydata = ماذا تعرف عني؟
button-mydata-more = متابعة
button-forget = انسني…
button-forget-sure = نعم، احذف كل شيء عني
button-talked = نعم
button-still = ليس بعد، لكن ما زلت أود ذلك
button-talked-since = نعم، تحدثنا بعد ذلك
button-nofollowups = لا مزيد من هذه الأسئلة
button-mayknow = ☐ يمكن أن يصل إلى { $introducer } أننا تحدثنا
button-mayknow-short = تحديد
button-maynotknow = ☑ يمكن أن يصل إلى { $introducer } أننا تحدثنا
button-maynotknow-short = إلغاء التحديد
button-thank = شكر { $introducer }…
button-thank-short = شكر…
button-readthanks = قراءة
button-insight = كيف تسير الأمور
button-conversation = إلى المحادثة
button-request = تعريف شخصين أحدهما بالآخر…
button-setup-here = إعداد AskFirst…
button-show-other = عرض { $other }…
button-show = عرض…
button-more = المزيد
button-fix = تعديل…
button-settings = إعداداتي

menu-more = المزيد…
menu-list = اختيار…
later-week = بعد أسبوع
later-two-weeks = بعد أسبوعين
later-month-end = في نهاية الشهر
later-next-month = في الشهر القادم

## Reports to the admins

your-admins = المسؤولون لديكم
report-nobody = لا أحد يتلقى البلاغات هنا بعد، لذا لا يوجد من أوصل إليه هذا. يمكن للمسؤولين اختيار شخص في إعداد AskFirst.
report-title = بلاغ من { $reporter } عن { $reported }:
report-received = ما كان قد وصل إلى صاحب البلاغ:
report-dealt-with = عولج بواسطة { $person } يوم { $date }.
report-dealt-with-by-somebody = عولج يوم { $date }.
report-note = لا يصل إلى { $reported } خبر بوجود بلاغ، ولا ممّن هو. يُحذف البلاغ يوم { $date }.
report-erased = حُذف هذا البلاغ.
public-report = هناك بلاغ لك. قد يطّلع المشرفون على هذا المكان، لذا لا أكتبه هنا.
stopped-until = الاقتراحات من { $person } موقوفة حتى { $date }.
stopped-until-lifted = الاقتراحات من { $person } موقوفة إلى أن يرفع أحد هذا الإيقاف.
stop-until-date = حتى تاريخ محدد
stop-until-lifted = إلى أن يرفع أحد الإيقاف
done-report = تم إيصاله إلى من يلي، ولا أحد غيرهم: { $receivers }.
done-lift = الاقتراحات من { $person } مسموحة من جديد.
late-report = مضى على ذلك وقت طويل، فلا يمكن الإبلاغ عنه هنا. لا يزال بإمكانك مراسلة أحد المسؤولين.
problem-reports-used = بلغت الحد الأقصى للبلاغات خلال 24 ساعة، وهو { $limit }. يُرجى مراسلة من يلي مباشرة: { $receivers }.
form-report-title = بلاغ
form-report-how = يقرأ هذا من يلي، ولا أحد غيرهم: { $receivers }. لا يُخبَر من يتعلق به البلاغ، وليس هذا ردًّا على الاقتراح.
form-report-person = بمن يتعلق؟
form-report-words = ماذا ينبغي أن يعرفوا؟
form-report-received = إرفاق ما وصلني
form-stop-title = إيقاف الاقتراحات
form-stop-submit = إيقاف
form-stop-choice = إيقاف الاقتراحات من { $person }
form-stop-on = السماح من جديد ابتداءً من
form-stop-how = لا يظهر لمن أُوقفت اقتراحاته سوى أن المسؤولين حددوا من يمكنه اقتراح التعارف، ولا شيء عن البلاغات. وما سُئل عنه من قبل يبقى مفتوحًا.
button-report = إبلاغ…
button-report-person = إبلاغ عن { $person }…
button-stop = إيقاف اقتراحات { $person }…
button-stop-short = إيقاف…
button-lift = السماح باقتراحات { $person }
button-lift-short = السماح
button-dealtwith = تمت المعالجة
button-readreport = قراءة البلاغ عن { $person }

## Who runs the bot

operator-contact = لمراسلة من يشغّل هذا البوت: { $address }
operator-privacy = ما الذي يُحفظ، وإلى متى: { $address }

## Forms

form-send = إرسال
form-limit = عدد الأحرف الأقصى: { $limit }.
form-save = حفظ
form-date-other = أو في يوم آخر
form-date-how = مثل { $example }، أو مع اسم الشهر

form-request-title = تعريف شخصين
form-request-submit = سؤال الطرفين
form-request-a = الشخص الأول
form-request-b = الشخص الثاني
form-request-reason = لماذا ينبغي أن يتعارفا؟ سيقرأ كلاهما هذا.
form-request-note = { $which ->
    [a] ملاحظة للشخص الأول وحده (اختياري)
   *[b] ملاحظة للشخص الثاني وحده (اختياري)
 }
form-request-title-named = اقتراح بشأن { $person }
form-request-other = مع من؟
form-request-note-named = ملاحظة إلى { $person } فقط (اختياري)
form-request-note-other = ملاحظة للشخص الآخر (اختياري)
form-request-open-for = كم يبقى مفتوحًا
form-request-conversation = المحادثة
form-request-joins = إضافتي إلى المحادثة
form-request-how = يُسأل كل منهما على انفراد، ولا تُفتح محادثة إلا إذا قال الطرفان «نعم».
form-wish-title = طلب تعارف
form-wish-submit = إرسال الطلب
form-wish-target = من الشخص المطلوب التعرف إليه؟
form-wish-connector = من يمكنه تعريفكما؟
form-wish-reason = لماذا؟ سيقرأ ذلك من يصله طلبك.
form-wish-how = القرار لمن يصله طلبك، من دون أن يراه أحد، ولا يلزم الرد. وإن لم يكتمل التعارف فلن يصلك أي سبب.
form-introduce-title = تعريفهما
form-introduce-submit = سؤال { $target }
form-introduce-reason = لماذا ينبغي أن يتعارفا؟ سيقرأ كلاهما هذا.
form-introduce-note = ملاحظة إلى { $target } فقط (اختياري)
form-introduce-how = هذا بطلب من { $requester }، ولا يظهر لدى { $requester } شيء منه قبل أن تُفتح المحادثة. يُوجَّه السؤال إلى { $target } على انفراد، ولا تُفتح المحادثة إلا مع «نعم».
form-days = { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }
form-usual = المعتاد
form-usual-days = { $days ->
    [zero] المعتاد، { $days } يوم
    [one] المعتاد، يوم واحد
    [two] المعتاد، يومان
    [few] المعتاد، { $days } أيام
    [many] المعتاد، { $days } يومًا
   *[other] المعتاد، { $days } يوم
 }

form-later-title = نعم، ولكن لاحقًا
form-later-on = ليس قبل
form-later-how = تُفتح المحادثة في صباح ذلك اليوم على أقرب تقدير، إذا جاءت «نعم» من { $other } أيضًا. وإلى أن تقولاها معًا، لا يرى هذا أحد.
form-later-how-self = تُفتح المحادثة في صباح ذلك اليوم على أقرب تقدير. سيظهر هذا التاريخ لدى { $other }.
form-again-title = اسألني من جديد
form-again-on = اسألني من جديد في
form-again-how = إن وقع الموعد يوم سبت أو أحد، انتقل إلى الاثنين التالي. وإذا لزم وقت أطول، حصل عليه الجميع: قد يظهر لهم عندها تاريخ لاحق، من دون ذكر سبب. يمكنك اختيار هذا مرة واحدة.
form-pause-title = استراحة من الاقتراحات
form-pause-on = عودة الاقتراحات ابتداءً من
form-standing-title = «نعم» مسبقًا
form-standing-on = «نعم»، ما لم أقل غير ذلك، حتى
form-standing-how = ما يصلك من أسئلة من الآن يأتي ومعه «نعم» منك، ولا يزال بإمكانك قول «لا» لكل منها. لا يرى أحد أنك اخترت هذا. وينتهي من تلقاء نفسه، وأخبرك قبل ذلك.
form-tell-title = إخبار { $introducer }
form-tell-choice = ما يصل إلى { $introducer }
form-tell-words = أو بكلماتك أنت
form-tell-how = ينتهي الاقتراح، ويصل إلى { $introducer } أن هذا لا يناسبك. ولا يصل إلى { $other } خبر بذلك.
form-tell-how-self = ينتهي الاقتراح، ويصل إلى { $introducer } أن هذا لا يناسبك.
form-thank-title = شكر { $introducer }
form-thank-choice = ما يصل إلى { $introducer }
form-thank-words = أو بكلماتك أنت
form-thank-how = يصل إلى { $introducer } فقط، مع اسمك، وبذلك يصل الخبر أيضًا بأنك تحدثت مع { $other }.
form-letknow-title = إخبار { $requester }
form-letknow-choice = ما يصل إلى { $requester }
form-letknow-words = أو بكلماتك أنت
form-letknow-how = يصل إلى { $requester } أنك لن تتولى هذا التعارف. ولا يصل إلى { $target } خبر بذلك.
form-askrequester-title = طرح سؤال
form-askrequester-words = سؤالك إلى { $requester }
form-askrequester-how = سيظهر لدى { $requester } أن السؤال منك. وهو لا يعد بشيء.
form-question-title = طرح سؤال
form-question-words = سؤالك إلى { $introducer }
form-question-how = سيظهر لدى { $introducer } أن السؤال منك. وهو ليس «نعم» ولا «لا».
form-reply-title = رد
form-reply-words = ردك إلى { $party }
form-reply-how = يصل إلى { $party } فقط.
form-words-title = بضع كلمات
form-words-words = كلماتك إلى { $other }
form-words-how = تصل إلى { $other } إذا فُتحت المحادثة، وعندها فقط.
form-language-title = اللغة
form-language-choice = يكتب إليّ البوت باللغة
form-about-title = نبذة عني
form-about-words = عني
form-about-how = يقرأ هذا تحت السؤال كل من يُسأل عن الرغبة في التعرف إليك، ويظهر في المحادثة إذا فُتحت. يمكن تركه فارغًا.
language-auto = لغة تطبيقي
language-name = العربية

tell-not-now = الوقت غير مناسب لي الآن، لكن شكرًا على التفكير بي.
tell-not-for-me = هذا لا يناسبني، لكن شكرًا على التفكير بي.
thanks-conversation = شكرًا على تعريفنا. كانت محادثة جميلة.
thanks-thinking = شكرًا على التفكير بنا. يسعدني أننا تعارفنا.

tell-not-just-now = لا يمكنني تعريفكما الآن، لكن شكرًا على طلبك مني.
tell-not-the-one = لست الشخص المناسب لتعريفكما، لكن شكرًا على طلبك مني.

## Panels

list-title = اقتراحاتك للتعارف
list-none = لا اقتراحات منك مؤخرًا. يمكنك تجربة /intro.
list-waiting = { $a } و{ $b }: لم يُسأل الطرفان بعد
list-asking = { $a } و{ $b }: سُئل الطرفان، مفتوح حتى { $deadline }
list-agreed = { $a } و{ $b }: قال الطرفان «نعم»، تُفتح المحادثة يوم { $date }
list-opening = { $a } و{ $b }: المحادثة قيد الفتح
list-opened = { $a } و{ $b }: في محادثة
list-talked = { $a } و{ $b }: جرى الحديث
list-withdrawn = { $a } و{ $b }: مسحوب
list-failed = { $a } و{ $b }: تعذّر فتح المحادثة
list-told = { $a } و{ $b }: وصلك خبر من أحد الطرفين
list-unreachable = { $a } و{ $b }: تعذّر إيصال السؤال
list-lapsed = { $a } و{ $b }: لم يكتمل التعارف
list-asks = في انتظار إجابتك، إن شئت
list-ask = { $other }، باقتراح من { $introducer }، مفتوح حتى { $deadline }

list-ask-self = رغبة من { $introducer } في التعرف إليك، مفتوح حتى { $deadline }

list-ask-requested = طلب من { $other } للتعرف إليك، باقتراح من { $introducer }، مفتوح حتى { $deadline }
list-request = رغبة من { $requester } في التعارف مع { $target }: يمكنك تعريفهما، مفتوح حتى { $deadline }
list-request-declined = رغبة من { $requester } في التعارف مع { $target }: ليس هذه المرة، يمكن تغييره حتى { $deadline }
list-wishes = طلباتك للتعارف عن طريق آخرين
list-wish = { $target }، عن طريق { $connector }: سيصلك خبر بحلول { $deadline }
list-wish-opened = { $target }، عن طريق { $connector }: في محادثة
list-wish-closed = { $target }، عن طريق { $connector }: مغلق
list-wish-withdrawn = { $target }، عن طريق { $connector }: مسحوب
list-wish-agreed = { $target }، عن طريق { $connector }: تُفتح المحادثة يوم { $date }

list-answered = ما أجبت عنه أو تركته جانبًا
list-answered-none = { $other }، باقتراح من { $introducer }: يبقى بلا رد، حسب إعداداتك
list-answered-yes = { $other }، باقتراح من { $introducer }: قلت «نعم»، يمكن تغييره حتى { $deadline }
list-answered-later = { $other }، باقتراح من { $introducer }: قلت «نعم، ولكن لاحقًا»، يمكن تغييره حتى { $deadline }
list-answered-no = { $other }، باقتراح من { $introducer }: قلت «لا»، يمكن تغييره حتى { $deadline }
list-answered-again = { $other }، باقتراح من { $introducer }: سأسألك مرة أخرى، مفتوح حتى { $deadline }

list-both = قلتما «نعم» معًا
list-both-ahead = { $other }: تُفتح المحادثة يوم { $date }
list-both-now = { $other }: المحادثة قيد الفتح

home-asks-none = لا شيء في انتظار إجابتك.

settings-title = { $named ->
    [0] إعداداتك
   *[other] إعداداتك في { $workspace }
 }
settings-open = يمكن أن تصلك اقتراحات التعارف.
settings-not-joined = لا تصل الاقتراحات هنا إلا إلى المشاركين، ومشاركتك لم تبدأ بعد.
settings-opted-out = اخترت ألّا تصلك اقتراحات: لا يعرّفك أحد بأحد.
settings-paused = استراحة. يمكن أن تصلك الأسئلة من جديد ابتداءً من { $date }.
settings-each-time = أسألك في كل مرة.
settings-standing = يُعَدّ ما يصلك من أسئلة «نعم» حتى { $date }، ما لم يصلني منك غير ذلك. لا يرى هذا أحد غيرك.
standing-ends = تنتهي «نعم» المسبقة منك مع هذا اليوم: { $date }. وبعده أسألك في كل مرة من جديد.
settings-no-tells-introducer = عند قولك «لا»، يصل إلى صاحب الاقتراح: «{ tell-not-now }»
settings-no-stays-private = عند قولك «لا»، لا يُخبَر أحد.
settings-blocked = لا شيء يخص { $person }
settings-language = يكتب إليك البوت بالعربية.
settings-about = يقرأ كل من يُسأل عن الرغبة في التعرف إليك:
settings-lately-title = من اقترح شيئًا يخصك مؤخرًا
settings-lately = { $introducer }، بشأن { $other }: { $date }
settings-lately-self = { $introducer }، رغبة في التعرف إليك: { $date }
settings-lately-requested = { $introducer }، بشأن طلب { $other } للتعرف إليك: { $date }
settings-lately-request = { $requester }، طلب للتعارف مع { $target }: { $date }
settings-forget = هل أحذف كل شيء عنك؟ تُعَدّ الأسئلة المفتوحة عندها بلا رد، وتُسحب اقتراحاتك.

## What do you know about me?

data-title = ما أعرفه عنك
data-how = لا يرى هذا أحد غيرك. لا أعرف شيئًا مما يُكتب في المحادثات. «انسني» يحذفه.
data-nothing = لا أعرف شيئًا عنك.
data-line = { $field }: { $value }
data-words = { $field }:
data-yes = نعم
data-no = لا
data-you = أنت
data-blocked = من لا تصلك اقتراحات تخصهم
data-suggested = اقتراحاتك
data-asked = ما سُئلت عنه
data-wishes = طلباتك للتعارف عن طريق آخرين
data-asked-to-introduce = طلبات وصلتك لتعريف آخرين
data-questions = أسئلتك التي أوصلتها
data-questions-to-you = أسئلة وصلتك عن اقتراحاتك
data-follow-ups = إجاباتك بعد فتح المحادثة
data-thanks = الشكر الذي وصلك
data-messages = رسائلي التي قد تتغير بعد، وأماكنها
data-coming = ما سيُرسل إليك بعد
data-reports = بلاغاتك إلى المسؤولين عن آخرين
data-times = متى يمكنك الحديث، كما اخترت لإحدى المحادثات
data-undone = الاقتراحات التي تراجعت عنها في اليوم الأخير
data-platform = ما أحتفظ به كي أتمكن من مراسلتك
data-everywhere = حيثما أكون
data-installed = ما ثبّتّه

data-field-external-id = المعرّف على المنصة
data-field-name = الاسم
data-field-handle = اسم المستخدم
data-field-is-bot = بوت
data-field-active = نشاط هنا
data-field-guest = ضيف
data-field-locale = اللغة كما ظهرت آخر مرة
data-field-time-zone = المنطقة الزمنية
data-field-chosen-locale = اللغة التي اخترتها
data-field-about = نبذة عنك
data-field-opted-out = لا اقتراحات
data-field-paused-until = استراحة حتى
data-field-standing-until = «نعم» مسبقًا حتى
data-field-tells = يمكن أن يعرف صاحب الاقتراح بقولك «لا»
data-field-follow-ups = السؤال عمّا إذا جرى الحديث
data-field-asked-before = سُئلت من قبل
data-field-joined = مشاركة
data-field-receives-reports = تصلك البلاغات
data-field-reported-id = بشأن
data-field-received = مع ما كان قد وصلك
data-field-blocked-id = الشخص
data-field-introducer-id = باقتراح من
data-field-requester-id = بطلب من
data-field-connector-id = عن طريق
data-field-target-id = للتعارف مع
data-field-heard-by = يصلك خبر بحلول
data-field-connector-until = مفتوح حتى
data-field-asked-at = وقت السؤال
data-field-declined = اخترت «ليس هذه المرة»
data-field-other = بشأن
data-field-party-a = الشخص الأول
data-field-party-b = الشخص الثاني
data-field-note-a = ملاحظة للشخص الأول
data-field-note-b = ملاحظة للشخص الثاني
data-field-reason = السبب
data-field-state = الحالة
data-field-created-at = أُنشئ
data-field-open-for = مدة الإجابة
data-field-introducer-joins = أنت ضمن المحادثة
data-field-queued = انتظر دورًا
data-field-place-at = السؤال ابتداءً من
data-field-released-at = وقت السؤال
data-field-deadline = مفتوح حتى
data-field-opens-at = وقت الفتح
data-field-attempted-at = أول محاولة للفتح
data-field-conversation = المحادثة
data-field-ended-at = انتهى
data-field-note = ملاحظة لك
data-field-answer = إجابتك
data-field-not-before = ليس قبل
data-field-words = كلمات
data-field-parts = المواعيد
data-field-minutes = المدة بالدقائق
data-field-zone = في المنطقة الزمنية
data-field-chosen-at = وقت الاختيار
data-field-again-at = السؤال من جديد في
data-field-party-id = سؤال من
data-field-reply = الرد
data-field-until = يُحسب حتى
data-field-may-know = يمكن أن يعرف صاحب الاقتراح أن الحديث جرى
data-field-choice = الشكر
data-field-kind = الرسالة
data-field-reference = المكان
data-field-due-at = الموعد
data-field-params = معها
data-field-at = الوقت
data-field-value = القيمة
data-field-mark = لا اقتراحات، كرقم مشفّر
data-field-team-name = مساحة العمل
data-field-enterprise-name = المؤسسة
data-field-installed-at = وقت التثبيت

data-value-waiting = لم يُسأل الطرفان بعد
data-value-asking = مفتوح
data-value-agreed = قال الطرفان «نعم»
data-value-opening = قيد الفتح
data-value-opened = في محادثة
data-value-lapsed = لم يكتمل التعارف
data-value-withdrawn = مسحوب
data-value-told = وصلك خبر من أحد الطرفين
data-value-unreachable = تعذّر إيصال السؤال
data-value-failed = تعذّر فتح المحادثة
data-value-closed = مغلق
data-value-none = لا شيء
data-value-yes = نعم
data-value-later = نعم، ولكن لاحقًا
data-value-no = لا
data-value-again = اسألني من جديد
data-value-still = ليس بعد، مع الرغبة في الحديث
data-value-both = لا تزال لدى الطرفين رغبة في الحديث
data-value-talked = جرى الحديث
data-value-conversation = شكر على محادثة جميلة
data-value-thinking = شكر على التفكير بالاثنين
data-value-own = بكلمات شخصية
data-value-asked = أن الطرفين سُئلا
data-value-queued = أنه في انتظار دور
data-value-ask = سؤال لك
data-value-reminder = تذكير، إن لم يصل ردك
data-value-second-ask = السؤال مرة أخرى، كما رغبت
data-value-requested = أن طلبك معتمد
data-value-request = طلب لتعريف شخصين
data-value-request-reminder = تذكير به، إن لم يصل ردك
data-value-open = المحادثة
data-value-greeting = الترحيب
data-value-ended = كيف انتهى
data-value-follow-up = هل جرى الحديث
data-value-both-still = أن الطرفين لا تزال لديهما رغبة في الحديث
data-value-thanks = شكر لك على اقتراحك
data-value-question = سؤال لك عن اقتراحك
data-value-reply = الرد على سؤالك
data-value-refresh = تحديث رسائلك
data-value-standing-ends = أن «نعم» المسبقة منك ستنتهي قريبًا
data-value-report = بلاغ لك ضمن المسؤولين
data-value-times = مواعيد تناسب الطرفين
data-value-no-time = أنه لم يناسب الطرفين أي موعد

help-title = يسأل AskFirst الطرفين قبل أن يعرّف أحدًا بأحد.
help-request = { $platform ->
    [discord] /intro مع شخصين وسبب للتعارف: يُسأل كل منهما على انفراد. لا تُفتح محادثة إلا إذا قال الطرفان «نعم»، و«لا» تبدو كالصمت.
   *[other] /intro @one @two وسبب للتعارف: يُسأل كل منهما على انفراد. لا تُفتح محادثة إلا إذا قال الطرفان «نعم»، و«لا» تبدو كالصمت.
 }
help-form = { $platform ->
    [discord] من اسم أي شخص: Apps، ثم «{ command-introduce }». يُفتح نموذج.
   *[other] /intro وحده يفتح نموذجًا لذلك.
 }
help-wish = { $platform ->
    [discord] /intro-me مع شخص، ومن يمكنه تعريفكما، والسبب: أسأل هذا الأخير على انفراد. سيصلك خبر إن اكتمل التعارف أم لا، ولن يصلك أبدًا سبب عدم اكتماله.
   *[other] /intro me @them via @friend والسبب: أسأل من يمكنه تعريفكما على انفراد. سيصلك خبر إن اكتمل التعارف أم لا، ولن يصلك أبدًا سبب عدم اكتماله.
 }
help-list = { $platform ->
    [discord] /intros: اقتراحاتك وما ينتظر إجابتك.
   *[other] /intro list: اقتراحاتك وما ينتظر إجابتك.
 }
help-settings = { $platform ->
    [discord] /intro-settings: استراحة، لا اقتراحات، اللغة، انسني.
   *[other] /intro settings: استراحة، لا اقتراحات، اللغة، انسني.
 }
help-setup = { $platform ->
    [discord] للمسؤولين: /intro-setup، أين تُفتح المحادثات، ومن يمكنه اقتراح التعارف، والحدود.
   *[other] للمسؤولين: /intro setup، من يمكنه اقتراح التعارف، والحدود، واللغة.
 }
help-reading = لا يمكن للبوت قراءة المحادثات.

setup-title = إعدادات للجميع
setup-introducers = من يمكنه اقتراح التعارف
setup-everyone = الجميع
setup-admins = المسؤولون فقط
panel-everyone = يمكن للجميع اقتراح التعارف.
panel-admins = يمكن للمسؤولين فقط اقتراح التعارف.
panel-group = يمكن لمجموعة واحدة وللمسؤولين فقط اقتراح التعارف.
panel-asked = يمكن سؤال كل من لم يوقف الاقتراحات.
panel-joined = يمكن سؤال المشاركين فقط.
panel-find-a-time = تساعد المحادثات على إيجاد موعد.
panel-no-find-a-time = لا تساعد المحادثات على إيجاد موعد.
panel-guests-introduce = يمكن للضيوف اقتراح التعارف.
panel-guests-cannot = لا يمكن للضيوف اقتراح التعارف.
panel-guests-asked = يمكن أن تصل الاقتراحات إلى الضيوف.
panel-guests-unasked = لا تصل الاقتراحات إلى الضيوف.
panel-stopped = { $count ->
    [zero] الاقتراحات موقوفة من { $count } شخص.
    [one] الاقتراحات موقوفة من شخص واحد.
    [two] الاقتراحات موقوفة من شخصين.
    [few] الاقتراحات موقوفة من { $count } أشخاص.
    [many] الاقتراحات موقوفة من { $count } شخصًا.
   *[other] الاقتراحات موقوفة من { $count } شخص.
 }
panel-receivers = تصل البلاغات إلى: { $receivers }.
panel-nobody-receives = لا أحد يتلقى البلاغات بعد: يُرجى اختيار شخص.
setup-asked = من يمكن سؤاله
setup-asked-all = كل من لم يوقف الاقتراحات
setup-asked-joined = المشاركون فقط
setup-guests-introduce = يمكن للضيوف اقتراح التعارف
setup-guests-asked = تصل الاقتراحات إلى الضيوف
form-receivers-title = البلاغات
form-receivers-people = من يتلقاها (العدد الأقصى { $limit })
form-receivers-how = يقرؤون على انفراد ما يبلّغ عنه الأعضاء، ويمكنهم إيقاف اقتراحات أحدهم. لا أحد يقرأ بلاغًا عن نفسه. ومن دون اختيار أحد، تصل البلاغات إلى من ثبّت AskFirst.
form-invite-title = دعوة إلى المشاركة
form-invite-channel = في أي قناة؟
form-invite-submit = نشر
form-invite-how = أنشر هناك ما يفعله AskFirst، مع زر للمشاركة. من دون الإشارة إلى أحد.
invite-title = تعارف لمن يرغب
invite-how = يسأل AskFirst الطرفين على انفراد قبل أن يعرّف أحدهما بالآخر، و«لا» تبدو كالصمت. عند مشاركتك، يمكن للأعضاء هنا أن يقترحوا عليك التعارف.
invite-note = أسألك في كل مرة، ويمكنك التوقف إلى الأبد بضغطة واحدة.
invite-refused = { $platform ->
    [discord] لم أتمكن من الكتابة هناك. يُرجى السماح لدور AskFirst في تلك القناة بـ«View Channel» و«Send Messages»، ثم المحاولة من جديد.
    [slack] لم أتمكن من الكتابة هناك، فأنا لست في تلك القناة. يُرجى كتابة /invite @AskFirst هناك، ثم المحاولة من جديد.
   *[other] لم أتمكن من الكتابة هناك. يُرجى تجربة قناة أخرى.
 }
insight-title = كيف تسير الأمور
insight-month = { $month }: الاقتراحات المنتهية { $ended }، منها بمحادثة { $opened }، ومنها ما قيل إن الحديث جرى فيه { $talked }.
insight-month-few = { $month }: الاقتراحات المنتهية { $ended }، منها بمحادثة { $opened }.
insight-none = لا يوجد ما يُعرض بعد.
insight-note = يُعرض الشهر ابتداءً من اليوم { $day } من الشهر التالي، وفقط إذا لم يقل عدد الاقتراحات المنتهية فيه عن { $enough }. وبذلك لا يكشف أي رقم شيئًا عن أحد.
setup-own-wishes = رغبات شخصية
setup-self = السماح بعبارة «أود التعرف إلى …»
setup-conversations = المحادثات
setup-find-a-time = عرض «إيجاد موعد» في المحادثات
setup-max-live = الاقتراحات المفتوحة للشخص في آن واحد
setup-max-per-day = الاقتراحات الجديدة للشخص في اليوم
setup-max-asks = الأسئلة التي تصل إلى الشخص في الأسبوع
setup-max-from-one = أسئلة شخص إلى آخر خلال 30 يومًا
setup-language = اللغة عند عدم معرفة لغة الشخص
setup-language-usual = كما في المنصة
setup-how-usual = عند تركه فارغًا: { $example }
setup-time-zone = منطقة زمنية بديلة (مثل Europe/Berlin)

## Problems: what is wrong and what to do

neutral = لا يمكن تعريف هذين الشخصين أحدهما بالآخر الآن. لا يمكنني ذكر السبب، فهذا يحمي اختيار الجميع.
problem-no-reason = يُرجى كتابة سبب للتعارف ببضع كلمات منك؛ فالأسماء والروابط وحدها ليست سببًا.
problem-no-text = يُرجى كتابة بضع كلمات أولًا.
problem-too-long = عدد الأحرف { $length }، والحد الأقصى { $limit }. يُرجى الاختصار قليلًا.
problem-marks = تراكمت علامات كثيرة على حرف واحد، ولا تُقرأ أكثر من { $limit }. يُرجى حذف بعضها.
problem-lines = عدد الأسطر { $count }، والحد الأقصى { $limit }. يُرجى دمج بعضها.
problem-control-characters = في النص أحرف تحكم غير مرئية. يُرجى كتابته من جديد، أو لصقه من دون تنسيق.
problem-nobody = { $platform ->
    [discord] يُرجى ذكر الشخصين المراد تعارفهما: /intro، ثم الشخصان والسبب.
   *[other] يُرجى ذكر الشخصين المراد تعارفهما: /intro @one @two ثم السبب.
 }
problem-one-person = يُرجى ذكر شخص آخر: التعارف يحتاج إلى اثنين.
problem-too-many-people = عدد الأشخاص المذكورين { $count }، والتعارف لاثنين بالضبط.
problem-same-person = ذُكر الشخص نفسه مرتين؛ يُرجى ذكر شخصين مختلفين.
shortcut-bot = كتب هذه الرسالة بوت، والبوتات لا تُقترح للتعارف. يُرجى التجربة مع رسالة من إنسان.
shortcut-own = هذه رسالتك أنت. يُرجى اختيار رسالة من شخص آخر يُراد تعريفه.
shortcut-inactive = كاتب هذه الرسالة لم يعد نشطًا هنا.
problem-bot = الحساب { $person } بوت، والبوتات لا تُقترح للتعارف. يُرجى ذكر شخصين.
problem-inactive = الحساب { $person } لم يعد نشطًا هنا. يُرجى ذكر شخص آخر.
problem-no-name = لم أتمكن الآن من معرفة الجميع، ولم يُسأل أحد. يُرجى المحاولة من جديد بعد قليل.
problem-self-introduction = لا يمكن هنا طلب التعارف للنفس. يُرجى ذكر شخصين آخرين.
problem-may-not-introduce = حدد المسؤولون لديكم من يمكنه اقتراح التعارف هنا. يمكنك سؤال أحدهم، وبإمكانهم تغيير ذلك.
problem-wish-people = { $platform ->
    [discord] يُرجى ذكر الشخص المراد التعرف إليه ومن يمكنه تعريفكما: /intro-me، ثم الاثنان والسبب.
   *[other] يُرجى ذكر الشخص المراد التعرف إليه ومن يمكنه تعريفكما: /intro me @them via @friend ثم السبب.
 }
problem-wish-self = لا يمكن طلب التعارف مع النفس. يُرجى ذكر شخص آخر.
problem-wish-via-self = لا يمكن أن يكون التعريف عن طريقك أنت. يُرجى ذكر شخص يعرفكما، أو ترك ذلك والسؤال مباشرة.
problem-wish-via-target = الوسيط المذكور هو نفسه الشخص المراد التعرف إليه. يُرجى ذكر شخص آخر، أو ترك ذلك والسؤال مباشرة.
problem-wish-connector = حدد المسؤولون لديكم من يمكنه اقتراح التعارف هنا، ولا يشمل ذلك { $person }. يُرجى الطلب من شخص آخر.
problem-wish-bot = الحساب { $person } بوت. يُرجى ذكر إنسان.
problem-wishes-live = { $limit ->
    [zero] لديك { $limit } طلب مفتوح، وهو الحد الأقصى. يلزم انتظار انتهاء أحدها، أو سحب أحدها.
    [one] لديك طلب واحد مفتوح، وهو الحد الأقصى. يلزم انتظار انتهائه، أو سحبه.
    [two] لديك طلبان مفتوحان، وهو الحد الأقصى. يلزم انتظار انتهاء أحدهما، أو سحب أحدهما.
    [few] لديك { $limit } طلبات مفتوحة، وهو الحد الأقصى. يلزم انتظار انتهاء أحدها، أو سحب أحدها.
    [many] لديك { $limit } طلبًا مفتوحًا، وهو الحد الأقصى. يلزم انتظار انتهاء أحدها، أو سحب أحدها.
   *[other] لديك { $limit } طلب مفتوح، وهو الحد الأقصى. يلزم انتظار انتهاء أحدها، أو سحب أحدها.
 }
problem-wishes-per-day = { $limit ->
    [zero] قدّمت { $limit } طلب في آخر 24 ساعة، وهو الحد الأقصى. الطلب التالي ممكن ابتداءً من { $at }.
    [one] قدّمت طلبًا واحدًا في آخر 24 ساعة، وهو الحد الأقصى. الطلب التالي ممكن ابتداءً من { $at }.
    [two] قدّمت طلبين في آخر 24 ساعة، وهو الحد الأقصى. الطلب التالي ممكن ابتداءً من { $at }.
    [few] قدّمت { $limit } طلبات في آخر 24 ساعة، وهو الحد الأقصى. الطلب التالي ممكن ابتداءً من { $at }.
    [many] قدّمت { $limit } طلبًا في آخر 24 ساعة، وهو الحد الأقصى. الطلب التالي ممكن ابتداءً من { $at }.
   *[other] قدّمت { $limit } طلب في آخر 24 ساعة، وهو الحد الأقصى. الطلب التالي ممكن ابتداءً من { $at }.
 }
problem-date-after-wish = يُرجى اختيار تاريخ قبل { $date }، فهو لا يبقى مفتوحًا بعد ذلك.
problem-max-live = { $limit ->
    [zero] لديك { $limit } اقتراح مفتوح، وهو الحد الأقصى. يلزم انتظار انتهاء أحدها، أو سحب أحدها.
    [one] لديك اقتراح واحد مفتوح، وهو الحد الأقصى. يلزم انتظار انتهائه، أو سحبه.
    [two] لديك اقتراحان مفتوحان، وهو الحد الأقصى. يلزم انتظار انتهاء أحدهما، أو سحب أحدهما.
    [few] لديك { $limit } اقتراحات مفتوحة، وهو الحد الأقصى. يلزم انتظار انتهاء أحدها، أو سحب أحدها.
    [many] لديك { $limit } اقتراحًا مفتوحًا، وهو الحد الأقصى. يلزم انتظار انتهاء أحدها، أو سحب أحدها.
   *[other] لديك { $limit } اقتراح مفتوح، وهو الحد الأقصى. يلزم انتظار انتهاء أحدها، أو سحب أحدها.
 }
problem-max-per-day = { $limit ->
    [zero] بدأت { $limit } اقتراح في آخر 24 ساعة، وهو الحد الأقصى. الاقتراح التالي ممكن ابتداءً من { $at }.
    [one] بدأت اقتراحًا واحدًا في آخر 24 ساعة، وهو الحد الأقصى. الاقتراح التالي ممكن ابتداءً من { $at }.
    [two] بدأت اقتراحين في آخر 24 ساعة، وهو الحد الأقصى. الاقتراح التالي ممكن ابتداءً من { $at }.
    [few] بدأت { $limit } اقتراحات في آخر 24 ساعة، وهو الحد الأقصى. الاقتراح التالي ممكن ابتداءً من { $at }.
    [many] بدأت { $limit } اقتراحًا في آخر 24 ساعة، وهو الحد الأقصى. الاقتراح التالي ممكن ابتداءً من { $at }.
   *[other] بدأت { $limit } اقتراح في آخر 24 ساعة، وهو الحد الأقصى. الاقتراح التالي ممكن ابتداءً من { $at }.
 }
problem-yourself-opted-out = اخترت ألّا تصلك اقتراحات. يلزم أولًا السماح بها من جديد في إعداداتك.
problem-yourself-not-joined = لا تصل الاقتراحات هنا إلا إلى المشاركين. تلزم أولًا المشاركة من إعداداتك.
problem-guest = حساب { $person } ضيف هنا، والضيوف لا يُقترحون للتعارف. يُرجى ذكر شخص آخر.
problem-receivers = يُرجى ألّا يتجاوز عدد الأشخاص المختارين { $limit }.
problem-receiver-bot = الحساب { $person } بوت ولا يمكنه قراءة البلاغات. يُرجى اختيار شخص آخر.
problem-yourself-blocked = طلبت ألّا يصلك شيء يخص { $person }. يلزم أولًا السماح بذلك من جديد في إعداداتك.
problem-max-from-one = { $limit ->
    [zero] وصل منك إلى { $person } خلال 30 يومًا { $limit } سؤال، وهو الحد الأقصى. السؤال التالي ممكن ابتداءً من { $at }.
    [one] وصل منك إلى { $person } خلال 30 يومًا سؤال واحد، وهو الحد الأقصى. السؤال التالي ممكن ابتداءً من { $at }.
    [two] وصل منك إلى { $person } خلال 30 يومًا سؤالان، وهو الحد الأقصى. السؤال التالي ممكن ابتداءً من { $at }.
    [few] وصل منك إلى { $person } خلال 30 يومًا { $limit } أسئلة، وهو الحد الأقصى. السؤال التالي ممكن ابتداءً من { $at }.
    [many] وصل منك إلى { $person } خلال 30 يومًا { $limit } سؤالًا، وهو الحد الأقصى. السؤال التالي ممكن ابتداءً من { $at }.
   *[other] وصل منك إلى { $person } خلال 30 يومًا { $limit } سؤال، وهو الحد الأقصى. السؤال التالي ممكن ابتداءً من { $at }.
 }
problem-max-from-one-waiting = { $limit ->
    [zero] مع ما لا يزال ينتظر، يصل منك إلى { $person } خلال 30 يومًا { $limit } سؤال، وهو الحد الأقصى.
    [one] مع ما لا يزال ينتظر، يصل منك إلى { $person } خلال 30 يومًا سؤال واحد، وهو الحد الأقصى.
    [two] مع ما لا يزال ينتظر، يصل منك إلى { $person } خلال 30 يومًا سؤالان، وهو الحد الأقصى.
    [few] مع ما لا يزال ينتظر، يصل منك إلى { $person } خلال 30 يومًا { $limit } أسئلة، وهو الحد الأقصى.
    [many] مع ما لا يزال ينتظر، يصل منك إلى { $person } خلال 30 يومًا { $limit } سؤالًا، وهو الحد الأقصى.
   *[other] مع ما لا يزال ينتظر، يصل منك إلى { $person } خلال 30 يومًا { $limit } سؤال، وهو الحد الأقصى.
 }
problem-undone = عدد الاقتراحات التي تراجعت عنها في آخر 24 ساعة { $limit }، وهو الحد الأقصى. الاقتراح التالي ممكن ابتداءً من { $at }.
problem-open-for = يُرجى اختيار مدة من يوم واحد فما فوق؛ أقصى عدد من الأيام: { $days }.
problem-date-past = يُرجى اختيار تاريخ في المستقبل.
problem-date-too-far = يُرجى اختيار تاريخ أقرب؛ أقصى عدد من الأيام من اليوم: { $days }.
problem-no-date = لا يمكنني قراءة هذا التاريخ. يُرجى كتابته هكذا: { $example }.
problem-choice = يُرجى اختيار أحد الخيارات.
problem-questions-used = عدد أسئلتك هنا { $limit }، وهو الحد الأقصى.
problem-limit = يُرجى كتابة عدد صحيح من 1 إلى 1000.
problem-time-zone = لا أعرف هذه المنطقة الزمنية. يُرجى كتابتها هكذا: Europe/Berlin.
problem-obstacle-not-set-up = { $platform ->
    [discord] لا يمكن فتح المحادثات هنا بعد. يُرجى الطلب ممن يمكنه إدارة هذا الخادم تشغيل /intro-setup: هناك يظهر ما ينقص.
   *[other] لا يمكن فتح المحادثات هنا بعد. يُرجى الطلب ممن ثبّت AskFirst تشغيل: askfirst check
 }
problem-obstacle-missing-permission = { $platform ->
    [discord] لا يمكنني فتح المحادثات هنا بعد. يُرجى الطلب ممن يمكنه إدارة هذا الخادم تشغيل /intro-setup: هناك يظهر ما يلزم فعله.
   *[other] تنقصني صلاحية لفتح المحادثات هنا. يُرجى الطلب ممن ثبّت AskFirst تشغيل: askfirst check
 }
problem-obstacle-cannot-meet = لا يمكنني جمع هذين الشخصين في محادثة واحدة هنا. ربما لا يجمعهما المكان اللازم لذلك.

## Discord's commands: names in small letters, without spaces

command-intro = intro
command-intro-about = تعريف شخصين أحدهما بالآخر، ويُسأل كل منهما أولًا على انفراد
option-a = a
option-a-about = الشخص الأول
option-b = b
option-b-about = الشخص الثاني
option-reason = السبب
option-reason-about = لماذا ينبغي أن يتعارفا؟ سيقرأ كلاهما هذا
option-note-a = ملاحظة_للأول
option-note-a-about = ملاحظة للشخص الأول وحده
option-note-b = ملاحظة_للثاني
option-note-b-about = ملاحظة للشخص الثاني وحده
option-open-for = المدة
option-open-for-about = كم يبقى مفتوحًا
option-join = انضمامي
option-join-about = انضمامك إلى المحادثة
command-intro-me = intro-me
command-intro-me-about = طلب من شخص، على انفراد، أن يعرّفك بشخص آخر
option-person = الشخص
option-person-about = من الشخص المطلوب التعرف إليه؟
option-via = عن_طريق
option-via-about = من يمكنه تعريفكما؟ لا يُسأل في البداية أحد غيره
option-words = الكلمات
option-words-about = لماذا هذا التعارف؟ سيقرأ ذلك من يعرّفكما
command-intros = intros
command-intros-about = اقتراحاتك وما ينتظر إجابتك
command-settings = intro-settings
command-settings-about = استراحة، لا اقتراحات، اللغة، انسني
command-introduce = اقتراح تعارف…
command-setup = intro-setup
command-setup-about = أين تُفتح المحادثات، ومن يمكنه اقتراح التعارف، والحدود

## Discord: the panel of an admin who sets a server up

server-title = AskFirst في { $workspace }
server-no-channel = يلزم أولًا اختيار قناة التعارف أدناه، أو السماح لي بإنشاء واحدة: هناك تُفتح المحادثات. ويجب أن يتمكن من رؤيتها كل من يُراد تعارفهم.
server-no-text-channel = لا يمكن استخدام هذه القناة. يُرجى اختيار قناة نصية من هذا الخادم.
server-channel-gone = لم تعد قناة التعارف موجودة، ولا يمكن فتح أي محادثة. يُرجى اختيار قناة أخرى أدناه، أو السماح لي بإنشاء واحدة.
server-unknown = لم أتمكن الآن من فحص قناة التعارف. يُرجى الفحص من جديد بعد قليل.
server-ready = جاهز: يمكن فتح المحادثات، ويمكن لكل من فيها الكتابة.
server-not-ready = ليس جاهزًا بعد: يُرجى إصلاح ما عليه علامة ✗، ثم الضغط على «{ button-server-look }».
server-unhelpful = يمكنني العمل من دون صلاحية «Manage Threads». بها أحذف السلسلة التي أُنشئت بلا فائدة، ومن دونها أُخرج منها من أضفتهم.
server-ok-channel = ✓ قناة التعارف قناة نصية أعرفها.
server-ok-threads = ✓ يمكنني فتح سلاسل خاصة في قناة التعارف والكتابة فيها.
server-ok-channels = ✓ يمكنني فتح قنوات خاصة والكتابة فيها.
server-ok-seen = ✓ يمكن للجميع رؤية قناة التعارف.
server-ok-written = ✓ يمكن للجميع الكتابة والقراءة في سلاسلها.
server-ok-own-channel = ✓ يمكن لمن يجري تعارفهم رؤية القناة التي تُفتح والكتابة والقراءة فيها، أيًّا كانت الإعدادات الأخرى.
server-ok-two-factor = ✓ المصادقة الثنائية لهذا الخادم لا تعيق شيئًا.
server-absent = ✗ المثبّت هنا أوامري فقط، من دوني: لا أرى شيئًا ولا يمكنني فتح شيء. يمكن لمن يدير الخادم إضافتي: { $link }
server-wrong-type = ✗ لم تعد قناة التعارف قناة نصية، والسلاسل الخاصة لا توجد إلا في القنوات النصية. يُرجى اختيار قناة أخرى أدناه.
server-timed-out = ✗ أنا موقوف هنا مؤقتًا حتى { $date }، ولا يمكنني فتح شيء ولا كتابة شيء. يُرجى النقر بالزر الأيمن على اسمي في قائمة الأعضاء واختيار «Remove Timeout».
server-restricted = ✗ قناة التعارف مقيّدة بالعمر، ولا يراها من لم يؤكد عمره. يُرجى تعديل القناة، ثم Overview، وإيقاف «Age-Restricted Channel»، أو اختيار قناة أخرى.
server-lacks-server = ✗ تُنشأ القناة الجديدة في الخادم نفسه، وتنقصني هناك صلاحيات. يُرجى فتح Server Settings ثم Roles ثم AskFirst، والسماح بما يلي:
server-lacks-category = ✗ فئة قناة التعارف تمنع عني صلاحيات. يُرجى تعديل الفئة، وفتح Permissions، وإضافة دور AskFirst، والسماح بما يلي:
server-lacks-channel = ✗ تنقصني صلاحيات في قناة التعارف. يُرجى تعديل القناة، وفتح Permissions، وإضافة دور AskFirst، والسماح بما يلي:
server-lacks-two-factor = ✗ يشترط هذا الخادم المصادقة الثنائية على المشرفين، وحساب Discord المالك لهذا البوت لا يستخدمها. يُرجى الطلب ممن يشغّل AskFirst تفعيلها لذلك الحساب. وإلى ذلك الحين يمنع عني Discord ما يلي:
server-seen-by-some = • لا يمكن للجميع رؤية قناة التعارف. ومن لا يراها لا يمكن اقتراح تعارفه؛ يُرجى السماح هناك لـ@everyone أو للدور المناسب بـ«View Channel».
server-written-by-some = • لا يمكن الرؤية والكتابة والقراءة في سلاسل قناة التعارف إلا لمن لديهم أحد هذه الأدوار، ولا يمكن اقتراح تعارف غيرهم: { $roles }
server-written-by-nobody = ✗ لا يمكن للأعضاء الكتابة في المحادثة. يُرجى تعديل قناة التعارف، وفتح Permissions، والسماح لـ@everyone أو لدور من يُراد تعارفهم بـ«View Channel» و«Send Messages in Threads» و«Read Message History».
server-refused = ! عند آخر محاولة لفتح محادثة رفض Discord ذلك (الخطأ { $code }). أواصل المحاولة ليوم واحد.
server-refused-words = ! عند آخر محاولة لفتح محادثة حجب AutoMod كلمات فيها. يُرجى استثناء دور AskFirst في Server Settings ثم AutoMod. أواصل المحاولة ليوم واحد.
server-refused-two-factor = ! عند آخر محاولة لفتح محادثة رفض Discord ذلك: يشترط الخادم المصادقة الثنائية، وحساب Discord المالك لهذا البوت لا يستخدمها. يُرجى سؤال من يشغّل AskFirst. أواصل المحاولة ليوم واحد.
server-refused-full = ! عند آخر محاولة لفتح محادثة كان الخادم ممتلئًا: فهو يتسع لعدد 500 قناة و1,000 سلسلة نشطة. يُرجى حذف بعضها أو أرشفته. أواصل المحاولة ليوم واحد.
server-refused-cannot-write = ! عند آخر محاولة لفتح محادثة لم يكن بإمكان أحد أطرافها الكتابة فيها: ربما لا يرى قناة التعارف، أو تنقصه هناك صلاحية «Send Messages in Threads»، أو هو موقوف مؤقتًا. أواصل المحاولة ليوم واحد.
server-cannot-create-two-factor = لا يمكنني إنشاء قناة: يشترط هذا الخادم المصادقة الثنائية على المشرفين، وحساب Discord المالك لهذا البوت لا يستخدمها. يُرجى الطلب ممن يشغّل AskFirst تفعيلها، أو إنشاء قناة نصية واختيارها أدناه.
server-cannot-create-other = لا يمكنني إنشاء قناة: يرفض Discord ذلك (الخطأ { $code }). يُرجى إنشاء قناة نصية واختيارها أدناه.
server-tried = أنشأت قناة خاصة وحذفتها من جديد: يمكن فتح المحادثات.
server-tried-not-deleted = أنشأت قناة خاصة ولم أتمكن من حذفها (الخطأ { $code })، واسمها «{ $name }». يمكن فتح المحادثات.
server-tried-in-vain = حاولت إنشاء قناة خاصة، ورفض Discord ذلك (الخطأ { $code }). لا يمكن فتح المحادثات بعد.
server-cannot-create = لا يمكنني إنشاء قناة: تنقصني صلاحية «Manage Channels». يُرجى السماح بها في Server Settings ثم Roles ثم AskFirst، أو إنشاء قناة نصية واختيارها أدناه.
server-too-many-channels = يرفض Discord إنشاء قناة أخرى، فربما بلغ الخادم حده الأقصى. يُرجى اختيار قناة موجودة.
server-threads = تُفتح المحادثات كسلاسل خاصة في قناة التعارف.
server-channels = تُفتح المحادثات كقنوات خاصة بجانب قناة التعارف.
server-fallback-thread = ✓ من كانت رسائله الخاصة مغلقة يُسأل في سلسلة خاصة به وحده.
server-no-fallback-thread = • من كانت رسائله الخاصة مغلقة لا يمكن سؤاله، وينتهي الاقتراح.
server-everyone = يمكن للجميع اقتراح التعارف.
server-admins = لا يمكن اقتراح التعارف إلا لمن يمكنهم إدارة الخادم.
server-role = لا يمكن اقتراح التعارف إلا لمن لديهم الدور المختار أدناه، ولمن يمكنهم إدارة الخادم.
server-self = من يمكنه اقتراح التعارف يمكنه أيضًا أن يطلبه لنفسه.
server-no-self = لا يمكن لأحد أن يطلب التعارف لنفسه.
server-moderators-threads = ما يمكن للمشرفين رؤيته: كل من لديه صلاحية «Manage Threads» وكل مدير يمكنه الاطلاع على هذه السلاسل وقراءتها. لا يمكنني قراءتها، ولا يمكن ذلك لبقية الأعضاء.
server-moderators-channels = ما يمكن للمشرفين رؤيته: كل مدير يمكنه الاطلاع على هذه القنوات وقراءتها، ومن يدير صلاحياتها يمكنه إدخال نفسه. أنا لا أقرؤها، ولا يراها بقية الأعضاء.
server-moderators-fallback-thread = حيث يُسأل أحد في سلسلة، يرى المشرفون من يسأل من وعمّن، لكنهم لا يرون أي إجابة أبدًا.
server-menu-channel = قناة التعارف…
server-menu-role = الاقتراح لهذا الدور فقط…
server-new-name = تعارف
server-new-topic = يفتح AskFirst المحادثات هنا بعد أن يقول الطرفان «نعم».
button-server-create = إنشاء قناة
button-server-threads = استخدام سلاسل خاصة
button-server-channels = استخدام قنوات خاصة
button-server-fallback-thread = السؤال في سلسلة إذا أُغلقت الرسائل
button-server-no-fallback-thread = عدم السؤال في السلاسل أبدًا
button-server-everyone = الاقتراح للجميع
button-server-admins = الاقتراح للمسؤولين فقط
button-server-self = السماح بعبارة «أود التعرف إلى …»
button-server-no-self = منع عبارة «أود التعرف إلى …»
button-server-all = يمكن سؤال الجميع
button-server-joined = سؤال المشاركين فقط
button-server-times = المساعدة على إيجاد موعد
button-server-no-times = عدم المساعدة على إيجاد موعد
button-server-form = الحدود…
button-server-place = اللغة، المنطقة الزمنية…
button-server-look = الفحص من جديد
button-server-try = تجربة
permission-view-channel = «View Channel»، لرؤية القناة أصلًا
permission-create-private-threads = «Create Private Threads»، لفتح المحادثات، أو للسؤال حيث تكون الرسائل الخاصة مغلقة
permission-send-messages-in-threads = «Send Messages in Threads»، للترحيب هناك
permission-manage-threads = «Manage Threads»، لحذف سلسلة أُنشئت بلا فائدة
permission-manage-channels = «Manage Channels»، لفتح قنوات خاصة
permission-send-messages = «Send Messages»، للترحيب في القنوات الخاصة
permission-read-message-history = «Read Message History»، لإغلاق بطاقة من يُسأل في سلسلة، وللسماح بالقراءة في القنوات الخاصة

## Installing on Slack, in an admin's browser

install-done = تم تثبيت AskFirst. يمكن الآن كتابة /intro في Slack.
install-done-in = تم تثبيت AskFirst في { $workspace }. يمكن الآن كتابة /intro في Slack.
install-on = فتحه في Slack
install-done-organisation = تم تثبيت AskFirst في المؤسسة. بقي اختيار مساحات العمل التي يمكنها استخدامه.
install-choose = اختيار مساحات العمل
install-denied = لم يُثبَّت شيء، فقد رُفض ذلك على صفحة Slack ({ $reason }). لا بأس، يمكنك البدء من جديد في أي وقت.
install-stale = هذه الخطوة تمت من قبل، أو استغرقت أكثر من عشر دقائق، أو بدأت في متصفح آخر ({ $reason }). إذا كان AskFirst ظاهرًا لك في Slack فكل شيء على ما يرام، وإلا فيُرجى البدء من جديد.
install-failed = لم يُكمل Slack التثبيت ({ $reason })، لذا لم يُثبَّت شيء. يُرجى البدء من جديد.
install-trouble = حدث خطأ من جهتنا، ولم يُثبَّت شيء. يُرجى المحاولة من جديد بعد دقيقة.
install-busy = وصلت طلبات كثيرة دفعة واحدة من اتصالك، ولم يُثبَّت شيء. يُرجى المحاولة من جديد بعد دقيقة.
install-again = البدء من جديد

## Lists that are cut

and-more = و{ $count } غير ذلك
