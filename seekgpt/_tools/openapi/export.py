"""An OpenAPI 3.1 document from the declarations.

Components are called by the full names of the declared types, operations by their place on the
client. OpenAPI knows one operation per path and verb: further methods for the same one (a second
name, a deprecated form) stand in ``x-seekgpt-also`` of the first. What OpenAPI has no word for is
kept in ``x-seekgpt-*`` keys: page styles, positional order, functions in Python, names in Python.
"""

from __future__ import annotations

from typing import Any, Dict, List, Tuple

from ... import __version__
from ..._spec.model import Method, Parameter
from ..._spec.resolve import Api
from .schemas import Schema, of_field, of_fields, of_node, of_type

_MEDIA = {
    "json": "application/json",
    "multipart": "multipart/form-data",
    "form": "application/x-www-form-urlencoded",
}
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
        f"{module}.{name}": of_type(api.lookup(f"{module}.{name}"))
        for module, (_, names) in sorted(api.modules.items())
        for name in names
    }
    bearer = {"type": "http", "scheme": "bearer"}
    return {
        "openapi": "3.1.0",
        "info": {"title": "SeekGPT API", "version": __version__},
        "servers": [{"url": "https://api.seekgpt.com/v1"}],
        "security": [{"bearer": []}],
        "tags": [
            {"name": path, **({"description": found.summary} if found.summary else {})}
            for path, found in sorted(api.resources.items())
            if found.methods
        ],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"bearer": dict(bearer), "admin": dict(bearer)},
        },
    }


def _ordered(api: Api) -> List[Method]:
    """HTTP methods; among those of one operation the one that speaks for it comes first."""

    def rank(method: Method) -> Tuple[object, ...]:
        lesser = (bool(method.deprecated), method.stream is None, len(method.path))
        return (method.route, method.verb, *lesser, method.path)

    return sorted((method for method in api.methods() if method.verb), key=rank)


def _operation(api: Api, method: Method) -> Dict[str, Any]:
    found: Dict[str, Any] = {"operationId": method.path, "tags": [method.resource]}
    if method.summary:
        found["summary"] = method.summary
    if method.deprecated:
        found["deprecated"] = True
    if method.security != "bearer":
        found["security"] = [{method.security: []}]
    parameters = [_parameter(item) for item in method.parameters if item.place != "body"]
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
        schema = of_fields(list(body))
        content = {_MEDIA[method.encoding]: {"schema": schema}}
        found["requestBody"] = {"required": needed, "content": content}
    found["responses"] = {"200": {"description": "The result.", **_content(method)}}
    for key, value in (
        ("page", method.page),
        ("params", method.params),
        ("adapt", method.adapt),
        ("positional", list(method.positional)),
    ):
        if value:
            found[f"x-seekgpt-{key}"] = value
    return found


def _parameter(item: Parameter) -> Dict[str, Any]:
    schema = of_field(item)
    found: Dict[str, Any] = {"name": item.key, "in": item.place}
    if item.required or item.place == "path":
        found["required"] = True
    for key in ("description", "deprecated", "x-seekgpt-name"):
        if key in schema:
            found[key] = schema.pop(key)
    return {**found, "schema": schema}


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
}


def _page(method: Method) -> Schema:
    fields: Schema = {"data": {"type": "array", "items": of_node(method.returns)}}
    for name in _CURSORS[method.page]:
        kind: Any = "boolean" if name == "has_more" else ["string", "null"]
        fields[name] = {"type": kind}
    return {"type": "object", "properties": fields, "required": ["data"]}
