from typing import Iterable, Optional

def nearest(name: str, known: Iterable[str]) -> Optional[str]:
    """The known name closest to one that is not, if any is close."""

def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The end of an error message about a name that is not known; empty when nothing is close."""
