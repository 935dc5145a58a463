from .. import VaultUpdateParams as VaultUpdateParams
