from typing import Any, List, Optional
from ..._record import Record
from ..effects import Read

_USUAL: frozenset[str]
MAX_RESPONSE_BYTES: int
MAX_DECOMPRESSED_BYTES: int
MAX_ERROR_BYTES: int

class Limits(Record):
    """How large a body may become that is read into memory; None is without limit."""

    response: Optional[int]
    decompressed: Optional[int]

class Oversize(Exception):
    """A body became larger than it may; the message says so."""

def settle(response: Any, limits: Limits, kept: bool) -> None:
    """Prepare a response whose head has arrived. ``kept`` is a body that is read as a whole."""

def keep(response: Any) -> None:
    """From now on a response's body is kept in memory, and so must not be too large."""

def watched(response: Any) -> Optional[AwaitedContent]:
    """The decoder of a body whose pieces should be read with an eye on its `fault`, if there is
    one: then an item is given for the sake of that, and reading on has to be cancelled.
    """

def oversize(response: Any) -> Optional[str]:
    """What is wrong with a body whose head announces already that it is too large."""

class Part:
    """As much of a body as is wanted, or as has come in time."""
    def __init__(self, effect: Read) -> None: ...
    def suffices_with(self, piece: bytes) -> bool:
        """Whether there is enough once a piece has been added."""
    def settle(self) -> None:
        """From now on this is the body of the response."""

class PiecewiseContent:
    """Decodes a body, and knows how many bytes it has given."""

    kept: bool
    steps: List[Any]
    def __init__(self, steps: List[Any], limits: Limits, kept: bool) -> None: ...
    def decode(self, data: bytes) -> Any: ...
    def flush(self) -> Any: ...
    def excess(self, size: int) -> Optional[str]:
        """What is wrong with a body of this size, if it is too large."""

class Content(PiecewiseContent):
    """The same for clients that want what one read has brought in one piece."""
    def decode(self, data: bytes) -> Any: ...
    def flush(self) -> Any: ...

class AwaitedContent(Content):
    """The same for bodies that are awaited.

    An error in the middle of a body would leave the generators behind that it came through, so it
    waits for the end, unless somebody watches for it.
    """

    fault: Optional[Exception]
    sign: bytes
    def decode(self, data: bytes) -> Any: ...
    def flush(self) -> Any: ...
