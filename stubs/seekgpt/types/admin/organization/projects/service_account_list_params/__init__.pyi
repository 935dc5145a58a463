from .. import ServiceAccountListParams as ServiceAccountListParams
