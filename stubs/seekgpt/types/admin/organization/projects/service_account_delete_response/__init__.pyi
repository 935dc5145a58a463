from .. import ServiceAccountDeleteResponse as ServiceAccountDeleteResponse
