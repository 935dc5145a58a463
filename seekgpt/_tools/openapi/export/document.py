"""An OpenAPI 3.1 document from the declarations.

Components are called by the full names of the declared types, operations by their place on the
client. OpenAPI knows one operation per path and verb: further methods for the same one (a second
name, a deprecated form) stand in ``x-seekgpt-also`` of the first. What OpenAPI has no word for is
kept in ``x-seekgpt-*`` keys, so that `restore` makes the same declarations of the document.
"""

from __future__ import annotations

from typing import Any, Dict, List, Sequence, Tuple

import attrs

from ...._spec import declaration as decl
from ...._spec.expr import parse_field
from ...._spec.model import Method, Parameter
from ...._spec.resolve import Api
from ...._spec.sources import SUFFIX, TYPES_SUFFIX
from ...._version import __version__
from ..read.tidy import MARK
from .components import Schema, of_field, of_fields, of_node, of_type
from .keys import alternatives, schemes

_MEDIA = {
    "json": "application/json",
    "multipart": "multipart/form-data",
    "form": "application/x-www-form-urlencoded",
}
#: The styles of parameters in OpenAPI's words, where it has any.
STYLES: Dict[Tuple[str, str], Dict[str, Any]] = {
    ("path", "simple*"): {"explode": True},
    ("path", "label"): {"style": "label"},
    ("path", "label*"): {"style": "label", "explode": True},
    ("path", "matrix"): {"style": "matrix"},
    ("path", "matrix*"): {"style": "matrix", "explode": True},
    ("query", "form"): {"explode": False},
    ("query", "form*"): {"explode": True},
    ("query", "space"): {"style": "spaceDelimited", "explode": False},
    ("query", "pipe"): {"style": "pipeDelimited", "explode": False},
    ("query", "deep"): {"style": "deepObject", "explode": True},
    ("header", "simple*"): {"explode": True},
    ("cookie", "form*"): {"explode": True},
}
#: The same for the parts of a form.
_ENCODINGS: Dict[str, Dict[str, Any]] = {
    "form": {"style": "form", "explode": False},
    "form*": {"style": "form", "explode": True},
    "deep": {"style": "deepObject", "explode": True},
    "json": {"contentType": "application/json"},
}
#: How long and how often a method tries, and how the server knows another try.
_PATIENCE = ("timeout", "max_retries", "idempotency")
_BINARY: Schema = {"type": "string", "format": "binary"}


def document(api: Api) -> Dict[str, Any]:
    """The whole document, as JSON can hold it."""
    paths: Dict[str, Dict[str, Any]] = {}
    for method in _ordered(api):
        operations = paths.setdefault(method.route, {})
        operation = _operation(api, method)
        first = operations.setdefault(method.verb.lower(), operation)
        if first is not operation:
            first.setdefault("x-seekgpt-also", []).append(operation)
    schemas = {
        f"{module}.{name}": _schema(api, f"{module}.{name}")
        for module, (_, names) in api.modules.items()
        for name in names
    }
    bearer = {"type": "http", "scheme": "bearer"}
    said = api.defaults.as_data()
    return {
        "openapi": "3.1.0",
        MARK: 1,
        **({"x-seekgpt-api": said} if said else {}),
        "info": {"title": api.defaults.title or "SeekGPT API", "version": __version__},
        "servers": [{"url": api.defaults.base_url or "https://api.seekgpt.com/v1"}],
        "security": alternatives(api.defaults.security) or [{"bearer": []}],
        "tags": [_tag(api, source.resource) for source in api.sources if source.resource],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": schemes(api.defaults.schemes)
            or {"bearer": dict(bearer), "admin": dict(bearer)},
        },
    }


def _tag(api: Api, path: str) -> Dict[str, Any]:
    """A resource: what it is for, and the methods that no operation describes whole."""
    source = next(source for source in api.sources if source.resource == path)
    declared = source.declaration
    found: Dict[str, Any] = {"name": path}
    for key, value in (
        ("description", declared.summary),
        ("x-seekgpt-package", declared.package),
        ("x-seekgpt-class", declared.class_name),
        ("x-seekgpt-extends", declared.extends),
        ("x-seekgpt-order", list(declared.methods)),
        (
            "x-seekgpt-methods",
            {name: as_data(m) for name, m in declared.methods.items() if not is_whole(source, m)},
        ),
    ):
        if value or (value == "" and key == "x-seekgpt-package"):
            found[key] = value
    return found


def is_whole(source: Any, method: decl.Method) -> bool:
    """Whether the operation says all there is of a method; not if it builds on another."""
    return bool(method.http) and not method.like and not source.declaration.extends


def as_data(value: Any) -> Any:
    """A declaration as a TOML file has it: what is not said is left out."""
    if isinstance(value, decl.Field) and value == decl.Field(type=value.type):
        return value.type
    if attrs.has(type(value)):
        said = {
            field.name: getattr(value, field.name)
            for field in attrs.fields(type(value))
            if getattr(value, field.name) != _default(field)
        }
        return {name: as_data(item) for name, item in said.items()}
    if isinstance(value, dict):
        return {key: as_data(item) for key, item in value.items()}
    return value


def _default(field: Any) -> Any:
    return field.default.factory() if isinstance(field.default, attrs.Factory) else field.default  # type: ignore[arg-type]


def _schema(api: Api, ref: str) -> Schema:
    """A declared type; what is derived from another declaration is marked so."""
    spec = api.lookup(ref)
    source, key = api.origins[ref]
    module, _, name = ref.rpartition(".")
    package = f"{source.package}." if source.package else ""
    if key[0] != "types" or module != f"{package}{key[1]}":
        return {**of_type(spec), "x-seekgpt-derived": True}
    body = source.declaration.types[key[1]].types[name]
    schema = of_type(spec, needed(body))
    types = "" if source.resource else TYPES_SUFFIX
    home = source.part[: len(source.part) - len(types)].replace(".", "/")
    schema["x-seekgpt-file"] = f"{home}{types}{SUFFIX}"
    declared = source.declaration.types[key[1]]
    if declared.param:
        schema["x-seekgpt-twins"] = True
    for flag in ("model", "export"):
        if getattr(declared, flag):
            schema[f"x-seekgpt-{flag}"] = True
    if isinstance(body, decl.Class) and body.mixin:
        schema["x-seekgpt-mixin"] = body.mixin
    return schema


def _ordered(api: Api) -> List[Method]:
    """HTTP methods; among those of one operation the one that speaks for it comes first."""

    def rank(method: Method) -> Tuple[object, ...]:
        lesser = (bool(method.deprecated), method.stream is None, len(method.path))
        return (method.route, method.verb, *lesser, method.path)

    return sorted((method for method in api.methods() if method.verb), key=rank)


def needed(body: Any) -> Sequence[str]:
    """The fields that are always there, though a null may be all there is: what a class in Python
    no longer tells apart."""
    if not isinstance(body, decl.Class):
        return ()
    return [name for name, field in body.fields.items() if parse_field(field.type)[1]]


def _operation(api: Api, method: Method) -> Dict[str, Any]:
    found: Dict[str, Any] = {"operationId": method.path, "tags": [method.resource]}
    source, key = api.origins[method.path]
    if key[0] != "methods" or not is_whole(source, source.declaration.methods[key[1]]):
        found["x-seekgpt-derived"] = True
    elif source.declaration.methods[key[1]].answers:
        found["x-seekgpt-answers"] = source.declaration.methods[key[1]].answers
    if method.summary:
        found["summary"] = method.summary
    if method.deprecated:
        found["deprecated"] = True
    if method.base_url:
        found["servers"] = [{"url": method.base_url}]
    if isinstance(method.security, str):
        if method.security != "bearer":
            found["security"] = [{method.security: []}]
    else:
        found["security"] = alternatives(method.security)
    elsewhere = ("body", "argument")
    parameters = [_parameter(item) for item in method.parameters if item.place not in elsewhere]
    parameters += [
        {
            "name": name,
            "in": "header",
            "required": True,
            "schema": {"type": "string", "const": value},
        }
        for name, value in method.headers.items()
    ]
    if parameters:
        found["parameters"] = parameters
    body = [item for item in method.parameters if item.place == "body"]
    if body:
        needed = any(item.required for item in body)
        schema = of_field(body[0]) if body[0].whole else of_fields(list(body))
        content = {method.media or _MEDIA[method.encoding]: {"schema": schema, **_encoding(body)}}
        found["requestBody"] = {"required": needed, "content": content}
    found["responses"] = {"200": {"description": "The result.", **_content(method)}}
    extra: Dict[str, Any] = {
        "page": method.page,
        "base-url": method.base_url,
        "params": method.params,
        "adapt": method.adapt,
        "positional": list(method.positional),
        "deprecated": method.deprecated if isinstance(method.deprecated, str) else "",
        "media": method.media,
        "encoding": method.encoding if method.media else "",
        "whole": body[0].name if body and body[0].whole else "",
        "optional-body": method.optional_body,
        "stream-class": method.stream_class,
        "error-events": method.error_events,
        "argument": _argument(api, method),
        "security": [] if isinstance(method.security, str) else list(method.security),
    }
    found.update({f"x-seekgpt-{key}": value for key, value in extra.items() if value})
    for patience in _PATIENCE:
        told = getattr(method, patience)
        if told not in (None, "", getattr(api.defaults, patience)):
            found[f"x-seekgpt-{patience.replace('_', '-')}"] = told
    return found


def _encoding(body: List[Parameter]) -> Dict[str, Any]:
    """How the parts of a form are spelled, where that is not as always."""
    known = {item.key: _ENCODINGS[item.style] for item in body if item.style in _ENCODINGS}
    return {"encoding": known} if known else {}


def _parameter(item: Parameter) -> Dict[str, Any]:
    schema = of_field(item)
    found: Dict[str, Any] = {"name": item.key, "in": item.place}
    if item.required or item.place == "path":
        found["required"] = True
    for key in ("description", "deprecated", "x-seekgpt-name"):
        if key in schema:
            found[key] = schema.pop(key)
    if item.style:
        found["x-seekgpt-style"] = item.style
        found.update(STYLES.get((item.place, item.style), {}))
    if item.style == "json":
        return {**found, "content": {"application/json": {"schema": schema}}}
    return {**found, "schema": schema}


def _argument(api: Api, method: Method) -> Dict[str, Any]:
    """What is sent nowhere."""
    source, key = api.origins[method.path]
    declared = source.declaration.methods.get(key[1]) if key[0] == "methods" else None
    return {} if declared is None else dict(as_data(declared.argument))


def _content(method: Method) -> Dict[str, Any]:
    """What an operation answers with: JSON, a page of items, text, bytes, events, or nothing."""
    content: Dict[str, Any] = {}
    if method.page:
        content["application/json"] = {"schema": _page(method)}
    elif method.returns == "bytes":
        content["application/octet-stream"] = {"schema": dict(_BINARY)}
    elif method.returns == "str":
        content["text/plain"] = {"schema": of_node(method.returns)}
    elif method.returns != "None":
        content["application/json"] = {"schema": of_node(method.returns)}
    if method.stream is not None:
        content["text/event-stream"] = {"schema": of_node(method.stream)}
    return {"content": content} if content else {}


_CURSORS: Dict[str, List[str]] = {
    "page": [],
    "cursor_page": ["has_more"],
    "conversation_cursor_page": ["has_more", "last_id"],
    "next_cursor_page": ["has_more", "next"],
    "token_page": ["has_more", "next"],
}


def _page(method: Method) -> Schema:
    items: Schema = {"type": "array", "items": of_node(method.returns)}
    if not isinstance(method.page, str):
        for key in reversed(method.page.get("items", "data").split(".")):
            items = {"type": "object", "properties": {key: items}} if key else items
        return items
    fields: Schema = {"data": items}
    for name in _CURSORS[method.page]:
        kind: Any = "boolean" if name == "has_more" else ["string", "null"]
        fields[name] = {"type": kind}
    return {"type": "object", "properties": fields, "required": ["data"]}
