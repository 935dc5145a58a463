"""AWS Signature Version 4, made by botocore."""

from __future__ import annotations

import hashlib
from typing import Any, Callable, Dict, Iterator, Mapping, NamedTuple, Optional

import httpx

from .._http.effects import Blocking, Effect
from .._http.exchange.authority import Authority
from .._httpx_family import is_a
from ..errors import SeekGPTError
from ._origin import check_origin

AwsCredentialsProvider = Callable[[], object]

_OWN = ("authorization", "x-amz-content-sha256", "x-amz-date", "x-amz-security-token")


class AwsIdentity(NamedTuple):
    """Where AWS credentials come from; if nothing is said, from botocore's chain."""

    profile: Optional[str]
    access_key_id: Optional[str]
    secret_access_key: Optional[str]
    session_token: Optional[str]
    credential_provider: Optional[AwsCredentialsProvider]

    def __repr__(self) -> str:
        return "<AwsIdentity>"


def _botocore() -> Any:
    try:
        import botocore.auth
        import botocore.awsrequest
        import botocore.credentials
        import botocore.session
    except ImportError as error:
        raise SeekGPTError(
            "Signing requests to AWS needs botocore; install the package with its extra: "
            "pip install 'seekgpt[bedrock]'"
        ) from error
    return botocore


class Aws:
    """A session of botocore: it finds regions and credentials, and keeps the latter fresh."""

    def __init__(self, identity: AwsIdentity) -> None:
        self._botocore = _botocore()
        self._identity = identity
        self._session = self._asked(
            lambda: self._botocore.session.Session(profile=identity.profile)
        )

    def region(self) -> Optional[str]:
        """The region of the profile."""
        found = self._asked(lambda: self._session.get_config_variable("region"))
        return (found or "").strip() or None

    def signed(
        self,
        service: str,
        region: str,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes,
    ) -> Dict[str, str]:
        """The headers that prove a request. Finding credentials may take its time."""
        digest = hashlib.sha256(body).hexdigest()
        request = self._botocore.awsrequest.AWSRequest(
            method=method,
            url=url,
            data=body,
            headers={**headers, "X-Amz-Content-SHA256": digest},
        )
        signer = self._botocore.auth.SigV4Auth(self._credentials(), service, region)
        signer.add_auth(request)
        return {name: value for name, value in request.headers.items() if name.lower() in _OWN}

    def _credentials(self) -> Any:
        identity = self._identity
        if identity.credential_provider is not None:
            found: Any = identity.credential_provider()
        elif identity.access_key_id is not None:
            found = self._botocore.credentials.Credentials(*identity[1:4])
        else:
            found = self._asked(self._session.get_credentials)
        if found is None:
            raise SeekGPTError(
                "No AWS credentials were found. Pass a bearer key or AWS credentials to "
                "`bedrock(...)`, set AWS_BEARER_TOKEN_BEDROCK, or configure AWS's own chain"
            )
        freeze = getattr(found, "get_frozen_credentials", None)
        return self._asked(freeze) if freeze is not None else found

    def _asked(self, question: Callable[[], Any]) -> Any:
        try:
            return question()
        except Exception as error:
            raise SeekGPTError(
                f"AWS's configuration or credentials cannot be read: {error}. Look at the profile, "
                "the AWS_ environment variables, or the identity this machine runs with"
            ) from error


class SigV4(Authority):
    """Signs requests, each try anew."""

    exclusive = True
    redirects = False

    def __init__(self, aws: Aws, service: str, region: str) -> None:
        self.region = region
        self._aws = aws
        self._service = service

    def authorize(self, request: httpx.Request, home: httpx.URL) -> Iterator[Effect]:
        check_origin(request, home)
        for name in _OWN:
            request.headers.pop(name, None)
        # What a proxy may add, drop or rewrite on the way stays unsigned.
        signed = {
            name: value
            for name, value in request.headers.items()
            if name in ("host", "content-type") or name.startswith("x-amz-")
        }
        body = _body(request)

        def sign() -> None:
            proof = self._aws.signed(
                self._service, self.region, request.method, str(request.url), signed, body
            )
            request.headers.update(proof)

        yield Blocking(sign)


def _body(request: httpx.Request) -> bytes:
    try:
        return request.content
    except Exception as error:
        if not is_a(error, "RequestNotRead"):
            raise
        raise SeekGPTError(
            "A body that is read while it is sent cannot be signed; pass bytes, or use a bearer key"
        ) from error
