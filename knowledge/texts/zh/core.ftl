# 问候与首次联系
welcome-heading = 您好，我是WFK的聊天机器人。
welcome =
    WFK是凯泽斯劳滕市与凯泽斯劳滕县共同的经济促进公司。我可以回答有关扬州、上海、佛山办公场地，凯泽斯劳滕办公场地以及对华联系的问题。没有记录的内容，我会如实告诉您，并可将您的问题转给WFK。

    隐私简述：为了回复您，我会保存您在本平台的标识、您的设置和最近几条对话。一般咨询不需要姓名和联系方式。详情请输入“隐私”或“我的数据”。
introduction = 您好，我是WFK的聊天机器人（自动助手）。为了回复您，我会保存您在本平台的标识、您的设置和最近几条对话；详情请输入“隐私”。Deutsch · English：您可以直接用您的语言书写。
group-welcome = 您好，我是WFK的聊天机器人。在本群中，您提到我或回复我的消息时，我会作答。申请和个人事务请与我私聊。
group-private = 此事宜单独沟通，请您与我私聊。

# 回答
answer-suggest = 我不太确定您的意思。您想问的是以下问题吗？
answer-not-on-record = 关于这一点，我这里没有记录。需要我把您的问题转给WFK吗？
answer-person = 把问题转给WFK
answer-other-language = 此信息目前只有这种语言的版本。
entry-gone = 这条信息已不存在。请问还有什么可以帮您？
offer-declined = 好的，我不会转交。请问还有什么可以帮您？
awaited-yes = 是，这是我的答复
awaited-no = 不是

# 主菜单
menu-offices = 在华办公场地
menu-rooms = 凯泽斯劳滕办公场地
menu-conference = 会议
menu-human = 联系工作人员
menu-language = 语言
menu-settings = 设置
menu-privacy = 隐私
menu-help = 帮助
menu-subscribe = 重新订阅

# 命令及其词语
words-start = 开始, 重新开始, 菜单, 主菜单
words-help = 帮助, 怎么用
words-cancel = 取消, 放弃, 请取消, 取消吧, 我要取消, 我想取消, 取消一下, 退出
words-back = 返回, 上一步, 后退
words-language = 语言, 更换语言, 切换语言
words-settings = 设置, 时区, 更改时区
words-human = 人工, 工作人员, 转人工, 人工客服, 人工服务, 我要人工, 联系工作人员, 找工作人员, 我想和工作人员谈
words-privacy = 隐私, 隐私声明, 隐私政策, 数据保护
words-stop = 退订, 不要再发消息, 停止推送
words-subscribe = 重新订阅, 订阅
words-more = 更多, 继续, 继续阅读
words-yes = 是, 是的, 好, 好的, 可以, 需要, 要, 请转, 行, 嗯, 对
words-no = 不, 不用, 不用了, 不需要, 不要, 不必, 算了
words-language-de = 德语, 德文, 请用德语, 说德语, 请说德语, 讲德语, 请讲德语, 用德语, 换成德语, 请换成德语, 切换成德语, 切换到德语, 请切换到德语, 改成德语, 语言德语, 用德语吧, 请用德语回答, 请说德文, 说德文, 讲德文, 请讲德文, 用德文, 请用德文, 换成德文, 请换成德文, 切换成德文, 切换到德文, 请切换到德文, 改成德文, 语言德文, 用德文吧, 请用德文回答
words-language-en = 英语, 英文, 请用英语, 请用英文, 说英语, 请说英语, 讲英语, 请讲英语, 用英语, 换成英语, 请换成英语, 切换成英语, 切换到英语, 请切换到英语, 改成英语, 语言英语, 用英语吧, 请用英语回答, 请说英文, 说英文, 讲英文, 请讲英文, 用英文, 换成英文, 请换成英文, 切换成英文, 切换到英文, 请切换到英文, 改成英文, 语言英文, 用英文吧, 请用英文回答
words-language-zh = 中文, 汉语, 请用中文, 说中文, 简体中文, 请说中文, 讲中文, 请讲中文, 用中文, 换成中文, 请换成中文, 切换成中文, 切换到中文, 请切换到中文, 改成中文, 语言中文, 用中文吧, 请用中文回答, 请说汉语, 说汉语, 讲汉语, 请讲汉语, 用汉语, 请用汉语, 换成汉语, 请换成汉语, 切换成汉语, 切换到汉语, 请切换到汉语, 改成汉语, 语言汉语, 用汉语吧, 请用汉语回答, 请说普通话, 说普通话, 讲普通话, 请讲普通话, 用普通话, 请用普通话, 换成普通话, 请换成普通话, 切换成普通话, 切换到普通话, 请切换到普通话, 改成普通话, 语言普通话, 用普通话吧, 请用普通话回答

help =
    请直接用您自己的话提问，例如：“你们在中国哪里有办公场地？”或“上海的场地由谁提供？”

    我还可以受理办公申请（“申请办公场地”）、代表团来访和项目设想，寻找合作企业（“寻找合作伙伴”），并办理会议报名；“我的申请”可查看进展。

    以下词语随时有效：“人工”（向WFK提问）、“语言”、“设置”、“隐私”、“我的数据”、“消息订阅”、“退订”；在填写过程中还可输入“返回”和“取消”。
privacy =
    处理方：WFK，凯泽斯劳滕市与凯泽斯劳滕县共同的经济促进公司（德国）。
    目的：回答您的问题；仅在您愿意并同意时，办理申请和报名、介绍贵公司、发送消息或转交您给WFK的问题。
    数据：您在本平台的标识、语言和时区、最近几条对话；以及您在申请、报名、公司资料或给WFK的问题中填写的内容和您的同意记录。
    不需要：一般咨询无需姓名和联系方式。请勿在此发送身份证件、签证材料或薪资信息；平台运营方也能看到消息内容。
    期限：各类数据均按固定期限删除，对话内容保存数月，已决定的申请保存数年。
    您的权利：查阅和更正请发送“我的数据”，撤回同意请发送“同意管理”，删除请发送“全部删除”；发送“退订”即可停止群发消息。如有疑问，请发送“人工”。
privacy-translation = 翻译：您用其他语言写给WFK的内容，会为工作人员进行机器翻译，为此传送给 { $engine } 服务；您的原文始终一并保留。
unknown-command = 我不认识这个命令。请直接用您自己的话提问，或选择：
unknown-button = 这个按钮属于之前的对话。请问有什么可以帮您？
nothing-open = 目前没有可以取消或返回的内容。请问有什么可以帮您？
more = 内容到此为止。请问还有什么可以帮您？
empty = 我收到的消息是空的。请问您想了解什么？
edited = 我看到您修改了消息。如需更改答案，请输入“返回”。
stopped = 已退订：您不会再收到群发消息。与您的申请有关的消息仍会发送。
stopped-going-on = 您正在办理的事项不受影响；输入“取消”可结束。
subscribed = 好的，您可以重新收到群发消息。
internal-error = 抱歉，我这里出了点问题。内容没有丢失；请您再试一次，或输入“人工”。

# 机器人无法读取的内容
attached-photo = 我无法查看图片，也不会保存。请把您的问题写成文字，并请勿在此发送身份证件或签证材料。
attached-document = 我无法打开文件，也不会保存。请把您的问题写成文字，并请勿在此发送身份证件或签证材料。
attached-voice = 抱歉，我无法识别语音消息。请把您的问题写成文字。
attached-video = 我无法观看视频，也不会保存。请把您的问题写成文字。
attached-sticker = 谢谢！请问有什么可以帮您？
attached-location = 谢谢。我不会使用或保存位置信息。请问您想了解什么？
attached-contact = 我在这里不接收也不保存他人的联系方式。请问您想了解什么？
attached-link = 我无法打开链接。请把您的问题写成文字。
attached-other = 我无法读取这类消息。请把您的问题写成文字。

# 对话
dialog-back = 返回
dialog-cancel = 取消
dialog-cancel-words = 取消, 放弃
dialog-given-up-words = 停止, 不要了, 算了, 算了吧, 不办了, 不弄了, 不想弄了, 结束
dialog-send = 提交
dialog-send-words = 提交, 发送, 是, 确认, 对
dialog-change = 修改
dialog-change-words = 修改, 更改, 不, 不对
dialog-change-which = 您想修改哪一项？
dialog-summary = 信息汇总
dialog-line = { $name }：{ $answer }
dialog-answer = { $answer }
dialog-note = 输入“返回”回到上一步，输入“取消”结束。
dialog-cancelled = 已取消，没有保存任何内容。
dialog-already = 这一项我已经记下了。
dialog-stale = 这个按钮属于之前的问题。
dialog-over = 这段对话已经结束。请问有什么可以帮您？
dialog-gone = 新版本中已没有这段对话，请您重新开始。没有任何内容转给WFK。
dialog-first = 这是第一个问题。
dialog-again = 回到刚才的问题：
dialog-patience = 您也可以输入“取消”，或输入“人工”把问题转给WFK。
unclear-choice = 我没有理解。请选择其中一项。
unclear-confirm = 请选择“提交”、“修改”或“取消”。
unclear-too-short = 内容有些短，请您再多写一点。
unclear-too-long = 内容太长了，请缩短到{ $most }个字符以内。
unclear-mail = 这看起来不是电子邮箱地址。示例：name@company.com
unclear-phone = 这看起来不是电话号码。示例：+86 21 12345678
unclear-zone = 我不认识这个时区。请选择一个，或输入城市名，例如“柏林”或“上海”。
unclear-wall = 未能准确识别日期和时间。例如：2027年5月12日14:00
unclear-wall-early = 该时间不晚于{ $after }。
unclear-wall-no-time = { $day }：几点？请将日期和时间写在一起，例如：2027年5月12日14:00
unclear-wall-no-day = { $time }：哪一天？请将日期和时间写在一起，例如：2027年5月12日14:00
unclear-wall-past = { $at }已过，现在是{ $now }。
missing-field = { $field }（{ $languages }）
missing-and = { $first }、{ $rest }
missing-also = { $first }；{ $rest }
wall-time = { $day }{ $time }
