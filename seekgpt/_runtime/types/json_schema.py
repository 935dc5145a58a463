"""JSON Schema of response classes, for pydantic, FastAPI and anyone who asks."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Type

from ..._model.base import BaseModel
from ..._spec.expr import Node
from ..._spec.model import Alias
from .. import library
from .models import inherited_fields, model
from .typing_nodes import ref_of

_PLAIN: Dict[str, Dict[str, Any]] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "None": {"type": "null"},
    "bytes": {"type": "string", "format": "byte"},
    "datetime": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "UUID": {"type": "string", "format": "uuid"},
    "Decimal": {"type": "string", "format": "decimal"},
    "timedelta": {"type": "string", "format": "duration"},
}


#: How a schema refers to the class of a name.
Refer = Callable[[str], Dict[str, Any]]


def json_schema(cls: Type[BaseModel]) -> Dict[str, Any]:
    """The JSON Schema of a class; classes it refers to are under ``$defs``."""
    definitions: Dict[str, Any] = {}

    def refer(ref: str) -> Dict[str, Any]:
        name = _definition(ref)
        if name not in definitions:
            definitions[name] = {}  # entered first, for classes that refer to themselves
            definitions[name] = _object(ref, refer)
        return {"$ref": f"#/$defs/{name}"}

    own = ref_of(cls)
    schema = _object(own, refer)
    if f"'#/$defs/{_definition(own)}'" not in str((schema, definitions)):
        definitions.pop(_definition(own), None)
    return {**schema, "$defs": definitions} if definitions else schema


def outline(cls: Type[BaseModel], refer: Callable[[Type[BaseModel]], Any]) -> Dict[str, Any]:
    """The JSON Schema of a class, in which ``refer`` says how those inside it are referred to."""
    return _object(ref_of(cls), lambda ref: refer(model(ref)))


def _definition(ref: str) -> str:
    return ref.partition(":")[0].replace(".", "_")


def _object(ref: str, refer: Refer) -> Dict[str, Any]:
    spec: Any = library.lookup(ref)
    properties: Dict[str, Any] = {}
    for field in inherited_fields(spec):
        properties[field.key] = _schema(field.type, refer)
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


def _schema(node: Node, refer: Refer) -> Dict[str, Any]:
    if isinstance(node, str):
        return dict(_PLAIN.get(node, {}))
    kind = node[0]
    if kind == "literal":
        return {"enum": list(node[1:])}
    if kind == "list":
        return {"type": "array", "items": _schema(node[1], refer)}
    if kind == "dict":
        return {"type": "object", "additionalProperties": _schema(node[2], refer)}
    if kind == "union":
        variants: List[Dict[str, Any]] = [_schema(member, refer) for member in node[1]]
        return {"anyOf": variants}
    spec = library.lookup(node[1]) if kind == "ref" else None
    if spec is None:
        return {}
    if isinstance(spec, Alias):
        return _schema(spec.type, refer)
    return refer(node[1])
