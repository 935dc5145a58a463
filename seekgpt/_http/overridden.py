"""Methods of the clients that an heir, a tracer or a test wrote anew, each at its place in a call.

A declared method makes a `Call` and hands it on, so none of these would be asked. Whether one was
replaced is therefore looked at for every call, which costs far less than asking them.
"""

from __future__ import annotations

from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Callable, FrozenSet, Optional, Type, TypeVar

from .._httpx_family import is_a
from .effects import Blocking, Execute, Flow
from .exchange.flow import Attempt
from .options import FinalRequestOptions, body_of, settings_of

if TYPE_CHECKING:
    import httpx

    from .call import Call

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])

_NAMES = (
    # those that programs call for endpoints without a method
    "request",
    "get",
    "post",
    "put",
    "patch",
    "delete",
    "get_api_list",
    # the steps of one try
    "_prepare_options",
    "_build_request",
    "_build_headers",
    "_prepare_url",
    "_prepare_request",
    "_send_request",
    "_calculate_retry_timeout",
)
_ALL = frozenset(_NAMES)
_NONE: FrozenSet[str] = frozenset()
_methods = attrgetter(*_NAMES)


def for_heirs(function: F) -> F:
    """Mark a method of a private name that heirs may write anew, so that type checkers know it."""
    return function


def note_methods(cls: Type[T]) -> Type[T]:
    """Remember the methods of a client class as they are written in this library."""
    cls._as_written = _methods(cls)  # type: ignore[attr-defined]
    return cls


def replaced(client: Any) -> FrozenSet[str]:
    """The methods of a client that are not this library's, but its heir's or its own."""
    cls = type(client)
    now, own = _methods(cls), client.__dict__.keys()
    if now == cls._as_written and own.isdisjoint(_ALL):
        return _NONE
    pairs = zip(_NAMES, now, cls._as_written)
    return frozenset(name for name, new, old in pairs if new is not old or name in own)


def by_verb(client: Any, call: Call) -> Any:
    """Make a call as programs do for endpoints without a method."""
    from .answer.casting import shown

    cast_to = shown(call.answer)
    sent = {**body_of(call), "options": settings_of(call, cast_to)}
    verb = call.method.lower()
    if call.answer.kind == "page":
        page = _page_class(client, call)
        return client.get_api_list(call.path, model=cast_to, page=page, method=verb, **sent)
    if call.stream:
        from .answer.stream import stream_class

        sent.update(stream=True, stream_cls=stream_class(client, call.answer))
    method = getattr(client, verb, None)
    return client._fetch(call) if method is None else method(call.path, cast_to=cast_to, **sent)


def by_request(client: Any, call: Call) -> Any:
    """Make a call by the one method that all of the verbs lead to."""
    from .answer.casting import shown

    cast_to = shown(call.answer)
    if call.answer.kind == "page":
        cast_to = _page_class(client, call)[cast_to]
    options = FinalRequestOptions.of(call, cast_to)
    if not call.stream:
        return client.request(cast_to, options)
    from .answer.stream import stream_class

    return client.request(
        cast_to, options, stream=True, stream_cls=stream_class(client, call.answer)
    )


def _page_class(client: Any, call: Call) -> Any:
    page = call.answer.page
    if not isinstance(page, (str, dict)):
        return page
    from .answer.decode import is_async
    from .answer.page_styles import page_class

    return page_class(page, is_async(client))


class Replaced:
    """The steps of a call, those that were replaced among them; `flow.perform` goes by them."""

    def __init__(self, client: Any, call: Call, names: FrozenSet[str]) -> None:
        from .answer.casting import shown

        # One key for all tries, whatever is made of the options in each.
        call = call.evolve(idempotency_key=client._key_of(call))
        self._options = partial(FinalRequestOptions.of, call, shown(call.answer))
        self._client = client
        self._names = names

    def request(self, taken: int) -> Flow[Attempt]:
        """What is sent after so many retries."""
        client, options = self._client, self._options()
        if "_prepare_options" in self._names:
            options = yield Execute(partial(client._prepare_options, options))
            if not isinstance(options, FinalRequestOptions):
                raise TypeError(
                    f"`{type(client).__name__}._prepare_options` has to return the options, but "
                    f"it returned an object of type {type(options).__name__}"
                )
        call = options.to_call()
        build = partial(client._build_request, options, retries_taken=taken)
        request = build() if call.encoding == "json" else (yield Blocking(build))
        authority = client._authority_for(call)
        if authority is not None and not authority.seals:
            yield from authority.authorize(request, client.base_url)
        if "_prepare_request" in self._names:
            yield Execute(partial(client._prepare_request, request))
        if authority is not None and authority.seals:
            yield from authority.authorize(request, client.base_url)
        return Attempt(call, request, authority, _replayable(request))

    def delay(self, taken: int, response: Optional[httpx.Response]) -> float:
        """Seconds to wait before the next try."""
        options = self._options()
        remaining = options.get_max_retries(self._client.max_retries) - taken
        headers = None if response is None else response.headers
        pause: float = self._client._calculate_retry_timeout(remaining, options, headers)
        return pause


def _replayable(request: Any) -> bool:
    """Whether the body of a request can be sent again."""
    stream = request.stream
    return is_a(stream, "ByteStream") or bool(getattr(stream, "replayable", False))


def sender(client: Any, names: FrozenSet[str]) -> Any:
    """What sends the requests of a client: its HTTP client, unless that is not asked itself."""
    return _Sender(client) if "_send_request" in names else client._client


class _Sender:
    """An HTTP client whose ``send`` is the `_send_request` of a client."""

    def __init__(self, client: Any) -> None:
        self._http = client._client
        self.send = client._send_request

    def __getattr__(self, name: str) -> Any:
        return getattr(self._http, name)
