from typing_extensions import TypeAlias
from .. import _credential_auth
from .. import CredentialAuth as CredentialAuth
from .. import CredentialNetworking as CredentialNetworking
from .. import McpOauthTokenEndpointAuth as McpOauthTokenEndpointAuth

VaultCredentialAuthResourceMcpOauth: TypeAlias = (
    _credential_auth.VaultCredentialAuthResourceMcpOauth
)
VaultCredentialAuthResourceMcpOauthRefresh: TypeAlias = (
    _credential_auth.VaultCredentialAuthResourceMcpOauthRefresh
)
VaultCredentialAuthResourceStaticBearer: TypeAlias = (
    _credential_auth.VaultCredentialAuthResourceStaticBearer
)
VaultCredentialAuthResourceEnvironmentVariable: TypeAlias = (
    _credential_auth.VaultCredentialAuthResourceEnvironmentVariable
)
