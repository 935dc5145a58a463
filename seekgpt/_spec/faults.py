"""What is wrong with declarations, and the error that says so."""

from __future__ import annotations

from typing import Callable, List, Sequence, Tuple

import attrs

#: Told of a fault: the key below what is being looked at, and what is wrong with it.
Report = Callable[[Tuple[str, ...], str], None]


@attrs.frozen
class Fault:
    """One thing wrong in a declaration: where, and what was expected."""

    file: str
    line: int
    key: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.key}: {self.message}"


class DeclarationError(ValueError):
    """Declarations that cannot be used; `faults` has all of them."""

    def __init__(self, faults: List[Fault]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


def either(values: Sequence[str]) -> str:
    """Some values to choose from, in words."""
    return f"{', '.join(map(repr, values[:-1]))} or {values[-1]!r}"
