from .. import SpendAlertListParams as SpendAlertListParams
