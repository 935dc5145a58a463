"""How the answer to a declared method is read: what it is may depend on what was asked."""

from __future__ import annotations

import enum
from pathlib import Path
from typing import Any, Dict, List, Optional

import httpx
import pytest

from seekgpt import errors
from seekgpt.types.audio import (
    Transcription,
    TranscriptionDiarized,
    TranscriptionVerbose,
    TranslationVerbose,
)

from ...colours import Colour

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

VERBOSE = {"text": "hi", "language": "en", "duration": 1.5, "segments": []}
DIARIZED = {"text": "hi", "task": "transcribe", "duration": 1.5, "segments": []}


def asked(
    colour: Colour,
    path: str,
    content: Any,
    kind: str = "application/json",
    *,
    view: str = "",
    strict: bool = False,
    sent: Optional[List[httpx.Request]] = None,
    endpoints: Any = None,
    **arguments: Any,
) -> Any:
    """What a method gives when it is answered with a body."""

    def handler(request: httpx.Request) -> httpx.Response:
        if sent is not None:
            sent.append(request)
        if not isinstance(content, (str, bytes)):
            return httpx.Response(200, json=content)
        return httpx.Response(200, content=content, headers={"content-type": kind})

    async def body() -> Any:
        method: Any = colour.mock(handler, _strict_response_validation=strict, endpoints=endpoints)
        for step in [*path.split(".")[:-1], *filter(None, [view]), path.split(".")[-1]]:
            method = getattr(method, step)
        return await colour.do(method, **arguments)

    return colour.run(body)


SPEECH: Dict[str, Any] = {"model": "m", "file": b"sound"}
WHERE = ["audio.transcriptions.create", "audio.translations.create"]


@pytest.mark.parametrize("path", WHERE)
@pytest.mark.parametrize("form", ["text", "srt", "vtt"])
@pytest.mark.parametrize("said", ["hi\n", "123\n", "true", "null\n", '{"text": "hi"}', '"hi"', ""])
@pytest.mark.parametrize("kind", ["text/plain; charset=utf-8", "application/json"])
@pytest.mark.parametrize("strict", [False, True])
def test_a_text_is_exactly_that_text(
    path: str, form: str, said: str, kind: str, strict: bool
) -> None:
    colour = Colour("sync")
    answer = asked(colour, path, said, kind, strict=strict, response_format=form, **SPEECH)
    assert answer == said
    assert type(answer) is str


def test_a_text_in_both_colours_and_raw(colour: Colour) -> None:
    for path in WHERE:
        assert asked(colour, path, "1", response_format="text", **SPEECH) == "1"
        raw = asked(colour, path, "1", view="with_raw_response", response_format="text", **SPEECH)
        assert raw.parse() == "1"


class Form(str, enum.Enum):
    VERBOSE = "verbose_json"


@pytest.mark.parametrize("strict", [False, True])
def test_an_object_is_of_the_class_that_was_asked_for(colour: Colour, strict: bool) -> None:
    def found(path: str, body: Any, **arguments: Any) -> Any:
        return asked(colour, path, body, strict=strict, **SPEECH, **arguments)

    transcribe, translate = WHERE
    assert type(found(transcribe, {"text": "hi"})) is Transcription
    assert type(found(transcribe, {"text": "hi"}, response_format="json")) is Transcription
    for form in ("verbose_json", Form.VERBOSE):
        verbose = found(transcribe, VERBOSE, response_format=form)
        assert type(verbose) is TranscriptionVerbose
        assert verbose.duration == 1.5
    diarized = found(transcribe, DIARIZED, response_format="diarized_json")
    assert type(diarized) is TranscriptionDiarized
    assert type(found(translate, VERBOSE, response_format="verbose_json")) is TranslationVerbose


def test_a_format_of_tomorrow_is_what_it_is(colour: Colour) -> None:
    path = WHERE[0]
    assert asked(colour, path, "a\tb", "text/tsv", response_format="tsv", **SPEECH) == "a\tb"
    assert asked(colour, path, {"text": "hi"}, response_format="new", **SPEECH).text == "hi"


def test_a_stream_is_a_stream_whatever_its_format(colour: Colour) -> None:
    event = b'data: {"type": "transcript.text.done", "text": "hi"}\n\n'
    for form in ("json", "text"):
        stream = asked(
            colour,
            WHERE[0],
            event,
            "text/event-stream",
            stream=True,
            response_format=form,
            **SPEECH,
        )
        assert type(stream).__name__.endswith("Stream")


# Something else than was declared

CHAT: Dict[str, Any] = {"model": "m", "messages": []}
OTHER = {
    "a web page": ("<html><title>Sign in</title></html>", "text/html", "Sign in"),
    "text": ("Bad gateway", "text/plain", "Bad gateway"),
    "a text in JSON": ('"ok"', "application/json", '"ok"'),
    "a number": ("7", "application/json", "7"),
    "a list": ('[{"id": "x"}]', "application/json", '"id"'),
    "null": ("null", "application/json", "null"),
    "nothing": ("", "application/json", "is empty"),
    "an error": ('{"error": {"message": "no model"}}', "application/json", "no model"),
    "an error as text": ('{"error": "no model"}', "application/json", "no model"),
}


@pytest.mark.parametrize("path", ["chat.completions.create", "responses.create", "models.list"])
@pytest.mark.parametrize(("content", "kind", "word"), OTHER.values(), ids=OTHER)
def test_what_is_no_object_is_told_as_what_it_is(
    colour: Colour, path: str, content: str, kind: str, word: str
) -> None:
    arguments = CHAT if path.startswith("chat") else {}
    if (path == "responses.create" and "error" in content) or (
        path == "models.list" and content[:1] == "["
    ):
        return  # a response has an error; a list may come without a page around it
    for strict in (False, True):
        with pytest.raises(errors.APIResponseValidationError) as caught:
            asked(colour, path, content, kind, strict=strict, **arguments)
        for part in ("status 200", kind, word):
            assert part in str(caught.value)
        assert caught.value.status_code == 200
    if path != "models.list":
        raw = asked(colour, path, content, kind, view="with_raw_response", **arguments)
        assert raw.text == content
        with pytest.raises(errors.APIResponseValidationError):
            raw.parse()


def test_an_object_that_has_an_error_is_that_object(colour: Colour) -> None:
    answer = {"id": "r", "error": {"code": "server_error", "message": "x"}, "output": []}
    assert asked(colour, "responses.create", answer).error.message == "x"
    odd = {"id": "c", "error": {"message": "x"}}
    assert asked(colour, "chat.completions.create", odd, **CHAT).id == "c"


@pytest.mark.parametrize("object_", ["vector_store.file_batch", "vector_store.files_batch"])
def test_both_names_of_a_batch_of_files_pass(colour: Colour, object_: str) -> None:
    counts = dict.fromkeys(("cancelled", "completed", "failed", "in_progress", "total"), 0)
    batch = {
        "id": "b",
        "object": object_,
        "created_at": 1,
        "status": "completed",
        "vector_store_id": "v",
        "file_counts": counts,
    }
    path = "vector_stores.file_batches.retrieve"
    found = asked(colour, path, batch, strict=True, batch_id="b", vector_store_id="v")
    assert found.object == object_


def test_the_offer_of_a_call_is_answered_with_sdp(colour: Colour) -> None:
    sent: List[httpx.Request] = []
    asked(colour, "realtime.calls.create", "v=0", "application/sdp", sent=sent, sdp="v=0")
    assert sent[0].headers["accept"] == "application/sdp"


def test_own_declarations_may_say_so_too(tmp_path: Path) -> None:
    # Types are for the process, so these have names that no other test uses.
    (tmp_path / "jottings.toml").write_text(
        """
[methods.make]
http = "POST /jottings"
returns = "Jotting"

[methods.make.answers.format]
long = "LongJotting"
plain = "str"
file = "bytes"
none = "None"

[methods.make.body]
format = "Literal['short', 'long', 'plain', 'file', 'none'] = 'short'"

[types.jotting.Jotting]
id = "str"

[types.long_jotting.LongJotting]
id = "str"
text = "str"
"""
    )

    def made(body: Any, **arguments: Any) -> Any:
        return asked(Colour("sync"), "jottings.make", body, endpoints=str(tmp_path), **arguments)

    assert type(made({"id": "n"})).__name__ == "Jotting"
    assert type(made({"id": "n"}, format="long")).__name__ == "LongJotting"
    assert made("1", format="plain") == "1"
    assert made("1", format="file").content == b"1"
    assert made("1", format="none") is None
