from .. import DecisionItemDeleteEvent

__all__ = ("DecisionItemDeleteEvent",)
