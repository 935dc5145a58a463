"""Where subject tokens come from: Kubernetes, Azure and Google Cloud.

What these functions make is asked in a worker thread by async clients, so it may block. Tokens are
fetched from the machine itself, never by way of a proxy, and no redirect is followed.
"""

from __future__ import annotations

import os
from typing import Any, Dict, Mapping, Optional, Union

import httpx

from .._http.exchange import failures
from ..errors import SubjectTokenProviderError
from ._identities import SubjectTokenProvider

AZURE_METADATA_URL = "http://169.254.169.254/metadata/identity/oauth2/token"
GCP_METADATA_URL = (
    "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity"
)


def k8s_service_account_token_provider(
    token_file_path: Union[
        str, os.PathLike[str]
    ] = "/var/run/secrets/kubernetes.io/serviceaccount/token",
) -> SubjectTokenProvider:
    """The service account token that Kubernetes mounts as a file; it is read for each exchange."""

    def get_token() -> str:
        try:
            with open(token_file_path, encoding="utf-8") as file:
                token = file.read().strip()
        except (OSError, ValueError) as error:
            raise SubjectTokenProviderError(
                f"Cannot read the token file {token_file_path}: {type(error).__name__}"
            ) from error
        if not token:
            raise SubjectTokenProviderError(f"The token file {token_file_path} is empty")
        return token

    return {"token_type": "jwt", "get_token": get_token}


def azure_managed_identity_token_provider(
    resource: str = "https://management.azure.com/",
    *,
    object_id: Optional[str] = None,
    client_id: Optional[str] = None,
    msi_res_id: Optional[str] = None,
    api_version: str = "2018-02-01",
    timeout: float = 10.0,
    http_client: Optional[httpx.Client] = None,
) -> SubjectTokenProvider:
    """The token of an Azure managed identity, for a ``resource``, from the metadata service.

    Where a machine has several identities, ``object_id``, ``client_id`` or ``msi_res_id`` says
    which; ``timeout`` is in seconds.
    """
    chosen = {"object_id": object_id, "client_id": client_id, "msi_res_id": msi_res_id}
    params = {"api-version": api_version, "resource": resource}
    params.update({name: value for name, value in chosen.items() if value is not None})

    def get_token() -> str:
        response = _fetch(
            "Azure", AZURE_METADATA_URL, params, {"Metadata": "true"}, timeout, http_client
        )
        try:
            body = response.json()
        except ValueError:
            body = None
        token = body.get("access_token") if isinstance(body, dict) else None
        return _checked(token, "Azure", response)

    return {"token_type": "jwt", "get_token": get_token}


def gcp_id_token_provider(
    audience: str = "https://api.seekgpt.com/v1",
    *,
    timeout: float = 10.0,
    http_client: Optional[httpx.Client] = None,
) -> SubjectTokenProvider:
    """The identity token of a Google Cloud instance, for an ``audience``, from the metadata server.

    ``timeout`` is in seconds.
    """

    def get_token() -> str:
        headers = {"Metadata-Flavor": "Google"}
        params = {"audience": audience}
        response = _fetch("GCP", GCP_METADATA_URL, params, headers, timeout, http_client)
        return _checked(response.text.strip(), "GCP", response)

    return {"token_type": "id", "get_token": get_token}


def _fetch(
    cloud: str,
    url: str,
    params: Mapping[str, str],
    headers: Dict[str, str],
    timeout: float,
    http_client: Any,
) -> httpx.Response:
    try:
        if http_client is not None:
            response: Any = http_client.get(url, params=params, headers=headers, timeout=timeout)
        else:
            with httpx.Client(trust_env=False) as client:
                response = client.get(url, params=params, headers=headers, timeout=timeout)
    except Exception as error:
        if not failures.is_transport_failure(error):
            raise
        raise SubjectTokenProviderError(
            f"Cannot reach the metadata service of {cloud}: {error}"
        ) from error
    if not 200 <= response.status_code < 300:
        raise SubjectTokenProviderError(
            f"The metadata service of {cloud} answered with status {response.status_code}",
            response=response,
        )
    return response  # type: ignore[no-any-return]


def _checked(token: object, cloud: str, response: httpx.Response) -> str:
    if isinstance(token, str) and token:
        return token
    raise SubjectTokenProviderError(
        f"The metadata service of {cloud} answered without a token", response=response
    )
