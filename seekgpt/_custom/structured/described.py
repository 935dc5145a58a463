"""Classes of pydantic, which describe and fill themselves; their schemas are made strict."""

from __future__ import annotations

import json
import sys
from typing import Any, Callable, Dict, Mapping, Tuple

from typing_extensions import get_origin

from ..._model.structure_fault import StructureFault
from .definitions import Definitions, name_of, reference
from .limits import is_portable
from .shapes import Shape, row_schema

#: What the API refuses in a strict schema. Pydantic looks at it all when it fills the class.
_REFUSED = frozenset(
    (
        *("default", "examples", "discriminator", "deprecated", "readOnly", "writeOnly"),
        *("minLength", "maxLength", "contentMediaType", "contentEncoding", "contentSchema"),
        *("uniqueItems", "contains", "minContains", "maxContains", "prefixItems"),
        *("unevaluatedItems", "unevaluatedProperties", "patternProperties", "propertyNames"),
        *("minProperties", "maxProperties", "dependentRequired", "dependentSchemas"),
        *("not", "if", "then", "else"),
    )
)
#: The formats of texts that it takes.
_FORMATS = frozenset(
    ("date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid")
)


def describes_itself(type_: Any) -> bool:
    """Whether a type is a class of pydantic: a model or a data class, of version 2 or later."""
    cls = get_origin(type_) or type_
    if "pydantic" not in sys.modules or not isinstance(cls, type):
        return False
    from pydantic import BaseModel

    marks = ("__pydantic_config__", "__pydantic_fields__")
    return issubclass(cls, BaseModel) or any(hasattr(cls, mark) for mark in marks)


class Described(Shape):
    """A class of pydantic."""

    def __init__(self, type_: Any) -> None:
        self._type = type_
        self.says = f"an object for {name_of(type_)}"
        if hasattr(type_, "model_validate_json"):  # a model, which may have its own way of it
            self._describe, self.parse = type_.model_json_schema, type_.model_validate_json
        else:
            from pydantic import TypeAdapter

            adapter: Any = TypeAdapter(type_)
            self._describe, self.parse = adapter.json_schema, adapter.validate_json

    parse: Callable[[str], Any]
    """An instance from JSON text, or pydantic's own error."""

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        root = dict(self._describe())
        inner = root.pop("$defs", {})
        names = {name: definitions.name((self._type, name), name) for name in inner}
        strict = _Strict(inner, names)
        for name, schema in inner.items():
            definitions.schemas[names[name]] = strict.tighten(schema, (name,))
        found: Dict[str, Any] = strict.tighten(root, ())
        if set(found) == {"$ref"}:
            return found
        name = definitions.name(self._type, name_of(self._type))
        definitions.schemas[name] = found
        return reference(name)

    def read(self, value: Any, at: str) -> Any:
        try:
            return self.parse(json.dumps(value))
        except ValueError as error:
            errors: Any = getattr(error, "errors", list)()
            first: Any = errors[0] if errors else {"loc": (), "msg": error}
            path = "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in first["loc"])
            got = first.get("input", value)
            raise StructureFault(f"{at}{path}", first["msg"], got) from error

    def means(self, value: Any) -> bool:
        return type(value) is dict

    def misfit(self, value: Any) -> int:
        known = {
            name
            for key, field in getattr(self._type, "__pydantic_fields__", {}).items()
            for name in (key, field.alias)
        }
        return sum(key not in known for key in value) if type(value) is dict else 0


class _Strict:
    """Makes schemas strict: all fields required, no others allowed, only what the API takes."""

    def __init__(self, definitions: Mapping[str, Any], names: Mapping[str, str]) -> None:
        self._definitions = definitions
        self._names = names

    def tighten(self, schema: Any, within: Tuple[str, ...]) -> Any:
        """A strict copy of a schema; ``within`` which definitions it stands."""
        if isinstance(schema, list):
            return [self.tighten(one, within) for one in schema]
        if not isinstance(schema, dict):
            return schema
        if "$ref" in schema:
            return self._referred(schema, within)
        if len(schema.get("allOf", ())) == 1:
            rest = {key: value for key, value in schema.items() if key != "allOf"}
            return self.tighten({**schema["allOf"][0], **rest}, within)
        made = {key: value for key, value in schema.items() if key not in _REFUSED}
        if "oneOf" in made:
            made["anyOf"] = made.pop("oneOf")
        if not is_portable(made.get("pattern", "")):
            del made["pattern"]
        if made.get("format", "date") not in _FORMATS:
            del made["format"]
        for key in ("items", "anyOf", "allOf", "additionalProperties"):
            if key in made:
                made[key] = self.tighten(made[key], within)
        if "prefixItems" in schema:
            made.update(row_schema(self.tighten(schema["prefixItems"], within)))
        if made.get("type") == "object":
            made.setdefault("additionalProperties", False)
        if "properties" in made:
            properties = made["properties"].items()
            made["properties"] = {key: self.tighten(one, within) for key, one in properties}
            made["required"] = list(made["properties"])
            made["additionalProperties"] = False
        return made

    def _referred(self, schema: Dict[str, Any], within: Tuple[str, ...]) -> Dict[str, Any]:
        """A reference stands alone; what is said besides it is said of a copy of its target."""
        rest = dict(schema)
        name = rest.pop("$ref").rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        alone = reference(self._names[name])
        said = {key: value for key, value in rest.items() if key not in _REFUSED}
        if not said:
            return alone
        if name in within:  # a copy would hold a copy of itself, and so on
            return {"anyOf": [alone], **said}
        tightened: Dict[str, Any] = self.tighten(
            {**self._definitions[name], **said}, (*within, name)
        )
        return tightened
