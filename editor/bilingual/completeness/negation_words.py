"""The words with which Chinese and English say no.

Of the many Chinese words with 不, 未, 无, 非 and 没 only those count that English cannot turn into
praise, a comparison or an opposite: verbs that are denied or forbidden. 不断 is "constant", 不仅
"not only", 不少 "many", 无人机 a drone; 不低于 is the business of figures. On the English side
everything counts that might carry a denial: not, un-, fail, lack, without, until, instead of. Both
lists were read against news with several translations of each sentence.
"""

from __future__ import annotations

import re


def _any_of(words: str) -> str:
    return "|".join(sorted(set(words.split()), key=len, reverse=True))


_DENIED_BY_NOT = _any_of("""
能 会 得 许 准 应 该 宜 要 必 用 需 须 让 搞 予 再 敢 愿 想 给 收 设 准许 允许 同意 承认 接受 支持
考虑 参与 参加 涉及 包括 包含 影响 构成 代表 意味 适用 打算 愿意 希望 相信 认为 知道 清楚 了解
存在 属于 具备 符合 拿 以 做 作 使 使用 采取 采用 提供 承担 负责 排除 改变 动摇 放松 松懈 缺 怕
收取 追求 是 在 受 占 来 去 走 打 看 听 说 问 管 交 换 增加 减少 新增 批准 审批 出台 实行 执行
实施 进入 进行 开展 开放 公开 披露
""")
_DENIED_BY_MEI = "[能让把被给得去来用做作在再见听说看到]"
_DENIED_BY_WEI = (
    "[能曾经得予被有发见获完建列按及受入开设收参在出造现报取采提使达产形引导影改变停因将与对]"
)
_DENIALS = _any_of("""
并非 绝非 决非 毫不 毫无 绝不 决不 从不 从没 从未 永不 并不 并未 并没 尚未 仍未 还未 均未 无法
无权 无力 无从 无意 无须 无需 严禁 禁止 切勿 请勿 不再 不曾 没能 没有
""")
NEGATOR = re.compile(
    rf"{_DENIALS}|没(?={_DENIED_BY_MEI})|未(?={_DENIED_BY_WEI})|不(?={_DENIED_BY_NOT})"
)

NO_DENIAL = re.compile(
    _any_of("""
    不得不 不能不 不可不 不会不 不得已 不得了 不要紧 不用说 不必说 不在话下 不在少数 不在乎
    不以为然 是不是 能不能 会不会 要不要 该不该 应不应 敢不敢 愿不愿 让不让 想不想 给不给
    用不用 有没有 不想而知 不给力 不要命 不打折 不走样 不来梅 不管 不会少 不会错 不看好 不作为
    不可 不知不觉 说不定 了不得 怪不得 舍不得 巴不得 恨不得 免不得 不得而知 不战而 始料未及
    毫不动摇 毫无疑问 毫不犹豫 毫不逊色 没说的 没得说 没有不 无不 不再不 不能没有 不是没有
    不会没有 并非不 并不是不 不是不 不能说不 不要不 不应不 不需要不 未有 所未有 未曾有
    从未有过 没有理由不 不许不 绝不会不 决不能不 何不 岂不 不出所料 只要不 要不是 若不是
    如果不是 不是吗 不设防 不愿不 没想到 不以规矩 不收费 不用心
    """)
    + r"|未达到?\d|不是[^，。；]{0,12}[就便]是|没有[^，。；]{1,12}就没有|没有最[^，。；]{1,8}只有更"
    r"|不得[^，。；]{0,6}不|(?:难道|除非|何尝|岂能|岂会)[^，。；？！]{0,40}|未经(?=[^，。；]{0,12}[不禁勿])|不(?:应该|会|能|是)[^，。；]{0,12}吗"
)
"""Set words with such characters that English renders without a negative, and questions."""

_WHOLE = _any_of("""
not no nor none never neither nothing nobody nowhere without hardly scarcely barely rarely seldom
few fewer little less least only unless until till otherwise instead rather except excepting apart
aside against beyond despite regardless irrespective before yet hard difficult zero nil minus
pending awaiting too alone whether anymore longer cannot ban bans banned banning bar bars barred
deter deters deterred lose loses losing lost loss void unlike lest
""")
_PHRASES = (
    r"other than|far from|short of|free (?:of|from)|out of|stay away|(?:rul(?:e|ed|es|ing)) out|"
    r"(?:give|gives|gave|given|giving) up|(?:run|runs|ran) out|dispens\w+ with"
)
_BEGINNINGS = _any_of("""
inabilit inaccura inaccessib inactiv inadequa inappropria incapab incompat incomplet inconclus
inconsist inconveni incorrect indecis indefinit indispensab ineff inelig inescap inevitab
inexplicab inflexib informal infrequen inhuman injustic innocen insecur insignific insoluble
insuffic insurmount intolera invalid invisib invincib incessant immatur immobil immutab impassab
impatien imperfect impossib impractic imprecis improper impun illegal illegit illicit illogic
irrational irregular irrelev irrepar irreplac irrespons irrevers irrevoc disable disagre disallow
disapprov disbelie discontent discontinu discourag dishon dislike disobe disqual disregard
dissatis dissuad distrust misunderst mismatch misus fail lack refus reject deny denie denial
prevent avoid prohibit forb block stop ceas halt quit absen miss short deficien exempt exclud
ignor neglect overlook waiv abandon eliminat abolish cancel withdr refrain abstain resist oppos
restrict reluctan hesitat restrain exhaust escap shun eschew veto declin forget forgot taboo
contrary opposite anonym fault defect malfunct abnormal
""")
SAYS_NO = re.compile(
    rf"n[’']t\b|\b(?:{_WHOLE})\b|\b(?:{_PHRASES})\b|\b(?:{_BEGINNINGS})\w*|\bnon-?[a-z]{{3,}}|"
    r"\b(?:anti|counter|de)-[a-z]{3,}|[a-z]{2}less(?:ly|ness)?\b|[a-z]-free\b|"
    r"\bun(?!it|ion|ivers|iqu|ifi|iform|ison|iv|der|cles?\b|til|animous)[a-z]{3,}",
    re.IGNORECASE,
)

NOT_ONLY = re.compile(r"\bnot? (?:only|just|merely|simply)\b", re.IGNORECASE)
"""No denial where the Chinese has one of its words for it."""
NOT_ONLY_CHINESE = re.compile(r"不仅|不但|不只|不光|不单")

PLAIN_NO = re.compile(
    r"\b(?!not (?:only|just|merely|simply|as|less|more|later|fewer|until|yet|long|far|to)\b)"
    r"(?:not|never|cannot|no longer)\b|n['’]t\b",
    re.IGNORECASE,
)
LIKE_NO = re.compile(
    "[不未无無非没沒勿莫禁否难難免防拒失缺少绝絕停止断斷避忌反违違误誤弱零仅僅只才唯空别別却卻另除以外毫罕鲜微甚差"
    "欠休罢乏匮剩]|而是"
)
"""Chinese that may turn into a plain English denial."""

_EXPLAINED = """
零|〇 zero nil
违法|非法|违规|不法 illeg unlaw irreg
不明|未知 unkn unclear
非(?!常|洲|法) un non irr
不可否认|无可否认|无可争辩 undeni indisp
只|仅|唯|独家 only alone
孤|独|单 alone
少|弱|低|不足 few less little least short insuffic
小 little
前(?!来|往|期|景|沿) before until
难|艰|坎 hard difficult
失|损|亏|丢 los
缺|短 lack short miss deficien absen
停|止|中断 stop halt ceas
取消|注销|撤 cancel withdr abolish
消除|除去|根除|脱 eliminat
排除 rul
限 restrict
禁 ban prohib forb
除 except apart aside other
拒|否 refus reject den veto whether
反|抗|对 against oppos resist contrary opposite anti
避|躲|逃 avoid escap shun
防|阻|挡 prevent block deter
下降|下滑|减 declin
忽|疏|漠 ignor neglect overlook disregard
待 pending await
忘|遗 forg miss
到 until till
是否|与否|能否|可否 whether
太|过 too
外 beyond out except other apart
尽管|虽|纵 despite regardless yet
否则 otherwise
而是|反而 instead rather
自由|免 free exempt -free
"""
EXPLAINED: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (re.compile(chinese), tuple(english))
    for line in _EXPLAINED.strip().splitlines()
    for chinese, *english in [line.split()]
)
"""Chinese that accounts for one of the English words that say no, by how they begin."""
