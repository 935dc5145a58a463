from httpx._models import Headers as HttpxHeaders
from typing import Any, Callable, Dict, Iterator, Mapping, Set, Tuple, TypeVar, Union

T = TypeVar("T")
E = TypeVar("E", bound=BaseException)
F = TypeVar("F", bound=Callable[..., Any])
REDACTED: str
_HARMLESS: frozenset[str]
_LONG_ENOUGH: int
_declared: Set[str]

def keep_secret(name: str) -> None:
    """Let a header, parameter or cookie of this name count as one that holds a credential."""

def is_secret(name: str) -> bool:
    """Whether a header or query parameter of this name holds a secret, going by its words."""

def redact_header(name: str, value: Any) -> str:
    """A header's value as text to show."""

def redact_headers(headers: Union[Mapping[str, Any], HttpxHeaders]) -> Dict[str, str]:
    """The headers as text to show."""

def redact_url(url: object) -> str:
    """A URL, or a text with URLs in it, to show: without users, and without secret parameters."""

class Secrets:
    """The secrets of one request, to be hidden where they are repeated."""
    def __init__(self, request: Any) -> None: ...
    def __repr__(self) -> str: ...
    def hidden_in(self, value: T) -> T:
        """The same text, bytes, or JSON, with each of the secrets replaced."""

def unrepeated(request: Any, said: T) -> T:
    """What somebody says about a request, without its secrets, should they be repeated there."""

def unquoting(response: T) -> T:
    """The same response, whose repr, which has the reason of its status, has no secrets."""

class Hidden:
    """A value that is not to be seen where somebody looks at local variables."""

    value: Any
    def __init__(self, value: Any) -> None: ...
    def __repr__(self) -> str: ...

class Unseen:
    """A mapping whose values are not to be seen either, which most tools would look for."""
    def __init__(self, values: Mapping[str, Any]) -> None: ...
    def __getattr__(self, name: str) -> Any: ...
    def __getitem__(self, key: str) -> Any: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...

def bare(error: E) -> E:
    """An error without the frames that it, and what it came from, have passed: secrets are in them.

    To be raised when none of the variables around has a secret any more.
    """

def discreet(error: E) -> E:
    """An error about a request, `bare` if it repeated secrets that were sent, as then so do the
    variables around; and without what it came from if that repeats them still.
    """

def sealed(function: F) -> F:
    """Nobody sees what a function is given, or makes of it, in the traceback of its errors."""

def quiet(request: T) -> T:
    """The same request, whose repr, and that of its URL, has no secrets from now on, nor a pickle.

    What collects errors likes to keep the reprs of the local variables it finds on the way.
    """

def portable(state: Mapping[str, Any], args: Tuple[Any, ...]) -> Tuple[Any, Any]:
    """What an error knows, and its arguments, fit for leaving the process.

    Requests and responses lose their secrets; so does what the server said, should it repeat them.
    """
