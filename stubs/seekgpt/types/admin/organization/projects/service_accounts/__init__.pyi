from .api_key_create_params import APIKeyCreateParams as APIKeyCreateParams
from .api_key_create_response import APIKeyCreateResponse as APIKeyCreateResponse

__all__ = ["APIKeyCreateParams", "APIKeyCreateResponse"]
