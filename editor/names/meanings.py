"""What the characters of trade names mean, by their pinyin: how names get translated by mistake.

An engine that meets a company or a person it does not know translates the characters: 明扬 becomes
"Bright Yang", 松河 "Pine River". Each line gives the English words that stand for characters read
with that syllable and common in names. To add one, add a word to its line.
"""

from __future__ import annotations

_TABLE = """
an: peace peaceful safe safety security
bai: white hundred
bao: treasure precious jewel protect
bei: north northern
bin: shore seaside coast
bo: wave rich wide broad
cai: wealth talent color
cang: sea storehouse
chang: long prosperous prosperity constant often flourishing smooth
chao: super tide surpass
cheng: honest sincere city success accomplish promise
chi: red pool
chong: rush
chuan: river spread
chuang: create creative innovation
chun: spring pure
cui: emerald
da: big great large
dao: road island
de: virtue moral morality
di: emperor land
ding: tripod top
dong: east eastern
duo: many
en: grace
fa: development rich
fang: square fragrant
fei: fly flying
feng: wind peak phoenix maple abundant rich bumper
fu: rich wealth blessing fortune happiness lucky
gang: steel port harbor harbour
gao: high tall
gu: valley ancient solid
guan: crown champion
guang: light wide broad bright
gui: expensive laurel noble
guo: country national state fruit
hai: sea ocean
han: cold
hang: navigation voyage
hao: good vast grand number
he: river harmony cooperation lotus crane combined
hei: black
heng: constant eternal lasting permanent everlasting balance
hong: red grand great macro rainbow
hou: thick
hu: lake tiger
hua: china flower magnificent splendid
huai: scholartree
huan: ring global
huang: yellow emperor
hui: wisdom favor brilliant glory gathering
ji: auspicious lucky
jia: good family excellent
jian: build construction healthy sword
jiang: river ginger
jie: outstanding hero clean
jin: gold golden jin progress
jing: crystal scenery capital essence
jiu: nine long
ju: gather giant huge
jun: army handsome
kai: open triumphant
kang: health healthy
ke: science
kuang: mine
lan: blue orchid
le: happy joy
lei: thunder
li: beautiful power force profit plum
lian: union joint lotus
liang: bright
lin: forest
ling: ridge spirit leading collar
liu: willow flow
long: dragon prosperous
lu: deer dew green
ma: horse
mao: thriving flourishing
mei: beauty beautiful magnesium plum coal
meng: dream
ming: bright clear famous
mu: wood mother
nan: south southern
ning: peace calm tranquil
peng: roc
ping: flat peace
qi: enlighten inspire open start flag strange seven
qian: thousand money
qiang: strong
qiao: bridge
qin: diligent
qing: green blue clear celebration
qiu: autumn
ren: benevolence people
ri: sun day
rong: glory honor melt
rui: auspicious sharp wise
run: moist profit
san: three
sen: forest
sha: sand
shan: mountain hill kind
shang: up upper
sheng: victory win prosperous holy life
shi: stone world
shou: first longevity
shuang: double
shun: smooth
si: four
song: pine
tai: peace extreme safe
tang: pond
teng: soar leap
tian: sky heaven day
tie: iron
tong: copper same
wan: ten-thousand bay
wang: king hope
wei: power great tail
wen: literature culture
wu: martial five
xi: west western happiness
xia: summer
xian: first
xiang: auspicious fragrant
xiao: small little
xin: new heart xin trust faith
xing: star prosper prosperity prosperous rise
xiong: hero male bear
xu: sunrise
xue: snow
ya: asia elegant
yan: rock swallow
yang: sun ocean
yao: shine
ye: industry leaf
yi: one benefit art meaning
yin: silver
ying: hero win eagle surplus
yong: forever eternal brave
you: friend excellent
yu: jade rain universe fish island language
yuan: source far garden
yue: moon leap month
yun: cloud
ze: pool
zhao: trillion
zhen: real treasure
zheng: justice right
zhi: wisdom intelligent knows knowing ambition
zhong: china middle loyal
zhou: boat
zhu: bamboo pearl
zhuo: excellence outstanding
zi: purple
zong: total
"""

MEANINGS: dict[str, frozenset[str]] = {
    syllable: frozenset(words.split())
    for syllable, _, words in (line.partition(": ") for line in _TABLE.strip().splitlines())
}
"""Syllable to the English words that stand for it, lower case."""
