from typing import Any, Callable, Iterator, List, Mapping, Optional, Tuple
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
    length: Optional[int]
    replayable: bool
    def __repr__(self) -> str: ...
    def chunks(self) -> Iterator[bytes]:
        """The content, a chunk at a time, from its beginning."""

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

def pairs(files: Any) -> List[Tuple[str, Any]]:
    """``files=`` of `client.post` as pairs, from a mapping or a sequence of pairs."""
