from .. import AsyncServiceAccounts as AsyncServiceAccounts, ServiceAccounts as ServiceAccounts
