"""What a schema says, in one plain form: however a document writes it, it reads alike."""

from __future__ import annotations

from typing import Any, Iterable, List, Optional, Tuple, Union

import attrs


@attrs.frozen
class Scalar:
    """A built-in type of declarations (`seekgpt._spec.expr.BUILTIN`), ``None`` included."""

    name: str


@attrs.frozen
class Literals:
    """A choice of values."""

    values: Tuple[Any, ...]


@attrs.frozen
class ListOf:
    """An array."""

    item: Shape


@attrs.frozen
class DictOf:
    """An object whose keys are not known in advance."""

    value: Shape


@attrs.frozen
class Object:
    """An object with properties; ``title`` is what the document calls it in passing."""

    fields: Tuple[Property, ...]
    bases: Tuple[str, ...] = ()
    title: str = ""
    doc: str = ""
    mixin: str = ""

    def field(self, key: str) -> Optional[Property]:
        return next((field for field in self.fields if field.key == key), None)


@attrs.frozen
class OneOf:
    """Alternatives; ``tag`` is the property that discriminates, where the document names it."""

    members: Tuple[Shape, ...]
    tag: str = ""


@attrs.frozen
class Named:
    """A reference to a schema among the components; ``of`` has what a generic one is of."""

    name: str
    of: Tuple[Shape, ...] = ()


Shape = Union[Scalar, Literals, ListOf, DictOf, Object, OneOf, Named]


class NoDefault:
    """Stands for a default that a document does not give, or that is null."""


NO_DEFAULT = NoDefault()


@attrs.frozen
class Property:
    """A property of an object, or a parameter. ``default`` is `NO_DEFAULT` where there is none."""

    key: str
    shape: Shape
    required: bool
    default: Any = NO_DEFAULT
    deprecated: Union[bool, str] = False
    doc: str = ""
    name: str = ""
    """What it is called in Python, if the document or the map says so."""
    only: str = ""
    """``answers`` or ``requests``, where it is nowhere else."""
    style: str = ""
    """How a parameter is spelled, where that is not plain."""


NULL = Scalar("None")
#: Bytes as JSON has them, beside ``bytes``, which is a file.
BASE64 = "base64"
ANYTHING = Scalar("object")


def one_of(members: Iterable[Shape], tag: str = "") -> Shape:
    """Alternatives, flattened; literals of several members become one choice, null stands last."""
    flat: List[Shape] = []
    values: List[Any] = []
    at = None
    for member in members:
        for inner in member.members if isinstance(member, OneOf) else (member,):
            if isinstance(inner, Literals):
                values += [value for value in inner.values if value not in values]
                at = len(flat) if at is None else at
            elif inner not in flat:
                flat.append(inner)
            tag = tag or (member.tag if isinstance(member, OneOf) else "")
    if values:
        flat.insert(at or 0, Literals(tuple(values)))
    if Scalar("float") in flat:  # which takes whole numbers, too
        flat = [shape for shape in flat if shape != Scalar("int")]
    if NULL in flat:
        flat = [*(shape for shape in flat if shape != NULL), NULL]
    if not flat:
        return ANYTHING
    return flat[0] if len(flat) == 1 else OneOf(tuple(flat), tag)


def told(shape: Shape) -> str:
    """A shape for the report, briefly."""
    if isinstance(shape, Scalar):
        return shape.name
    if isinstance(shape, Named):
        return shape.name
    if isinstance(shape, Literals):
        return f"Literal[{', '.join(map(repr, shape.values))}]"
    if isinstance(shape, ListOf):
        return f"list[{told(shape.item)}]"
    if isinstance(shape, DictOf):
        return f"dict[str, {told(shape.value)}]"
    if isinstance(shape, OneOf):
        return " | ".join(told(member) for member in shape.members)
    fields = [field.key for field in shape.fields]
    return "{" + ", ".join(fields[:4]) + (", ...}" if len(fields) > 4 else "}")


def builtin_of(name: str, sent: bool) -> str:
    """A scalar as declarations call it: bytes that are sent can be given as any kind of file, those
    inside JSON are no bytes unless it says how it has them."""
    if name == BASE64:
        return "bytes"
    return ("FileTypes" if sent else "str") if name == "bytes" else name
