from .. import APIKeyCreateResponse as APIKeyCreateResponse
