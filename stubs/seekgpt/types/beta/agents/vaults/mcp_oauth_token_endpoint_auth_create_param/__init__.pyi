from .. import _mcp_oauth_token_endpoint_auth_create_param
from .. import McpOauthTokenEndpointAuthCreateParam as McpOauthTokenEndpointAuthCreateParam

class CreateMcpOauthTokenEndpointAuthParamNone(
    _mcp_oauth_token_endpoint_auth_create_param.CreateMcpOauthTokenEndpointAuthParamNone,
): ...
class CreateMcpOauthTokenEndpointAuthParamClientSecretBasic(
    _mcp_oauth_token_endpoint_auth_create_param.CreateMcpOauthTokenEndpointAuthParamClientSecretBasic,
): ...
class CreateMcpOauthTokenEndpointAuthParamClientSecretPost(
    _mcp_oauth_token_endpoint_auth_create_param.CreateMcpOauthTokenEndpointAuthParamClientSecretPost,
): ...
