from .. import CredentialListParams
from ... import VaultStatusFilterParam as VaultStatusFilterParam

__all__ = ("CredentialListParams",)
