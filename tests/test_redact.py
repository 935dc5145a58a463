"""What is not shown: secrets are known by the words of the names before them."""

from __future__ import annotations

import pytest

from seekgpt._redact import REDACTED, is_secret, redact_headers, redact_url


@pytest.mark.parametrize(
    "name",
    [
        "Authorization",
        "X-Api-Key",
        "x-key",
        "X-Session",
        "Ocp-Apim-Subscription-Key",
        "X-Functions-Key",
        "subscription-key",
        "sig",
        "code",
        "accessToken",
        "clientSecret",
        "Set-Cookie",
        "X-Amz-Signature",
    ],
)
def test_names_of_secrets(name: str) -> None:
    assert is_secret(name)


@pytest.mark.parametrize(
    "name",
    ["X-Monkey", "Content-Type", "Idempotency-Key", "after", "model", "x-request-id", "keyboard"],
)
def test_names_of_what_anybody_may_see(name: str) -> None:
    assert not is_secret(name)


def test_headers_are_hidden_by_name_or_by_what_they_say() -> None:
    shown = redact_headers({"X-Key": "abc", "X-Proof": "Bearer abc", "Accept": "*/*"})
    assert shown == {"X-Key": REDACTED, "X-Proof": REDACTED, "Accept": "*/*"}


def test_urls_keep_what_is_harmless() -> None:
    url = "https://me:pass@host.test/a/b?code=1&after=x&sig=s%3D#part"
    assert redact_url(url) == f"https://host.test/a/b?code={REDACTED}&after=x&sig={REDACTED}#part"
