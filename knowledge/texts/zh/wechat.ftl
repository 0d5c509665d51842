# 微信公众号专用文字
# 超过时限仍未完成时（随后写任意内容即可收到答复）
wechat-still-working = 正在为您处理，请稍候片刻，回复任意内容即可收到答复。
# 答复较长，只显示了开头（不超过 146 字节）
wechat-more = （未完，回复任意内容即可继续阅读。）
# 处理失败
wechat-trouble = 抱歉，您的消息暂时未能处理，请稍后重新发送。
# 自定义菜单（每项不超过 16 字节）
wechat-menu-offices = 办公场地
wechat-menu-human = 人工服务
wechat-menu-language = 语言 Language
# 微信不支持的文件，且无法提供链接时
wechat-no-files = 微信无法发送文件 { $names }。您可以通过网页聊天或电子邮件获取。
# 文件链接已过期
wechat-file-gone = 此链接已失效或不完整，请在对话中重新索取文件。
