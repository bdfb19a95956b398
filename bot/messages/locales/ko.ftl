# Korean
#
# Address: 해요체, as Discord's Korean client speaks, friendly and short; Slack's is a shade more formal.
# No "당신" and no "너": the sentence stands without "you", or has 회원님 where it must be said.
# Names: always { $name }님, and the particle of 님 (님이, 님은, 님을, 님과, 님에게), so that none depends
# on how a name ends. Behind workspaces, dates and numbers stand nouns, 까지, 에, or a counter (명, 번, 건).
# Genders: none in the language.
# Dates: 11월 28일 (토), with time 11월 28일 (토) 오전 9:00; platforms write theirs in the same order.
# Quotes: “…”; a yes and a no that are said are “네” and “아니요”.
# Numbers: one category.
#
# introduce, introduction: 소개하다, 소개 · introducer: named, else 소개한 분 · party: named, both 두 분
# ask: 소개 제안 (to ask: 물어보다) · question: 질문 · answer: 답 · unanswered: 답하지 않은 것
# conversation: 대화 (열다) · lapse: 이번에는 이어지지 않다 · closed: 마감 · undo: 되돌리다 · withdraw: 철회하다
# opt out: 소개를 받지 않다 · pause: 쉬다 · join: 참여하다 · place: 차례 · reason: 이유 · note: 메모
# request (for a meeting): 부탁 · connector: named, else 부탁받은 분 · standing answer: 미리 해 둔 답 (미리 “네”)
# thanks: 감사 · find a time: 시간 찾기
# report: 신고 · admin: 관리자 · moderator: 운영진 · workspace: 워크스페이스 (Slack) · server: 서버 (Discord)
# channel, thread, role: 채널, 스레드, 역할 · direct message: DM · Home: 홈 · in private: 따로, 비공개로
#
# Not read by a native speaker yet.

## How dates are written where the platform doesn't write them (Unicode date patterns)

pattern-day = M월 d일 (EEE)
pattern-day-and-time = M월 d일 (EEE) aaaa h:mm
pattern-month = y년 M월

## Who

someone = 떠난 회원

## The ask

ask-title = { $named ->
    [0] { $introducer }님이 { $other }님을 소개해 주고 싶어 해요.
   *[other] { $workspace } 서버의 { $introducer }님이 { $other }님을 소개해 주고 싶어 해요.
 }
ask-title-self = { $named ->
    [0] { $introducer }님이 회원님과 알고 지내고 싶어 해요.
   *[other] { $workspace } 서버의 { $introducer }님이 회원님과 알고 지내고 싶어 해요.
 }
ask-title-requested = { $named ->
    [0] { $introducer }님이 { $other }님을 소개해 주고 싶어 해요. { $other }님이 부탁한 소개예요.
   *[other] { $workspace } 서버의 { $introducer }님이 { $other }님을 소개해 주고 싶어 해요. { $other }님이 부탁한 소개예요.
 }
ask-note = 회원님에게만 남긴 메모:
ask-about = { $person }님의 자기소개:
ask-how = 두 분 모두 “네”라고 하면 세 분의 대화를 열어 드려요.
ask-how-without = 두 분 모두 “네”라고 하면 두 분의 대화를 열어 드려요.
ask-how-self = “네”라고 하면 두 분의 대화를 열어 드려요.
ask-how-requested = “네”라고 하면 세 분의 대화를 열어 드려요.
ask-how-without-requested = “네”라고 하면 두 분의 대화를 열어 드려요.
ask-quiet = 답하지 않아도 괜찮아요. 두 분 모두 “네”라고 하지 않는 한, 무엇을 골랐는지도, 고르기는 했는지도 아무도 알 수 없어요. 답할 수 있는 기한: { $deadline }
ask-quiet-self = 답하지 않아도 괜찮아요. “네”라고 하지 않는 한, 무엇을 골랐는지도, 고르기는 했는지도 아무도 알 수 없어요. 답할 수 있는 기한: { $deadline }
ask-quiet-told = 답하지 않아도 괜찮아요. 답하지 않은 것은 아무도 알 수 없고, “네”도 두 분 모두 그렇게 답하지 않는 한 알 수 없어요. “아니요”는 설정해 둔 대로 { $introducer }님에게 알려요. 답할 수 있는 기한: { $deadline }
ask-reminder = 다시 알려 드려요. 이번 한 번뿐이에요.
ask-second = 다시 물어봐 달라고 하셔서 한 번 더 물어봐요. 세 번째는 없어요.
ask-standing = { $date }까지 소개에 “네”라고 해 두어서, 이것도 “네”로 쳐요.
ask-standing-means = { $other }님도 “네”라고 하지 않는 한 아무도 볼 수 없고, 지금이라도 바꿀 수 있어요.
ask-standing-told = “아니요”는 설정해 둔 대로 { $introducer }님에게 알려요.
ask-first = AskFirst는 두 분을 소개하기 전에 각자에게 먼저 물어봐요. 관리자가 설치했어요. “{ button-optout }”를 누르면 앞으로 다시는 오지 않아요.
ask-first-by = AskFirst는 두 분을 소개하기 전에 각자에게 먼저 물어봐요. { $installer }님이 설치했어요. “{ button-optout }”를 누르면 앞으로 다시는 오지 않아요.
preview-ask = { $sentence } “{ $reason }” 답하지 않아도 괜찮아요.
preview-ask-reminder = { $sentence } “{ $reason }” 답하지 않아도 괜찮아요. 다시 알리는 건 이번 한 번뿐이에요.
preview-ask-standing = { $sentence } “{ $reason }” 설정해 둔 대로, 달리 말하지 않는 한 “네”로 쳐요.
preview-ask-second = { $sentence } “{ $reason }” 답하지 않아도 괜찮아요. 다시 물어봐 달라고 하셔서 한 번 더 물어봐요.
public-note = DM을 보낼 수 없어서 운영진이 볼 수도 있는 서버 스레드에서 물어봐요. 답은 여기에 절대 나타나지 않아요. 누른 뒤에 나오는 내용은 회원님만 볼 수 있어요.
public-news = 회원님과 관련된 소개에 새 소식이 있어요. 여기는 운영진이 볼 수도 있어서 내용은 적지 않았어요.

state-yes = “네”라고 답했어요.
state-yes-means = { $other }님도 “네”라고 하지 않는 한 아무도 볼 수 없어요.
state-later = “네, 하지만 나중에”라고 답했어요.
state-later-means = { $other }님도 “네”라고 하지 않는 한 아무도 볼 수 없어요. 두 분의 뜻이 모이면 대화는 빨라도 { $date }에 열려요.
state-no = “아니요”라고 답했어요.
state-no-means = 아무에게도 알리지 않아요. 답하지 않은 것과 똑같아 보여요.
state-again = 나중에 다시 물어볼게요.
state-again-means = { $date }에 물어볼게요. 그때까지는 답하지 않은 것으로 쳐요.
state-left = 답하지 않은 채로 남아요.
state-left-means = 소개 제안을 받지 않도록 설정해 두었어요.
state-blocked = 답하지 않은 채로 남아요.
state-blocked-means = { $person }님과 관련된 소개는 받지 않도록 설정해 두었어요.
state-paused = 지금은 답하지 않은 것으로 쳐요.
state-paused-means = 소개를 쉬고 있어요. { $date }에 쉬기가 끝나요.
state-paused-past = 답하지 않은 채로 남아요.
state-paused-past-means = 소개를 쉬고 있고, 쉬기가 끝날 때면 이 소개도 마감돼 있어요.
state-agreed = 두 분 모두 “네”라고 답했어요.
state-agreed-means = 대화는 { $date }에 열려요.
state-opening = 두 분 모두 “네”라고 답했어요.
state-opening-means = 지금 대화를 열고 있어요.
state-opened = 두 분 모두 “네”라고 답했어요.
state-opened-means = { $other }님과의 대화가 열려 있어요.
answered-until = 답을 바꿀 수 있는 기한: { $deadline }
open-until = 답할 수 있는 기한: { $deadline }
answered-words = 대화가 열리면 { $other }님이 읽을 말:
more-about = { $introducer }님이 제안한 { $other }님 소개:
more-about-self = { $introducer }님과 알고 지내는 일:
closed = { $introducer }님이 제안한 { $other }님 소개는 마감됐어요. 더 할 일은 없어요.
closed-self = { $introducer }님이 알고 지내고 싶어 한 일은 마감됐어요. 더 할 일은 없어요.

notice-agreed = { $other }님도 회원님과 알고 지내고 싶어 해요. 대화는 { $date }에 열려요.

reply-title = { $introducer }님이 질문에 답했어요:
reply-yours = 회원님의 질문:

followup-title = { $other }님과 이야기를 나눴나요?
followup-how = 답은 아무에게도 보이지 않아요. “네”는 월별 합계에만 더해져요. { $deadline }까지 두 분 모두 “{ button-still }”를 고르면 대화에 한 줄이 나타나요. 한 분만 고르면 아무도 절대 알 수 없어요.
followup-how-late = 답은 아무에게도 보이지 않아요. “네”는 월별 합계에만 더해져요.
state-still = 아직 이야기하고 싶어요.
state-still-means = { $deadline }까지 { $other }님도 그렇게 답하면 대화에 한 줄이 나타나요. 그렇지 않으면 아무도 알 수 없어요.
followup-late = 고마워요. 이제는 늦었지만 대화는 아직 열려 있어요.
state-talked = 반가운 소식이에요.
state-talked-means = 답은 아무에게도 보이지 않아요.
followup-may-know = { $introducer }님의 목록에는 { $other }님도 “네”라고 답하고 이 칸에 표시할 때만 이야기를 나눴다고 나와요.
followup-thanked = { $introducer }님에게 전한 감사:

## The introducer

requested = { $seconds }초 안에 되돌리지 않으면 { $a }님과 { $b }님에게 따로 비공개로 물어볼게요.
requested-self = { $seconds }초 안에 되돌리지 않으면 { $other }님에게 비공개로 물어볼게요.
requested-now = { $a }님과 { $b }님에게 따로 비공개로 물어보고 있어요.
requested-now-self = { $other }님에게 비공개로 물어보고 있어요.
asked = { $a }님과 { $b }님에게 따로 비공개로 물어봤어요. { $deadline }까지 소식을 전할게요. 이어지지 않더라도 이유는 말할 수 없어요. 그래야 누구나 편하게 답할 수 있으니까요.
asked-self = { $other }님에게 비공개로 물어봤어요. { $deadline }까지 소식을 전할게요. 이어지지 않더라도 이유는 말할 수 없어요. 그래야 누구나 편하게 답할 수 있으니까요.
queued = 일주일에 너무 많은 제안이 가지 않도록 { $a }님과 { $b }님은 차례를 기다리고 있어요. 자리가 나는 대로 두 분에게 물어볼게요. 자리가 나지 않으면 { $latest }까지 알려 드릴게요.
queued-self = 일주일에 너무 많은 제안이 가지 않도록 { $other }님은 차례를 기다리고 있어요. 자리가 나는 대로 물어볼게요. 자리가 나지 않으면 { $latest }까지 알려 드릴게요.
queued-past = { $a }님과 { $b }님의 차례 기다리기는 끝났어요.
agreed-introducer = { $a }님과 { $b }님 모두 “네”라고 답했어요. 대화는 { $date }에 열려요.
agreed-introducer-now = { $a }님과 { $b }님 모두 “네”라고 답했어요. 지금 대화를 열고 있어요.
status-agreed = { $a }님과 { $b }님 모두 “네”라고 답했어요.
status-agreed-self = { $other }님과 회원님 모두 “네”라고 답했어요.
status-opened = { $a }님과 { $b }님 모두 “네”라고 답했고, 두 분의 대화가 열려 있어요.
status-opened-self = 두 분 모두 “네”라고 답했고, { $other }님과의 대화가 열려 있어요.
status-closed-self = { $other }님과 알고 지내고 싶다는 제안은 마감됐어요.
status-withdrawn-self = { $other }님과 알고 지내고 싶다는 제안을 철회했어요.
status-closed = { $a }님과 { $b }님의 소개는 마감됐어요.
status-withdrawn = { $a }님과 { $b }님의 소개를 철회했어요.

withdraw-title = 철회할까요?
withdraw-sure = 두 분에게는 마감됐다고만 보이고, 이유는 나오지 않아요. 그 뒤로 한동안은 아무도 두 분을 서로 소개할 수 없어요.
withdraw-sure-self = { $other }님에게는 마감됐다고만 보이고, 이유는 나오지 않아요. 그 뒤로 한동안은 아무도 두 분을 서로 소개할 수 없어요.

withdraw-sure-requested = { $other }님에게는 마감됐다고만 보이고, 이유는 나오지 않아요. { $requester }님에게는 아무것도 보이지 않아요. 그 뒤로 한동안은 아무도 두 분을 서로 소개할 수 없어요.

ended-pair = { $a }님과 { $b }님의 소개:
ended-pair-self = { $other }님과 알고 지내는 일:
ended-lapsed-self = 이번에는 이어지지 않았어요. 그저 때가 맞지 않았을 뿐일 때가 많아요.
ended-unreachable-self = 제안을 전하지 못해서 이 소개는 마감됐어요.
ended-failed-self = 두 분 모두 “네”라고 답했지만 대화를 열지 못했어요. 편하게 직접 말을 걸어 보세요. 서로 같은 마음이니까요.
ended-lapsed = 이번에는 이어지지 않았어요. 그저 때가 맞지 않았을 뿐일 때가 많아요. 두 분을 생각해 주셔서 고마워요.
ended-told = { $party }님이 “아니요”라고 답하고, 이렇게 전해 달라고 했어요:
ended-told-note = { $other }님에게는 알리지 않아요. 마감됐다고만 보여요.
ended-told-note-requested = { $other }님에게는 알리지 않아요.
ended-unreachable = 모두에게 제안을 전하지는 못해서 이 소개는 마감됐어요. 두 분을 생각해 주셔서 고마워요.
ended-failed = 두 분 모두 “네”라고 답했지만 대화를 열지 못했어요. 직접 이어 주셔도 좋아요. 두 분 모두 알고 지내고 싶어 하니까요.
ended-waited = 2주 동안 자리가 나지 않아 아무에게도 물어보지 않았어요. 언제든 다시 시도해 주세요.
ended-waited-requested = 제때 자리가 나지 않아 아무에게도 물어보지 않았어요.
ended-request-withdrawn = 처음의 부탁이 철회돼서 이 소개는 마감됐어요. 도와주셔서 고마워요.
ended-opened = 두 분 모두 “네”라고 답했고, 두 분의 대화가 열려 있어요. 원하신 대로 회원님은 들어 있지 않아요.

question-title = { $other }님과의 소개에 대해 { $party }님이 질문했어요:
question-title-self = { $party }님이 질문했어요:
question-note = 답장은 한 번, { $party }님에게만 전해요. 질문은 “네”도 “아니요”도 아니에요.
question-replied = 회원님의 답장:
question-closed = { $a }님과 { $b }님의 소개가 끝나서 더 답할 것이 없어요.
question-closed-self = { $other }님과의 소개가 끝나서 더 답할 것이 없어요.

thanks-title = { $party }님이 { $other }님을 소개해 줘서 고맙다고 전했어요.
thanks-note = 다른 누구도 읽지 않아요.
thanks-erased = 여기서 더 읽을 것은 없어요.

## Asking somebody to introduce oneself: what the one who asks reads

asking-connector = { $seconds }초 안에 되돌리지 않으면 부탁이 접수돼요. { $connector }님에게 { $target }님을 소개해 달라는 부탁이에요.
asking-connector-now = 부탁이 접수됐어요. { $connector }님에게 { $target }님을 소개해 달라는 부탁이에요.
asking-connector-heard = { $deadline }까지 소식을 전할게요. 이어지지 않더라도 이유는 말할 수 없어요. 그래야 누구나 편하게 답할 수 있으니까요.
wish = { $connector }님에게 { $target }님을 소개해 달라고 부탁했어요.
wish-opened = { $target }님과 알고 지내고 싶다는 바람이 이루어져, 대화가 열려 있어요.
wish-closed = { $connector }님에게 부탁한 { $target }님 소개는 마감됐어요.
wish-withdrawn = { $connector }님에게 부탁한 { $target }님 소개를 철회했어요.
withdraw-sure-wish = 부탁은 마감되고, 이유는 아무에게도 알리지 않아요. 한동안은 { $target }님을 소개해 달라고 다시 부탁할 수 없어요.
ended-wish = { $connector }님에게 부탁한 { $target }님 소개:
ended-wish-told = { $connector }님이 전한 말:
wish-question-title = { $target }님을 소개하기 전에 { $connector }님이 질문했어요:
wish-question-closed = { $target }님을 소개해 달라는 부탁이 마감돼서 더 답할 것이 없어요.

## Asking somebody to introduce oneself: what the one who is asked reads

request-title = { $named ->
    [0] { $requester }님이 { $target }님과 알고 지내고 싶어 해요. 두 분을 소개해 줄 수 있는지 물어봐요.
   *[other] { $workspace } 서버의 { $requester }님이 { $target }님과 알고 지내고 싶어 해요. 두 분을 소개해 줄 수 있는지 물어봐요.
 }
request-quiet = 답하지 않아도 괜찮아요. 이 부탁을 어떻게 했는지는 아무도 알 수 없어요. 답할 수 있는 기한: { $deadline }
state-not-this-time = 이번에는 넘기기로 했어요.
state-not-this-time-means = 아무에게도 알리지 않아요. 답하지 않은 것과 똑같아 보여요.
request-introduced = { $requester }님과 { $target }님을 소개하고 있어요.
request-closed = { $requester }님이 { $target }님과 알고 지내고 싶어 한 일은 마감됐어요. 더 할 일은 없어요.

## The conversation

greeting-title = { $a }님, 이분은 { $b }님이에요. { $b }님, 이분은 { $a }님이에요.
greeting-why = { $introducer }님이 제안했고, 두 분 모두 “네”라고 답했어요:
greeting-why-self = { $introducer }님이 알고 지내고 싶다고 했고, { $other }님이 “네”라고 답했어요:
greeting-why-requested = { $requester }님이 소개를 부탁했고, { $introducer }님이 전했고, { $other }님이 “네”라고 답했어요:
greeting-words = { $person }님이 남긴 말:
greeting-about = { $person }님의 자기소개:
greeting-manners = 이제 두 분의 자리예요. { $introducer }님에게 답하지 않아도 괜찮아요. 저는 여기에 쓰는 글을 읽을 수 없어요.
greeting-manners-alone = 이제 두 분의 자리예요. 저는 여기에 쓰는 글을 읽을 수 없어요.
still-title = 두 분 모두 아직 이야기하고 싶어 해요.
still-note = { $a }님과 { $b }님, 각자 저에게 비공개로 알려 주셨어요.

## Finding a time: each of the two chooses in private, and only what suits both is said

button-findtime = 시간 찾기…
button-findtime-more = 시간 더 고르기…
button-findtime-again = 맞는 시간이 없어요…
form-findtime-title = 시간 찾기
form-findtime-how = { $other }님과 회원님 모두에게 맞는 시간이 있으면 바로 대화에서 세 개까지 알려 드려요. 여기 시간은 회원님의 시간대로 나와요: { $zone }
form-findtime-how-unzoned = { $other }님과 회원님 모두에게 맞는 시간이 있으면 바로 대화에서 세 개까지 알려 드려요.
form-findtime-how-private = 무엇을 골랐는지는 아무에게도 보이지 않아요. 두 분 모두에게 맞는 시간만 알려 드려요.
form-findtime-days = { $first } ~ { $last }
form-findtime-weekends = 주말
form-findtime-minutes = 얼마 동안?
form-findtime-length = { $minutes }분
form-findtime-zone = 내 시간대
form-findtime-how-zone = 예: Europe/Berlin, America/New_York. 도시 이름만 써도 돼요.
part-early = 이른 아침 ({ $hours })
part-morning = 오전 ({ $hours })
part-noon = 점심 ({ $hours })
part-afternoon = 오후 ({ $hours })
part-evening = 저녁 ({ $hours })
part-early-on = { $weekday }, 이른 아침 ({ $hours })
part-morning-on = { $weekday }, 오전 ({ $hours })
part-noon-on = { $weekday }, 점심 ({ $hours })
part-afternoon-on = { $weekday }, 오후 ({ $hours })
part-evening-on = { $weekday }, 저녁 ({ $hours })
done-findtime = 적어 두었어요. { $other }님과 회원님 모두에게 맞는 시간이 있으면 바로 대화에서 알려 드려요. 무엇을 골랐는지는 아무에게도 보이지 않아요. 그때 지워지고, 늦어도 14일 뒤에는 지워져요.
done-findtime-erased = 됐어요. 고른 시간을 지웠어요.
times-title = { $a }님과 { $b }님, 두 분 모두에게 맞는 시간이에요:
times-title-one = { $a }님과 { $b }님, 두 분 모두에게 맞는 시간이에요:
times-line = { $number }. { $at } · { $google } · { $outlook }
times-google = Google 캘린더
times-outlook = Outlook
times-note = { $minutes }분이에요. 링크를 누르면 자신의 캘린더에 일정이 채워져요. 저는 캘린더를 볼 수 없어요. 두 분이 고른 시간은 지워졌어요.
times-event = { $a }님과 { $b }님
notime-title = { $other }님과 회원님이 고른 시간을 비교했을 때, 두 분 모두에게 맞는 시간이 없었어요.
notime-note = 상대가 무엇을 골랐는지는 어느 쪽에도 보이지 않아요. 더 고르면 두 분 모두에게 맞는 시간이 생기는 대로 대화에서 알려 드려요.
findtime-both = 여기서는 { $a }님과 { $b }님만 시간을 골라요.
findtime-off = 관리자가 이 기능을 꺼 두었어요. 여기서 직접 시간을 정할 수는 있어요.
findtime-blocked = { $other }님과 관련된 소개는 받지 않도록 설정해 두었어요. 먼저 설정에서 다시 허용한 다음 시간을 골라 주세요.
late-findtime = 너무 오래전 일이에요. 대화에서 직접 시간을 정할 수는 있어요.
problem-no-part = 아직 지나지 않은 때를 하나 이상 골라 주세요.

## What a click or a command is answered with

done-undone = 되돌렸어요. 아무에게도 물어보지 않았어요.
done-withdrawn = 철회했어요. 이제 마감됐다고만 보이고, 이유는 나오지 않아요.
done-withdrawn-already = 이미 철회했어요.
done-undone-wish = 되돌렸어요. 처음부터 부탁하지 않은 것과 같아요.
done-withdrawn-wish = 철회했어요. 이유는 아무에게도 알리지 않아요.
done-withdrawn-wish-already = 이미 철회했어요.
done-let-know = 됐어요. { $requester }님에게만 알리고, 다른 누구에게도 알리지 않아요.
done-told = 됐어요. { $introducer }님에게만 알리고, 다른 누구에게도 알리지 않아요.
done-no-agreed = 됐어요. 대화는 열리지 않고, 누가 마음을 바꿨는지는 아무에게도 알리지 않아요.
done-passed-on = 전했어요.
done-optout = 됐어요. 이제 소개가 오지 않아요. 번거롭게 해서 미안해요.
done-optoutall = 됐어요. 제가 있는 어느 서버에서도 이제 소개가 오지 않아요. 번거롭게 해서 미안해요.
done-optin = 다시 만나 반가워요. 이제 다시 소개 제안을 받을 수 있어요. 그동안 열려 있던 것은 답하기 전까지 답하지 않은 채로 남아요.
done-join = 환영해요. 이제 소개 제안을 받을 수 있어요. 매번 먼저 물어보고, 언제든 그만둘 수 있어요.
done-pause = 됐어요. { $date } 전에는 아무와도 소개되지 않아요.
done-resume = 쉬기가 끝났어요. 다시 소개 제안을 받을 수 있어요.
done-standing = 이제 { $date }까지 받는 제안은 달리 말하지 않는 한 “네”로 쳐요. 이미 열려 있는 것은 계속 답을 기다려요.
done-eachtime = 이제 매번 물어볼게요. 이미 “네”로 친 것은 바꾸기 전까지 그대로예요.
done-block = 됐어요. 이제 { $person }님과 관련된 소개는 오지 않아요. 당사자에게는 알리지 않아요.
done-unblock = { $person }님과 관련된 소개 제안을 다시 받을 수 있어요.
done-no-tells-introducer = 이제 “아니요”라고 하면 소개한 분에게 이렇게 알려요: “{ tell-not-now }”
done-no-stays-private = 이제 “아니요”라고 해도 아무에게도 알리지 않아요.
done-language = 이제 한국어로 말할게요.
done-about = 저장했어요. 이제 회원님과 알고 지내고 싶은지 질문받는 분만 이 글을 읽어요.
done-about-removed = 지웠어요.
done-forgotten = 회원님에 관한 것을 모두 지웠어요. 최근에 누군가에게 회원님에 관해 물어본 적이 있다면, 너무 빨리 다시 묻지 않도록 알아볼 수 없게 바꾼 번호 하나가 필요 없어질 때까지 남아요. 그 번호로는 회원님이 누구인지 아무도 알 수 없어요.
done-forgotten-optout = 알아볼 수 없게 바꾼 번호 하나만 빼고 회원님에 관한 것을 모두 지웠어요. 바라신 대로 다시 묻지 않기 위한 번호이고, 그 번호로는 회원님이 누구인지 아무도 알 수 없어요.
done-followup-none = 알겠어요. 더는 묻지 않을게요.
done-setup = 여기 모두에게 적용되도록 저장했어요.
done-receivers = 저장했어요. 이제 이분들이 신고를 받아요.
done-invite = 올렸어요. 거기서 “{ button-join }”를 누른 사람은 소개 제안을 받을 수 있어요.

late-answer = 이제 답할 수 없어요. 더 할 일은 없어요.
late-undo = 되돌릴 것이 더 없어요.
late-undo-asked = 이미 물어봐서 되돌리기에는 늦었어요. 철회는 아직 할 수 있어요.
late-undo-wish = 되돌릴 수 있는 시간이 지났어요. 철회는 아직 할 수 있어요.
late-withdraw-wish = 이제는 늦었어요. 부탁이 마감됐거나 지금 대화를 열고 있어요.
late-request = 여기서 더 할 일은 없어요.
late-withdraw = 이제는 늦었어요. 소개가 끝났거나 지금 대화를 열고 있어요.
late-again = 날짜는 한 번만 고를 수 있는데 이미 골랐어요. 그대로 둘게요.
late-words = 덧붙이는 말은 “네”라고 답한 뒤 대화가 열리기 전까지만 쓸 수 있어요.
late-reply = 더 답장할 것이 없어요.
late-block = 너무 오래전 일이라 누구에 관한 것이었는지 더는 알 수 없어요. 최근에 소개를 제안한 사람은 설정에 모두 나와 있어요.
not-yours = 회원님에게 물어본 것이 아니어서 아무것도 바뀌지 않았어요.
not-allowed = 관리자만 바꿀 수 있어요.
try-again = 시간이 조금 오래 걸렸지만 사라진 것은 없어요. 다시 시도해 주세요.
one-moment = 평소보다 오래 걸리고 있어요. 준비되는 대로 여기에 답이 나와요.
went-wrong = 문제가 생겼어요. 잠시 뒤에 다시 시도해 주세요.
lift-optout = 소개를 받지 않도록 설정해 두었어요. 먼저 다시 받도록 바꾼 다음 답해 주세요.
lift-optout-standing = 소개를 받지 않도록 설정해 두었어요. 먼저 다시 받도록 바꿔 주세요.
lift-block = 이 중 한 분과 관련된 소개는 받지 않도록 설정해 두었어요. 먼저 설정에서 다시 허용한 다음 답해 주세요.
lift-away = { $platform ->
    [discord] 이 서버를 떠난 것으로 기록돼 있어요. /intros 명령을 한 번 쓰면 돌아온 것을 알 수 있고, 그다음에 답할 수 있어요.
   *[other] 이 워크스페이스를 떠난 것으로 기록돼 있어요. /intro list 명령을 한 번 입력하면 돌아온 것을 알 수 있고, 그다음에 답할 수 있어요.
 }
lift-pause = 소개를 쉬고 있고, { $date }에 쉬기가 끝나요. 먼저 쉬기를 끝낸 다음 답해 주세요.

## Buttons

button-yes = 네, 소개해 주세요
button-yes-self = 네, 좋아요
button-yes-now = 네, 지금 바로요
button-yes-after-all = 다시 생각하니 네
button-later = 네, 하지만 나중에…
button-later-other = 다른 날짜로…
button-no-standing = 이번 것은 아니요
button-later-after-yes = 이 날짜 이후로…
button-no = 아니요, 괜찮아요
button-no-after-all = 다시 생각하니 아니요
button-tell = { $introducer }님에게 알리기…
button-tell-short = 알리기…
button-question = { $introducer }님에게 질문하기…
button-question-short = 질문하기…
button-again = 아직 모르겠어요: 다시 물어볼 날…
button-askconnector = 소개 부탁하기…
button-introduce = 두 분 소개하기…
button-introduce-after-all = 다시 생각해 소개하기…
button-notthistime = 이번에는 넘기기
button-letknow = { $requester }님에게 알리기…
button-askrequester = { $requester }님에게 질문하기…
button-withdraw-wish = 철회하기: { $target }님
button-show-request = { $requester }님의 부탁 보기…
button-block = { $person }님과 관련된 소개 안 받기
button-block-short = 더는 안 받기
button-blockother = { $person }님과 관련된 소개 안 받기
button-blockperson = { $person }님과 관련된 소개 안 받기
button-optout = 소개 전혀 안 받기
button-optoutall = 모든 서버에서 소개 안 받기
button-optin = 다시 소개 받기
button-join = 소개에 참여하기
button-setup = 누가, 얼마나 자주, 언어…
button-overview = 설정 화면으로 돌아가기
button-receivers = 신고를 받을 사람…
button-invite = 참여 초대하기…
button-undo = 되돌리기
button-withdraw = 철회하기
button-withdrawsure = 네, 철회할게요
button-keep = 그대로 두기
button-withdraw-pair = { $a }님과 { $b }님 철회하기
button-words = 몇 마디 덧붙이기…
button-words-change = 덧붙인 말 바꾸기…
button-reply = 답장하기…
button-read = 읽기
button-pause = 소개 쉬기…
button-resume = 쉬기 끝내기
button-standing = 미리 “네”, 정한 날까지…
button-standing-other = 다른 날까지 늘 “네”…
button-eachtime = 매번 물어보기
button-unblock = { $person }님 다시 허용하기
button-habit = 내 “아니요”를 소개한 분에게 알리기
button-nohabit = 내 “아니요”를 아무에게도 안 알리기
button-language = 언어…
button-about = 나를 소개하는 한 줄…
button-mydata = 나에 대해 무엇을 알고 있나요?
button-mydata-more = 이어서 보기
button-forget = 내 데이터 지우기…
button-forget-sure = 네, 모두 지워 주세요
button-talked = 네
button-still = 아직이지만 이야기하고 싶어요
button-talked-since = 네, 그 뒤에 이야기했어요
button-nofollowups = 더는 묻지 않기
button-mayknow = ☐ { $introducer }님이 대화한 것을 알아도 돼요
button-mayknow-short = 표시하기
button-maynotknow = ☑ { $introducer }님이 대화한 것을 알아도 돼요
button-maynotknow-short = 표시 해제하기
button-thank = { $introducer }님에게 감사하기…
button-thank-short = 감사하기…
button-readthanks = 읽기
button-insight = 어떻게 쓰이는지
button-conversation = 대화로 가기
button-request = 두 사람 소개하기…
button-setup-here = AskFirst 설정하기…
button-show-other = { $other }님 보기…
button-show = 보기…
button-more = 더 보기
button-fix = 고치기…
button-settings = 내 설정

menu-more = 더 보기…
menu-list = 고르기…
later-week = 일주일 뒤
later-two-weeks = 2주 뒤
later-month-end = 이달 말
later-next-month = 다음 달

## Reports to the admins

your-admins = 관리자
report-nobody = 여기에는 아직 신고를 받는 사람이 없어서 전할 곳이 없어요. 관리자가 AskFirst 설정에서 정할 수 있어요.
report-title = { $reporter }님이 { $reported }님을 신고했어요:
report-received = 신고한 분이 받은 내용:
report-dealt-with = { $date }에 { $person }님이 처리했어요.
report-dealt-with-by-somebody = { $date }에 처리됐어요.
report-note = { $reported }님에게는 신고가 있었다는 것도, 누가 했는지도 알리지 않아요. 이 신고는 { $date }에 지워져요.
report-erased = 이 신고는 지워졌어요.
public-report = 회원님에게 온 신고가 있어요. 여기는 운영진이 볼 수도 있어서 내용은 적지 않았어요.
stopped-until = { $person }님은 { $date }까지 아무도 소개할 수 없어요.
stopped-until-lifted = { $person }님은 누군가 풀어 줄 때까지 아무도 소개할 수 없어요.
stop-until-date = 정한 날짜까지
stop-until-lifted = 누군가 풀어 줄 때까지
done-report = { $receivers }님에게만 전하고, 다른 누구에게도 전하지 않았어요.
done-lift = { $person }님이 다시 소개할 수 있어요.
late-report = 너무 오래전 일이라 여기서 신고할 수 없어요. 관리자에게 직접 쓸 수는 있어요.
problem-reports-used = 지난 24시간 동안 신고를 { $limit }건 보냈고, 그것이 한도예요. { $receivers }님에게 직접 써 주세요.
form-report-title = 신고
form-report-how = { $receivers }님만 읽고, 다른 누구도 읽지 않아요. 신고 대상에게는 알리지 않아요. 소개에 대한 답도 아니에요.
form-report-person = 누구에 관한 것인가요?
form-report-words = 무엇을 알리고 싶은가요?
form-report-received = 내가 받은 내용도 함께 보내기
form-stop-title = 소개 막기
form-stop-submit = 막기
form-stop-choice = { $person }님의 소개를 막을 기간
form-stop-on = 다시 소개할 수 있는 날
form-stop-how = 당사자에게는 관리자가 소개할 수 있는 사람을 제한했다고만 보이고, 신고에 관해서는 아무것도 보이지 않아요. 이미 물어본 것은 그대로 열려 있어요.
button-report = 신고하기…
button-report-person = { $person }님 신고하기…
button-stop = { $person }님의 소개 막기…
button-stop-short = 막기…
button-lift = { $person }님의 소개 다시 허용하기
button-lift-short = 허용하기
button-dealtwith = 처리함
button-readreport = { $person }님에 관한 신고 읽기

## Who runs the bot

operator-contact = 운영자에게 연락하기: { $address }
operator-privacy = 무엇을 얼마나 오래 보관하는지: { $address }

## Forms

form-send = 보내기
form-limit = 최대 { $limit }자.
form-save = 저장하기
form-date-other = 또는 다른 날
form-date-how = 예: { $example } (12월 24일처럼 써도 돼요)

form-request-title = 두 사람 소개하기
form-request-submit = 두 분에게 물어보기
form-request-a = 첫 번째 사람
form-request-b = 두 번째 사람
form-request-reason = 왜 서로 알면 좋을까요? 두 분 모두 읽어요.
form-request-note = { $which ->
    [a] 첫 번째 사람에게만 남기는 메모 (선택)
   *[b] 두 번째 사람에게만 남기는 메모 (선택)
 }
form-request-title-named = { $person }님 소개하기
form-request-other = 누구에게 소개할까요?
form-request-note-named = { $person }님에게만 남기는 메모 (선택)
form-request-note-other = 상대방에게만 남기는 메모 (선택)
form-request-open-for = 답할 수 있는 기간
form-request-conversation = 대화
form-request-joins = 나도 대화에 들어가기
form-request-how = 각자에게 비공개로 물어보고, 두 분 모두 “네”라고 할 때만 대화가 열려요.
form-wish-title = 소개 부탁하기
form-wish-submit = 부탁하기
form-wish-target = 누구와 알고 지내고 싶나요?
form-wish-connector = 누가 소개해 줄 수 있나요?
form-wish-reason = 왜 알고 싶나요? 부탁받는 분이 읽어요.
form-wish-how = 부탁받는 분은 혼자 정하고, 답하지 않아도 돼요. 이어지지 않더라도 이유는 알 수 없어요.
form-introduce-title = 두 분 소개하기
form-introduce-submit = { $target }님에게 물어보기
form-introduce-reason = 왜 서로 알면 좋을까요? 두 분 모두 읽어요.
form-introduce-note = { $target }님에게만 남기는 메모 (선택)
form-introduce-how = { $requester }님이 부탁한 소개이고, 대화가 열리기 전에는 { $requester }님에게 아무것도 보이지 않아요. { $target }님에게 비공개로 물어보고, “네”라고 할 때만 대화가 열려요.
form-days = { $days }일
form-usual = 평소대로
form-usual-days = 평소대로, { $days }일

form-later-title = 네, 하지만 나중에
form-later-on = 이 날짜 이후
form-later-how = { $other }님도 “네”라고 하면 대화는 빨라도 그날 아침에 열려요. 두 분 모두 답하기 전에는 아무도 볼 수 없어요.
form-later-how-self = 대화는 빨라도 그날 아침에 열려요. { $other }님도 이 날짜를 보게 돼요.
form-again-title = 다시 물어봐 주세요
form-again-on = 다시 물어볼 날
form-again-how = 주말은 다음 월요일로 옮겨져요. 시간이 더 필요하면 모두에게 늘어나요. 그러면 다른 분들에게 더 늦은 날짜가 보일 수 있지만, 이유는 나오지 않아요. 한 번만 고를 수 있어요.
form-pause-title = 소개 쉬기
form-pause-on = 소개를 다시 받을 날
form-standing-title = 미리 “네”라고 하기
form-standing-on = 달리 말하지 않는 한 “네”, 이 날짜까지
form-standing-how = 앞으로 받는 제안에는 “네”가 붙어서 오고, 하나하나 “아니요”로 바꿀 수 있어요. 이렇게 골랐다는 것은 아무에게도 보이지 않아요. 저절로 끝나고, 그 전에 알려 드려요.
form-tell-title = { $introducer }님에게 알리기
form-tell-choice = { $introducer }님이 읽을 말
form-tell-words = 또는 직접 쓰기
form-tell-how = 소개가 끝나고, { $introducer }님은 회원님이 이번에는 사양한다는 것을 알게 돼요. { $other }님에게는 알리지 않아요.
form-tell-how-self = 소개가 끝나고, { $introducer }님은 회원님이 이번에는 사양한다는 것을 알게 돼요.
form-thank-title = { $introducer }님에게 감사하기
form-thank-choice = { $introducer }님이 읽을 말
form-thank-words = 또는 직접 쓰기
form-thank-how = { $introducer }님만 회원님의 이름과 함께 읽고, 그래서 회원님이 { $other }님과 이야기를 나눴다는 것을 알게 돼요.
form-letknow-title = { $requester }님에게 알리기
form-letknow-choice = { $requester }님이 읽을 말
form-letknow-words = 또는 직접 쓰기
form-letknow-how = { $requester }님은 소개가 없을 것임을 알게 돼요. { $target }님에게는 알리지 않아요.
form-askrequester-title = 질문하기
form-askrequester-words = { $requester }님에게 할 질문
form-askrequester-how = { $requester }님은 회원님의 질문이라는 것을 알 수 있어요. 무엇을 약속하는 것은 아니에요.
form-question-title = 질문하기
form-question-words = { $introducer }님에게 할 질문
form-question-how = { $introducer }님은 회원님의 질문이라는 것을 알 수 있어요. “네”도 “아니요”도 아니에요.
form-reply-title = 답장하기
form-reply-words = { $party }님에게 보낼 답장
form-reply-how = { $party }님에게만 전해요.
form-words-title = 몇 마디
form-words-words = { $other }님에게 남길 말
form-words-how = 대화가 열릴 때만 { $other }님이 읽어요.
form-language-title = 언어
form-language-choice = 봇이 나에게 쓰는 언어
form-about-title = 나를 소개하는 한 줄
form-about-words = 자기소개
form-about-how = 회원님과 알고 지내고 싶은지 질문받는 분이 질문 아래에서 읽고, 대화가 열리면 거기에도 나와요. 쓰고 싶지 않으면 비워 두세요.
language-auto = 내 앱의 언어
language-name = 한국어

tell-not-now = 지금은 때가 좋지 않지만, 저를 생각해 주셔서 고맙습니다.
tell-not-for-me = 이번에는 저와 맞지 않지만, 저를 생각해 주셔서 고맙습니다.
thanks-conversation = 저희를 소개해 주셔서 고맙습니다. 좋은 대화였어요.
thanks-thinking = 저희를 생각해 주셔서 고맙습니다. 서로 알게 되어 기뻐요.

tell-not-just-now = 지금은 소개해 드리기 어렵지만, 물어봐 주셔서 고맙습니다.
tell-not-the-one = 제가 소개해 드리기에 알맞은 사람은 아니지만, 물어봐 주셔서 고맙습니다.

## Panels

list-title = 내가 제안한 소개
list-none = 최근에 제안한 소개가 없어요. /intro 명령을 써 보세요.
list-waiting = { $a }님과 { $b }님: 아직 물어보지 않음
list-asking = { $a }님과 { $b }님: 물어봄, 기한 { $deadline }
list-agreed = { $a }님과 { $b }님: 모두 “네”, 대화 시작 { $date }
list-opening = { $a }님과 { $b }님: 대화를 여는 중
list-opened = { $a }님과 { $b }님: 대화 중
list-talked = { $a }님과 { $b }님: 이야기를 나눔
list-withdrawn = { $a }님과 { $b }님: 철회함
list-failed = { $a }님과 { $b }님: 대화를 열지 못함
list-told = { $a }님과 { $b }님: 한 분이 소식을 전함
list-unreachable = { $a }님과 { $b }님: 제안을 전하지 못함
list-lapsed = { $a }님과 { $b }님: 이어지지 않음
list-asks = 답을 기다리는 것 (꼭 답하지 않아도 돼요)
list-ask = { $other }님, { $introducer }님의 제안, 기한 { $deadline }

list-ask-self = 알고 지내고 싶어 하는 { $introducer }님, 기한 { $deadline }

list-ask-requested = 알고 지내고 싶어 하는 { $other }님, { $introducer }님의 제안, 기한 { $deadline }
list-request = { $requester }님이 { $target }님과 알고 지내고 싶어 함: 소개해 줄 수 있음, 기한 { $deadline }
list-request-declined = { $requester }님이 { $target }님과 알고 지내고 싶어 함: 이번에는 넘김, 바꿀 수 있는 기한 { $deadline }
list-wishes = 소개를 부탁한 상대
list-wish = { $target }님, { $connector }님에게 부탁함: { $deadline }까지 소식을 전할게요
list-wish-opened = { $target }님, { $connector }님에게 부탁함: 대화 중
list-wish-closed = { $target }님, { $connector }님에게 부탁함: 마감됨
list-wish-withdrawn = { $target }님, { $connector }님에게 부탁함: 철회함
list-wish-agreed = { $target }님, { $connector }님에게 부탁함: 대화 시작 { $date }

list-answered = 답했거나 미뤄 둔 것
list-answered-none = { $other }님, { $introducer }님의 제안: 설정에 따라 답하지 않은 채로 남음
list-answered-yes = { $other }님, { $introducer }님의 제안: “네”라고 답함, 바꿀 수 있는 기한 { $deadline }
list-answered-later = { $other }님, { $introducer }님의 제안: “네, 하지만 나중에”라고 답함, 바꿀 수 있는 기한 { $deadline }
list-answered-no = { $other }님, { $introducer }님의 제안: “아니요”라고 답함, 바꿀 수 있는 기한 { $deadline }
list-answered-again = { $other }님, { $introducer }님의 제안: 나중에 다시 물어봄, 기한 { $deadline }

list-both = 두 분 모두 “네”라고 한 소개
list-both-ahead = { $other }님: 대화는 { $date }에 열려요
list-both-now = { $other }님: 대화를 여는 중이에요

home-asks-none = 답을 기다리는 것이 없어요.

settings-title = { $named ->
    [0] 내 설정
   *[other] 내 설정: { $workspace }
 }
settings-open = 소개 제안을 받을 수 있어요.
settings-not-joined = 여기서는 참여한 사람만 소개되는데, 아직 참여하지 않았어요.
settings-opted-out = 소개를 받지 않도록 설정해 두었어요. 아무와도 소개되지 않아요.
settings-paused = 쉬는 중이에요. { $date }부터 다시 물어볼 수 있어요.
settings-each-time = 매번 물어봐요.
settings-standing = { $date }까지 받는 제안은 달리 말하지 않는 한 “네”로 쳐요. 다른 누구에게도 보이지 않아요.
standing-ends = 미리 해 둔 “네”는 { $date }까지예요. 그 뒤로는 다시 매번 물어볼게요.
settings-no-tells-introducer = “아니요”라고 하면 소개한 분에게 이렇게 알려요: “{ tell-not-now }”
settings-no-stays-private = “아니요”라고 해도 아무에게도 알리지 않아요.
settings-blocked = { $person }님과 관련된 소개 안 받음
settings-language = 봇이 한국어로 말해요.
settings-about = 회원님과 알고 지내고 싶은지 질문받는 분이 읽는 글:
settings-lately-title = 최근에 소개를 제안한 사람
settings-lately = { $introducer }님, { $other }님 소개: { $date }
settings-lately-self = { $introducer }님, 알고 지내고 싶어 함: { $date }
settings-lately-requested = { $introducer }님, 알고 지내고 싶어 하는 { $other }님 소개: { $date }
settings-lately-request = { $requester }님, { $target }님을 소개해 달라는 부탁: { $date }
settings-forget = 회원님에 관한 것을 모두 지울까요? 답을 기다리는 제안은 답하지 않은 것으로 치고, 회원님이 제안한 소개는 철회돼요.

## What do you know about me?

data-title = 회원님에 대해 알고 있는 것
data-how = 회원님만 볼 수 있어요. 대화에 쓴 글은 아무것도 몰라요. “내 데이터 지우기”를 누르면 지워져요.
data-nothing = 회원님에 대해 아무것도 몰라요.
data-line = { $field }: { $value }
data-words = { $field }:
data-yes = 네
data-no = 아니요
data-you = 회원님
data-blocked = 소개를 받지 않기로 한 상대
data-suggested = 제안한 소개
data-asked = 받은 소개 제안
data-wishes = 소개를 부탁한 상대
data-asked-to-introduce = 소개해 달라고 부탁받은 상대
data-questions = 저를 통해 한 질문
data-questions-to-you = 제안한 소개에 대해 받은 질문
data-follow-ups = 대화가 열린 뒤에 한 답
data-thanks = 받은 감사
data-messages = 아직 바뀔 수 있는 제 메시지와 그 위치
data-coming = 앞으로 보낼 것
data-reports = 다른 사람에 대해 관리자에게 알린 것
data-times = 이야기할 수 있는 시간 (대화를 위해 고른 것)
data-undone = 지난 하루 동안 되돌린 소개
data-platform = 메시지를 보내기 위해 보관하는 것
data-everywhere = 제가 있는 모든 곳
data-installed = 설치한 것

data-field-external-id = 플랫폼의 ID
data-field-name = 이름
data-field-handle = 사용자 이름
data-field-is-bot = 봇
data-field-active = 여기서 활동 중
data-field-guest = 게스트
data-field-locale = 마지막으로 확인한 언어
data-field-time-zone = 시간대
data-field-chosen-locale = 고른 언어
data-field-about = 자기소개
data-field-opted-out = 소개 안 받음
data-field-paused-until = 쉬는 기간의 끝
data-field-standing-until = 미리 “네”, 기한
data-field-tells = 소개한 분에게 “아니요”를 알림
data-field-follow-ups = 이야기를 나눴는지 물어봄
data-field-asked-before = 전에 물어본 적 있음
data-field-joined = 참여함
data-field-receives-reports = 신고를 받음
data-field-reported-id = 대상
data-field-received = 받은 내용도 함께
data-field-blocked-id = 상대
data-field-introducer-id = 제안한 사람
data-field-requester-id = 부탁한 사람
data-field-connector-id = 부탁받은 사람
data-field-target-id = 알고 지내고 싶은 상대
data-field-heard-by = 소식을 전할 기한
data-field-connector-until = 기한
data-field-asked-at = 물어본 때
data-field-declined = “이번에는 넘기기”를 고름
data-field-other = 상대
data-field-party-a = 첫 번째 사람
data-field-party-b = 두 번째 사람
data-field-note-a = 첫 번째 사람에게 남긴 메모
data-field-note-b = 두 번째 사람에게 남긴 메모
data-field-reason = 이유
data-field-state = 상태
data-field-created-at = 만든 때
data-field-open-for = 답할 수 있는 기간
data-field-introducer-joins = 회원님도 대화에 들어감
data-field-queued = 차례를 기다림
data-field-place-at = 물어볼 수 있는 때
data-field-released-at = 물어본 때
data-field-deadline = 기한
data-field-opens-at = 대화가 열리는 때
data-field-attempted-at = 처음 열어 본 때
data-field-conversation = 대화
data-field-ended-at = 끝난 때
data-field-note = 회원님에게 남긴 메모
data-field-answer = 회원님의 답
data-field-not-before = 이 날짜 이후
data-field-words = 덧붙인 말
data-field-parts = 시간
data-field-minutes = 길이 (분)
data-field-zone = 시간대
data-field-chosen-at = 고른 때
data-field-again-at = 다시 물어볼 때
data-field-party-id = 질문한 사람
data-field-reply = 답장
data-field-until = 유효 기한
data-field-may-know = 이야기를 나눈 것을 소개한 분이 알아도 됨
data-field-choice = 감사
data-field-kind = 메시지
data-field-reference = 위치
data-field-due-at = 예정
data-field-params = 함께 가는 내용
data-field-at = 때
data-field-value = 값
data-field-mark = 소개 안 받음 (알아볼 수 없게 바꾼 번호)
data-field-team-name = 워크스페이스
data-field-enterprise-name = 조직
data-field-installed-at = 설치한 때

data-value-waiting = 아직 물어보지 않음
data-value-asking = 답할 수 있음
data-value-agreed = 모두 “네”
data-value-opening = 대화를 여는 중
data-value-opened = 대화 중
data-value-lapsed = 이어지지 않음
data-value-withdrawn = 철회함
data-value-told = 한 분이 소식을 전함
data-value-unreachable = 제안을 전하지 못함
data-value-failed = 대화를 열지 못함
data-value-closed = 마감됨
data-value-none = 없음
data-value-yes = 네
data-value-later = 네, 하지만 나중에
data-value-no = 아니요
data-value-again = 다시 물어봐 주세요
data-value-still = 아직이지만 이야기하고 싶음
data-value-both = 두 분 모두 아직 이야기하고 싶어 함
data-value-talked = 이야기를 나눔
data-value-conversation = 좋은 대화에 대한 감사
data-value-thinking = 두 분을 생각해 준 것에 대한 감사
data-value-own = 직접 쓴 말
data-value-asked = 두 분에게 물어봤다는 소식
data-value-queued = 차례를 기다린다는 소식
data-value-ask = 회원님에게 온 소개 제안
data-value-reminder = 다시 알림 (답하지 않았다면)
data-value-second-ask = 바라신 대로 한 번 더 물어보기
data-value-requested = 부탁이 접수됐다는 소식
data-value-request = 누군가를 소개해 달라는 부탁
data-value-request-reminder = 그 부탁을 다시 알림 (아무것도 하지 않았다면)
data-value-open = 대화
data-value-greeting = 첫인사
data-value-ended = 어떻게 끝났는지
data-value-follow-up = 이야기를 나눴는지 물어보기
data-value-both-still = 두 분 모두 아직 이야기하고 싶어 한다는 소식
data-value-thanks = 소개한 분으로서 받은 감사
data-value-question = 소개한 분으로서 받은 질문
data-value-reply = 질문에 대한 답장
data-value-refresh = 받은 메시지의 업데이트
data-value-standing-ends = 미리 해 둔 “네”가 곧 끝난다는 소식
data-value-report = 관리자로서 받은 신고
data-value-times = 두 분 모두에게 맞는 시간
data-value-no-time = 두 분 모두에게 맞는 시간이 없었다는 소식

help-title = AskFirst는 누구든 소개하기 전에 양쪽에 먼저 물어봐요.
help-request = { $platform ->
    [discord] /intro 뒤에 두 사람과 서로 알면 좋은 이유를 쓰면, 각자에게 비공개로 물어봐요. 두 분 모두 “네”라고 할 때만 대화가 열려요. “아니요”는 답하지 않은 것과 똑같아 보여요.
   *[other] /intro @한사람 @다른사람 뒤에 서로 알면 좋은 이유를 쓰면, 각자에게 비공개로 물어봐요. 두 분 모두 “네”라고 할 때만 대화가 열려요. “아니요”는 답하지 않은 것과 똑같아 보여요.
 }
help-form = { $platform ->
    [discord] 누군가의 이름에서: 앱, “{ command-introduce }”. 양식이 열려요.
   *[other] /intro 명령만 쓰면 양식이 열려요.
 }
help-wish = { $platform ->
    [discord] /intro-me 뒤에 알고 지내고 싶은 사람, 소개해 줄 사람, 이유를 쓰면, 소개해 줄 사람에게 비공개로 물어봐요. 이어지는지는 알려 드리지만, 이어지지 않은 이유는 절대 말하지 않아요.
   *[other] /intro me @상대 via @소개할사람 뒤에 이유를 쓰면, 소개할 사람에게 비공개로 물어봐요. 이어지는지는 알려 드리지만, 이어지지 않은 이유는 절대 말하지 않아요.
 }
help-list = { $platform ->
    [discord] /intros: 제안한 소개와 답을 기다리는 것.
   *[other] /intro list: 제안한 소개와 답을 기다리는 것.
 }
help-settings = { $platform ->
    [discord] /intro-설정: 쉬기, 소개 안 받기, 언어, 내 데이터 지우기.
   *[other] /intro settings: 쉬기, 소개 안 받기, 언어, 내 데이터 지우기.
 }
help-setup = { $platform ->
    [discord] 관리자용: /intro-관리, 대화가 열리는 곳, 소개할 수 있는 사람, 한도.
   *[other] 관리자용: /intro setup, 소개할 수 있는 사람, 한도, 언어.
 }
help-reading = 봇은 대화를 읽을 수 없어요.

setup-title = 모두를 위한 설정
setup-introducers = 소개할 수 있는 사람
setup-everyone = 모두
setup-admins = 관리자만
panel-everyone = 모두 소개할 수 있어요.
panel-admins = 관리자만 소개할 수 있어요.
panel-group = 한 그룹과 관리자만 소개할 수 있어요.
panel-asked = 소개를 받지 않기로 한 사람을 빼고 모두에게 물어볼 수 있어요.
panel-joined = 참여한 사람에게만 물어볼 수 있어요.
panel-find-a-time = 대화에서 시간 찾기를 도와요.
panel-no-find-a-time = 대화에서 시간 찾기를 돕지 않아요.
panel-guests-introduce = 게스트도 소개할 수 있어요.
panel-guests-cannot = 게스트는 소개할 수 없어요.
panel-guests-asked = 게스트도 소개될 수 있어요.
panel-guests-unasked = 게스트는 소개되지 않아요.
panel-stopped = 지금 { $count }명의 소개가 막혀 있어요.
panel-receivers = 신고는 { $receivers }님에게 가요.
panel-nobody-receives = 아직 신고를 받는 사람이 없어요. 누군가를 골라 주세요.
setup-asked = 물어볼 수 있는 사람
setup-asked-all = 소개를 받지 않기로 한 사람을 뺀 모두
setup-asked-joined = 참여한 사람만
setup-guests-introduce = 게스트도 소개할 수 있음
setup-guests-asked = 게스트도 소개될 수 있음
form-receivers-title = 신고
form-receivers-people = 신고를 받을 사람 (최대 { $limit }명)
form-receivers-how = 멤버가 신고한 내용을 비공개로 읽고, 누군가의 소개를 막을 수 있어요. 자신에 관한 신고는 아무도 읽지 못해요. 아무도 고르지 않으면 신고는 AskFirst를 설치한 사람에게 가요.
form-invite-title = 참여 초대
form-invite-channel = 어느 채널에 올릴까요?
form-invite-submit = 올리기
form-invite-how = AskFirst가 하는 일을 참여 버튼과 함께 거기에 올려요. 아무도 멘션하지 않아요.
invite-title = 소개를 받아 보고 싶은 분들께
invite-how = AskFirst는 두 분을 서로 소개하기 전에 각자에게 비공개로 물어봐요. “아니요”는 답하지 않은 것과 똑같아 보여요. 참여하면 여기 멤버들이 소개를 제안할 수 있어요.
invite-note = 매번 먼저 물어보고, 한 번만 누르면 완전히 그만둘 수 있어요.
invite-refused = { $platform ->
    [discord] 거기에 쓸 수 없었어요. 그 채널에서 AskFirst 역할에 “채널 보기”와 “메시지 보내기”를 허용한 다음 다시 시도해 주세요.
    [slack] 그 채널에 들어가 있지 않아서 쓸 수 없었어요. 거기서 /invite @AskFirst 명령을 입력한 다음 다시 시도해 주세요.
   *[other] 거기에 쓸 수 없었어요. 다른 채널에서 시도해 주세요.
 }
insight-title = 어떻게 쓰이는지
insight-month = { $month }: 끝난 소개 { $ended }건, 그중 대화가 열린 것 { $opened }건, 이야기를 나눴다는 답이 있는 것 { $talked }건.
insight-month-few = { $month }: 끝난 소개 { $ended }건, 그중 대화가 열린 것 { $opened }건.
insight-none = 아직 보여 줄 것이 없어요.
insight-note = 각 달은 다음 달 { $day }일부터, 그리고 그달에 끝난 소개가 { $enough }건 이상일 때만 나와요. 그래서 어떤 숫자도 누구에 관해 말해 주지 않아요.
setup-own-wishes = 자신의 바람
setup-self = “…님과 알고 지내고 싶어요” 허용하기
setup-conversations = 대화
setup-find-a-time = 대화에 “시간 찾기” 보이기
setup-max-live = 한 사람이 동시에 진행하는 소개 수
setup-max-per-day = 한 사람이 하루에 새로 하는 소개 수
setup-max-asks = 한 사람이 일주일에 받는 제안 수
setup-max-from-one = 30일 동안 같은 사람에게서 받는 제안 수
setup-language = 개인 언어를 모를 때 쓰는 언어
setup-language-usual = 플랫폼과 같은 언어
setup-how-usual = 비워 두면: { $example }
setup-time-zone = 모를 때 쓰는 시간대 (예: Europe/Berlin)

## Problems: what is wrong and what to do

neutral = 지금은 이 두 분을 서로 소개할 수 없어요. 이유는 말할 수 없어요. 그래야 모두의 선택을 지킬 수 있으니까요.
problem-no-reason = 왜 서로 알면 좋을지 자신의 말로 조금 써 주세요. 이름과 링크만으로는 이유가 되지 않아요.
problem-no-text = 먼저 몇 마디 써 주세요.
problem-too-long = { $length }자예요. { $limit }자까지 들어가요. 조금 줄여 주세요.
problem-marks = 글자 하나에 부호가 너무 많이 겹쳐 있어요. { $limit }개까지 읽을 수 있어요. 몇 개를 빼 주세요.
problem-lines = { $count }줄이에요. { $limit }줄까지 들어가요. 몇 줄을 합쳐 주세요.
problem-control-characters = 글에 보이지 않는 제어 문자가 있어요. 새로 입력하거나 서식 없이 붙여 넣어 주세요.
problem-nobody = { $platform ->
    [discord] 소개할 두 사람을 지정해 주세요: /intro, 두 사람, 그리고 이유.
   *[other] 소개할 두 사람을 지정해 주세요: /intro @한사람 @다른사람 그리고 이유.
 }
problem-one-person = 한 사람을 더 지정해 주세요. 소개에는 두 사람이 필요해요.
problem-too-many-people = { $count }명이에요. 소개는 정확히 두 사람을 위한 거예요.
problem-same-person = 같은 사람을 두 번 지정했어요. 서로 다른 두 사람을 지정해 주세요.
shortcut-bot = 봇이 쓴 메시지이고, 봇은 소개하지 않아요. 사람이 쓴 메시지에서 시도해 주세요.
shortcut-own = 자신이 쓴 메시지예요. 소개하고 싶은 사람의 메시지를 골라 주세요.
shortcut-inactive = 이 메시지를 쓴 사람은 이제 여기서 활동하지 않아요.
problem-bot = { $person }님은 봇이라 소개할 수 없어요. 두 사람을 지정해 주세요.
problem-inactive = { $person }님은 이제 여기서 활동하지 않아요. 다른 사람을 지정해 주세요.
problem-no-name = 지금은 모두를 확인할 수 없어서 아무에게도 물어보지 않았어요. 잠시 뒤에 다시 시도해 주세요.
problem-self-introduction = 여기서는 자신을 소개해 달라고 할 수 없어요. 다른 두 사람을 지정해 주세요.
problem-may-not-introduce = 여기서 소개할 수 있는 사람을 관리자가 제한했어요. 관리자에게 말하면 바꿔 줄 수 있어요.
problem-wish-people = { $platform ->
    [discord] 알고 지내고 싶은 사람과 소개해 줄 사람을 지정해 주세요: /intro-me, 두 사람, 그리고 이유.
   *[other] 알고 지내고 싶은 사람과 소개해 줄 사람을 지정해 주세요: /intro me @상대 via @소개할사람 그리고 이유.
 }
problem-wish-self = 알고 지내고 싶은 상대로 자신을 고를 수는 없어요. 다른 사람을 지정해 주세요.
problem-wish-via-self = 자신이 자신을 소개할 수는 없어요. 두 분을 모두 아는 사람을 지정하거나, 그 부분을 빼고 직접 물어봐 주세요.
problem-wish-via-target = 알고 지내고 싶은 바로 그 사람에게 소개를 부탁하고 있어요. 다른 사람을 지정하거나, 그 부분을 빼고 직접 물어봐 주세요.
problem-wish-connector = 여기서 소개할 수 있는 사람을 관리자가 제한했고, { $person }님은 거기에 들어 있지 않아요. 다른 사람에게 부탁해 주세요.
problem-wish-bot = { $person }님은 봇이에요. 사람을 지정해 주세요.
problem-wishes-live = 진행 중인 부탁이 { $limit }건이고, 그것이 한도예요. 하나가 끝나기를 기다리거나 하나를 철회해 주세요.
problem-wishes-per-day = 지난 24시간 동안 소개를 { $limit }건 부탁했고, 그것이 한도예요. 다음은 { $at }부터 할 수 있어요.
problem-date-after-wish = { $date } 전의 날짜를 골라 주세요. 길어도 그때까지만 열려 있어요.
problem-max-live = 진행 중인 소개가 { $limit }건이고, 그것이 한도예요. 하나가 끝나기를 기다리거나 하나를 철회해 주세요.
problem-max-per-day = 지난 24시간 동안 소개를 { $limit }건 시작했고, 그것이 한도예요. 다음 소개는 { $at }부터 할 수 있어요.
problem-yourself-opted-out = 회원님 자신이 소개를 받지 않도록 설정해 두었어요. 먼저 설정에서 다시 받도록 바꿔 주세요.
problem-yourself-not-joined = 여기서는 참여한 사람만 소개돼요. 먼저 설정에서 참여해 주세요.
problem-guest = { $person }님은 여기 게스트이고, 게스트는 소개되지 않아요. 다른 사람을 지정해 주세요.
problem-receivers = 최대 { $limit }명까지 골라 주세요.
problem-receiver-bot = { $person }님은 봇이라 신고를 읽을 수 없어요. 다른 사람을 골라 주세요.
problem-yourself-blocked = { $person }님과 관련된 소개는 받지 않도록 설정해 두었어요. 먼저 설정에서 다시 허용해 주세요.
problem-max-from-one = 30일 동안 { $person }님에게 { $limit }번 물어봤고, 그것이 한도예요. 다음은 { $at }부터 할 수 있어요.
problem-max-from-one-waiting = 아직 기다리는 것까지 합하면 30일 동안 { $person }님에게 { $limit }번 물어보는 셈이고, 그것이 한도예요.
problem-undone = 지난 24시간 동안 { $limit }건을 되돌렸고, 그것이 한도예요. 다음은 { $at }부터 할 수 있어요.
problem-open-for = 1일에서 { $days }일 사이로 골라 주세요.
problem-date-past = 앞으로 올 날짜를 골라 주세요.
problem-date-too-far = 앞으로 { $days }일 안의 날짜를 골라 주세요.
problem-no-date = 이 날짜를 읽을 수 없어요. 이렇게 써 주세요: { $example }
problem-choice = 보기 가운데 하나를 골라 주세요.
problem-questions-used = 여기서 이미 { $limit }번 질문했고, 그것이 한도예요.
problem-limit = 1에서 1000까지의 정수를 써 주세요.
problem-time-zone = 모르는 시간대예요. 이렇게 써 주세요: Europe/Berlin
problem-obstacle-not-set-up = { $platform ->
    [discord] 여기서는 아직 대화를 열 수 없어요. 이 서버를 관리할 수 있는 사람에게 /intro-관리 명령을 써 달라고 해 주세요. 무엇이 빠졌는지 나와요.
   *[other] 여기서는 아직 대화를 열 수 없어요. AskFirst를 설치한 사람에게 실행해 달라고 해 주세요: askfirst check
 }
problem-obstacle-missing-permission = { $platform ->
    [discord] 여기서는 아직 대화를 열 수 없어요. 이 서버를 관리할 수 있는 사람에게 /intro-관리 명령을 써 달라고 해 주세요. 무엇을 하면 되는지 나와요.
   *[other] 여기서 대화를 열 권한이 없어요. AskFirst를 설치한 사람에게 실행해 달라고 해 주세요: askfirst check
 }
problem-obstacle-cannot-meet = 여기서는 이 두 분을 한 대화에 넣을 수 없어요. 필요한 공간을 함께 쓰고 있지 않을 수 있어요.

## Discord's commands: names in small letters, without spaces

command-intro = intro
command-intro-about = 두 사람 소개하기 (각자에게 먼저 비공개로 물어봐요)
option-a = a
option-a-about = 첫 번째 사람
option-b = b
option-b-about = 두 번째 사람
option-reason = 이유
option-reason-about = 왜 서로 알면 좋을까요? 두 분 모두 읽어요
option-note-a = a에게_메모
option-note-a-about = 첫 번째 사람에게만 남기는 메모
option-note-b = b에게_메모
option-note-b-about = 두 번째 사람에게만 남기는 메모
option-open-for = 기간
option-open-for-about = 답할 수 있는 기간
option-join = 나도_참여
option-join-about = 나도 대화에 들어갈지
command-intro-me = intro-me
command-intro-me-about = 누군가에게 비공개로 소개를 부탁하기
option-person = 상대
option-person-about = 누구와 알고 지내고 싶나요?
option-via = 소개할_사람
option-via-about = 누가 소개해 줄 수 있나요? 처음에는 이분에게만 물어봐요
option-words = 덧붙일_말
option-words-about = 왜 알고 싶나요? 소개하는 분이 읽어요
command-intros = intros
command-intros-about = 제안한 소개와 답을 기다리는 것
command-settings = intro-설정
command-settings-about = 쉬기, 소개 안 받기, 언어, 내 데이터 지우기
command-introduce = 소개하기…
command-setup = intro-관리
command-setup-about = 대화가 열리는 곳, 소개할 수 있는 사람, 한도

## Discord: the panel of an admin who sets a server up

server-title = { $workspace } 서버의 AskFirst
server-no-channel = 먼저 아래에서 소개 채널을 고르거나 제가 만들도록 해 주세요. 대화는 거기에서 열려요. 소개될 모든 사람이 볼 수 있는 채널이어야 해요.
server-no-text-channel = 그 채널은 쓸 수 없어요. 이 서버의 텍스트 채널을 골라 주세요.
server-channel-gone = 소개 채널이 없어져서 대화를 열 수 없어요. 아래에서 다른 채널을 고르거나 제가 만들도록 해 주세요.
server-unknown = 지금은 소개 채널을 확인할 수 없었어요. 잠시 뒤에 다시 확인해 주세요.
server-ready = 준비됐어요. 대화를 열 수 있고, 그 안의 모두가 글을 쓸 수 있어요.
server-not-ready = 아직 준비되지 않았어요. ✗ 표시가 있는 것을 고친 다음 “{ button-server-look }”을 눌러 주세요.
server-unhelpful = “스레드 관리하기” 권한은 없어도 돼요. 있으면 쓸모없게 된 스레드를 지우고, 없으면 추가했던 사람들을 그 스레드에서 다시 빼요.
server-ok-channel = ✓ 소개 채널은 제가 아는 텍스트 채널이에요.
server-ok-threads = ✓ 소개 채널에서 비공개 스레드를 열고 글을 쓸 수 있어요.
server-ok-channels = ✓ 비공개 채널을 열고 글을 쓸 수 있어요.
server-ok-seen = ✓ 모두가 소개 채널을 볼 수 있어요.
server-ok-written = ✓ 모두가 그 스레드에서 쓰고 읽을 수 있어요.
server-ok-own-channel = ✓ 소개된 사람은 다른 설정과 상관없이 열린 채널을 보고, 쓰고, 읽을 수 있어요.
server-ok-two-factor = ✓ 이 서버의 2단계 인증은 걸림돌이 되지 않아요.
server-absent = ✗ 여기에는 제 명령어만 설치돼 있고 저는 없어요. 아무것도 볼 수 없고 열 수 없어요. 서버를 관리할 수 있는 사람이 저를 추가할 수 있어요: { $link }
server-wrong-type = ✗ 소개 채널이 더는 텍스트 채널이 아니에요. 비공개 스레드는 텍스트 채널에만 있어요. 아래에서 다른 채널을 골라 주세요.
server-timed-out = ✗ 저는 여기서 { $date }까지 타임아웃 상태라 아무것도 열거나 쓸 수 없어요. 멤버 목록에서 제 이름을 오른쪽 클릭하고 타임아웃을 해제(Remove Timeout)해 주세요.
server-restricted = ✗ 소개 채널에 연령 제한이 있어서 나이를 확인하지 않은 사람은 볼 수 없어요. 채널 편집의 일반 항목에서 “연령 제한 채널”을 끄거나 다른 채널을 골라 주세요.
server-lacks-server = ✗ 새 채널은 서버에 바로 만들어지는데, 거기에 제 권한이 부족해요. 서버 설정, 역할, AskFirst를 열고 다음을 허용해 주세요:
server-lacks-category = ✗ 소개 채널의 카테고리가 제 권한을 막고 있어요. 카테고리 편집에서 “권한”을 열고 AskFirst 역할을 추가한 다음 이것을 허용해 주세요:
server-lacks-channel = ✗ 소개 채널에서 제 권한이 부족해요. 채널 편집에서 “권한”을 열고 AskFirst 역할을 추가한 다음 이것을 허용해 주세요:
server-lacks-two-factor = ✗ 이 서버는 운영진에게 2단계 인증을 요구하는데, 이 봇을 소유한 Discord 계정에는 켜져 있지 않아요. AskFirst를 운영하는 사람에게 그 계정에서 켜 달라고 해 주세요. 그때까지 Discord가 허용하지 않는 것:
server-seen-by-some = • 모두가 소개 채널을 볼 수 있는 것은 아니에요. 볼 수 없는 사람은 소개될 수 없어요. 거기서 @everyone 또는 해당 역할에 “채널 보기”를 허용해 주세요.
server-written-by-some = • 다음 역할 중 하나가 있는 사람만 소개 채널의 스레드를 보고, 쓰고, 읽을 수 있어요. 다른 사람은 소개될 수 없어요: { $roles }
server-written-by-nobody = ✗ 멤버가 대화에서 글을 쓸 수 없어요. 소개 채널 편집에서 “권한”을 열고 @everyone 또는 소개될 사람의 역할에 “채널 보기”, “스레드에서 메시지 보내기”, “메시지 기록 보기”를 허용해 주세요.
server-refused = ! 지난번에 대화를 열려고 했을 때 Discord가 거부했어요 (오류 { $code }). 하루 동안 다시 시도할게요.
server-refused-words = ! 지난번에 대화를 열려고 했을 때 AutoMod가 그 안의 단어를 막았어요. 서버 설정의 AutoMod에서 AskFirst 역할을 예외로 해 주세요. 하루 동안 다시 시도할게요.
server-refused-two-factor = ! 지난번에 대화를 열려고 했을 때 Discord가 거부했어요. 서버가 2단계 인증을 요구하는데, 이 봇을 소유한 Discord 계정에는 켜져 있지 않아요. AskFirst를 운영하는 사람에게 부탁해 주세요. 하루 동안 다시 시도할게요.
server-refused-full = ! 지난번에 대화를 열려고 했을 때 서버가 꽉 차 있었어요. 채널은 500개, 활성 스레드는 1,000개까지예요. 몇 개를 지우거나 보관해 주세요. 하루 동안 다시 시도할게요.
server-refused-cannot-write = ! 지난번에 대화를 열려고 했을 때 그중 한 사람이 글을 쓸 수 없었어요. 소개 채널을 볼 수 없거나, 거기에 “스레드에서 메시지 보내기” 권한이 없거나, 타임아웃 상태일 수 있어요. 하루 동안 다시 시도할게요.
server-cannot-create-two-factor = 채널을 만들 수 없어요. 이 서버는 운영진에게 2단계 인증을 요구하는데, 이 봇을 소유한 Discord 계정에는 켜져 있지 않아요. AskFirst를 운영하는 사람에게 켜 달라고 하거나, 직접 텍스트 채널을 만들어 아래에서 골라 주세요.
server-cannot-create-other = 채널을 만들 수 없어요. Discord가 거부했어요 (오류 { $code }). 직접 텍스트 채널을 만들어 아래에서 골라 주세요.
server-tried = 비공개 채널을 만들었다가 다시 지웠어요. 대화를 열 수 있어요.
server-tried-not-deleted = 비공개 채널을 만들었는데 다시 지우지 못했어요 (오류 { $code }). 이름은 “{ $name }”. 대화는 열 수 있어요.
server-tried-in-vain = 비공개 채널을 만들려고 했는데 Discord가 거부했어요 (오류 { $code }). 아직 대화를 열 수 없어요.
server-cannot-create = 채널을 만들 수 없어요. “채널 관리하기” 권한이 없어요. 서버 설정, 역할, AskFirst에서 허용하거나, 직접 텍스트 채널을 만들어 아래에서 골라 주세요.
server-too-many-channels = Discord가 채널을 더 만들지 못하게 해요. 서버의 채널이 한도에 이르렀을 수 있어요. 이미 있는 채널을 골라 주세요.
server-threads = 대화는 소개 채널의 비공개 스레드로 열려요.
server-channels = 대화는 소개 채널 옆의 비공개 채널로 열려요.
server-fallback-thread = ✓ DM을 닫아 둔 사람에게는 그 사람만의 비공개 스레드에서 물어봐요.
server-no-fallback-thread = • DM을 닫아 둔 사람에게는 물어볼 수 없고, 소개가 끝나요.
server-everyone = 모두 소개할 수 있어요.
server-admins = 서버를 관리할 수 있는 사람만 소개할 수 있어요.
server-role = 아래에서 고른 역할이 있는 사람과 서버를 관리할 수 있는 사람만 소개할 수 있어요.
server-self = 소개할 수 있는 사람은 자신이 누군가와 알고 지내고 싶다고 부탁할 수도 있어요.
server-no-self = 자신이 누군가와 알고 지내고 싶다고 부탁하는 것은 아무도 할 수 없어요.
server-moderators-threads = 운영진이 볼 수 있는 것: “스레드 관리하기” 권한이 있는 사람과 모든 관리자는 이 스레드에 들어와 읽을 수 있어요. 저는 읽을 수 없고, 다른 멤버도 읽을 수 없어요.
server-moderators-channels = 운영진이 볼 수 있는 것: 모든 관리자는 이 채널에 들어와 읽을 수 있고, 채널 권한을 관리할 수 있는 사람은 스스로 들어올 수 있어요. 저는 읽지 않고, 다른 멤버에게는 보이지 않아요.
server-moderators-fallback-thread = 스레드에서 물어볼 때, 누가 누구에게 누구에 관해 묻는지는 운영진에게 보이지만 답은 절대 보이지 않아요.
server-menu-channel = 소개 채널…
server-menu-role = 이 역할만 소개할 수 있음…
server-new-name = 소개
server-new-topic = 두 분 모두 “네”라고 하면 AskFirst가 여기에서 대화를 열어요.
button-server-create = 채널 만들기
button-server-threads = 비공개 스레드 쓰기
button-server-channels = 비공개 채널 쓰기
button-server-fallback-thread = DM이 닫혀 있으면 스레드에서 물어보기
button-server-no-fallback-thread = 스레드에서는 물어보지 않기
button-server-everyone = 모두 소개할 수 있음
button-server-admins = 관리자만 소개할 수 있음
button-server-self = “…님과 알고 지내고 싶어요” 허용하기
button-server-no-self = “…님과 알고 지내고 싶어요” 허용하지 않기
button-server-all = 모두에게 물어볼 수 있음
button-server-joined = 참여한 사람에게만 물어보기
button-server-times = 시간 찾기 돕기
button-server-no-times = 시간 찾기 돕지 않기
button-server-form = 한도…
button-server-place = 언어, 시간대…
button-server-look = 다시 확인
button-server-try = 시험해 보기
permission-view-channel = “채널 보기”, 채널을 보기 위해
permission-create-private-threads = “비공개 스레드 만들기”, 대화를 열거나 DM이 닫힌 곳에서 물어보기 위해
permission-send-messages-in-threads = “스레드에서 메시지 보내기”, 거기서 인사하기 위해
permission-manage-threads = “스레드 관리하기”, 쓸모없게 된 스레드를 지우기 위해
permission-manage-channels = “채널 관리하기”, 비공개 채널을 열기 위해
permission-send-messages = “메시지 보내기”, 비공개 채널에서 인사하기 위해
permission-read-message-history = “메시지 기록 보기”, 스레드에서 물어본 사람의 카드를 닫고 비공개 채널에서 읽을 수 있게 하기 위해

## Installing on Slack, in an admin's browser

install-done = AskFirst를 설치했어요. Slack에서 /intro 명령을 입력해 보세요.
install-done-in = { $workspace } 워크스페이스에 AskFirst를 설치했어요. Slack에서 /intro 명령을 입력해 보세요.
install-on = Slack에서 열기
install-done-organisation = 조직에 AskFirst를 설치했어요. 이제 사용할 워크스페이스를 골라 주세요.
install-choose = 워크스페이스 고르기
install-denied = Slack 페이지에서 누군가 거절해서 아무것도 설치되지 않았어요 ({ $reason }). 괜찮아요. 언제든 다시 시작할 수 있어요.
install-stale = 이 단계는 이미 끝났거나, 10분 넘게 걸렸거나, 다른 브라우저에서 시작됐어요 ({ $reason }). Slack에 AskFirst가 보이면 잘된 거예요. 보이지 않으면 다시 시작해 주세요.
install-failed = Slack이 설치를 마치지 못해서 ({ $reason }) 아무것도 설치되지 않았어요. 다시 시작해 주세요.
install-trouble = 저희 쪽에 문제가 생겨서 아무것도 설치되지 않았어요. 1분 뒤에 다시 시도해 주세요.
install-busy = 접속한 곳에서 한꺼번에 요청이 너무 많아 아무것도 설치되지 않았어요. 1분 뒤에 다시 시도해 주세요.
install-again = 다시 시작하기

## Lists that are cut

and-more = 그 밖에 { $count }건
