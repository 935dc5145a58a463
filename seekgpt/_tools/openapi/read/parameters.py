"""The parameters of an operation outside its body: their places, keys and styles."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

import attrs

from .bodies import as_text, holds_several
from .name_map import Names
from .schemas import Shapes
from .shape import ListOf, Literals, Property

#: How OpenAPI's styles are called in declarations. A star says that each item, or each key of an
#: object, is written by itself.
_STYLES = {
    "form": "form",
    "simple": "simple",
    "label": "label",
    "matrix": "matrix",
    "spaceDelimited": "space",
    "pipeDelimited": "pipe",
    "deepObject": "deep",
}
_USUAL = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
#: What HTTP itself says of a request, and no parameter does.
_OF_HTTP = ("accept", "content-type", "authorization")


def of_http(header: str) -> bool:
    """Whether a header is one of which a document speaks elsewhere."""
    return header.lower() in _OF_HTTP


def _is_implied(names: Names, header: str) -> bool:
    return of_http(header) or not names.header(header)


@attrs.frozen(eq=False)
class Parameters:
    """Parameters by place, and the headers that always have one value."""

    groups: Mapping[str, List[Property]]
    headers: Mapping[str, str]


def parameters_of(shapes: Shapes, names: Names, said: Mapping[str, Any]) -> Parameters:
    """The parameters of an operation."""
    groups: Dict[str, List[Property]] = {"path": [], "query": [], "header": [], "cookie": []}
    headers: Dict[str, str] = {}
    for parameter in said["parameters"]:
        place = parameter["in"]
        if place == "header" and not shapes.own and _is_implied(names, parameter["name"]):
            continue
        if place == "querystring":
            groups["query"] += _of_whole(shapes, parameter)
            continue
        found = _parameter(shapes, names, parameter)
        if place == "header" and isinstance(found.shape, Literals) and found.required:
            headers[found.key] = str(found.shape.values[0])
        elif all(other.key != found.key for other in groups[place]):
            groups[place].append(found)
    return Parameters(groups, headers)


def _of_whole(shapes: Shapes, said: Mapping[str, Any]) -> List[Property]:
    """What is in a query that a document describes as a whole."""
    held = next(iter(said["content"].values()))
    return [
        attrs.evolve(
            field,
            shape=as_text(field.shape),
            style="form*" if holds_several(shapes, field.shape) else "",
        )
        for field in shapes.fields_for(shapes.of(held["schema"]), True)
    ]


def _parameter(shapes: Shapes, names: Names, said: Mapping[str, Any]) -> Property:
    key, place = said["name"], said["in"]
    content = next(iter(said["content"].values()), None)
    schema = said["schema"] if content is None else content["schema"]
    open_style = place == "query" and names.query_style and not {"style", "explode"} & said.keys()
    style = names.query_style if open_style else _style(shapes, said, schema)
    if place == "query" and key.endswith("[]") and style in ("", "form*", "brackets"):
        held = shapes.variants_of(shapes.of(schema))
        if any(isinstance(end, ListOf) for end in held):
            key, style = key[: -len("[]")], "brackets"
    if place == "header":
        key = names.header(key)
    required = bool(said.get("required")) or place == "path"
    found = shapes.property(key, schema, required)
    found = found if shapes.own else attrs.evolve(found, shape=as_text(found.shape))
    return attrs.evolve(
        found,
        deprecated=found.deprecated or bool(said.get("deprecated", False)),
        name=str(said.get("x-seekgpt-name", found.name)),
        doc=str(said.get("description", "")) if shapes.own else "",
        style=style,
    )


def _style(shapes: Shapes, said: Mapping[str, Any], schema: Any) -> str:
    """How a parameter is spelled; empty where there is but one way."""
    if "x-seekgpt-style" in said or shapes.own:
        return str(said.get("x-seekgpt-style", ""))
    if said["content"]:
        return "json"
    usual = _USUAL[said["in"]]
    style = said.get("style", usual)
    explode = said.get("explode", style in ("form", "cookie")) is True
    style = _STYLES.get(style, usual)
    if style in ("space", "pipe") and explode:
        style = "form"
    plain = style in ("form", "simple", "space", "pipe", "deep")
    if plain and not holds_several(shapes, shapes.of(schema)):
        return ""
    star = "*" if explode and style in ("form", "simple", "label", "matrix") else ""
    return "" if style + star == "simple" and said["in"] != "path" else style + star
