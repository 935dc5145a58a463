from .. import AsyncServiceAccounts as AsyncServiceAccounts, ServiceAccounts as ServiceAccounts

__all__ = ("AsyncServiceAccounts", "ServiceAccounts")
