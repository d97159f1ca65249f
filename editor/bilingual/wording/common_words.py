"""Chinese words that releases and news live on, and the English they mostly turn into.

Dictionaries give few of these renderings: a translator says "promote" for 推进 and "said" for 表示.
A row is a word and English words of the families that render it. Like everyday words, they tell
what of a sentence is somewhere in its English; nobody is asked to use them.
"""

from __future__ import annotations

_TABLE = """
表示 say express note state add tell indicate stress remark|指出 point say note stress state add
介绍 introduce say explain according brief note tell present|强调 stress emphasize underline say
认为 believe think consider say hold view regard opinion|透露 reveal disclose say|宣布 announce
据悉 reportedly report according learn understand|据介绍 according introduce say
疫情 epidemic pandemic outbreak covid virus coronavirus disease|新冠 covid coronavirus
推进 promote advance push forward drive pursue progress step accelerate move boost
推动 promote push drive advance boost spur facilitate further help foster
促进 promote boost facilitate encourage advance foster stimulate further spur
提升 improve enhance raise increase upgrade boost promote strengthen lift rise better
提高 improve raise increase enhance boost higher rise better up
增强 enhance strengthen increase improve boost reinforce stronger
加强 strengthen enhance step reinforce tighten intensify improve boost
强化 strengthen intensify enhance reinforce|加大 increase step intensify strengthen greater more
加快 accelerate speed faster quicken step rapid expedite fast|加速 accelerate speed fast quick
扩大 expand enlarge broaden increase extend widen scale grow
实现 achieve realize reach attain fulfil accomplish generate record deliver bring
完成 complete finish fulfil accomplish achieve done|建成 complete build finish establish
建设 construct build develop establish creation|构建 build construct establish create form
打造 build create make forge develop foster establish turn|形成 form create develop shape take
开展 carry conduct launch develop undertake start organize hold perform
进行 conduct carry undertake perform make|举行 hold take kick stage host
召开 hold convene meet take|举办 hold host organize stage run|出席 attend present participate
参加 attend join participate take part|参与 participate involve join engage take part
参会 attend participate delegate|主持 preside chair host moderate
致辞 address speech speak deliver remark|讲话 speech address speak remark talk|签署 sign ink
签约 sign contract ink|揭牌 unveil inaugurate open plaque
开工 start break ground begin construct commence launch
奠基 foundation groundbreaking break ground lay stone
投产 production operation commission operational stream start come|竣工 complete finish
启动 launch start begin initiate kick activate|运行 operate run perform
运营 operate run service business|投运 operation commission service
投入 invest put input spend commit operation|投用 use service operation open
发展 develop grow advance progress expand|增长 grow increase rise up gain expand
上升 rise increase up climb grow|下降 fall decline decrease drop down reduce lower cut
上涨 rise increase up gain climb|回升 rebound recover pick rise
降低 reduce lower cut decrease decline fall|减少 reduce cut decrease fewer less decline down
保持 maintain keep remain stay sustain continue retain|维持 maintain keep remain sustain
稳定 stable steady stability stabilize steadily firm|平稳 stable steady smooth stability
顺利 smooth success successful|顺行 smooth run|顺畅 smooth|成为 become turn emerge make serve
作为 as serve act|具有 have possess with boast|当前 current present now today moment
目前 current present now so far today date|近年来 recent year|近日 recent lately
日前 recent few day ago|今后 future on|同时 meanwhile same time also simultaneously while addition
不断 continue constant keep continuous steady increasing unceasing repeated further
持续 continue sustain keep last remain ongoing consecutive persist|逐步 gradual step progressively
逐渐 gradual|始终 always throughout remain constant consistent
坚持 adhere uphold persist stick insist stay commit keep follow continue pursue
坚决 resolute firm determined|坚定 firm resolute steadfast unswerving strengthen confidence
落实 implement carry fulfil put execute deliver enforce follow
贯彻 implement carry follow apply act put|执行 implement execute enforce carry perform
深入 deep depth further thorough intensive|全面 comprehensive overall full round all complete
积极 active positive vigorous proactive strive|有效 effective efficient valid
切实 effective earnest practical ensure conscientious real|扎实 solid steady
充分 full make sufficient ample adequate best|大力 vigorous great strong energetic effort
重点 focus key priority important major emphasis concentrate highlight
重要 important significant key major vital crucial|主要 main major primary mostly key chief
影响 impact affect influence effect hit|作用 role effect function action play
情况 situation circumstance condition case status|状况 condition situation state status
问题 problem issue question matter trouble|困难 difficult hard trouble challenge
方面 aspect term side respect area field regard hand|领域 field area sector domain sphere
方式 way method manner mode means form approach|模式 model mode pattern|措施 measure step action
机制 mechanism system|体系 system framework architecture|水平 level standard capability
能力 ability capacity capability power able strength|力量 power force strength effort contribution
规模 scale size large scope|范围 scope range area extent|程度 degree extent level
工作 work job task effort employ|任务 task mission work goal assignment
目标 goal target objective aim|要求 require demand request ask call requirement
需求 demand need requirement|需要 need require demand necessary want
保障 ensure guarantee safeguard protect security support secure|确保 ensure guarantee make secure
支持 support back help assist sustain|服务 service serve
管理 manage administer management governance regulate control|监管 supervise regulate oversight
治理 govern treat control manage harness|防控 prevent control|防范 prevent guard
处理 handle deal treat process dispose manage|应对 respond cope deal tackle address handle counter
解决 solve resolve settle address tackle solution|克服 overcome conquer
发挥 play give exert role bring leverage|利用 use utilize take advantage exploit
使用 use utilize apply employ|采用 adopt use employ apply|采取 take adopt measure
提供 provide offer supply give|获得 obtain get receive win gain acquire achieve earn
取得 achieve make obtain gain win score attain|得到 get obtain receive
达到 reach achieve hit meet total|超过 exceed over more than surpass above top
突破 break exceed breakthrough surpass pass|包括 include contain cover such
显示 show display indicate reveal according|发布 release issue publish announce unveil
公布 announce publish release|通过 through by via pass adopt|利润 profit|收入 income revenue earn
营业收入 revenue operating|销售 sell sale market|销往 sell export ship|订单 order
客户 customer client|产能 capacity production|产量 output production yield|产值 output value
产品 product goods item|设备 equipment device facility machine|装备 equipment equip gear
设施 facility infrastructure|工程 project engineering works engineer|项目 project program item
基地 base|园区 park zone|高炉 blast furnace|炉况 furnace condition|铁水 molten iron hot metal
公司 company corporation firm co|有限公司 co ltd company|股份有限公司 co ltd company corporation
集团 group|企业 enterprise company business firm corporate|行业 industry sector trade
产业 industry industrial sector|产业链 industrial industry chain|供应链 supply chain
员工 employee staff worker|职工 employee worker staff|人员 personnel people staff worker
代表 represent delegate representative behalf|嘉宾 guest|领导 leader official lead
负责人 head charge person official responsible leader|专家 expert specialist
董事长 chairman chairperson chair|总经理 general manager president|总裁 president ceo
副总裁 vice president|书记 secretary|副书记 deputy secretary|主任 director head chief|市长 mayor
省长 governor|县长 magistrate county|局长 director head chief commissioner|部长 minister
院士 academician|教授 professor|校长 president principal chancellor|党委 party committee
政府 government|市委 municipal party committee city|省委 provincial|国务院 state council
会议 meeting conference|大会 conference congress meeting assembly|论坛 forum|仪式 ceremony
活动 event activity campaign|展览 exhibition|研讨会 seminar symposium|期间 during period while
现场 site scene spot live|当日 day|当天 day same|会后 after meeting|参观 visit tour
考察 visit inspect tour investigate study|调研 research investigate inspect survey
实地 site field spot|慰问 visit greet sympathy|合作 cooperate collaborate partner work
协议 agreement deal contract|合同 contract agreement|战略 strategy strategic
标准 standard criterion|质量 quality|高质量 quality high|技术 technology technique technical
研发 research develop r&d rd|创新 innovate innovation new|科技 science technology tech
成果 achievement result outcome fruit|专利 patent|人才 talent people personnel professional
培养 train cultivate foster develop nurture educate|教育 education educate|学习 study learn
精神 spirit guiding principle mental|理念 concept philosophy idea vision
思想 thought thinking idea ideology|意识 awareness consciousness sense
安全 safe safety security secure|生态 ecology ecological eco|环境 environment environmental
环保 environment environmental|节能 energy saving conservation|减排 emission reduce cut
排放 emission discharge emit|绿色 green|低碳 low carbon|能源 energy|资源 resource
资金 fund capital money finance|投资 invest investment|总投资 total invest|总额 total amount
占地 cover area occupy|面积 area|地区 region area district|当地 local
全国 national nation country nationwide|全球 global world|世界 world global|国际 international
国内 domestic home china national|我国 china country chinese our|中国 china chinese
我省 province our|全省 province provincial|全市 city citywide municipal|全县 county
农村 rural countryside village|农民 farmer|城镇 urban town|居民 resident household
市民 citizen resident public|群众 people public mass|社会 society social community public
经济 economy economic|金融 finance financial|消费 consume consumption consumer spend
消费者 consumer|市场 market|价格 price|成本 cost|效率 efficiency efficient
效益 benefit efficiency profit return|优势 advantage strength edge
特色 characteristic feature distinctive special unique|特点 feature characteristic trait
机遇 opportunity|挑战 challenge|风险 risk|信心 confidence confident
决心 determination determined resolve|希望 hope wish|感谢 thank grateful gratitude appreciate
祝贺 congratulate|欢迎 welcome|感受 feel experience|未来 future next|下一步 next step future
阶段 stage phase period|时期 period time|时代 era age time|历史 history historic
传统 tradition traditional|文化 culture cultural|健康 health healthy|医疗 medical health
生活 life living live|生命 life|就业 employ job work|创业 startup entrepreneur business start
贡献 contribute contribution|责任 responsible responsibility duty liability|使命 mission
义务 duty obligation|左右 around about approximately some|以上 above more than over least
以下 below under less|预计 expect estimate forecast predict project
计划 plan program schedule intend|规划 plan planning|方案 plan scheme solution program|政策 policy
法律 law legal|制度 system institution rule|改革 reform|开放 open opening
有关 relevant concerned relate|相关 relevant relate concerned involved
部门 department authority sector agency|机构 agency institution organization body
组织 organize organization|单位 unit organization entity|成员 member|团队 team group
家庭 family household home|学生 student|学校 school university|大学 university college
学院 college school institute|医院 hospital|银行 bank|记者 reporter journalist correspondent
新闻 news press|报道 report|报告 report|数据 data figure statistic|信息 information info message
平台 platform|网络 network internet online|智能 intelligent smart intelligence|数字 digital number
数字化 digital digitalization|自动化 automation automatic|线上 online|线下 offline
用户 user customer subscriber|汽车 car auto vehicle automobile automotive
飞机 plane aircraft airplane|铁路 railway rail|公路 highway road
交通 traffic transport transportation|运输 transport transportation
电力 power electric electricity|发电 power generate generation electricity|装机 install capacity
天然气 gas|煤炭 coal|钢铁 steel iron|钢材 steel|铝 aluminum aluminium|原料 raw material feedstock
材料 material|零部件 part component|生产 produce production manufacture|制造 make manufacture
加工 process|检测 test inspect detect|试验 test trial experiment|验收 accept acceptance inspect
指标 indicator index target|预期 expect expectation anticipate|符合 meet conform comply accord
满足 meet satisfy|适应 adapt suit fit adjust|结合 combine integrate together
融合 integrate integration blend fuse merge|统一 unified unify uniform
共同 joint together common share|联合 joint together|携手 join hand together work
分别 respective separate|各类 various all kind type|各种 various all kind
多种 variety various many|广大 broad vast large many general majority|许多 many lot
部分 part some partial|全部 all entire whole full|所有 all|其他 other else
其中 among including which|任何 any|一切 all everything|自己 own self|我们 we our us
他们 they their them|没有 no not without lack never none|已经 already|正在 now under|能够 can able
可以 can may able|必须 must have|应当 should|可能 may might possible likely could|但是 but however
因此 therefore thus so|由于 due because owing|因为 because|如果 if|虽然 although though
随着 with as along|围绕 around focus center|对于 for to|关于 about on concerning
针对 target response against for|根据 according based accordance|按照 according accordance line
为了 to order|以及 and well|并且 and|或者 or|还有 also another|此外 addition besides moreover also
更加 more|非常 very extremely highly|十分 very|最终 final eventual ultimate|首次 first
首批 first batch|首个 first|再次 again once|一直 always long|仍然 still remain|尤其 especially
越来越 more increasingly|处于 in at|存在 exist there|出现 appear emerge occur arise there
发生 occur happen take place|造成 cause result lead|导致 lead cause result|带来 bring
带动 drive boost lead spur|引领 lead guide|引导 guide direct steer|鼓励 encourage
吸引 attract draw|培育 cultivate foster nurture|优化 optimize improve
完善 improve perfect complete|健全 improve sound|调整 adjust|转型 transform transition
转化 transform convert|升级 upgrade|改造 renovate transform upgrade|更新 update renew replace
拆除 demolish dismantle remove|关闭 close shut|停止 stop cease halt|避免 avoid prevent
防止 prevent avoid|禁止 ban prohibit forbid|牺牲 sacrifice expense cost
换取 exchange return cost expense|温度 temperature|湿度 humidity|压力 pressure stress
速度 speed pace rate|重量 weight|长度 length long|高度 height high altitude|深度 depth deep
含量 content|硅 silicon|铜 copper|锂 lithium|电池 battery cell|电芯 cell battery
储能 energy storage|光伏 photovoltaic pv solar|风电 wind|氢 hydrogen|氢能 hydrogen|水泥 cement
玻璃 glass|塑料 plastic|化工 chemical|石化 petrochemical|化肥 fertilizer|农药 pesticide
矿山 mine mining|矿石 ore|金属 metal|合金 alloy|轧 roll|炉 furnace|窑 kiln|锅炉 boiler
机组 unit turbine generator|电站 power station plant|电厂 power plant|电网 grid|变电站 substation
车间 workshop shop plant|厂房 workshop plant factory building|工厂 plant factory
宿舍 dormitory housing quarters|食堂 canteen cafeteria|办公 office|大楼 building
建筑 building construction architecture|仓库 warehouse|物流 logistics|港口 port harbor
码头 wharf terminal dock port|机场 airport|隧道 tunnel|桥梁 bridge|道路 road|地铁 subway metro
高铁 high speed rail|列车 train|实验室 laboratory lab|中心 center centre|中央 central center
控制 control|控制室 control room|控制中心 control center|指挥部 headquarters command
总部 headquarters head|分公司 branch|子公司 subsidiary|股东 shareholder|董事 director
董事会 board director|监事 supervisor|经理 manager|工程师 engineer|工人 worker|司机 driver
医生 doctor physician|教师 teacher|老师 teacher|干部 official cadre|党员 party member
志愿者 volunteer|青年 youth young|老人 elderly old senior|孩子 child kid|妇女 woman
残疾人 disabled disability|会长 president chairman|理事 council director|秘书长 secretary general
首席 chief|副主任 deputy director|副总经理 deputy general manager vice president
副市长 deputy vice mayor|常务 executive standing|委员 member committee|委员会 committee commission
协会 association society|学会 society association|联盟 alliance union|联合会 federation
商会 chamber commerce|工会 union|法院 court|警方 police|消防 fire|应急 emergency
救援 rescue relief|灾害 disaster|洪水 flood|地震 earthquake quake|暴雨 rain rainstorm storm
台风 typhoon|干旱 drought|事故 accident incident|隐患 hazard danger risk
故障 fault failure breakdown|停机 shutdown outage stop|损失 loss damage|伤亡 casualty injury death
死亡 death die|受伤 injure injury wound|检查 inspect check examine|检验 inspect test examine
监测 monitor|监控 monitor surveillance|监督 supervise oversight supervision|审计 audit
审批 approve approval|许可 permit license permission|许可证 license permit|资质 qualification
认证 certify certification|注册 register registration|申请 apply application
登记 register registration|备案 record file|通知 notice notify inform
公告 announcement notice announce|文件 document file|条款 clause term provision|收费 charge fee
费用 fee cost expense charge|税收 tax revenue|补贴 subsidy allowance|贷款 loan lend
利率 interest rate|利息 interest|债务 debt|债券 bond|股票 stock share|股份 share stock|基金 fund
保险 insurance|资产 asset|资本 capital|现金 cash|预算 budget|财政 fiscal finance
财务 financial finance|账户 account|交易 trade transaction deal|贸易 trade|关税 tariff
汇率 exchange rate|出口 export|进口 import|外贸 foreign trade|外资 foreign investment
海外 overseas abroad foreign|国外 abroad overseas foreign|境外 overseas abroad|欧洲 europe
亚洲 asia|非洲 africa|美国 us united states america|日本 japan|德国 germany german
英国 britain uk british|法国 france french|俄罗斯 russia|需求量 demand|供应 supply|供给 supply
采购 purchase procure buy|购买 buy purchase|销量 sale|份额 share|品牌 brand|广告 advertise ad
营销 market|电商 commerce ecommerce|零售 retail|批发 wholesale|餐饮 catering restaurant food
酒店 hotel|旅游 tour travel|游客 tourist visitor|景区 scenic spot|博物馆 museum|图书馆 library
电影 film movie|音乐 music|艺术 art|体育 sport|比赛 match game competition|运动员 athlete player
奖 award prize|荣誉 honor|获奖 award win prize|称号 title|第一 first|第二 second|第三 third
第四 fourth|最大 largest biggest maximum|最高 highest maximum top|最低 lowest minimum
最新 latest new|先进 advanced|领先 lead leading|世界一流 world class|国家级 national state
省级 provincial|一期 first phase|二期 second phase|三期 third phase|阶段性 phase initial|同比 year
环比 month quarter|同期 same period|上半年 first half|下半年 second half|季度 quarter
前三季度 first three quarter|全年 year annual full|年底 end year|年初 beginning year early
去年 last year|今年 year|明年 next year|上午 morning|下午 afternoon|晚上 evening night
凌晨 morning dawn early|中午 noon midday|正午 noon midday|昨天 yesterday|今天 today|明天 tomorrow
小时 hour|分钟 minute|平方米 square meter|立方米 cubic meter|公里 kilometer km|公顷 hectare
吨 ton tonne|千瓦 kilowatt|建筑面积 floor construction area|土地 land|用地 land|水 water
用水 water|污水 sewage wastewater|废水 wastewater|废气 gas emission exhaust
垃圾 garbage waste rubbish|污染 pollute pollution|保护 protect conservation|修复 restore repair
种植 plant grow|养殖 breed farm|粮食 grain food|蔬菜 vegetable|水果 fruit|肉 meat|牛奶 milk
食品 food|药品 drug medicine|疫苗 vaccine|医药 medicine pharmaceutical|患者 patient|病人 patient
治疗 treat therapy|手术 surgery operation|研究 research study|研究院 institute academy
研究所 institute|论文 paper|课题 project topic|实验 experiment|数量 number quantity|数额 amount
比例 ratio proportion percentage|比重 proportion share|占比 share proportion account|平均 average
增速 growth rate|增幅 increase growth|降幅 decrease decline drop|指数 index|排名 rank
点火 ignite ignition light lit fire|燃料 fuel|设计 design|安装 install|调试 commission debug test
维修 repair maintain|维护 maintain maintenance safeguard|拆迁 demolish relocation
搬迁 relocate move|改善 improve better|改变 change|变化 change|变革 change reform transform
创造 create|创建 create establish|成立 establish found set|建立 establish build set
设立 establish set|打破 break|开发 develop exploit|开发区 development zone|高新区 high tech zone
试点 pilot trial|示范 demonstrate demonstration model|推广 promote popularize spread
应用 apply application use|普及 popularize universal|宣传 publicize publicity promote|培训 train
考试 exam test|毕业 graduate|招聘 recruit hire|工资 wage salary pay|收益 return yield income
退休 retire|养老 pension elderly|社保 social security insurance|住房 house housing
房价 price house|物业 property|租金 rent|装修 decorate|家具 furniture
服装 clothing garment apparel|手机 phone mobile|电脑 computer|软件 software|芯片 chip|机器人 robot
无人机 drone unmanned|卫星 satellite|火箭 rocket|航天 space aerospace|航空 aviation air
船舶 ship vessel|海洋 ocean marine sea|海上 offshore sea|森林 forest|草原 grassland|河流 river
湖 lake|沙漠 desert|气候 climate|天气 weather|战争 war|和平 peace|军事 military
外交 diplomatic diplomacy foreign|总统 president|总理 premier prime|主席 president chairman
大使 ambassador|访问 visit|会见 meet|会谈 talk|谈判 negotiate negotiation talk
协商 consult negotiate|共识 consensus|倡议 initiative|声明 statement|承诺 promise commit pledge
誓言 vow pledge oath|勇气 courage|智慧 wisdom|热情 enthusiasm passion|友谊 friendship|梦想 dream
故事 story|经验 experience|教训 lesson|知识 knowledge|能手 expert|模范 model|榜样 model example
英雄 hero|人民 people|民族 nation ethnic|百姓 people ordinary|村民 villager|社区 community
街道 street|门店 store shop|店铺 shop store|会员 member|消费券 voucher coupon|开幕 open|闭幕 close
开幕式 opening ceremony|揭幕 unveil|颁奖 award present|剪彩 ribbon|启用 use service
发言 speak speech|讨论 discuss|交流 exchange communicate|座谈 discuss symposium talk|分享 share
致力于 commit dedicate devote|力争 strive aim|努力 effort strive work hard|奋斗 struggle strive
拥有 have own possess|成功 success successful|失败 fail failure|胜利 victory win
正式 official formal|通车 open traffic|开通 open launch|投放 launch release put|上市 list market
下滑 decline fall drop|亏损 loss|盈利 profit|破产 bankrupt|重组 restructure|并购 merger acquire
收购 acquire acquisition
"""

COMMON: dict[str, tuple[str, ...]] = {
    word: tuple(english)
    for row in _TABLE.strip().replace("\n", "|").split("|")
    for word, *english in [row.split()]
}
"""Each word with English that renders it."""
