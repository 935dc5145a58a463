"""The clients' two faces: sending a flow to a driver, closing, being a context manager."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Coroutine, Optional, TypeVar

import httpx

from .._hints import on_demand
from ..errors import APITimeoutError
from .answer.read import read
from .exchange.drivers import adrive, awaited_body, blocking_body, drive
from .exchange.flow import perform
from .transport.defaults import http_client_for
from .transport.lines import current_library
from .verbs import Verbs

if TYPE_CHECKING:
    from .._timeout import Deadline
    from .call import Call
    from .effects import Flow
    from .exchange.flow import Outcome
    from .transport.defaults import TransportName

T = TypeVar("T")


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

    def _send(self, call: Call) -> Outcome:
        return self._drive(perform(self, call, self._deadline(call)))

    def execute(self, call: Call) -> Any:
        """Make a call and give what its mode asks for."""
        response, retries_taken = self._send(call)
        return read(self, call, response, retries_taken)

    def close(self) -> None:
        """Close the connections. The client cannot be used after this."""
        client = getattr(self, "_client", None)
        if client is not None:
            client.close()

    def __enter__(self: T) -> T:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


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

    def _flavour(self) -> str:
        library = current_library()
        return f"async:{library}" if library else "false"

    def _drive(self, flow: Flow[T]) -> Coroutine[Any, Any, T]:
        """Perform a flow to its end."""
        return adrive(flow, self._client)

    def _send(self, call: Call) -> Coroutine[Any, Any, Outcome]:
        deadline = self._deadline(call)
        sending = self._drive(perform(self, call, deadline))
        return sending if deadline is None else self._in_time(call, deadline, sending)

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
        if call.mode == "parsed" and call.answer.kind == "page":
            from .answer.pages import AsyncPaginator  # with the first list, not with the client

            return AsyncPaginator(self, call)
        return self._execute(call)

    async def _execute(self, call: Call) -> Any:
        response, retries_taken = await self._send(call)
        return read(self, call, response, retries_taken)

    async def close(self) -> None:
        """Close the connections. The client cannot be used after this."""
        client = getattr(self, "_client", None)
        if client is not None:
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
