"""Places in decoded JSON, as declarations name them: ``result.rows``, ``rows.-1.id``."""

from __future__ import annotations

from typing import Any, Mapping


def at(data: Any, path: str) -> Any:
    """What stands at a path of keys and numbers of items, also in objects made of the JSON; None
    where nothing is."""
    if not path:
        return None
    rest = path
    while rest:
        step, _, further = rest.partition(".")
        if isinstance(data, Mapping):
            if rest in data:  # a key may have dots itself
                return data[rest]
            data = data.get(step)
        elif isinstance(data, list):
            number = int(step) if step.lstrip("-").isdigit() else len(data)
            data = data[number] if -len(data) <= number < len(data) else None
        else:
            known = getattr(data, "__dict__", {})
            if rest in known:
                return known[rest]
            data = known.get(step)
        rest = further
    return data
