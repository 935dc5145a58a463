from typing import Any, Callable, List, Mapping, Optional, Tuple
from ..._record import Record
from ..._types import FileContent, FileTypes
from typing_extensions import TypeGuard

CHUNK: int
DEFAULT_TYPE: str

def file_from_path(path: str) -> FileTypes: ...
def is_content(value: object) -> TypeGuard[FileContent]: ...
def is_file(value: object) -> TypeGuard[FileTypes]: ...

Opener = Callable[[], "Tuple[Callable[[int], bytes], Callable[[], Any]]"]

class Source(Record):
    data: Optional[bytes]
    opener: Optional[Opener]
    arriving: Optional[Any]
    length: Optional[int]
    replayable: bool
    def __repr__(self) -> str: ...
    def open(self) -> Opened: ...

class Opened:
    close: Callable[[], Any]
    def __init__(
        self,
        read: Callable[[int], bytes],
        close: Callable[[], Any],
        length: Optional[int],
    ) -> None: ...
    def read(self) -> bytes: ...

class Part(Record):
    source: Source
    name: Optional[str]
    media_type: Optional[str]
    headers: Mapping[str, str]

def normalise(file: Any) -> Part: ...
def guess_type(name: str) -> str: ...
def open_source(content: Any) -> Source: ...
def iterated(content: Any) -> Source: ...
def pairs(files: Any) -> List[Tuple[str, Any]]: ...
