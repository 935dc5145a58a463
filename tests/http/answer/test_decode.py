"""From a response that has been read to what a method returns."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import httpx
import pytest

import seekgpt.errors as errors
from seekgpt._http.answer.decode import AnswerList
from seekgpt._http.answer.read import read
from seekgpt._http.answer.stream import is_async
from seekgpt._http.call import Answer, Call
from seekgpt._model.base import BaseModel
from seekgpt._model.structure_fault import StructureFault


class Thing(BaseModel):
    n: int


class Client:
    """As much of a client as an answer needs."""

    def __init__(self, strict: bool = False) -> None:
        self._strict_response_validation = strict


def structure(data: Any, strict: bool) -> Any:
    if isinstance(data, dict):
        if strict and not isinstance(data.get("n"), int):
            raise StructureFault("$.n", "int", data.get("n"))
        return Thing.adopt(data)
    return data


def result(
    answer: Answer,
    content: bytes,
    kind: Any = "application/json",
    *,
    status: int = 200,
    strict: bool = False,
) -> Any:
    headers = {"x-request-id": "req_1", **({"content-type": kind} if kind else {})}
    request = httpx.Request("GET", "http://x/v1/things")
    response = httpx.Response(status, headers=headers, content=content, request=request)
    return read(Client(strict), Call("GET", "/things", answer), response, 0)


JSON = Answer(structure=structure, cast_to=Thing)


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    "kind", ["application/json", "application/json; charset=utf-8", "text/plain", None]
)
def test_json_is_json_whatever_it_is_called(kind: Any, strict: bool) -> None:
    thing = result(JSON, b'{"n": 1}', kind, strict=strict)
    assert thing == Thing(n=1)
    assert thing._request_id == "req_1"


def test_without_a_structure_the_data_comes_as_it_is() -> None:
    assert result(Answer(), b'{"n": 1}') == {"n": 1}
    assert result(Answer(), b"3") == 3


def test_a_list_knows_its_request() -> None:
    found = result(Answer(), b"[1, 2]")
    assert type(found) is AnswerList
    assert found == [1, 2]
    assert found._request_id == "req_1"
    assert repr(found) == "[1, 2]"
    assert json.dumps(found) == "[1, 2]"
    for twin in (copy.copy(found), copy.deepcopy(found), pickle.loads(pickle.dumps(found))):
        assert twin == found
        assert twin._request_id == "req_1"


@pytest.mark.parametrize("strict", [False, True])
def test_no_content_is_none(strict: bool) -> None:
    assert result(JSON, b"", None, status=204, strict=strict) is None


@pytest.mark.parametrize(
    ("content", "kind", "start"),
    [
        (b"<html>\n<title>Sign in</title>", "text/html; charset=utf-8", "<html> <title>Sign in"),
        (b"plain", None, "plain"),
        (b'{"n": ', "application/json", '{"n":'),
        (b'{"n": "\xff"}', "application/json", '{"n":'),
        (b"", "application/json", "is empty"),
    ],
)
@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.fault(
    "An answer with status 200 is no JSON: a page of a gateway, nothing, half of it.",
    does="`APIResponseValidationError` that says what came",
)
def test_what_is_no_json_is_told_as_what_it_is(
    content: bytes, kind: Any, start: str, strict: bool
) -> None:
    with pytest.raises(errors.APIResponseValidationError) as caught:
        result(JSON, content, kind, strict=strict)
    shown = (kind or "none").partition(";")[0]
    assert f"(status 200, content type {shown})" in str(caught.value)
    assert start in str(caught.value)
    assert caught.value.body == content.decode("utf-8", "replace")
    assert caught.value.status_code == 200
    assert isinstance(caught.value.__cause__, ValueError)


@pytest.mark.fault(
    "An answer that is no JSON is a long one.",
    does="the message has its beginning only; the error has all of it",
)
def test_only_the_beginning_of_a_long_body_is_told() -> None:
    with pytest.raises(errors.APIResponseValidationError) as caught:
        result(JSON, b"x" * 10_000, "text/plain")
    assert len(str(caught.value)) < 300
    assert len(caught.value.body) == 10_000  # type: ignore[arg-type]


def test_text_is_an_answer_where_nobody_declared_another() -> None:
    free = JSON.evolve(text_too=True)
    assert result(free, b"plain", "text/plain") == "plain"
    assert result(free, b"", None) is result(Answer(), b"") is None
    with pytest.raises(errors.APIResponseValidationError, match="content type text/plain"):
        result(free, b"plain", "text/plain", strict=True)
    with pytest.raises(errors.APIResponseValidationError, match="Expecting"):
        result(free, b'{"n": ', "application/json")


def test_a_fault_is_raised_if_strict_and_names_the_path() -> None:
    assert result(JSON, b'{"n": "x"}').n == "x"
    with pytest.raises(errors.APIResponseValidationError) as caught:
        result(JSON, b'{"n": "x"}', strict=True)
    assert str(caught.value).endswith("$.n: expected int, got 'x'")
    assert caught.value.body == {"n": "x"}
    assert isinstance(caught.value.__cause__, StructureFault)
    fault = StructureFault("$.a", "str", "y" * 1000)
    assert len(str(fault)) < 120
    assert (fault.path, fault.expected, fault.got) == ("$.a", "str", "y" * 1000)
    assert str(pickle.loads(pickle.dumps(fault))) == str(fault)


def test_other_kinds() -> None:
    assert result(Answer("text"), b"abc", "text/plain") == "abc"
    assert result(Answer("none"), b"abc") is None
    assert isinstance(result(Answer("response"), b"abc"), httpx.Response)
    assert result(Answer("binary"), b"abc").content == b"abc"


def test_a_helper_has_the_last_word() -> None:
    answer = Answer(structure=structure, after=lambda thing: (thing.n, thing._request_id))
    assert result(answer, b'{"n": 1}') == (1, "req_1")


def test_which_client_awaits() -> None:
    from seekgpt._http.client import AsyncAPIClient, SyncAPIClient

    assert is_async(AsyncAPIClient)
    assert not is_async(SyncAPIClient)
