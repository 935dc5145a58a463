"""What a type of Python is in JSON. Each shape says its strict schema, and reads a value.

Reading takes a value for what it is: the text "false" is no bool, 1.7 is no integer and null is no
text, whatever Python's own constructors would make of them.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, Hashable, List, Mapping, Optional, Sequence, Tuple

from ..._model.structure_fault import StructureFault
from ..._record import Record
from .definitions import Definitions, reference
from .limits import Limit

_NAMES: Dict[type, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    type(None): "null",
}


class Shape:
    """One type."""

    says: str
    """What is expected, in words."""

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        """The JSON Schema; classes are entered among the definitions."""
        raise NotImplementedError

    def read(self, value: Any, at: str) -> Any:
        """What a value stands for.

        Raises:
            StructureFault: it is not of this shape.
        """
        raise NotImplementedError

    def means(self, value: Any) -> bool:
        """Whether this is what a value was meant to be, even if it is not what it should be."""
        return False

    def misfit(self, value: Any) -> int:
        """How much of a value that can be read is not said in it, or left out."""
        return 0


class Plain(Shape):
    """A text, a number, a bool or null."""

    def __init__(self, kind: type) -> None:
        self._kind = kind
        self.says = _NAMES[kind]

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        return {"type": _NAMES[self._kind]}

    def read(self, value: Any, at: str) -> Any:
        kind, got = self._kind, type(value)
        if got is kind:
            return value
        if kind is int and got is float and value.is_integer():  # in JSON 1.0 is an integer
            return int(value)
        if kind is float and got is int:
            try:
                return float(value)
            except OverflowError:
                pass
        raise StructureFault(at, self.says, value)

    def misfit(self, value: Any) -> int:
        return int(type(value) is not self._kind)


class Written(Shape):
    """Something that JSON has no type for, written as a text of some form."""

    def __init__(self, says: str, schema: Dict[str, Any], read: Callable[[str], Any]) -> None:
        self.says = says
        self._schema = {"type": "string", **schema}
        self._read = read

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        return dict(self._schema)

    def read(self, value: Any, at: str) -> Any:
        if type(value) is str:
            try:
                return self._read(value)
            except (ValueError, ArithmeticError):
                pass
        raise StructureFault(at, self.says, value)


class Choice(Shape):
    """One of some values, each of which stands for itself or for the member of an enum."""

    def __init__(self, choices: Sequence[Tuple[Any, Any]]) -> None:
        self._choices = choices
        self.says = "one of " + ", ".join(repr(plain) for plain, _ in choices)

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        values = [plain for plain, _ in self._choices]
        kinds = sorted({_NAMES[type(value)] for value in values})
        return {"type": kinds[0] if len(kinds) == 1 else kinds, "enum": values}

    def read(self, value: Any, at: str) -> Any:
        for plain, stands_for in self._choices:
            if type(plain) is type(value) and plain == value:
                return stands_for
        raise StructureFault(at, self.says, value)

    def means(self, value: Any) -> bool:
        return any(type(plain) is type(value) and plain == value for plain, _ in self._choices)


class Array(Shape):
    """A list or a set, or a tuple of any length."""

    def __init__(self, item: Shape, make: Callable[[List[Any]], Any]) -> None:
        self._item = item
        self._make = make
        self.says = f"an array of {item.says}"

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        return {"type": "array", "items": self._item.schema(definitions)}

    def read(self, value: Any, at: str) -> Any:
        if type(value) is not list:
            raise StructureFault(at, self.says, value)
        item = self._item
        made = [item.read(one, f"{at}[{index}]") for index, one in enumerate(value)]
        try:
            return self._make(made)
        except TypeError:  # a set of what cannot be hashed
            raise StructureFault(at, "items that a set can hold", value) from None

    def means(self, value: Any) -> bool:
        return type(value) is list


class Row(Shape):
    """A tuple of so many items, each with a type of its own."""

    def __init__(self, items: Sequence[Shape]) -> None:
        self._items = items
        self.says = f"an array of {len(items)}"

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        return row_schema([item.schema(definitions) for item in self._items])

    def read(self, value: Any, at: str) -> Any:
        if type(value) is not list or len(value) != len(self._items):
            raise StructureFault(at, self.says, value)
        pairs = enumerate(zip(self._items, value))
        return tuple(item.read(one, f"{at}[{index}]") for index, (item, one) in pairs)

    def means(self, value: Any) -> bool:
        return type(value) is list


def row_schema(items: List[Dict[str, Any]]) -> Dict[str, Any]:
    """An array of so many items; strict schemas do not know which of them is which."""
    kinds = [schema for index, schema in enumerate(items) if schema not in items[:index]]
    item = kinds[0] if len(kinds) == 1 else {"anyOf": kinds}
    return {"type": "array", "items": item, "minItems": len(items), "maxItems": len(items)}


class Either(Shape):
    """A union: the member that fits, and among several the one that leaves least over."""

    def __init__(self, members: Sequence[Shape]) -> None:
        self._members = members
        self.says = " or ".join(dict.fromkeys(member.says for member in members))

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        return {"anyOf": [member.schema(definitions) for member in self._members]}

    def read(self, value: Any, at: str) -> Any:
        made: Any = None
        least: Optional[int] = None
        faults: List[Tuple[Shape, StructureFault]] = []
        for member in self._members:
            try:
                found = member.read(value, at)
            except StructureFault as fault:
                faults.append((member, fault))
                continue
            misfit = member.misfit(value)
            if least is None or misfit < least:
                made, least = found, misfit
        if least is None:
            meant = [fault for member, fault in faults if member.means(value)]
            raise meant[0] if len(meant) == 1 else StructureFault(at, self.says, value)
        return made

    def means(self, value: Any) -> bool:
        return any(member.means(value) for member in self._members)

    def misfit(self, value: Any) -> int:
        return min(member.misfit(value) for member in self._members)


class Limited(Shape):
    """Another shape, whose values have to meet conditions."""

    def __init__(self, inner: Shape, limits: Sequence[Limit], description: Optional[str]) -> None:
        self._inner = inner
        self._limits = limits
        self._description = description
        self.says = inner.says

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        schema = self._onto(self._inner.schema(definitions))
        if self._description is None:
            return schema
        if "$ref" in schema:  # a reference stands alone
            schema = {"anyOf": [schema]}
        return {**schema, "description": self._description}

    def _onto(self, schema: Dict[str, Any]) -> Dict[str, Any]:
        if "anyOf" in schema:
            return {**schema, "anyOf": [self._onto(member) for member in schema["anyOf"]]}
        sent: Dict[str, Any] = {}
        for limit in self._limits:
            sent.update(limit.sent(schema.get("type")))
        return {**schema, **sent}

    def read(self, value: Any, at: str) -> Any:
        made = self._inner.read(value, at)
        for limit in self._limits:
            limit.check(made, at)
        return made

    def means(self, value: Any) -> bool:
        return self._inner.means(value)

    def misfit(self, value: Any) -> int:
        return self._inner.misfit(value)


class Member(Record):
    """One field of an object."""

    argument: str
    """What Python calls it."""
    shape: Shape
    required: bool
    """Whether there is no default for it. A strict answer has all; others may leave some out."""


class Nothing:
    """What came where nothing came."""

    def __repr__(self) -> str:
        return "nothing"


class Object(Shape):
    """An instance of a class with fields. The fields are found when they are needed, because a
    class may hold others of its kind."""

    def __init__(
        self,
        owner: Hashable,
        name: str,
        doc: str,
        members: Callable[[], Mapping[str, Member]],
        make: Callable[[Dict[str, Any]], Any],
    ) -> None:
        self._owner = owner
        self._name = name
        self._doc = doc
        self._find = members
        self._found: Optional[Mapping[str, Member]] = None
        self._make = make
        self.says = f"an object for {name}"

    @property
    def _members(self) -> Mapping[str, Member]:
        if self._found is None:
            self._found = self._find()
        return self._found

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        is_known = definitions.knows(self._owner)
        name = definitions.name(self._owner, self._name)
        if not is_known:
            schema: Dict[str, Any] = {"type": "object"}
            definitions.schemas[name] = schema
            if self._doc:
                schema["description"] = self._doc
            members = self._members
            schema["properties"] = {k: m.shape.schema(definitions) for k, m in members.items()}
            schema["required"] = list(members)
            schema["additionalProperties"] = False
        return reference(name)

    def read(self, value: Any, at: str) -> Any:
        if type(value) is not dict:
            raise StructureFault(at, self.says, value)
        fields: Dict[str, Any] = {}
        for key, member in self._members.items():
            if key in value:
                fields[member.argument] = member.shape.read(value[key], f"{at}.{key}")
            elif member.required:
                raise StructureFault(f"{at}.{key}", member.shape.says, Nothing())
        try:
            return self._make(fields)
        except Exception as error:  # of the class, which has conditions of its own
            expected = f"what {self._name} accepts ({error})"
            raise StructureFault(at, expected, value) from error

    def means(self, value: Any) -> bool:
        return type(value) is dict and all(
            key in value and member.shape.means(value[key])
            for key, member in self._members.items()
            if isinstance(member.shape, Choice)
        )

    def misfit(self, value: Any) -> int:
        return sum(key not in self._members for key in value)
