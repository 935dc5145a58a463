"""The clients' two faces: sending a flow to a driver, closing, being a context manager."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Coroutine, FrozenSet, Optional, TypeVar

import httpx

from .._hints import on_demand
from ..errors import APITimeoutError
from .answer.read import read
from .exchange.drivers import adrive, awaited_body, blocking_body, drive
from .exchange.flow import perform
from .overridden import Replaced, by_request, by_verb, for_heirs, note_methods, replaced, sender
from .transport.defaults import http_client_for
from .transport.lines import current_library
from .transport.loops import enter, has_own_pool
from .verbs import Verbs

if TYPE_CHECKING:
    from .._timeout import Deadline
    from .call import Call
    from .effects import Flow
    from .options import FinalRequestOptions
    from .transport.defaults import TransportName

T = TypeVar("T")


@note_methods
class SyncAPIClient(Verbs):
    """A client that blocks."""

    _client: Any
    _body_face = staticmethod(blocking_body)

    def __init__(
        self,
        *,
        http_client: Optional[httpx.Client] = None,
        transport: Optional[TransportName] = None,
        **settings: Any,
    ) -> None:
        if http_client is not None and not _can_send(http_client, "close"):
            raise _invalid_http_client("httpx.Client", http_client)
        super().__init__(http_client=http_client, **settings)
        self._client = http_client_for(transport, http_client, self.timeout, awaits=False)

    def _drive(self, flow: Flow[T]) -> T:
        """Perform a flow to its end."""
        return drive(flow, self._client)

    def execute(self, call: Call) -> Any:
        """Make a call and give what its mode asks for."""
        names = replaced(self)
        return by_verb(self, call) if names else self._execute(call, names)

    def _fetch(self, call: Call) -> Any:
        return by_request(self, call) if replaced(self) else self._execute(call)

    _begin = _fetch

    def _execute(self, call: Call, names: Optional[FrozenSet[str]] = None) -> Any:
        names = replaced(self) if names is None else names
        steps = Replaced(self, call, names) if names else None
        flow = perform(self, call, self._deadline(call), steps)
        response, retries_taken = (
            self._drive(flow) if steps is None else drive(flow, sender(self, names))
        )
        return read(self, call, response, retries_taken)

    # For heirs

    @for_heirs
    def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """What is asked for, before each try; an heir may change it."""
        return options

    @for_heirs
    def _prepare_request(self, request: httpx.Request) -> None:
        """A request that is to be sent; an heir may change it."""

    @for_heirs
    def _send_request(
        self, request: httpx.Request, *, stream: bool, **options: Any
    ) -> httpx.Response:
        """Send a request: one try."""
        response: httpx.Response = self._client.send(request, stream=stream, **options)
        return response

    def close(self) -> None:
        """Close the connections. The client cannot be used after this."""
        client = getattr(self, "_client", None)
        if client is not None:
            client.close()

    def __enter__(self: T) -> T:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


@note_methods
class AsyncAPIClient(Verbs):
    """A client that awaits, on asyncio or trio."""

    _client: Any
    _body_face = staticmethod(awaited_body)

    def __init__(
        self,
        *,
        http_client: Optional[httpx.AsyncClient] = None,
        transport: Optional[TransportName] = None,
        **settings: Any,
    ) -> None:
        if http_client is not None and not _can_send(http_client, "aclose"):
            raise _invalid_http_client("httpx.AsyncClient", http_client)
        super().__init__(http_client=http_client, **settings)
        self._client = http_client_for(transport, http_client, self.timeout, awaits=True)
        self._enters_loops = http_client is not None and has_own_pool(http_client)

    def _flavour(self) -> str:
        library = current_library()
        return f"async:{library}" if library else "false"

    def _drive(self, flow: Flow[T]) -> Coroutine[Any, Any, T]:
        """Perform a flow to its end."""
        if self._enters_loops:
            enter(self._client)
        return adrive(flow, self._client)

    async def _in_time(self, call: Call, deadline: Deadline, sending: Coroutine[Any, Any, T]) -> T:
        """The flow bounds its own waits; this, those of keys, files and other HTTP clients."""
        import anyio

        with anyio.move_on_after(deadline.seconds):
            return await sending
        raise APITimeoutError(
            deadline.request or httpx.Request(call.method, self._url(call)), message=str(deadline)
        )

    def execute(self, call: Call) -> Any:
        """Make a call: something to await, or for pages to loop over."""
        names = replaced(self)
        if names:
            return by_verb(self, call)
        return self._begin(call) if call.answer.kind == "page" else self._execute(call, names)

    def _begin(self, call: Call) -> Any:
        if call.mode == "parsed" and call.answer.kind == "page":
            from .answer.pages import AsyncPaginator  # with the first list, not with the client

            return AsyncPaginator(self, call)
        return self._fetch(call)

    def _fetch(self, call: Call) -> Any:
        return by_request(self, call) if replaced(self) else self._execute(call)

    async def _execute(self, call: Call, names: Optional[FrozenSet[str]] = None) -> Any:
        names = replaced(self) if names is None else names
        steps = Replaced(self, call, names) if names else None
        deadline = self._deadline(call)
        flow = perform(self, call, deadline, steps)
        if steps is None:
            sending = self._drive(flow)
        else:
            if self._enters_loops:
                enter(self._client)
            sending = adrive(flow, sender(self, names))
        if deadline is not None:
            sending = self._in_time(call, deadline, sending)
        response, retries_taken = await sending
        return read(self, call, response, retries_taken)

    # For heirs

    @for_heirs
    async def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """What is asked for, before each try; an heir may change it."""
        return options

    @for_heirs
    async def _prepare_request(self, request: httpx.Request) -> None:
        """A request that is to be sent; an heir may change it."""

    @for_heirs
    async def _send_request(
        self, request: httpx.Request, *, stream: bool, **options: Any
    ) -> httpx.Response:
        """Send a request: one try."""
        response: httpx.Response = await self._client.send(request, stream=stream, **options)
        return response

    async def close(self) -> None:
        """Close the connections. The client cannot be used after this."""
        client = getattr(self, "_client", None)
        if client is not None:
            if self._enters_loops:
                enter(client)
            await client.aclose()

    async def __aenter__(self: T) -> T:
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.close()


def _can_send(http_client: Any, close: str) -> bool:
    """Whether an object can do what this client needs of its HTTP client, whatever its class."""
    if close == "close" and hasattr(http_client, "aclose"):
        return False
    return hasattr(http_client, "send") and hasattr(http_client, close)


def _invalid_http_client(expected: str, given: object) -> TypeError:
    return TypeError(
        f"Invalid `http_client` argument; expected an `{expected}` or something like it, "
        f"but got {type(given)}"
    )


on_demand(__name__)
