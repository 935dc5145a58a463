"""How the answer to a declared method is read."""

from __future__ import annotations

from typing import Any

from ..._http.call import Answer
from ..._spec.model import Method
from ..types.annotations import annotation
from ..types.models import python_type


def answer_of(method: Method) -> Answer:
    """The `Answer` of a method."""
    returns = method.returns
    event = None if method.stream is None else _later(method.stream)
    if method.page:
        return Answer(
            kind="page", structure=_later(returns), page=method.page, cast_to=_Named(returns)
        )
    if returns == "None":
        return Answer(kind="none", event=event)
    if returns == "bytes":
        return Answer(kind="binary", event=event)
    if returns == "str":
        return Answer(kind="text", event=event, cast_to=str)
    return Answer(structure=_later(returns), event=event, cast_to=_Named(returns))


def _later(node: Any) -> Any:
    """A structure function whose module is imported when the first answer is read."""
    made: Any = None

    def structure(data: Any, strict: bool) -> Any:
        nonlocal made
        if made is None:
            from ..types.structure import structure as make

            made = make(node)
        return made(data, strict)

    return structure


class _Named:
    """The type of an answer, for messages; the type itself is made when it is asked for."""

    def __init__(self, node: Any) -> None:
        self._node = node

    def resolve(self) -> Any:
        return annotation(self._node, python_type)

    def __repr__(self) -> str:
        return repr(self.resolve())
