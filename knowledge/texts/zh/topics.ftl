# 向WFK提问
person-question = 请问您想向WFK提什么问题？
person-question-name = 您的问题
person-way = 您希望以什么方式得到答复？
person-way-name = 答复方式
person-way-here = 在此对话中
person-way-here-words = 这里, 在这里, 对话, 微信, 此对话
person-way-mail = 电子邮件
person-way-mail-words = 邮件, 邮箱, 电邮, 发邮件
person-way-phone = 电话
person-way-phone-words = 电话, 打电话, 来电, 手机
person-mail = 请提供电子邮箱地址：
person-mail-name = 电子邮箱
person-phone = 请提供电话号码：
person-phone-name = 电话号码
person-check = 选择“提交”即表示您同意保存上述信息，并由德国的WFK查阅以答复您的问题。您可以随时撤回同意。
person-done = 谢谢。您的问题已为WFK保存。何时答复，我无法确定。

# 设置
settings-language = 您希望用哪种语言交流？
settings-language-name = 语言
settings-language-done = 好的，我们用中文交流。
settings-zone = 您在哪个时区？您也可以输入城市名。
settings-zone-name = 时区
settings-done = 已保存。您的时区是{ $zone }。
zone-Europe-Berlin = 德国（柏林）
zone-Europe-Berlin-words = 德国, 凯泽斯劳滕, 德国时间, 柏林
zone-Asia-Shanghai = 中国（上海）
zone-Asia-Shanghai-words = 中国, 上海, 扬州, 佛山, 北京时间
zone-UTC = 世界时（UTC）
zone-UTC-words = 世界时, utc
language-de = Deutsch
language-en = English
language-zh = 中文
