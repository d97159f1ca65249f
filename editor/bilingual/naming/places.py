"""The provinces and cities of China by their Chinese names, short ones too."""

from __future__ import annotations

from editor.names.prefectures import PROVINCE_OF, PROVINCES

_TABLE = """
北京 Beijing 京
天津 Tianjin 津
河北 Hebei 冀
山西 Shanxi 晋
内蒙古 Inner Mongolia 蒙
辽宁 Liaoning 辽
吉林 Jilin 吉
黑龙江 Heilongjiang 黑
上海 Shanghai 沪申
江苏 Jiangsu 苏
浙江 Zhejiang 浙
安徽 Anhui 皖
福建 Fujian 闽
江西 Jiangxi 赣
山东 Shandong 鲁
河南 Henan 豫
湖北 Hubei 鄂
湖南 Hunan 湘
广东 Guangdong 粤
广西 Guangxi 桂
海南 Hainan 琼
重庆 Chongqing 渝
四川 Sichuan 川蜀
贵州 Guizhou 黔贵
云南 Yunnan 滇云
西藏 Xizang 藏
陕西 Shaanxi 陕秦
甘肃 Gansu 甘陇
青海 Qinghai 青
宁夏 Ningxia 宁
新疆 Xinjiang 新疆
台湾 Taiwan 台
香港 Hong Kong 港
澳门 Macao 澳
"""


def _rows() -> list[tuple[str, str, str]]:
    rows = []
    for line in _TABLE.strip().splitlines():
        chinese, *english, short = line.split()
        rows.append((chinese, " ".join(english), short))
    return rows


PROVINCE_NAMES: dict[str, str] = {chinese: english for chinese, english, _ in _rows()}
"""Provinces, municipalities and regions, by their Chinese names."""

SHORT_NAMES: dict[str, str] = {
    character: english for _, english, short in _rows() for character in short
}
"""The same by the characters that stand for them in compounds."""

SHORT_PLACES: dict[str, tuple[str, ...]] = {
    character: (english.lower(),) for character, english in SHORT_NAMES.items()
} | {
    "穗": ("guangzhou",),
    "蓉": ("chengdu",),
    "甬": ("ningbo",),
    "申": ("shanghai",),
    "鹏": ("shenzhen",),
    "邕": ("nanning",),
    "榕": ("fuzhou",),
    "鹭": ("xiamen",),
    "宁": ("ningxia", "nanjing", "nanning"),
}
"""Letters of the places a single character may stand for."""

KNOWN_PLACES = frozenset(
    name.lower().replace("'", "") for name in (*PROVINCE_OF, *PROVINCES, *PROVINCE_NAMES.values())
) | frozenset("taipei tainan hualien macau xinhua".split())
"""Letters of the names of provinces and of cities of prefecture level."""

ENGLISH_PROVINCES: dict[str, str] = {english: english for english in PROVINCE_NAMES.values()} | {
    "Tibet": "Xizang",
    "Peking": "Beijing",
    "Macau": "Macao",
}
"""English names of provinces, and those they are called by in `PROVINCE_NAMES`."""
