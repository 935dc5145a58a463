from .. import VaultListParams
from .. import VaultStatusFilterParam as VaultStatusFilterParam

__all__ = ("VaultListParams",)
