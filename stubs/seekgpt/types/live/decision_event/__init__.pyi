from .. import _decision_event
from .. import DecisionEvent as DecisionEvent
from ... import Decision as Decision

Event = _decision_event.Event
