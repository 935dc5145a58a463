from __future__ import annotations

import copy
import pickle
from typing import Any, List

import httpx
import pytest

from seekgpt import errors

SECRET = "sk-very-secret"


def response(status: int, **more: Any) -> httpx.Response:
    request = httpx.Request(
        "POST",
        "https://user:hunter2@api.test/v1/x?api_key=hunter3&a=1",
        headers={"Authorization": f"Bearer {SECRET}", "api-key": SECRET, "x-mine": "kept"},
    )
    return httpx.Response(status, request=request, headers={"x-request-id": "req_1"}, **more)


def every_error() -> List[errors.SeekGPTError]:
    bad = response(400, json={"error": {"code": "c"}})
    request = bad.request
    by_status = [
        cls("said no", response=bad, body={"code": "c", "param": "p", "type": "t"})
        for cls in (
            errors.APIStatusError,
            errors.BadRequestError,
            errors.AuthenticationError,
            errors.PermissionDeniedError,
            errors.NotFoundError,
            errors.ConflictError,
            errors.UnprocessableEntityError,
            errors.RateLimitError,
            errors.InternalServerError,
        )
    ]
    return [
        errors.SeekGPTError("plain"),
        errors.APIError("broken", request, body={"message": "m"}),
        errors.APIResponseValidationError(bad, {"a": 1}),
        errors.APIConnectionError(request=request),
        errors.APITimeoutError(request),
        errors.OAuthError(response=bad, body={"error": "invalid_grant", "error_description": "d"}),
        errors.LengthFinishReasonError(completion={"id": "x"}),
        errors.ContentFilterFinishReasonError(),
        errors.InvalidWebhookSignatureError("bad signature"),
        errors.WebSocketConnectionClosedError("closed", unsent_messages=["a"]),
        errors.WebSocketQueueFullError("full"),
        *by_status,
    ]


@pytest.mark.parametrize("error", every_error(), ids=lambda e: type(e).__name__)
def test_errors_survive_pickle_and_copy(error: errors.SeekGPTError) -> None:
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert set(vars(again)) == set(vars(error))
        for name in ("code", "param", "type", "status_code", "request_id", "body", "message"):
            assert getattr(again, name, None) == getattr(error, name, None)


@pytest.mark.parametrize("error", every_error(), ids=lambda e: type(e).__name__)
def test_no_secret_leaves_the_process_in_an_error(error: errors.SeekGPTError) -> None:
    pickled = pickle.dumps(error)
    for secret in (SECRET, "hunter2", "hunter3"):
        assert secret.encode() not in pickled
        assert secret not in repr(error) + str(error)
    again = pickle.loads(pickled)
    if hasattr(again, "request"):
        assert again.request.headers["x-mine"] == "kept"
        assert again.request.url.params["a"] == "1"


def test_a_pickled_response_can_still_be_read() -> None:
    error = errors.NotFoundError("no", response=response(404, json={"error": {}}), body=None)
    again = pickle.loads(pickle.dumps(error))
    assert again.response.json() == {"error": {}}
    assert again.response.status_code == 404


def test_a_copy_in_this_process_keeps_the_very_request() -> None:
    error = errors.APIConnectionError(request=response(200).request)
    assert copy.copy(error).request is error.request


def test_status_errors_tell_what_the_api_said() -> None:
    error = errors.BadRequestError(
        "Error code: 400", response=response(400), body={"code": "c", "param": "p", "type": "t"}
    )
    assert (error.code, error.param, error.type) == ("c", "p", "t")
    assert (error.status_code, error.request_id) == (400, "req_1")
    assert str(error) == "Error code: 400 (request id: req_1)"
    assert error.message == "Error code: 400"


@pytest.mark.parametrize(
    ("sent", "read"),
    [(429, "429"), ("c", "c"), (None, None), (True, None), ({"a": 1}, None), (["c"], None)],
)
def test_code_param_and_type_are_text_or_none(sent: Any, read: Any) -> None:
    body = {"code": sent, "param": sent, "type": sent}
    error = errors.APIError("no", httpx.Request("GET", "http://a"), body=body)
    assert (error.code, error.param, error.type) == (read, read, read)
    assert error.body == body


def test_the_family_tree() -> None:
    assert issubclass(errors.APITimeoutError, errors.APIConnectionError)
    assert issubclass(errors.APIConnectionError, errors.APIError)
    assert issubclass(errors.InvalidWebhookSignatureError, ValueError)
    assert issubclass(errors.OAuthError, errors.AuthenticationError)
    for name in errors.__all__:
        assert issubclass(getattr(errors, name), errors.SeekGPTError)


def test_length_error_quotes_the_usage() -> None:
    completion = type("C", (), {"usage": "Usage(total=3)"})()
    error = errors.LengthFinishReasonError(completion=completion)
    assert "Usage(total=3)" in str(error)
    assert error.completion is completion
