"""Amazon Bedrock: where it is, and how a request proves who sends it."""

from __future__ import annotations

import logging
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List, Optional

import httpx
import pytest

import seekgpt
from seekgpt import AsyncBedrockSeekGPT, BedrockSeekGPT, errors
from seekgpt.providers import bedrock
from tests.colours import Colour
from tests.loopback import Loopback, Received, answer

botocore_auth = pytest.importorskip("botocore.auth")
awsrequest = pytest.importorskip("botocore.awsrequest")
credentials = pytest.importorskip("botocore.credentials")

KEYS = {"access_key_id": "AKIDEXAMPLE", "secret_access_key": "aws-secret"}


@pytest.fixture(autouse=True)
def no_aws(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine that knows nothing of AWS."""
    for name in list(os.environ):
        if name.startswith("AWS_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))


class Bedrock(Loopback):
    """A server that lets in who signs, as AWS does, by doing the signing once more."""

    def __init__(self, service: str = "bedrock", token: Optional[str] = None) -> None:
        self.service = service
        self.keys = credentials.Credentials(KEYS["access_key_id"], KEYS["secret_access_key"], token)
        self.answers: List[bytes] = []
        super().__init__(self._check)

    def _check(self, received: Received) -> bytes:
        given = received.headers["authorization"]
        if given != self._signed(received, given):
            return answer(403, {"message": "The signature does not match."})
        return self.answers.pop(0) if self.answers else answer(body={"id": "x"})

    def _signed(self, received: Received, given: str) -> str:
        names = given.partition("SignedHeaders=")[2].partition(",")[0].split(";")
        request = awsrequest.AWSRequest(
            method=received.method,
            url=f"http://{received.headers['host']}{received.target}",
            data=received.body,
            headers={name: received.headers[name] for name in names},
        )
        request.context["timestamp"] = received.headers["x-amz-date"]
        signer = botocore_auth.SigV4Auth(self.keys, self.service, "us-west-2")
        signature = signer.signature(
            signer.string_to_sign(request, signer.canonical_request(request)), request
        )
        return (
            f"AWS4-HMAC-SHA256 Credential={signer.scope(request)}, "
            f"SignedHeaders={';'.join(names)}, Signature={signature}"
        )

    def provider(self, **settings: Any) -> Any:
        given = {"endpoint": "runtime", "region": "us-west-2", "base_url": self.url, **settings}
        return bedrock(**given)


def client(colour: Colour, provider: Any, **settings: Any) -> Any:
    return colour.client(api_key=None, provider=provider, **settings)


async def chat(colour: Colour, client: Any, **options: Any) -> Any:
    messages = [{"role": "user", "content": "ä ☃"}]
    return await colour.do(client.chat.completions.create, model="m", messages=messages, **options)


# Signatures


@pytest.mark.parametrize("token", [None, "session-token"])
def test_requests_are_signed(colour: Colour, token: Optional[str]) -> None:
    async def body() -> None:
        ours = client(colour, server.provider(**KEYS, session_token=token))
        await chat(colour, ours, extra_query={"q": "a b/ä", "a": ["1", "2"]})
        await colour.do(ours.models.retrieve, "a b/ä+c")
        await colour.do(ours.close)

    with Bedrock(token=token) as server:
        colour.run(body)
    for received in server.seen:
        assert received.headers.get("x-amz-security-token") == token
        assert "user-agent" not in received.headers["authorization"]


def test_each_try_is_signed_anew(colour: Colour, quick: None) -> None:
    async def body() -> None:
        ours = client(colour, server.provider(credential_provider=rotating))
        await chat(colour, ours)
        await colour.do(ours.close)

    def rotating() -> Any:
        server.keys = credentials.Credentials(f"AKID{len(server.seen)}", "s")
        return server.keys

    with Bedrock() as server:
        server.answers = [answer(500), answer(503)]
        colour.run(body)
    ids = [r.headers["authorization"].partition("=")[2][:5] for r in server.seen]
    assert ids == ["AKID0", "AKID1", "AKID2"]


def test_over_httpx2(colour: Colour) -> None:
    pytest.importorskip("httpx2")

    async def body() -> None:
        http: Any = (
            seekgpt.DefaultHttpx2Client if colour.blocking else seekgpt.DefaultAsyncHttpx2Client
        )
        ours = client(colour, server.provider(**KEYS), http_client=http())
        await chat(colour, ours)
        await colour.do(ours.close)

    with Bedrock() as server:
        colour.run(body)


def test_streams(colour: Colour) -> None:
    async def body() -> None:
        ours = client(colour, server.provider(**KEYS))
        stream = await chat(colour, ours, stream=True)
        chunks = list(stream) if colour.blocking else [chunk async for chunk in stream]
        assert [chunk.id for chunk in chunks] == ["c"]
        await colour.do(ours.close)

    with Bedrock() as server:
        events = b'data: {"id": "c", "choices": []}\n\ndata: [DONE]\n\n'
        server.answers = [answer(200, events, headers={"content-type": "text/event-stream"})]
        colour.run(body)


def test_profiles_and_the_environment(
    colour: Colour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def body(**settings: Any) -> None:
        ours = client(colour, bedrock(endpoint="runtime", base_url=server.url, **settings))
        await chat(colour, ours)
        await colour.do(ours.close)

    (tmp_path / "config").write_text("[profile mine]\nregion = us-west-2\n")
    (tmp_path / "credentials").write_text(
        "[mine]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = aws-secret\n"
    )
    with Bedrock() as server:
        colour.run(lambda: body(profile="mine"))
        monkeypatch.setenv("AWS_PROFILE", "mine")
        colour.run(body)
        monkeypatch.delenv("AWS_PROFILE")
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "aws-secret")
        monkeypatch.setenv("AWS_DEFAULT_REGION", "us-west-2")
        colour.run(body)
        monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "bearer")
        colour.run(lambda: body(api_key=None))
    assert len(server.seen) == 4


def test_mantle_signs_under_another_name(colour: Colour) -> None:
    async def body() -> None:
        ours = client(colour, server.provider(endpoint="mantle", **KEYS))
        await chat(colour, ours)
        await colour.do(ours.close)

    with Bedrock(service="bedrock-mantle") as server:
        colour.run(body)


def test_a_signature_goes_to_no_other_origin(colour: Colour) -> None:
    async def body(provider: Any) -> None:
        ours = client(colour, provider, http_client=None)
        with pytest.raises(errors.SeekGPTError, match="gets no proof"):
            await colour.do(ours.get, "https://elsewhere.example.com/x", cast_to=object)
        await colour.do(ours.close)

    for settings in (KEYS, {"api_key": "bearer"}):
        with Bedrock() as server:
            provider = server.provider(**settings)
            colour.run(lambda: body(provider))  # noqa: B023
        assert server.seen == []


def test_a_signed_request_follows_no_redirect(colour: Colour) -> None:
    async def body() -> None:
        ours = client(colour, server.provider(**KEYS))
        with pytest.raises(errors.APIStatusError) as caught:
            await chat(colour, ours)
        assert caught.value.status_code == 307
        with pytest.raises(errors.SeekGPTError, match="not redirected automatically"):
            await colour.do(ours.get, "/x", cast_to=object, options={"follow_redirects": True})
        await colour.do(ours.close)

    with Bedrock() as server:
        server.answers = [answer(307, headers={"location": "/elsewhere"})]
        colour.run(body)
    assert len(server.seen) == 1


def test_a_body_that_is_read_while_it_is_sent_cannot_be_signed(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x")
    with Bedrock() as server, client(Colour("sync"), server.provider(**KEYS)) as ours:
        with pytest.raises(errors.SeekGPTError, match="cannot be signed"):
            ours.files.create(file=path, purpose="batch")
        ours.files.create(file=b"x", purpose="batch")
    assert len(server.seen) == 1


def test_credentials_that_are_not_there(colour: Colour) -> None:
    async def body() -> None:
        ours = client(colour, server.provider())
        with pytest.raises(errors.SeekGPTError, match="No AWS credentials were found"):
            await chat(colour, ours)
        await colour.do(ours.close)

    with Bedrock() as server:
        colour.run(body)
    assert server.seen == []


def test_a_profile_that_is_not_there() -> None:
    with pytest.raises(errors.SeekGPTError, match="nobody"):
        seekgpt.SeekGPT(provider=bedrock(profile="nobody"))


def test_without_botocore_the_error_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['botocore'] = None\n"
        "import seekgpt\n"
        "from seekgpt.providers import bedrock\n"
        "seekgpt.SeekGPT(provider=bedrock(region='us-west-2', api_key='needs no botocore'))\n"
        "try: seekgpt.SeekGPT(provider=bedrock(region='us-west-2', profile='x'))\n"
        "except seekgpt.SeekGPTError as error: assert 'seekgpt[bedrock]' in str(error), error\n"
        "else: raise AssertionError"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


# Bearer keys


def bearers(server: Loopback) -> List[str]:
    return [r.headers["authorization"] for r in server.seen]


def test_bearer_keys(colour: Colour, monkeypatch: pytest.MonkeyPatch, quick: None) -> None:
    keys = iter(["first", "second"])

    async def awaited() -> str:
        return next(keys)

    async def body() -> None:
        for provider in (
            bedrock(base_url=server.url, api_key="constant"),
            bedrock(base_url=server.url),
            bedrock(
                base_url=server.url,
                token_provider=(lambda: next(keys)) if colour.blocking else awaited,
            ),
        ):
            ours = client(colour, provider)
            await chat(colour, ours)
            await colour.do(ours.close)

    def handler(received: Received) -> bytes:
        return answer(503) if len(server.seen) == 3 else answer(body={"id": "x"})

    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "environment")
    with Loopback(handler) as server:
        colour.run(body)
    assert bearers(server) == [
        f"Bearer {key}" for key in ("constant", "environment", "first", "second")
    ]


def test_an_authorization_header_of_ones_own_is_refused(colour: Colour) -> None:
    async def body() -> None:
        ours = client(colour, bedrock(region="us-west-2", api_key="k"))
        with pytest.raises(errors.SeekGPTError, match="custom `Authorization` header"):
            await chat(colour, ours, extra_headers={"authorization": "mine"})
        await colour.do(ours.close)

    colour.run(body)


def test_an_async_token_provider_needs_an_async_client() -> None:
    async def awaited() -> str:
        return "never"

    provider = bedrock(region="us-west-2", token_provider=awaited)
    with client(Colour("sync"), provider) as ours:
        with pytest.raises(TypeError, match="AsyncSeekGPT"):
            ours.get("/x", cast_to=object)


def test_nothing_shows_a_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for settings in (KEYS, {"api_key": "aws-secret"}):
        with Loopback(lambda _: answer(403, {})) as server:
            provider = bedrock(base_url=server.url, region="us-west-2", **settings)
            with client(Colour("sync"), provider) as ours:
                with pytest.raises(errors.PermissionDeniedError) as caught:
                    ours.get("/x", cast_to=object)
        proof = server.seen[0].headers["authorization"]
        shown = f"{provider!r} {ours!r} {caught.value!r} {caplog.text}"
        pickled = pickle.dumps(caught.value)
        for secret in ("aws-secret", proof.split()[-1]):
            assert secret not in shown
            assert secret.encode() not in pickled
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(provider)


# Where it is


@pytest.mark.parametrize(
    ("settings", "url"),
    [
        ({}, "https://bedrock-mantle.us-west-2.api.aws/openai/v1/"),
        ({"endpoint": "runtime"}, "https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1/"),
        (
            {"endpoint": "runtime", "region": "cn-north-1"},
            "https://bedrock-runtime.cn-north-1.amazonaws.com.cn/openai/v1/",
        ),
        (
            {"endpoint": "runtime", "region": "eusc-de-east-1"},
            "https://bedrock-runtime.eusc-de-east-1.amazonaws.eu/openai/v1/",
        ),
        ({"base_url": "http://proxy.local:81/x/"}, "http://proxy.local:81/x/"),
        (
            {"base_url": "https://bedrock-runtime.us-west-2.api.aws/v1/responses/abc"},
            "https://bedrock-runtime.us-west-2.api.aws/v1/",
        ),
    ],
)
def test_addresses(settings: Dict[str, Any], url: str) -> None:
    provider = bedrock(**{"region": "us-west-2", "api_key": "k", **settings})
    assert seekgpt.SeekGPT(provider=provider).base_url == url


def test_addresses_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_REGION", "eu-west-1")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    made = seekgpt.SeekGPT(provider=bedrock(api_key="k"))
    assert made.base_url.host == "bedrock-mantle.eu-west-1.api.aws"
    monkeypatch.setenv("AWS_BEDROCK_BASE_URL", "https://bedrock-runtime.eu-west-1.amazonaws.com/v1")
    made = seekgpt.SeekGPT(provider=bedrock(api_key="k"))
    assert made.base_url == "https://bedrock-runtime.eu-west-1.amazonaws.com/v1/"
    made = seekgpt.SeekGPT(provider=bedrock(api_key="k", base_url=None))
    assert made.base_url.host == "bedrock-mantle.eu-west-1.api.aws"


@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        ({}, "requires an AWS region"),
        ({"api_key": "k"}, "requires an AWS region"),
        ({"region": "nowhere"}, "AWS region 'nowhere' is invalid"),
        ({"region": " "}, "`region` of Bedrock must not be empty"),
        ({"endpoint": "other"}, "`endpoint` has to be one of"),
        ({"api_key": ""}, "`api_key` of Bedrock must not be empty"),
        ({"api_key": "k", "token_provider": str}, "mutually exclusive"),
        ({"api_key": "k", **KEYS}, "is ambiguous"),
        ({"profile": "p", **KEYS}, "is ambiguous"),
        ({"access_key_id": "a"}, "require both `access_key_id` and `secret_access_key`"),
        ({"secret_access_key": "a"}, "require both `access_key_id` and `secret_access_key`"),
        ({"session_token": "a"}, "require both `access_key_id` and `secret_access_key`"),
        ({"api_key": "k", "base_url": "http://bedrock-mantle.us-west-2.api.aws"}, "HTTPS only"),
        (
            {
                "api_key": "k",
                "endpoint": "mantle",
                "base_url": "https://bedrock-runtime.us-west-2.amazonaws.com",
            },
            "`runtime` endpoint",
        ),
        (
            {"region": "us-east-1", "base_url": "https://bedrock-mantle.us-west-2.api.aws", **KEYS},
            "endpoint region us-west-2 does not match",
        ),
    ],
)
def test_settings_that_make_no_sense(settings: Dict[str, Any], complaint: str) -> None:
    with pytest.raises(errors.SeekGPTError, match=complaint):
        seekgpt.SeekGPT(provider=bedrock(**settings))


# As a setting of the client


def test_a_provider_stands_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID", "BASE_URL", "CUSTOM_HEADERS"):
        monkeypatch.setenv(f"SEEKGPT_{name}", "x: from the environment")
    provider = bedrock(region="us-west-2", api_key="k")
    made = seekgpt.SeekGPT(provider=provider)
    assert made.admin_api_key is made.organization is made.project is None
    assert "from the environment" not in str(made.default_headers)
    for name in ("api_key", "admin_api_key", "base_url"):
        with pytest.raises(errors.SeekGPTError, match=f"cannot be combined with `{name}`"):
            seekgpt.SeekGPT(provider=provider, **{name: "https://x"})
    with pytest.raises(errors.SeekGPTError, match=r"seekgpt\.providers"):
        seekgpt.SeekGPT(provider="bedrock")  # type: ignore[arg-type]


def test_copies_keep_change_and_drop_the_provider(colour: Colour) -> None:
    first, second = (bedrock(region="us-west-2", api_key=key) for key in "ab")
    ours = client(colour, first, organization="o", default_headers={"X-A": "1"})
    same = ours.with_options(timeout=3)
    assert (same.organization, same.base_url) == ("o", ours.base_url)
    assert same.default_headers["X-A"] == "1"
    assert same._authority is ours._authority
    other = ours.with_options(provider=second, organization="p")
    assert other.organization == "p"
    assert other._authority is second.service().authority
    assert "X-A" not in other.default_headers
    back = other.copy(provider=None, api_key="sk")
    assert (back.api_key, back.organization) == ("sk", None)
    assert back.base_url == "https://api.seekgpt.com/v1/"


# The clients of their own


def made_for(colour: Colour) -> Any:
    return BedrockSeekGPT if colour.blocking else AsyncBedrockSeekGPT


def test_the_clients_of_their_own(colour: Colour) -> None:
    async def body() -> None:
        ours = made_for(colour)(
            aws_region="us-west-2",
            aws_access_key_id=KEYS["access_key_id"],
            aws_secret_access_key=KEYS["secret_access_key"],
            base_url=server.url,
        )
        assert (ours.aws_region, ours.api_key) == ("us-west-2", "")
        await chat(colour, ours)
        await chat(colour, ours.with_options(timeout=3))
        await colour.do(ours.close)

    with Bedrock(service="bedrock-mantle") as server:
        colour.run(body)
    assert len(server.seen) == 2


def test_their_copies(colour: Colour) -> None:
    cls = made_for(colour)
    ours = cls(api_key="k", aws_region="us-west-2", organization="o")
    assert (ours.api_key, ours.aws_region) == ("k", "us-west-2")
    same = ours.with_options(max_retries=7)
    assert type(same) is cls
    assert (same.api_key, same.aws_region, same.max_retries) == ("k", "us-west-2", 7)
    assert same._authority is ours._authority
    moved = same.copy(aws_region="eu-west-1")
    assert moved.base_url.host == "bedrock-mantle.eu-west-1.api.aws"
    assert (moved.api_key, moved.organization) == ("k", "o")
    again = moved.copy(bedrock_token_provider=lambda: "t").copy(base_url="http://proxy.local")
    assert (again.api_key, again.aws_region, again.base_url.host) == (
        "",
        "eu-west-1",
        "proxy.local",
    )
    assert again.copy(base_url="").base_url.host == "bedrock-mantle.eu-west-1.api.aws"


def test_what_is_changed_on_a_client_stays_changed_in_copies(colour: Colour) -> None:
    async def body() -> None:
        ours = made_for(colour)(
            aws_region="us-west-2", aws_access_key_id="a", aws_secret_access_key="b"
        )
        ours.base_url = server.url
        ours.api_key = "bearer"
        await chat(colour, ours)
        await chat(colour, ours.with_options(timeout=3))
        await chat(colour, ours.copy(api_key="other"))
        await colour.do(ours.close)

    with Loopback(lambda _: answer(body={"id": "x"})) as server:
        colour.run(body)
    assert bearers(server) == ["Bearer bearer", "Bearer bearer", "Bearer other"]


def test_what_they_do_not_take(colour: Colour) -> None:
    cls = made_for(colour)
    with pytest.raises(errors.SeekGPTError, match="`bedrock_token_provider`"):
        cls(api_key=lambda: "k", aws_region="us-west-2")
    with pytest.raises(errors.SeekGPTError, match="`admin_api_key`"):
        cls(api_key="k", aws_region="us-west-2", admin_api_key="a")
    with pytest.raises(errors.SeekGPTError, match="settings of its own"):
        cls(api_key="k", provider=bedrock(region="us-west-2", api_key="k"))


def test_credentials_are_looked_for_off_the_event_loop() -> None:
    """Botocore may read files and ask the machine: an event loop would wait for it."""
    import threading

    found: List[Any] = []

    def where() -> Any:
        found.append(threading.current_thread() is threading.main_thread())
        return credentials.Credentials("a", "b")

    colour = Colour("asyncio")
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={}))

    async def body() -> None:
        ours = client(
            colour,
            bedrock(region="us-west-2", credential_provider=where),
            http_client=httpx.AsyncClient(transport=transport),
        )
        await colour.do(ours.get, "/x", cast_to=object)

    colour.run(body)
    assert found == [False]


@pytest.mark.parametrize("nothing", ["", None])
def test_a_key_that_is_set_to_nothing_is_not_made_up_for(
    colour: Colour, monkeypatch: pytest.MonkeyPatch, nothing: Any
) -> None:
    async def body() -> None:
        ours = made_for(colour)(api_key="k", aws_region="us-west-2", base_url=server.url)
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDAMBIENT")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "ambient")
        monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "ambient")
        ours.api_key = nothing
        assert ours.api_key == ""
        for client in (ours, ours.with_options(timeout=3)):
            with pytest.raises(
                seekgpt.SeekGPTError, match="`api_key` to return a non-empty string"
            ):
                await chat(colour, client)
        with pytest.raises(seekgpt.SeekGPTError, match="must not be empty"):
            ours.copy(aws_region="eu-west-1")
        ours.api_key = "again"
        await chat(colour, ours)
        await colour.do(ours.close)

    with Loopback(lambda _: answer(body={"id": "x"})) as server:
        colour.run(body)
    assert bearers(server) == ["Bearer again"]


@pytest.mark.parametrize("source", ["environment", "profile"])
def test_a_region_that_was_found_stays_with_another_address(
    colour: Colour, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, source: str
) -> None:
    profile = {}
    if source == "profile":
        (tmp_path / "config").write_text("[profile p]\nregion = us-west-2\n")
        (tmp_path / "credentials").write_text(
            "[p]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = aws-secret\n"
        )
        profile = {"aws_profile": "p"}
    else:
        monkeypatch.setenv("AWS_REGION", "us-west-2")
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", KEYS["access_key_id"])
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", KEYS["secret_access_key"])

    async def body() -> None:
        at_once = made_for(colour)(base_url=server.url, **profile)
        later = made_for(colour)(**profile)
        assert at_once.aws_region == later.aws_region == "us-west-2"
        monkeypatch.delenv("AWS_REGION", raising=False)
        monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
        moved = later.copy(base_url=server.url)
        for client in (at_once, at_once.with_options(timeout=3), moved, moved.copy(timeout=3)):
            assert client.aws_region == "us-west-2"
            await chat(colour, client)
        at_once.api_key = "k"
        assert at_once.copy(base_url="").base_url.host == "bedrock-mantle.us-west-2.api.aws"
        for client in (at_once, later):
            await colour.do(client.close)

    with Bedrock(service="bedrock-mantle") as server:
        colour.run(body)
    assert len(server.seen) == 4
