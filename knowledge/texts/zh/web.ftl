### 网页聊天的文字。

## 页面
web-title = WFK在线咨询：凯泽斯劳滕与中国
web-description = 有关WFK在扬州、上海、佛山的办公场地以及两地交流的咨询，支持德语、英语和中文。
web-name = WFK
web-cities = 凯泽斯劳滕 · 扬州 · 上海 · 佛山
web-skip = 直接前往输入框
web-languages = 页面语言
web-language-de = Deutsch
web-language-en = English
web-language-zh = 中文
web-theme-dark = 切换到深色外观
web-theme-light = 切换到浅色外观
web-close = 关闭聊天
web-noscript = 本聊天需要JavaScript。请在浏览器中启用后重新加载页面。

## 简介
web-heading = 连接凯泽斯劳滕与中国
web-lead = 扬州、上海、佛山的办公场地，凯泽斯劳滕的办公场地，以及两地企业的交流：欢迎您随时提问。
web-examples = 您可以这样问
web-example-1 = WFK在中国的代表处设在哪里？
web-example-2 = 怎样申请扬州的办公场地？
web-example-3 = 佛山的初创企业可以使用凯泽斯劳滕的办公场地吗？
web-example-4 = 会议什么时候举行？
web-clocks = 当地时间
web-clock-kaiserslautern = 凯泽斯劳滕
web-clock-china = 中国
web-automatic = 此处由自动服务答复。如您需要，您的问题将转交WFK。

## 数据保护
web-privacy = 您的数据
web-privacy-text = 您所写的内容仅用于答复您的问题，{ $days }天后将从本次对话中删除。您也可以随时自行删除对话。本页面不使用Cookie，您的浏览器仅保存本次对话的密钥。请勿发送护照、签证或薪资信息。
web-privacy-close = 关闭
web-privacy-link = 隐私声明
web-imprint-link = 法律声明
web-forget = 删除对话
web-forget-ask = 确定要删除对话吗？
web-forget-explain = 本次对话的全部消息将被删除，且无法恢复。之后将开始新的对话。
web-forget-yes = 确认删除
web-forget-no = 取消
web-forgotten = 对话已删除。

## 对话
web-talk = 对话
web-you = 您
web-bot = WFK
web-choices = 可选答复
web-newest = 查看最新消息
web-message = 您的消息
web-placeholder = 请输入您的问题……
web-hint = 按回车键发送，按Shift加回车键换行。
web-send = 发送
web-characters-left = 剩余字数：
web-too-long = 内容过长，请缩短文字或分几条发送。超出字数：

## 图片和文件
web-file-open = 查看原图（在新窗口打开）
web-file-save = 下载
web-file-busy = 正在加载
web-file-failed = 文件加载失败，请重试。

## 连接
web-sending = 正在发送
web-unsent = 尚未发送，连接恢复后将自动发送。
web-connecting = 连接已中断，正在重新连接。消息不会丢失。
web-connected = 连接已恢复。

## 拒绝
web-error-malformed = 无法处理您的请求。请重新加载页面后再试。
web-error-unknown-visitor = 本次对话已不再保存，将开始新的对话。
web-error-no-such-file = 该文件已不再保存，请重新索取。
web-error-too-large = 消息过大，请分几条发送。
web-error-too-long = 消息过长，请缩短文字或分几条发送。
web-error-too-fast = 请稍候：您一次发送的消息较多。您的消息没有丢失，稍后会自动发送。
web-error-too-many-visitors = 您所在的网络刚刚开始了较多对话。请稍候，页面会自动重试。
web-error-too-many-streams = 本次对话已在多个窗口中打开。请关闭其中一个，页面会自动连接。
web-error-busy = 暂时未能完成。页面稍后会自动重试，内容不会丢失。

## 其他网站上的按钮
web-launcher-open = 想了解中国项目？打开WFK在线咨询
web-launcher-close = 关闭WFK在线咨询
web-launcher-title = WFK在线咨询
