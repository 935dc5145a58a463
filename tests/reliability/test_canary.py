"""A key is put wherever a key can stand, calls go wrong in every way, and it is looked for.

Looked at are the logs of all libraries at all levels, errors with all that they came from, the
local variables of this library's frames, pickles, and the reprs of all objects there are.
"""

from __future__ import annotations

import copy
import logging
import pickle
from typing import Any, Callable, Dict, Iterator, List, Optional

import httpx
import pytest

import seekgpt
from tests.canary import CANARY, reprs, sightings
from tests.colours import Colour, needs_websockets
from tests.loopback import Loopback, Received, answer

EXTRA: Dict[str, Any] = {
    "extra_headers": {"X-Session": CANARY},
    "extra_query": {"code": CANARY},
}
HELLO: List[Any] = [{"role": "user", "content": "hello"}]


def serve(received: Received) -> Optional[bytes]:
    """Every way in which an answer can be none."""
    kind = received.target.partition("?")[0].rpartition("/")[2]
    if kind == "drop":
        return None
    if kind == "nonsense":
        return b"NONSENSE\r\n\r\n"
    if kind == "text":
        return answer(200, b"no JSON")
    if kind == "deep":
        return answer(200, b"[" * 100_000)
    if kind == "away":
        return answer(307, headers={"location": f"http://u:{CANARY}@127.0.0.1:1/?key={CANARY}"})
    if kind == "nowhere":
        return answer(307, headers={"location": f"nothing:{CANARY}@x?sig={CANARY}"})
    if kind == "broken":
        return answer(200, CANARY.encode(), headers={"content-encoding": "gzip"})
    said = {"message": f"You sent {received.headers} to {received.target}", "code": CANARY}
    return answer(401, {"error": said}, headers={"set-cookie": f"a={CANARY}"})


CALLS: Dict[str, Callable[[Any], Any]] = {
    **{
        kind: lambda client, kind=kind: client.models.retrieve(kind, **EXTRA)
        for kind in ("status", "drop", "nonsense", "text", "deep", "away", "nowhere", "broken")
    },
    "list": lambda client: client.models.list(**EXTRA),
    "raw": lambda client: client.models.with_raw_response.retrieve("m", **EXTRA),
    "stream": lambda client: client.chat.completions.create(
        model="m", messages=HELLO, stream=True, **EXTRA
    ),
    "parse": lambda client: client.chat.completions.parse(model="m", messages=HELLO, **EXTRA),
    "upload": lambda client: client.files.create(file=b"f", purpose="batch", **EXTRA),
    "flow": lambda client: client.vector_stores.files.create_and_poll(
        "f", vector_store_id="v", **EXTRA
    ),
    "get": lambda client: client.get(
        "/x", cast_to=object, options={"headers": {"X-Key": CANARY}, "params": {"sig": CANARY}}
    ),
    "post": lambda client: client.post(
        "/x", cast_to=object, body={}, options={"headers": {"X-Key": CANARY}}
    ),
    "refused header": lambda client: client.models.retrieve(
        "m", extra_headers={"X-Session": f"{CANARY}\n"}
    ),
    "refused argument": lambda client: client.models.retrieve("", **EXTRA),
}

SETTINGS: Dict[str, Any] = {
    "api_key": CANARY,
    "admin_api_key": CANARY,
    "webhook_secret": CANARY,
    "default_headers": {"Ocp-Apim-Subscription-Key": CANARY, "Cookie": f"a={CANARY}"},
    "default_query": {"subscription-key": CANARY},
    "max_retries": 1,
}


@pytest.fixture(autouse=True)
def logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(1)
    yield
    assert [r.name for r in caplog.records if CANARY in r.getMessage()] == []


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with Loopback(serve) as running:
        yield running


def settings(server: Loopback, **others: Any) -> Dict[str, Any]:
    url = server.url.replace("http://", f"http://user:{CANARY}@")
    return {"base_url": url, **SETTINGS, **others}


async def failure(colour: Colour, client: Any, act: Callable[[Any], Any]) -> BaseException:
    try:
        made = act(client)
        if hasattr(made, "__await__"):
            await made
    except Exception as error:
        return error
    finally:
        await colour.do(client.close)
    raise AssertionError("the call did not fail")


@pytest.mark.parametrize("call", CALLS)
def test_calls_that_fail_show_no_key(
    colour: Colour, server: Loopback, quick: None, call: str
) -> None:
    async def body() -> BaseException:
        client = colour.client(**settings(server))
        return await failure(colour, client, CALLS[call])

    error = colour.run(body)
    assert sightings(error) == []
    assert reprs() == []


@pytest.mark.parametrize("call", ["status", "drop", "nonsense", "away", "broken"])
@pytest.mark.parametrize("http", ["DefaultAioHttpClient", "DefaultAsyncHttpx2Client"])
def test_other_http_clients_show_no_key(
    server: Loopback, quick: None, http: str, call: str
) -> None:
    if http == "DefaultAsyncHttpx2Client":
        pytest.importorskip("httpx2")
    colour = Colour("asyncio")

    async def body() -> BaseException:
        client = colour.client(**settings(server, http_client=getattr(seekgpt, http)()))
        return await failure(colour, client, CALLS[call])

    assert sightings(colour.run(body)) == []


@pytest.mark.parametrize(
    "key", [lambda: f"{CANARY}\n", lambda: CANARY.encode(), lambda: [CANARY], f"{CANARY}\u2028"]
)
def test_a_key_that_cannot_be_sent_is_not_shown(colour: Colour, server: Loopback, key: Any) -> None:
    async def body() -> BaseException:
        client = colour.client(**settings(server, api_key=key))
        return await failure(colour, client, CALLS["list"])

    assert sightings(colour.run(body)) == []


@pytest.mark.parametrize(
    "setting",
    [
        {"workload_identity": {"provider": {"get_token": CANARY}}},
        {"data_residency": "eu"},
        {"max_response_bytes": -1},
        {"endpoints": "/nowhere"},
        {"provider": CANARY},
        {"max_retries": None},
    ],
    ids=lambda setting: next(iter(setting)),
)
def test_settings_that_are_refused_show_no_key(server: Loopback, setting: Dict[str, Any]) -> None:
    with pytest.raises(Exception) as caught:
        seekgpt.SeekGPT(**settings(server, **setting))
    assert [each for each in sightings(caught.value) if "test_canary" not in each] == []


def test_a_copy_that_is_refused_shows_no_key(server: Loopback) -> None:
    with seekgpt.SeekGPT(**settings(server)) as client, pytest.raises(ValueError) as caught:
        client.copy(api_key=CANARY, default_headers={"X-Key": CANARY}, set_default_headers={})
    assert sightings(caught.value) == []


@pytest.mark.parametrize("secret", [CANARY, f"whsec_{CANARY}", None])
def test_webhooks_show_no_secret(server: Loopback, secret: Optional[str]) -> None:
    headers = {"webhook-signature": "v1,x", "webhook-timestamp": "1", "webhook-id": "i"}
    with seekgpt.SeekGPT(**settings(server)) as client:
        for act in (client.webhooks.unwrap, client.webhooks.verify_signature):
            with pytest.raises(ValueError) as caught:
                act("{}", headers, secret=secret)
            assert sightings(caught.value) == []


# Older releases of websockets have a thread that stumbles when the connection is gone at once.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_websockets_show_no_key(colour: Colour) -> None:
    needs_websockets(colour)

    async def body(url: str) -> BaseException:
        client = colour.client(**{**SETTINGS, "base_url": url})
        manager = client.realtime.connect(model="m", **EXTRA)
        return await failure(colour, client, lambda client: manager.enter())

    with Loopback(lambda received: answer(401, {"error": {"message": "no"}})) as server:
        refused = colour.run(lambda: body(server.url))
    gone = colour.run(lambda: body(server.url))
    assert isinstance(refused, seekgpt.AuthenticationError)
    assert isinstance(gone, seekgpt.APIConnectionError)
    assert sightings(refused) + sightings(gone) == []
    assert reprs() == []


@pytest.mark.parametrize("answered", [{"access_token": CANARY}, {"error": CANARY}, [CANARY], 500])
def test_identities_show_no_token(colour: Colour, quick: None, answered: Any) -> None:
    identity: Any = {
        "identity_provider_id": "i",
        "service_account_id": "s",
        "provider": {"token_type": "jwt", "get_token": lambda: CANARY},
    }

    def exchange(request: httpx.Request) -> httpx.Response:
        if answered == 500:
            return httpx.Response(500, request=request)
        return httpx.Response(200, json=answered, request=request)

    async def body() -> BaseException:
        client = colour.mock(exchange, api_key=None, workload_identity=identity)
        return await failure(colour, client, CALLS["list"])

    assert sightings(colour.run(body)) == []


def test_aws_credentials_are_not_shown() -> None:
    from seekgpt.providers import bedrock

    with pytest.raises(seekgpt.SeekGPTError) as caught:
        bedrock(region="us-east-1", secret_access_key=CANARY, session_token=CANARY)
    assert sightings(caught.value) == []
    with pytest.raises(seekgpt.SeekGPTError) as caught:
        bedrock(region="nowhere", api_key=CANARY)
    assert sightings(caught.value) == []
    provider = bedrock(region="us-east-1", access_key_id=CANARY, secret_access_key=CANARY)
    assert CANARY not in repr(provider)
    assert reprs() == []


def test_a_session_of_aws_is_not_shown_when_a_call_fails(colour: Colour, server: Loopback) -> None:
    pytest.importorskip("botocore")
    from seekgpt.providers import bedrock

    keys = {"access_key_id": "AKIA", "secret_access_key": CANARY, "session_token": CANARY}

    async def body() -> BaseException:
        provider = bedrock(base_url=server.url, region="us-east-1", **keys)
        client = colour.client(api_key=None, base_url=None, provider=provider, max_retries=0)
        return await failure(colour, client, lambda client: client.models.retrieve("drop"))

    assert sightings(colour.run(body)) == []
    assert reprs() == []


@pytest.mark.parametrize(
    "said",
    [
        f"CanonicalRequest:\nGET\n/\n\nhost:a\nx-amz-security-token:{CANARY}\n\nhost",
        f"Response body:\n<r><SecretAccessKey>{CANARY}</SecretAccessKey><A>b</A></r>",
        f'Response body:\nb\'{{"SessionToken": "{CANARY}", "a": 1}}\'',
        f"Sending http request: <headers={{'X-Amz-Security-Token': b'{CANARY}', 'a': b'b'}}>",
        f"headers={{'Authorization': 'AWS4-HMAC-SHA256 Credential=A, Signature={CANARY}'}}",
    ],
)
def test_what_botocore_logs_while_it_finds_credentials(
    server: Loopback, caplog: pytest.LogCaptureFixture, said: str
) -> None:
    seekgpt.SeekGPT(**settings(server)).close()
    logging.getLogger("botocore.parsers").debug("%s", said)
    assert caplog.messages == [
        said.replace(f"AWS4-HMAC-SHA256 Credential=A, Signature={CANARY}", "<redacted>").replace(
            CANARY, "<redacted>"
        )
    ]


def test_azure_shows_no_key(server: Loopback, quick: None) -> None:
    azure = {"azure_endpoint": server.url, "api_version": "1", "max_retries": 0}
    for key in ({"api_key": CANARY}, {"azure_ad_token": CANARY}):
        with seekgpt.AzureSeekGPT(**azure, **key) as client:  # type: ignore[arg-type]
            with pytest.raises(seekgpt.SeekGPTError) as caught:
                client.models.retrieve("m", **EXTRA)
            assert sightings(caught.value) == []
    with pytest.raises(seekgpt.SeekGPTError) as caught:
        seekgpt.AzureSeekGPT(**azure, api_key=CANARY, provider="p")  # type: ignore[call-arg, arg-type]
    assert sightings(caught.value) == []


def test_the_request_of_an_error_is_whole_in_this_process_and_clean_outside(
    server: Loopback, quick: None
) -> None:
    """A program may look at what it sent, and send it again; what it pickles has lost the key."""
    own = settings(server, base_url=server.url)
    with seekgpt.SeekGPT(**own) as client, pytest.raises(seekgpt.APIError) as caught:
        CALLS["status"](client)
    request = caught.value.request
    for same in (request, copy.copy(request), copy.deepcopy(request)):
        assert same.headers["authorization"] == f"Bearer {CANARY}"
        assert same.url.params["code"] == CANARY
    data = pickle.dumps(request)
    assert CANARY.encode() not in data
    assert pickle.loads(data).url.path == request.url.path
    assert isinstance(request, httpx.Request)


def test_whatever_the_library_logs_of_others_is_still_said(
    server: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    with seekgpt.SeekGPT(**settings(server, max_retries=0)) as client:
        with pytest.raises(seekgpt.APIError):
            CALLS["status"](client)
    names = {record.name for record in caplog.records}
    assert {"seekgpt", "httpx", "httpcore.http11"} <= names
    assert any("set-cookie" in r.getMessage() for r in caplog.records if r.name != "seekgpt")
    assert logging.getLogger("httpx").filters
