from httpx._models import Response as HttpxResponse
from contextlib import contextmanager
from typing import Any, Iterable, Iterator, Optional
from ...errors import SeekGPTError
from ..call import Structure

_DONE: str
_KEPT: int

class StreamAlreadyConsumed(SeekGPTError):
    """The body of a response was read, or closed, before; it arrives only once."""
    def __init__(self, message: Optional[str] = None) -> None: ...

class Reading:
    """Hands on what arrives as it is; its heirs make something of it."""

    response: HttpxResponse
    complete: Optional[bool]
    events: bool
    """Whether it is events that are waited for."""
    def __init__(self, response: HttpxResponse) -> None: ...
    def feed(self, piece: Any) -> Iterable[Any]:
        """What ``piece`` completes."""
    def finish(self) -> Iterable[Any]:
        """What is left when the body has ended."""
    def failed(self, error: BaseException) -> BaseException:
        """The error to raise when fetching or making sense of a piece has raised ``error``."""

@contextmanager
def explained(response: HttpxResponse) -> Iterator[None]:
    """Turn what goes wrong while a body is read into errors of this library."""

class Lines(Reading):
    """Text, cut anywhere, as lines. They end with CR, LF or CRLF, and not with letters like U+2028,
    which may stand in JSON.
    """
    def __init__(self, response: HttpxResponse) -> None: ...
    def feed(self, piece: str) -> Iterable[str]: ...
    def finish(self) -> Iterable[str]: ...

class Events(Reading):
    """Bytes, cut anywhere, as the objects that the events of a stream hold.

    The objects of a chunk are made one at a time, when they are asked for, so that a fault in the
    middle of a chunk is met after all that came before it.
    """

    events: bool
    def __init__(
        self,
        response: HttpxResponse,
        event: Optional[Structure],
        strict: bool,
    ) -> None: ...
    def feed(self, piece: bytes) -> Iterator[Any]: ...
    def finish(self) -> Iterable[Any]: ...
    def failed(self, error: BaseException) -> BaseException: ...
