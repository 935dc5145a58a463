from .. import DecisionItemDeletedEvent

__all__ = ("DecisionItemDeletedEvent",)
