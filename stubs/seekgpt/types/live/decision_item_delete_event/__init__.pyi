from .. import DecisionItemDeleteEvent as DecisionItemDeleteEvent
