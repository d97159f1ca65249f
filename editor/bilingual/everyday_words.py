"""Chinese words that releases and news are full of, and how their English begins.

They only help to tell which sentence renders which; nobody's English is judged by them. A row is a
Chinese word and the beginnings of the words that mostly render it, in small letters.
"""

from __future__ import annotations

_TABLE = """
记者 reporter correspondent journalist|政府 government|企业 enterprise compan business firm
项目 project|经济 econom|合作 cooperat collaborat partner|技术 technolog technic|产业 industr
市场 market|投资 invest|建设 construct build|创新 innovat|生产 produc|安全 safe secur
环境 environment|生态 ecolog eco|教育 educat|大学 universit|学院 institute college academ
学生 student|学校 school|银行 bank|医院 hospital|医疗 medical health|健康 health
农业 agricultur farm|农村 rural|农民 farmer|城市 cit urban|铁路 railway rail|公路 highway road
疫情 epidemic pandemic outbreak covid|公司 compan corporation|集团 group|会议 meeting conference
论坛 forum|仪式 ceremon|主席 president chairman|总统 president|市长 mayor|部长 minister
书记 secretar|专家 expert specialist|科学 scien|研究 research stud|数据 data|信息 information
网络 network internet online cyber|平台 platform|服务 service serv|消费 consum|产品 product
质量 quality|标准 standard|能源 energy|电力 power electric|光伏 photovoltaic solar pv|风电 wind
汽车 vehicle car auto|飞机 aircraft plane|船 ship vessel boat|钢 steel|煤 coal|石油 oil petrol
天然气 gas|水 water|雨 rain|洪 flood|地震 earthquake quake|灾 disaster|火 fire|森林 forest
动物 animal|植物 plant|食品 food|粮 grain food|价格 price|收入 income revenue|利润 profit
出口 export|进口 import|贸易 trade|关税 tariff|金融 financ|基金 fund|保险 insur|股 share stock
法律 law legal|法院 court|警 police|公安 police public|军 militar army|战争 war|和平 peace
文化 cultur|艺术 art|历史 histor|旅游 touris travel|体育 sport|比赛 match game competit race
冠军 champion|球 ball|电影 film movie|音乐 music|老人 elderly old senior|儿童 child kid
妇女 wom female|女 wom female girl she her|家庭 famil household|社会 societ social
社区 communit|人民 people|群众 people mass public|党 party|干部 cadre official|青年 youth young
就业 employ job|工资 wage pay salar|税 tax|改革 reform|开放 open|绿色 green|碳 carbon
污染 pollut|智能 intelligen smart|机器人 robot|芯片 chip semiconductor|手机 phone mobile
软件 software app|卫星 satellite|航天 space aero|实验 experiment lab|国际 international
世界 world global|全球 global world|国家 countr nation state|亚洲 asia|欧洲 europ|非洲 africa
中国 china chinese|美国 us u.s united america|日本 japan|韩国 korea|俄罗斯 russia|英国 uk brit
法国 france french|德国 german|印度 india|澳大利亚 australia|加拿大 canad|巴西 brazil
西班牙 spain spanish|意大利 ital|新加坡 singapore|泰国 thai|越南 vietnam|香港 hong
澳门 macao macau|台湾 taiwan|北京 beijing|上海 shanghai|天津 tianjin|重庆 chongqing
河北 hebei|山西 shanxi|陕西 shaanxi|辽宁 liaoning|吉林 jilin|黑龙江 heilongjiang|江苏 jiangsu
浙江 zhejiang|安徽 anhui|福建 fujian|江西 jiangxi|山东 shandong|河南 henan|湖北 hubei|湖南 hunan
广东 guangdong|海南 hainan|四川 sichuan|贵州 guizhou|云南 yunnan|甘肃 gansu|青海 qinghai
西藏 xizang tibet|广西 guangxi|宁夏 ningxia|新疆 xinjiang|内蒙古 inner|广州 guangzhou
深圳 shenzhen|武汉 wuhan|成都 chengdu|南京 nanjing|杭州 hangzhou|西安 xi'an xian|新华社 xinhua
星期一 monday|星期二 tuesday|星期三 wednesday|星期四 thursday|星期五 friday|星期六 saturday
周一 monday|周二 tuesday|周三 wednesday|周四 thursday|周五 friday|周六 saturday|周日 sunday
上午 morning a.m|下午 afternoon p.m|晚 evening night|今年 year|去年 last year|明年 next year
但 but however yet|如果 if|因为 because|虽然 although though|感谢 thank grat|欢迎 welcome
"""

ROWS: tuple[tuple[str, tuple[str, ...]], ...] = tuple(
    (word, tuple(beginnings))
    for row in _TABLE.replace("\n", "|").split("|")
    if row
    for word, *beginnings in [row.split()]
)
"""Each word with the beginnings of its English."""
