"""The embedded server over websockets, as the client hears it."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, List

import pytest

pytest.importorskip("websockets")

import seekgpt
from seekgpt import AsyncSeekGPT, SeekGPT
from seekgpt.testing import Server, serve

# Of the oldest uvicorn and websockets among themselves.
pytestmark = pytest.mark.filterwarnings("ignore:remove second argument:DeprecationWarning")

SESSION: Any = {"type": "realtime", "output_modalities": ["text"]}
MESSAGE: Any = {
    "type": "message",
    "role": "user",
    "content": [{"type": "input_text", "text": "Say hello!"}],
}
CHATS = """\
[methods.connect]
call = "websockets:connect"
returns = "python['websocket_faces:ConnectionManager']"

[methods.connect.websocket]
path = "/chats"
sends = "chat_said.ChatSaid"
receives = "chat_heard.ChatHeard | chat_heard.ChatFailed"

[methods.connect.argument]
max_retries = "int = 5"
initial_delay = "float = 0.5"
max_delay = "float = 8.0"
max_queue_size = "int = 1048576"

[types.chat_said.ChatSaid]
type = "Literal['line.create']"
text = "str"

[types.chat_heard.ChatHeard]
type = "Literal['line.created']"
text = "str"

[types.chat_heard.ChatFailed]
type = "Literal['error']"
message = "str"
"""


def until(connection: Any, kind: str) -> List[Any]:
    """The events up to the first one of a kind."""
    heard = []
    for event in connection:
        heard.append(event)
        if event.type == kind:
            break
    return heard


def test_a_realtime_conversation(client: SeekGPT) -> None:
    with client.realtime.connect(model="gpt-realtime") as connection:
        assert connection.recv().type == "session.created"
        connection.session.update(session=SESSION)
        updated = connection.recv()
        assert (updated.type, updated.session.output_modalities) == ("session.updated", ["text"])
        connection.conversation.item.create(item=MESSAGE)
        created = until(connection, "conversation.item.done")[0]
        assert created.item.content[0].text == "Say hello!"
        connection.response.create()
        *events, done = until(connection, "response.done")
        text = "".join(e.delta for e in events if e.type == "response.output_text.delta")
        (finished,) = [e for e in events if e.type == "response.output_text.done"]
        assert text.split() == finished.text.split() != []
        assert done.response.output


def test_the_beta_has_its_own_events(client: SeekGPT) -> None:
    with client.beta.realtime.connect(model="gpt-realtime") as connection:
        connection.response.create()
        kinds = [event.type for event in until(connection, "response.done")]
        assert "response.text.delta" in kinds


def test_responses_awaited(server: Server) -> None:
    async def talk() -> List[str]:
        async with AsyncSeekGPT(
            base_url=server.base_url, api_key="key", _strict_response_validation=True
        ) as client:
            async with client.responses.connect() as connection:
                await connection.response.create(model="gpt-4o", input="Hi")
                kinds = []
                async for event in connection:
                    kinds.append(event.type)
                    if event.type == "response.completed":
                        assert event.response.output_text
                        break
                return kinds

    kinds = asyncio.run(talk())
    assert kinds[0] == "response.created"
    assert "response.output_text.delta" in kinds


def test_an_event_that_is_not_declared_is_answered_with_an_error(client: SeekGPT) -> None:
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.recv()
        for event, words in (
            ({"type": "nonsense"}, "Unknown event 'nonsense'"),
            ({"type": "session.update", "sessio": {}}, "Unknown parameter 'sessio'"),
        ):
            connection.send(event)
            error = connection.recv()
            assert error.type == "error"
            assert words in error.error.message
        connection.send_raw("no json")
        assert "JSON" in connection.recv().error.message


def test_a_live_session_and_who_joins_it(client: SeekGPT) -> None:
    with client.live.connect() as connection:
        connection.session.start(session={"model": "gpt-live-1"})
        started = connection.recv()
        assert started.type == "session.started"
        connection.session.input_audio.mute()
        assert connection.recv().type == "session.input_audio.muted"
    with client.live.sideband.connect(session_id="live_1", graceful_close=True) as joined:
        joined.transport.dtmf.send(event="5")
        assert joined.recv().type == "transport.dtmf.sent"
        joined.session.output_audio.fixture.play(audio="AAAA")
        kinds = [event.type for event in until(joined, "session.output_audio.fixture.played")]
        assert kinds[0] == "session.output_audio.fixture.playing"


def test_speech_that_is_translated(client: SeekGPT) -> None:
    with client.realtime.translations.connect("gpt-realtime-translate") as connection:
        assert connection.recv().type == "session.created"
        connection.session.close()
        assert connection.recv().type == "session.closed"


def test_without_a_key_there_is_no_conversation(server: Server) -> None:
    client = SeekGPT(base_url=server.base_url, api_key="", _enforce_credentials=False)
    connect = client.realtime.connect(model="m", extra_headers={"Authorization": seekgpt.omit})
    with pytest.raises(seekgpt.PermissionDeniedError), connect:
        pass


def test_a_websocket_of_ones_own(tmp_path: Path) -> None:
    (tmp_path / "chats.toml").write_text(CHATS, encoding="utf-8")
    with serve(tmp_path) as server:
        client = SeekGPT(endpoints=tmp_path, base_url=server.base_url, api_key="key")
        resource: Any = client.chats  # type: ignore[attr-defined, unused-ignore]
        with resource.connect() as connection:
            connection.line.create(text="Hi")
            assert connection.recv().text == "Hi"
            connection.send({"type": "line.create"})
            assert connection.recv().message == "Missing required parameter 'text'."


def test_from_the_command_line() -> None:
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "seekgpt", "serve", "--port", "0"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            url = next(w for w in process.stdout.readline().split() if w.startswith("http://"))
            process.stdout.readline()
            client = SeekGPT(base_url=url, api_key="key")
            with client.realtime.connect(model="gpt-realtime") as connection:
                assert connection.recv().type == "session.created"
        finally:
            process.terminate()
            process.stdout.read()
