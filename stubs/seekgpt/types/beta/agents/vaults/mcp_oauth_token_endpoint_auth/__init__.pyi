from .. import _mcp_oauth_token_endpoint_auth
from .. import McpOauthTokenEndpointAuth as McpOauthTokenEndpointAuth

McpOauthTokenEndpointAuthResourceNone = (
    _mcp_oauth_token_endpoint_auth.McpOauthTokenEndpointAuthResourceNone
)
McpOauthTokenEndpointAuthResourceClientSecretBasic = (
    _mcp_oauth_token_endpoint_auth.McpOauthTokenEndpointAuthResourceClientSecretBasic
)
McpOauthTokenEndpointAuthResourceClientSecretPost = (
    _mcp_oauth_token_endpoint_auth.McpOauthTokenEndpointAuthResourceClientSecretPost
)
