"""What an operation answers with."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional

import attrs

from . import media
from .schemas import Shapes
from .shape import ANYTHING, BASE64, DictOf, OneOf, Scalar, Shape, one_of


@attrs.frozen(eq=False)
class Answers:
    """The successful answer: what it holds, None if there is nothing to read; the events it holds
    when it is streamed; and what to ask for, if that does not follow."""

    answer: Optional[Shape] = None
    stream: Optional[Shape] = None
    accept: str = ""
    others: Mapping[str, Scalar] = {}
    """What else is answered to those who ask for it, by media type."""


def answers_of(shapes: Shapes, verb: str, said: Mapping[str, Any]) -> Answers:
    """The answers of an operation, of all of its successes together."""
    held = _successful(said.get("responses", {}))
    if verb == "HEAD" and not shapes.own:  # its headers are the answer
        return Answers(DictOf(Scalar("str")))
    stream = next((m for m in held if media.plain(m) in media.STREAMS), None)
    events = None
    if stream is not None:
        told = held[stream][0]
        events = shapes.of(told.get("itemSchema", told["schema"]))
    rest = [name for name in held if media.plain(name) not in media.STREAMS]
    json = [name for name in rest if media.is_json(name)]
    if not json:
        json = [name for name in rest if media.is_any(name) and _is_value(shapes, held[name])]
    if json:
        first = min(json, key=lambda name: media.plain(name) != media.JSON)
        shape = one_of(shapes.of(each["schema"]) for each in held[first])
        shape = _without_bytes(shapes, shape)
        usual = media.plain(first) == media.JSON and shapes.end(shape) != Scalar("str")
        accept = "" if usual else media.plain(first)
        others = {} if shapes.own else _others(shapes, held, [n for n in rest if n not in json])
        return Answers(shape, events, accept, others)
    text = [name for name in rest if media.is_text(name)]
    if text:
        accept = ", ".join(map(media.plain, text))
        return Answers(Scalar("str"), events, "" if accept == media.TEXT else accept)
    if rest:
        accept = ", ".join(map(media.plain, rest))
        return Answers(Scalar("bytes"), events, "" if accept == media.BYTES else accept)
    return Answers(None, events)


def _successful(said: Mapping[str, Any]) -> Dict[str, List[Any]]:
    """The media of all successful answers; where none is named, those of any answer."""
    chosen = [answer for status, answer in said.items() if status[:1] == "2"]
    if not chosen and "default" in said:
        chosen = [said["default"]]
    found: Dict[str, List[Any]] = {}
    for answer in chosen:
        for name, told in answer.get("content", {}).items():
            found.setdefault(name, []).append(told)
    return found


def _others(shapes: Shapes, held: Mapping[str, Any], names: List[str]) -> Dict[str, Scalar]:
    """What is answered besides JSON: text, unless it is said to be the same, and bytes."""
    found: Dict[str, Scalar] = {}
    for name in names:
        ends = [shapes.end(shapes.of(told["schema"])) for told in held[name]]
        if media.is_text(name):
            if all(end in (Scalar("str"), Scalar("bytes"), ANYTHING) for end in ends):
                found[media.plain(name)] = Scalar("str")
        elif not media.is_any(name):
            found[media.plain(name)] = Scalar("bytes")
    return found


def _without_bytes(shapes: Shapes, shape: Shape) -> Shape:
    """An answer in JSON that is no bytes itself: declared as bytes, it would be no JSON."""
    tag = shape.tag if isinstance(shape, OneOf) else ""
    members = shape.members if isinstance(shape, OneOf) else (shape,)
    held = [Scalar("str") if shapes.end(m) == Scalar(BASE64) else m for m in members]
    return shape if held == list(members) else one_of(held, tag)


def _is_value(shapes: Shapes, held: List[Any]) -> bool:
    return all(
        told["schema"] and shapes.end(shapes.of(told["schema"])) != Scalar("bytes") for told in held
    )
