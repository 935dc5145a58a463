"""Making clients, copying them, and changing them."""

from __future__ import annotations

import inspect
import math
from typing import Any, Callable

import httpx
import pytest

from seekgpt import errors
from seekgpt._http.call import Answer, Call
from seekgpt._http.transport.defaults import (
    DEFAULT_CONNECTION_LIMITS,
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    HTTPX_DEFAULT_TIMEOUT,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
)
from seekgpt.client import AsyncClient, AsyncSeekGPT, Client, SeekGPT


@pytest.fixture(params=[SeekGPT, AsyncSeekGPT])
def make(request: Any) -> Callable[..., Any]:
    cls = request.param

    def make(**settings: Any) -> Any:
        return cls(**{"api_key": "My API Key", **settings})

    return make


def built(client: Any, path: str = "/foo", **call: Any) -> httpx.Request:
    made = Call("GET", path, Answer(), **call)
    return client._request_for(made, client._outgoing(made))  # type: ignore[no-any-return]


def test_defaults(make: Any) -> None:
    client = make()
    assert client.base_url == "https://api.seekgpt.com/v1/"
    assert client.timeout == DEFAULT_TIMEOUT == httpx.Timeout(600, connect=5)
    assert client.max_retries == DEFAULT_MAX_RETRIES == 2
    assert client.organization is client.project is client.webhook_secret is None
    assert client.websocket_base_url is None
    assert client.auth_headers == {"Authorization": "Bearer My API Key"}
    assert client._client.limits == DEFAULT_CONNECTION_LIMITS
    assert client._client.follow_redirects
    assert (Client, AsyncClient) == (SeekGPT, AsyncSeekGPT)


def test_the_environment(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    values = {
        "API_KEY": "env-key",
        "ADMIN_KEY": "env-admin",
        "ORG_ID": "env-org",
        "PROJECT_ID": "env-project",
        "WEBHOOK_SECRET": "env-secret",
        "BASE_URL": "http://localhost:5000/from/env",
    }
    for name, value in values.items():
        monkeypatch.setenv(f"SEEKGPT_{name}", value)
    client = make(api_key=None)
    assert client.api_key == "env-key"
    assert client.admin_api_key == "env-admin"
    assert client.organization == "env-org"
    assert client.project == "env-project"
    assert client.webhook_secret == "env-secret"
    assert client.base_url == "http://localhost:5000/from/env/"
    given = make(api_key="k", organization="o", base_url="http://given")
    assert (given.api_key, given.organization) == ("k", "o")
    assert given.base_url.host == "given"
    for name in values:
        monkeypatch.setenv(f"SEEKGPT_{name}", "")
    empty = make()
    assert empty.base_url == "https://api.seekgpt.com/v1/"
    assert empty.organization is empty.webhook_secret is None


def test_credentials_are_needed(make: Any) -> None:
    with pytest.raises(errors.SeekGPTError, match=r"Missing credentials.*SEEKGPT_API_KEY"):
        make(api_key=None)
    assert make(api_key=None, admin_api_key="a").api_key == ""
    client = make(api_key=None, _enforce_credentials=False)
    assert client.auth_headers == {}
    assert client.copy().auth_headers == {}


def test_max_retries_must_be_a_number(make: Any) -> None:
    with pytest.raises(TypeError, match=r"max_retries cannot be None"):
        make(max_retries=None)


def test_copies(make: Any) -> None:
    client = make(organization="o", _strict_response_validation=True)
    copied = client.copy(api_key="another", max_retries=7, timeout=None)
    assert copied is not client
    assert (copied.api_key, copied.max_retries, copied.timeout) == ("another", 7, None)
    assert copied.organization == "o"
    assert copied._strict_response_validation
    assert copied._client is client._client
    assert (client.api_key, client.max_retries) == ("My API Key", 2)
    assert client.timeout == DEFAULT_TIMEOUT
    again = copied.with_options(base_url="http://other/")
    assert (again.max_retries, again.timeout) == (7, None)
    assert again.base_url == "http://other/"


def test_copies_of_headers(make: Any) -> None:
    client = make(default_headers={"X-Foo": "bar"})
    assert client.default_headers["X-Foo"] == "bar"
    assert client.copy().default_headers["X-Foo"] == "bar"
    both = client.copy(default_headers={"X-Bar": "1"}).default_headers
    assert (both["X-Foo"], both["X-Bar"]) == ("bar", "1")
    assert client.copy(default_headers={"X-Foo": "1"}).default_headers["X-Foo"] == "1"
    assert "X-Foo" not in client.copy(set_default_headers={}).default_headers
    with pytest.raises(ValueError, match="`default_headers` and `set_default_headers` arguments"):
        client.copy(default_headers={}, set_default_headers={})


def test_copies_of_queries(make: Any) -> None:
    client = make(default_query={"foo": "bar"})
    assert dict(built(client).url.params) == {"foo": "bar"}
    both = client.copy(default_query={"b": "1"})
    assert dict(built(both).url.params) == {"foo": "bar", "b": "1"}
    assert dict(built(client.copy(set_default_query={})).url.params) == {}
    with pytest.raises(ValueError, match="`default_query` and `set_default_query` arguments"):
        client.copy(default_query={}, set_default_query={})


def test_copy_takes_whatever_the_constructor_takes(make: Any) -> None:
    client = make()
    taken = set(inspect.signature(client.copy).parameters)
    for name in inspect.signature(type(client)).parameters:
        assert name in taken or name == "_strict_response_validation", name


def test_copies_of_heirs_stay_heirs() -> None:
    class Mine(SeekGPT):
        pass

    assert type(Mine(api_key="k").with_options(timeout=1)) is Mine


def test_timeouts_of_http_clients(make: Any) -> None:
    cls: Any = httpx.Client if isinstance(make(), SeekGPT) else httpx.AsyncClient
    assert make(http_client=cls(timeout=None)).timeout == httpx.Timeout(None)
    assert make(http_client=cls()).timeout == DEFAULT_TIMEOUT
    assert make(http_client=cls(timeout=HTTPX_DEFAULT_TIMEOUT)).timeout == DEFAULT_TIMEOUT
    assert make(http_client=cls(timeout=7), timeout=8).timeout == 8
    request = built(make(timeout=httpx.Timeout(0)))
    assert httpx.Timeout(**request.extensions["timeout"]) == httpx.Timeout(0)


def test_http_clients_of_the_wrong_kind() -> None:
    wrong: Any
    for wrong in (httpx.AsyncClient(), object()):
        with pytest.raises(TypeError, match="Invalid `http_client` arg"):
            SeekGPT(api_key="k", http_client=wrong)
    for wrong in (httpx.Client(), object()):
        with pytest.raises(TypeError, match="Invalid `http_client` arg"):
            AsyncSeekGPT(api_key="k", http_client=wrong)


def test_an_http_client_is_taken_by_what_it_can_do() -> None:
    class Minimal:
        """Sends, and can be closed. That is all."""

        def __init__(self) -> None:
            self.closed = False

        def send(self, request: httpx.Request, *, stream: bool = False) -> httpx.Response:
            assert request.headers["authorization"] == "Bearer k"
            return httpx.Response(200, json={"path": request.url.path}, request=request)

        def close(self) -> None:
            self.closed = True

    minimal: Any = Minimal()
    with SeekGPT(api_key="k", http_client=minimal) as client:
        assert client.post("/x", cast_to=object, body={}) == {"path": "/v1/x"}
        assert not client.is_closed()
    assert minimal.closed


def test_a_changed_build_request_is_used() -> None:
    class Signing(httpx.Client):
        def build_request(self, *args: Any, **kwargs: Any) -> httpx.Request:
            request = super().build_request(*args, **kwargs)
            request.headers["X-Signature"] = "signed"
            return request

    seen = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append((request.headers["x-signature"], request.extensions["timeout"]["read"]))
        return httpx.Response(200, content=request.content)

    http = Signing(transport=httpx.MockTransport(handler))
    client = SeekGPT(api_key="k", http_client=http, timeout=3)
    assert client.post("/x", cast_to=object, body={"a": 1}) == {"a": 1}
    client.post("/x", cast_to=None, files={"f": ("n", b"content")})
    assert seen == [("signed", 3), ("signed", 3)]


def test_default_headers_option(make: Any) -> None:
    request = built(make(default_headers={"X-Foo": "bar"}))
    assert request.headers["x-foo"] == "bar"
    assert request.headers["x-stainless-lang"] == "python"
    own = built(make(default_headers={"X-Foo": "1", "x-stainless-lang": "mine"}))
    assert own.headers.get_list("x-stainless-lang") == ["mine"]


def test_queries_are_merged(make: Any) -> None:
    client = make(default_query={"q": "default"})
    request = built(client, query={"foo": 1, "q": "call"}, extra_query={"foo": 2})
    assert dict(request.url.params) == {"q": "call", "foo": "2"}
    hard = built(make(), "/files/a%2Fb?beta=true", query={"limit": 10})
    assert hard.url.raw_path == b"/v1/files/a%2Fb?beta=true&limit=10"


@pytest.mark.parametrize("given", ["http://h:5000/custom/path", "http://h:5000/custom/path/"])
def test_base_urls(make: Any, given: str) -> None:
    client = make(base_url=given)
    assert built(client).url == "http://h:5000/custom/path/foo"
    assert built(client, "foo").url == "http://h:5000/custom/path/foo"
    assert built(client, "https://myapi.com/foo").url == "https://myapi.com/foo"
    client.base_url = "https://example.com/from_setter"
    assert client.base_url == "https://example.com/from_setter/"
    assert built(client).url == "https://example.com/from_setter/foo"
    client.base_url = "http://h:8080"
    assert built(client).url == "http://h:8080/foo"


def test_unknown_attributes(make: Any) -> None:
    client = make()
    with pytest.raises(AttributeError, match="no_such_thing"):
        _ = client.no_such_thing
    assert not hasattr(client, "_private")


def test_default_http_clients_have_our_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    for cls in (DefaultHttpxClient, DefaultAsyncHttpxClient):
        http: Any = cls()
        assert http.timeout == DEFAULT_TIMEOUT
        assert http.follow_redirects
        assert http.limits == DEFAULT_CONNECTION_LIMITS
        assert cls(timeout=3).timeout == httpx.Timeout(3)
        assert cls.__name__.startswith("Default")
    DefaultHttpxClient(
        verify=True,
        cert=None,
        trust_env=True,
        http1=True,
        http2=False,
        limits=httpx.Limits(max_connections=100, max_keepalive_connections=20),
        transport=httpx.HTTPTransport(local_address="0.0.0.0"),
        proxy="http://my.test.proxy.example.com",
    ).close()
    monkeypatch.setenv("HTTPS_PROXY", "https://example.org")
    mounts = tuple(DefaultHttpxClient()._mounts.items())
    assert len(mounts) == 1
    assert mounts[0][0].pattern == "https://"


def test_the_aiohttp_client() -> None:
    from seekgpt._http.transport import defaults

    assert defaults.DefaultAioHttpClient is defaults.DefaultAioHttpClient
    assert issubclass(defaults.DefaultAioHttpClient, httpx.AsyncClient)
    try:
        import httpx_aiohttp  # noqa: F401
    except ImportError:
        with pytest.raises(RuntimeError, match=r"seekgpt\[aiohttp\]"):
            defaults.DefaultAioHttpClient()
    else:
        assert defaults.DefaultAioHttpClient().timeout == DEFAULT_TIMEOUT


def test_headers_from_the_environment(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEEKGPT_CUSTOM_HEADERS", "X-One: 1\nX-Two:a: b \nnothing\n")
    client = make(default_headers={"X-One": "given"})
    assert client.default_headers["X-One"] == "given"
    assert client.default_headers["X-Two"] == "a: b"


@pytest.mark.parametrize("wrong", [-1, True, 1.5, "2", float("nan"), -math.inf, object()])
def test_what_is_no_number_of_retries_is_refused_at_once(make: Any, wrong: Any) -> None:
    expected = ValueError if wrong == -1 else TypeError
    client = make()
    for change in (make, client.copy, client.with_options):
        with pytest.raises(expected, match="max_retries cannot be"):
            change(max_retries=wrong)


@pytest.mark.parametrize("right", [0, 7, math.inf])
def test_numbers_of_retries(make: Any, right: Any) -> None:
    assert make(max_retries=right).copy().max_retries == right


def test_a_number_of_retries_that_is_none_for_one_request() -> None:
    client = SeekGPT(api_key="k")
    with pytest.raises(ValueError, match="max_retries cannot be -1"):
        client.get("/x", cast_to=object, options={"max_retries": -1})


def test_a_key_that_is_nothing_is_not_made_up_for(
    make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = make()
    monkeypatch.setenv("SEEKGPT_API_KEY", "ambient")
    client.api_key = ""
    assert client.copy().api_key == ""
    with pytest.raises(errors.SeekGPTError, match="Missing credentials"):
        make(api_key="")
