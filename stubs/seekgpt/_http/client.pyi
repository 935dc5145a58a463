from httpx._client import AsyncClient as HttpxAsyncClient
from httpx._client import Client as HttpxClient
from httpx._models import Request as HttpxRequest
from httpx._models import Response as HttpxResponse
from typing import Any, Optional, TypeVar
from .overridden import note_methods
from .verbs import Verbs
from .call import Call
from .options import FinalRequestOptions
from .transport.defaults import TransportName

T = TypeVar("T")

@note_methods
class SyncAPIClient(Verbs):
    _client: Any
    def __init__(
        self,
        *,
        http_client: Optional[HttpxClient] = None,
        transport: Optional[TransportName] = None,
        **settings: Any,
    ) -> None: ...
    def execute(self, call: Call) -> Any: ...
    def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions: ...
    def _prepare_request(self, request: HttpxRequest) -> None: ...
    def _send_request(
        self,
        request: HttpxRequest,
        *,
        stream: bool,
        **options: Any,
    ) -> HttpxResponse: ...
    def close(self) -> None: ...
    def __enter__(self: T) -> T: ...
    def __exit__(self, *_error: object) -> None: ...

@note_methods
class AsyncAPIClient(Verbs):
    _client: Any
    def __init__(
        self,
        *,
        http_client: Optional[HttpxAsyncClient] = None,
        transport: Optional[TransportName] = None,
        **settings: Any,
    ) -> None: ...
    def execute(self, call: Call) -> Any: ...
    async def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions: ...
    async def _prepare_request(self, request: HttpxRequest) -> None: ...
    async def _send_request(
        self,
        request: HttpxRequest,
        *,
        stream: bool,
        **options: Any,
    ) -> HttpxResponse: ...
    async def close(self) -> None: ...
    async def __aenter__(self: T) -> T: ...
    async def __aexit__(self, *_error: object) -> None: ...
