"""The operations of a document: what each one takes and answers."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Tuple, Union

import attrs

from .name_map import Names
from .schemas import Shapes
from .shape import ListOf, Literals, Object, Property, Scalar, Shape

VERBS = ("get", "post", "put", "patch", "delete")
_ENCODINGS = {
    "application/json": "json",
    "multipart/form-data": "multipart",
    "application/x-www-form-urlencoded": "form",
}
_EVENTS = "text/event-stream"


@attrs.frozen(eq=False)
class Operation:
    """One operation. ``answer`` is None when there is nothing to read."""

    verb: str
    route: str
    groups: Mapping[str, Tuple[Property, ...]]
    """The parameters by place: path, query, header, body."""
    body: Optional[Shape]
    encoding: str
    answer: Optional[Shape]
    stream: Optional[Shape]
    headers: Mapping[str, str]
    security: str
    deprecated: Union[bool, str]
    said: Mapping[str, Any]
    """The operation as the document has it."""

    @property
    def line(self) -> str:
        return f"{self.verb} {self.route}"


def operations(shapes: Shapes, names: Names) -> Dict[str, Operation]:
    """The operations that the map does not leave out, by their HTTP lines."""
    found: Dict[str, Operation] = {}
    for route, item in shapes.document.get("paths", {}).items():
        for verb in VERBS:
            line = f"{verb.upper()} {route}"
            if verb in item and not names.skips(line):
                shared = item.get("parameters", ())
                found[line] = read(shapes, names, line, item[verb], shared)
    return found


def read(
    shapes: Shapes, names: Names, line: str, said: Mapping[str, Any], shared: Any = ()
) -> Operation:
    """An operation as a document has it; ``shared`` are the parameters of its whole path."""
    verb, _, route = line.partition(" ")
    groups: Dict[str, List[Property]] = {"path": [], "query": [], "header": [], "body": []}
    headers: Dict[str, str] = {}
    given = {}
    for item in [*shared, *said.get("parameters", ())]:
        parameter = shapes.follow(item)
        given[parameter["name"], parameter["in"]] = parameter
    for (_, place), parameter in given.items():
        if place not in groups:
            continue  # cookies
        found = _parameter(shapes, names, parameter)
        if place == "header" and isinstance(found.shape, Literals) and found.required:
            headers[found.key] = str(found.shape.values[0])
        else:
            groups[place].append(found)
    body, encoding = _body(shapes, said, groups)
    answer, stream = _answers(shapes, said)
    return Operation(
        verb,
        route,
        {place: tuple(fields) for place, fields in groups.items()},
        body,
        encoding,
        answer,
        stream,
        headers,
        names.security_of(said.get("security", shapes.document.get("security")), shapes.own),
        said.get("x-seekgpt-deprecated") or bool(said.get("deprecated", False)),
        said,
    )


def _parameter(shapes: Shapes, names: Names, said: Mapping[str, Any]) -> Property:
    key = said["name"][: -len("[]")] if said["name"].endswith("[]") else said["name"]
    if said["in"] == "header":
        key = names.header(key)
    required = bool(said.get("required")) or said["in"] == "path"
    found = shapes.property(key, said.get("schema", {}), required)
    return attrs.evolve(
        found,
        deprecated=found.deprecated or bool(said.get("deprecated", False)),
        name=str(said.get("x-seekgpt-name", found.name)),
        doc=str(said.get("description", "")) if shapes.own else "",
    )


def _body(
    shapes: Shapes, said: Mapping[str, Any], groups: Dict[str, List[Property]]
) -> Tuple[Optional[Shape], str]:
    """What is sent as a body, and how; its properties are parameters."""
    content = shapes.follow(said.get("requestBody", {})).get("content", {})
    known = [media for media in _ENCODINGS if media in content]
    if not known:
        return None, "json"
    media = "multipart/form-data" if "multipart/form-data" in known else known[0]
    body = shapes.of(content[media].get("schema", {}))
    # Where several media are taken, what one of them needs may be missing in another.
    fields: Dict[str, Property] = {}
    for other in [media, *(m for m in known if m != media)]:
        shape = shapes.of(content[other].get("schema", {}))
        for field in shapes.fields_of(shape):
            fields.setdefault(field.key, field)
    groups["body"] = list(fields.values())
    return body, _ENCODINGS[media]


def _answers(shapes: Shapes, said: Mapping[str, Any]) -> Tuple[Optional[Shape], Optional[Shape]]:
    """What the successful answer holds, and the events it holds when it is streamed."""
    content: Dict[str, Any] = {}
    for status, answer in said.get("responses", {}).items():
        if str(status).startswith("2"):
            for media, held in shapes.follow(answer).get("content", {}).items():
                content.setdefault(media, held)
    events = content.pop(_EVENTS, None)
    stream = None if events is None else shapes.of(events.get("schema"))
    if "application/json" in content:
        return shapes.of(content["application/json"].get("schema")), stream
    if any(media.startswith("text/") for media in content):
        return Scalar("str"), stream
    return (Scalar("bytes") if content else None), stream


def items_of(shapes: Shapes, answer: Optional[Shape]) -> Optional[Tuple[Shape, Object]]:
    """The shape of an item, and the page around it, when an answer is a list of items."""
    page = None if answer is None else shapes.end(answer)
    if not isinstance(page, Object):
        return None
    data = page.field("data")
    held = None if data is None else shapes.end(data.shape)
    return (held.item, page) if isinstance(held, ListOf) else None
