"""What a program can say about the identity it has."""

from __future__ import annotations

import math
from typing import Any, Callable, Dict, Literal, Mapping, Optional, TypedDict

from typing_extensions import NotRequired

from ..errors import SeekGPTError

SUBJECT_TOKEN_TYPES: Dict[str, str] = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
}


class SubjectTokenProvider(TypedDict):
    """Where the subject token comes from."""

    token_type: Literal["jwt", "id"]
    get_token: Callable[[], str]
    """Gives the token, and may take its time: an async client calls it in a worker thread."""


class WorkloadIdentity(TypedDict):
    """An identity proved by a subject token."""

    identity_provider_id: str
    service_account_id: str
    """The service account that the identity is bound to."""
    provider: SubjectTokenProvider
    refresh_buffer_seconds: NotRequired[float]
    """How long before it expires a token is renewed: by default 1200 seconds, and never more than
    half of its life."""


class X509WorkloadIdentity(TypedDict):
    """An identity proved by the client certificate of the HTTP client."""

    type: Literal["x509"]
    identity_provider_id: str
    service_account_id: str
    refresh_buffer_seconds: NotRequired[float]


def x509_workload_identity(
    *,
    identity_provider_id: str,
    service_account_id: str,
    refresh_buffer_seconds: Optional[float] = None,
) -> X509WorkloadIdentity:
    """An identity proved by a client certificate, which the ``http_client`` has to present."""
    identity: X509WorkloadIdentity = {
        "type": "x509",
        "identity_provider_id": identity_provider_id,
        "service_account_id": service_account_id,
    }
    if refresh_buffer_seconds is not None:
        identity["refresh_buffer_seconds"] = refresh_buffer_seconds
    return identity


def is_x509(identity: Optional[Mapping[str, Any]]) -> bool:
    """Whether an identity is proved by a certificate."""
    return identity is not None and identity.get("type") == "x509"


_COMMON = frozenset(("identity_provider_id", "service_account_id", "refresh_buffer_seconds"))


def check(identity: Mapping[str, Any]) -> None:
    """Refuse an identity that is incomplete, or that says too much.

    Raises:
        SeekGPTError: naming what is wrong. No value is quoted.
    """
    own = "type" if is_x509(identity) else "provider"
    kind = "An X.509 workload identity" if is_x509(identity) else "A workload identity"
    if not is_x509(identity) and "provider" not in identity:
        raise SeekGPTError(
            "A workload identity needs a `provider` of subject tokens (see `seekgpt.auth`), or is "
            "made by `x509_workload_identity`"
        )
    extra = sorted(set(identity) - _COMMON - {own})
    if extra:
        raise SeekGPTError(f"{kind} does not take `{'`, `'.join(extra)}`")
    for name in ("identity_provider_id", "service_account_id"):
        if not isinstance(identity.get(name), str) or not identity[name]:
            raise SeekGPTError(f"{kind} needs `{name}`, a non-empty string")
    if not is_duration(identity.get("refresh_buffer_seconds", 0)):
        raise SeekGPTError(f"{kind} needs `refresh_buffer_seconds` to be a number of seconds >= 0")
    if own == "provider":
        _check_provider(identity["provider"])


def _check_provider(provider: Any) -> None:
    if not isinstance(provider, Mapping) or not callable(provider.get("get_token")):
        raise SeekGPTError("The `provider` of a workload identity needs a callable `get_token`")
    if provider.get("token_type") not in SUBJECT_TOKEN_TYPES:
        raise SeekGPTError(
            f"Unsupported token type {provider.get('token_type')!r}; expected one of "
            f"{', '.join(map(repr, SUBJECT_TOKEN_TYPES))}"
        )


def is_duration(value: object) -> bool:
    """Whether a value is a number of seconds that passes."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < math.inf
