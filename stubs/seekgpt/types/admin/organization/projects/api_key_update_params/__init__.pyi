from .. import APIKeyUpdateParams as APIKeyUpdateParams
