"""How to read an answer as a type that a caller names (``cast_to=``, ``parse(to=)``)."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, Dict, Optional, get_args, get_origin

from ..._httpx_family import kinds
from ..._model.structure_fault import StructureFault
from ..call import Answer
from .binary import HttpxBinaryResponseContent

StructureAs = Callable[[Any, Any, bool], Any]


def answer_for(structure_as: StructureAs, cast_to: Any, stream_cls: Any = None) -> Answer:
    """How to read an answer as ``cast_to``, or with ``stream_cls`` each event of it."""
    if stream_cls is not None:
        arguments = get_args(stream_cls)
        item = arguments[0] if arguments else cast_to
        return Answer(
            event=partial(_structured, structure_as, item),
            stream_cls=get_origin(stream_cls) or stream_cls,
            cast_to=item,
        )
    if cast_to is None or cast_to is type(None):
        return Answer(kind="none", cast_to=cast_to)
    if isinstance(cast_to, type):
        if "Response" in kinds(cast_to):
            return Answer(kind="response", cast_to=cast_to)
        if issubclass(cast_to, HttpxBinaryResponseContent):
            return Answer(kind="binary", cast_to=cast_to)
        if cast_to in _FROM_TEXT:
            return Answer(kind="text", after=_FROM_TEXT[cast_to], cast_to=cast_to)
        if cast_to is bytes:
            return Answer(kind="binary", after=_content, cast_to=cast_to)
        if cast_to is object:
            return Answer(cast_to=cast_to)
    structure = partial(_structured, structure_as, cast_to)
    # Nobody declared what such an endpoint answers, so its text may be meant.
    return Answer(structure=structure, text_too=True, cast_to=cast_to)


def shown(answer: Answer) -> Any:
    """The type that an answer, or each item of a page, becomes, as ``cast_to`` names it."""
    if answer.kind == "none":
        return type(None)
    if answer.kind == "binary" and answer.cast_to is None:
        return HttpxBinaryResponseContent
    resolve = getattr(answer.cast_to, "resolve", None)
    return answer.cast_to if resolve is None else resolve()


def page_answer(structure_as: StructureAs, model: Any, page: Any) -> Answer:
    """How to read a page of ``model`` items."""
    page = get_origin(page) or page
    structure = partial(_structured, structure_as, model)
    return Answer(kind="page", page=page, structure=structure, cast_to=page)


def _structured(structure_as: StructureAs, cast_to: Any, data: Any, strict: bool) -> Any:
    return structure_as(cast_to, data, strict)


def _content(answer: Any) -> Any:
    return answer.content


def _number(kind: Callable[[str], Any], text: str) -> Any:
    try:
        return kind(text)
    except ValueError:
        raise StructureFault("$", kind.__name__, text) from None


_FROM_TEXT: Dict[Any, Optional[Callable[[str], Any]]] = {
    str: None,
    int: partial(_number, int),
    float: partial(_number, float),
    bool: lambda text: text.strip().lower() == "true",
}
