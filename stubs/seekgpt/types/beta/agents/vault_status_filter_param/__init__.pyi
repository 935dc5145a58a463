from .. import VaultStatusFilterParam as VaultStatusFilterParam
