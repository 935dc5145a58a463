"""The flow stepped by hand: every decision, without a network or a clock."""

from __future__ import annotations

from typing import Any, Dict, List, Type

import httpx
import pytest

from seekgpt import errors
from seekgpt._http.call import Answer, Call
from seekgpt._http.effects import Close, Credentials, Flow, Read, Send, Sleep
from seekgpt._http.exchange import retry
from seekgpt._http.exchange.flow import Outcome, perform
from seekgpt.client import SeekGPT


@pytest.fixture
def client() -> SeekGPT:
    return SeekGPT(api_key="sk-test", http_client=httpx.Client(follow_redirects=True))


def start(client: SeekGPT, **call: Any) -> Flow[Outcome]:
    settings: Dict[str, Any] = {"method": "POST", "path": "/x", "answer": Answer(), "body": {}}
    return perform(client, Call(**{**settings, **call}))


def reply(effect: Any, status: int = 200, **more: Any) -> httpx.Response:
    assert isinstance(effect, Send)
    return httpx.Response(status, request=effect.request, **more)


def finish(flow: Flow[Outcome], response: httpx.Response) -> Any:
    with pytest.raises(StopIteration) as stop:
        flow.send(response)
    return stop.value.value


def test_success_needs_one_step(client: SeekGPT) -> None:
    flow = start(client)
    sent = next(flow)
    response = reply(sent)
    assert finish(flow, response) == (response, 0)


@pytest.mark.parametrize(
    "failure",
    [
        httpx.ConnectError("refused"),
        httpx.ReadTimeout("slow"),
        httpx.RemoteProtocolError("gone"),
        ConnectionResetError("reset"),
        TimeoutError(),
    ],
)
def test_transport_failures_are_tried_again(client: SeekGPT, failure: Exception) -> None:
    flow = start(client)
    first = next(flow)
    pause = flow.throw(failure)
    assert isinstance(pause, Sleep)
    assert 0.3 < pause.seconds <= 0.5
    second = flow.send(None)
    assert isinstance(first, Send)
    assert isinstance(second, Send)
    assert first.request is not second.request
    key = first.request.headers["idempotency-key"]
    assert key.startswith("seekgpt-python-retry-")
    assert second.request.headers["idempotency-key"] == key
    counts = [s.request.headers["x-stainless-retry-count"] for s in (first, second)]
    assert counts == ["0", "1"]
    response = reply(second)
    assert finish(flow, response) == (response, 1)


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        (httpx.ReadTimeout("slow"), errors.APITimeoutError),
        (httpx.PoolTimeout("full"), errors.APITimeoutError),
        (httpx.ConnectError("refused"), errors.APIConnectionError),
        (OSError("unreachable"), errors.APIConnectionError),
    ],
)
def test_patience_ends_with_the_librarys_own_error(
    client: SeekGPT, failure: Exception, expected: Type[Exception]
) -> None:
    flow = start(client, max_retries=1)
    next(flow)
    flow.throw(failure)
    flow.send(None)
    with pytest.raises(errors.APIConnectionError) as caught:
        flow.throw(failure)
    assert type(caught.value) is expected
    assert caught.value.__cause__ is failure


@pytest.mark.parametrize("failure", [KeyboardInterrupt(), SystemExit(), GeneratorExit()])
@pytest.mark.fault(
    "`Ctrl-C`, or the end of a task, in the middle of a call.",
    does="they pass as they are, at once",
)
def test_signals_pass_at_once(client: SeekGPT, failure: BaseException) -> None:
    flow = start(client)
    next(flow)
    with pytest.raises(type(failure)):
        flow.throw(failure)


class SoftTimeLimit(Exception):
    """What a task queue raises from a signal handler."""


@pytest.mark.parametrize("failure", [SoftTimeLimit("enough"), ValueError("a bug in a hook")])
@pytest.mark.fault(
    "A hook or a transport of the caller's has a fault.",
    does="its own exception, as it is",
)
def test_what_is_no_transport_failure_passes_unchanged(client: SeekGPT, failure: Exception) -> None:
    flow = start(client)
    next(flow)
    with pytest.raises(type(failure)) as caught:
        flow.throw(failure)
    assert caught.value is failure


@pytest.mark.parametrize("failure", [httpx.UnsupportedProtocol("x"), httpx.DecodingError("x")])
def test_some_failures_would_only_repeat(client: SeekGPT, failure: Exception) -> None:
    flow = start(client)
    next(flow)
    with pytest.raises(errors.APIConnectionError):
        flow.throw(failure)


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (418, errors.APIStatusError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (500, errors.InternalServerError),
        (503, errors.InternalServerError),
        (304, errors.APIStatusError),
    ],
)
def test_statuses_become_errors(
    client: SeekGPT, status: int, expected: Type[errors.APIStatusError]
) -> None:
    flow = start(client, max_retries=0)
    body = {"error": {"message": "no", "code": "c", "param": "p", "type": "t"}}
    sent = next(flow)
    with pytest.raises(errors.APIStatusError) as caught:
        flow.send(reply(sent, status, json=body))
    error = caught.value
    assert type(error) is expected
    assert error.status_code == status
    assert error.body == body["error"]
    assert (error.code, error.param, error.type) == ("c", "p", "t")
    assert str(status) in str(error)
    assert "'message': 'no'" in str(error)


@pytest.mark.parametrize("body", ["", "<html>busy</html>", "[1]", '"text"', "null", "{"])
@pytest.mark.fault(
    "The body of an error is empty, a list, text, or HTML.",
    does="the error of its status, with the body on it",
)
def test_any_error_body_will_do(client: SeekGPT, body: str) -> None:
    flow = start(client, max_retries=0)
    sent = next(flow)
    with pytest.raises(errors.BadRequestError) as caught:
        flow.send(reply(sent, 400, text=body))
    assert str(caught.value)
    assert caught.value.code is None


def test_open_answers_are_read_before_they_are_raised(client: SeekGPT) -> None:
    flow = start(client, stream=True, max_retries=0)
    sent = next(flow)
    assert isinstance(sent, Send)
    assert sent.stream
    response = reply(sent, 400, stream=httpx.ByteStream(b'{"error": {"code": "c"}}'))
    wanted = flow.send(response)
    assert isinstance(wanted, Read)
    response.read()
    with pytest.raises(errors.BadRequestError) as caught:
        flow.send(None)
    assert caught.value.code == "c"


def test_an_unreadable_error_body_does_not_hide_the_status(client: SeekGPT) -> None:
    flow = start(client, stream=True, max_retries=0)
    flow.send(reply(next(flow), 500, stream=httpx.ByteStream(b"")))
    with pytest.raises(errors.InternalServerError, match="500"):
        flow.throw(httpx.ReadError("gone"))


def test_open_answers_are_closed_before_a_retry(client: SeekGPT) -> None:
    flow = start(client, stream=True)
    response = reply(next(flow), 503, stream=httpx.ByteStream(b""))
    assert isinstance(flow.send(response), Close)
    assert isinstance(flow.send(None), Sleep)
    assert isinstance(flow.send(None), Send)


def test_retry_after_is_slept(client: SeekGPT) -> None:
    flow = start(client)
    pause = flow.send(reply(next(flow), 429, headers={"retry-after": "7"}))
    assert isinstance(pause, Sleep)
    assert pause.seconds == 7


def test_too_long_a_retry_after_is_raised_at_once(client: SeekGPT) -> None:
    flow = start(client)
    headers = {"retry-after": str(retry.MAX_RETRY_AFTER + 1)}
    with pytest.raises(errors.RateLimitError):
        flow.send(reply(next(flow), 429, headers=headers))


def test_a_used_up_quota_is_raised_at_once(client: SeekGPT) -> None:
    flow = start(client)
    body = {"error": {"code": "insufficient_quota", "message": "pay"}}
    with pytest.raises(errors.RateLimitError) as caught:
        flow.send(reply(next(flow), 429, json=body))
    assert caught.value.code == "insufficient_quota"


def test_a_body_that_cannot_be_sent_again_is_not(client: SeekGPT) -> None:
    flow = start(client, body=iter([b"x"]), encoding="content")
    blocking: Any = next(flow)
    sent = flow.send(blocking.function())
    assert isinstance(sent, Send)
    with pytest.raises(errors.APIConnectionError):
        flow.throw(httpx.ConnectError("refused"))


def test_a_fresh_key_is_asked_for_each_try() -> None:
    keys: List[str] = ["first", "second"]
    client = SeekGPT(api_key=lambda: keys.pop(0))
    flow = start(client)
    for expected in ("first", "second"):
        asked = next(flow) if expected == "first" else flow.send(None)
        assert isinstance(asked, Credentials)
        assert expected not in repr(asked)
        asked.adopt(asked.provider())
        sent = flow.send(None)
        assert isinstance(sent, Send)
        assert sent.request.headers["authorization"] == f"Bearer {expected}"
        if expected == "first":
            assert isinstance(flow.throw(httpx.ConnectError("x")), Sleep)
    client.close()


def redirect(effect: Any, target: str, status: int = 307) -> httpx.Response:
    response = reply(effect, status, headers={"location": target})
    response.next_request = httpx.Request(
        "POST", httpx.URL(effect.request.url).join(target), headers=effect.request.headers
    )
    return response


ADDED = (
    "authorization",
    "api-key",
    "x-my-token",
    "cookie",
    "seekgpt-organization",
    "x-open",
    "seekgpt-beta",
)


@pytest.mark.parametrize(
    ("target", "kept"),
    [
        ("/elsewhere", True),
        ("https://api.seekgpt.com/v2", True),
        ("https://api.seekgpt.com:443/v2", True),
        ("https://api.seekgpt.com:444/v2", False),
        ("http://api.seekgpt.com/v2", False),
        ("https://evil.test/", False),
        ("https://api.seekgpt.com.evil.test/", False),
    ],
)
def test_what_was_added_stays_with_its_origin(target: str, kept: bool) -> None:
    client = SeekGPT(
        api_key="sk",
        organization="org",
        default_headers={"api-key": "k", "X-My-Token": "t", "Cookie": "c=1", "X-Open": "o"},
    )
    flow = start(client, extra_headers={"SeekGPT-Beta": "mine"})
    followed = flow.send(redirect(next(flow), target))
    assert isinstance(followed, Send)
    assert followed.unaided is not kept
    for name in ADDED:
        assert (name in followed.request.headers) is kept, name
    for name in ("idempotency-key", "user-agent", "x-stainless-lang", "content-type", "host"):
        assert name in followed.request.headers, name
    client.close()


def test_secrets_do_not_come_back_on_the_way_home(client: SeekGPT) -> None:
    flow = start(client)
    away = flow.send(redirect(next(flow), "https://evil.test/"))
    home = flow.send(redirect(away, "https://api.seekgpt.com/v1/x"))
    assert isinstance(home, Send)
    assert "authorization" not in home.request.headers


def test_redirects_end(client: SeekGPT) -> None:
    flow = start(client)
    effect = next(flow)
    for _ in range(20):
        effect = flow.send(redirect(effect, "/again"))
    last = redirect(effect, "/again")
    with pytest.raises(errors.APIConnectionError, match="redirects"):
        flow.send(last)


def test_redirects_can_be_refused(client: SeekGPT) -> None:
    flow = start(client, follow_redirects=False)
    with pytest.raises(errors.APIStatusError) as caught:
        flow.send(redirect(next(flow), "/elsewhere"))
    assert caught.value.status_code == 307


def test_the_way_of_a_redirect_is_kept(client: SeekGPT) -> None:
    flow = start(client)
    first = next(flow)
    second = flow.send(redirect(first, "/b"))
    response, _taken = finish(flow, reply(second))
    assert [r.status_code for r in response.history] == [307]
