"""Values made from type expressions: valid, plain to read, and the same every time."""

from __future__ import annotations

import base64
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple

from .._runtime.types.validation import validate
from .._spec.expr import Node
from .._spec.model import Alias
from .._spec.unions import Lookup, all_fields

#: What the made-up model says.
TEXT = "Hello! This answer was made from the declarations."
#: The time at which everything here happens: 2026-01-01T00:00:00Z.
NOW = 1767225600

#: Optional fields an answer is poor without; the others are left out, as servers do.
_WANTED = frozenset(["content", "usage", "finish_reason", "status", "b64_json", "output_text"])
#: Literals that mean an ordinary outcome, where the first one declared may not.
_ORDINARY = ("completed", "succeeded", "processed", "active", "stop", "assistant")
_TEXTS = {
    "arguments": "{}",
    "content": TEXT,
    "transcript": TEXT,
    "output_text": TEXT,
    "text": TEXT,
    "email": "person@example.com",
    "filename": "example.jsonl",
    "model": "gpt-4o",
    "title": "An example",
    "name": "example",
}
_NUMBERS = {
    "bytes": 120,
    "input_tokens": 10,
    "prompt_tokens": 10,
    "output_tokens": 5,
    "completion_tokens": 5,
    "total_tokens": 15,
}
#: The first part of an object's id, by what its ``object`` or class is called.
_PREFIXES = {
    "response": "resp",
    "completion": "cmpl",
    "message": "msg",
    "vector_store": "vs",
    "assistant": "asst",
    "job": "ftjob",
    "conversation": "conv",
}
_TOO_DEEP = 12


class Impossible(Exception):
    """There is no finite value of a type, or not at this depth."""


class Examples:
    """Makes values. ``text`` is what is said wherever a model speaks; ``number`` ends every id."""

    def __init__(self, lookup: Lookup, text: str = TEXT, number: int = 1) -> None:
        self._lookup = lookup
        self._text = text
        self._number = number

    def make(self, node: Node, given: Optional[Mapping[str, Any]] = None, name: str = "") -> Any:
        """A value of a type; its own fields take what is ``given`` where that fits their type."""
        return self._value(node, name, (), given or {})

    def _value(
        self, node: Node, name: str, inside: Tuple[str, ...], given: Mapping[str, Any] = {}
    ) -> Any:
        if isinstance(node, str):
            return self._builtin(node, name)
        kind = node[0]
        if kind == "ref":
            target = self._lookup(node[1])
            if isinstance(target, Alias):
                return self._value(target.type, name, inside, given)
            return self._object(node[1], inside, given)
        if kind == "literal":
            return next((value for value in _ORDINARY if value in node[1:]), node[1])
        if kind == "union":
            return self._first(_text_first(node), name, inside, given)
        if kind == "list":
            try:
                return [self._value(node[1], name, inside)]
            except Impossible:
                return []
        if kind == "type":
            raise Impossible(f"{name}: JSON holds no classes")
        return {}

    def _first(
        self, members: List[Node], name: str, inside: Tuple[str, ...], given: Mapping[str, Any]
    ) -> Any:
        """The first variant of a union that can be made."""
        for member in sorted(members, key=lambda member: member in ("object", "None")):
            try:
                return self._value(member, name, inside, given)
            except Impossible:
                continue
        raise Impossible

    def _object(self, ref: str, inside: Tuple[str, ...], given: Mapping[str, Any]) -> Any:
        if ref in inside or len(inside) > _TOO_DEEP:
            raise Impossible
        made: Dict[str, Any] = {}
        for key, (node, required) in all_fields(ref, self._lookup).items():
            if key in given and fits(node, given[key]):
                made[key] = given[key]
            elif required:
                made[key] = self._value(node, key, (*inside, ref))
            elif key in _WANTED:
                try:
                    made[key] = self._value(node, key, (*inside, ref))
                except Impossible:
                    continue
        if isinstance(made.get("id"), str) and "id" not in given:
            made["id"] = f"{_prefix(ref, made)}_{self._number}"
        return made

    def _builtin(self, kind: str, name: str) -> Any:
        make: Callable[[str], Any] = {
            "str": self._string,
            "int": _integer,
            "float": _float,
            "bool": lambda name: name in ("deleted", "enabled", "valid"),
            "bytes": lambda name: _base64(),
            "datetime": lambda name: "2026-01-01T00:00:00Z",
            "date": lambda name: "2026-01-01",
            "UUID": lambda name: "0190d5a2-7c3e-7abc-8def-0123456789ab",
            "Decimal": lambda name: "1.00",
            "timedelta": lambda name: "PT1M",
            "FileTypes": lambda name: b"an example",
        }.get(kind, lambda name: None)
        return make(name)

    def _string(self, name: str) -> str:
        if name.endswith("_id"):
            return f"{name[:-3]}_{self._number}"
        if name.endswith("url"):
            return f"https://example.com/{name}"
        if "b64" in name or name == "data":
            return _base64()
        known = _TEXTS.get(name, name or "text")
        return self._text if known is TEXT else known


def _text_first(node: Node) -> List[Node]:
    """The variants of a union; what holds text, if anything does, is what models write most."""
    choices: Any = node[3] if len(node) > 3 else {}
    texts = choices.get("text", ())
    return sorted(node[1], key=lambda member: member[0] != "ref" or member[1] not in texts)


def fits(node: Node, value: Any) -> bool:
    """Whether a value is of a type."""
    try:
        validate(node, value)
    except Exception:
        return False
    return True


def _prefix(ref: str, made: Mapping[str, Any]) -> str:
    kind = made.get("object")
    if kind == "chat.completion":
        return "chatcmpl"
    from .._spec.names import snake

    word = str(kind).rpartition(".")[2] if kind else snake(ref.rpartition(".")[2])
    return next((p for name, p in _PREFIXES.items() if word.endswith(name)), word)


def _integer(name: str) -> int:
    if name.endswith(("_at", "_time")) or name in ("created", "timestamp"):
        return NOW + 86400 if "expire" in name else NOW
    if name in _NUMBERS:
        return _NUMBERS[name]
    return 0 if name.endswith(("index", "tokens")) else 1


def _float(name: str) -> float:
    return float(NOW) if name.endswith("_at") else 1.0


def _base64() -> str:
    return base64.b64encode(b"seekgpt").decode("ascii")
