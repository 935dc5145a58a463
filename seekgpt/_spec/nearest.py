"""The name somebody may have meant."""

from __future__ import annotations

from typing import Iterable, Optional


def nearest(name: str, known: Iterable[str]) -> Optional[str]:
    """The known name closest to one that is not, if any is close."""
    import difflib

    close = difflib.get_close_matches(name, list(known), n=1)
    return close[0] if close else None


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The end of an error message about a name that is not known; empty when nothing is close."""
    close = nearest(name, known)
    return f"; did you mean {close!r}?" if close else ""
