from .. import APIKeyDeleteResponse as APIKeyDeleteResponse
