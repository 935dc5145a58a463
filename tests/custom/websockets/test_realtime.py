"""Realtime: a conversation over a real websocket, in every colour."""

from __future__ import annotations

import base64
import gzip
import hashlib
import http
import inspect
import pickle
import sys
import threading
import time
from pathlib import Path
from typing import Any, Dict, List
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from typing_extensions import get_args, get_type_hints

pytest.importorskip("websockets")

import websockets
import websockets.exceptions

import seekgpt
import seekgpt.resources.beta.realtime as beta
import seekgpt.types.beta.realtime
from seekgpt import types
from seekgpt._custom.websockets.conversation import Outbox
from seekgpt.resources.realtime import RealtimeConnection, RealtimeConversationItemResource
from seekgpt.types.realtime import (
    ConversationItemAdded,
    ConversationItemParam,
    ResponseDoneEvent,
    ResponseTextDeltaEvent,
    SessionCreatedEvent,
    SessionUpdateEvent,
)
from seekgpt.types.responses import ResponsesClientEvent, ResponsesClientEventParam
from tests.colours import Colour
from tests.loopback import Loopback, Received, answer
from tests.sockets import Peer, SocketServer

_COLOURS = ["sync", "asyncio"]
if int(websockets.__version__.partition(".")[0]) >= 16:
    _COLOURS.append("trio")


@pytest.fixture(params=_COLOURS)
def colour(request: Any) -> Colour:
    return Colour(request.param)


class Talk:
    """One way to talk for both colours of a connection."""

    def __init__(self, colour: Colour, manager: Any) -> None:
        self.blocking = colour.blocking
        self.manager = manager

    async def __aenter__(self) -> Talk:
        manager = self.manager
        self.connection = manager.__enter__() if self.blocking else await manager.__aenter__()
        return self

    async def __aexit__(self, *error: Any) -> None:
        if self.blocking:
            self.manager.__exit__(*error)
        else:
            await self.manager.__aexit__(*error)

    async def do(self, method: Any, *args: Any, **kwargs: Any) -> Any:
        result = method(*args, **kwargs)
        return result if self.blocking else await result

    async def events(self) -> List[Any]:
        """All further events, until the connection ends."""
        if self.blocking:
            return list(self.connection)
        return [event async for event in self.connection]


def conversation(peer: Peer) -> None:
    """Text in, text out."""
    peer.say(type="session.created", event_id="e0", session={"type": "realtime"})
    assert peer.hear()["type"] == "session.update"
    item = peer.hear()["item"]
    peer.say(type="conversation.item.added", event_id="e1", item=item)
    assert peer.hear() == {"type": "response.create"}
    for word in ("Hel", "lo"):
        peer.say(type="response.output_text.delta", event_id="e", delta=word, item_id="i")
    peer.say(type="response.done", event_id="e9", response={"id": "r", "status": "completed"})


def test_text_in_text_out(colour: Colour) -> None:
    async def body() -> None:
        with SocketServer(conversation) as server:
            client = colour.client(base_url=server.url, organization="org-1")
            async with Talk(colour, client.realtime.connect(model="gpt-realtime")) as talk:
                connection = talk.connection
                first = await talk.do(connection.recv)
                assert isinstance(first, SessionCreatedEvent)
                settings = {"type": "realtime", "output_modalities": ["text"]}
                await talk.do(connection.session.update, session=settings)
                item = {
                    "type": "message",
                    "role": "user",
                    "content": [{"type": "input_text", "text": "Say hello!"}],
                }
                await talk.do(connection.conversation.item.create, item=item)
                await talk.do(connection.response.create)
                added, *deltas, done = await talk.events()
                assert isinstance(added, ConversationItemAdded)
                assert added.item.content[0].text == "Say hello!"
                assert isinstance(deltas[0], ResponseTextDeltaEvent)
                assert "".join(event.delta for event in deltas) == "Hello"
                assert isinstance(done, ResponseDoneEvent)
                assert done.response.status == "completed"
        (peer,) = server.seen
        assert peer.path == "/v1/realtime?model=gpt-realtime"
        assert peer.headers["Authorization"] == "Bearer sk-test"
        assert peer.headers["SeekGPT-Organization"] == "org-1"
        assert peer.headers["User-Agent"].startswith(type(client).__name__)

    colour.run(body)


def echo(peer: Peer) -> None:
    for message in peer.socket:
        peer.socket.send(message)


def test_every_way_to_send(colour: Colour) -> None:
    async def body() -> None:
        with SocketServer(echo) as server:
            client = colour.client(base_url=server.url)
            async with Talk(colour, client.realtime.connect(call_id="rtc_1")) as talk:
                connection = talk.connection
                await talk.do(connection.send, {"type": "response.cancel", "x": seekgpt.omit})
                assert await talk.do(connection.recv_bytes) == b'{"type":"response.cancel"}'
                event = SessionUpdateEvent(type="session.update", session={"type": "realtime"})
                await talk.do(connection.send, event)
                assert (await talk.do(connection.recv)).to_dict() == event.to_dict()
                await talk.do(connection.send_raw, '{"type": "new.kind"}')
                assert (await talk.do(connection.recv)).type == "new.kind"
                await talk.do(
                    connection.conversation.item.truncate,
                    item_id="i",
                    content_index=0,
                    audio_end_ms=7,
                    event_id=seekgpt.omit,
                )
                assert await talk.do(connection.recv_bytes) == (
                    b'{"type":"conversation.item.truncate","item_id":"i","content_index":0,'
                    b'"audio_end_ms":7}'
                )
                with pytest.raises(TypeError, match="needs the field 'audio'"):
                    await talk.do(connection.input_audio_buffer.append)
                with pytest.raises(TypeError, match="has no field 'sound'; it has audio, event_id"):
                    await talk.do(connection.input_audio_buffer.append, sound="x")
                assert connection.parse_event(b'{"type": "response.done"}').type == "response.done"
        assert server.seen[0].path == "/v1/realtime?call_id=rtc_1"

    colour.run(body)


def events(cls: Any, prefix: str = "") -> List[str]:
    """The events that a connection has methods for."""
    found = []
    for name, member in vars(cls).items():
        if isinstance(member, property):
            group = member.fget(cls(None) if prefix else cls(None, None))
            found += events(type(group), f"{prefix}{name}.")
        elif prefix and not name.startswith("_"):
            found.append(prefix + name)
    return sorted(found)


def test_every_declared_event_has_a_method() -> None:
    assert events(RealtimeConnection) == [
        "conversation.item.create",
        "conversation.item.delete",
        "conversation.item.retrieve",
        "conversation.item.truncate",
        "input_audio_buffer.append",
        "input_audio_buffer.clear",
        "input_audio_buffer.commit",
        "output_audio_buffer.clear",
        "response.cancel",
        "response.create",
        "session.update",
    ]
    assert "transcription_session.update" in events(beta.RealtimeConnection)
    create = RealtimeConversationItemResource.create
    assert str(inspect.signature(create)).startswith("(self, *, item: ")
    assert get_type_hints(create)["item"] == ConversationItemParam


def test_what_a_connection_hears_and_says_is_typed() -> None:
    client, aclient = seekgpt.SeekGPT(api_key="k"), seekgpt.AsyncSeekGPT(api_key="k")
    hears = {
        client.realtime: types.realtime.RealtimeServerEvent,
        client.beta.realtime: types.beta.realtime.RealtimeServerEvent,
        client.responses: types.responses.ResponsesServerEvent,
        client.chat.responses: types.responses.ResponsesServerEvent,
        client.beta.responses: types.beta.BetaResponsesServerEvent,
        aclient.realtime: types.realtime.RealtimeServerEvent,
        client.live: types.live.ServerEvent,
        client.live.forks: types.live.ForkServerEvent,
        client.live.sideband: types.live.ConnectServerEvent,
        client.realtime.translations: types.realtime.RealtimeTranslationServerEvent,
        aclient.beta.responses: types.beta.BetaResponsesServerEvent,
    }
    for resource, events in hears.items():
        manager = get_type_hints(resource.connect)["return"]
        needed = {"session_id": "s", "model": "m"}
        taken = set(inspect.signature(resource.connect).parameters)
        given = {name: value for name, value in needed.items() if name in taken}
        assert isinstance(resource.connect(**given), manager)
        connection = get_type_hints(manager.enter)["return"]
        assert get_type_hints(connection.recv)["return"] == events
        assert get_type_hints(connection.parse_event)["return"] == events
        iterate = "__aiter__" if hasattr(connection, "__aiter__") else "__iter__"
        assert get_args(get_type_hints(getattr(connection, iterate))["return"]) == (events,)
    manager = get_type_hints(aclient.responses.connect)["return"]
    said = get_type_hints(manager.send)["event"]
    assert set(get_args(ResponsesClientEvent)) < set(get_args(said))
    assert set(get_args(ResponsesClientEventParam)) < set(get_args(said))


def test_classes_of_connections_can_be_imported_and_pickled() -> None:
    for cls in (RealtimeConnection, beta.AsyncRealtimeConnection, RealtimeConversationItemResource):
        assert pickle.loads(pickle.dumps(cls)) is cls
        assert getattr(sys.modules[cls.__module__], cls.__name__) is cls
    assert RealtimeConnection is not beta.RealtimeConnection


def test_options_of_the_client_and_of_the_call(colour: Colour) -> None:
    async def body() -> None:
        with SocketServer(echo) as server:
            client = colour.client(
                base_url="https://api.example.com/v1",
                websocket_base_url=server.url.replace("http", "ws") + "/sockets?zone=eu",
                default_query={"team": "a"},
                default_headers={"X-Team": "a"},
            )
            connect = client.realtime.connect(
                model="m",
                extra_query={"intent": "x y"},
                extra_headers={"X-Extra": "1", "Authorization": "Bearer other"},
                websocket_connection_options={"compression": None, "max_size": 100},
            )
            async with Talk(colour, connect) as talk:
                await talk.do(talk.connection.send, {"text": "x" * 200})
                with pytest.raises(seekgpt.WebSocketConnectionClosedError):
                    await talk.do(talk.connection.recv)
        (peer,) = server.seen
        assert urlsplit(peer.path).path == "/v1/sockets/realtime"
        assert parse_qs(urlsplit(peer.path).query) == {
            "zone": ["eu"],
            "team": ["a"],
            "model": ["m"],
            "intent": ["x y"],
        }
        assert peer.headers["X-Team"] == "a"
        assert peer.headers["X-Extra"] == "1"
        assert peer.headers["Authorization"] == "Bearer other"
        assert "Sec-WebSocket-Extensions" not in peer.headers

    colour.run(body)


def test_a_key_is_fetched_when_connecting(colour: Colour) -> None:
    async def body() -> None:
        with SocketServer(echo) as server:
            client = colour.client(base_url=server.url, api_key=lambda: "sk-fresh")
            async with Talk(colour, client.realtime.connect(model="m")):
                pass
        assert server.seen[0].headers["Authorization"] == "Bearer sk-fresh"

    colour.run(body)


def test_a_token_is_exchanged_when_connecting(colour: Colour) -> None:
    identity: Any = {
        "identity_provider_id": "i",
        "service_account_id": "s",
        "provider": {"token_type": "jwt", "get_token": lambda: "subject"},
    }

    async def body() -> None:
        with Loopback(exchange) as tokens, SocketServer(echo) as server:
            client = colour.client(base_url=server.url, api_key=None, workload_identity=identity)
            client._authority.token_exchange_url = tokens.url
            async with Talk(colour, client.realtime.connect(model="m")):
                pass
            await colour.do(client.close)
        assert server.seen[0].headers["Authorization"] == "Bearer exchanged"

    def exchange(_: Received) -> bytes:
        return answer(body={"access_token": "exchanged", "expires_in": 60})

    colour.run(body)


@pytest.mark.fault(
    "The handshake of a websocket is refused.",
    does="the error of its status, with the body",
)
def test_a_refused_connection_is_a_status_error(colour: Colour) -> None:
    def refuse(connection: Any, request: Any) -> Any:
        return connection.respond(http.HTTPStatus.UNAUTHORIZED, '{"error": {"message": "Who?"}}')

    async def body() -> None:
        with SocketServer(echo, process_request=refuse) as server:
            client = colour.client(base_url=server.url)
            with pytest.raises(seekgpt.AuthenticationError) as caught:
                async with Talk(colour, client.realtime.connect(model="m")):
                    pass
        assert caught.value.status_code == 401
        assert "sk-test" not in repr(caught.value) + str(vars(caught.value.request))

    colour.run(body)


@pytest.mark.parametrize("packed", ["", "gzip"])
def test_a_refusal_says_why(colour: Colour, packed: str) -> None:
    said = b'{"error": {"message": "Who?", "code": "unknown_key", "param": "key"}}'

    def refuse(connection: Any, request: Any) -> Any:
        response = connection.respond(http.HTTPStatus.FORBIDDEN, "")
        response.body = gzip.compress(said) if packed else said
        del response.headers["Content-Length"], response.headers["Content-Type"]
        response.headers["Content-Length"] = str(len(response.body))
        response.headers["Content-Type"] = "application/json"
        response.headers["X-Request-Id"] = "req_1"
        if packed:
            response.headers["Content-Encoding"] = packed
        return response

    async def body() -> None:
        with SocketServer(echo, process_request=refuse) as server:
            client = colour.client(base_url=server.url)
            with pytest.raises(seekgpt.PermissionDeniedError, match=r"Who\?") as caught:
                async with Talk(colour, client.realtime.connect(model="m")):
                    pass
        error = caught.value
        assert (error.code, error.param, error.request_id) == ("unknown_key", "key", "req_1")
        assert error.body == {"message": "Who?", "code": "unknown_key", "param": "key"}

    colour.run(body)


def redirecting(url: str) -> Any:
    """What answers a handshake with a redirect, unless it came there already."""

    def redirect(connection: Any, request: Any) -> Any:
        if request.path.endswith("/there"):
            return None
        response = connection.respond(http.HTTPStatus.TEMPORARY_REDIRECT, "elsewhere")
        response.headers["Location"] = url
        return response

    return redirect


@pytest.mark.fault(
    "The handshake of a websocket is redirected to another origin.",
    does="it is not followed, and no key goes there: `APIStatusError`",
)
def test_a_redirect_to_another_origin_is_not_followed(colour: Colour) -> None:
    async def body() -> None:
        with SocketServer(echo, process_request=redirecting(url)) as server:
            client = colour.client(base_url=server.url)
            with pytest.raises(seekgpt.APIStatusError) as caught:
                async with Talk(colour, client.realtime.connect(model="m")):
                    pass
            assert caught.value.status_code == 307

    with SocketServer(echo) as other:
        url = other.url.replace("http", "ws") + "/there"
        colour.run(body)
    assert other.seen == []


@pytest.mark.parametrize("location", ["/v2/there", "{ws}/there", "{http}/there", "{user}/there"])
def test_a_redirect_at_the_same_origin_is_followed(colour: Colour, location: str) -> None:
    async def body() -> None:
        with SocketServer(echo, process_request=lambda *a: redirect(*a)) as server:
            urls = {"http": server.url, "ws": server.url.replace("http", "ws")}
            urls["user"] = server.url.replace("http://", "ws://me:secret@")
            redirect = redirecting(location.format(**urls))
            client = colour.client(base_url=server.url)
            async with Talk(colour, client.realtime.connect(model="m")) as talk:
                await talk.do(talk.connection.send, {"type": "response.create"})
                assert await talk.do(talk.connection.recv_bytes) == b'{"type":"response.create"}'
        (peer,) = server.seen
        assert peer.path.endswith("/there")
        assert peer.headers.get_all("Authorization") == ["Bearer sk-test"]

    colour.run(body)


@pytest.mark.fault(
    "The handshake of a websocket is redirected in a circle.",
    does="`APIStatusError`, after the redirects there may be",
)
def test_redirects_in_a_circle_end(colour: Colour) -> None:
    def around(connection: Any, request: Any) -> Any:
        asked.append(request.path)
        return redirecting("/v1/realtime")(connection, request)

    async def body() -> None:
        with SocketServer(echo, process_request=around) as server:
            client = colour.client(base_url=server.url)
            with pytest.raises(seekgpt.APIStatusError):
                async with Talk(colour, client.realtime.connect(model="m")):
                    pass

    asked: List[str] = []
    colour.run(body)
    assert 2 < len(asked) < 30


@pytest.mark.fault(
    "Nobody listens where the websocket should be.",
    does="`APIConnectionError`",
)
def test_nobody_there(colour: Colour) -> None:
    async def body() -> None:
        client = colour.client(base_url="http://127.0.0.1:9/v1")
        with pytest.raises(seekgpt.APIConnectionError):
            async with Talk(colour, client.realtime.connect(model="m")):
                pass

    colour.run(body)


def test_no_credentials(colour: Colour) -> None:
    async def body() -> None:
        client = colour.client(api_key="", _enforce_credentials=False)
        with pytest.raises(TypeError, match="authentication method"):
            async with Talk(colour, client.realtime.connect(model="m")):
                pass

    colour.run(body)


def test_without_the_library(colour: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    async def body() -> None:
        client = colour.client()
        with pytest.raises(seekgpt.SeekGPTError, match=r"seekgpt\[realtime\]"):
            async with Talk(colour, client.realtime.connect(model="m")):
                pass

    for name in ("websockets", *(f"websockets.{c}.client" for c in ("sync", "asyncio", "trio"))):
        monkeypatch.setitem(sys.modules, name, None)
    colour.run(body)


@pytest.mark.fault(
    "A websocket breaks off.",
    does="`WebSocketConnectionClosedError` with code and reason",
)
def test_an_abnormal_end_is_an_error(colour: Colour) -> None:
    async def body() -> None:
        with SocketServer(lambda peer: peer.drop(1008, "policy")) as server:
            client = colour.client(base_url=server.url)
            async with Talk(colour, client.realtime.connect(model="m")) as talk:
                with pytest.raises(seekgpt.WebSocketConnectionClosedError) as caught:
                    await talk.events()
                assert (caught.value.code, caught.value.reason) == (1008, "policy")
                with pytest.raises(seekgpt.WebSocketConnectionClosedError) as caught:
                    await talk.do(talk.connection.response.create)
                assert caught.value.unsent_messages == ['{"type":"response.create"}']

    colour.run(body)


def test_an_event_may_be_of_any_size(colour: Colour) -> None:
    def script(peer: Peer) -> None:
        peer.say(type="response.output_audio.delta", event_id="e1", delta="A" * 3_000_000)
        peer.say(type="input_audio_buffer.cleared", event_id="e2")

    async def body() -> None:
        with SocketServer(script, max_size=None) as server:
            client = colour.client(base_url=server.url)
            async with Talk(colour, client.realtime.connect(model="m")) as talk:
                audio, cleared = await talk.events()
        assert len(audio.delta) == 3_000_000
        assert cleared.event_id == "e2"
        assert "Sec-WebSocket-Extensions" not in server.seen[0].headers  # so it is no bomb

    colour.run(body)


@pytest.mark.fault(
    "An event of a websocket is larger than the caller's limit.",
    does="`WebSocketConnectionClosedError` with code 1009",
)
def test_an_event_over_the_limit_of_the_caller_closes_with_1009(colour: Colour) -> None:
    def script(peer: Peer) -> None:
        peer.say(type="response.output_audio.delta", event_id="e1", delta="A" * 5000)

    def never(event: seekgpt.ReconnectingEvent) -> Any:
        raise AssertionError("to open it again would be to hear the same again")

    async def body() -> None:
        with SocketServer(script) as server:
            connect = colour.client(base_url=server.url).realtime.connect(
                model="m",
                websocket_connection_options={"max_size": 1000},
                on_reconnecting=never,
            )
            async with Talk(colour, connect) as talk:
                with pytest.raises(seekgpt.WebSocketConnectionClosedError) as caught:
                    await talk.events()
                assert caught.value.code == 1009
                with pytest.raises(seekgpt.WebSocketConnectionClosedError) as caught:
                    await talk.do(talk.connection.recv)
                assert caught.value.code == 1009

    colour.run(body)


@pytest.mark.parametrize(
    ("code", "kind"), [(1000, "OK"), (1001, "OK"), (1008, "Error"), (4000, "Error")]
)
def test_a_close_is_also_what_the_websockets_library_raises(
    colour: Colour, code: int, kind: str
) -> None:
    theirs: Any = getattr(websockets.exceptions, f"ConnectionClosed{kind}")

    async def body() -> None:
        with SocketServer(lambda peer: peer.drop(code, "because")) as server:
            client = colour.client(base_url=server.url)
            async with Talk(colour, client.realtime.connect(model="m")) as talk:
                with pytest.raises(theirs) as caught:
                    await talk.do(talk.connection.recv)
                with pytest.raises(theirs):
                    await talk.do(talk.connection.response.create)
        error = caught.value
        assert isinstance(error, seekgpt.WebSocketConnectionClosedError)
        assert (error.code, error.reason) == (code, "because")
        assert (error.rcvd.code, error.rcvd.reason) == (code, "because")
        assert str(error) == f"The websocket is closed ({code} because)"
        again = pickle.loads(pickle.dumps(error))
        assert isinstance(again, theirs)
        assert (again.code, again.unsent_messages, str(again)) == (code, [], str(error))

    colour.run(body)


@pytest.mark.fault(
    "The refusal of a websocket has a redirect, a header, or a body that nobody can read.",
    does="`APIStatusError`; of a compressed body, no more is unpacked than of any error's",
)
@pytest.mark.parametrize(
    "said",
    [
        {"Location": "http://["},
        {"Location": "\udcff\udcfe"},
        {"X-Odd": "\udcff"},
        {"Content-Encoding": "gzip"},
        {"Content-Encoding": "gzip, " * 20},
    ],
    ids=str,
)
def test_a_refusal_that_cannot_be_read(colour: Colour, said: Dict[str, str]) -> None:
    head = "".join(f"{name}: {value}\r\n" for name, value in said.items())
    bomb = gzip.compress(bytes(20_000_000))

    def refuse(received: Received) -> bytes:
        start = f"HTTP/1.1 302 Found\r\n{head}Content-Length: {len(bomb)}\r\n\r\n"
        return start.encode("ascii", "surrogateescape") + bomb

    async def body() -> None:
        with Loopback(refuse) as server:
            client = colour.client(base_url=server.url)
            with pytest.raises(seekgpt.APIStatusError) as caught:
                async with Talk(colour, client.realtime.connect(model="m")):
                    pass
        assert caught.value.status_code == 302
        assert len(caught.value.response.content) <= len(bomb)

    colour.run(body)


@pytest.mark.fault(
    "The other end of a websocket does not answer its opening, or its closing.",
    does="neither is waited for longer than the client's `read` timeout, and at most 10 seconds",
)
@pytest.mark.parametrize("opens", [False, True])
def test_an_end_that_is_silent(colour: Colour, opens: bool) -> None:
    def respond(received: Received) -> None:
        if opens:
            received.connection.sendall(accepted(received))
        over.wait(10)

    async def body() -> None:
        client = colour.client(base_url=server.url, timeout=0.2)
        begun = time.monotonic()
        try:
            async with Talk(colour, client.realtime.connect(model="m")):
                assert opens
        except seekgpt.APITimeoutError:
            assert not opens
        assert time.monotonic() - begun < 5
        over.set()

    over = threading.Event()
    with Loopback(respond) as server:
        colour.run(body)


def accepted(received: Received) -> bytes:
    """The answer that opens a websocket (RFC 6455, section 1.3)."""
    key = received.headers["sec-websocket-key"] + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
    accept = base64.b64encode(hashlib.sha1(key.encode()).digest()).decode()
    head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    return f"{head}Sec-WebSocket-Accept: {accept}\r\n\r\n".encode()


@pytest.mark.fault(
    "A message of a websocket is no JSON.",
    does="an error of this library",
)
def test_a_message_that_is_no_json(colour: Colour) -> None:
    async def body() -> None:
        with SocketServer(lambda peer: peer.socket.send("hello")) as server:
            client = colour.client(base_url=server.url)
            async with Talk(colour, client.realtime.connect(model="m")) as talk:
                with pytest.raises(seekgpt.SeekGPTError, match="no JSON"):
                    await talk.do(talk.connection.recv)

    colour.run(body)


def test_a_list_in_the_query_is_written_as_over_http(colour: Colour) -> None:
    query = {"tags": ["a", "b"], "filter": {"kind": ["x"], "live": True}}

    async def body() -> None:
        with SocketServer(echo) as server, Loopback(lambda _: answer(body={"data": []})) as api:
            for chosen in (None, server.url.replace("http", "ws") + "?zone=eu"):
                client = colour.client(base_url=server.url, websocket_base_url=chosen)
                async with Talk(colour, client.realtime.connect(extra_query=query)):
                    pass
            await colour.do(colour.client(base_url=api.url).models.list, extra_query=query)
            (plain,) = api.seen
        # Each connection has a thread, so the later may be noted before the earlier.
        first, second = sorted((urlsplit(peer.path).query for peer in server.seen), key=len)
        assert first == urlsplit(plain.target).query
        assert second == f"zone=eu&{first}"

    colour.run(body)


@pytest.mark.fault(
    "A websocket that may reconnect is closed by the server.",
    does="it is opened again, with what was not sent",
)
def test_reconnecting(colour: Colour) -> None:
    def flaky(peer: Peer) -> None:
        peer.say(type="session.created", event_id=str(len(server.seen)))
        if len(server.seen) < 3:
            peer.drop()

    def changed(event: seekgpt.ReconnectingEvent) -> Any:
        told.append(event)
        return {"extra_query": {"try": str(len(told))}}

    async def body() -> None:
        client = colour.client(base_url=server.url)
        manager = client.realtime.connect(
            model="m", on_reconnecting=changed, initial_delay=0.01, max_delay=0.02
        )
        async with Talk(colour, manager) as talk:
            events = await talk.events()
        assert [event.event_id for event in events] == ["1", "2", "3"]

    told: List[Any] = []
    with SocketServer(flaky) as server:
        colour.run(body)
    assert [parse_qs(urlsplit(peer.path).query).get("try") for peer in server.seen] == [
        None,
        ["1"],
        ["2"],
    ]
    assert [(e.attempt, e.max_attempts, e.close_code) for e in told] == [(1, 5, 1011)] * 2


@pytest.mark.fault(
    "A websocket cannot be opened again.",
    does="the last error, after the tries there are",
)
def test_giving_up_reconnecting(colour: Colour) -> None:
    async def body() -> None:
        with SocketServer(lambda peer: peer.drop()) as server:
            client = colour.client(base_url=server.url)
            manager = client.realtime.connect(
                model="m", on_reconnecting=lambda event: {"abort": True}
            )
            async with Talk(colour, manager) as talk:
                with pytest.raises(seekgpt.WebSocketConnectionClosedError, match="1011"):
                    await talk.events()
        assert len(server.seen) == 1

    colour.run(body)


def test_handlers(colour: Colour) -> None:
    def script(peer: Peer) -> None:
        assert peer.hear() == {"type": "response.create"}
        for kind in ("response.created", "response.done", "response.done"):
            peer.say(type=kind)

    async def body() -> None:
        with SocketServer(script) as server:
            manager = colour.client(base_url=server.url).realtime.connect(model="m")
            manager.on("response.done", lambda event: heard.append("done"))
            manager.once("response.done", lambda event: heard.append("once"))
            manager.send({"type": "response.create"})
            async with Talk(colour, manager) as talk:

                @talk.connection.on("event")
                def any_event(event: Any) -> None:
                    heard.append(event.type)

                await talk.do(talk.connection.dispatch_events)

    heard: List[str] = []
    colour.run(body)
    assert heard == [
        "response.created",
        "done",
        "once",
        "response.done",
        "done",
        "response.done",
    ]


def test_an_error_nobody_handles(colour: Colour) -> None:
    def script(peer: Peer) -> None:
        peer.say(type="error", event_id="e", error={"type": "bad", "message": "No such thing"})

    async def body() -> None:
        with SocketServer(script) as server:
            client = colour.client(base_url=server.url)
            async with Talk(colour, client.realtime.connect(model="m")) as talk:
                with pytest.raises(seekgpt.SeekGPTError, match="No such thing"):
                    await talk.do(talk.connection.dispatch_events)

    colour.run(body)


def test_strict_validation(colour: Colour) -> None:
    async def body() -> None:
        with SocketServer(lambda peer: peer.say(type="x", event_id="e")) as server:
            client = colour.client(base_url=server.url, _strict_response_validation=True)
            async with Talk(colour, client.realtime.connect(model="m")) as talk:
                with pytest.raises(seekgpt.SeekGPTError, match=r"\$"):
                    await talk.do(talk.connection.recv)

    colour.run(body)


@pytest.mark.fault(
    "More is to be sent than the queue holds while there is no connection.",
    does="`WebSocketQueueFullError`",
)
def test_an_outbox_is_bounded() -> None:
    outbox = Outbox(5)
    outbox.put("äb")
    with pytest.raises(seekgpt.WebSocketQueueFullError):
        outbox.put("cde")
    taken = outbox.take()
    outbox.put("f")
    outbox.put_back(taken)
    assert outbox.take() == ["äb", "f"]
    outbox.put("12345")


def test_public_names() -> None:
    from seekgpt.types.websocket_connection_options import WebSocketConnectionOptions
    from seekgpt.types.websocket_reconnection import ReconnectingEvent, is_recoverable_close

    assert seekgpt.types.WebSocketConnectionOptions is WebSocketConnectionOptions
    assert seekgpt.types.WebsocketConnectionOptions is WebSocketConnectionOptions
    assert seekgpt.ReconnectingEvent is ReconnectingEvent
    assert is_recoverable_close(1012)
    assert not is_recoverable_close(1000)


def test_responses_over_a_websocket(colour: Colour) -> None:
    def script(peer: Peer) -> None:
        asked.append(peer.hear())
        peer.say(type="response.output_text.delta", delta="Hi", sequence_number=1)
        peer.say(type="response.completed", response={"id": "r"}, sequence_number=2)

    async def body() -> None:
        with SocketServer(script) as server:
            client = colour.client(base_url=server.url)
            for resource in (client.responses, client.beta.responses, client.chat.responses):
                async with Talk(colour, resource.connect()) as talk:
                    await talk.do(talk.connection.response.create, model="m", input="Hi")
                    delta, completed = await talk.events()
                assert delta.delta == "Hi"
                assert completed.response.id == "r"
                assert type(completed).__name__.endswith("Completed")
        assert {peer.path for peer in server.seen} == {"/v1/responses"}

    asked: List[Any] = []
    colour.run(body)
    assert asked == [{"type": "response.create", "model": "m", "input": "Hi"}] * 3


def test_the_beta_says_so(colour: Colour) -> None:
    async def body() -> None:
        with SocketServer(lambda peer: peer.say(type="session.created", session={})) as server:
            connect = colour.client(base_url=server.url).beta.realtime.connect(model="m")
            async with Talk(colour, connect) as talk:
                (created,) = await talk.events()
        assert type(created).__module__ == "seekgpt.types.beta.realtime.session_created_event"
        assert server.seen[0].headers["SeekGPT-Beta"] == "realtime=v1"

    colour.run(body)


GREETINGS = """
[methods.connect]
call = "websockets:connect"
summary = "Say hello."
returns = "python['websocket_faces:ConnectionManager']"

[methods.connect.websocket]
path = "/greetings"
headers = { "X-Tone" = "warm" }
sends = "GreetingEvent"
receives = "GreetedEvent"

[methods.connect.argument]
tone = "str = ..."
max_retries = "int = 0"
initial_delay = "float = 0.5"
max_delay = "float = 8.0"
max_queue_size = "int = 1000"

[types.greeting_event.GreetingEvent]
type = "Literal['hello.say']"
to = "str"

[types.greeted_event.GreetedEvent]
type = "Literal['hello.heard']"
by = "str"
"""


@pytest.fixture(scope="module")
def greetings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("greetings")
    (folder / "greetings.toml").write_text(GREETINGS)
    return folder


def test_a_websocket_of_one_s_own(colour: Colour, greetings: Path) -> None:
    def script(peer: Peer) -> None:
        said = peer.hear()
        peer.say(type="hello.heard", by=said["to"])

    async def body() -> None:
        with SocketServer(script) as server:
            client = colour.client(base_url=server.url, endpoints=greetings)
            async with Talk(colour, client.greetings.connect(tone="low")) as talk:
                await talk.do(talk.connection.hello.say, to="Ann")
                (heard,) = await talk.events()
        assert isinstance(heard, get_type_hints(type(talk.connection).recv)["return"])
        assert heard.by == "Ann"
        assert type(talk.connection).__name__.endswith("GreetingsConnection")
        assert server.seen[0].path == "/v1/greetings?tone=low"
        assert server.seen[0].headers["X-Tone"] == "warm"

    colour.run(body)


LIVE: Dict[str, Any] = {
    "live": (lambda c, **o: c.live.connect(**o), "/v1/live/sessions"),
    "forks": (
        lambda c, **o: c.live.forks.connect(session_id="s/1", **o),
        "/v1/live/sessions/s%2F1/fork",
    ),
    "sideband": (
        lambda c, **o: c.live.sideband.connect(session_id="s", graceful_close=True, **o),
        "/v1/live/sessions/s/attach?graceful_close=true",
    ),
    "translations": (
        lambda c, **o: c.realtime.translations.connect("m", **o),
        "/v1/realtime/translations?model=m",
    ),
}


@pytest.mark.parametrize("name", LIVE)
def test_other_conversations(colour: Colour, name: str) -> None:
    connect, path = LIVE[name]

    def script(peer: Peer) -> None:
        heard.append(peer.hear())
        peer.say(type="session.closed", event_id="e")

    async def body() -> None:
        with SocketServer(script) as server:
            client = colour.client(base_url=server.url)
            async with Talk(colour, connect(client)) as talk:
                assert f"{name}connection" in type(talk.connection).__name__.lower()
                await talk.do(talk.connection.session.close, event_id="c")
                (event,) = await talk.events()
        assert type(event).__name__.endswith("SessionClosedEvent")
        assert server.seen[0].path == path
        assert heard == [{"type": "session.close", "event_id": "c"}]

    heard: List[Any] = []
    colour.run(body)


def test_a_path_has_to_be_filled() -> None:
    with seekgpt.SeekGPT(api_key="k") as client:
        with pytest.raises(ValueError, match="Expected a non-empty value for `session_id`"):
            client.live.forks.connect(session_id="")


@pytest.mark.parametrize("name", LIVE)
def test_messages_wait_in_a_queue_of_their_own_size(name: str) -> None:
    connect, _ = LIVE[name]
    with seekgpt.SeekGPT(api_key="k") as client:
        manager, size = connect(client), 1_048_576 if name == "translations" else 2_097_152
        with pytest.raises(seekgpt.WebSocketQueueFullError):
            manager.send({"type": "session.close", "event_id": "x" * size})
        manager.send({"type": "session.close", "event_id": "x" * (size - 100)})


def test_who_joins_a_session_neither_starts_it_nor_speaks() -> None:
    from seekgpt.resources.live import LiveConnection
    from seekgpt.resources.live.forks import ForksConnection
    from seekgpt.resources.live.sideband import SidebandConnection

    live, joined = set(events(LiveConnection)), set(events(SidebandConnection))
    assert set(events(ForksConnection)) == live
    assert live - joined == {"session.start", "session.input_audio.append"}
    assert joined - live == {"transport.dtmf.send"}


def test_a_call_is_offered_in_parts(colour: Colour) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        requests.append(request.content.decode())
        return httpx.Response(200, content=b"v=0", headers={"content-type": "application/sdp"})

    async def body() -> None:
        create = colour.mock(answer).realtime.calls.create
        result = await colour.do(create, sdp="v=0 offer", session={"type": "realtime"})
        assert result.content == b"v=0"
        await colour.do(create, sdp="v=0 offer")

    requests: List[str] = []
    colour.run(body)
    assert "application/sdp\r\n\r\nv=0 offer\r\n" in requests[0]
    assert 'application/json\r\n\r\n{"type":"realtime"}\r\n' in requests[0]
    assert 'name="session"' not in requests[1]
