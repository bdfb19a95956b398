# Japanese
#
# Address: です・ます, as Slack's and Discord's Japanese clients do; "あなた" is left out wherever the
# sentence stands without it. What the reader does is said plainly, without 敬語 that would make the
# bot servile; what the bot does is humble where that is warm (おたずねします, お知らせします).
# Names: { $name }さん, for everybody, on cards and in sentences; without さん in labels that only
# list who somebody is. Particles don't change with the name.
# Numbers: one category (other); digits with a counter: 3日, 20秒, 2人, 5件.
# Dates: 11月28日（土）, with time 11月28日（土）9:00. Platforms write theirs in the same order.
# Punctuation: full width （）「」：; no space around names in Latin letters.
#
# Words, as Slack's and Discord's Japanese clients have them where they have them:
#   introduce, introduction  紹介する, 紹介
#   introducer               named; else 紹介した人, 紹介してくれた人
#   party                    named; both: お二人, 双方
#   ask                      おたずね (a 質問 is a question to the introducer)
#   answer                   回答; unanswered: 未回答
#   yes, no                  「はい」「いいえ」
#   conversation             会話; it begins: 会話が始まる
#   lapse                    ご縁がつながらなかった
#   closed                   終了
#   undo, withdraw           取り消す, 取り下げる
#   opt out                  紹介を受けない
#   pause                    お休み
#   join                     参加する
#   request (for a meeting)  紹介のお願い
#   connector                named; else 紹介を頼まれた人
#   standing answer          あらかじめの回答; standing yes: あらかじめ「はい」
#   thanks, find a time      お礼, 時間を決める
#   reason                   理由
#   note                     メモ
#   report                   報告
#   admin, moderator         管理者, モデレーター
#   workspace, server        ワークスペース (Slack), サーバー (Discord)
#   channel, thread, role    チャンネル, スレッド, ロール
#   direct message           DM
#   in private               非公開で
#
# Not read by a native speaker yet.

## How dates are written where the platform doesn't write them (Unicode date patterns)

pattern-day = M月d日（EEE）
pattern-day-and-time = M月d日（EEE）H:mm
pattern-month = y年M月

## Who

someone = 退会したユーザー

## The ask

ask-title = { $named ->
    [0] { $introducer }さんが、{ $other }さんを紹介したいそうです。
   *[other] { $workspace }の{ $introducer }さんが、{ $other }さんを紹介したいそうです。
 }
ask-title-self = { $named ->
    [0] { $introducer }さんが、あなたと知り合いたいそうです。
   *[other] { $workspace }の{ $introducer }さんが、あなたと知り合いたいそうです。
 }
ask-title-requested = { $named ->
    [0] { $introducer }さんが、{ $other }さんを紹介したいそうです。{ $other }さんの希望です。
   *[other] { $workspace }の{ $introducer }さんが、{ $other }さんを紹介したいそうです。{ $other }さんの希望です。
 }
ask-note = あなただけへのメモ：
ask-about = { $person }さんの自己紹介：
ask-how = 双方が「はい」と答えたら、3人の会話を始めます。
ask-how-without = 双方が「はい」と答えたら、お二人の会話を始めます。
ask-how-self = 「はい」と答えたら、お二人の会話を始めます。
ask-how-requested = 「はい」と答えたら、3人の会話を始めます。
ask-how-without-requested = 「はい」と答えたら、お二人の会話を始めます。
ask-quiet = 答えなくてもかまいません。双方が「はい」と答えないかぎり、何を選んだかも、選んだかどうかも、誰にも知られません。回答期限：{ $deadline }
ask-quiet-self = 答えなくてもかまいません。「はい」と答えないかぎり、何を選んだかも、選んだかどうかも、誰にも知られません。回答期限：{ $deadline }
ask-quiet-told = 答えなくてもかまいません。答えなかったことは誰にも知られず、「はい」も双方がそう答えないかぎり知られません。「いいえ」は、設定のとおり{ $introducer }さんに伝わります。回答期限：{ $deadline }
ask-reminder = リマインダーはこの一度だけです。
ask-second = ご希望どおり、もう一度おたずねします。三度目はありません。
ask-standing = { $date }まで紹介に「はい」と答える設定のため、これも「はい」として扱われます。
ask-standing-means = { $other }さんも「はい」と答えないかぎり、誰にも見えません。今からでも変更できます。
ask-standing-told = 「いいえ」は、設定のとおり{ $introducer }さんに伝わります。
ask-first = AskFirstは、誰かを紹介する前に双方におたずねします。管理者がインストールしました。「{ button-optout }」を選ぶと、今後いっさい届きません。
ask-first-by = AskFirstは、誰かを紹介する前に双方におたずねします。{ $installer }さんがインストールしました。「{ button-optout }」を選ぶと、今後いっさい届きません。
preview-ask = { $sentence }「{ $reason }」答えなくてもかまいません。
preview-ask-reminder = { $sentence }「{ $reason }」答えなくてもかまいません。リマインダーはこの一度だけです。
preview-ask-standing = { $sentence }「{ $reason }」設定のとおり、変更しないかぎり「はい」として扱われます。
preview-ask-second = { $sentence }「{ $reason }」答えなくてもかまいません。ご希望どおり、もう一度おたずねします。
public-note = DMを送れないため、サーバーのスレッドでおたずねしています。ここはモデレーターも見ることができます。回答がここに表示されることはありません。クリックした後の内容は、あなたにしか見えません。
public-news = あなたに関わる紹介について、お知らせがあります。ここはモデレーターも見ることができるため、内容は書きません。

state-yes = 「はい」と答えました。
state-yes-means = { $other }さんも「はい」と答えないかぎり、誰にも見えません。
state-later = 「はい、でも後で」と答えました。
state-later-means = { $other }さんも「はい」と答えないかぎり、誰にも見えません。双方の「はい」がそろえば、会話は早くて{ $date }に始まります。
state-no = 「いいえ」と答えました。
state-no-means = 誰にも伝わりません。答えていないのと同じに見えます。
state-again = 後でもう一度おたずねします。
state-again-means = おたずねするのは{ $date }です。それまでは未回答として扱われます。
state-left = 未回答のままです。
state-left-means = おたずねを受けない設定になっています。
state-blocked = 未回答のままです。
state-blocked-means = { $person }さんに関わる紹介は受けない設定になっています。
state-paused = いまは未回答として扱われます。
state-paused-means = 紹介をお休み中です。お休みは{ $date }に終わります。
state-paused-past = 未回答のままです。
state-paused-past-means = 紹介をお休み中で、お休みが終わるころには、この件も終了しています。
state-agreed = 双方が「はい」と答えました。
state-agreed-means = 会話は{ $date }に始まります。
state-opening = 双方が「はい」と答えました。
state-opening-means = 会話を始めるところです。
state-opened = 双方が「はい」と答えました。
state-opened-means = { $other }さんとの会話が始まっています。
answered-until = 回答を変更できる期限：{ $deadline }
open-until = 回答期限：{ $deadline }
answered-words = 会話が始まったら、{ $other }さんに届く言葉：
more-about = { $introducer }さんからの、{ $other }さんの紹介について：
more-about-self = { $introducer }さんと知り合うことについて：
closed = { $introducer }さんからの{ $other }さんの紹介は終了しました。何もする必要はありません。
closed-self = { $introducer }さんからの、知り合いたいという申し出は終了しました。何もする必要はありません。

notice-agreed = { $other }さんも、あなたと知り合いたいそうです。会話は{ $date }に始まります。

reply-title = 質問に{ $introducer }さんが答えました：
reply-yours = あなたの質問：

followup-title = { $other }さんとは話せましたか？
followup-how = あなたの回答は誰にも見えません。「はい」は月ごとの合計に加わるだけです。{ $deadline }までに双方が「{ button-still }」を選ぶと、会話に一行表示されます。一方だけなら、誰にも知られることはありません。
followup-how-late = あなたの回答は誰にも見えません。「はい」は月ごとの合計に加わるだけです。
state-still = まだ話したいと思っています。
state-still-means = { $deadline }までに{ $other }さんも同じように答えたら、会話に一行表示されます。そうでなければ、誰にも知られません。
followup-late = ありがとうございます。今からでは間に合いませんが、会話は開いたままです。
state-talked = それはよかったです。
state-talked-means = あなたの回答は誰にも見えません。
followup-may-know = { $introducer }さんの一覧に話せたことが表示されるのは、{ $other }さんも「はい」と答えて、この欄にチェックを入れた場合だけです。
followup-thanked = { $introducer }さんへのお礼：

## The introducer

requested = { $seconds }秒以内に取り消さなければ、{ $a }さんと{ $b }さんに、それぞれ非公開でおたずねします。
requested-self = { $seconds }秒以内に取り消さなければ、{ $other }さんに非公開でおたずねします。
requested-now = { $a }さんと{ $b }さんに、それぞれ非公開でおたずねしています。
requested-now-self = { $other }さんに非公開でおたずねしています。
asked = { $a }さんと{ $b }さんに、それぞれ非公開でおたずねしました。{ $deadline }までにお知らせします。実現しなかった場合、理由はお伝えできません。だからこそ、誰もが気兼ねなく答えられます。
asked-self = { $other }さんに非公開でおたずねしました。{ $deadline }までにお知らせします。実現しなかった場合、理由はお伝えできません。だからこそ、誰もが気兼ねなく答えられます。
queued = 1週間におたずねが重なりすぎないように、{ $a }さんと{ $b }さんには順番を待ってもらっています。空きができたらすぐお二人におたずねします。空きがなかった場合は、{ $latest }までにお知らせします。
queued-self = 1週間におたずねが重なりすぎないように、{ $other }さんには順番を待ってもらっています。空きができたらすぐおたずねします。空きがなかった場合は、{ $latest }までにお知らせします。
queued-past = { $a }さんと{ $b }さんの順番待ちは終わりました。
agreed-introducer = { $a }さんと{ $b }さんの双方が「はい」と答えました。会話は{ $date }に始まります。
agreed-introducer-now = { $a }さんと{ $b }さんの双方が「はい」と答えました。会話を始めるところです。
status-agreed = { $a }さんと{ $b }さんの双方が「はい」と答えました。
status-agreed-self = { $other }さんとあなたの双方が「はい」と答えました。
status-opened = { $a }さんと{ $b }さんの双方が「はい」と答え、お二人の会話が始まっています。
status-opened-self = 双方が「はい」と答え、{ $other }さんとの会話が始まっています。
status-closed-self = { $other }さんと知り合いたいというおたずねは終了しました。
status-withdrawn-self = { $other }さんと知り合いたいという希望を取り下げました。
status-closed = { $a }さんと{ $b }さんの紹介は終了しました。
status-withdrawn = { $a }さんと{ $b }さんの紹介を取り下げました。

withdraw-title = 取り下げますか？
withdraw-sure = お二人には終了したことだけが表示され、理由は示されません。その後しばらくは、誰もこのお二人を紹介できません。
withdraw-sure-self = { $other }さんには終了したことだけが表示され、理由は示されません。その後しばらくは、誰もお二人を紹介できません。

withdraw-sure-requested = { $other }さんには終了したことだけが表示され、理由は示されません。{ $requester }さんには何も表示されません。その後しばらくは、誰もこのお二人を紹介できません。

ended-pair = { $a }さんと{ $b }さんの紹介について：
ended-pair-self = { $other }さんと知り合いたいという件について：
ended-lapsed-self = 今回はご縁がつながりませんでした。タイミングだけのことも多いものです。
ended-unreachable-self = おたずねを届けられなかったため、この紹介は終了しました。
ended-failed-self = 双方が「はい」と答えましたが、会話を始められませんでした。直接連絡してみてください。気持ちはお互い同じです。
ended-lapsed = 今回はご縁がつながりませんでした。タイミングだけのことも多いものです。お二人のことを考えてくださり、ありがとうございました。
ended-told = { $party }さんは「いいえ」と答え、あなたに伝えることを選びました：
ended-told-note = { $other }さんには伝わりません。終了したことだけが表示されます。
ended-told-note-requested = { $other }さんには伝わりません。
ended-unreachable = 全員にはおたずねを届けられなかったため、この紹介は終了しました。お二人のことを考えてくださり、ありがとうございました。
ended-failed = 双方が「はい」と答えましたが、会話を始められませんでした。よければ、直接お二人を引き合わせてください。お二人とも知り合いたいと思っています。
ended-waited = 2週間のあいだ空きがなかったため、誰にもおたずねしていません。よければもう一度試してください。
ended-waited-requested = 期限までに空きがなかったため、誰にもおたずねしていません。
ended-request-withdrawn = 元になったお願いが取り下げられたため、この紹介は終了しました。ご協力ありがとうございました。
ended-opened = 双方が「はい」と答え、お二人の会話が始まっています。ご希望どおり、あなたは入っていません。

question-title = { $other }さんとの紹介について、{ $party }さんから質問があります：
question-title-self = { $party }さんから質問があります：
question-note = 返信は一度だけ、{ $party }さんだけに届きます。質問は「はい」でも「いいえ」でもありません。
question-replied = あなたの返信：
question-closed = { $a }さんと{ $b }さんの紹介は終了したため、返信は必要なくなりました。
question-closed-self = { $other }さんとの紹介は終了したため、返信は必要なくなりました。

thanks-title = { $party }さんから、{ $other }さんを紹介してくれたことへのお礼です。
thanks-note = ほかの人には見えません。
thanks-erased = ここで読めるものは、もうありません。

## Asking somebody to introduce oneself: what the one who asks reads

asking-connector = { $seconds }秒以内に取り消さなければ、お願いが有効になります。{ $target }さんへの紹介を{ $connector }さんに頼むお願いです。
asking-connector-now = お願いは有効です。{ $target }さんへの紹介を{ $connector }さんに頼むお願いです。
asking-connector-heard = { $deadline }までにお知らせします。実現しなかった場合、理由はお伝えできません。だからこそ、誰もが気兼ねなく答えられます。
wish = { $target }さんへの紹介を{ $connector }さんに頼みました。
wish-opened = { $target }さんと知り合いたいという希望がかない、会話が始まっています。
wish-closed = { $connector }さんに頼んだ{ $target }さんへの紹介は終了しました。
wish-withdrawn = { $connector }さんに頼んだ{ $target }さんへの紹介を取り下げました。
withdraw-sure-wish = お願いは終了し、理由は誰にも伝わりません。その後しばらくは、{ $target }さんへの紹介をまた頼むことはできません。
ended-wish = { $connector }さんに頼んだ{ $target }さんへの紹介について：
ended-wish-told = { $connector }さんからの連絡：
wish-question-title = { $target }さんへの紹介の前に、{ $connector }さんから質問があります：
wish-question-closed = { $target }さんへの紹介のお願いは終了したため、返信は必要なくなりました。

## Asking somebody to introduce oneself: what the one who is asked reads

request-title = { $named ->
    [0] { $requester }さんが{ $target }さんと知り合いたいそうです。お二人を紹介してもらえるか、たずねています。
   *[other] { $workspace }の{ $requester }さんが{ $target }さんと知り合いたいそうです。お二人を紹介してもらえるか、たずねています。
 }
request-quiet = 答えなくてもかまいません。これをどうしたかは、誰にも知られません。回答期限：{ $deadline }
state-not-this-time = 今回は見送りました。
state-not-this-time-means = 誰にも伝わりません。答えていないのと同じに見えます。
request-introduced = { $requester }さんと{ $target }さんを紹介しています。
request-closed = { $requester }さんが{ $target }さんと知り合いたいという件は終了しました。何もする必要はありません。

## The conversation

greeting-title = { $a }さん、こちらは{ $b }さんです。{ $b }さん、こちらは{ $a }さんです。
greeting-why = { $introducer }さんの提案に、お二人とも「はい」と答えました：
greeting-why-self = { $introducer }さんが知り合いたいと希望し、{ $other }さんが「はい」と答えました：
greeting-why-requested = { $requester }さんが紹介を望み、{ $introducer }さんが取り次ぎ、{ $other }さんが「はい」と答えました：
greeting-words = { $person }さんの言葉：
greeting-about = { $person }さんの自己紹介：
greeting-manners = ここからはお二人の時間です。{ $introducer }さんへの返事は要りません。ここに書かれたことは、私には読めません。
greeting-manners-alone = ここからはお二人の時間です。ここに書かれたことは、私には読めません。
still-title = お二人とも、まだ話したいと思っています。
still-note = { $a }さんと{ $b }さん、それぞれ非公開で教えてくれました。

## Finding a time: each of the two chooses in private, and only what suits both is said

button-findtime = 時間を決める…
button-findtime-more = ほかの時間も選ぶ…
button-findtime-again = どれも合わない…
form-findtime-title = 時間を決める
form-findtime-how = { $other }さんとあなたの双方に合う時間が見つかりしだい、会話で3つまでお知らせします。ここでの時刻はあなたのタイムゾーンです：{ $zone }
form-findtime-how-unzoned = { $other }さんとあなたの双方に合う時間が見つかりしだい、会話で3つまでお知らせします。
form-findtime-how-private = 何を選んだかは誰にも見えません。お知らせするのは、双方に合う時間だけです。
form-findtime-days = { $first }～{ $last }
form-findtime-weekends = 週末
form-findtime-minutes = 長さ
form-findtime-length = { $minutes }分
form-findtime-zone = あなたのタイムゾーン
form-findtime-how-zone = 例：Europe/Berlin、America/New_York。都市の名前だけでもかまいません。
part-early = 早朝（{ $hours }）
part-morning = 午前（{ $hours }）
part-noon = 昼（{ $hours }）
part-afternoon = 午後（{ $hours }）
part-evening = 夜（{ $hours }）
part-early-on = { $weekday }、早朝（{ $hours }）
part-morning-on = { $weekday }、午前（{ $hours }）
part-noon-on = { $weekday }、昼（{ $hours }）
part-afternoon-on = { $weekday }、午後（{ $hours }）
part-evening-on = { $weekday }、夜（{ $hours }）
done-findtime = 記録しました。{ $other }さんとあなたの双方に合う時間が見つかりしだい、会話でお知らせします。何を選んだかは誰にも見えません。選んだ内容はそのとき、遅くとも14日後に消去されます。
done-findtime-erased = 完了しました。選んだ内容を消去しました。
times-title = { $a }さん、{ $b }さん、双方に合う時間です：
times-title-one = { $a }さん、{ $b }さん、双方に合う時間です：
times-line = { $number }. { $at } · { $google } · { $outlook }
times-google = Googleカレンダー
times-outlook = Outlook
times-note = 長さは{ $minutes }分です。リンクを開くと自分のカレンダーの予定に入力されます。カレンダーの中身は私には見えません。お二人が選んだ内容は消去されました。
times-event = { $a }さんと{ $b }さん
notime-title = { $other }さんとあなたが選んだ時間を比べた時点では、双方に合う時間はありませんでした。
notime-note = 相手が何を選んだかは、どちらにも表示されません。さらに選ぶと、双方に合う時間が見つかりしだい、会話でお知らせします。
findtime-both = ここで時間を選ぶのは、{ $a }さんと{ $b }さんだけです。
findtime-off = この機能は管理者がオフにしています。ここで直接時間を決めることはできます。
findtime-blocked = { $other }さんに関わる紹介は受けない設定になっています。先に設定で受けられるようにしてから、時間を選んでください。
late-findtime = だいぶ前のことです。会話の中で直接時間を決めることはできます。
problem-no-part = まだ過ぎていない時間帯を一つ以上選んでください。

## What a click or a command is answered with

done-undone = 取り消しました。誰にもおたずねしていません。
done-withdrawn = 取り下げました。終了とだけ表示され、理由は示されません。
done-withdrawn-already = すでに取り下げられています。
done-undone-wish = 取り消しました。初めから頼まなかったのと同じです。
done-withdrawn-wish = 取り下げました。理由は誰にも伝わりません。
done-withdrawn-wish-already = すでに取り下げられています。
done-let-know = 完了しました。{ $requester }さんだけに伝わります。
done-told = 完了しました。{ $introducer }さんだけに伝わります。
done-no-agreed = 完了しました。会話は始まりません。誰の気が変わったかは、誰にも伝わりません。
done-passed-on = お伝えしました。
done-optout = 完了しました。今後、紹介は届きません。お騒がせしました。
done-optoutall = 完了しました。私がいるどのサーバーでも、今後、紹介は届きません。お騒がせしました。
done-optin = おかえりなさい。また紹介を受けられるようになりました。受付中だったものは、答えるまで未回答のままです。
done-join = ようこそ。これから紹介を受けられます。毎回先におたずねしますし、いつでもやめられます。
done-pause = 完了しました。{ $date }になるまで、誰にも紹介されません。
done-resume = お休みが終わりました。また紹介を受けられます。
done-standing = これから{ $date }までのおたずねは、変更しないかぎり「はい」として扱われます。すでに受付中のものは、引き続き回答を待っています。
done-eachtime = これからは毎回おたずねします。すでに「はい」として扱われているものは、変更するまでそのままです。
done-block = 完了しました。{ $person }さんに関わる紹介はもう届きません。ご本人には伝わりません。
done-unblock = { $person }さんに関わる紹介を、また受けられるようになりました。
done-no-tells-introducer = これからは、「いいえ」と答えると、紹介した人に次の言葉で伝わります：「{ tell-not-now }」
done-no-stays-private = これからは、「いいえ」と答えても誰にも伝わりません。
done-language = これからは日本語でお伝えします。
done-about = 保存しました。これからは、あなたと知り合いたいかをたずねられた人だけが読みます。
done-about-removed = 削除しました。
done-forgotten = あなたに関するデータをすべて消去しました。最近あなたについて誰かにおたずねしていた場合は、すぐにまた誰かにおたずねすることがないよう、復元できない番号が一つ、不要になるまで残ります。そこからあなたが誰かは、誰にも分かりません。
done-forgotten-optout = あなたに関するデータをすべて消去しました。残るのは復元できない番号一つだけです。ご希望どおり二度とおたずねしないためのもので、そこからあなたが誰かは、誰にも分かりません。
done-followup-none = 分かりました。今後はおたずねしません。
done-setup = ここの全員の設定として保存しました。
done-receivers = 保存しました。これからは、この人たちに報告が届きます。
done-invite = 投稿しました。そこで「{ button-join }」を押した人が、紹介の対象になります。

late-answer = もう回答できません。何もする必要はありません。
late-undo = 取り消すものはもうありません。
late-undo-asked = すでにおたずねしたため、取り消せません。取り下げることはまだできます。
late-undo-wish = 取り消せる時間は終わりました。取り下げることはまだできます。
late-withdraw-wish = もう間に合いません。お願いは終了したか、会話を始めるところです。
late-request = ここでできることは、もうありません。
late-withdraw = もう間に合いません。紹介は終了したか、会話を始めるところです。
late-again = 日付を選べるのは一度だけで、すでに選ばれています。このままになります。
late-words = 言葉を添えられるのは、「はい」と答えてから会話が始まるまでです。
late-reply = 返信できるものは、もうありません。
late-block = だいぶ前のことで、誰についてだったかはもう分かりません。最近紹介してくれた人は、設定に全員載っています。
not-yours = これはあなたへのおたずねではないため、何も変わっていません。
not-allowed = 変更できるのは管理者だけです。
try-again = 少し時間がかかりすぎましたが、何も失われていません。もう一度試してください。
one-moment = いつもより時間がかかっています。回答はでき次第ここに表示されます。
went-wrong = 問題が起きました。少ししてからもう一度試してください。
lift-optout = 紹介を受けない設定になっています。先に受けられるようにしてから、答えてください。
lift-optout-standing = 紹介を受けない設定になっています。先に受けられるようにしてください。
lift-block = このうちの一人に関わる紹介は受けない設定になっています。先に設定で受けられるようにしてから、答えてください。
lift-away = { $platform ->
    [discord] このサーバーから退出したと記録されています。一度 /intros を使うと、戻ったことが分かり、答えられるようになります。
   *[other] このワークスペースから退出したと記録されています。一度 /intro list と入力すると、戻ったことが分かり、答えられるようになります。
 }
lift-pause = 紹介をお休み中です。お休みは{ $date }に終わります。先にお休みを終えてから、答えてください。

## Buttons

button-yes = はい、紹介してください
button-yes-self = はい、ぜひ
button-yes-now = はい、すぐにでも
button-yes-after-all = やっぱり「はい」
button-later = はい、でも後で…
button-later-other = 別の日にする…
button-no-standing = これは「いいえ」
button-later-after-yes = この日以降に…
button-no = いいえ、遠慮します
button-no-after-all = やっぱり「いいえ」
button-tell = { $introducer }さんに伝える…
button-tell-short = 伝える…
button-question = { $introducer }さんに質問する…
button-question-short = 質問する…
button-again = まだ迷う：別の日に聞いて…
button-askconnector = 紹介を頼む…
button-introduce = お二人を紹介する…
button-introduce-after-all = やっぱり紹介する…
button-notthistime = 今回は見送る
button-letknow = { $requester }さんに伝える…
button-askrequester = { $requester }さんに質問する…
button-withdraw-wish = 取り下げる：{ $target }さん
button-show-request = { $requester }さんのお願いを表示…
button-block = { $person }さんに関わる紹介は受けない
button-block-short = 今後は受けない
button-blockother = { $person }さんに関わる紹介は受けない
button-blockperson = { $person }さんに関わる紹介は受けない
button-optout = 紹介はいっさい受けない
button-optoutall = どのサーバーでも紹介を受けない
button-optin = また紹介を受ける
button-join = 紹介に参加する
button-setup = 紹介できる人、回数、言語…
button-overview = 設定の一覧に戻る
button-receivers = 報告を受け取る人…
button-invite = 参加を呼びかける…
button-undo = 取り消す
button-withdraw = 取り下げる
button-withdrawsure = はい、取り下げます
button-keep = そのままにする
button-withdraw-pair = { $a }さんと{ $b }さんの紹介を取り下げる
button-words = ひとこと添える…
button-words-change = ひとことを変える…
button-reply = 返信する…
button-read = 読む
button-pause = お休みする期間…
button-resume = お休みを終える
button-standing = あらかじめ「はい」：期限…
button-standing-other = 「はい」の期間を変える…
button-eachtime = 毎回たずねてほしい
button-unblock = { $person }さんをまた受け入れる
button-habit = 「いいえ」を紹介した人に伝える
button-nohabit = 「いいえ」を誰にも伝えない
button-language = 言語…
button-about = 自己紹介の一行…
button-mydata = 私について何を知っていますか？
button-mydata-more = 続きを見る
button-forget = データを消去…
button-forget-sure = はい、すべて消去します
button-talked = はい
button-still = まだだけど、話したい
button-talked-since = はい、その後話しました
button-nofollowups = もう聞かないでほしい
button-mayknow = ☐ 話せたことを{ $introducer }さんに知らせてよい
button-mayknow-short = チェックを入れる
button-maynotknow = ☑ 話せたことを{ $introducer }さんに知らせてよい
button-maynotknow-short = チェックを外す
button-thank = { $introducer }さんにお礼を伝える…
button-thank-short = お礼を伝える…
button-readthanks = 読む
button-insight = 利用のようす
button-conversation = 会話を開く
button-request = 二人を紹介する…
button-setup-here = AskFirstを設定する…
button-show-other = { $other }さんを表示…
button-show = 表示…
button-more = その他
button-fix = 直す…
button-settings = 自分の設定

menu-more = その他…
menu-list = 選ぶ…
later-week = 1週間後
later-two-weeks = 2週間後
later-month-end = 月末
later-next-month = 来月

## Reports to the admins

your-admins = 管理者
report-nobody = ここには報告を受け取る人がまだいないため、誰にも届けられません。管理者がAskFirstの設定で選ぶことができます。
report-title = { $reporter }さんが{ $reported }さんについて報告しました：
report-received = 報告した人に届いていたもの：
report-dealt-with = { $date }に{ $person }さんが対応しました。
report-dealt-with-by-somebody = { $date }に対応しました。
report-note = { $reported }さんには、報告があったことも、誰が報告したかも伝わりません。この報告は{ $date }に消去されます。
report-erased = この報告は消去されました。
public-report = あなた宛ての報告があります。ここはモデレーターも見ることができるため、内容は書きません。
stopped-until = { $person }さんは{ $date }まで紹介ができません。
stopped-until-lifted = { $person }さんは、誰かが解除するまで紹介ができません。
stop-until-date = 指定した日まで
stop-until-lifted = 誰かが解除するまで
done-report = 報告を届けました。読むのは次の人だけです：{ $receivers }
done-lift = { $person }さんはまた紹介できるようになりました。
late-report = だいぶ前のことなので、ここからは報告できません。管理者に直接書くことはできます。
problem-reports-used = この24時間に{ $limit }件の報告を送っていて、これが上限です。直接連絡してください：{ $receivers }
form-report-title = 報告
form-report-how = 読むのは次の人だけです：{ $receivers }。報告された人には伝わりません。紹介への回答にもなりません。
form-report-person = 誰についてですか？
form-report-words = 何を伝えたいですか？
form-report-received = 自分に届いた内容も含める
form-stop-title = 紹介を止める
form-stop-submit = 止める
form-stop-choice = { $person }さんの紹介を止める期間
form-stop-on = また紹介できる日
form-stop-how = ご本人には、紹介できる人を管理者が制限していることだけが表示され、報告については何も表示されません。すでにおたずねした分はそのまま続きます。
button-report = 報告する…
button-report-person = { $person }さんを報告する…
button-stop = { $person }さんの紹介を止める…
button-stop-short = 止める…
button-lift = { $person }さんの紹介をまた許可する
button-lift-short = 許可する
button-dealtwith = 対応済み
button-readreport = { $person }さんについての報告を読む

## Who runs the bot

operator-contact = 運営者への連絡先：{ $address }
operator-privacy = 保存する内容と期間：{ $address }

## Forms

form-send = 送信する
form-limit = { $limit }文字まで。
form-save = 保存する
form-date-other = または別の日
form-date-how = 例：{ $example }（12月24日のようにも書けます）

form-request-title = 二人を紹介する
form-request-submit = 二人にたずねる
form-request-a = 1人目
form-request-b = 2人目
form-request-reason = 知り合うとよい理由（二人とも読みます）
form-request-note = { $which ->
    [a] 1人目だけへのメモ（任意）
   *[b] 2人目だけへのメモ（任意）
 }
form-request-title-named = { $person }さんを紹介する
form-request-other = 誰に紹介しますか？
form-request-note-named = { $person }さんだけへのメモ（任意）
form-request-note-other = 相手の人だけへのメモ（任意）
form-request-open-for = 回答を受け付ける期間
form-request-conversation = 会話
form-request-joins = 自分も会話に入る
form-request-how = それぞれに非公開でおたずねし、双方が「はい」と答えたときだけ会話が始まります。
form-wish-title = 紹介を頼む
form-wish-submit = 頼む
form-wish-target = 誰と知り合いたいですか？
form-wish-connector = 紹介してくれそうな人
form-wish-reason = 知り合いたい理由（頼まれた人が読みます）
form-wish-how = 頼まれた人は非公開で決め、答える必要はありません。実現しなかった場合、理由は知らされません。
form-introduce-title = お二人を紹介する
form-introduce-submit = { $target }さんにたずねる
form-introduce-reason = 知り合うとよい理由（二人とも読みます）
form-introduce-note = { $target }さんだけへのメモ（任意）
form-introduce-how = { $requester }さんの希望によるもので、会話が始まるまで{ $requester }さんには何も表示されません。{ $target }さんには非公開でおたずねし、「はい」のときだけ会話が始まります。
form-days = { $days }日
form-usual = いつもどおり
form-usual-days = いつもどおり、{ $days }日

form-later-title = はい、でも後で
form-later-on = この日以降
form-later-how = { $other }さんも「はい」と答えたら、会話は早くてその日の朝に始まります。双方が答えるまでは、誰にも見えません。
form-later-how-self = 会話は早くてその日の朝に始まります。{ $other }さんにもこの日付が表示されます。
form-again-title = また聞いてほしい
form-again-on = また聞いてほしい日
form-again-how = 週末の場合は、次の月曜日になります。時間が足りなければ全員の期限が延びます。ほかの人には新しい日付が表示されることがありますが、理由は示されません。選べるのは一度だけです。
form-pause-title = 紹介をお休みする
form-pause-on = 紹介を再開する日
form-standing-title = あらかじめ「はい」
form-standing-on = 変更しないかぎり「はい」とする期限
form-standing-how = これからのおたずねには「はい」が付いて届き、それぞれ「いいえ」に変えることもできます。この設定は誰にも見えません。期限が来ると自動で終わり、その前にお知らせします。
form-tell-title = { $introducer }さんに伝える
form-tell-choice = { $introducer }さんに届く言葉
form-tell-words = または自分の言葉で
form-tell-how = 紹介は終了し、{ $introducer }さんには、遠慮したいという気持ちが伝わります。{ $other }さんには伝わりません。
form-tell-how-self = 紹介は終了し、{ $introducer }さんには、遠慮したいという気持ちが伝わります。
form-thank-title = { $introducer }さんにお礼
form-thank-choice = { $introducer }さんに届く言葉
form-thank-words = または自分の言葉で
form-thank-how = 読むのは{ $introducer }さんだけです。あなたの名前とともに届き、{ $other }さんと話せたことが伝わります。
form-letknow-title = { $requester }さんに伝える
form-letknow-choice = { $requester }さんに届く言葉
form-letknow-words = または自分の言葉で
form-letknow-how = { $requester }さんには、紹介しないことが伝わります。{ $target }さんには伝わりません。
form-askrequester-title = 質問する
form-askrequester-words = { $requester }さんへの質問
form-askrequester-how = あなたからの質問だと{ $requester }さんに分かります。何かを約束することにはなりません。
form-question-title = 質問する
form-question-words = { $introducer }さんへの質問
form-question-how = あなたからの質問だと{ $introducer }さんに分かります。「はい」でも「いいえ」でもありません。
form-reply-title = 返信する
form-reply-words = { $party }さんへの返信
form-reply-how = { $party }さんだけに届きます。
form-words-title = ひとこと
form-words-words = { $other }さんへのひとこと
form-words-how = { $other }さんが読むのは、会話が始まった場合だけです。
form-language-title = 言語
form-language-choice = ボットが私に使う言語
form-about-title = 自己紹介の一行
form-about-words = 自己紹介
form-about-how = あなたと知り合いたいかをたずねられた人が、おたずねの下で読みます。会話が始まれば、そこにも表示されます。何も書かない場合は空のままにしてください。
language-auto = アプリの言語
language-name = 日本語

tell-not-now = 今はタイミングが合いませんが、考えてくださってありがとうございます。
tell-not-for-me = 今回は遠慮しますが、考えてくださってありがとうございます。
thanks-conversation = 紹介してくださってありがとうございました。よい会話ができました。
thanks-thinking = 私たちのことを考えてくださってありがとうございました。知り合えてうれしいです。

tell-not-just-now = 今は紹介できませんが、声をかけてくださってありがとうございます。
tell-not-the-one = 私は紹介に適した立場ではありませんが、声をかけてくださってありがとうございます。

## Panels

list-title = あなたからの紹介
list-none = 最近の紹介はありません。/intro を試してみてください。
list-waiting = { $a }さんと{ $b }さん：まだおたずねしていません
list-asking = { $a }さんと{ $b }さん：おたずね済み、期限は{ $deadline }
list-agreed = { $a }さんと{ $b }さん：双方が「はい」、会話は{ $date }から
list-opening = { $a }さんと{ $b }さん：会話を始めるところ
list-opened = { $a }さんと{ $b }さん：会話中
list-talked = { $a }さんと{ $b }さん：話せました
list-withdrawn = { $a }さんと{ $b }さん：取り下げ
list-failed = { $a }さんと{ $b }さん：会話を始められませんでした
list-told = { $a }さんと{ $b }さん：一人から連絡がありました
list-unreachable = { $a }さんと{ $b }さん：おたずねを届けられませんでした
list-lapsed = { $a }さんと{ $b }さん：ご縁がつながりませんでした
list-asks = 回答を待っているもの（答えるかどうかは自由です）
list-ask = { $other }さん、{ $introducer }さんからの紹介、期限は{ $deadline }

list-ask-self = あなたと知り合いたい{ $introducer }さん、期限は{ $deadline }

list-ask-requested = あなたと知り合いたい{ $other }さん、{ $introducer }さんからの紹介、期限は{ $deadline }
list-request = { $requester }さんが{ $target }さんと知り合いたい：お二人を紹介できます、期限は{ $deadline }
list-request-declined = { $requester }さんが{ $target }さんと知り合いたい：今回は見送り、変更は{ $deadline }まで
list-wishes = 紹介を頼んだ相手
list-wish = { $target }さん、{ $connector }さんに依頼：{ $deadline }までにお知らせします
list-wish-opened = { $target }さん、{ $connector }さんに依頼：会話中
list-wish-closed = { $target }さん、{ $connector }さんに依頼：終了
list-wish-withdrawn = { $target }さん、{ $connector }さんに依頼：取り下げ
list-wish-agreed = { $target }さん、{ $connector }さんに依頼：会話は{ $date }に始まります

list-answered = 回答済み・保留
list-answered-none = { $other }さん、{ $introducer }さんからの紹介：設定により未回答のまま
list-answered-yes = { $other }さん、{ $introducer }さんからの紹介：「はい」と回答、変更は{ $deadline }まで
list-answered-later = { $other }さん、{ $introducer }さんからの紹介：「はい、でも後で」と回答、変更は{ $deadline }まで
list-answered-no = { $other }さん、{ $introducer }さんからの紹介：「いいえ」と回答、変更は{ $deadline }まで
list-answered-again = { $other }さん、{ $introducer }さんからの紹介：後でもう一度おたずねします、期限は{ $deadline }

list-both = 双方が「はい」
list-both-ahead = { $other }さん：会話は{ $date }に始まります
list-both-now = { $other }さん：会話を始めるところです

home-asks-none = 回答を待っているものはありません。

settings-title = { $named ->
    [0] あなたの設定
   *[other] { $workspace }でのあなたの設定
 }
settings-open = 紹介を受けられます。
settings-not-joined = ここでは参加した人だけが紹介されます。あなたはまだ参加していません。
settings-opted-out = 紹介を受けない設定です。誰にも紹介されません。
settings-paused = お休み中です。{ $date }からまたおたずねできます。
settings-each-time = 毎回おたずねします。
settings-standing = { $date }までのおたずねは、変更しないかぎり「はい」として扱われます。ほかの人には見えません。
standing-ends = あらかじめの「はい」は{ $date }で終わります。その後は、また毎回おたずねします。
settings-no-tells-introducer = 「いいえ」と答えると、紹介した人に次の言葉で伝わります：「{ tell-not-now }」
settings-no-stays-private = 「いいえ」と答えても、誰にも伝わりません。
settings-blocked = { $person }さんに関わる紹介は受けない
settings-language = ボットはあなたに日本語で書きます。
settings-about = あなたと知り合いたいかをたずねられた人が読む言葉：
settings-lately-title = 最近あなたに紹介を提案した人
settings-lately = { $introducer }さん、{ $other }さんの紹介：{ $date }
settings-lately-self = { $introducer }さん、あなたと知り合いたいという希望：{ $date }
settings-lately-requested = { $introducer }さん、あなたと知り合いたい{ $other }さんの紹介：{ $date }
settings-lately-request = { $requester }さん、{ $target }さんへの紹介のお願い：{ $date }
settings-forget = あなたに関するデータをすべて消去しますか？回答を待っているおたずねは未回答として扱われ、あなたからの紹介は取り下げられます。

## What do you know about me?

data-title = あなたについて知っていること
data-how = これはあなたにしか見えません。会話に書かれたことは何も知りません。「データを消去」で消去できます。
data-nothing = あなたについては何も知りません。
data-line = { $field }：{ $value }
data-words = { $field }：
data-yes = はい
data-no = いいえ
data-you = あなた
data-blocked = 紹介を受けない相手
data-suggested = あなたからの紹介
data-asked = あなたへのおたずね
data-wishes = 紹介を頼んだ相手
data-asked-to-introduce = 紹介を頼まれた相手
data-questions = あなたがした質問
data-questions-to-you = あなたからの紹介についての質問
data-follow-ups = 会話が始まった後の回答
data-thanks = 届いたお礼
data-messages = まだ変わることがある私からのメッセージと、その場所
data-coming = これから届くもの
data-reports = ほかの人について管理者に報告したこと
data-times = 話せる時間（会話のために選んだもの）
data-undone = この1日に取り消した紹介
data-platform = メッセージを送るために保存しているもの
data-everywhere = 私がいるすべての場所
data-installed = あなたがインストールしたもの

data-field-external-id = プラットフォームでのID
data-field-name = 名前
data-field-handle = ユーザー名
data-field-is-bot = ボット
data-field-active = ここで活動中
data-field-guest = ゲスト
data-field-locale = 最後に確認した言語
data-field-time-zone = タイムゾーン
data-field-chosen-locale = 選んだ言語
data-field-about = 自己紹介
data-field-opted-out = 紹介を受けない
data-field-paused-until = お休みの終わり
data-field-standing-until = あらかじめ「はい」の期限
data-field-tells = 「いいえ」が紹介した人に伝わる
data-field-follow-ups = 話せたかどうかをたずねられる
data-field-asked-before = 以前におたずね済み
data-field-joined = 参加している
data-field-receives-reports = 報告を受け取る
data-field-reported-id = 対象
data-field-received = あなたに届いた内容も含む
data-field-blocked-id = 相手
data-field-introducer-id = 紹介した人
data-field-requester-id = 頼んだ人
data-field-connector-id = 紹介を頼まれた人
data-field-target-id = 知り合いたい相手
data-field-heard-by = お知らせの期限
data-field-connector-until = 回答期限
data-field-asked-at = おたずね
data-field-declined = 「今回は見送る」を選んだ
data-field-other = 相手
data-field-party-a = 1人目
data-field-party-b = 2人目
data-field-note-a = 1人目へのメモ
data-field-note-b = 2人目へのメモ
data-field-reason = 理由
data-field-state = 状態
data-field-created-at = 作成
data-field-open-for = 回答の期間
data-field-introducer-joins = あなたも会話に入る
data-field-queued = 順番待ちをした
data-field-place-at = おたずねの開始予定
data-field-released-at = おたずね
data-field-deadline = 回答期限
data-field-opens-at = 会話の開始
data-field-attempted-at = 会話を始めようとした最初の時刻
data-field-conversation = 会話
data-field-ended-at = 終了
data-field-note = あなたへのメモ
data-field-answer = あなたの回答
data-field-not-before = この日以降
data-field-words = ひとこと
data-field-parts = 時間帯
data-field-minutes = 長さ（分）
data-field-zone = タイムゾーン
data-field-chosen-at = 選択
data-field-again-at = またおたずねする日
data-field-party-id = 質問した人
data-field-reply = 返信
data-field-until = 有効期限
data-field-may-know = 話せたことを紹介した人に知らせてよい
data-field-choice = お礼
data-field-kind = メッセージ
data-field-reference = 場所
data-field-due-at = 予定
data-field-params = 付随するもの
data-field-at = 時刻
data-field-value = 値
data-field-mark = 紹介を受けない印（復元できない番号）
data-field-team-name = ワークスペース
data-field-enterprise-name = オーガナイゼーション
data-field-installed-at = インストール

data-value-waiting = まだおたずねしていない
data-value-asking = 回答受付中
data-value-agreed = 双方が「はい」
data-value-opening = 会話を始めるところ
data-value-opened = 会話中
data-value-lapsed = ご縁がつながらなかった
data-value-withdrawn = 取り下げ
data-value-told = 一人から連絡があった
data-value-unreachable = おたずねを届けられなかった
data-value-failed = 会話を始められなかった
data-value-closed = 終了
data-value-none = なし
data-value-yes = はい
data-value-later = はい、でも後で
data-value-no = いいえ
data-value-again = また聞いてほしい
data-value-still = まだだけど、話したい
data-value-both = 双方がまだ話したい
data-value-talked = 話せた
data-value-conversation = よい会話へのお礼
data-value-thinking = 考えてくれたことへのお礼
data-value-own = 自分の言葉で
data-value-asked = お二人におたずねしたこと
data-value-queued = 空きを待っていること
data-value-ask = あなたへのおたずね
data-value-reminder = リマインダー（答えていない場合）
data-value-second-ask = ご希望による二度目のおたずね
data-value-requested = お願いが有効になったこと
data-value-request = 誰かを紹介してほしいというお願い
data-value-request-reminder = そのリマインダー（何もしていない場合）
data-value-open = 会話
data-value-greeting = はじめの挨拶
data-value-ended = どう終わったか
data-value-follow-up = 話せたかどうかの確認
data-value-both-still = 双方がまだ話したいと思っていること
data-value-thanks = 紹介した人としてのあなたへのお礼
data-value-question = 紹介した人としてのあなたへの質問
data-value-reply = あなたの質問への返信
data-value-refresh = 届いているメッセージの更新
data-value-standing-ends = あらかじめの「はい」がまもなく終わること
data-value-report = 管理者としてのあなたへの報告
data-value-times = 双方に合う時間
data-value-no-time = 双方に合う時間がなかったこと

help-title = AskFirstは、誰かを紹介する前に、双方におたずねします。
help-request = { $platform ->
    [discord] /intro に二人と理由を続けると、それぞれに非公開でおたずねします。会話が始まるのは、双方が「はい」と答えたときだけです。「いいえ」は、答えていないのと同じに見えます。
   *[other] /intro @1人目 @2人目 と理由を続けると、それぞれに非公開でおたずねします。会話が始まるのは、双方が「はい」と答えたときだけです。「いいえ」は、答えていないのと同じに見えます。
 }
help-form = { $platform ->
    [discord] 誰かの名前から：アプリ、「{ command-introduce }」。フォームが開きます。
   *[other] /intro だけを入力すると、フォームが開きます。
 }
help-wish = { $platform ->
    [discord] /intro-me に知り合いたい人、紹介してくれそうな人、理由を続けると、その紹介してくれそうな人に非公開でおたずねします。実現するかどうかはお知らせしますが、実現しなかった理由はお伝えしません。
   *[other] /intro me @相手 via @紹介者 と理由を続けると、紹介者に非公開でおたずねします。実現するかどうかはお知らせしますが、実現しなかった理由はお伝えしません。
 }
help-list = { $platform ->
    [discord] /intros：あなたからの紹介と、回答を待っているもの。
   *[other] /intro list：あなたからの紹介と、回答を待っているもの。
 }
help-settings = { $platform ->
    [discord] /intro-設定：お休み、紹介を受けない、言語、データの消去。
   *[other] /intro settings：お休み、紹介を受けない、言語、データの消去。
 }
help-setup = { $platform ->
    [discord] 管理者向け：/intro-管理、会話を始める場所、紹介できる人、上限。
   *[other] 管理者向け：/intro setup、紹介できる人、上限、言語。
 }
help-reading = ボットは会話を読めません。

setup-title = 全員の設定
setup-introducers = 紹介できる人
setup-everyone = 全員
setup-admins = 管理者のみ
panel-everyone = 全員が紹介できます。
panel-admins = 管理者だけが紹介できます。
panel-group = 一つのグループと管理者だけが紹介できます。
panel-asked = 紹介を断っていない全員におたずねできます。
panel-joined = 参加した人だけにおたずねできます。
panel-find-a-time = 会話で時間を決める手伝いをします。
panel-no-find-a-time = 会話で時間を決める手伝いはしません。
panel-guests-introduce = ゲストも紹介できます。
panel-guests-cannot = ゲストは紹介できません。
panel-guests-asked = ゲストも紹介されます。
panel-guests-unasked = ゲストは紹介されません。
panel-stopped = { $count }人の紹介が止められています。
panel-receivers = 報告の届け先：{ $receivers }
panel-nobody-receives = 報告を受け取る人がまだいません。誰かを選んでください。
setup-asked = おたずねできる人
setup-asked-all = 紹介を断っていない全員
setup-asked-joined = 参加した人のみ
setup-guests-introduce = ゲストも紹介できる
setup-guests-asked = ゲストも紹介される
form-receivers-title = 報告
form-receivers-people = 報告を受け取る人（{ $limit }人まで）
form-receivers-how = メンバーからの報告を非公開で読み、誰かの紹介を止めることができます。自分についての報告は誰も読めません。誰も選ばない場合、報告はAskFirstをインストールした人に届きます。
form-invite-title = 参加の呼びかけ
form-invite-channel = どのチャンネルで？
form-invite-submit = 投稿する
form-invite-how = AskFirstが何をするかを、参加ボタンを付けて投稿します。メンションは誰にもしません。
invite-title = 紹介を受けてみたい方へ
invite-how = AskFirstは、お二人を紹介する前に、それぞれに非公開でおたずねします。「いいえ」は、答えていないのと同じに見えます。参加すると、ここのメンバーがあなたに紹介を提案できます。
invite-note = 毎回先におたずねします。ボタン一つで、いつでも完全にやめられます。
invite-refused = { $platform ->
    [discord] そこには投稿できませんでした。そのチャンネルで、AskFirstのロールに「チャンネルを見る」と「メッセージを送信」を許可してから、もう一度試してください。
    [slack] そのチャンネルに入っていないため、投稿できませんでした。そこで /invite @AskFirst と入力してから、もう一度試してください。
   *[other] そこには投稿できませんでした。別のチャンネルで試してください。
 }
insight-title = 利用のようす
insight-month = { $month }：終了した紹介{ $ended }件、うち会話が始まったもの{ $opened }件、話せたという回答があったもの{ $talked }件。
insight-month-few = { $month }：終了した紹介{ $ended }件、うち会話が始まったもの{ $opened }件。
insight-none = まだ表示できるものがありません。
insight-note = 各月は、翌月{ $day }日以降、その月に{ $enough }件以上の紹介が終了した場合にだけ表示されます。そのため、どの数字からも個人のことは分かりません。
setup-own-wishes = 自分からの希望
setup-self = 「…さんと知り合いたい」を許可する
setup-conversations = 会話
setup-find-a-time = 会話に「時間を決める」を表示する
setup-max-live = 1人が同時に進められる紹介の数
setup-max-per-day = 1人が1日に始められる紹介の数
setup-max-asks = 1人が1週間に受けるおたずねの数
setup-max-from-one = 30日間に同じ人から受けるおたずねの数
setup-language = 本人の言語が分からないときの言語
setup-language-usual = プラットフォームと同じ
setup-how-usual = 空のままの場合：{ $example }
setup-time-zone = 不明なときのタイムゾーン（例：Europe/Berlin）

## Problems: what is wrong and what to do

neutral = このお二人は、いまは紹介できません。理由はお伝えできません。それが全員の選択を守ります。
problem-no-reason = なぜ知り合うとよいのか、自分の言葉で少し書いてください。名前やリンクだけでは理由になりません。
problem-no-text = まず少し書いてください。
problem-too-long = { $length }文字あります。入るのは{ $limit }文字までです。少し短くしてください。
problem-marks = 1文字に記号が重なりすぎています。読めるのは{ $limit }個までです。いくつか取り除いてください。
problem-lines = { $count }行あります。入るのは{ $limit }行までです。いくつかまとめてください。
problem-control-characters = 見えない制御文字が含まれています。入力し直すか、書式なしで貼り付けてください。
problem-nobody = { $platform ->
    [discord] 紹介する二人を指定してください：/intro、二人、そして理由。
   *[other] 紹介する二人を指定してください：/intro @1人目 @2人目 理由
 }
problem-one-person = もう一人指定してください。紹介には二人が必要です。
problem-too-many-people = { $count }人が指定されています。紹介できるのはちょうど二人です。
problem-same-person = 同じ人が二回指定されています。別々の二人を指定してください。
shortcut-bot = これはボットのメッセージで、ボットは紹介できません。人のメッセージで試してください。
shortcut-own = これはあなた自身のメッセージです。紹介したい人のメッセージを選んでください。
shortcut-inactive = このメッセージを書いた人は、ここではもう活動していません。
problem-bot = { $person }さんはボットなので、紹介できません。二人の人を指定してください。
problem-inactive = { $person }さんは、ここではもう活動していません。別の人を指定してください。
problem-no-name = いま全員を確認できなかったため、誰にもおたずねしていません。少ししてからもう一度試してください。
problem-self-introduction = ここでは、自分への紹介は頼めません。ほかの二人を指定してください。
problem-may-not-introduce = ここで紹介できる人は、管理者が制限しています。管理者に相談すると、変更してもらえます。
problem-wish-people = { $platform ->
    [discord] 知り合いたい人と、紹介してくれそうな人を指定してください：/intro-me、二人、そして理由。
   *[other] 知り合いたい人と、紹介してくれそうな人を指定してください：/intro me @相手 via @紹介者 理由
 }
problem-wish-self = 知り合いたい相手に自分は選べません。別の人を指定してください。
problem-wish-via-self = 自分で自分を紹介することはできません。双方を知っている人を指定するか、それを省いて直接たずねてください。
problem-wish-via-target = 知り合いたい相手本人に紹介を頼もうとしています。別の人を指定するか、それを省いて直接たずねてください。
problem-wish-connector = ここで紹介できる人は管理者が制限していて、{ $person }さんは含まれていません。別の人に頼んでください。
problem-wish-bot = { $person }さんはボットです。人を指定してください。
problem-wishes-live = 進行中のお願いが{ $limit }件あり、これが上限です。どれかが終わるのを待つか、取り下げてください。
problem-wishes-per-day = この24時間に{ $limit }件の紹介を頼んでいて、これが上限です。次は{ $at }から可能です。
problem-date-after-wish = { $date }より前の日付を選んでください。受け付けはそれまでです。
problem-max-live = 進行中の紹介が{ $limit }件あり、これが上限です。どれかが終わるのを待つか、取り下げてください。
problem-max-per-day = この24時間に{ $limit }件の紹介を始めていて、これが上限です。次は{ $at }から可能です。
problem-yourself-opted-out = あなた自身が紹介を受けない設定になっています。先に設定で受けられるようにしてください。
problem-yourself-not-joined = ここでは参加した人だけが紹介されます。先に設定から参加してください。
problem-guest = { $person }さんはゲストで、ここではゲストは紹介されません。別の人を指定してください。
problem-receivers = 選べるのは{ $limit }人までです。
problem-receiver-bot = { $person }さんはボットで、報告を読めません。別の人を選んでください。
problem-yourself-blocked = { $person }さんに関わる紹介は受けない設定になっています。先に設定で受けられるようにしてください。
problem-max-from-one = { $person }さんには30日間に{ $limit }回おたずねしていて、これが上限です。次は{ $at }から可能です。
problem-max-from-one-waiting = 順番待ちの分を合わせると、{ $person }さんには30日間に{ $limit }回のおたずねとなり、これが上限です。
problem-undone = この24時間に{ $limit }件を取り消していて、これが上限です。次は{ $at }から可能です。
problem-open-for = 1日から{ $days }日のあいだで選んでください。
problem-date-past = 今日より後の日付を選んでください。
problem-date-too-far = { $days }日以内の日付を選んでください。
problem-no-date = この日付を読み取れません。{ $example }のように書いてください。
problem-choice = 選択肢から一つ選んでください。
problem-questions-used = ここでは{ $limit }回質問していて、これが上限です。
problem-limit = 1から1000までの整数を書いてください。
problem-time-zone = このタイムゾーンは分かりません。Europe/Berlinのように書いてください。
problem-obstacle-not-set-up = { $platform ->
    [discord] ここではまだ会話を始められません。サーバーを管理できる人に /intro-管理 の実行を頼んでください。何が足りないかが表示されます。
   *[other] ここではまだ会話を始められません。AskFirstをインストールした人に実行を頼んでください：askfirst check
 }
problem-obstacle-missing-permission = { $platform ->
    [discord] ここではまだ会話を始められません。サーバーを管理できる人に /intro-管理 の実行を頼んでください。何をすればよいかが表示されます。
   *[other] ここで会話を始めるための権限がありません。AskFirstをインストールした人に実行を頼んでください：askfirst check
 }
problem-obstacle-cannot-meet = ここでは、このお二人を一つの会話に入れることができません。必要な共通の場所がないのかもしれません。

## Discord's commands: names in small letters, without spaces

command-intro = intro
command-intro-about = 二人を紹介する（先にそれぞれ非公開でたずねます）
option-a = a
option-a-about = 1人目
option-b = b
option-b-about = 2人目
option-reason = 理由
option-reason-about = 知り合うとよい理由（二人とも読みます）
option-note-a = aへのメモ
option-note-a-about = 1人目だけへのメモ
option-note-b = bへのメモ
option-note-b-about = 2人目だけへのメモ
option-open-for = 期間
option-open-for-about = 回答を受け付ける期間
option-join = 自分も入る
option-join-about = 自分も会話に入るかどうか
command-intro-me = intro-me
command-intro-me-about = 誰かに非公開で紹介を頼む
option-person = 相手
option-person-about = 誰と知り合いたいですか？
option-via = 紹介者
option-via-about = 紹介してくれそうな人（まずこの人だけにたずねます）
option-words = ひとこと
option-words-about = 知り合いたい理由（紹介する人が読みます）
command-intros = intros
command-intros-about = あなたからの紹介と、回答を待っているもの
command-settings = intro-設定
command-settings-about = お休み、紹介を受けない、言語、データの消去
command-introduce = 紹介する…
command-setup = intro-管理
command-setup-about = 会話を始める場所、紹介できる人、上限

## Discord: the panel of an admin who sets a server up

server-title = { $workspace }でのAskFirst
server-no-channel = まず下で紹介用チャンネルを選ぶか、作成を任せてください。会話はそこで始まります。紹介される人全員に見えるチャンネルである必要があります。
server-no-text-channel = そのチャンネルは使えません。このサーバーのテキストチャンネルを選んでください。
server-channel-gone = 紹介用チャンネルがなくなり、会話を始められません。下で別のチャンネルを選ぶか、作成を任せてください。
server-unknown = いま紹介用チャンネルを確認できませんでした。少ししてからもう一度確認してください。
server-ready = 準備完了：会話を始められ、全員がそこで書けます。
server-not-ready = まだ準備ができていません。✗の付いた項目を直してから、「{ button-server-look }」を押してください。
server-unhelpful = 「スレッドの管理」の権限はなくてもかまいません。あれば、無駄に作られたスレッドを削除します。なければ、追加した人をそのスレッドから外します。
server-ok-channel = ✓ 紹介用チャンネルは、確認できるテキストチャンネルです。
server-ok-threads = ✓ 紹介用チャンネルでプライベートスレッドを作り、書き込めます。
server-ok-channels = ✓ プライベートチャンネルを作り、書き込めます。
server-ok-seen = ✓ 全員に紹介用チャンネルが見えます。
server-ok-written = ✓ 全員がそのスレッドで書いたり読んだりできます。
server-ok-own-channel = ✓ 紹介された人は、ほかの設定に関わらず、新しいチャンネルを見て、書いて、読めます。
server-ok-two-factor = ✓ このサーバーの二要素認証は妨げになりません。
server-absent = ✗ ここにはコマンドだけがインストールされていて、私自身がいません。何も見えず、何も始められません。サーバーを管理できる人が追加できます：{ $link }
server-wrong-type = ✗ 紹介用チャンネルがテキストチャンネルではなくなりました。プライベートスレッドを作れるのはテキストチャンネルだけです。下で別のチャンネルを選んでください。
server-timed-out = ✗ 私は{ $date }までタイムアウト中で、何も始められず、書けません。メンバーリストで私の名前を右クリックし、タイムアウトを解除（Remove Timeout）してください。
server-restricted = ✗ 紹介用チャンネルには年齢制限があり、年齢を確認していない人には見えません。チャンネルの編集の「概要」で「年齢制限チャンネル」をオフにするか、別のチャンネルを選んでください。
server-lacks-server = ✗ 新しいチャンネルはサーバー直下に作られますが、そこでの権限が足りません。サーバー設定、ロール、AskFirstを開き、次を許可してください：
server-lacks-category = ✗ 紹介用チャンネルのカテゴリーで権限が拒否されています。カテゴリーの編集で「権限」を開き、AskFirstのロールを追加して、次を許可してください：
server-lacks-channel = ✗ 紹介用チャンネルでの権限が足りません。チャンネルの編集で「権限」を開き、AskFirstのロールを追加して、次を許可してください：
server-lacks-two-factor = ✗ このサーバーはモデレーターに二要素認証を求めていますが、このボットを所有するDiscordアカウントでは有効になっていません。AskFirstの運営者に、そのアカウントで有効にするよう頼んでください。それまでDiscordが許可しない権限：
server-seen-by-some = • 紹介用チャンネルが見えない人がいます。見えない人は紹介できません。そこで@everyoneか該当するロールに「チャンネルを見る」を許可してください。
server-written-by-some = • 紹介用チャンネルのスレッドを見て、書いて、読めるのは、次のいずれかのロールを持つ人だけです。ほかの人は紹介できません：{ $roles }
server-written-by-nobody = ✗ メンバーが会話で書けません。紹介用チャンネルの編集で「権限」を開き、@everyoneか紹介される人のロールに「チャンネルを見る」「スレッドでメッセージを送信」「メッセージ履歴を読む」を許可してください。
server-refused = ! 前回会話を始めようとしたとき、Discordに拒否されました（エラー{ $code }）。1日のあいだ再試行します。
server-refused-words = ! 前回会話を始めようとしたとき、AutoModが言葉をブロックしました。サーバー設定のAutoModで、AskFirstのロールを対象外にしてください。1日のあいだ再試行します。
server-refused-two-factor = ! 前回会話を始めようとしたとき、Discordに拒否されました。サーバーが二要素認証を求めていますが、このボットを所有するDiscordアカウントでは有効になっていません。AskFirstの運営者に頼んでください。1日のあいだ再試行します。
server-refused-full = ! 前回会話を始めようとしたとき、サーバーがいっぱいでした。チャンネルは500、アクティブなスレッドは1,000までです。いくつか削除するかアーカイブしてください。1日のあいだ再試行します。
server-refused-cannot-write = ! 前回会話を始めようとしたとき、書き込めない人がいました。紹介用チャンネルが見えないか、そこで「スレッドでメッセージを送信」の権限がないか、タイムアウト中の可能性があります。1日のあいだ再試行します。
server-cannot-create-two-factor = チャンネルを作成できません。このサーバーはモデレーターに二要素認証を求めていますが、このボットを所有するDiscordアカウントでは有効になっていません。AskFirstの運営者に有効にするよう頼むか、自分でテキストチャンネルを作って下で選んでください。
server-cannot-create-other = チャンネルを作成できません。Discordに拒否されました（エラー{ $code }）。自分でテキストチャンネルを作って下で選んでください。
server-tried = プライベートチャンネルを作成し、削除できました。会話を始められます。
server-tried-not-deleted = プライベートチャンネルを作成しましたが、削除できませんでした（エラー{ $code }）。名前は「{ $name }」です。会話は始められます。
server-tried-in-vain = プライベートチャンネルを作成しようとしましたが、Discordに拒否されました（エラー{ $code }）。会話はまだ始められません。
server-cannot-create = チャンネルを作成できません。「チャンネルの管理」の権限がありません。サーバー設定、ロール、AskFirstで許可するか、自分でテキストチャンネルを作って下で選んでください。
server-too-many-channels = Discordがこれ以上のチャンネルを拒否しました。サーバーの上限に達しているのかもしれません。すでにあるチャンネルを選んでください。
server-threads = 会話は、紹介用チャンネルのプライベートスレッドとして始まります。
server-channels = 会話は、紹介用チャンネルの隣のプライベートチャンネルとして始まります。
server-fallback-thread = ✓ DMを受け付けていない人には、その人専用のプライベートスレッドでおたずねします。
server-no-fallback-thread = • DMを受け付けていない人にはおたずねできず、紹介は終了します。
server-everyone = 全員が紹介できます。
server-admins = サーバーを管理できる人だけが紹介できます。
server-role = 下で選んだロールを持つ人と、サーバーを管理できる人だけが紹介できます。
server-self = 紹介できる人は、自分が誰かと知り合いたいと頼むこともできます。
server-no-self = 自分が誰かと知り合いたいと頼むことは、誰もできません。
server-moderators-threads = モデレーターに見えるもの：「スレッドの管理」の権限を持つ人とすべての管理者は、これらのスレッドを見て読むことができます。私には読めず、ほかのメンバーにも読めません。
server-moderators-channels = モデレーターに見えるもの：すべての管理者は、これらのチャンネルを見て読むことができ、権限を管理できる人は自分を入れることができます。私は読みませんし、ほかのメンバーには見えません。
server-moderators-fallback-thread = スレッドでおたずねする場合、誰が誰に誰についてたずねたかはモデレーターに見えますが、回答は決して見えません。
server-menu-channel = 紹介用チャンネル…
server-menu-role = このロールだけが紹介できる…
server-new-name = 紹介
server-new-topic = 双方が「はい」と答えると、AskFirstがここで会話を始めます。
button-server-create = チャンネルを作成
button-server-threads = プライベートスレッドを使う
button-server-channels = プライベートチャンネルを使う
button-server-fallback-thread = DMが閉じている人にはスレッドでたずねる
button-server-no-fallback-thread = スレッドではたずねない
button-server-everyone = 全員が紹介できる
button-server-admins = 管理者だけが紹介できる
button-server-self = 「…さんと知り合いたい」を許可する
button-server-no-self = 「…さんと知り合いたい」を許可しない
button-server-all = 全員におたずねできる
button-server-joined = 参加した人だけにたずねる
button-server-times = 時間を決める手伝いをする
button-server-no-times = 時間を決める手伝いをしない
button-server-form = 上限…
button-server-place = 言語、タイムゾーン…
button-server-look = もう一度確認
button-server-try = 試してみる
permission-view-channel = 「チャンネルを見る」：チャンネルを見るため
permission-create-private-threads = 「プライベートスレッドの作成」：会話を始めるため、またはDMが閉じている人にたずねるため
permission-send-messages-in-threads = 「スレッドでメッセージを送信」：そこで挨拶するため
permission-manage-threads = 「スレッドの管理」：無駄に作られたスレッドを削除するため
permission-manage-channels = 「チャンネルの管理」：プライベートチャンネルを作るため
permission-send-messages = 「メッセージを送信」：プライベートチャンネルで挨拶するため
permission-read-message-history = 「メッセージ履歴を読む」：スレッドでたずねた人のカードを閉じるため、またプライベートチャンネルで読めるようにするため

## Installing on Slack, in an admin's browser

install-done = AskFirstをインストールしました。Slackで /intro と入力してください。
install-done-in = { $workspace }にAskFirstをインストールしました。Slackで /intro と入力してください。
install-on = Slackで開く
install-done-organisation = オーガナイゼーションにAskFirstをインストールしました。次に、使えるワークスペースを選んでください。
install-choose = ワークスペースを選ぶ
install-denied = Slackのページで拒否されたため、何もインストールされていません（{ $reason }）。問題ありません。いつでもやり直せます。
install-stale = このステップは、すでに済んでいるか、10分以上かかったか、別のブラウザーで始められました（{ $reason }）。SlackにAskFirstが見えていれば大丈夫です。見えなければ、もう一度始めてください。
install-failed = Slackがインストールを完了しなかったため（{ $reason }）、何もインストールされていません。もう一度始めてください。
install-trouble = こちらで問題が起き、何もインストールされていません。1分ほどしてからもう一度試してください。
install-busy = お使いの接続元から一度に多くのリクエストがあり、何もインストールされていません。1分ほどしてからもう一度試してください。
install-again = もう一度始める

## Lists that are cut

and-more = ほか{ $count }件
