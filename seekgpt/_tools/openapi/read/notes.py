"""What of a document is not declared: where it stands there, why, and what to do about it."""

from __future__ import annotations

from typing import List

import attrs


@attrs.frozen
class Note:
    """One thing that is left out, or taken for something else than the document says."""

    pointer: str
    """Where it stands, as a JSON pointer."""
    reason: str
    advice: str = ""
    """What to write in the map, or in a declaration, to get it."""
    line: str = ""
    """The HTTP line of the operation, if all of it is left out."""

    def told(self) -> str:
        """The note in a line, after the name of its place."""
        return f"{self.reason}; {self.advice}" if self.advice else self.reason


Notes = List[Note]


def step(key: object) -> str:
    """A key as a step of a JSON pointer."""
    return str(key).replace("~", "~0").replace("/", "~1")
