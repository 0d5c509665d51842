# 寻找合作伙伴：匹配、提醒、设置
data-what-matches-shown = 向您展示过的合作资料
data-what-match-news = 新匹配提醒
