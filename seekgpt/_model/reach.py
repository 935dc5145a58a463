"""What the annotations of a class written by hand may name besides what its module has: classes
of the function that it is written in."""

from __future__ import annotations

import re
import sys
from typing import Any, Dict, Optional, Type

from .fields import own_annotations

_PACKAGE = __name__.rpartition(".")[0]
_NAME = re.compile(r"[^\W\d]\w*")


def names_in_reach(cls: Type[Any]) -> Dict[str, Any]:
    """The names in the annotations of a class that its caller's function knows."""
    written = [hint for hint in own_annotations(cls).values() if not isinstance(hint, type)]
    frame: Optional[Any] = sys._getframe(1)
    while frame is not None and (
        frame.f_globals.get("__name__", "").startswith(_PACKAGE)
        or frame.f_code.co_name == "__init_subclass__"
    ):
        frame = frame.f_back
    if not written or frame is None or frame.f_locals is frame.f_globals:
        return {}
    names = {name for hint in written for name in _NAME.findall(str(hint))}
    return {name: frame.f_locals[name] for name in names if name in frame.f_locals}
