from typing import Any, Callable, TypeVar

_T = TypeVar("_T")

class Turns:
    """Who is in the middle of a step takes a further one within it, as a signal's handler may."""
    def __init__(self) -> None: ...
    def __call__(self, step: Callable[..., _T], *args: Any) -> _T: ...
    def at_once(self, step: Callable[..., object], *args: Any) -> bool:
        """Take a step unless one is being taken, by whatever thread; whether it was taken."""
    @property
    def within(self) -> bool:
        """Whether this thread is in the middle of a step."""
