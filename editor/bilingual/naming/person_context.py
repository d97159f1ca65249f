"""The words around persons' names in Chinese, and words that only look like names.

A name is believed where both its sides are known: a post before it and the end of a clause after
it, say. Characters that are surnames begin thousands of other words.
"""

from __future__ import annotations

import re

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"

POSTS = (
    "董事长 总经理 总裁 书记 主席 主任 市长 省长 县长 区长 州长 镇长 乡长 村长 厅长 局长 部长"
    " 司长 处长 科长 院长 校长 所长 馆长 台长 社长 站长 厂长 行长 会长 秘书长 理事长 总编辑 主编"
    " 总监 总工程师 总会计师 总经济师 总设计师 总指挥 首席科学家 首席经济学家 首席执行官"
    " 首席分析师 创始人 联合创始人 负责人 发言人 经理 组长 队长 教练 主教练 队员 教授 副教授"
    " 研究员 副研究员 讲师 院士 博士 专家 学者 分析师 工程师 设计师 医师 医生 护士 律师 法官"
    " 检察官 检察长 记者 通讯员 作家 诗人 画家 导演 演员 歌手 运动员 选手 教师 老师 学生 村民"
    " 居民 市民 职工 员工 工人 店主 老板 业主 合伙人 委员 常委 代表 巡视员 调研员 督导 大使"
    " 总领事 参赞 司令员 政委 上校 中校 少校 大校 少将 中将 上将 船长 机长 班长 支书 主播 主持人"
    " 传承人 同志 先生 女士 老人 嫌疑人 被告人 犯罪嫌疑人 当事人 候选人 总理 国务委员 外长 防长"
    " 议员 法人代表 董事 监事 监事长 作者 责任编辑 编辑 摄影 校对 审核 撰稿 来源 供图"
    " 责编 场长 矿长 段长 园长 署长 庭长 团长 股长 主管 领队 总医师 总规划师 首席技术官"
    " 首席财务官 首席运营官"
).split()
"""Words that stand before a person's name."""

POSTS_AFTER = (
    "先生 女士 博士 教授 院士 同志 老师 小姐 研究员 律师 医生 主任 书记 董事长 总经理 总裁 市长"
    " 县长"
).split()
"""Posts that also follow a name."""

_VERBS = (
    "表示 指出 介绍 认为 强调 告诉 透露 坦言 解释 称 提出 补充道 补充说 分析 建议 回忆 感慨"
    " 感叹 呼吁 主持 出席 致辞 致词 讲话 宣布 宣读 参加 参观 会见 带领 率领 陪同 发表 接受 获得"
    " 荣获 当选 担任 现任 出任 就任 作为 总结 回顾 要求 希望 相信 直言 笑着说 笑道 感到 一行"
    " 代表 分别 共同 一同 先后 亲自 随后 围绕 结合 通过 根据 对此 也是 还是 正在 已经 没有 不仅"
    " 曾经 来到 走进 走访 调研 视察 考察 深入 主讲 作了 做了 作出 签署 揭牌 剪彩 点火 启动 按下"
    " 颁奖 授牌 领取 说 指挥 负责 牵头 就 在 为 对 向 从 是 也 还 将 任 等 作 率 则 被 把 又 以"
    " 到 给 均 都 并"
).split()
STRONG_VERBS = (
    "表示 指出 介绍 认为 强调 告诉 透露 坦言 解释 分析 建议 致辞 致词 宣布 主持 出席 会见"
    " 介绍说 提出 说 在致辞 在讲话 在会上 在接受 在发言 在仪式 在开幕"
).split()
"""Verbs that tell a name before them even without a post."""

_post = "|".join(sorted(map(re.escape, POSTS), key=len, reverse=True))
POST = re.compile(rf"(?:{_post})[ \u3000\t]{{0,4}}[：:]?[ \u3000]?|(?<=[电讯])[ \u3000]?[（(]")
"""A post, or the opening of a byline, right before what may be a name."""
POST_ONWARD = re.compile(rf"(?:副|原|前|常务)?(?:{_post})")
AFTER = re.compile("|".join(sorted(POSTS_AFTER, key=len, reverse=True)))
VERB = re.compile("|".join(sorted(_VERBS, key=len, reverse=True)))
STRONG_VERB = re.compile("|".join(sorted(STRONG_VERBS, key=len, reverse=True)))
JOIN = re.compile(rf"[和与及同](?=[{_HAN}]{{2}})|以及|等(?=[{_HAN}])")
HAN = re.compile(rf"[{_HAN}]")

BODIES = frozenset(
    "部院会局厅署省市县区司社队校党委办团厂店组处科室所站港台报网界制性型化率级类家学"
)
"""Characters at the end of the names of bodies and of common nouns, hardly of persons."""

_BYLINE = re.compile(
    r"(?:记者|通讯员|编辑|责编|责任编辑|作者|摄影|摄|文|图|校对|审核|撰稿|来源|供图|实习生|编译|监制)"
    rf"[：:/\s\u3000]*(?:[{_HAN}]{{2,4}}[、/ \u3000]*)*$"
    rf"|[电讯][ \u3000]?[（(](?:[{_HAN}]{{2,4}}[、 \u3000])*$"
)
_REACH = 24


def is_byline(chinese: str, at: int) -> bool:
    """Whether the name that begins here is that of a reporter, an editor or a photographer."""
    return _BYLINE.search(chinese, max(0, at - _REACH), at) is not None
