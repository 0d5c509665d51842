site-yangzhou = 扬州
site-shanghai = 上海
site-foshan = 佛山
site-kaiserslautern = 凯泽斯劳滕
