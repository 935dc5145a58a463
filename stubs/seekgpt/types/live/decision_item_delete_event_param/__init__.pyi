from .. import DecisionItemDeleteEventParam

__all__ = ("DecisionItemDeleteEventParam",)
