from .. import DecisionJSONObject

__all__ = ("DecisionJSONObject",)
