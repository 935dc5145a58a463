from .. import ServiceAccountCreateParams as ServiceAccountCreateParams
