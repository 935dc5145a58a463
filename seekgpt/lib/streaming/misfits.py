"""What a server sends may not fit together: a piece of a message that never began, a list that is
none. The states that add pieces up do not ask that of every piece; where they stumble, it is known.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import Any, Iterator

from ...errors import APIResponseValidationError, brief

_STUMBLES = (AttributeError, IndexError, KeyError, TypeError, RecursionError)


@contextmanager
def fitting(response: Any, piece: Any) -> Iterator[None]:
    """Where ``piece``, or all pieces, are added up.

    Raises:
        APIResponseValidationError: that makes no sense.
    """
    try:
        yield
    except _STUMBLES as error:
        found = _misfit(error, response, piece)
        if found is error:
            raise
        raise found from error


def _misfit(error: BaseException, response: Any, piece: Any) -> BaseException:
    """What to raise: what arose in code of others, such as a class to parse into, is theirs."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    module = "" if trace is None else trace.tb_frame.f_globals.get("__name__", "")
    if not module.startswith("seekgpt."):
        return error
    message = (
        "The stream sent an event that does not fit those before it, or its own type: "
        f"{type(error).__name__}: {error}"
    )
    return APIResponseValidationError(response, piece, message=brief(message))
