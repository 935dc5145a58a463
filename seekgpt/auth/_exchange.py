"""Exchanging proofs of identity for access tokens."""

from __future__ import annotations

from typing import Any, Dict, Mapping

from .._http.effects import Blocking
from ..errors import SeekGPTError
from ._identities import SUBJECT_TOKEN_TYPES, WorkloadIdentity, check
from ._tokens import MAX_RETRIES, FetchedToken, Steps

TOKEN_EXCHANGE_URL = "https://auth.seekgpt.com/oauth/token"
GRANT_TYPE = "urn:ietf:params:oauth:grant-type:token-exchange"


class WorkloadIdentityAuth(FetchedToken):
    """Gets access tokens for a workload identity, keeps the newest and renews it in time."""

    def __init__(
        self,
        *,
        workload_identity: WorkloadIdentity,
        token_exchange_url: str = TOKEN_EXCHANGE_URL,
        max_retries: int = MAX_RETRIES,
    ) -> None:
        """``max_retries`` is how often an exchange that failed in passing is tried again, at most
        twice.

        Raises:
            SeekGPTError: the identity is incomplete.
        """
        check(workload_identity)
        super().__init__(token_exchange_url, max_retries)
        self.workload_identity: Mapping[str, Any] = workload_identity
        self.refresh_buffer = self.workload_identity.get(
            "refresh_buffer_seconds", self.refresh_buffer
        )

    def _asking(self) -> Steps:
        return {"json": (yield from self._payload())}

    def _payload(self) -> Steps:
        provider = self.workload_identity["provider"]
        token: Any = yield Blocking(provider["get_token"])
        if not isinstance(token, str) or not token:
            close = getattr(token, "close", None)
            if close is not None:
                close()  # a coroutine that nobody will await
            raise SeekGPTError(
                "The `get_token` of a workload identity has to return a non-empty string, but it "
                f"returned {'an empty one' if token == '' else f'a {type(token).__name__}'}"
            )
        return {
            **self._claim(),
            "subject_token": token,
            "subject_token_type": SUBJECT_TOKEN_TYPES[provider["token_type"]],
        }

    def _claim(self) -> Dict[str, str]:
        return {
            "grant_type": GRANT_TYPE,
            "identity_provider_id": self.workload_identity["identity_provider_id"],
            "service_account_id": self.workload_identity["service_account_id"],
        }
