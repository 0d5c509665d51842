# 我的数据
data-what-firm-person = 您作为联系人的信息
data-what-firm-codes = 同事加入码
data-what-firms = 贵公司
data-what-profiles = 合作资料
