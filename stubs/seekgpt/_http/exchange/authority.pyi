from httpx._models import Request as HttpxRequest
from httpx._urls import URL as HttpxURL
from typing import Any, Callable, Iterable, Iterator, Mapping, Optional, Type
from ..effects import Effect

class Authority:
    redirects: bool
    exclusive: bool
    unaided: bool
    seals: bool
    def authorize(self, request: HttpxRequest, home: HttpxURL) -> Iterable[Effect]: ...
    def refused(self, request: HttpxRequest) -> bool: ...

class FetchedKey(Authority):
    provider: Callable[[], Any]
    unaided: bool
    def __init__(
        self,
        provider: Callable[[], Any],
        name: str,
        *,
        headers: Optional[Callable[[str], Mapping[str, str]]] = None,
        error: Type[Exception] = ...,
    ) -> None: ...
    def authorize(self, request: HttpxRequest, home: HttpxURL) -> Iterator[Effect]: ...
