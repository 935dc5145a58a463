from .. import CredentialListParams as CredentialListParams
from ... import VaultStatusFilterParam as VaultStatusFilterParam
