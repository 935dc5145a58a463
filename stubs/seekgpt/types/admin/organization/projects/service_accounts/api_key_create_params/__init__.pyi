from .. import APIKeyCreateParams as APIKeyCreateParams
