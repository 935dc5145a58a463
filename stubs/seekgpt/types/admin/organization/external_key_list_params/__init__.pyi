from .. import ExternalKeyListParams as ExternalKeyListParams
