from typing_extensions import TypeAlias
from .. import _credential_auth_rotate_param
from .. import CredentialAuthRotateParam as CredentialAuthRotateParam

RotateVaultCredentialAuthParamMcpOauthRefreshTokenEndpointAuth: TypeAlias = (
    _credential_auth_rotate_param.RotateVaultCredentialAuthParamMcpOauthRefreshTokenEndpointAuth
)

class RotateVaultCredentialAuthParamMcpOauth(
    _credential_auth_rotate_param.RotateVaultCredentialAuthParamMcpOauth,
    total=False,
): ...
class RotateVaultCredentialAuthParamMcpOauthRefresh(
    _credential_auth_rotate_param.RotateVaultCredentialAuthParamMcpOauthRefresh,
    total=False,
): ...
class RotateVaultCredentialAuthParamStaticBearer(
    _credential_auth_rotate_param.RotateVaultCredentialAuthParamStaticBearer,
    total=False,
): ...
class RotateVaultCredentialAuthParamEnvironmentVariable(
    _credential_auth_rotate_param.RotateVaultCredentialAuthParamEnvironmentVariable,
    total=False,
): ...
