from .. import APIKeyListParams as APIKeyListParams
