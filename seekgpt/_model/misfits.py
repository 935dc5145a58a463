"""What a server sends may not fit together: a piece of a message that never began, a list that is
none. What makes more of it does not ask that of every piece; where it stumbles, it is known.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import Any, Iterator

from ..errors import APIResponseValidationError, brief

_EVENT = "The stream sent an event that does not fit those before it, or its own type"
_STUMBLES = (AttributeError, IndexError, KeyError, TypeError, RecursionError)


@contextmanager
def fitting(response: Any, piece: Any, what: str = _EVENT) -> Iterator[None]:
    """Where something is made of ``piece``, or of all pieces.

    Raises:
        APIResponseValidationError: that makes no sense.
    """
    try:
        yield
    except _STUMBLES as error:
        found = _misfit(error, response, piece, what)
        if found is error:
            raise
        raise found from error


def _misfit(error: BaseException, response: Any, piece: Any, what: str) -> BaseException:
    """What to raise: what arose in code of others, such as a class to parse into, is theirs."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    module = "" if trace is None else trace.tb_frame.f_globals.get("__name__", "")
    if not module.startswith("seekgpt."):
        return error
    message = f"{what}: {type(error).__name__}: {error}"
    return APIResponseValidationError(response, piece, message=brief(message))
