"""Lists: whether a way to the next page can be gone."""

from __future__ import annotations

from typing import Any, Mapping

from ..faults import Report
from ..model import Method
from ..nearest import did_you_mean
from ..paging import WAYS


def check_paging(method: Method, page: Mapping[str, Any], report: Report) -> None:
    """Report what is wrong with how the pages of a list follow each other."""
    by = page.get("by", "")
    if by not in WAYS:
        known = ", ".join(map(repr, WAYS))
        hint = did_you_mean(by, WAYS)
        report(("page", "by"), f"{by!r} is no way to page; expected one of {known}{hint}")
        return
    if method.returns in ("None", "bytes"):
        report(("page",), "a page is of items; expected 'returns', the type of one")
    if method.stream is not None:
        report(("page",), "what is streamed has no pages; expected one of 'page' and 'stream'")
    if by in ("token", "url") and not page.get("next"):
        example = "'meta.cursor'" if by == "token" else "'links.next'"
        report(
            ("page",), f"{by!r} needs 'next', where an answer says it; expected one like {example}"
        )
    if by in ("token", "number", "offset"):
        _check_param(method, page.get("param", ""), report)
    elif page.get("param"):
        report(("page", "param"), f"nothing is sent by {by!r}; expected it away")


def _check_param(method: Method, param: str, report: Report) -> None:
    place, _, key = param.rpartition(".")
    known = [p.key for p in method.parameters if p.place == (place or "query")]
    if not param:
        report(
            ("page",), "needs 'param', what is sent for the next page; expected one like 'cursor'"
        )
    elif place not in ("", "query", "body"):
        report(("page", "param"), f"{param!r} is sent nowhere; expected 'cursor' or 'body.cursor'")
    elif key not in known:
        hint = did_you_mean(key, known)
        where = place or "query"
        report(("page", "param"), f"{key!r} is no parameter; expected one of the {where}'s{hint}")
