from httpx._models import Response as HttpxResponse
from typing import Any, Callable, FrozenSet, Optional, Type, TypeVar
from .effects import Flow
from .exchange.flow import Attempt
from .call import Call

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])
_ALL: frozenset[str]
_NONE: FrozenSet[str]

def for_heirs(function: F) -> F:
    """Mark a method of a private name that heirs may write anew, so that type checkers know it."""

def note_methods(cls: Type[T]) -> Type[T]:
    """Remember the methods of a client class as they are written in this library."""

def replaced(client: Any) -> FrozenSet[str]:
    """The methods of a client that are not this library's, but its heir's or its own."""

def by_verb(client: Any, call: Call) -> Any:
    """Make a call as programs do for endpoints without a method."""

def by_request(client: Any, call: Call) -> Any:
    """Make a call by the one method that all of the verbs lead to."""

class Replaced:
    """The steps of a call, those that were replaced among them; `flow.perform` goes by them."""
    def __init__(self, client: Any, call: Call, names: FrozenSet[str]) -> None: ...
    def request(self, taken: int) -> Flow[Attempt]:
        """What is sent after so many retries."""
    def delay(self, taken: int, response: Optional[HttpxResponse]) -> float:
        """Seconds to wait before the next try."""

def sender(client: Any, names: FrozenSet[str]) -> Any:
    """What sends the requests of a client: its HTTP client, unless that is not asked itself."""
