from typing import Any, Iterator, Mapping, Union
import attrs
from .._runtime.library import Registry
from .._spec.model import Method
from .streams import stream

ROOT: str

@attrs.frozen
class Request:
    """A request as the server got it; ``path`` is still percent-encoded, headers are lower-case."""

    verb: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes

@attrs.frozen
class Reply:
    """What to send back; a body that is an iterator is sent as an event stream."""

    status: int
    body: Union[bytes, Iterator[bytes]]
    content_type: str

class Service:
    """Answers requests for the methods of a registry."""
    def __init__(self, registry: Registry) -> None: ...
    def answer(self, request: Request) -> Reply:
        """The reply to any request, an error included."""

@attrs.frozen
class Call:
    """A request that kept to its declaration: the values of its parameters, by place."""

    method: Method
    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: Mapping[str, Any]
    @property
    def streams(self) -> bool: ...
