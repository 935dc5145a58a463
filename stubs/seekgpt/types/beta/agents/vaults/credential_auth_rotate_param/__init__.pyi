from .. import _credential_auth_rotate_param, _mcp_oauth_token_endpoint_auth_rotate_param
from .. import CredentialAuthRotateParam as CredentialAuthRotateParam

RotateVaultCredentialAuthParamMcpOauthRefreshTokenEndpointAuth = (
    _credential_auth_rotate_param.RotateVaultCredentialAuthParamMcpOauthRefreshTokenEndpointAuth
)

class RotateVaultCredentialAuthParamMcpOauth(
    _credential_auth_rotate_param.RotateVaultCredentialAuthParamMcpOauth,
): ...
class RotateVaultCredentialAuthParamMcpOauthRefresh(
    _credential_auth_rotate_param.RotateVaultCredentialAuthParamMcpOauthRefresh,
): ...
class RotateVaultCredentialAuthParamStaticBearer(
    _credential_auth_rotate_param.RotateVaultCredentialAuthParamStaticBearer,
): ...
class RotateVaultCredentialAuthParamEnvironmentVariable(
    _credential_auth_rotate_param.RotateVaultCredentialAuthParamEnvironmentVariable,
): ...
class RotateMcpOauthTokenEndpointAuthParamClientSecretBasic(
    _mcp_oauth_token_endpoint_auth_rotate_param.RotateMcpOauthTokenEndpointAuthParamClientSecretBasic,
): ...
class RotateMcpOauthTokenEndpointAuthParamClientSecretPost(
    _mcp_oauth_token_endpoint_auth_rotate_param.RotateMcpOauthTokenEndpointAuthParamClientSecretPost,
): ...
