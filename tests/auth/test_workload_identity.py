"""Access tokens in place of an API key: exchanged, kept, renewed, and kept to themselves."""

from __future__ import annotations

import itertools
import logging
import pickle
import threading
from typing import Any, Callable, Dict, List, Optional, Tuple

import httpx
import pytest

import seekgpt
from seekgpt import errors
from seekgpt._http.effects import Blocking, Send, Sleep
from seekgpt.auth import WorkloadIdentityAuth, _tokens
from tests.colours import Colour
from tests.loopback import Handler, Loopback, Received, answer

SUBJECT = "subject-secret"


def identity(get_token: Callable[[], Any] = lambda: SUBJECT, **more: Any) -> Any:
    return {
        "identity_provider_id": "idp_1",
        "service_account_id": "sa_1",
        "provider": {"token_type": "jwt", "get_token": get_token},
        **more,
    }


def api(received: Received) -> bytes:
    return answer(body={"authorization": received.headers.get("authorization")})


class Platform(Loopback):
    """The API and the server that exchanges tokens: the n-th one is ``token-n``."""

    def __init__(self, call: Handler = api, exchange: Optional[Handler] = None) -> None:
        numbers = itertools.count(1)
        own = lambda _: answer(  # noqa: E731
            body={"access_token": f"token-{next(numbers)}", "expires_in": 3600}
        )
        self._exchange = exchange or own
        super().__init__(lambda r: self._exchange(r) if is_exchange(r) else call(r))

    def client(self, colour: Colour, who: Any = None, **settings: Any) -> Any:
        """A client whose tokens come from here, too."""
        settings = {"base_url": self.url, "api_key": None, **settings}
        client = colour.client(workload_identity=who or identity(), **settings)
        client._authority.token_exchange_url = self.url + "/oauth/token"
        return client

    @property
    def exchanges(self) -> List[Received]:
        return [r for r in self.seen if is_exchange(r)]

    @property
    def sent(self) -> List[Optional[str]]:
        return [r.headers.get("authorization") for r in self.seen if not is_exchange(r)]


def is_exchange(received: Received) -> bool:
    return received.target.endswith("/oauth/token")


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(_tokens, "time", clock)
    return clock


async def get(colour: Colour, client: Any, **options: Any) -> Any:
    return await colour.do(client.get, "/x", cast_to=object, options=options)


def test_a_token_is_exchanged_and_kept(colour: Colour) -> None:
    async def body() -> None:
        client = platform.client(colour)
        for _ in range(2):
            assert await get(colour, client) == {"authorization": "Bearer token-1"}
        assert client.api_key == ""
        await colour.do(client.close)

    with Platform() as platform:
        colour.run(body)
    (exchange,) = platform.exchanges
    assert exchange.json == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token": SUBJECT,
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "identity_provider_id": "idp_1",
        "service_account_id": "sa_1",
    }
    assert "authorization" not in exchange.headers


@pytest.mark.parametrize(
    ("buffer", "renewed_after"),
    [
        ({}, 3600 - 1200),
        ({"refresh_buffer_seconds": 60}, 3540),
        ({"refresh_buffer_seconds": 9e9}, 1800),
    ],
)
def test_a_token_is_renewed_before_it_expires(
    colour: Colour, clock: Clock, buffer: Dict[str, float], renewed_after: float
) -> None:
    async def body() -> None:
        client = platform.client(colour, identity(**buffer))
        await get(colour, client)
        clock.now += renewed_after - 1
        await get(colour, client)
        clock.now += 1
        await get(colour, client)
        await colour.do(client.close)

    with Platform() as platform:
        colour.run(body)
    assert platform.sent == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


def test_a_refused_token_is_renewed_once_a_call(colour: Colour) -> None:
    def call(received: Received) -> bytes:
        good = received.headers["authorization"] == "Bearer token-2"
        return answer(200 if good and "/x" in received.target else 401, {})

    async def body() -> None:
        client = platform.client(colour, max_retries=0)
        await get(colour, client)
        with pytest.raises(errors.AuthenticationError):
            await colour.do(client.get, "/y", cast_to=object)
        await colour.do(client.close)

    with Platform(call) as platform:
        colour.run(body)
    assert platform.sent == [f"Bearer token-{n}" for n in (1, 2, 2, 3)]
    counts = [r.headers.get("x-stainless-retry-count") for r in platform.seen if not is_exchange(r)]
    assert counts == ["0"] * 4, "a renewed token is no retry"


def test_a_body_that_cannot_be_sent_again_is_not(colour: Colour) -> None:
    async def body() -> None:
        client = platform.client(colour)
        if colour.blocking:
            content: Any = iter([b"once"])
        else:

            async def pieces() -> Any:
                yield b"once"

            content = pieces()
        with pytest.raises(errors.AuthenticationError):
            await colour.do(client.post, "/x", cast_to=object, content=content)
        await colour.do(client.close)

    with Platform(lambda _: answer(401, {})) as platform:
        colour.run(body)
    assert platform.sent == ["Bearer token-1"]


def test_headers_of_the_caller_win_and_admin_endpoints_get_no_token(colour: Colour) -> None:
    async def body() -> None:
        client = platform.client(colour, admin_api_key="admin")
        await get(colour, client, headers={"Authorization": "Mine"})
        await get(colour, client, headers={"authorization": seekgpt.omit})
        await get(colour, client, security={"admin_api_key_auth": True})
        await colour.do(client.close)

    with Platform() as platform:
        colour.run(body)
    assert platform.sent == ["Mine", None, "Bearer admin"]
    assert platform.exchanges == []


def test_copies_share_the_token(colour: Colour) -> None:
    async def body() -> None:
        client = platform.client(colour)
        await get(colour, client)
        copied = client.with_options(timeout=7)
        assert copied.workload_identity is client.workload_identity
        await get(colour, copied)
        await get(colour, client.copy(api_key="sk-other"))
        await colour.do(client.close)

    with Platform() as platform:
        colour.run(body)
    assert platform.sent == ["Bearer token-1", "Bearer token-1", "Bearer sk-other"]


def test_over_httpx2(colour: Colour) -> None:
    pytest.importorskip("httpx2")

    async def body() -> None:
        http: Any = (
            seekgpt.DefaultHttpx2Client if colour.blocking else seekgpt.DefaultAsyncHttpx2Client
        )
        client = platform.client(colour, http_client=http(headers={"X-Session": "1"}))
        assert await get(colour, client) == {"authorization": "Bearer token-1"}
        await colour.do(client.close)

    with Platform() as platform:
        colour.run(body)
    assert "x-session" not in platform.exchanges[0].headers


# One at a time


def test_threads_wait_for_one_exchange() -> None:
    colour = Colour("sync")
    waiting = threading.Barrier(8)

    def subject() -> str:
        released.wait(10)
        return SUBJECT

    released = threading.Event()

    def work() -> None:
        waiting.wait(10)
        found.append(client.get("/x", cast_to=object)["authorization"])

    found: List[str] = []
    with Platform() as platform:
        client = platform.client(colour, identity(subject))
        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        released.set()
        for thread in threads:
            thread.join(10)
        client.close()
    assert found == ["Bearer token-1"] * 8
    assert len(platform.exchanges) == 1


@pytest.mark.parametrize("name", ["asyncio", "trio"])
def test_tasks_wait_for_one_exchange_and_share_its_failure(name: str) -> None:
    import anyio

    colour = Colour(name)
    released = threading.Event()

    def refuse(_: Received) -> bytes:
        released.wait(10)
        return answer(400, {"error": "invalid_grant"})

    async def body() -> None:
        client = platform.client(colour)

        async def work() -> None:
            try:
                await get(colour, client)
            except errors.OAuthError as error:
                failures.append(error)

        async with anyio.create_task_group() as group:
            for _ in range(50):
                group.start_soon(work)
            await anyio.sleep(0.05)
            released.set()
        await client.close()

    failures: List[errors.OAuthError] = []
    with Platform(exchange=refuse) as platform:
        colour.run(body)
    assert len(platform.exchanges) == 1
    assert len({id(error) for error in failures}) == 50
    assert {error.error for error in failures} == {"invalid_grant"}


@pytest.mark.parametrize("name", ["asyncio", "trio"])
def test_when_the_one_at_it_is_cancelled_another_takes_over(name: str) -> None:
    import anyio

    colour = Colour(name)
    begun = threading.Event()

    def slowly(received: Received) -> bytes:
        if not begun.is_set():
            begun.set()
            received.connection.recv(1)  # until the client gives up
        return answer(body={"access_token": "token", "expires_in": 60})

    async def body() -> None:
        client = platform.client(colour)

        async with anyio.create_task_group() as group:
            first = anyio.CancelScope()

            async def cancelled() -> None:
                with first:
                    await get(colour, client)

            async def other() -> None:
                found.append(await get(colour, client))

            group.start_soon(cancelled)
            while not begun.is_set():
                await anyio.sleep(0.01)
            group.start_soon(other)
            await anyio.sleep(0.05)
            first.cancel()
        await client.close()

    found: List[Any] = []
    with Platform(exchange=slowly) as platform:
        colour.run(body)
    assert found == [{"authorization": "Bearer token"}]


def test_a_token_that_is_still_good_serves_while_it_is_renewed(clock: Clock) -> None:
    auth = WorkloadIdentityAuth(workload_identity=identity())
    fill(auth, "old")
    clock.now += 3000
    renewing = auth._current(httpx.Request)
    assert isinstance(next(renewing), Blocking)
    assert result_of(auth._current(httpx.Request)).value == "old"
    clock.now += 600  # now it has expired
    waiting = auth._current(httpx.Request)
    assert isinstance(next(waiting), Sleep)
    send = renewing.send(SUBJECT)
    assert isinstance(send, Send)
    assert finished(renewing, token_answer(send, "new")).value == "new"
    assert finished(waiting, None).value == "new"


def test_a_forked_child_does_not_wait_for_its_parent(clock: Clock, monkeypatch: Any) -> None:
    auth = WorkloadIdentityAuth(workload_identity=identity())
    of_the_parent = auth._current(httpx.Request)
    next(of_the_parent)
    monkeypatch.setattr("os.getpid", lambda: -1)
    assert isinstance(next(auth._current(httpx.Request)), Blocking)


def fill(auth: WorkloadIdentityAuth, token: str) -> None:
    flow = auth._current(httpx.Request)
    next(flow)
    finished(flow, token_answer(flow.send(SUBJECT), token))


def token_answer(effect: Any, token: str) -> httpx.Response:
    body = {"access_token": token, "expires_in": 3600}
    return httpx.Response(200, json=body, request=effect.request)


def finished(flow: Any, value: Any) -> Any:
    with pytest.raises(StopIteration) as stop:
        flow.send(value)
    return stop.value.value


def result_of(flow: Any) -> Any:
    with pytest.raises(StopIteration) as stop:
        next(flow)
    return stop.value.value


# When it fails


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_refused_identity_is_an_oauth_error(
    colour: Colour, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    body_ = {"error": "invalid_grant", "error_description": "No such account."}

    async def body() -> errors.OAuthError:
        client = platform.client(colour)
        with pytest.raises(errors.OAuthError) as caught:
            await get(colour, client)
        await colour.do(client.close)
        return caught.value

    with Platform(exchange=lambda _: answer(status, body_)) as platform:
        error = colour.run(body)
    assert (error.error, error.status_code, str(error)) == (
        "invalid_grant",
        status,
        "No such account.",
    )
    assert platform.sent == []
    assert SUBJECT not in caplog.text + repr(error) + str(vars(error.request))
    assert SUBJECT.encode() not in pickle.dumps(error)


def test_an_exchange_that_fails_in_passing_is_tried_again(colour: Colour, quick: None) -> None:
    def exchange(_: Received) -> Optional[bytes]:
        count = len(platform.exchanges)
        if count == 1:
            return None
        return answer(503) if count == 2 else answer(body={"access_token": "t", "expires_in": 60})

    async def body() -> None:
        client = platform.client(colour)
        assert await get(colour, client) == {"authorization": "Bearer t"}
        await colour.do(client.close)

    with Platform(exchange=exchange) as platform:
        colour.run(body)
    assert len(platform.exchanges) == 3


def test_an_exchange_that_keeps_failing(colour: Colour, quick: None) -> None:
    def exchange(_: Received) -> Optional[bytes]:
        return None if len(platform.exchanges) <= 3 else answer(503)

    async def body() -> None:
        client = platform.client(colour)
        with pytest.raises(errors.APIConnectionError) as caught:
            await get(colour, client)
        assert not caught.value.request.content
        with pytest.raises(
            errors.InternalServerError, match="token exchange failed with status 503"
        ):
            await get(colour, client)
        patient = platform.client(colour, max_retries=0)
        with pytest.raises(errors.InternalServerError):
            await get(colour, patient)
        await colour.do(patient.close)
        await colour.do(client.close)

    with Platform(exchange=exchange) as platform:
        colour.run(body)
    assert len(platform.exchanges) == 3 + 3 + 1


def test_an_exchange_follows_no_redirect(colour: Colour) -> None:
    async def body() -> None:
        client = platform.client(colour)
        with pytest.raises(errors.APIStatusError):
            await get(colour, client)
        await colour.do(client.close)

    with Loopback(api) as away:
        moved = answer(307, headers={"location": away.url})
        with Platform(exchange=lambda _: moved) as platform:
            colour.run(body)
    assert away.seen == []


@pytest.mark.parametrize(
    "body_",
    [
        b"",
        b"<html>",
        [],
        {},
        {"access_token": "", "expires_in": 60},
        {"access_token": 7, "expires_in": 60},
        {"access_token": "line\nbreak", "expires_in": 60},
        {"access_token": "t"},
        {"access_token": "t", "expires_in": "60"},
        {"access_token": "t", "expires_in": 0},
        {"access_token": "t", "expires_in": -1},
        {"access_token": "t", "expires_in": True},
        b'{"access_token": "t", "expires_in": Infinity}',
    ],
)
def test_an_answer_that_makes_no_sense(body_: Any) -> None:
    with Platform(exchange=lambda _: answer(200, body_)) as platform:
        with platform.client(Colour("sync")) as client:
            with pytest.raises(errors.SeekGPTError):
                client.get("/x", cast_to=object)
    assert platform.sent == []


@pytest.mark.parametrize("token", ["", None, 7])
def test_a_provider_without_a_token(colour: Colour, token: Any) -> None:
    async def body() -> None:
        client = platform.client(colour, identity(lambda: token))
        with pytest.raises(errors.SeekGPTError, match="non-empty string"):
            await get(colour, client)
        await colour.do(client.close)

    with Platform() as platform:
        colour.run(body)
    assert platform.seen == []


def test_a_provider_that_fails_is_not_disguised(colour: Colour) -> None:
    def fail() -> str:
        raise errors.SubjectTokenProviderError("no token today")

    async def body() -> None:
        client = platform.client(colour, identity(fail))
        for _ in range(2):
            with pytest.raises(errors.SubjectTokenProviderError, match="no token today"):
                await get(colour, client)
        await colour.do(client.close)

    with Platform() as platform:
        colour.run(body)


def test_nothing_shows_a_token(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with Platform(lambda _: answer(404, {})) as platform, platform.client(Colour("sync")) as client:
        with pytest.raises(errors.NotFoundError) as caught:
            client.get("/x", cast_to=object)
    auth = client._authority
    shown = f"{client!r} {auth!r} {auth._token!r} {caught.value!r} {caplog.text}"
    assert "token-1" not in shown
    assert SUBJECT not in shown
    assert b"token-1" not in pickle.dumps(caught.value)
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(auth)


# What is accepted


@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        ({"provider": None}, "callable `get_token`"),
        ({"provider": {"token_type": "jwt"}}, "callable `get_token`"),
        ({"provider": {"token_type": "saml", "get_token": str}}, "Unsupported token type 'saml'"),
        ({"identity_provider_id": ""}, "identity_provider_id"),
        ({"service_account_id": None}, "service_account_id"),
        ({"refresh_buffer_seconds": -1}, "refresh_buffer_seconds"),
        ({"refresh_buffer_seconds": float("nan")}, "refresh_buffer_seconds"),
        ({"client_id": "c"}, "does not take `client_id`"),
    ],
)
def test_identities_that_are_wrong(wrong: Dict[str, Any], complaint: str) -> None:
    with pytest.raises(errors.SeekGPTError, match=complaint):
        seekgpt.SeekGPT(workload_identity=identity(**wrong))


def test_an_identity_takes_the_place_of_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEEKGPT_API_KEY", "from the environment")
    client = seekgpt.SeekGPT(workload_identity=identity())
    assert client.api_key == ""
    assert client.auth_headers == {}
    with pytest.raises(errors.SeekGPTError, match="mutually exclusive"):
        seekgpt.SeekGPT(api_key="k", workload_identity=identity())
    with pytest.raises(errors.SeekGPTError, match="needs a `provider`"):
        seekgpt.SeekGPT(workload_identity={"identity_provider_id": "i"})  # type: ignore


def test_tokens_for_other_purposes() -> None:
    with Platform() as platform:
        auth = WorkloadIdentityAuth(
            workload_identity=identity(), token_exchange_url=platform.url + "/oauth/token"
        )
        assert auth.get_token() == auth.get_token() == "token-1"
        auth.invalidate_token("another")
        assert auth.get_token() == "token-1"
        auth.invalidate_token("token-1")

        async def body() -> Tuple[str, str]:
            return await auth.get_token_async(), await auth.get_token_async()

        assert Colour("asyncio").run(body) == ("token-2", "token-2")
        auth.invalidate_token()
        assert Colour("trio").run(body) == ("token-3", "token-3")


def test_a_token_that_was_refused_is_used_no_more_even_if_the_body_cannot_be_sent_again(
    colour: Colour,
) -> None:
    def call(received: Received) -> bytes:
        refused = received.headers["authorization"] == "Bearer token-1"
        return answer(401 if refused else 200, {})

    def chunks() -> Any:
        yield b"x"

    async def achunks() -> Any:
        yield b"x"

    async def body() -> None:
        client = platform.client(colour)
        content = chunks() if colour.blocking else achunks()
        with pytest.raises(errors.AuthenticationError):
            await colour.do(client.post, "/x", content=content, cast_to=object)
        await get(colour, client)
        await colour.do(client.close)

    with Platform(call) as platform:
        colour.run(body)
    assert platform.sent == ["Bearer token-1", "Bearer token-2"]


def test_the_token_that_was_fetched_anew_and_refused_again_is_used_no_more(colour: Colour) -> None:
    def call(received: Received) -> bytes:
        return answer(200 if received.headers["authorization"] == "Bearer token-3" else 401, {})

    async def body() -> None:
        client = platform.client(colour)
        with pytest.raises(errors.AuthenticationError):
            await get(colour, client)
        await get(colour, client)
        await colour.do(client.close)

    with Platform(call) as platform:
        colour.run(body)
    assert platform.sent == ["Bearer token-1", "Bearer token-2", "Bearer token-3"]


@pytest.mark.parametrize("life", [10**400, 10**18, 1e300])
def test_a_token_may_live_as_long_as_it_likes(colour: Colour, life: Any) -> None:
    async def body() -> None:
        client = platform.client(colour)
        for _ in range(2):
            await get(colour, client)
        await colour.do(client.close)

    exchange = lambda _: answer(body={"access_token": "t", "expires_in": life})  # noqa: E731
    with Platform(exchange=exchange) as platform:
        colour.run(body)
    assert platform.sent == ["Bearer t"] * 2
    assert len(platform.exchanges) == 1
