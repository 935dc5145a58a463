from .. import _mcp_oauth_token_endpoint_auth_rotate_param
from .. import McpOauthTokenEndpointAuthRotateParam as McpOauthTokenEndpointAuthRotateParam

class RotateMcpOauthTokenEndpointAuthParamClientSecretBasic(
    _mcp_oauth_token_endpoint_auth_rotate_param.RotateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    total=False,
): ...
class RotateMcpOauthTokenEndpointAuthParamClientSecretPost(
    _mcp_oauth_token_endpoint_auth_rotate_param.RotateMcpOauthTokenEndpointAuthParamClientSecretPost,
    total=False,
): ...
