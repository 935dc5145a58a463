from .. import VaultListParams as VaultListParams
from .. import VaultStatusFilterParam as VaultStatusFilterParam
