"""An OpenAPI document boiled down to facts: what an operation takes and answers, one a line.

A fact is a key (where, below its operation) with the values found there: the enum values a schema
admits, and ``required`` for what must be sent. Two documents that write the same interface
differently, with references or in place, as ``oneOf`` or ``anyOf``, yield the same facts; names of
schemas, descriptions and examples yield none.
"""

from __future__ import annotations

import re
from typing import Any, Dict, FrozenSet, Iterator, List, Mapping, Set, Tuple

Facts = Dict[str, Set[str]]
#: Where something is written: a component or an operation's place, and the field in it.
Owner = Tuple[str, ...]

VERBS = ("get", "post", "put", "patch", "delete")
#: How many properties deep bodies and answers are looked at; deeper the same types come again.
DEPTH = 4
_TAGS = ("type", "role", "object")
REQUIRED = "required"


def operations(document: Mapping[str, Any]) -> Dict[str, Facts]:
    """The facts of every operation, by its HTTP line."""
    found: Dict[str, Facts] = {}
    for path, item in document.get("paths", {}).items():
        for verb in VERBS:
            if verb in item:
                line = f"{verb.upper()} {path}"
                shared = item.get("parameters", [])
                found[line] = Reader(document).operation(item[verb], shared)
    return found


class Reader:
    """The facts of one operation, and for each key where it is written and with which schemas."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.facts: Facts = {}
        self.owners: Dict[str, Set[Owner]] = {}
        self.schemas: Dict[str, Any] = {}

    def operation(self, operation: Mapping[str, Any], shared: List[Any]) -> Facts:
        for given in [*shared, *operation.get("parameters", [])]:
            self._parameter(self._follow(given))
        body = self._follow(operation.get("requestBody", {}))
        for media in list(body.get("content", {}).values()):
            self._schema("body", media.get("schema", {}), 0, frozenset(), True, ("body",))
        for status, answer in operation.get("responses", {}).items():
            if str(status).startswith("2"):
                for media, content in self._follow(answer).get("content", {}).items():
                    if media == "application/json":
                        schema = content.get("schema", {})
                        self._schema("answer", schema, 0, frozenset(), False, ("answer",))
        if operation.get("deprecated"):
            self._note("deprecated")
        return self.facts

    def _parameter(self, given: Mapping[str, Any]) -> None:
        if given["in"] not in ("path", "query"):
            return  # headers are the client's own business
        name = re.sub(r"\[\]$", "", given["name"])
        key = f"{given['in']}.{name}"
        self._note(key)
        if given.get("required") and given["in"] != "path":
            self._note(key, REQUIRED)
        owner = (given["in"], given.get("x-seekgpt-name", name))
        self._schema(key, given.get("schema", {}), 1, frozenset(), True, owner)

    def _note(self, key: str, *values: str) -> None:
        self.facts.setdefault(key, set()).update(values)

    def _follow(self, item: Any) -> Any:
        while isinstance(item, dict) and "$ref" in item:
            item = self._target(item["$ref"])
        return item

    def _target(self, ref: str) -> Any:
        found: Any = self.document
        for step in ref.lstrip("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        return found

    def _schema(
        self, key: str, schema: Any, depth: int, above: FrozenSet[str], sent: bool, owner: Owner
    ) -> None:
        """Note what a schema says at ``key``; ``sent`` when it describes a request."""
        self.schemas.setdefault(key, schema)
        for variant, refs, place in self._variants(schema, above, owner):
            values = variant.get("enum", [variant["const"]] if "const" in variant else [])
            self._note(key, *(repr(value) for value in values if value is not None))
            if values:
                self.owners.setdefault(key, set()).add(place)
            if "items" in variant:
                self._schema(f"{key}[]", variant["items"], depth, refs, sent, place)
            if depth >= DEPTH:
                continue
            required, properties = self._object(variant)
            if not properties:
                continue
            inner = key if key == "answer" else key + self._label(properties)
            self.owners.setdefault(f"{inner}.", set()).add(place)
            for name, field in properties.items():
                path = f"{inner}.{name}"
                self._note(path)
                if sent and name in required:
                    self._note(path, REQUIRED)
                written = field.get("x-seekgpt-name", name) if isinstance(field, dict) else name
                self._schema(path, field, depth + 1, refs, sent, (*place, written))

    def _variants(
        self, schema: Any, above: FrozenSet[str], owner: Owner
    ) -> Iterator[Tuple[Mapping[str, Any], FrozenSet[str], Owner]]:
        """The alternatives of a schema; a reference inside itself is left out."""
        if not isinstance(schema, dict):
            return
        if "$ref" in schema:
            ref = schema["$ref"]
            if ref not in above:
                place = (ref.rpartition("/")[2],)
                yield from self._variants(self._target(ref), above | {ref}, place)
            return
        members = schema.get("anyOf") or schema.get("oneOf")
        if members and "properties" not in schema:
            for member in members:
                yield from self._variants(member, above, owner)
            return
        parts = schema.get("allOf", [])
        if len(parts) == 1 and "properties" not in schema:
            yield from self._variants(parts[0], above, owner)
            return
        yield schema, above, owner

    def _object(self, schema: Any) -> Tuple[Set[str], Dict[str, Any]]:
        """The required names and the properties of an object, those of its parts included."""
        schema = self._follow(schema)
        required, properties = set(schema.get("required", ())), {}
        for part in schema.get("allOf", ()):
            more, fields = self._object(part)
            required |= more
            properties.update(fields)
        properties.update(schema.get("properties", {}))
        return required, properties

    def _label(self, properties: Mapping[str, Any]) -> str:
        """What tells a variant of a union apart, such as ``<message>``."""
        for tag in _TAGS:
            field = self._follow(properties.get(tag, {}))
            values = field.get("enum", [field["const"]] if "const" in field else [])
            if len(values) == 1:
                return f"<{values[0]}>"
        return ""
