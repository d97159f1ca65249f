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
妇女 wom female|女 wom female girl she her|家庭 famil household|社会 societ social|社区 communit
人民 people|群众 people mass public|党 party|干部 cadre official|青年 youth young|就业 employ job
工资 wage pay salar|税 tax|改革 reform|开放 open|绿色 green|碳 carbon|污染 pollut
智能 intelligen smart|机器人 robot|芯片 chip semiconductor|手机 phone mobile|软件 software app
卫星 satellite|航天 space aero|实验 experiment lab|国际 international|世界 world global
全球 global world|国家 countr nation state|亚洲 asia|欧洲 europ|非洲 africa|中国 china chinese
美国 us u.s united america|日本 japan|韩国 korea|俄罗斯 russia|英国 uk brit|法国 france french
德国 german|印度 india|澳大利亚 australia|加拿大 canad|巴西 brazil|西班牙 spain spanish|意大利 ital
新加坡 singapore|泰国 thai|越南 vietnam|香港 hong|澳门 macao macau|台湾 taiwan|北京 beijing
上海 shanghai|天津 tianjin|重庆 chongqing|河北 hebei|山西 shanxi|陕西 shaanxi|辽宁 liaoning
吉林 jilin|黑龙江 heilongjiang|江苏 jiangsu|浙江 zhejiang|安徽 anhui|福建 fujian|江西 jiangxi
山东 shandong|河南 henan|湖北 hubei|湖南 hunan|广东 guangdong|海南 hainan|四川 sichuan|贵州 guizhou
云南 yunnan|甘肃 gansu|青海 qinghai|西藏 xizang tibet|广西 guangxi|宁夏 ningxia|新疆 xinjiang
内蒙古 inner|广州 guangzhou|深圳 shenzhen|武汉 wuhan|成都 chengdu|南京 nanjing|杭州 hangzhou
西安 xi'an xian|新华社 xinhua|星期一 monday|星期二 tuesday|星期三 wednesday|星期四 thursday
星期五 friday|星期六 saturday|周一 monday|周二 tuesday|周三 wednesday|周四 thursday|周五 friday
周六 saturday|周日 sunday|上午 morning a.m|下午 afternoon p.m|晚 evening night|今年 year
去年 last year|明年 next year|但 but however yet|如果 if|因为 because|虽然 although though
感谢 thank grat|欢迎 welcome|首席执行官 ceo chief|副 vice deputy|院长 president dean director
博士 dr doctor phd|学者 scholar|先生 mr|女士 ms mrs|朋友 friend|观众 audience viewer spectator
签订 sign|开始 begin start began|结束 end conclu finish|增加 increas add rais|实施 implement carr
制定 formulat develop draw establish|体制 system|方法 method approach way|过程 process course
机会 opportunit chance|债 debt bond|融资 financ|信贷 credit loan|货币 currency monetary money
人民币 rmb yuan renminbi|美元 dollar usd us$|亿元 million billion|万元 yuan rmb million|营收 revenue
净利润 net profit|年度 annual year|月 month|如今 now today nowadays|现在 now current present
过去 past|以来 since|此前 previous before earlier|所以 so therefore|将 will would|应 should|不是 not
地方 local|区域 region area|工业园 park|生产线 line|装置 device unit plant|机械 machine
电动 electric|充电 charg|风力 wind|太阳能 solar|核电 nuclear|核 nuclear core|水电 hydropower|铁 iron
镁 magnesium|稀土 rare|矿 mine mining ore mineral|冶金 metallurg|炼 smelt refin
房地产 estate propert|桥 bridge|航班 flight|公交 bus|快递 express deliver|知识产权 intellectual
商标 trademark|课程 course curricul|招生 enrol admission recruit
职业 vocation career occupation profession|专业 profession special major|成就 achievement accomplish
进展 progress advance|进步 progress advance|帮助 help assist|服务业 service|制造业 manufactur
评估 evaluat assess|评价 evaluat apprais assess|审核 review audit|批准 approv|处罚 penal punish
违法 illegal violat|违规 violat|犯罪 crim|案件 case|调查 investigat survey|诈骗 fraud scam
事件 incident event|预警 warn alert|防 prevent anti|节约 sav conserv|循环 cycl circul recycl
回收 recycl recover|废 waste|温室 greenhouse|空气 air|河 river|海 sea ocean marine|江 river
山 mount hill|岛 island|耕地 farmland land|黑土 black|农机 machin|农产品 agricultur farm produc
蜂 bee|鱼 fish|猪 pig pork hog|牛 cattle cow beef|茶 tea|酒 wine liquor alcohol
餐 restaurant meal cater din|健身 fitness gym|旅客 passenger travel|文物 relic|图书 book
出版 publish|媒体 media|视频 video|直播 live|电视 tv televis|互联网 internet|网站 website site
网友 netizen|账号 account|密码 password|手机号 phone|短信 message sms text|电话 phone call tel
人工智能 ai artificial|算法 algorithm|大数据 big data|云计算 cloud|区块链 blockchain|信息化 informat
系统 system|传感 sensor|激光 laser|材料科学 material|生物 biolog bio|基因 gene|细胞 cell
药 drug medicin pharm|病毒 virus|病例 case|感染 infect|保健 health|医保 medical insur|扶贫 poverty
贫困 poverty poor|脱贫 poverty|乡村 rural village|村 village|镇 town|县 county|区 district
省 provinc|居住 liv resid|民生 livelihood|支付 pay|账 account|余额 balance|证券 securit
交易所 exchange|投资者 investor|理财 wealth financ|储蓄 sav deposit|通胀 inflation
奖励 reward award bonus|第一名 first|获 won receiv award|达 reach up|约 about approximat around
近 near almost|不足 less insufficien lack short|总 total general|累计 cumulat total accumulat
占 account|恢复 recover restor resum|复苏 recover|复工 resum|停产 suspen stop halt|暂停 suspen pause
取消 cancel|开业 open|落户 settl|引进 introduc import|合资 joint venture|出售 sell sale sold
制裁 sanction|冲突 conflict|总书记 general secretary|习近平 xi jinping|发改委 reform commission
工信部 miit industry|商务部 commerce|财政部 finance|外交部 foreign|证监会 csrc securities
央行 central bank|人大 congress|政协 cppcc consultative|党建 party|中国特色 chinese characteristics
现代化 moderni|复兴 rejuvenat revival|一带一路 belt road|共同体 communit|命运 future destin fate
团结 unit solidar|友好 friend|沟通 communicat|协调 coordinat|协同 synerg coordinat collaborat
共享 shar|互利 mutual|共赢 win-win|伙伴 partner|平等 equal|公平 fair|公正 fair just|透明 transparen
可持续 sustainab|长期 long-term long|短期 short-term short|重大 major significant great important
关键 key crucial critical|核心 core|基本 basic fundamental
基础 foundation basic basis base infrastructure|基础设施 infrastructure|高端 high-end|新型 new
现代 modern|特殊 special|不同 different various|各 all each various every|多 more many multi
大型 large|小型 small|中小 small medium|民营 private|国有 state-owned state
跨国 multinational transnational cross|全 whole all full entire|大量 large lot numer|一些 some
以前 before former|之后 after|后 after later|前 before former ago|早 early morning|昨 yesterday
本报 newspaper daily our|本报讯 report|编辑 editor edit|摄 photo|图 picture photo figure image
来源 source|责任编辑 editor|电 report|北部 north|南部 south|东部 east|西部 west|东北 northeast
西南 southwest|东南 southeast|西北 northwest|华北 north|华东 east|长江 yangtze|黄河 yellow
粤港澳 greater bay|大湾区 bay area|长三角 delta|京津冀 beijing|乌克兰 ukrain|欧盟 eu european
联合国 un united|伊朗 iran|以色列 israel|巴基斯坦 pakistan|印尼 indonesia|印度尼西亚 indonesia
马来西亚 malaysia|菲律宾 philippin|缅甸 myanmar|柬埔寨 cambodia|老挝 lao|哈萨克斯坦 kazakh
土耳其 turk|埃及 egypt|南非 south africa|墨西哥 mexic|阿根廷 argentin|智利 chile|秘鲁 peru
荷兰 netherlands dutch|瑞士 swiss switzerland|瑞典 swed|芬兰 finland finn|挪威 norw
丹麦 denmark danish|波兰 poland polish|希腊 gree|葡萄牙 portug|比利时 belgi|奥地利 austria
匈牙利 hungar|爱沙尼亚 estonia|新西兰 new zealand|朝鲜 korea dprk|蒙古 mongol|沙特 saudi
阿联酋 uae emirates|苏州 suzhou|无锡 wuxi|宁波 ningbo|青岛 qingdao|大连 dalian|沈阳 shenyang
长春 changchun|哈尔滨 harbin|济南 jinan|郑州 zhengzhou|长沙 changsha|南昌 nanchang|合肥 hefei
福州 fuzhou|厦门 xiamen|昆明 kunming|贵阳 guiyang|兰州 lanzhou|太原 taiyuan|石家庄 shijiazhuang
呼和浩特 hohhot|乌鲁木齐 urumqi|银川 yinchuan|西宁 xining|拉萨 lhasa|南宁 nanning|海口 haikou
航母 carrier|导弹 missile|海军 nav|舰 ship vessel|战斗 combat battle fight|武器 weapon
飞行 flight fly|发射 launch|空间站 space station|月球 moon lunar|地球 earth|太空 space|工业 industr
商业 commerc business|企业家 entrepreneur|孵化 incubat|业务 business|业绩 performance result
经营 operat busines manag|订购 order|价值 value|品质 quality|口碑 reputation|信用 credit
诚信 integrit honest|文明 civiliz civilis|道德 moral ethic|法治 law|依法 law legal
规定 regulation rule stipulat provi|条例 regulation|办法 measure method|意见 opinion view|指导 guid
清单 list|名单 list|目录 catalog|会 meeting conference will|峰会 summit|博览会 expo exhibition fair
展会 exhibition expo fair|展示 show display exhibit demonstrat|比赛场 venue|场馆 venue|奥运 olympic
亚运 asian games|冬奥 winter olympic|足球 football soccer|篮球 basketball|教练 coach|歌 song sing
舞 danc|剧 drama play|游戏 game|文学 literat|诗 poe|春节 spring festival new year|国庆 national day
节 festival day|儿 son child|父 father parent|母 mother parent|爱 love|死 die dead death|钱 money
房 hous room|车 car vehicle|路 road|说 said say tell told|看 see look watch|问 ask question
去 go went|来 come came|给 give gave|用 us|新 new|老 old|高 high tall|低 low|长 long|短 short
快 fast quick rapid|慢 slow|强 strong|弱 weak|好 good well|难 difficult hard|少 less few
大 big large great
"""

ROWS: tuple[tuple[str, tuple[str, ...]], ...] = tuple(
    (word, tuple(beginnings))
    for row in _TABLE.replace("\n", "|").split("|")
    if row
    for word, *beginnings in [row.split()]
)
"""Each word with the beginnings of its English."""
