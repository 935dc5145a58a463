from ...._literals import _beta_agents_VaultStatus as _VaultStatus

VaultStatus = _VaultStatus
