"""The operations of a document: what each one takes and answers."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Tuple, Union

import attrs

from .answers import answers_of
from .bodies import body_of
from .name_map import Names
from .paging import Listing, listing_of
from .parameter_names import named
from .parameters import parameters_of
from .schemas import Shapes
from .shape import Property, Scalar, Shape
from .tidy import VERBS


@attrs.frozen(eq=False)
class Operation:
    """One operation. ``answer`` is None when there is nothing to read."""

    verb: str
    route: str
    groups: Mapping[str, Tuple[Property, ...]]
    """The parameters by place: path, query, header, cookie, body."""
    encoding: str
    media: str
    whole: bool
    """Whether the one parameter in the body is all of the body."""
    optional_body: bool
    answer: Optional[Shape]
    stream: Optional[Shape]
    headers: Mapping[str, str]
    constants: Mapping[str, str]
    """Those of the headers that the map names: a document has them from nowhere else."""
    security: Union[str, List[str]]
    deprecated: Union[bool, str]
    said: Mapping[str, Any]
    """The operation as the document has it."""
    base_url: str = ""
    """Where its path begins, if it is not where the others do."""
    listing: Optional[Listing] = None
    """The list that it answers with, if it does."""
    choices: Tuple[str, ...] = ()
    """The media types that its body may be written in, if they are several."""
    others: Mapping[str, Scalar] = {}
    """What it answers besides to those who ask for it, by media type."""

    @property
    def line(self) -> str:
        return f"{self.verb} {self.route}"


def operations(shapes: Shapes, names: Names) -> Dict[str, Operation]:
    """The operations that the map does not leave out, by their HTTP lines."""
    found: Dict[str, Operation] = {}
    for route, item in shapes.document["paths"].items():
        for verb in VERBS:
            line = f"{verb.upper()} {route}"
            if verb in item and not names.skips(line):
                found[line] = read(shapes, names, line, item[verb])
    return found


def read(shapes: Shapes, names: Names, line: str, said: Mapping[str, Any]) -> Operation:
    """An operation as a document has it."""
    verb, _, route = line.partition(" ")
    parameters = parameters_of(shapes, names, said)
    body = body_of(shapes, said)
    answers = answers_of(shapes, verb, said)
    constants = names.constants_of(line)
    headers = {**constants, **parameters.headers}
    if answers.accept and not shapes.own:
        headers.setdefault("Accept", answers.accept)
    groups = {**parameters.groups, "body": body.fields}
    return Operation(
        verb,
        route,
        {place: tuple(fields) for place, fields in groups.items()}
        if shapes.own
        else named(groups, line, names),
        body.encoding,
        body.media,
        body.whole,
        body.optional,
        answers.answer,
        answers.stream,
        headers,
        constants,
        _security(shapes, names, said),
        said.get("x-seekgpt-deprecated") or bool(said.get("deprecated", False)),
        said,
        str(said.get("x-seekgpt-base-url" if shapes.own else "x-base-url", "")),
        None if shapes.own else listing_of(shapes, verb, groups, answers.answer, said),
        body.choices,
        answers.others,
    )


def _security(shapes: Shapes, names: Names, said: Mapping[str, Any]) -> Union[str, List[str]]:
    if "x-seekgpt-security" in said:
        return list(said["x-seekgpt-security"])
    if shapes.own or names.security:
        wanted = said.get("security", shapes.document.get("security"))
        return names.security_of(wanted, shapes.own)
    return shapes.security.of(said)
