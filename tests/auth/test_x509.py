"""Workload identity by client certificate: over TLS, to one origin, with nothing else."""

from __future__ import annotations

import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Dict, Iterator, List, Tuple

import httpx
import pytest

import seekgpt
from seekgpt import errors
from seekgpt.auth import _x509, x509_workload_identity
from tests.colours import Colour

IDENTITY = x509_workload_identity(identity_provider_id="idp_1", service_account_id="sa_1")
API = "https://mtls.api.seekgpt.com"
EXCHANGE = "https://mtls.auth.seekgpt.com/oauth/token"


class Service:
    """The API and its token exchange, without a network."""

    def __init__(self) -> None:
        self.requests: List[httpx.Request] = []
        self.answer: Any = {"access_token": "tok-en", "expires_in": 60, "token_type": "Bearer"}
        self.status = 200

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if str(request.url) == EXCHANGE:
            return httpx.Response(self.status, json=self.answer)
        return httpx.Response(200, json={"authorization": request.headers.get("authorization")})

    def client(self, colour: Colour, **settings: Any) -> Any:
        return colour.mock(self, api_key=None, workload_identity=IDENTITY, **settings)

    def get(self, colour: Colour, client: Any, path: str = "/x", **options: Any) -> Any:
        async def body() -> Any:
            return await colour.do(client.get, path, cast_to=object, options=options)

        return colour.run(body)


@pytest.fixture
def service() -> Service:
    return Service()


def test_the_exchange_says_who_asks_and_the_certificate_proves_it(
    colour: Colour, service: Service
) -> None:
    client = service.client(colour, http={"headers": {"X-Session": "1"}, "cookies": {"c": "1"}})
    assert service.get(colour, client) == {"authorization": "Bearer tok-en"}
    exchange, call = service.requests
    assert exchange.method == "POST"
    assert httpx.Response(200, content=exchange.content).json() == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token_type": "urn:seekgpt:params:oauth:token-type:x509",
        "identity_provider_id": "idp_1",
        "service_account_id": "sa_1",
    }
    assert not {"authorization", "cookie", "x-session"} & set(exchange.headers)
    assert str(call.url) == f"{API}/v1/x"


@pytest.mark.parametrize("url", ["http://api.example.com/v1", "https://u:p@api.example.com/v1"])
def test_an_api_that_is_not_safe_is_refused(url: str, service: Service) -> None:
    colour = Colour("sync")
    with pytest.raises(errors.SeekGPTError, match=r"X\.509"):
        service.client(colour, base_url=url)
    client = service.client(colour)
    client.base_url = url
    with pytest.raises(errors.SeekGPTError, match=r"X\.509"):
        service.get(colour, client)
    assert service.requests == []


def test_a_token_goes_to_no_other_origin(colour: Colour, service: Service) -> None:
    client = service.client(colour)
    for path in ("https://elsewhere.example.com/v1/x", f"{API}:444/v1/x"):
        with pytest.raises(errors.SeekGPTError, match="origin of `base_url` only"):
            service.get(colour, client, path)
    with pytest.raises(errors.SeekGPTError, match="`Host` header"):
        service.get(colour, client, headers={"Host": "elsewhere.example.com"})
    assert service.requests == []


@pytest.mark.parametrize("name", ["api-key", "X_API_Key", "Proxy-Authorization"])
def test_other_credentials_do_not_go_along(name: str, service: Service) -> None:
    client = service.client(Colour("sync"))
    with pytest.raises(errors.SeekGPTError, match="cannot be combined"):
        service.get(Colour("sync"), client, headers={name: "secret"})
    assert service.requests == []


def test_the_http_clients_own_auth_stays_out_of_it(colour: Colour, service: Service) -> None:
    client = service.client(colour, http={"auth": ("user", "password")})
    assert service.get(colour, client) == {"authorization": "Bearer tok-en"}
    assert "authorization" not in service.requests[0].headers


def test_redirects_are_not_followed(service: Service) -> None:
    def moved(request: httpx.Request) -> httpx.Response:
        if str(request.url) == EXCHANGE:
            return service(request)
        return httpx.Response(307, headers={"location": f"{API}/v1/y"})

    colour = Colour("sync")
    client = colour.mock(
        moved, api_key=None, workload_identity=IDENTITY, http={"follow_redirects": True}
    )
    with pytest.raises(errors.APIStatusError):
        service.get(colour, client)
    with pytest.raises(errors.SeekGPTError, match="not redirected automatically"):
        service.get(colour, client, follow_redirects=True)


@pytest.mark.parametrize(
    "answer",
    [
        {"access_token": "t", "expires_in": 60, "token_type": "mac"},
        {"access_token": "t", "expires_in": 60, "token_type": None},
        {"access_token": "t t", "expires_in": 60},
    ],
)
def test_answers_that_are_no_bearer_token(service: Service, answer: Any) -> None:
    service.answer = answer
    with pytest.raises(errors.SeekGPTError, match="answered with"):
        service.get(Colour("sync"), service.client(Colour("sync")))


def test_a_refusal_shows_no_more_than_its_code(colour: Colour, service: Service) -> None:
    service.status, service.answer = 401, {"error": "denied", "error_description": "CN=secret"}
    with pytest.raises(errors.OAuthError) as caught:
        service.get(colour, service.client(colour))
    assert (caught.value.error, caught.value.body) == ("denied", {"error": "denied"})
    assert "secret" not in str(caught.value)


def test_a_copy_with_another_way_to_identify_has_the_address_that_goes_with_it(
    colour: Colour,
) -> None:
    plain = colour.client()
    certified = plain.copy(workload_identity=IDENTITY)
    assert certified.base_url == f"{API}/v1/"
    assert certified.copy(api_key="k").base_url == plain.base_url
    elsewhere = colour.client(base_url="https://a.example.com/v1")
    assert elsewhere.copy(workload_identity=IDENTITY).base_url == "https://a.example.com/v1/"


@pytest.mark.parametrize(
    "wrong", [{"provider": {}}, {"service_account_id": ""}, {"refresh_buffer_seconds": True}]
)
def test_identities_that_are_wrong(wrong: Dict[str, Any]) -> None:
    with pytest.raises(errors.SeekGPTError, match=r"X\.509"):
        seekgpt.SeekGPT(workload_identity={**IDENTITY, **wrong})  # type: ignore[typeddict-item]


# With real certificates


@pytest.fixture
def tls() -> Iterator[Tuple[str, ssl.SSLContext, List[Any]]]:
    """A server that knows its clients by their certificates; how to reach it; whom it has seen."""
    trustme = pytest.importorskip("trustme")
    authority = trustme.CA()
    seen: List[Any] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            names = dict(pair[0] for pair in self.connection.getpeercert()["subject"])
            seen.append((self.path, names.get("commonName"), self.headers.get("authorization")))
            body = b'{"access_token": "tok-en", "expires_in": 60, "token_type": "Bearer"}'
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.verify_mode = ssl.CERT_REQUIRED
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(context)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    ours = ssl.create_default_context()
    authority.configure_trust(ours)
    authority.issue_cert("workload", common_name="workload").configure_cert(ours)
    yield f"https://127.0.0.1:{server.server_port}", ours, seen
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("package", ["httpx", "httpx2"])
def test_over_mutual_tls(
    colour: Colour, package: str, tls: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip(package)
    url, context, seen = tls
    monkeypatch.setattr(_x509, "TOKEN_EXCHANGE_URL", f"{url}/oauth/token")
    number = package[5:]
    name = f"DefaultHttpx{number}Client" if colour.blocking else f"DefaultAsyncHttpx{number}Client"

    async def body() -> None:
        client = colour.client(
            api_key=None,
            workload_identity=IDENTITY,
            base_url=f"{url}/v1",
            http_client=getattr(seekgpt, name)(verify=context, follow_redirects=False),
        )
        await colour.do(client.post, "/x", cast_to=object, body={})
        await colour.do(client.close)

    colour.run(body)
    assert seen == [
        ("/oauth/token", "workload", None),
        ("/v1/x", "workload", "Bearer tok-en"),
    ]


@pytest.mark.parametrize(
    ("region", "host"),
    [
        ("global", "mtls.api.seekgpt.com"),
        ("us", "mtls-us.api.seekgpt.com"),
        ("eu", "mtls-eu.api.seekgpt.com"),
    ],
)
def test_each_region_has_a_host_for_certificates(
    colour: Colour, service: Service, region: str, host: str
) -> None:
    client = service.client(colour, data_residency=region)
    assert client.base_url == f"https://{host}/v1/"
    assert client.copy(timeout=3).base_url == f"https://{host}/v1/"
    keyed = colour.client(data_residency=region)
    assert keyed.copy(workload_identity=IDENTITY).base_url == f"https://{host}/v1/"
    plain = client.copy(api_key="k")
    assert plain.base_url == colour.client(data_residency=region).base_url
    assert plain.copy(timeout=3).copy(workload_identity=IDENTITY).base_url.host == host


def test_a_region_without_such_a_host(colour: Colour, service: Service) -> None:
    with pytest.raises(errors.SeekGPTError, match=r"X\.509 .*'ae'; expected one of 'global'"):
        service.client(colour, data_residency="ae")


@pytest.mark.parametrize("url", ["https://api.seekgpt.com/v1", "https://proxy.example/v1"])
def test_an_address_that_somebody_chose_is_kept_whoever_calls(colour: Colour, url: str) -> None:
    client = colour.client(base_url=url)
    certified = client.copy(workload_identity=IDENTITY)
    assert certified.base_url == certified.copy(api_key="k").base_url == f"{url}/"
    assert colour.client().copy(workload_identity=IDENTITY).base_url.host == "mtls.api.seekgpt.com"
    moved = colour.client()
    moved.base_url = url.replace("api.", "other.")
    assert moved.copy(workload_identity=IDENTITY).base_url == f"{url.replace('api.', 'other.')}/"
