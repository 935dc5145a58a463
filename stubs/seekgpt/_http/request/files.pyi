from typing import Any, Callable, List, Mapping, Optional, Tuple
from ..._record import Record
from ..._types import FileContent, FileTypes
from typing_extensions import TypeGuard

CHUNK: int
DEFAULT_TYPE: str

def file_from_path(path: str) -> FileTypes:
    """Read a file into memory as ``(name, bytes)``. A ``Path`` given as it is streams instead."""

def is_content(value: object) -> TypeGuard[FileContent]:
    """Whether this can be the content of a file."""

def is_file(value: object) -> TypeGuard[FileTypes]:
    """Whether a value in a multipart body is a file rather than a field."""

Opener = Callable[[], "Tuple[Callable[[int], bytes], Callable[[], Any]]"]

class Source(Record):
    """Where the bytes of one part come from: from memory, or read anew for each attempt."""

    data: Optional[bytes]
    opener: Optional[Opener]
    arriving: Optional[Any]
    """An asynchronous iterable, which only a client that awaits can read."""
    length: Optional[int]
    replayable: bool
    def __repr__(self) -> str: ...
    def open(self) -> Opened:
        """The content from its beginning, to be read a chunk at a time."""

class Opened:
    """One reading of a source. It has to give as many bytes as were announced, no more, no less."""

    close: Callable[[], Any]
    def __init__(
        self,
        read: Callable[[int], bytes],
        close: Callable[[], Any],
        length: Optional[int],
    ) -> None: ...
    def read(self) -> bytes:
        """The next chunk; nothing at the end."""

class Part(Record):
    """One file of a multipart body, normalised."""

    source: Source
    name: Optional[str]
    media_type: Optional[str]
    headers: Mapping[str, str]

def normalise(file: Any) -> Part:
    """Any of the accepted forms as a `Part`. Files are looked at here, but not yet read."""

def guess_type(name: str) -> str:
    """The media type that a file's name suggests."""

def open_source(content: Any) -> Source:
    """Describe a content: how long it is, and how to read it from its start."""

def iterated(content: Any) -> Source:
    """What gives bytes piece by piece: an iterable, or an asynchronous one.

    What is its own iterator gives them once.
    """

def pairs(files: Any) -> List[Tuple[str, Any]]:
    """``files=`` of `client.post` as pairs, from a mapping or a sequence of pairs."""
