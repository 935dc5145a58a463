from typing_extensions import TypeAlias
from .. import _decision_event
from .. import DecisionEvent as DecisionEvent
from ... import Decision as Decision

Event: TypeAlias = _decision_event.Event
