"""What the arguments of chat completions need beyond their declaration."""

from __future__ import annotations

from typing import Any, Dict


def refuse_classes(arguments: Dict[str, Any]) -> None:
    """A class as ``response_format`` belongs to `parse`, which makes a schema of it.

    Raises:
        TypeError: ``response_format`` is a class.
    """
    if isinstance(arguments.get("response_format"), type):
        raise TypeError(
            "You tried to pass a `BaseModel` class to `chat.completions.create()`; "
            "use `chat.completions.parse()` instead"
        )
