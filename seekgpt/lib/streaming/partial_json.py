"""What an unfinished JSON text says so far."""

from __future__ import annotations

import re
from typing import Any, List

from ..._codec import standard_loads

# A number is only taken for one when something follows that ends it, or nothing does.
_TOKEN = re.compile(
    r"""\s*(?:
        (?P<opening>[\[{])
      | (?P<closing>[\]}])
      | (?P<mark>[,:])
      | (?P<value>"(?:[^"\\]|\\.)*"
        | (?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?=[\s,\]}]|$))
    )""",
    re.VERBOSE | re.DOTALL,
)
_CLOSING = {"{": "}", "[": "]"}


def parse_partial(text: str) -> Any:
    """The value of a JSON text that may be cut off anywhere; None when it says nothing yet.

    What is complete counts: of an unfinished string, or a key without its value, nothing is taken.
    """
    open_: List[str] = []
    cut, closing = 0, ""
    at, after = 0, ""
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None:
            break
        kind, at = token.lastgroup, token.end()
        if kind == "opening":
            open_.append(_CLOSING[token["opening"]])
        elif kind == "closing" and open_ and token["closing"] == open_[-1]:
            open_.pop()
        elif kind == "mark":
            after = token["mark"]
            continue
        elif kind == "closing":
            break
        is_key = kind == "value" and open_ and open_[-1] == "}" and after != ":"
        after = ""
        if not is_key:
            cut, closing = at, "".join(reversed(open_))
            if not open_:
                break
    try:
        return standard_loads(text[:cut] + closing, strict=False)
    except ValueError:  # nothing yet, or no JSON
        return None
