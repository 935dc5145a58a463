from .. import DecisionCreateEventParam

__all__ = ("DecisionCreateEventParam",)
