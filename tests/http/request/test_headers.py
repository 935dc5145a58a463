from __future__ import annotations

from typing import Any, Dict

import httpx
import pytest

from seekgpt import errors
from seekgpt._http.call import Answer, Call
from seekgpt._http.request import headers
from seekgpt._sentinels import not_given, omit
from seekgpt.client import SeekGPT


def built(client: SeekGPT, **call: Any) -> httpx.Request:
    settings: Dict[str, Any] = {"method": "POST", "path": "/x", "answer": Answer(), "body": {}}
    made = Call(**{**settings, **call})
    return client._request_for(made, client._outgoing(made), call.pop("taken", 0))


@pytest.fixture
def client() -> SeekGPT:
    return SeekGPT(api_key="sk", admin_api_key="adm")


def test_later_layers_win_whatever_their_case() -> None:
    merged = headers.merge({"X-A": "1", "X-B": "1"}, {"x-a": "2"}, None, {"X-B": omit})
    assert list(merged.items()) == [("X-B", omit), ("x-a", "2")]
    assert dict(headers.build(merged)) == {"x-a": "2"}


@pytest.mark.parametrize(
    ("value", "expected"), [("a", "a"), (5, "5"), (True, "true"), (b"a", "a"), ("a\tb", "a\tb")]
)
def test_values_become_text(value: object, expected: str) -> None:
    assert headers.clean("x", value) == expected


@pytest.mark.parametrize("value", ["\n", "\r\nX-Evil: 1", "\0", " ", "é", "…"])
def test_what_would_break_a_request_is_refused_unquoted(client: SeekGPT, value: str) -> None:
    with pytest.raises(ValueError, match="'X-Mine'") as caught:
        built(client, extra_headers={"X-Mine": f"secret{value}"})
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("key", ["sk-secret\n", "sk-secret…", " sk-secret"])
def test_a_broken_key_is_refused_unquoted(key: str) -> None:
    with pytest.raises(errors.SeekGPTError, match="API key holds a line break") as caught:
        built(SeekGPT(api_key=key))
    assert "sk-secret" not in repr(caught.value)


def test_a_call_may_override_and_omit(client: SeekGPT) -> None:
    client = client.with_options(default_headers={"X-Def": "1", "X-Gone": "1"})
    request = built(
        client,
        headers={"SeekGPT-Beta": "assistants=v2", "X-None": None, "X-Not": not_given},
        extra_headers={"x-def": "2", "X-Gone": omit, "X-Stainless-Retry-Count": omit},
    )
    assert request.headers["x-def"] == "2"
    assert request.headers["seekgpt-beta"] == "assistants=v2"
    for gone in ("x-gone", "x-none", "x-not", "x-stainless-retry-count"):
        assert gone not in request.headers
    assert request.headers.get_list("x-def") == ["2"]


def test_the_retry_count_may_be_set(client: SeekGPT) -> None:
    call = Call("POST", "/x", Answer(), extra_headers={"x-stainless-retry-count": "42"})
    request = client._request_for(call, client._outgoing(call), 3)
    assert request.headers["x-stainless-retry-count"] == "42"


def test_a_given_idempotency_key_is_sent(client: SeekGPT) -> None:
    assert built(client, idempotency_key="mine").headers["idempotency-key"] == "mine"
    own = built(client, extra_headers={"Idempotency-Key": "own"})
    assert own.headers.get_list("idempotency-key") == ["own"]


def test_an_idempotency_key_of_the_client_is_not_replaced() -> None:
    client = SeekGPT(api_key="sk", default_headers={"IDEMPOTENCY-KEY": "the client's"})
    assert built(client).headers.get_list("idempotency-key") == ["the client's"]
    assert built(client, idempotency_key="mine").headers["idempotency-key"] == "mine"


def test_an_idempotency_key_of_an_heir_is_not_replaced() -> None:
    class Heir(SeekGPT):
        @property
        def default_headers(self) -> Dict[str, Any]:
            return {**super().default_headers, "idempotency-key": "the heir's"}

    assert built(Heir(api_key="sk")).headers.get_list("idempotency-key") == ["the heir's"]


@pytest.mark.parametrize(
    ("security", "expected"),
    [("bearer", "Bearer sk"), ("admin", "Bearer adm"), ("any", "Bearer sk"), ("none", None)],
)
def test_whose_key_is_sent(client: SeekGPT, security: str, expected: object) -> None:
    assert built(client, security=security).headers.get("authorization") == expected


def test_an_admin_key_stands_in_only_where_any_will_do() -> None:
    client = SeekGPT(admin_api_key="adm")
    assert built(client, security="any").headers["authorization"] == "Bearer adm"
    with pytest.raises(TypeError, match="Could not resolve authentication method"):
        built(client, security="bearer")
    own = built(client, security="bearer", extra_headers={"authorization": "Bearer own"})
    assert own.headers["authorization"] == "Bearer own"
    without = built(client, security="bearer", extra_headers={"AUTHORIZATION": omit})
    assert "authorization" not in without.headers


def test_changed_settings_are_sent(client: SeekGPT) -> None:
    assert "seekgpt-organization" not in built(client).headers
    client.api_key, client.organization, client.project = "new", "org", "proj"
    request = built(client)
    assert request.headers["authorization"] == "Bearer new"
    assert request.headers["seekgpt-organization"] == "org"
    assert request.headers["seekgpt-project"] == "proj"


@pytest.mark.parametrize(
    ("timeout", "expected"),
    [(not_given, "600.0"), (5, "5"), (None, None), (httpx.Timeout(9, read=3.5), "3.5")],
)
def test_patience_is_told_and_kept(client: SeekGPT, timeout: Any, expected: object) -> None:
    request = built(client, timeout=timeout)
    assert request.headers.get("x-stainless-read-timeout") == expected
    read = request.extensions["timeout"]["read"]
    assert (None if read is None else str(read)) == expected


def test_the_platform_is_described() -> None:
    described = headers.platform_headers("1.2.3")
    assert described["X-Stainless-Lang"] == "python"
    assert described["X-Stainless-Package-Version"] == "1.2.3"
    assert all(described.values())
    assert headers.platform_headers("1.2.3") is described


def test_a_host_is_what_tls_is_told_whatever_is_in_its_name(client: SeekGPT) -> None:
    request = built(client, path="https://my_host.test/x")
    assert "sni_hostname" not in request.extensions
    assert request.url.host == request.headers["host"] == "my_host.test"
