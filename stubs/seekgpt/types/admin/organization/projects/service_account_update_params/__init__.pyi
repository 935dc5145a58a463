from .. import ServiceAccountUpdateParams as ServiceAccountUpdateParams
