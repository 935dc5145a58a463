from .. import UsageCostsParams

__all__ = ("UsageCostsParams",)
