from .. import DecisionJSONObjectParam

__all__ = ("DecisionJSONObjectParam",)
