"""Proxies of the environment, and the hosts that are reached without them."""

from __future__ import annotations

from typing import Any, Callable

import httpx
import pytest

from seekgpt._http.transport.defaults import (
    DefaultAioHttpClient,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
)
from seekgpt.client import AsyncSeekGPT, SeekGPT

from ...loopback import Loopback, Received, answer

Set = Callable[..., None]


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> Set:
    def put(no: str, proxy: str = "http://127.0.0.1:9") -> None:
        monkeypatch.setenv("HTTP_PROXY", proxy)
        monkeypatch.setenv("NO_PROXY", no)

    return put


@pytest.mark.parametrize(
    ("no", "direct", "proxied"),
    [
        ("localhost\n127.0.0.1", ["localhost", "127.0.0.1"], ["127.0.0.2", "local.host"]),
        ("a.com b.com,c.com", ["a.com", "b.com"], ["d.com"]),
        ("::1", ["[::1]"], ["[::2]"]),
        ("[::1]", ["[::1]", "[::1]:80"], ["[::2]"]),
        ("[::1]:8080", ["[::1]:8080"], ["[::1]:8081"]),
        ("fd00::/8", ["[fd00::1]", "[fdff::1]"], ["[fe00::1]", "fd00.com"]),
        ("[fd00::]/8", ["[fd12::1]"], ["[::1]"]),
        ("10.0.0.0/8", ["10.1.2.3"], ["11.0.0.1", "10.com"]),
        ("10.0.0.1/8", ["10.1.2.3"], ["11.0.0.1"]),
        ("192.168.0.1:81", ["192.168.0.1:81"], ["192.168.0.1:82"]),
        ("a.com", ["a.com", "x.a.com"], ["xa.com", "a.com.x"]),
        (".a.com", ["x.a.com"], ["a.com"]),
        ("*.a.com", ["x.a.com"], ["a.com"]),
        ("a.com:81", ["a.com:81"], ["a.com:82"]),
        ("bücher.de", ["bücher.de", "xn--bcher-kva.de"], ["buecher.de"]),
        ("http://a.com", ["a.com"], ["b.com"]),
        ("*", ["a.com"], []),
        ("a.com,*", ["b.com"], []),
        ("<local>,%%,http://[,[,a.com:x,,", [], ["a.com"]),
    ],
)
@pytest.mark.fault(
    "`NO_PROXY` is written in one of its many forms, or has nonsense in it.",
    does="each host it means is reached directly; nonsense means none",
)
def test_hosts_of_any_form(environment: Set, no: str, direct: Any, proxied: Any) -> None:
    environment(no)
    with DefaultHttpxClient() as client:
        for host in direct:
            assert client._transport_for_url(httpx.URL(f"http://{host}/")) is client._transport
        for host in proxied:
            found = client._transport_for_url(httpx.URL(f"http://{host}/"))
            assert found is not client._transport


@pytest.mark.parametrize("no", ["localhost\n127.0.0.1", "fd00::/8", "[::1]", "<local>"])
@pytest.mark.parametrize("make", [SeekGPT, AsyncSeekGPT, DefaultAsyncHttpxClient])
def test_every_client_can_be_made(environment: Set, no: str, make: Any) -> None:
    environment(no)
    make(**({"api_key": "k"} if make in (SeekGPT, AsyncSeekGPT) else {}))


def test_also_the_one_over_aiohttp(environment: Set) -> None:
    pytest.importorskip("httpx_aiohttp")
    environment("[::1]")
    DefaultAioHttpClient()


def test_a_proxy_with_a_line_end_is_used(environment: Set) -> None:
    def handler(received: Received) -> bytes:
        return answer(body={"id": received.target})

    with Loopback(handler) as proxy:
        environment("b.example", proxy.url.partition("/v1")[0] + "\n")
        with SeekGPT(api_key="k", base_url="http://a.example/v1", max_retries=0) as client:
            assert client.models.retrieve("m").id == "http://a.example/v1/models/m"


def test_a_network_is_reached_without_the_proxy(environment: Set) -> None:
    with Loopback(lambda received: answer(body={"id": "m"})) as server:
        environment("127.0.0.0/8")
        with SeekGPT(api_key="k", base_url=server.url, max_retries=0) as client:
            assert client.models.retrieve("m").id == "m"


def test_a_proxy_that_is_given_counts_alone(environment: Set) -> None:
    environment("*")
    with DefaultHttpxClient(proxy="http://127.0.0.1:9") as client:
        found = client._transport_for_url(httpx.URL("http://a.com/"))
        assert found is not client._transport
    with DefaultHttpxClient(trust_env=False) as client:
        assert client._transport_for_url(httpx.URL("http://a.com/")) is client._transport
