from contextlib import contextmanager
from typing import Any, Iterator, List, Mapping, Optional, Sequence, Tuple, Union
from ..._record import Record
from .files import Source

Segment = Union[bytes, Source]
ONCE: str

class Upload(Record):
    """A request body of known pieces, some in memory and some still on disk."""

    segments: Sequence[Segment]
    content_type: Optional[str]
    fault: Optional[Exception]
    """What the caller's own file raised when it was read: a fault of no connection."""
    begun: bool
    def __repr__(self) -> str: ...
    @property
    def length(self) -> Optional[int]:
        """The number of bytes, or ``None`` if a piece does not know its own."""
    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time."""
    def sources(self) -> Iterator[Source]:
        """What to read, from the beginning; refused if that cannot be found again."""
    @contextmanager
    def watched(self) -> Iterator[None]:
        """Whatever is raised in here is the caller's own; it is kept, whoever catches it."""
    def chunks(self) -> Iterator[bytes]:
        """The whole body from its beginning."""

def encode(
    body: Optional[Mapping[str, object]],
    files: Sequence[Tuple[str, Any]] = ...,
    boundary: Optional[str] = None,
) -> Upload:
    """Write a body as ``multipart/form-data``.

    Whatever looks like a file becomes a file part, at any depth; everything else is written as form
    fields in bracket style. Fields come first, so that a server may act on them while files arrive.
    """

def split(body: Mapping[str, object]) -> Tuple[List[Tuple[str, str]], List[Tuple[str, Any]]]:
    """Separate form fields, flattened, from files, both under their names in bracket style."""
