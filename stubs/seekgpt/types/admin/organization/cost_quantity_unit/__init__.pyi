from .. import CostQuantityUnit

__all__ = ("CostQuantityUnit",)
