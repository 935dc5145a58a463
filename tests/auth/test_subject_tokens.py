"""Where subject tokens come from."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict

import httpx
import pytest

from seekgpt import errors
from seekgpt.auth import (
    _subjects,
    azure_managed_identity_token_provider,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
)
from tests.loopback import Loopback, answer


def test_kubernetes_mounts_a_file_which_may_change(tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text("one\n")
    provider = k8s_service_account_token_provider(path)
    assert provider["token_type"] == "jwt"
    assert provider["get_token"]() == "one"
    path.write_text("two")
    assert provider["get_token"]() == "two"


@pytest.mark.parametrize("content", [None, b"", b" \n", b"\xff\xfe"])
def test_a_file_without_a_token(tmp_path: Path, content: Any) -> None:
    path = tmp_path / "token"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(errors.SubjectTokenProviderError, match="token"):
        k8s_service_account_token_provider(str(path))["get_token"]()


def test_azure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")  # a token takes no detour
    with Loopback(lambda _: answer(body={"access_token": "azure"})) as server:
        monkeypatch.setattr(_subjects, "AZURE_METADATA_URL", server.url)
        provider = azure_managed_identity_token_provider(client_id="c", object_id="o")
        assert provider["token_type"] == "jwt"
        assert provider["get_token"]() == "azure"
    (request,) = server.seen
    assert request.headers["metadata"] == "true"
    assert dict(httpx.URL(request.target).params) == {
        "api-version": "2018-02-01",
        "resource": "https://management.azure.com/",
        "object_id": "o",
        "client_id": "c",
    }


def test_google_cloud(monkeypatch: pytest.MonkeyPatch) -> None:
    with Loopback(lambda _: answer(body=b"google\n")) as server:
        monkeypatch.setattr(_subjects, "GCP_METADATA_URL", server.url)
        provider = gcp_id_token_provider()
        assert provider["token_type"] == "id"
        assert provider["get_token"]() == "google"
    (request,) = server.seen
    assert request.headers["metadata-flavor"] == "Google"
    assert dict(httpx.URL(request.target).params) == {"audience": "https://api.seekgpt.com/v1"}


def over(handler: Callable[[httpx.Request], httpx.Response]) -> Dict[str, Any]:
    return {"http_client": httpx.Client(transport=httpx.MockTransport(handler))}


CLOUDS = [azure_managed_identity_token_provider, gcp_id_token_provider]


@pytest.mark.parametrize("cloud", CLOUDS)
@pytest.mark.parametrize(
    "response", [httpx.Response(404), httpx.Response(302), httpx.Response(200, content=b"")]
)
def test_an_answer_without_a_token(cloud: Any, response: httpx.Response) -> None:
    provider = cloud(**over(lambda _: response))
    with pytest.raises(errors.SubjectTokenProviderError) as caught:
        provider["get_token"]()
    assert caught.value.response is response


@pytest.mark.parametrize("cloud", CLOUDS)
def test_a_machine_that_is_in_no_cloud(cloud: Any) -> None:
    def unreachable(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route to host")

    with pytest.raises(errors.SubjectTokenProviderError, match="no route") as caught:
        cloud(**over(unreachable))["get_token"]()
    assert caught.value.response is None
