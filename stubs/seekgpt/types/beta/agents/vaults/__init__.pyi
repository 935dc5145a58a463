from typing import Dict, List, Mapping, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ....._model.base import BaseModel
from ....._types import SequenceNotStr
from .. import VaultStatusFilterParam

class _credential_networking:
    class VaultCredentialNetworkingResourceLimited(BaseModel):
        allowed_hosts: List[str]
        type: Literal["limited"]

    class VaultCredentialNetworkingResourceUnrestricted(BaseModel):
        type: Literal["unrestricted"]

CredentialNetworking: TypeAlias = Union[
    _credential_networking.VaultCredentialNetworkingResourceUnrestricted,
    _credential_networking.VaultCredentialNetworkingResourceLimited,
]

class _mcp_oauth_token_endpoint_auth:
    class McpOauthTokenEndpointAuthResourceClientSecretBasic(BaseModel):
        type: Literal["client_secret_basic"]

    class McpOauthTokenEndpointAuthResourceClientSecretPost(BaseModel):
        type: Literal["client_secret_post"]

    class McpOauthTokenEndpointAuthResourceNone(BaseModel):
        type: Literal["none"]

McpOauthTokenEndpointAuth: TypeAlias = Union[
    _mcp_oauth_token_endpoint_auth.McpOauthTokenEndpointAuthResourceNone,
    _mcp_oauth_token_endpoint_auth.McpOauthTokenEndpointAuthResourceClientSecretBasic,
    _mcp_oauth_token_endpoint_auth.McpOauthTokenEndpointAuthResourceClientSecretPost,
]

class _credential_auth:
    class VaultCredentialAuthResourceEnvironmentVariable(BaseModel):
        networking: CredentialNetworking
        secret_name: str
        type: Literal["environment_variable"]

    class VaultCredentialAuthResourceMcpOauthRefresh(BaseModel):
        client_id: str
        resource: Optional[str]
        scope: Optional[str]
        token_endpoint: str
        token_endpoint_auth: McpOauthTokenEndpointAuth

    class VaultCredentialAuthResourceMcpOauth(BaseModel):
        expires_at: Optional[str]
        mcp_server_url: str
        refresh: Optional[_credential_auth.VaultCredentialAuthResourceMcpOauthRefresh]
        type: Literal["mcp_oauth"]

    class VaultCredentialAuthResourceStaticBearer(BaseModel):
        mcp_server_url: str
        type: Literal["static_bearer"]

CredentialAuth: TypeAlias = Union[
    _credential_auth.VaultCredentialAuthResourceMcpOauth,
    _credential_auth.VaultCredentialAuthResourceStaticBearer,
    _credential_auth.VaultCredentialAuthResourceEnvironmentVariable,
]

class Credential(BaseModel):
    """A credential, without its secrets."""

    id: str
    auth: CredentialAuth
    created_at: int
    metadata: Optional[Dict[str, str]]
    name: str
    object: Literal["vault.credential"]
    updated_at: int
    vault_id: str

class _credential_networking_param:
    class VaultCredentialNetworkingResourceLimited(TypedDict, total=False):
        allowed_hosts: Required[SequenceNotStr[str]]
        type: Required[Literal["limited"]]

    class VaultCredentialNetworkingResourceUnrestricted(TypedDict, total=False):
        type: Required[Literal["unrestricted"]]

    class VaultCredentialNetworkingParamUnrestricted(TypedDict, total=False):
        type: Required[Literal["unrestricted"]]

    class VaultCredentialNetworkingParamLimited(TypedDict, total=False):
        allowed_hosts: Required[SequenceNotStr[str]]
        type: Required[Literal["limited"]]

CredentialNetworkingParam: TypeAlias = Union[
    _credential_networking_param.VaultCredentialNetworkingResourceUnrestricted,
    _credential_networking_param.VaultCredentialNetworkingResourceLimited,
]

class _mcp_oauth_token_endpoint_auth_create_param:
    class CreateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict, total=False):
        client_secret: Required[str]
        type: Required[Literal["client_secret_basic"]]

    class CreateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict, total=False):
        client_secret: Required[str]
        type: Required[Literal["client_secret_post"]]

    class CreateMcpOauthTokenEndpointAuthParamNone(TypedDict, total=False):
        type: Required[Literal["none"]]

McpOauthTokenEndpointAuthCreateParam: TypeAlias = Union[
    _mcp_oauth_token_endpoint_auth_create_param.CreateMcpOauthTokenEndpointAuthParamNone,
    _mcp_oauth_token_endpoint_auth_create_param.CreateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    _mcp_oauth_token_endpoint_auth_create_param.CreateMcpOauthTokenEndpointAuthParamClientSecretPost,
]

class _credential_auth_create_param:
    class CreateVaultCredentialAuthParamEnvironmentVariable(TypedDict, total=False):
        networking: Required[CredentialNetworkingParam]
        secret_name: Required[str]
        secret_value: Required[str]
        type: Required[Literal["environment_variable"]]

    class CreateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
        client_id: Required[str]
        refresh_token: Required[str]
        token_endpoint: Required[str]
        token_endpoint_auth: Required[McpOauthTokenEndpointAuthCreateParam]
        resource: Optional[str]
        scope: Optional[str]

    class CreateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
        access_token: Required[str]
        mcp_server_url: Required[str]
        type: Required[Literal["mcp_oauth"]]
        expires_at: Optional[str]
        refresh: Optional[
            _credential_auth_create_param.CreateVaultCredentialAuthParamMcpOauthRefresh
        ]

    class CreateVaultCredentialAuthParamStaticBearer(TypedDict, total=False):
        token: Required[str]
        mcp_server_url: Required[str]
        type: Required[Literal["static_bearer"]]

CredentialAuthCreateParam: TypeAlias = Union[
    _credential_auth_create_param.CreateVaultCredentialAuthParamMcpOauth,
    _credential_auth_create_param.CreateVaultCredentialAuthParamStaticBearer,
    _credential_auth_create_param.CreateVaultCredentialAuthParamEnvironmentVariable,
]

class _mcp_oauth_token_endpoint_auth_rotate_param:
    class RotateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict, total=False):
        type: Required[Literal["client_secret_basic"]]
        client_secret: Optional[str]

    class RotateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict, total=False):
        type: Required[Literal["client_secret_post"]]
        client_secret: Optional[str]

McpOauthTokenEndpointAuthRotateParam: TypeAlias = Union[
    _mcp_oauth_token_endpoint_auth_rotate_param.RotateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    _mcp_oauth_token_endpoint_auth_rotate_param.RotateMcpOauthTokenEndpointAuthParamClientSecretPost,
]

class _credential_auth_rotate_param:
    RotateVaultCredentialAuthParamMcpOauthRefreshTokenEndpointAuth: TypeAlias = Union[
        _mcp_oauth_token_endpoint_auth_rotate_param.RotateMcpOauthTokenEndpointAuthParamClientSecretBasic,
        _mcp_oauth_token_endpoint_auth_rotate_param.RotateMcpOauthTokenEndpointAuthParamClientSecretPost,
    ]

    class RotateVaultCredentialAuthParamEnvironmentVariable(TypedDict, total=False):
        secret_value: Required[str]
        type: Required[Literal["environment_variable"]]

    class RotateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
        refresh_token: Optional[str]
        scope: Optional[str]
        token_endpoint_auth: Optional[
            _credential_auth_rotate_param.RotateVaultCredentialAuthParamMcpOauthRefreshTokenEndpointAuth
        ]

    class RotateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
        type: Required[Literal["mcp_oauth"]]
        access_token: Optional[str]
        expires_at: Optional[str]
        refresh: Optional[
            _credential_auth_rotate_param.RotateVaultCredentialAuthParamMcpOauthRefresh
        ]

    class RotateVaultCredentialAuthParamStaticBearer(TypedDict, total=False):
        token: Required[str]
        type: Required[Literal["static_bearer"]]

CredentialAuthRotateParam: TypeAlias = Union[
    _credential_auth_rotate_param.RotateVaultCredentialAuthParamMcpOauth,
    _credential_auth_rotate_param.RotateVaultCredentialAuthParamStaticBearer,
    _credential_auth_rotate_param.RotateVaultCredentialAuthParamEnvironmentVariable,
]

class CredentialDeleted(BaseModel):
    """Confirms that a credential is gone."""

    id: str
    deleted: bool
    object: Literal["vault.credential.deleted"]

class CredentialCreateParams(TypedDict, total=False):
    """Put a credential into a vault."""

    auth: Required[CredentialAuthCreateParam]
    name: Required[str]
    metadata: Mapping[str, str]

class CredentialUpdateParams(TypedDict, total=False):
    """Change the metadata or the secrets of a credential."""

    vault_id: Required[str]
    auth: CredentialAuthRotateParam
    metadata: Mapping[str, str]

class CredentialListParams(TypedDict, total=False):
    """List the credentials of a vault, without their secrets, page by page."""

    after: str
    limit: int
    metadata: Mapping[str, str]
    order: Literal["asc", "desc"]
    status: VaultStatusFilterParam
