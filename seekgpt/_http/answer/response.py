"""Responses as callers of ``with_raw_response`` and ``with_streaming_response`` see them."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    AsyncIterator,
    Awaitable,
    Callable,
    Dict,
    Generic,
    Iterator,
    List,
    Optional,
    Tuple,
    Type,
    TypeVar,
    Union,
    overload,
)

from ..._closed import cancelled_if_closed
from ..._hints import on_demand
from ..call import Answer
from ..exchange.content import keep
from .decode import decode, is_async
from .incremental import Lines, Reading, explained
from .invalid import json_of
from .stream import (
    AsyncLoop,
    AsyncPull,
    AsyncStream,
    Stream,
    aread_in_time,
    open_stream,
    pull,
    read_in_time,
)
from .whole_file import asave, save

if TYPE_CHECKING:
    import datetime
    import os

    import httpx

    from ..call import Call

R = TypeVar("R")
T = TypeVar("T")


class BaseAPIResponse(Generic[R]):
    """A successful response, with what it says about itself."""

    http_response: httpx.Response

    retries_taken: int
    """How many times the request was sent again before it succeeded."""

    def __init__(
        self, client: Any, call: Call, http_response: httpx.Response, retries_taken: int = 0
    ) -> None:
        self.http_response = http_response
        self.retries_taken = retries_taken
        self._client = client
        self._call = call
        self._parsed: Dict[Any, Any] = {}

    @property
    def headers(self) -> httpx.Headers:
        return self.http_response.headers

    @property
    def http_request(self) -> httpx.Request:
        """The request as it was sent, after any redirects."""
        return self.http_response.request

    @property
    def request_id(self) -> Optional[str]:
        """The ``x-request-id`` header: what to quote when asking for help."""
        found: Optional[str] = self.http_response.headers.get("x-request-id")
        return found

    @property
    def status_code(self) -> int:
        return self.http_response.status_code

    @property
    def url(self) -> httpx.URL:
        return self.http_response.url

    @property
    def method(self) -> str:
        return self.http_request.method

    @property
    def http_version(self) -> str:
        return self.http_response.http_version

    @property
    def elapsed(self) -> datetime.timedelta:
        """From sending the request to the end of the body; known when the response is closed."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the body has been read, or given up."""
        return self.http_response.is_closed

    def __repr__(self) -> str:
        response, cast_to = self.http_response, self._call.answer.cast_to
        status = f"{response.status_code} {response.reason_phrase}"
        return f"<{type(self).__name__} [{status}] type={cast_to!r}>"

    def _answer(self, to: Any) -> Answer:
        """How to read this response, perhaps as another type than the declared one."""
        declared = self._call.answer
        if to is None:
            return declared
        from typing_extensions import get_args

        from .casting import answer_for, page_answer
        from .pages import BasePage

        to, origin = _plain(to)
        structure_as = self._client._structure_as
        if self._call.stream:
            expected = AsyncStream if is_async(self._client) else Stream
            if not isinstance(origin, type) or not issubclass(origin, expected):
                raise TypeError(f"Expected a subclass of {expected} to parse to, but got {to!r}")
            if get_args(to):
                return answer_for(structure_as, None, to)
            return declared.evolve(stream_cls=to)
        if isinstance(origin, type) and issubclass(origin, BasePage):
            return page_answer(structure_as, (*get_args(to), object)[0], to)
        return answer_for(structure_as, to)

    def _parse(self, to: Any) -> Any:
        """The result for a type. It is made once: a stream can be read only once."""
        if to not in self._parsed:
            answer = self._answer(to)
            if self._call.stream:
                result = open_stream(self._client, self._call, answer, self.http_response)
            else:
                result = decode(self._client, self._call, answer, self.http_response)
            self._parsed[to] = result
        return self._parsed[to]

    def _streams(self) -> List[Any]:
        return [made for made in self._parsed.values() if isinstance(made, (Stream, AsyncStream))]


class LegacyAPIResponse(BaseAPIResponse[R]):
    """What methods of ``with_raw_response`` return: a response that has been read already.

    Nothing of it has to be awaited, in the async client neither.
    """

    @overload
    def parse(self, *, to: Type[T]) -> T: ...
    @overload
    def parse(self, *, to: None = None) -> R: ...
    def parse(self, *, to: Any = None) -> Any:
        """The object the method would have returned; with ``to``, the body as another type."""
        return self._parse(to)

    @property
    def content(self) -> bytes:
        return self.http_response.content

    @property
    def text(self) -> str:
        return self.http_response.text

    def json(self, **kwargs: Any) -> Any:
        """The body, decoded as JSON."""
        return json_of(self.http_response, **kwargs)

    def read(self) -> bytes:
        """The body; the same as `content`."""
        return self.http_response.content


class APIResponse(BaseAPIResponse[R]):
    """What methods of ``with_streaming_response`` hand to a ``with`` block.

    The body arrives when it is asked for: whole, with `read`, `text`, `json` or `parse`, or piece
    by piece, with `iter_bytes`, `iter_text` or `iter_lines`.
    """

    @overload
    def parse(self, *, to: Type[T]) -> T: ...
    @overload
    def parse(self, *, to: None = None) -> R: ...
    def parse(self, *, to: Any = None) -> Any:
        """The object the method would have returned; with ``to``, the body as another type."""
        if not self._call.stream:
            self.read()
        return self._parse(to)

    def read(self) -> bytes:
        """The whole body."""
        with explained(self.http_response):
            keep(self.http_response)
            return read_in_time(self.http_response)

    def text(self) -> str:
        """The whole body as text."""
        self.read()
        return self.http_response.text

    def json(self) -> Any:
        """The whole body, decoded as JSON."""
        self.read()
        return json_of(self.http_response)

    def close(self) -> None:
        """Close the connection, unless the body was read to its end."""
        for stream in self._streams():
            stream.close()
        self.http_response.close()

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """The body in chunks, decompressed."""
        return self._iterate(self.http_response.iter_bytes(chunk_size), Reading)

    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        """The body in chunks of text."""
        return self._iterate(self.http_response.iter_text(chunk_size), Reading)

    def iter_lines(self) -> Iterator[str]:
        """The body line by line, without the line ends."""
        return self._iterate(self.http_response.iter_text(), Lines)

    def stream_to_file(
        self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None
    ) -> None:
        """Write the body to a file while it arrives. The file appears when all of it is there."""
        save(self.iter_bytes(chunk_size), file)

    def _iterate(self, source: Iterator[Any], reading: Type[Reading]) -> Iterator[Any]:
        return pull(self.http_response, source, reading(self.http_response))


class AsyncAPIResponse(BaseAPIResponse[R]):
    """What methods of ``with_streaming_response`` hand to an ``async with`` block.

    The body arrives when it is asked for: whole, with `read`, `text`, `json` or `parse`, or piece
    by piece, with `iter_bytes`, `iter_text` or `iter_lines`.
    """

    def __init__(
        self, client: Any, call: Call, http_response: httpx.Response, retries_taken: int = 0
    ) -> None:
        super().__init__(client, call, http_response, retries_taken)
        self._pulls: List[AsyncPull] = []

    @overload
    async def parse(self, *, to: Type[T]) -> T: ...
    @overload
    async def parse(self, *, to: None = None) -> R: ...
    async def parse(self, *, to: Any = None) -> Any:
        """The object the method would have returned; with ``to``, the body as another type."""
        if not self._call.stream:
            await self.read()
        return self._parse(to)

    async def read(self) -> bytes:
        """The whole body."""
        with explained(self.http_response):
            keep(self.http_response)
            data: bytes = await cancelled_if_closed(aread_in_time(self.http_response))
            return data

    async def text(self) -> str:
        """The whole body as text."""
        await self.read()
        return self.http_response.text

    async def json(self) -> Any:
        """The whole body, decoded as JSON."""
        await self.read()
        return json_of(self.http_response)

    async def close(self) -> None:
        """Close the connection, unless the body was read to its end."""
        for stream in self._streams():
            await stream.close()
        for source in self._pulls:
            await source.aclose()
        if not self.http_response.is_closed:
            import anyio

            with anyio.CancelScope(shield=True):
                await self.http_response.aclose()

    def iter_bytes(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]:
        """The body in chunks, decompressed."""
        return self._iterate(self.http_response.aiter_bytes(chunk_size), Reading)

    def iter_text(self, chunk_size: Optional[int] = None) -> AsyncIterator[str]:
        """The body in chunks of text."""
        return self._iterate(self.http_response.aiter_text(chunk_size), Reading)

    def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line, without the line ends."""
        return self._iterate(self.http_response.aiter_text(), Lines)

    async def stream_to_file(
        self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None
    ) -> None:
        """Write the body to a file while it arrives; the disk is accessed off the event loop.

        The file appears when all of it is there.
        """
        await asave(self.iter_bytes(chunk_size), file)

    def _iterate(self, source: AsyncIterator[Any], reading: Type[Reading]) -> AsyncIterator[Any]:
        made = AsyncPull(self.http_response, source, reading(self.http_response))
        self._pulls.append(made)
        return AsyncLoop(made, self)


class StreamedBinaryAPIResponse(APIResponse[bytes]):
    """A streaming response of a method whose answer is binary; `parse` gives the bytes."""


class AsyncStreamedBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """A streaming response of a method whose answer is binary; `parse` gives the bytes."""


ResponseT = TypeVar("ResponseT", bound=APIResponse[Any])
AsyncResponseT = TypeVar("AsyncResponseT", bound=AsyncAPIResponse[Any])


class ResponseContextManager(Generic[ResponseT]):
    """Sends the request when it is entered, and closes the response when it is left."""

    def __init__(self, request: Callable[[], ResponseT]) -> None:
        self._request = request
        self._response: Optional[ResponseT] = None

    def __enter__(self) -> ResponseT:
        self._response = response = self._request()
        return response

    def __exit__(self, *_error: object) -> None:
        if self._response is not None:
            self._response.close()


class AsyncResponseContextManager(Generic[AsyncResponseT]):
    """Sends the request when it is entered, and closes the response when it is left."""

    def __init__(self, request: Callable[[], Awaitable[AsyncResponseT]]) -> None:
        self._request = request
        self._response: Optional[AsyncResponseT] = None

    async def __aenter__(self) -> AsyncResponseT:
        self._response = response = await self._request()
        return response

    async def __aexit__(self, *_error: object) -> None:
        if self._response is not None:
            await self._response.close()


def entering(client: Any, request: Callable[[], Any]) -> Any:
    """What makes a request of a client when it is entered, and closes its response."""
    return (AsyncResponseContextManager if is_async(client) else ResponseContextManager)(request)


def streamed(client: Any, call: Call, response: Any, retries_taken: int) -> Any:
    """The response whose body is read when it is asked for.

    A binary answer that is streamed parses to its bytes.
    """
    usual, binary = (
        (AsyncAPIResponse, AsyncStreamedBinaryAPIResponse)
        if is_async(client)
        else (APIResponse, StreamedBinaryAPIResponse)
    )
    if call.answer.kind != "binary" or call.answer.after is not None:
        return usual(client, call, response, retries_taken)
    call = call.evolve(answer=Answer(kind="binary", after=_content, cast_to=bytes))
    return binary(client, call, response, retries_taken)


def _content(answer: Any) -> Any:
    return answer.content


def _plain(to: Any) -> Tuple[Any, Any]:
    """A type without its aliases and annotations, and the class of which it is a kind."""
    from typing_extensions import Annotated, get_args, get_origin

    while True:
        if hasattr(to, "__value__"):  # an alias made by `type X = ...`
            to = to.__value__
        elif get_origin(to) is Annotated:
            to = get_args(to)[0]
        else:
            return to, get_origin(to) or to


on_demand(__name__)
