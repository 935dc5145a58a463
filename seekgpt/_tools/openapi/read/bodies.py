"""What an operation sends as its body, and how: its properties as parameters, or the body whole."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Tuple

import attrs

from . import media
from .schemas import Shapes
from .shape import (
    ANYTHING,
    BASE64,
    NULL,
    DictOf,
    ListOf,
    Object,
    OneOf,
    Property,
    Scalar,
    Shape,
    one_of,
)

#: What a body is called that is given as a whole.
WHOLE = "body"


@attrs.frozen(eq=False)
class Body:
    """A body. ``media`` is empty where the encoding says it."""

    fields: Tuple[Property, ...] = ()
    encoding: str = "json"
    media: str = ""
    whole: bool = False
    optional: bool = False
    """Whether there need be none, though its parameters do not say so."""
    choices: Tuple[str, ...] = ()
    """The media types that a caller may choose from, where it can be written in several ways; the
    first is the usual one."""


def body_of(shapes: Shapes, said: Mapping[str, Any]) -> Body:
    """The body of an operation; of several media types the one that says most."""
    body = said.get("requestBody", {})
    content = body.get("content", {})
    if not content:
        return Body()
    if shapes.own:
        return _of_own(shapes, said, *next(iter(content.items())))
    chosen = _chosen(shapes, content)
    encoding = _encoding(shapes, chosen, content[chosen])
    shown = "" if chosen == media.ENCODINGS.get(encoding) or media.is_any(chosen) else chosen
    if encoding == "raw":
        shape: Shape = Scalar("str" if media.is_text(chosen) else "bytes")
        shown = media.BYTES if "*" in shown or not shown else shown
    else:
        shape = shapes.of(content[chosen]["schema"])
        if _is_object(shapes, shape):
            fields = _fields(shapes, content, chosen, encoding)
            needed = body.get("required") is True or any(field.required for field in fields)
            choices = _choices(shapes, content, chosen)
            return Body(fields, encoding, shown, optional=not needed, choices=choices)
        # Forms have names for what is in them.
        shape = as_text(shape) if encoding == "json" else DictOf(ANYTHING)
    needed = body.get("required") is True
    end = shapes.end(shape)
    # Who says nothing of an object of any keys says that it has none.
    free = encoding in ("json", "form") and (isinstance(end, (DictOf, Object)) or end == ANYTHING)
    whole = Property(WHOLE, shape, needed and not free)
    written = "json" if encoding == "raw" else encoding
    # An empty form is no content, but it says what it is.
    optional = free and not needed and encoding != "form"
    choices = _choices(shapes, content, chosen) if encoding == "raw" else ()
    return Body((whole,), written, shown, True, optional, choices)


def _choices(shapes: Shapes, content: Mapping[str, Any], chosen: str) -> Tuple[str, ...]:
    """One media type for each way in which the same body can be written; of those that are given
    as they go out, all."""
    usual = _encoding(shapes, chosen, content[chosen])
    found = {usual: [chosen]}
    for name in content:
        encoding = _encoding(shapes, name, content[name])
        several = encoding == "raw" and name != chosen and not media.is_any(name)
        if (encoding == "raw") == (usual == "raw") and (several or encoding not in found):
            found.setdefault(encoding, []).append(name)
    names = tuple(name for several in found.values() for name in several)
    return names if len(names) > 1 and not media.is_any(chosen) else ()


def _of_own(shapes: Shapes, said: Mapping[str, Any], name: str, held: Mapping[str, Any]) -> Body:
    """A body as a document of our own says it."""
    usual = next((e for e, m in media.ENCODINGS.items() if m == media.plain(name)), "json")
    encoding = str(said.get("x-seekgpt-encoding", usual))
    shown = str(said.get("x-seekgpt-media", ""))
    if "x-seekgpt-whole" in said:
        called = str(said["x-seekgpt-whole"])
        required = bool(said["requestBody"].get("required"))
        field = attrs.evolve(shapes.property(called, held["schema"], required), name=called)
        return Body((field,), encoding, shown, True)
    fields = shapes.fields_of(shapes.of(held["schema"]))
    optional = bool(said.get("x-seekgpt-optional-body"))
    return Body(fields, encoding, shown, optional=optional)


def _chosen(shapes: Shapes, content: Mapping[str, Any]) -> str:
    """The media type to send, of those that an operation takes."""

    def rank(name: str) -> int:
        kind = media.plain(name)
        order = [media.MULTIPART, media.JSON]
        if kind in order:
            return order.index(kind)
        if media.is_json(kind):
            return 2
        if kind == media.FORM:
            return 3
        return 4 if not media.is_any(kind) else 5

    return min(content, key=rank)


def _encoding(shapes: Shapes, chosen: str, held: Mapping[str, Any]) -> str:
    kind = media.plain(chosen)
    if media.is_json(kind):
        return "json"
    if kind.startswith("multipart/"):
        return "multipart"
    if kind == media.FORM:
        return "form"
    schema = held["schema"]
    if media.is_any(kind) and schema and shapes.end(shapes.of(schema)) != Scalar("bytes"):
        return "json"
    return "raw"


def _is_object(shapes: Shapes, shape: Shape) -> bool:
    """Whether a body has properties to be given one by one, whichever alternative it is."""
    variants = [end for end in shapes.variants_of(shape) if end != NULL]
    return bool(variants) and all(isinstance(end, Object) and end.fields for end in variants)


def _fields(
    shapes: Shapes, content: Mapping[str, Any], chosen: str, encoding: str
) -> Tuple[Property, ...]:
    # Where several media are taken, what one of them needs may be missing in another.
    known = [m for m in content if media.plain(m) in media.ENCODINGS.values() or media.is_json(m)]
    found: Dict[str, Property] = {}
    for other in [chosen, *(m for m in known if m != chosen)]:
        said = content[other].get("encoding")
        for field in shapes.fields_of(shapes.of(content[other]["schema"])):
            if field.only != "answers":
                shape = _parts(field.shape) if encoding == "multipart" else as_text(field.shape)
                written = said.get(field.key) if isinstance(said, dict) else None
                style = _style(shapes, shape, encoding, written)
                found.setdefault(field.key, attrs.evolve(field, shape=shape, style=style))
    return tuple(found.values())


def _style(shapes: Shapes, shape: Shape, encoding: str, said: Any) -> str:
    """How a property is spelled in a form; empty where that is as always."""
    if encoding == "json" or not holds_several(shapes, shape):
        return ""
    said = said if isinstance(said, dict) else {}
    if said.get("style") == "deepObject":
        return "deep"
    if media.is_json(str(said.get("contentType", ""))):
        return "json"
    told = said.get("style") == "form" or "explode" in said
    lists = all(_is_plain_list(shapes, end) for end in shapes.variants_of(shape) if end != NULL)
    if not told and not lists:
        return ""
    return "form*" if said.get("explode") is not False else "form"


def _is_plain_list(shapes: Shapes, end: Shape) -> bool:
    """Whether a shape is a list of what is no list and no object, or no list at all."""
    return not isinstance(end, (DictOf, Object)) and (
        not isinstance(end, ListOf) or not holds_several(shapes, end.item)
    )


def as_text(shape: Shape) -> Shape:
    """A shape as JSON and forms of text can hold it: a file is a text there."""
    if shape == Scalar("bytes"):
        return Scalar("str")
    if isinstance(shape, ListOf):
        return ListOf(as_text(shape.item))
    if isinstance(shape, DictOf):
        return DictOf(as_text(shape.value))
    if isinstance(shape, OneOf):
        return one_of(map(as_text, shape.members), shape.tag)
    return shape


def _parts(shape: Shape) -> Shape:
    """A shape as the parts of a body hold it: of several files, each can be given as its text."""
    if shape == Scalar(BASE64):  # bytes are a part as they are
        return Scalar("str")
    if isinstance(shape, ListOf) and shape.item == Scalar("bytes"):
        return ListOf(one_of([shape.item, Scalar("str")]))
    return shape


def holds_several(shapes: Shapes, shape: Shape) -> bool:
    """Whether a value may be a list or an object, so that it matters how it is spelled."""
    ends: List[Shape] = shapes.variants_of(shape)
    return any(isinstance(end, (ListOf, DictOf, Object)) or end == ANYTHING for end in ends)
