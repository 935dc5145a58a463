from .. import ExternalKeyValidateResponse as ExternalKeyValidateResponse
