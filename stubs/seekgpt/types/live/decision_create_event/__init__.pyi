from .. import DecisionCreateEvent as DecisionCreateEvent
