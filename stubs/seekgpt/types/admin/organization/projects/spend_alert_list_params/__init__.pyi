from .. import SpendAlertListParams as SpendAlertListParams

__all__ = ("SpendAlertListParams",)
