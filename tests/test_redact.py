"""What is not shown: secrets are known by the words of the names before them."""

from __future__ import annotations

import pickle
from typing import Any

import httpx
import pytest

from seekgpt import APIError, APIStatusError
from seekgpt._redact import (
    REDACTED,
    bare,
    discreet,
    is_secret,
    redact_headers,
    redact_url,
    unrepeated,
)

SECRET = "correct horse"


@pytest.mark.parametrize(
    "name",
    [
        "Authorization",
        "X-Api-Key",
        "x-key",
        "X-Session",
        "Ocp-Apim-Subscription-Key",
        "X-Functions-Key",
        "subscription-key",
        "sig",
        "code",
        "accessToken",
        "clientSecret",
        "Set-Cookie",
        "X-Amz-Signature",
    ],
)
def test_names_of_secrets(name: str) -> None:
    assert is_secret(name)


@pytest.mark.parametrize(
    "name",
    ["X-Monkey", "Content-Type", "Idempotency-Key", "after", "model", "x-request-id", "keyboard"],
)
def test_names_of_what_anybody_may_see(name: str) -> None:
    assert not is_secret(name)


def test_headers_are_hidden_by_name_or_by_what_they_say() -> None:
    shown = redact_headers({"X-Key": "abc", "X-Proof": "Bearer abc", "Accept": "*/*"})
    assert shown == {"X-Key": REDACTED, "X-Proof": REDACTED, "Accept": "*/*"}


def test_urls_keep_what_is_harmless() -> None:
    url = "https://me:pass@host.test/a/b?code=1&after=x&sig=s%3D#part"
    assert redact_url(url) == f"https://host.test/a/b?code={REDACTED}&after=x&sig={REDACTED}#part"


def test_the_password_of_a_url_is_hidden_whatever_is_in_it() -> None:
    assert redact_url(httpx.URL("https://me:o'neill@host.test/a")) == "https://host.test/a"


@pytest.mark.parametrize(
    "request_",
    [
        httpx.Request("GET", "http://h/", headers={"X-Api-Key": SECRET}),
        httpx.Request("GET", "http://h/", headers={"Authorization": f"Bearer {SECRET}"}),
        httpx.Request("GET", "http://h/", headers={"Cookie": f"a=b; session={SECRET}"}),
        httpx.Request("GET", "http://h/", params={"api_key": SECRET}),
        httpx.Request("GET", httpx.URL("http://h/", username="me", password=SECRET)),
        httpx.Request(
            "GET", "http://h/", headers={"Authorization": "Basic bWU6Y29ycmVjdCBob3JzZQ=="}
        ),
    ],
    ids=["header", "bearer", "cookie", "query", "userinfo", "basic"],
)
def test_what_was_sent_is_hidden_where_it_is_repeated(request_: httpx.Request) -> None:
    said = (f"not {SECRET}!", {"error": [{SECRET: f"<{SECRET}>"}]}, SECRET.encode())
    shown = unrepeated(request_, said)
    assert SECRET not in repr(shown)
    assert shown[1] == {"error": [{REDACTED: f"<{REDACTED}>"}]}


def test_secrets_are_hidden_however_deep_they_are() -> None:
    deep: object = SECRET
    for _ in range(5000):
        deep = [deep]
    request = httpx.Request("GET", "http://h/", headers={"X-Api-Key": SECRET})
    shown = unrepeated(request, deep)
    for _ in range(5000):
        (shown,) = shown  # type: ignore[misc]
    assert shown == REDACTED


def test_an_error_has_a_body_of_any_depth_and_knows_what_was_repeated_in_it() -> None:
    request = httpx.Request("GET", "https://host.test", headers={"X-Api-Key": SECRET})
    quiet_body: Any = {}
    loud_body: Any = SECRET
    for _ in range(50_000):
        quiet_body, loud_body = [quiet_body], [loud_body]

    assert not APIError("No.", request, body=quiet_body)._repeats
    loud = APIError("No.", request, body=loud_body)
    assert loud._repeats
    inside: Any = loud.body
    while isinstance(inside, list):
        inside = inside[0]
    assert inside == REDACTED


def test_errors_that_come_from_each_other_in_a_ring_can_be_laid_bare() -> None:
    first, second = ValueError("one"), ValueError("two")
    first.__cause__, second.__context__ = second, first
    assert bare(first) is first
    assert discreet(second) is second


def test_a_cause_that_repeats_a_secret_is_left_out() -> None:
    request = httpx.Request("GET", "http://h/", headers={"X-Api-Key": SECRET})
    error = APIStatusError("no", response=httpx.Response(400, request=request), body=None)
    error.__cause__ = ValueError(f"illegal line: {SECRET}")
    assert discreet(error).__cause__ is None


def test_an_answer_with_letters_in_its_head_can_be_pickled() -> None:
    request = httpx.Request("GET", "http://h/", headers={"X-Api-Key": SECRET})
    for raw in ("naïve".encode(), "naïve".encode("latin-1")):
        response = httpx.Response(400, headers=[(b"x-word", raw)], request=request)
        error = APIStatusError("no", response=response, body=None)
        again = pickle.loads(pickle.dumps(error))
        assert again.response.headers["x-word"] == "naïve"
