"""How the answer to a declared method is read."""

from __future__ import annotations

from functools import partial
from typing import Any, Mapping

from ..._at import at
from ..._http.call import Answer
from ..._sentinels import is_given
from ..._spec.expr import Node, render
from ..._spec.model import Answers, Method
from .. import library
from ..types.annotations import annotation
from ..types.models import python_type


def answer_of(method: Method, returns: Node) -> Answer:
    """The `Answer` of a method when it is of a type."""
    event = None if method.stream is None else _imported(method.stream, False)
    if method.page:
        return Answer(
            kind="page",
            structure=_imported(returns, True),
            page=method.page,
            is_other=partial(_is_other, returns, method.page),
            cast_to=_Named(returns),
        )
    if returns == "None":
        return Answer(kind="none", event=event)
    if returns == "bytes":
        return Answer(kind="binary", event=event)
    if returns == "str":
        json = "json" in method.headers.get("Accept", "")
        return Answer(kind="string" if json else "text", cast_to=str, event=event)
    return Answer(
        structure=_imported(returns, True),
        event=event,
        text_too=method.headers.get("Accept") == "*/*",  # who asks for anything gets anything
        is_other=partial(_is_other, returns, ""),
        cast_to=_Named(returns),
    )


def _is_other(returns: Node, page: Any, data: Any) -> bool:
    """Whether decoded JSON has nothing of what was declared."""
    if page:  # what is on a page may come without one
        items = "data" if isinstance(page, str) else page.get("items", "data")
        return isinstance(data, dict) and at(data, items) is None and _is_error(data)
    from ..._spec.unions import all_fields, only_classes, variants

    if not isinstance(data, dict):
        return only_classes(returns, library.lookup)
    if not _is_error(data):  # nearly always, so it is asked first
        return False
    classes = list(variants(returns, library.lookup))
    fields = {key for ref in classes for key in all_fields(ref, library.lookup)}
    return bool(classes) and fields.isdisjoint(data)


def _is_error(data: Mapping[str, Any]) -> bool:
    return isinstance(data.get("error"), (dict, str))


class Choice:
    """The answers of a method that are of different types, as one of its arguments asks."""

    def __init__(self, method: Method, answers: Answers) -> None:
        self._parameter = answers.parameter
        asking = next(p for p in method.parameters if p.name == answers.parameter)
        self._default = asking.default
        self._by_value = {value: answer_of(method, node) for value, node in answers.types.items()}
        # Who asks for what was not thought of may get what was not thought of.
        self._other = answer_of(method, method.returns).evolve(text_too=True, is_other=None)

    def answer_to(self, arguments: Mapping[str, Any]) -> Answer:
        """How to read the answer to such arguments."""
        value = arguments.get(self._parameter)
        if value is None or not is_given(value):
            value = self._default
        known = self._by_value if isinstance(value, str) else {}
        return known.get(value, self._other)


def _imported(node: Any, later: bool) -> Any:
    """A structure function whose module is imported when the first answer is read."""
    made: Any = None

    def structure(data: Any, strict: bool) -> Any:
        nonlocal made
        if made is None:
            from ..types.structure import structure as make

            made = make(node, later)
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

    def __str__(self) -> str:
        return render(self._node, lambda ref: ref.rpartition(".")[2])
