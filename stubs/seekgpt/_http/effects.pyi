from httpx._models import Request as HttpxRequest
from httpx._models import Response as HttpxResponse
from typing import Any, Callable, Generator, Optional, Sequence, TypeVar, Union
from .._record import Record

T = TypeVar("T")

class Send(Record):
    request: HttpxRequest
    stream: bool
    unaided: bool

class Sleep(Record):
    seconds: float

class Read(Record):
    response: HttpxResponse
    most: Optional[int]
    seconds: float

class Close(Record):
    response: HttpxResponse

class Credentials(Record):
    provider: Callable[[], Any]
    adopt: Callable[[Any], None]
    seconds: Optional[float]
    __repr__ = object.__repr__

class Blocking(Record):
    function: Callable[[], Any]
    abandoned: bool
    __repr__ = object.__repr__

class Execute(Record):
    function: Callable[[], Any]
    __repr__ = object.__repr__

class Together(Record):
    effects: Sequence[Any]
    limit: int

Effect = Union[Send, Sleep, Read, Close, Credentials, Blocking, Execute, Together]
Flow = Generator[Effect, Any, T]
