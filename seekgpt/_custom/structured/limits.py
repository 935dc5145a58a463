"""What annotations ask of a value beyond its type, such as ``Annotated[int, Ge(1)]``.

The marks are those of annotated_types, of pydantic's and msgspec's fields and of attrs' validators.
They are known by their attributes, so that none of these libraries has to be there. What the strict
form of JSON Schema takes is sent; everything is looked at when the answer is there.
"""

from __future__ import annotations

import re
from math import isclose
from typing import Any, Callable, Dict, Iterable, Iterator, List, Optional

from ..._model.structure_fault import StructureFault
from ..._record import Record

_Test = Callable[[Any, Any], bool]

#: What a pattern has that not every dialect of regular expressions knows, or the API refuses.
_OWN_DIALECT = re.compile(r"\(\?(?!:)|\\[AZz1-9]")


def is_portable(pattern: str) -> bool:
    """Whether the strict form takes a regular expression."""
    return _OWN_DIALECT.search(pattern) is None


class Limit(Record):
    """One condition, and the keyword that says it of a number, a text or an array."""

    bound: Any
    keywords: Dict[str, str]
    test: _Test
    words: str

    def sent(self, type_: Any) -> Dict[str, Any]:
        """How the condition is put in a schema of a type; in none if it cannot be put there."""
        keyword = self.keywords.get(type_) if isinstance(type_, str) else None
        plain = isinstance(self.bound, (int, float, str)) and not isinstance(self.bound, bool)
        if keyword is None or not plain or (keyword == "pattern" and not is_portable(self.bound)):
            return {}
        return {keyword: self.bound}

    def check(self, value: Any, at: str) -> None:
        """Refuse a value; one that the condition does not concern, such as None, is let through."""
        try:
            fits = self.test(value, self.bound)
        except TypeError:
            return
        if not fits:
            raise StructureFault(at, self.words.format(self.bound), value)


def _numbers(keyword: str) -> Dict[str, str]:
    return {"integer": keyword, "number": keyword}


def _is_multiple(value: Any, bound: Any) -> bool:
    if isinstance(value, float) or isinstance(bound, float):
        return isclose(value / bound, round(value / bound), rel_tol=1e-9, abs_tol=1e-9)
    return bool(value % bound == 0)


def _matches(value: Any, bound: Any) -> bool:
    return re.search(bound, value) is not None


_KINDS: Dict[str, Any] = {
    "gt": (_numbers("exclusiveMinimum"), lambda v, b: v > b, "more than {}"),
    "ge": (_numbers("minimum"), lambda v, b: v >= b, "at least {}"),
    "lt": (_numbers("exclusiveMaximum"), lambda v, b: v < b, "less than {}"),
    "le": (_numbers("maximum"), lambda v, b: v <= b, "at most {}"),
    "multiple_of": (_numbers("multipleOf"), _is_multiple, "a multiple of {}"),
    "min_length": ({"array": "minItems"}, lambda v, b: len(v) >= b, "a length of at least {}"),
    "max_length": ({"array": "maxItems"}, lambda v, b: len(v) <= b, "a length of at most {}"),
    "pattern": ({"string": "pattern"}, _matches, "a text that matches {}"),
}
#: How attrs calls comparisons.
_COMPARED = {">": "gt", ">=": "ge", "<": "lt", "<=": "le"}


def limits(notes: Iterable[Any]) -> List[Limit]:
    """The conditions among what annotates a type."""
    return [limit for note in notes for limit in _of(note)]


def description(notes: Iterable[Any]) -> Optional[str]:
    """The first text among what annotates a type, bare or as the description of a field."""
    for note in notes:
        if isinstance(note, str):
            return note
        for name in ("description", "documentation"):
            text = getattr(note, name, None)
            if isinstance(text, str):
                return text
    return None


def _of(note: Any) -> Iterator[Limit]:
    if isinstance(note, (str, type)):
        return
    if getattr(note, "__is_annotated_types_grouped_metadata__", False):
        inner: Any = list(note)
    else:  # a field of pydantic; validators of attrs, joined or around another
        inner = getattr(note, "metadata", None) or getattr(note, "_validators", None)
        inner = inner or [v for v in [getattr(note, "validator", None)] if v is not None]
    if isinstance(inner, (list, tuple)):
        for one in inner:
            yield from _of(one)
    for name, kind in _KINDS.items():
        bound = getattr(note, name, None)
        if name == "pattern" and bound is not None:
            yield _pattern(bound, kind, getattr(note, "match_func", None))
        elif bound is not None:
            yield Limit(bound, *kind)
    compared = _COMPARED.get(getattr(note, "compare_op", ""))
    if compared is not None:
        yield Limit(note.bound, *_KINDS[compared])
    function = getattr(note, "func", None)
    if type(note).__name__ == "Predicate" and callable(function):
        name = getattr(function, "__name__", repr(function))
        yield Limit(function, {}, lambda value, test: bool(test(value)), f"what {name} accepts")


def _pattern(bound: Any, kind: Any, match: Any) -> Limit:
    """A regular expression, bare or compiled; attrs says by a function where it has to match."""
    keywords, test, words = kind
    if isinstance(bound, str):
        return Limit(bound, keywords, test, words)
    if bound.flags & ~re.UNICODE:
        return Limit(bound, {}, test, words.format(bound.pattern))
    begin = "^" if match in (bound.match, bound.fullmatch) else ""
    end = "$" if match == bound.fullmatch else ""
    text = f"{begin}(?:{bound.pattern}){end}" if begin else bound.pattern
    return Limit(text, keywords, test, words)
