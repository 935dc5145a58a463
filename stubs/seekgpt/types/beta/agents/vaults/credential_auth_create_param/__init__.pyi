from .. import _credential_auth_create_param
from .. import CredentialAuthCreateParam as CredentialAuthCreateParam
from .. import CredentialNetworkingParam as CredentialNetworkingParam
from .. import McpOauthTokenEndpointAuthCreateParam as McpOauthTokenEndpointAuthCreateParam

class CreateVaultCredentialAuthParamMcpOauth(
    _credential_auth_create_param.CreateVaultCredentialAuthParamMcpOauth,
): ...
class CreateVaultCredentialAuthParamMcpOauthRefresh(
    _credential_auth_create_param.CreateVaultCredentialAuthParamMcpOauthRefresh,
): ...
class CreateVaultCredentialAuthParamStaticBearer(
    _credential_auth_create_param.CreateVaultCredentialAuthParamStaticBearer,
): ...
class CreateVaultCredentialAuthParamEnvironmentVariable(
    _credential_auth_create_param.CreateVaultCredentialAuthParamEnvironmentVariable,
): ...
