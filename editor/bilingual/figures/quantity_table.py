"""What stands around Chinese numerals: units, counters, hedges, and words that only look numeric.

Adding a unit, a counter or an idiom is adding one word here.
"""

from __future__ import annotations

UNIT_FORMS = {
    "元人民币": "CNY",
    "元": "CNY",
    "人民币": "CNY",
    "美元": "USD",
    "美金": "USD",
    "港元": "HKD",
    "港币": "HKD",
    "欧元": "EUR",
    "英镑": "GBP",
    "日元": "JPY",
    "韩元": "KRW",
    "新加坡元": "SGD",
    "新元": "SGD",
    "新币": "SGD",
    "元新台币": "TWD",
    "新台币": "TWD",
    "澳元": "AUD",
    "澳大利亚元": "AUD",
    "加元": "CAD",
    "澳门元": "MOP",
    "卢布": "RUB",
    "泰铢": "THB",
    "卢比": "INR",
    "瑞士法郎": "CHF",
    "令吉": "MYR",
    "林吉特": "MYR",
    "新西兰元": "NZD",
    "纽元": "NZD",
    "雷亚尔": "BRL",
    "印尼盾": "IDR",
    "印尼卢比": "IDR",
    "越南盾": "VND",
    "坚戈": "KZT",
    "迪拉姆": "AED",
    "吨": "t",
    "公吨": "t",
    "千克": "kg",
    "公斤": "kg",
    "克": "gram",
    "毫克": "mg",
    "千瓦时": "kWh",
    "千瓦·时": "kWh",
    "千瓦小时": "kWh",
    "度电": "kWh",
    "兆瓦时": "MWh",
    "吉瓦时": "GWh",
    "太瓦时": "TWh",
    "千瓦": "kW",
    "兆瓦": "MW",
    "吉瓦": "GW",
    "瓦": "watt",
    "千伏": "kV",
    "亩": "mu",
    "英亩": "acre",
    "公顷": "hectare",
    "平方公里": "km²",
    "平方千米": "km²",
    "平方米": "m²",
    "平米": "m²",
    "㎡": "m²",
    "平方": "m²",
    "立方米": "m³",
    "方量": "m³",
    "立方": "m³",
    "升": "liter",
    "毫升": "mL",
    "公里": "km",
    "千米": "km",
    "厘米": "cm",
    "毫米": "mm",
    "微米": "µm",
    "纳米": "nm",
    "海里": "nautical mile",
    "英里": "mile",
    "英尺": "foot",
    "英寸": "inch",
    "平方英尺": "square foot",
    "平方英里": "square mile",
    "米": "meter",
    "个百分点": "pp",
    "百分点": "pp",
    "个基点": "bps",
    "基点": "bps",
    "%": "%",
}
"""Chinese units by a form that the English reader knows, so that both give the same unit."""

LATIN_UNITS = (
    "kWh MWh GWh TWh kW MW GW kg km cm mm m² km² m³ m2 m3 ha t RMB CNY USD HKD EUR".split()
)
"""Units that Chinese texts write in Latin letters."""

PREFIXES = {
    "人民币": "CNY",
    "RMB": "CNY",
    "US$": "USD",
    "HK$": "HKD",
    "NT$": "TWD",
    "S$": "SGD",
    "港币": "HKD",
    "新台币": "TWD",
} | {sign: sign for sign in "¥￥$€£"}

COUNTERS = (
    "年代 周年 后 人次 人份 个月 个季度 季度 小时 分钟 公里每小时 标方 年 天 周 倍 人 名 位 "
    "家 个 台 套 辆 项 座 条 件 只 支 艘 架 架次 列 批 笔 场 次 期 级 号 届 种 类 款 所 间 层 "
    "栋 幢 户 村 省 市 县 国 页 篇 部 册 本 份 张 片 块 颗 枚 根 株 棵 头 轮 班 步 代 岁 秒 "
    "分 点 方面 大 环节 环 路 线 房 口 眼 炉 罐 箱 车 船 标箱 吨级 世纪 段 章 句 字 尺 寸 里 "
    "门 道 把 副 组 对 双 队 员 团 处 站 端 极 维 重 ℃ ° 伏 股 桶 吨公里 "
    "斤 盒 瓶 袋 卷 匹 马力"
).split()
"""Measure words: with one of them even a single character such as 三 is a number."""

ORDINAL_COUNTERS = frozenset("号 期 级 世纪 届 年代 周年 后".split())
"""Counters that number a thing instead of counting things: 3号高炉, 二期工程, 90后."""

IDIOMS = (
    "三位一体 二级市场 一级市场 两院 最后一公里 一公里” 零部件 一带一路 "
    "一路 两个一百年 三农 双碳 两会 两山 四个全面 五位一体 "
    "四个自信 四个意识 两个维护 两个确立 三严三实 两学一做 三会一课 一岗双责 三重一大 "
    "三个代表 八项规定 万家灯火 万家 千家万户 千方百计 千千万万 千万不 千万要 千万别 千锤百炼 "
    "千军万马 千载难逢 千丝万缕 千变万化 百花齐放 百家争鸣 百尺竿头 百折不挠 百年大计 "
    "百年未有 百年变局 百姓 百货 百科 百分百 万众一心 万无一失 万物 万事 万象 万水千山 "
    "万里长征 万里 万分 万能 万一 万岁 万向 万达 万科 万华 一些 一下 一般 一定 一样 一起 一直 "
    "一切 一致 一旦 一向 一度 一边 一面 一流 一体 一线 一同 一并 一律 一再 一经 一手 一贯 "
    "一心 一连串 一系列 一方面 另一方面 一大批 一大 一号文件 一等奖 二等奖 三等奖 一把手 "
    "一代代 一代又一代 一年一度 一步步 一步一个 一成不变 一点 一口 一道 一路上 一站式 一体化 "
    "一次性 一揽子 一村一品 一企一策 一房 一如既往 一丝不苟 一马当先 一举 一目了然 一视同仁 "
    "一心一意 一线城市 二线城市 三线城市 统一 唯一 专一 单一 同一 合一 之一 万分之一以 归一 "
    "三合一 二合一 逐一 第一时间 第一线 第一汽车 第一书记 第一生产力 第一资源 第一动力 "
    "第一要务 第一责任人 第一粒扣子 第三方 第三者 第三产业 第二产业 第一产业 十全十美 十足 "
    "五一 六一 八一 七一 五四 九三 双十一 十一期间 十一假期 十一黄金周 “十一” 十分 四季 "
    "双十二 八方 四方 四海 四面八方 五湖四海 三思 再三 三番 三番五次 三三两两 三令五申 "
    "三心二意 三峡 三亚 三明 三门 三一重工 三星 三菱 三元 三环 三角 四川 四平 五台 五金 "
    "五粮液 五矿 五指山 六安 六盘水 七台河 八路军 九江 九寨沟 九州 十堰 百度 百色 千岛 千山 "
    "二十大 十九大 十八大 十七大 二十国集团 二氧化 三氧化 四氧化 五氧化 一氧化 二甲 三元锂 "
    "十天半 二手 二维码 二次元 三维 二维 三全 三基 三峰 四库 五官 七彩 两岸 两江 两湖 两广 两侧 "
    "两旁 两边 两国 两地 两级 两手 两翼 两化 两用 两者 两极 两难 半导体 半径 半岛 半成品 半自动 "
    "半决赛 半挂 半山 九牛一毛 九霄 一分为二 一点点 一段时间 一段 一时间 一天天 一人 一家人 "
    "一家亲 一国两制 一名 一位 一种 一条龙 一条心 一场 一支"
).split()
"""Words with numerals in them that state no quantity: slogans, idioms, adverbs, names."""

OVER = "不低于 不少于 不小于 至少 超过 超出 超 逾 突破 多达 高于 大于 高达".split()
UNDER = "不超过 不超 不高于 不多于 不大于 不足 不到 低于 少于 小于 至多 最多".split()
ABOUT = "大约 约为 约 将近 接近 近 大概 左右".split()
"""Hedges before a figure."""

OVER_AFTER = "以上 之上 余 多 开外 之多 有余".split()
UNDER_AFTER = "以下 以内 之内 之下".split()
ABOUT_AFTER = "左右 上下 许 来".split()
"""Those after it."""

EARLY_PARTS = "凌晨 清晨 早晨 早上 上午 当日 当天".split()
LATE_PARTS = "下午 午后 傍晚 晚上 晚间 当晚 今晚 昨晚 深夜 夜间 晚".split()
"""Parts of the day before a time; after the late ones 3点 is 15:00."""
