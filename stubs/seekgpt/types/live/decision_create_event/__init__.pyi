from .. import DecisionCreateEvent

__all__ = ("DecisionCreateEvent",)
