"""From a class to the JSON Schema that a model must follow, and from its answer back to the class.

Classes of pydantic describe and fill themselves. For attrs classes, data classes and TypedDicts the
schema is made from their annotations, and cattrs fills them.
"""

from __future__ import annotations

import dataclasses
import datetime
import enum
import inspect
import json
from typing import Any, Dict, List, Union

from typing_extensions import (
    Annotated,
    Literal,
    NotRequired,
    Required,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

_PLAIN: Dict[Any, Dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    None: {"type": "null"},
    datetime.datetime: {"type": "string", "format": "date-time"},
    datetime.date: {"type": "string", "format": "date"},
}
_NAMES = {str: "string", int: "integer", float: "number", bool: "boolean"}


def strict_schema(cls: Any) -> Dict[str, Any]:
    """The JSON Schema of a class in the strict form: all fields required, no others allowed.

    Raises:
        TypeError: it is no class that has fields, or a field's type cannot be expressed.
    """
    if _is_pydantic(cls):
        return _strict(cls.model_json_schema())
    if hasattr(cls, "__pydantic_config__") or hasattr(cls, "__pydantic_fields__"):
        return _strict(_adapter(cls).json_schema())
    if not _has_fields(cls):
        raise TypeError(
            f"Unsupported format {cls!r}; expected a class: of pydantic, attrs or dataclasses, or "
            "a TypedDict"
        )
    definitions: Dict[str, Any] = {}
    _define(cls, definitions)
    root = definitions[cls.__name__]
    used = json.dumps(definitions)
    rest = {name: d for name, d in definitions.items() if f'"#/$defs/{name}"' in used}
    return {**root, "$defs": rest} if rest else root


def parse(cls: Any, text: str) -> Any:
    """An instance of a class from JSON text.

    Raises:
        Exception: what pydantic or cattrs raises when the text does not fit the class.
    """
    if _is_pydantic(cls):
        return cls.model_validate_json(text)
    if hasattr(cls, "__pydantic_config__") or hasattr(cls, "__pydantic_fields__"):
        return _adapter(cls).validate_json(text)
    return _converter().structure(json.loads(text), cls)


def is_type(value: Any) -> bool:
    """Whether something asks for parsing, as opposed to a format written out as a dict."""
    return isinstance(value, type) or is_typeddict(value)


def _is_pydantic(cls: Any) -> bool:
    return hasattr(cls, "model_json_schema") and hasattr(cls, "__pydantic_core_schema__")


def _adapter(cls: Any) -> Any:
    from pydantic import TypeAdapter

    return TypeAdapter(cls)


def _converter() -> Any:
    """cattrs with JSON's idea of dates."""
    from cattrs.preconf.json import make_converter

    return make_converter()


def _has_fields(cls: Any) -> bool:
    return isinstance(cls, type) and (
        hasattr(cls, "__attrs_attrs__") or dataclasses.is_dataclass(cls) or is_typeddict(cls)
    )


# From annotations


def _define(cls: Any, definitions: Dict[str, Any]) -> Dict[str, Any]:
    """Enter a class among the definitions; the reference to it."""
    name = cls.__name__
    if name not in definitions:
        schema = definitions[name] = {"type": "object"}
        doc = _docstring(cls)
        if doc:
            schema["description"] = doc
        hints = get_type_hints(cls, include_extras=True)
        notes = _notes(cls)
        properties = {}
        for field, key in _fields(cls).items():
            properties[key] = _schema(hints.get(field, str), definitions, f"{name}.{field}")
            if field in notes:
                properties[key] = {**properties[key], "description": notes[field]}
        schema["properties"] = properties
        schema["required"] = list(properties)
        schema["additionalProperties"] = False
    return {"$ref": f"#/$defs/{name}"}


def _fields(cls: Any) -> Dict[str, str]:
    """The fields that an answer has to fill."""
    if hasattr(cls, "__attrs_attrs__"):
        return {a.name: a.name for a in cls.__attrs_attrs__ if a.init}
    if dataclasses.is_dataclass(cls):
        return {f.name: f.name for f in dataclasses.fields(cls) if f.init}
    return {name: name for name in get_type_hints(cls)}


def _notes(cls: Any) -> Dict[str, str]:
    """What the ``description`` in a field's metadata says."""
    found: Any = getattr(cls, "__attrs_attrs__", None)
    if found is None and dataclasses.is_dataclass(cls):
        found = dataclasses.fields(cls)
    return {
        field.name: str(field.metadata["description"])
        for field in found or ()
        if "description" in field.metadata
    }


def _docstring(cls: Any) -> str:
    doc = cls.__dict__.get("__doc__") or ""
    # Data classes without a docstring get their signature for one.
    return "" if doc.startswith(f"{cls.__name__}(") else inspect.cleandoc(doc)


def _schema(type_: Any, definitions: Dict[str, Any], where: str) -> Dict[str, Any]:
    try:
        if type_ in _PLAIN:
            return dict(_PLAIN[type_])
    except TypeError:  # not hashable
        pass
    if _has_fields(type_):
        return _define(type_, definitions)
    if isinstance(type_, type) and issubclass(type_, enum.Enum):
        return _choice([member.value for member in type_])
    origin, args = get_origin(type_), get_args(type_)
    if origin in (Required, NotRequired):
        return _schema(args[0], definitions, where)
    if origin is Annotated:
        inner = _schema(args[0], definitions, where)
        note = next((arg for arg in args[1:] if isinstance(arg, str)), None)
        return inner if note is None else {**inner, "description": note}
    if origin is Literal:
        return _choice(list(args))
    if origin is Union or type(type_).__name__ == "UnionType":
        return {"anyOf": [_schema(arg, definitions, where) for arg in args]}
    if origin in (list, set, frozenset) or (origin is tuple and args[1:] == (...,)):
        return {"type": "array", "items": _schema(args[0], definitions, where)}
    raise TypeError(f"The type {type_!r} of {where} cannot be expressed as a strict JSON Schema")


def _choice(values: List[Any]) -> Dict[str, Any]:
    kinds = sorted({_NAMES.get(type(value), "null") for value in values})
    return {"type": kinds[0] if len(kinds) == 1 else kinds, "enum": values}


# What others wrote, made strict


def _strict(root: Dict[str, Any]) -> Dict[str, Any]:
    """A schema of pydantic in the strict form."""

    def tighten(schema: Any) -> Any:
        if isinstance(schema, list):
            return [tighten(item) for item in schema]
        if not isinstance(schema, dict):
            return schema
        made = {
            key: value for key, value in schema.items() if key != "default" or value is not None
        }
        if "$ref" in made and len(made) > 1:  # a reference must stand alone
            target = root
            for step in made.pop("$ref")[2:].split("/"):
                target = target[step]
            return tighten({**target, **made})
        if len(made.get("allOf", ())) == 1:
            made = {**made.pop("allOf")[0], **made}
            return tighten(made)
        for key in ("properties", "$defs", "definitions"):
            if isinstance(made.get(key), dict):
                made[key] = {name: tighten(inner) for name, inner in made[key].items()}
        for key in ("items", "anyOf", "allOf", "prefixItems"):
            if key in made:
                made[key] = tighten(made[key])
        if made.get("type") == "object":
            made.setdefault("additionalProperties", False)
        if "properties" in made:
            made["required"] = list(made["properties"])
        return made

    strict: Dict[str, Any] = tighten(root)
    return strict
