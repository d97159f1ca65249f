"""Characters that Chinese writes foreign names with.

After the tables of *Names of the World's Peoples* (世界人名翻译大辞典, Xinhua): a run of them alone
is hardly a Chinese name, and its English is a foreign word that pinyin does not explain.
"""

from __future__ import annotations

CHARACTERS = frozenset(
    "阿埃艾爱安昂奥巴拜班邦保鲍贝本比彼宾波伯博卜布采蔡查柴昌达代戴丹当道得德登邓狄迪蒂丁杜敦多厄恩尔"
    "法凡范菲费芬丰冯佛夫弗福富盖甘冈高戈哥格葛根贡古瓜圭哈海汉豪荷赫黑亨洪侯胡华怀惠霍基吉季加贾简"
    "江姜杰金津久卡凯坎康考柯科可克肯孔库夸宽昆拉莱赖兰朗劳勒雷蕾李里理利莉连列林琳留柳龙隆娄卢鲁路"
    "露伦罗洛吕马玛麦迈曼芒毛茅梅门蒙孟米密苗明缪摩莫默姆木穆纳娜乃奈耐南内尼妮涅宁纽农努诺女欧帕派"
    "潘庞佩彭蓬皮珀平蒲普齐奇恰钱强乔切琴青丘屈让热日荣茹瑞若撒萨塞赛桑瑟森沙莎尚绍舍申圣施什史士舒"
    "朔司丝斯思松苏孙索塔泰坦汤唐陶特腾提田帖通图托瓦万汪旺威韦维魏温文翁沃乌武西锡希席夏香肖谢辛欣"
    "休修许雅亚扬耶叶伊因英永尤于宇约云宰赞早泽曾扎詹张章赵珍芝治朱兹宗佐黛娅琼黎茜蕊"
)


def is_transliteration(chinese: str) -> bool:
    """Whether all characters are such that foreign names are written with."""
    return all(character in CHARACTERS for character in chinese)
