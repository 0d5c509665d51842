# Telegram 菜单中的命令说明（每条不超过 256 个字符）
telegram-command-start = 开始对话
telegram-command-help = 我能为您做什么
telegram-command-language = 选择语言
telegram-command-settings = 更改设置
telegram-command-human = 联系工作人员
telegram-command-cancel = 取消当前操作
telegram-command-privacy = 隐私与您的数据
telegram-command-stop = 不再接收消息
telegram-command-office = 申请办公场地
telegram-command-find-partner = 寻找合作伙伴
telegram-command-status = 我的申请及进展
telegram-command-news = 订阅或退订消息
telegram-command-data = 查阅、更正或删除我的数据
