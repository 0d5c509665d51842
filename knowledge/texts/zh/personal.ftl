# 我的数据
menu-data = 我的数据
menu-correct = 更正
menu-consents = 同意管理
menu-link = 绑定其他平台
menu-delete = 全部删除
words-data = 我的数据, 我的资料, 我的信息, 查阅数据, 查看我的数据, 导出我的数据
words-correct = 更正, 更正数据, 更正信息
words-consents = 同意管理, 我的同意, 撤回同意
words-delete = 全部删除, 删除数据, 删除我的数据, 删除我的全部数据, 删除全部数据, 注销, 注销账号
words-link = 绑定, 绑定平台, 绑定其他平台
words-unlink = 解除绑定, 解绑

data-summary =
    我们保存的有关您的信息如下：
    { $lines }

    文件中有全部明细。
data-line = { $what }：{ $value }
data-consent = 已同意“{ $purpose }”，自{ $since }起
data-consent-resting = 已同意“{ $purpose }”，自{ $since }起（您已全部退订，目前不会据此发送）
data-request = 办公场地申请 { $number }：{ $firm }，{ $person }
data-question = 向WFK的提问 { $number }：“{ $question }”
data-kept = 已保存
data-announcements-on = 未退订
data-announcements-off = 已退订，您不会收到
data-what-platform = 平台
data-what-language = 语言
data-what-zone = 时区
data-what-announcements = 群发消息
data-what-staff-name = 工作人员姓名
data-what-messages = 近日我发给您的消息条数
data-what-unanswered-questions = 我未能回答的您的提问数
data-what-registrations = 会议报名
data-what-conference-wishes = 您希望收到会议日期通知
data-what-introductions = 您参与的引荐数
data-what-introduction-consents = 您对转交联系方式的答复数
data-what-announcement-topics = 已订阅的群发主题
data-what-announcement-traits = 您为消息订阅自愿填写的信息（地区、兴趣等）项数
data-what-web-lines = 网页聊天中保存的我们对话的行数
data-what-documents = 我发给您、目前仍可下载的文件数
data-what-wechat-windows = 微信允许我给您回复的截止时间和次数
data-what-link-codes = 您用于绑定其他平台的代码
data-what-wrong-codes = 输错绑定码的次数
data-what-wrong-invitations = 输错邀请码的次数
data-what-invitations = 您发出的邀请数
data-what-staff-actions = 工作日志条数
platform-telegram = Telegram
platform-wechat = 微信
platform-web = 网页聊天
platform-terminal = 终端

# 更正
correct-what = 您想更正哪一项？
correct-zone = 语言或时区
correct-request = 修改申请 { $number }
correct-firm = 公司和联系人
correct-profiles = 合作资料
correct-stop = 退订群发消息
correct-reply-way = 您想更正哪一项答复联系方式？
correct-reply-way-name = 联系方式
correct-reply-way-mail = 接收答复的电子邮箱
correct-reply-way-phone = 接收答复的电话
correct-reply-mail = 请提供WFK答复用的电子邮箱地址：
correct-reply-mail-name = 电子邮箱
correct-reply-phone = 请提供WFK答复用的电话号码：
correct-reply-phone-name = 电话号码
correct-reply-done = 已更正：{ $reply_to }。我已告知WFK。
correct-reply-none = 目前没有需要通过邮件或电话答复的问题。
correct-reply-staff = { $number } 的答复联系方式现为：{ $reply_to }

# 删除
erase-sure =
    如果全部删除，将会：
    { $lines }

    删除后无法恢复。如只想撤回某一项同意，请输入“同意管理”。是否确认全部删除？
erase-sure-name = 删除
erase-all = 确认删除
erase-all-words = 删除, 是, 是的, 确认, 全部删除, 好的
erase-keep = 不删除
erase-keep-words = 否, 不, 不用了, 保留
erase-line-data = – 删除您的设置、同意记录、提问、申请以及我们的对话。
erase-line-platforms = – 适用于已绑定的全部{ $count }个平台。
erase-line-requests = – 撤回{ $count }个待处理的申请：{ $numbers }。
erase-line-bookings = – 取消{ $count }个已批准的使用安排：{ $numbers }。
erase-line-questions = – 关闭{ $count }个尚未答复的问题：{ $numbers }。
erase-line-profiles = { $count ->
   *[other] – { $count } 份资料将清空，不再对任何人显示：{ $numbers }。只保留编号。
 }
erase-line-introductions = – 结束{ $count }项引荐，对方不会知道原因：{ $numbers }。
erase-line-queued = – 不再发送{ $count }条待发给您的消息。
erase-line-copies = – 在平台允许的范围内，抹去WFK工作人员聊天中与您有关的消息内容。
erase-line-colleague = – 您将退出工作团队。您作为工作人员所作的决定会连同姓名保留在工作日志中。
erase-line-proof = – 仅保留一份删除记录（何时删除），不含姓名和账号标识。
erase-line-numbers = – 申请和提问仅保留编号、时间和地点，不含文字内容，也不再与您关联。
erase-done = 已删除。本消息送达后，不再保存与您有关的任何信息。您设备上的聊天记录可自行删除。您再次来信时，我们将重新开始。
erase-kept = 好的，一切保持不变。
erase-last-administrator = 您是团队中唯一的管理员。请先把管理员权限交给一位同事，之后我就可以删除您的数据。
erased-copy = ［已删除］应当事人要求，内容已删除。
erased-request-staff = { $number } 已撤回：该企业已删除其数据，相应日期重新空出。
erased-question-staff = { $number } 已关闭：当事人已删除其数据，无需再答复。

# 绑定与解除绑定
link-way = 您想获取绑定码，还是输入绑定码？
link-way-name = 绑定
link-make = 获取绑定码
link-enter = 我有绑定码
link-code-made = 您的绑定码：{ $code }，{ $minutes }分钟内有效，仅可使用一次。请在另一平台发送：/link { $code }（或在那里输入“绑定”，再选择“我有绑定码”）。请勿告诉他人：输入此码的人可以看到您的数据。
link-code = 请输入您在另一平台获得的绑定码：
link-code-name = 绑定码
unclear-link-code = 绑定码由八个字母和数字组成，例如 ABCD-2345。
link-sure =
    此绑定码来自：
    { $platforms }
    绑定后，您在两边的数据将合并，两边都可查看；语言和时区以那边的设置为准。仅在绑定码由您本人获取时才请确认。
link-sure-name = 确认
link-yes = 绑定
link-yes-words = 是, 是的, 好的, 确认
link-no = 不绑定
link-no-words = 否, 不, 不用了
link-done =
    已与以下平台绑定：
    { $platforms }
    输入“解除绑定”即可分开。
link-dropped = 好的，没有进行绑定。
link-told = 此对话已与以下平台绑定：{ $platform }。如果不是您本人操作，请立即输入“解除绑定”。
link-unknown = 此绑定码不存在或已失效。请在另一平台输入“绑定”获取新的绑定码。
link-too-many = 错误次数过多，请一小时后再试。
link-same = 此平台已经绑定。
link-firms = 您在两个平台上代表不同的公司。请先在其中一个平台的“我的公司”中解除。
link-colleague = WFK工作人员的账号不能这样绑定。如需使用其他平台，请通过邀请加入。
unlink-sure =
    我将把此平台与以下平台分开：
    { $platforms }
    那边的一切（包括您的申请）都会保留；这里将从头开始，不留数据。是否解除绑定？
unlink-sure-name = 确认
unlink-yes = 解除绑定
unlink-yes-words = 是, 是的, 确认
unlink-no = 保持绑定
unlink-no-words = 否, 不
unlink-done = 已解除绑定。我在这里不再保存与您有关的任何信息。
unlink-kept = 好的，平台保持绑定。
unlink-none = 此平台没有与其他平台绑定。

# 身份证件
identity-refused = 我在这里不接收身份证、护照及其号码，也没有保存任何相关内容。请您在聊天中也删除这条消息；办理您的事项并不需要它。
unclear-identity = 这看起来像身份证或护照号码，我不会保存。请您回答时不要包含该号码。
