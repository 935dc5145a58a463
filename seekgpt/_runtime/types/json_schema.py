"""JSON Schema of response classes, for pydantic, FastAPI and anyone who asks."""

from __future__ import annotations

from typing import Any, Dict, List, Type

from ..._model.base import BaseModel
from ..._spec.expr import Node
from ..._spec.model import Alias, Class
from .. import library
from .models import inherited_fields
from .typing_nodes import ref_of

_PLAIN: Dict[str, Dict[str, Any]] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "None": {"type": "null"},
    "bytes": {"type": "string", "format": "binary"},
    "datetime": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
}


def json_schema(cls: Type[BaseModel]) -> Dict[str, Any]:
    """The JSON Schema of a class; classes it refers to are under ``$defs``."""
    definitions: Dict[str, Any] = {}
    own = ref_of(cls)
    schema = _class_schema(own, definitions)
    if f"'#/$defs/{_definition(own)}'" not in str((schema, definitions)):
        definitions.pop(_definition(own), None)
    return {**schema, "$defs": definitions} if definitions else schema


def outline(cls: Type[BaseModel]) -> Dict[str, Any]:
    """The JSON Schema of a class with the classes inside it named but not described."""
    definitions: Dict[str, Any] = {}
    schema = _class_schema(ref_of(cls), definitions)
    properties = {key: _without_refs(value) for key, value in schema["properties"].items()}
    return {**schema, "properties": properties}


def _without_refs(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_without_refs(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return {"type": "object", "title": schema["$ref"].rpartition("_")[2]}
    return {key: _without_refs(value) for key, value in schema.items()}


def _definition(ref: str) -> str:
    return ref.partition(":")[0].replace(".", "_")


def _class_schema(ref: str, definitions: Dict[str, Any]) -> Dict[str, Any]:
    spec = library.lookup(ref)
    if isinstance(spec, Alias):
        return _schema(spec.type, definitions)
    return _object(ref, spec, definitions)


def _object(ref: str, spec: Class, definitions: Dict[str, Any]) -> Dict[str, Any]:
    properties: Dict[str, Any] = {}
    for field in inherited_fields(spec):
        properties[field.key] = _schema(field.type, definitions)
        if field.doc:
            properties[field.key] = {**properties[field.key], "description": field.doc}
    schema: Dict[str, Any] = {
        "title": ref.partition(":")[0].rpartition(".")[2],
        "type": "object",
        "properties": properties,
        "required": [field.key for field in inherited_fields(spec) if field.required],
        "additionalProperties": True,
    }
    if spec.doc:
        schema["description"] = spec.doc
    return schema


def _schema(node: Node, definitions: Dict[str, Any]) -> Dict[str, Any]:
    if isinstance(node, str):
        return dict(_PLAIN.get(node, {}))
    kind = node[0]
    if kind == "literal":
        return {"enum": list(node[1:])}
    if kind == "list":
        return {"type": "array", "items": _schema(node[1], definitions)}
    if kind == "dict":
        return {"type": "object", "additionalProperties": _schema(node[2], definitions)}
    if kind == "union":
        variants: List[Dict[str, Any]] = [_schema(member, definitions) for member in node[1]]
        return {"anyOf": variants}
    spec = library.lookup(node[1])
    if isinstance(spec, Alias):
        return _schema(spec.type, definitions)
    name = _definition(node[1])
    if name not in definitions:
        definitions[name] = {}  # entered first, for classes that refer to themselves
        definitions[name] = _object(node[1], spec, definitions)
    return {"$ref": f"#/$defs/{name}"}
