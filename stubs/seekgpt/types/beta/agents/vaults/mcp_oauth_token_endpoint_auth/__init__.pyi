from typing_extensions import TypeAlias
from .. import _mcp_oauth_token_endpoint_auth
from .. import McpOauthTokenEndpointAuth as McpOauthTokenEndpointAuth

McpOauthTokenEndpointAuthResourceNone: TypeAlias = (
    _mcp_oauth_token_endpoint_auth.McpOauthTokenEndpointAuthResourceNone
)
McpOauthTokenEndpointAuthResourceClientSecretBasic: TypeAlias = (
    _mcp_oauth_token_endpoint_auth.McpOauthTokenEndpointAuthResourceClientSecretBasic
)
McpOauthTokenEndpointAuthResourceClientSecretPost: TypeAlias = (
    _mcp_oauth_token_endpoint_auth.McpOauthTokenEndpointAuthResourceClientSecretPost
)
