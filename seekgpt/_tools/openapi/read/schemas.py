"""Reading the schemas of a document.

A document can say the same in many ways: by reference or in place, as ``oneOf`` or ``anyOf``, with
``nullable`` or a type ``null``, an object at once or in parts. Here they become alike.
"""

from __future__ import annotations

from math import isfinite
from typing import Any, Dict, Iterable, Iterator, List, Mapping, Set, Tuple

import attrs

from ...._spec.expr import BEST
from ...._spec.rules.values import is_plain
from .security import Schemes
from .shape import (
    ANYTHING,
    BASE64,
    NO_DEFAULT,
    NULL,
    DictOf,
    ListOf,
    Literals,
    Named,
    Object,
    OneOf,
    Property,
    Scalar,
    Shape,
    builtin_of,
    one_of,
)
from .tidy import MARK, PREFIX, component_of

_FORMATS = {
    "date-time": "datetime",
    "date": "date",
    "uuid": "UUID",
    "duration": "timedelta",
    "decimal": "Decimal",
    "byte": BASE64,
}
_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


class Shapes:
    """Reads the schemas of one document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.schemas: Mapping[str, Any] = document.get("components", {}).get("schemas", {})
        self._known: Dict[int, Shape] = {}
        self._named: Dict[str, Shape] = {}
        #: Whether every word of the document is the declarations' own, to be read back.
        self.own = MARK in document
        self._tags = _tags(self.schemas)
        self.security = Schemes(document)
        #: The components that are being read.
        self._open: Set[str] = set()

    def component(self, name: str) -> Shape:
        """The shape of a schema among the components."""
        if name not in self._named:
            self._open.add(name)
            self._named[name] = self._tagged(name, self.of(self.schemas[name]))
            self._open.discard(name)
        return self._named[name]

    def _tagged(self, name: str, shape: Shape) -> Shape:
        """A schema that a discriminator tells apart by values that only the discriminator has."""
        for key, values in self._tags.get(name, {}).items():
            field = shape.field(key) if isinstance(shape, Object) else None
            if field is not None and isinstance(self.end(field.shape), Scalar):
                assert isinstance(shape, Object)
                tag = attrs.evolve(field, shape=Literals(tuple(values)))
                fields = tuple(tag if f is field else f for f in shape.fields)
                shape = attrs.evolve(shape, fields=fields)
        return shape

    def end(self, shape: Shape) -> Shape:
        """A shape that is no reference."""
        seen = set()
        while isinstance(shape, Named) and shape.name not in seen:
            seen.add(shape.name)
            shape = self.component(shape.name)
        return ANYTHING if isinstance(shape, Named) else shape

    def variants(self, shape: Shape) -> Iterator[Shape]:
        """The alternatives of a shape, each as it is written: by name, if it has one."""
        seen: Set[str] = set()

        def walk(shape: Shape) -> Iterator[Shape]:
            if isinstance(shape, OneOf):
                for member in shape.members:
                    yield from walk(member)
            elif isinstance(shape, Named):
                if shape.name not in seen:
                    seen.add(shape.name)
                    inner = self.component(shape.name)
                    if isinstance(inner, (OneOf, Named)):
                        yield from walk(inner)
                    else:
                        yield shape
            else:
                yield shape

        return walk(shape)

    def variants_of(self, shape: Shape) -> List[Shape]:
        """The alternatives of a shape, none of them a reference."""
        return [self.end(variant) for variant in self.variants(shape)]

    def of(self, schema: Any) -> Shape:
        """The shape of a schema."""
        if not isinstance(schema, dict):
            return ANYTHING
        key = id(schema)
        if key not in self._known:
            shape = self._of(schema)
            if schema.get("nullable") is True:
                shape = one_of([shape, NULL])
            self._known[key] = shape
        return self._known[key]

    def _of(self, schema: Mapping[str, Any]) -> Shape:
        if "x-seekgpt-type" in schema:
            return Scalar(str(schema["x-seekgpt-type"]))
        if "$ref" in schema:
            name = component_of(schema["$ref"])
            return Named(name, tuple(map(self.of, schema.get("x-seekgpt-of", ()))))
        members = schema.get("oneOf") or schema.get("anyOf")
        if members and "properties" not in schema:
            if self.own:  # as it was declared, nothing joined or put in order
                best = BEST if "x-seekgpt-best" in schema else ""
                return OneOf(tuple(map(self.of, members)), best)
            tag = schema.get("discriminator", {}).get("propertyName", "")
            return one_of((self._alike(schema, self.of(m)) for m in members), tag)
        if "allOf" in schema:
            return self._whole(schema)
        kinds = schema.get("type")
        if kinds == "null":
            return NULL
        if isinstance(kinds, list):
            return one_of(self._of({**schema, "type": kind}) for kind in kinds)
        values = schema.get("enum", [schema["const"]] if "const" in schema else None)
        if values is not None:
            return _literals(values)
        if kinds == "array" or "items" in schema:
            return ListOf(self.of(schema.get("items")))
        if "properties" in schema:
            return self._object(schema)
        if schema.get("additionalProperties") not in (None, False):
            return DictOf(self.of(schema["additionalProperties"]))
        if kinds == "string":
            if schema.get("format") == "binary":
                return Scalar("bytes")
            if schema.get("contentEncoding") in ("base64", "base64url"):
                return Scalar(BASE64)
            return Scalar(_FORMATS.get(str(schema.get("format")), "str"))
        return Scalar(_SCALARS.get(str(kinds), "object"))

    def _alike(self, schema: Mapping[str, Any], member: Shape) -> Shape:
        """A member of alternatives whose values are said beside them: ``type: string, anyOf``."""
        if member == ANYTHING and schema.get("type") in _SCALARS:
            return Scalar(_SCALARS[schema["type"]])
        return member

    def _whole(self, schema: Mapping[str, Any]) -> Shape:
        """A schema written in parts."""
        parts = [self.of(part) for part in schema["allOf"] if _says_something(part)]
        if len(parts) == 1 and "properties" not in schema:
            return parts[0]
        for part in parts:
            if isinstance(part, Named) and part.name in self._open:
                return part  # it holds more of its own kind: what is added there is not told
        own = {k: v for k, v in schema.items() if k != "allOf"}
        fields: Dict[str, Property] = {}
        for part in parts:
            for field in self.fields_of(part):
                fields[field.key] = field
        for field in self._object(own).fields:
            fields[field.key] = field
        for key in self._required(schema):
            if key in fields:
                fields[key] = attrs.evolve(fields[key], required=True)
        bases = tuple(part.name for part in parts if isinstance(part, Named))
        if self.own:  # the last part has the fields of the class itself
            fields = {field.key: field for field in self.fields_of(parts[-1])}
            bases = bases if not isinstance(parts[-1], Named) else bases[:-1]
        return self._made(schema, fields.values(), bases)

    def _required(self, schema: Any) -> Set[str]:
        """What a schema requires: a part of it may require what another part describes."""
        while "$ref" in schema:
            name = component_of(schema["$ref"])
            schema = self.schemas[name]
        parts = (self._required(part) for part in schema.get("allOf", ()))
        return set(schema.get("required", ())).union(*parts)

    def fields_of(self, shape: Shape, above: Tuple[int, ...] = ()) -> Tuple[Property, ...]:
        """The fields of an object, or those that several have in common."""
        end = self.end(shape)
        if id(end) in above:  # one of its own alternatives
            return ()
        if isinstance(end, Object):
            if not self.own:  # the fields of what a schema builds on are among its own
                return end.fields
            inherited = [f for base in end.bases for f in self.fields_of(Named(base))]
            return tuple({f.key: f for f in (*inherited, *end.fields)}.values())
        if isinstance(end, OneOf):
            found: Dict[str, Property] = {}
            held = [member for member in end.members if member != NULL]
            members = [self.fields_of(member, (*above, id(end))) for member in held]
            for fields in members:
                for field in fields:
                    everywhere = all(any(f.key == field.key for f in m) for m in members)
                    found.setdefault(
                        field.key, attrs.evolve(field, required=field.required and everywhere)
                    )
            return tuple(found.values())
        return ()

    def fields_for(self, shape: Shape, sent: bool) -> Tuple[Property, ...]:
        """The fields of an object where it is sent, or where it is received."""
        elsewhere = "answers" if sent else "requests"
        return tuple(field for field in self.fields_of(shape) if field.only != elsewhere)

    def _object(self, schema: Mapping[str, Any]) -> Object:
        required = set(schema.get("required", ()))
        fields = tuple(
            self.property(key, field, key in required)
            for key, field in schema.get("properties", {}).items()
            if not (isinstance(field, dict) and field.get("x-stainless-skip") is True)
        )
        return self._made(schema, fields)

    def _made(
        self, schema: Mapping[str, Any], fields: Iterable[Property], bases: Tuple[str, ...] = ()
    ) -> Object:
        return Object(
            tuple(fields),
            bases,
            str(schema.get("title", "")),
            self._doc(schema),
            str(schema.get("x-seekgpt-mixin", "")),
        )

    def _doc(self, schema: Mapping[str, Any]) -> str:
        """What is said of a schema; nothing of it is taken from a document by others."""
        return str(schema.get("description", "")) if self.own else ""

    def property(self, key: str, schema: Any, required: bool) -> Property:
        """A property or parameter of this schema."""
        about = schema if isinstance(schema, dict) else {}
        return Property(
            key,
            self.of(schema),
            required,
            _default(about),
            about.get("x-seekgpt-deprecated") or bool(about.get("deprecated", False)),
            self._doc(about),
            str(about.get("x-seekgpt-name") or about.get("x-stainless-param") or ""),
            self._only(schema),
            str(about.get("x-seekgpt-style", "")),
        )

    def default_of(self, field: Property) -> Any:
        """The default of a property, if it is one of its values: some documents name others."""
        value = field.default
        if value is NO_DEFAULT or self.own:
            return value
        known = any(_admits(shape, value) for shape in self.variants_of(field.shape))
        return value if known else NO_DEFAULT

    def _only(self, schema: Any) -> str:
        """Where alone a property is, if it is not in requests and answers alike."""
        seen: Set[int] = set()
        while isinstance(schema, dict) and id(schema) not in seen:
            seen.add(id(schema))
            for key, only in (("readOnly", "answers"), ("writeOnly", "requests")):
                if schema.get(key) is True:
                    return only
            schema = self.schemas.get(component_of(schema.get("$ref", "")))
        return ""


def _says_something(part: Any) -> bool:
    return isinstance(part, dict) and bool(
        part.keys() & {"$ref", "properties", "allOf", "anyOf", "oneOf", "enum", "const", "type"}
    )


def _default(schema: Mapping[str, Any]) -> Any:
    value = schema.get("default")
    plain = isinstance(value, (str, int, bool)) or (isinstance(value, float) and isfinite(value))
    return value if plain else NO_DEFAULT


def _admits(shape: Shape, value: Any) -> bool:
    """Whether a plain value is of a shape that names no other."""
    if isinstance(shape, Literals):
        return is_plain(["literal", *shape.values], value)
    return isinstance(shape, Scalar) and is_plain(builtin_of(shape.name, True), value)


def _tags(schemas: Mapping[str, Any]) -> Dict[str, Dict[str, List[str]]]:
    """What discriminators say of the schemas they tell apart: a key, and its values there. Where a
    schema is not mapped, its name is the value."""
    found: Dict[str, Dict[str, List[str]]] = {}

    def visit(schema: Any) -> None:
        if isinstance(schema, list):
            for item in schema:
                visit(item)
        if not isinstance(schema, dict):
            return
        told = schema.get("discriminator")
        members = schema.get("oneOf") or schema.get("anyOf") or ()
        if isinstance(told, dict) and isinstance(told.get("propertyName"), str):
            mapping = told.get("mapping") or {}
            for member in members:
                ref = str(member.get("$ref", "")) if isinstance(member, dict) else ""
                if ref.startswith(PREFIX):
                    name = component_of(ref)
                    values = [v for v, to in mapping.items() if to in (ref, name)] or [name]
                    known = found.setdefault(name, {}).setdefault(told["propertyName"], [])
                    known += [value for value in values if value not in known]
        for item in schema.values():
            visit(item)

    visit(dict(schemas))
    return found


def _literals(values: Iterable[Any]) -> Shape:
    given = list(values)
    kept = [value for value in given if isinstance(value, (str, int, bool))]
    shapes: List[Shape] = [Literals(tuple(kept))] if kept else []
    if any(isinstance(value, float) for value in given):
        shapes = [Scalar("float")]
    if None in given:
        shapes.append(NULL)
    return one_of(shapes)
