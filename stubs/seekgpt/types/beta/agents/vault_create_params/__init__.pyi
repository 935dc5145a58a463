from .. import VaultCreateParams as VaultCreateParams
