from .. import DecisionItemDeletedEvent as DecisionItemDeletedEvent
