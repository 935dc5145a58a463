from .. import SpendAlertListParams

__all__ = ("SpendAlertListParams",)
