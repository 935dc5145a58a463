from .. import AdminAPIKeyCreateParams as AdminAPIKeyCreateParams
