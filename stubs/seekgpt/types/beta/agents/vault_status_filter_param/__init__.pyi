from .. import VaultStatusFilterParam

__all__ = ("VaultStatusFilterParam",)
