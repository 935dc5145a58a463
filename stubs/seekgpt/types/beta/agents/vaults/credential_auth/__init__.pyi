from .. import _credential_auth
from .. import CredentialAuth as CredentialAuth
from .. import CredentialNetworking as CredentialNetworking
from .. import McpOauthTokenEndpointAuth as McpOauthTokenEndpointAuth

VaultCredentialAuthResourceMcpOauth = _credential_auth.VaultCredentialAuthResourceMcpOauth
VaultCredentialAuthResourceMcpOauthRefresh = (
    _credential_auth.VaultCredentialAuthResourceMcpOauthRefresh
)
VaultCredentialAuthResourceStaticBearer = _credential_auth.VaultCredentialAuthResourceStaticBearer
VaultCredentialAuthResourceEnvironmentVariable = (
    _credential_auth.VaultCredentialAuthResourceEnvironmentVariable
)
