from .. import RunDeleteResponse as RunDeleteResponse
