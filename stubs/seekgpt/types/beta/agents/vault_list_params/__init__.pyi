from .. import VaultListParams as VaultListParams
