from httpx._client import Client as HttpxClient
import os
from typing import Optional, Union
from ._identities import SubjectTokenProvider

AZURE_METADATA_URL: str
GCP_METADATA_URL: str

def k8s_service_account_token_provider(
    token_file_path: Union[
        str,
        os.PathLike[str],
    ] = "/var/run/secrets/kubernetes.io/serviceaccount/token",
) -> SubjectTokenProvider: ...
def azure_managed_identity_token_provider(
    resource: str = "https://management.azure.com/",
    *,
    object_id: Optional[str] = None,
    client_id: Optional[str] = None,
    msi_res_id: Optional[str] = None,
    api_version: str = "2018-02-01",
    timeout: float = 10.0,
    http_client: Optional[HttpxClient] = None,
) -> SubjectTokenProvider: ...
def gcp_id_token_provider(
    audience: str = "https://api.seekgpt.com/v1",
    *,
    timeout: float = 10.0,
    http_client: Optional[HttpxClient] = None,
) -> SubjectTokenProvider: ...
