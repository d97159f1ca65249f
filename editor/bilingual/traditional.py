"""Traditional characters: read as simplified ones, shown as they stand.

Everything that is known of Chinese here is written in simplified characters. A source in
traditional ones is turned into them, character by character, so that positions hold; what is said
of it afterwards is turned back by where it stands. OpenCC's tables do the turning, loaded when
such a text comes up.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from editor.model import Document, Finding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from opencc import OpenCC

_TELLING = frozenset(
    "萬與專業東絲兩嚴喪個豐臨為麗舉義烏樂喬習鄉書買亂爭虧雲亞產畝親億僅從倉儀們價眾優會傘偉傳"
    "傷倫偽體餘傭債傾償儲兒黨蘭關興養獸內岡冊寫軍農馮沖決況凍淨準涼減湊凱擊劃劉則剛創刪別劍劑"
    "勸辦務動勵勁勞勢勳匯區醫華協單賣盧衛卻廠廳歷壓厭廁縣參雙發變敘葉號嘆嚇嗎啟吳員聽問啞團園"
    "圍國圖圓聖場壞塊堅壇墳墊壯聲處備複夠頭誇奪奮獎婦媽嬌孫學寧寶實審憲宮寬賓對尋導將爾塵嘗堯"
    "層屆屬歲豈島嶺峽幣帥師帳帶幫莊慶廬庫應廟龐廢開異棄張彌彎彈強歸當錄徹徑復憂懷態慫憐總戀懇"
    "惡惱慣憑懸戲戰戶撲執擴掃揚擾撫拋搶護報擔擬攏揀擁攔擇掛擋擠揮損換據擺搖攝數敵斂斷無舊時曠"
    "顯曉曆術樸機殺雜權條來楊極構樞標棟樹樣檔橋檢樓歐歡殘毀畢氣氫漢湯溝沒濟測濃濤渦潤漲滲溫灣"
    "濕滿濾灘災爐點煉燒熱愛爺牆牽犧狀猶獨獄獵環現瑪畫暢療瘋監蓋盤礦碼磚確禮禍種積稱穩窮竊筆筍"
    "築節範簡簽糧緊糾紀約級紛純紙紡線組細織終紹經結給絡統絕維綠網緒續繩緩編緣縮績繼職聯聞聰肅"
    "腦腳膚臺藝莖蘇蔣藍藥蘊虛蟲蝦蠶補襯製裝褲見規視覽覺觀觸訂計討訊記設許論證評識詞試詩話該詳"
    "語誤說請諸課調談誰諾謀謝譜議讀讓讚貝財責貨質貧購貫貴貸貿費賀資賢賬賞賠賴賺賽贊趙跡踐車軌"
    "轉輪軟輕載較輔輛輸辭邊達遷過邁運還這進遠違連遲適選遺鄭鄧鄰鐵鋼錢鎮錦鍋鍵鏡鑽長門閃閉間閱"
    "闊隊陽陰陣階際陸陳隨險隱難雞離霧靈靜頁頂項順須預領頻題額顏願類顧風飛飯飲館馬駐駕驗驚驅鬆"
    "魚鮮鳥鳴麥黃齊齒龍"
)
"""Characters of every other sentence that no simplified text holds."""
_HAN_RUN = re.compile(r"[\u3400-\u9fff]+")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
"""No UTF-8 can hold one, so neither OpenCC nor an automaton must see it."""


def is_traditional(text: str) -> bool:
    """Whether a text holds a character that only traditional Chinese is written with."""
    return not _TELLING.isdisjoint(text)


def simplified(text: str) -> str:
    """The text in simplified characters, of the same length.

    A lone surrogate becomes a question mark, for no automaton can read it.
    """
    text = _LONE_SURROGATE.sub("?", text)
    if not is_traditional(text):
        return text
    turned: str = _converter().convert(text)
    if len(turned) != len(text):
        # A phrase may turn into one of another length; a character hardly ever does.
        turned = "".join(map(_single, text))
    return turned


def in_simplified(document: Document) -> Document:
    """The document with its prose in simplified characters, everything at its old place."""
    segments = (replace(segment, text=simplified(segment.text)) for segment in document.segments)
    return replace(document, segments=tuple(segments))


def as_written(findings: Iterable[Finding], document: Document) -> list[Finding]:
    """The findings with the Chinese they quote as the source has it."""
    findings = list(findings)
    sources = [segment.source or "" for segment in document.segments]
    if document.source is not None:
        sources += [segment.text for segment in document.source.segments]
    written = "\n".join(sources)
    if not is_traditional(written):
        return findings
    plain = simplified(written)

    def restored(text: str) -> str:
        return _HAN_RUN.sub(lambda run: _restored(run[0], written, plain), text)

    return [
        replace(
            finding,
            message=restored(finding.message),
            source_term=restored(finding.source_term) if finding.source_term else None,
        )
        for finding in findings
    ]


def _restored(run: str, written: str, plain: str) -> str:
    if run in written:
        return run
    at = plain.find(run)
    return run if at < 0 else written[at : at + len(run)]


def _single(character: str) -> str:
    turned: str = _converter().convert(character)
    return turned if len(turned) == 1 else character


@cache
def _converter() -> OpenCC:
    from opencc import OpenCC  # noqa: PLC0415 - only a text in traditional characters needs it

    return OpenCC("t2s")
