from typing_extensions import TypeAlias
from .. import _decision_event
from .. import DecisionEvent
from ... import Decision as Decision

__all__ = ("DecisionEvent", "Event")
Event: TypeAlias = _decision_event.Event
