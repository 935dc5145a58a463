"""What the embedded server says to requests that do not keep to their declaration."""

from __future__ import annotations

from typing import Any, Dict

import httpx
import pytest

import seekgpt
from seekgpt import SeekGPT
from seekgpt.testing import Server
from seekgpt.testing.checks import nested
from seekgpt.testing.forms import BadForm, read
from seekgpt.testing.schemas import example_of

_CHAT: Dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}


@pytest.mark.parametrize(
    ("change", "param", "code"),
    [
        ({"temperature": "hot"}, "temperature", "invalid_type"),
        ({"temprature": 1}, "temprature", "unknown_parameter"),
        ({"model": None}, "model", "invalid_type"),
        ({"verbosity": "loud"}, "verbosity", "invalid_value"),
        ({"stop": [1]}, "stop[0]", "invalid_type"),
        ({"messages": [{"role": "user"}]}, "messages[0].content", "missing_required_parameter"),
        (
            {"messages": [{"role": "user", "content": "Hi", "mood": "good"}]},
            "messages[0].mood",
            "unknown_parameter",
        ),
        ({"logit_bias": {"50": "x"}}, "logit_bias.50", "invalid_type"),
    ],
)
def test_body(client: SeekGPT, change: Dict[str, Any], param: str, code: str) -> None:
    with pytest.raises(seekgpt.BadRequestError) as caught:
        client.post("/chat/completions", body={**_CHAT, **change}, cast_to=object)
    assert (caught.value.param, caught.value.code) == (param, code)
    assert caught.value.type == "invalid_request_error"
    assert param in str(caught.value)


def test_missing_parameter(client: SeekGPT) -> None:
    with pytest.raises(seekgpt.BadRequestError, match="Missing required parameter 'messages'"):
        client.post("/chat/completions", body={"model": "gpt-4o"}, cast_to=object)


def test_query(client: SeekGPT) -> None:
    for limit in ("many", "2.0", "1e1", " ", "9" * 40):
        with pytest.raises(seekgpt.BadRequestError) as caught:
            client.files.list(extra_query={"limit": limit})
        assert caught.value.param == "limit"
    with pytest.raises(seekgpt.BadRequestError) as caught:
        client.files.list(extra_query={"colour": "red"})
    assert caught.value.param == "colour"


def test_form(client: SeekGPT) -> None:
    with pytest.raises(seekgpt.BadRequestError) as caught:
        client.files.create(file=b"x", purpose="nothing")  # type: ignore[arg-type, unused-ignore]
    assert caught.value.param == "purpose"


def test_upload_is_told_back(client: SeekGPT) -> None:
    file = client.files.create(file=("a b.txt", b"12345"), purpose="batch")
    assert (file.filename, file.bytes, file.purpose) == ("a b.txt", 5, "batch")


def test_without_a_key(server: Server) -> None:
    response = httpx.get(f"{server.base_url}/models")
    assert response.status_code == 401
    assert response.json()["error"]["code"] == "invalid_api_key"
    assert response.headers["x-request-id"]


@pytest.mark.parametrize("path", ["/v1/nothing", "/nothing", "/v1/", "/v1/files/a/b/c"])
def test_unknown_path(server: Server, path: str) -> None:
    url = server.base_url.replace("/v1", "") + path
    response = httpx.get(url, headers={"Authorization": "Bearer x"})
    assert response.status_code == 404
    assert response.json()["error"]["message"] == f"Unknown request URL: GET {path}."


@pytest.mark.parametrize(
    ("content", "kind", "code"),
    [
        (b"{", "application/json", "invalid_json"),
        (b"[]", "application/json", "invalid_json"),
        (b"a=1", "text/plain", "invalid_content_type"),
    ],
)
def test_unreadable_body(server: Server, content: bytes, kind: str, code: str) -> None:
    response = httpx.post(
        f"{server.base_url}/embeddings",
        content=content,
        headers={"Authorization": "Bearer x", "Content-Type": kind},
    )
    assert response.status_code == 400
    assert response.json()["error"]["code"] == code


def test_an_id_with_a_slash(client: SeekGPT) -> None:
    assert client.models.retrieve("a/b c").id == "a/b c"


def test_the_text_of_a_stream_is_that_of_the_answer(client: SeekGPT) -> None:
    whole = client.responses.create(model="gpt-4o", input="Hi")
    events = list(client.responses.create(model="gpt-4o", input="Hi", stream=True))
    assert events[0].type == "response.created"
    assert events[0].response.output == []
    assert "".join(e.delta for e in events if e.type == "response.output_text.delta") == (
        whole.output_text
    )
    last = events[-1]
    assert last.type == "response.completed"
    assert last.response.output_text == whole.output_text
    assert [e.sequence_number for e in events] == list(range(len(events)))


def test_chat_chunks(client: SeekGPT) -> None:
    chunks = list(
        client.chat.completions.create(**_CHAT, stream=True, stream_options={"include_usage": True})
    )
    assert chunks[0].choices[0].delta.role == "assistant"
    assert chunks[-2].choices[0].finish_reason == "stop"
    assert chunks[-1].choices == []
    assert chunks[-1].usage is not None


def test_json_that_was_asked_for(client: SeekGPT) -> None:
    schema = {"type": "object", "properties": {"n": {"type": "integer"}}}
    response = client.responses.create(
        model="gpt-4o",
        input="Hi",
        text={"format": {"type": "json_schema", "name": "x", "schema": schema}},
    )
    assert response.output_text == '{"n": 1}'


def test_embeddings(client: SeekGPT) -> None:
    answer = client.embeddings.create(model="m", input=["a", "b"], dimensions=3)
    assert [item.embedding for item in answer.data] == [[1 / 64, 2 / 64, 3 / 64]] * 2


@pytest.mark.parametrize("limit", [1, 5])
def test_limit(client: SeekGPT, limit: int) -> None:
    pages = list(client.fine_tuning.jobs.list(limit=limit).iter_pages())
    assert [len(page.data) for page in pages] == [limit] * 3


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([("a", "1"), ("b", "2")], {"a": "1", "b": "2"}),
        ([("a[]", "1"), ("a[]", "2")], {"a": ["1", "2"]}),
        ([("a", "1"), ("a", "2"), ("a", "3")], {"a": ["1", "2", "3"]}),
        ([("a[b][c]", "1"), ("a[b][d]", "2")], {"a": {"b": {"c": "1", "d": "2"}}}),
        (
            [("a[][x]", "1"), ("a[][y]", "2"), ("a[][x]", "3")],
            {"a": [{"x": "1", "y": "2"}, {"x": "3"}]},
        ),
    ],
)
def test_bracket_form(pairs: Any, expected: Any) -> None:
    assert nested(pairs) == expected


def test_bad_forms() -> None:
    for kind, body in (
        ("text/plain", b""),
        ("multipart/form-data; boundary=x", b"--x\r\nno name\r\n\r\n1\r\n--x--"),
        ("multipart/form-data; boundary=x", b"--x\r\n"),
    ):
        with pytest.raises(BadForm):
            read(kind, body)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"enum": ["a", "b"]}, "a"),
        ({"type": "array", "items": {"type": "string"}}, ["text"]),
        ({"anyOf": [{"type": "null"}, {"type": "string"}]}, None),
        ({"$ref": "#/$defs/A", "$defs": {"A": {"const": 3}}}, 3),
        ({"properties": {"next": {"type": "array", "items": {"$ref": "#"}}}}, {"next": []}),
    ],
)
def test_examples_of_schemas(schema: Any, value: Any) -> None:
    assert example_of(schema) == value
