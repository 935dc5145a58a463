from .. import AdminAPIKeyListParams as AdminAPIKeyListParams
