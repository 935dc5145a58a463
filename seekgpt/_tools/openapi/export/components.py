"""Type expressions and declared types as the schemas of an OpenAPI 3.1 document."""

from __future__ import annotations

from typing import Any, Container, Dict, List, Mapping, Union

from ...._spec.expr import Node
from ...._spec.model import Alias, Class, Field, Parameter

Schema = Dict[str, Any]

_PREFIX = "#/components/schemas/"
_BUILTIN: Mapping[str, Schema] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "None": {"type": "null"},
    "object": {},
    "Any": {"x-seekgpt-type": "Any"},
    "bytes": {"type": "string", "format": "byte"},
    "datetime": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "UUID": {"type": "string", "format": "uuid"},
    "Decimal": {"type": "string", "format": "decimal"},
    "timedelta": {"type": "string", "format": "duration"},
    "FileTypes": {"type": "string", "format": "binary", "x-seekgpt-type": "FileTypes"},
    "T": {"x-seekgpt-type": "T"},
}
_LITERALS = ((bool, "boolean"), (int, "integer"), (str, "string"))


def of_node(node: Node) -> Schema:
    """The schema of a resolved type expression."""
    if isinstance(node, str):
        return dict(_BUILTIN[node])
    head = node[0]
    if head == "ref" and len(node) > 2:
        return {"$ref": _PREFIX + node[1], "x-seekgpt-of": [of_node(part) for part in node[2:]]}
    if head == "ref":
        return {"$ref": _PREFIX + node[1]}
    if head == "list":
        return {"type": "array", "items": of_node(node[1])}
    if head == "dict":
        return {"type": "object", "additionalProperties": of_node(node[2]) or True}
    if head == "literal":
        return _literal(node[1:])
    if head == "type":
        return {}  # a class in Python; what becomes of it is not declared
    schema: Schema = {"anyOf": [of_node(member) for member in node[1]]}
    if node[3:] == [{}]:
        schema["x-seekgpt-best"] = True
    if len(node) > 3 and node[2] and all("$ref" in member for member in schema["anyOf"]):
        choices = {value: refs[0] for value, refs in node[3].items() if len(refs) == 1}
        mapping = {value: _PREFIX + ref for value, ref in choices.items()}
        schema["discriminator"] = {"propertyName": node[2], "mapping": mapping}
    return schema


def _literal(values: List[Any]) -> Schema:
    kinds = {next(name for type_, name in _LITERALS if isinstance(v, type_)) for v in values}
    schema: Schema = {"enum": list(values)}
    return {"type": kinds.pop(), **schema} if len(kinds) == 1 else schema


def of_field(field: Field) -> Schema:
    """The schema of a field or parameter, with what was declared beside its type."""
    extra: Schema = {}
    if field.doc:
        extra["description"] = field.doc
    if field.default is not None:
        extra["default"] = field.default
    if field.deprecated:
        extra["deprecated"] = True
    if isinstance(field.deprecated, str):
        extra["x-seekgpt-deprecated"] = field.deprecated
    if field.alias is not None:
        extra["x-seekgpt-name"] = field.name
    if isinstance(field, Parameter) and field.style:
        extra["x-seekgpt-style"] = field.style
    return {**of_node(field.type), **extra}


def of_fields(fields: List[Any], needed: Container[str] = ()) -> Schema:
    """The schema of an object with these fields; those ``needed`` are required in any case."""
    schema: Schema = {
        "type": "object",
        "properties": {field.key: of_field(field) for field in fields},
    }
    required = [f.key for f in fields if f.required or f.name in needed]
    return {**schema, "required": required} if required else schema


def of_type(spec: Union[Class, Alias], needed: Container[str] = ()) -> Schema:
    """The schema of a declared type; ``x-seekgpt-kind`` says what it is in Python."""
    if isinstance(spec, Alias):
        return {**of_node(spec.type), "x-seekgpt-kind": "alias"}
    own = of_fields(list(spec.fields), needed)
    head: Schema = {"x-seekgpt-kind": spec.kind}
    if spec.doc:
        head["description"] = spec.doc
    if not spec.bases:
        return {**own, **head}
    return {"allOf": [*({"$ref": _PREFIX + base} for base in spec.bases), own], **head}
