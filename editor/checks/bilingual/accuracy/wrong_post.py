"""A person's post that is not that of the Chinese: another one, or of another rank."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.bilingual.naming.person_posts import Titled, titled
from editor.bilingual.naming.posts import TITLE, Post, is_second, knows_deputy, rank_before
from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Safety
from editor.taxonomy import Category, Severity

_PHRASE = re.compile(
    r"(?:(?! and | who |, | (?:is|was|were|has|had|will|spoke|said|says|gave|made|took|met|led|"
    r"came|went|held|told|[a-z]+ed)\b)[^,;:.\n()（）])*+"
)
"""What belongs to a title after a name: deputy director of the bureau."""


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    priority=19,
    measured=Measured(14, 14),
    examples=(
        Example(
            "Wang Haitao, ⟦president of the group⟧, and Luo Yun, mayor of Taihe, came.",
            fix="Wang Haitao, chairman of the group, and Luo Yun, mayor of Taihe, came.",
            source="集团董事长王海涛、太和市市长罗云出席。",
        ),
        Example(
            "⟦Mayor⟧ Luo Yun spoke.",
            fix="Vice Mayor Luo Yun spoke.",
            source="副市长罗云讲话。",
        ),
        Example(
            "Luo Yun, ⟦deputy director of the bureau⟧, spoke.",
            fix="Luo Yun, director of the bureau, spoke.",
            source="该局局长罗云讲话。",
        ),
        Example(
            "Wang Haitao, ⟦president⟧ and president of the group, came.",
            source="集团董事长兼总裁王海涛出席。",
        ),
        Example(
            "Luo Yun, ⟦deputy director of the Standing Committee of the Taihe People's Congress⟧,"
            " spoke.",
            fix="Luo Yun, vice chairman of the Standing Committee of the Taihe People's Congress,"
            " spoke.",
            source="太和市人大常委会副主任罗云讲话。",
        ),
        Example(
            "Luo Yun, ⟦deputy director of the bureau⟧ attended the opening.",
            fix="Luo Yun, director of the bureau attended the opening.",
            source="该局局长罗云出席开幕式。",
        ),
        Example(
            "Wang Haitao, chairman of the group, and Luo Yun, vice mayor of Taihe, came.",
            source="集团董事长王海涛、太和市副市长罗云出席。",
        ),
        Example(
            "Party Secretary and Chairman Wang Haitao spoke.", source="党委书记、董事长王海涛讲话。"
        ),
        Example("Luo Yun, an NPC deputy and mayor, spoke.", source="全国人大代表、市长罗云讲话。"),
        Example("Vice Mayor Luo Yun, Mayor Tang Wen spoke.", source="副市长罗云、市长唐文讲话。"),
        Example(
            "Luo Yun, deputy Party secretary, and Tang Wen, ⟦secretary⟧, spoke.",
            fix="Luo Yun, deputy Party secretary, and Tang Wen, deputy secretary, spoke.",
            source="党委副书记罗云、市委副书记唐文讲话。",
        ),
        Example(
            "Luo Yun, secretary of the Taihe Municipal Party Committee, spoke.",
            source="副厅长罗云讲话，太和市委书记罗云出席。",
        ),
        Example("Luo Yun spoke.", source="副市长罗云讲话。"),
        Example("Mayor Luo Yun spoke."),
    ),
)
def wrong_post(_: Document, context: Context) -> Iterator[Hit]:
    """A person's post that is not that of the Chinese: another one, or of another rank.

    董事长 chairs the board and 总经理 runs the company; engines call both president, lose a 副 or
    make a deputy of the first man. Those named read the release first. Compared are the posts
    right before a name with the English around the same name; where the English gives the person
    no title at all, nothing is said.
    """
    for pair in context.pairs:
        if pair.confident:
            for case in titled(context.source_names, pair):
                yield from _judged(case)


def _judged(case: Titled) -> Iterator[Hit]:
    titles = case.titles
    wrong = next((post for post in case.posts if not post.is_rendered(case.around)), None)
    if wrong is not None:
        fix = _alike(wrong.preferred, titles[0][0]) if len(case.posts) == len(titles) == 1 else None
        what = f"is {wrong.preferred or 'another post'}"
        yield _hit(case, wrong, titles[0], what, fix)
        return
    for post in case.posts:
        if post.deputy and (title := _first_alone(case, post)) is not None:
            fix = _alike(f"{rank_before(title[0])} {title[0]}", title[0])
            yield _hit(case, post, title, "is second, and 副 is lost", fix)
    if not knows_deputy(case.pair.source):
        title = next((t for t in titles if t["rank"]), None)
        if title is not None:
            fix = _alike(title[0][len(title["rank"]) :], title[0])
            yield _hit(case, case.posts[0], title, "is no deputy", fix)


def _first_alone(case: Titled, post: Post) -> re.Match[str] | None:
    """The title that renders a deputy's post, where no such title says deputy or vice."""
    alike = [found for found in TITLE.finditer(case.around) if post.is_rendered(found[0])]
    if not alike or any(is_second(case.around, found) for found in alike):
        return None
    return next((title for title in case.titles if post.is_rendered(title[0])), None)


def _alike(words: str | None, model: str) -> str | None:
    """The words with capitals where the model has them."""
    if words is None or not model[0].isupper():
        return words
    return " ".join(word[0].upper() + word[1:] for word in words.split(" "))


def _hit(case: Titled, post: Post, title: re.Match[str], what: str, fix: str | None) -> Hit:
    text = case.pair.segment.text
    start, end = title.span()
    if start >= case.name.end:
        phrase = _PHRASE.match(text, end, case.pair.span.end)
        end = phrase.end() if phrase else end
    found = text[start:end]
    return Hit(
        start,
        end,
        f"“{found}” for {case.person.name}: {post.text} {what}.",
        () if fix is None else (Fix(fix + text[title.end() : end], Safety.UNSAFE),),
        source_term=post.text,
        segment=case.pair.segment,
    )
