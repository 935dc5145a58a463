from .. import UsageCostsParams as UsageCostsParams

__all__ = ("UsageCostsParams",)
