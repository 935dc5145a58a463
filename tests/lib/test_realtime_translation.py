"""A translation from its first word to its last, over a real websocket."""

from __future__ import annotations

from typing import Any, Awaitable, Callable, List

import pytest

pytest.importorskip("websockets")

from seekgpt import AzureSeekGPT, SeekGPT, SeekGPTError
from seekgpt.lib.realtime_translation import AsyncTranslationSession, TranslationSession
from tests.colours import Colour, needs_websockets
from tests.sockets import Peer, SocketServer

END = {"type": "session.close"}


def delta(text: str) -> Any:
    return {"type": "session.output_transcript.delta", "event_id": "e", "delta": text}


def interpreter(peer: Peer) -> None:
    """Translates what it hears, and says the last word after it was asked to finish."""
    while True:
        heard = peer.hear()
        if heard == END:
            break
        peer.say(**delta(heard["audio"].upper()))
    peer.say(**delta("the last word"))
    peer.say(type="session.closed", event_id="end")


def translating(
    colour: Colour,
    handler: Callable[[Peer], None],
    use: Callable[[Any], Awaitable[None]],
    **options: Any,
) -> List[Peer]:
    needs_websockets(colour)

    async def body() -> List[Peer]:
        with SocketServer(handler) as server:
            client = colour.client(base_url=server.url)
            kind: Any = TranslationSession if colour.blocking else AsyncTranslationSession
            session = kind(client.realtime.translations, model="translate", **options)
            if colour.blocking:
                with session as connection:
                    await use(connection)
            else:
                async with session as connection:
                    await use(connection)
        return server.seen

    return colour.run(body)


def test_what_is_translated_last_comes_after_the_last_of_the_audio(colour: Colour) -> None:
    heard: List[Any] = []

    async def use(connection: Any) -> None:
        say: Any = {"type": "session.input_audio_buffer.append", "audio": "bonjour"}
        await colour.do(connection.send, say)
        await colour.do(connection.send, END)
        await colour.do(connection.send, END)  # once is enough
        with pytest.raises(SeekGPTError, match="input is closed"):
            await colour.do(connection.send, say)
        while not heard or heard[-1].type != "session.closed":
            heard.append(await colour.do(connection.recv))

    (peer,) = translating(colour, interpreter, use, extra_query={"tenant": "a"})
    assert [event.delta for event in heard[:-1]] == ["BONJOUR", "the last word"]
    assert peer.path == "/v1/realtime/translations?model=translate&tenant=a"


def test_an_end_that_is_not_whole_is_none(colour: Colour) -> None:
    def handler(peer: Peer) -> None:
        peer.say(type="session.closed")
        peer.say(**delta("and yet"))

    async def use(connection: Any) -> None:
        with pytest.raises(ValueError, match="event_id"):
            await colour.do(connection.recv)
        assert (await colour.do(connection.recv)).delta == "and yet"
        with pytest.raises(SeekGPTError, match="closed"):  # which is no end of the session
            await colour.do(connection.recv)

    translating(colour, handler, use)


def test_the_error_of_the_program_is_the_one_that_comes_out(colour: Colour) -> None:
    async def use(connection: Any) -> None:
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        translating(colour, lambda peer: None, use)


def test_nothing_is_said_over_a_connection_that_is_gone(colour: Colour) -> None:
    async def use(connection: Any) -> None:
        with pytest.raises(SeekGPTError, match="restarting"):
            await colour.do(connection.recv)
        say: Any = {"type": "session.input_audio_buffer.append", "audio": "a"}
        with pytest.raises(SeekGPTError, match="restarting"):
            await colour.do(connection.send, say)
        with pytest.raises(SeekGPTError, match="input is closed"):
            await colour.do(connection.send, say)

    translating(colour, lambda peer: peer.drop(), use)


def test_waiting_may_end() -> None:
    colour = Colour("sync")

    async def use(connection: Any) -> None:
        with pytest.raises(TimeoutError):
            connection.recv(timeout=0.05)
        connection.send({"type": "session.input_audio_buffer.append", "audio": "a"})
        assert connection.recv(timeout=5).delta == "A"

    translating(colour, interpreter, use)


@pytest.mark.parametrize(
    "settings",
    [
        {"base_url": "http://127.0.0.1:1/v1?intent=a"},
        {"default_query": {"intent": "a"}},
        {"websocket_base_url": "ws://127.0.0.1:1/v1?intent=a"},
        {},
    ],
)
def test_a_translation_has_no_intent(settings: Any) -> None:
    extra = {} if settings else {"intent": "a"}
    client = SeekGPT(api_key="sk", **settings)
    with pytest.raises(ValueError, match="intent"):
        TranslationSession(client.realtime.translations, model="m", extra_query=extra).enter()


def test_a_session_is_entered_once_and_has_a_model() -> None:
    session = TranslationSession(SeekGPT(api_key="sk").realtime.translations, model="")
    with pytest.raises(ValueError, match="model"):
        session.enter()
    with pytest.raises(RuntimeError, match="only be entered once"):
        session.enter()


def test_other_providers_do_not_translate() -> None:
    client = AzureSeekGPT(
        api_key="k", azure_endpoint="https://azure.example", api_version="2024-01-01"
    )
    with pytest.raises(SeekGPTError, match="not available through this provider"):
        TranslationSession(client.realtime.translations, model="m").enter()
