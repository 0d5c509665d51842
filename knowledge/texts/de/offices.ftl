site-yangzhou = Yangzhou
site-shanghai = Shanghai
site-foshan = Foshan
site-kaiserslautern = Kaiserslautern
