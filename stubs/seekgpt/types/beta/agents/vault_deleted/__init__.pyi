from .. import VaultDeleted as VaultDeleted
