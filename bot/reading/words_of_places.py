"""Our cities as people write them, other cities, and what stands beside a city."""

from __future__ import annotations

from bot.reading.rows import Row

PLACES: tuple[Row, ...] = (
    Row(
        "X",
        "yangzhou",
        de="Jangdschou, Yangtschou, Jangzhou, Yangzhouer, Jangtschou",
        en="Yangzhou, Yangzhuo, Yang zhou, Yangchow, Yang-zhou, Yangzhou city, yz",
        zh="扬州, 扬洲, 杨州, 杨洲, 扬州市",
    ),
    Row(
        "X",
        "shanghai",
        de="Schanghai, Shanghaier, Schanghaier, Schangai",
        en="Shanghai, Shang hai, Shang-hai, Shangai, Shanghi",
        zh="上海, 上海市, 沪, 魔都, 上海交大, 上海交通大学",
    ),
    Row("X", "foshan", de="Foschan, Fatshan, Foshaner, Fushan", en="Foshan, Fo shan, Fo-shan, Foshan city", zh="佛山, 佛山市"),
    Row(
        "X",
        "kaiserslautern",
        de="Kaiserslautern, Lautern, Kaiserslauterer, Kaiserslauterner, Lautre, KL, K-Town, Klautern, K'lautern, Kaisers Lautern, "
        "K Lautern, Kaiserslautrer, Lauterer",
        en="Ktown, K town, Kaiserslautern city, Kaiserslauten",
        zh="凯泽斯劳滕, 凯撒斯劳滕, 凯泽斯劳滕市, 凯泽斯劳腾, 凯撒斯劳腾, 凯瑟斯劳滕, 恺撒斯劳滕, 凯泽劳滕",
    ),
    Row(
        "X",
        None,
        de="Peking, Kanton, Nanking, Frankfurt, Mainz, Berlin, München, Hamburg, Köln, Düsseldorf, Stuttgart, Mannheim, "
        "Ludwigshafen, Saarbrücken, Trier, Hongkong, Pirmasens, Landstuhl, Ramstein, Koblenz, Heidelberg, Karlsruhe, Nürnberg, "
        "Leipzig, Bonn, Zweibrücken, Homburg, Worms, Speyer, Bremen, Dresden, Hannover, Paris, London",
        en="Hangzhou, Guangzhou, Taizhou, Beijing, Xi'an, Xian, Xi an, Shenzhen, Suzhou, Nanjing, Wuhan, Chengdu, Chongqing, "
        "Tianjin, Hong Kong, Hongkong, Canton, Changzhou, Zhangzhou, Zhengzhou, Wuxi, Dongguan, Zhongshan, Ningbo, Qingdao, "
        "Xiamen, Fuzhou, Wenzhou, Yangshuo, Fushun, Xuzhou, Zhenjiang, Nantong, Yancheng, Kunshan, Tangshan, Macau, Macao, "
        "Munich, Cologne, Dalian, Shenyang, Changsha, Hefei, Zhuhai, Jinan, Kunming, Yongzhou, Huzhou, Chuzhou, Yangquan, "
        "Leshan, Zhoushan, Huangshan, Boshan, Shantou, Shangrao, Shaoxing, Jiaxing, Quanzhou, Lanzhou, Guiyang, Nanning, "
        "Haikou, Harbin, Changchun, Singapore, Tokyo, Taipei, Langfang, Luoyang, Nanyang, Yangjiang",
        zh="杭州, 广州, 泰州, 台州, 北京, 西安, 深圳, 苏州, 南京, 武汉, 成都, 重庆, 天津, 香港, 常州, 漳州, 郑州, 无锡, 东莞, "
        "中山市, 中山, 宁波, 青岛, 厦门, 福州, 温州, 阳朔, 徐州, 镇江, 南通, 盐城, 昆山, 唐山, 澳门, 大连, 沈阳, 长沙, 合肥, "
        "珠海, 济南, 昆明, 法兰克福, 柏林, 慕尼黑, 汉堡, 科隆, 杜塞尔多夫, 斯图加特, 美因茨, 曼海姆, 路德维希港, 萨尔布吕肯, "
        "扬中, 永州, 湖州, 滁州, 乐山, 舟山, 黄山, 汕头, 绍兴, 嘉兴, 泉州, 兰州, 贵阳, 南宁, 海口, 哈尔滨, 长春, 新加坡, 东京, "
        "台北, 三亚, 九江, 六安, 惠州, 江门, 肇庆, 洛阳",
    ),
    Row("Z", None, de="Guangdong, Jiangsu, Pfalz", en="Guangdong, Jiangsu", zh="广东, 江苏, 广东省, 江苏省"),
    Row(
        "Q",
        None,
        de="aus, Sitz in, mit Sitz in, ansässig in, ansässig, sitzen in, unser Sitz ist in, kommen aus, stammen aus, über, via, "
        "nahe, bei, ab nach, komme aus, nördlich von, Nähe von, in der Nähe von",
        en="based in, based, located in, headquartered in, coming from, come from, via, near, close to, registered in, "
        "headquarters in, out of, residing in",
        zh="来自, 位于, 坐落在, 总部在, 注册在, 途经, 经过, 靠近, 总部位于",
    ),
    Row(
        "!",
        None,
        de="nicht, kein, keine, keinen, statt, anstatt, anstelle von, außer, nicht mehr",
        en="not, no, instead of, rather than, except, isn't, don't want, other than",
        zh="不是, 不去, 不在, 不要, 而不是, 不想去, 别, 除了, 除, 不用, 不选",
    ),
)
