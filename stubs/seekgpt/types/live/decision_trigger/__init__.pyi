from typing_extensions import TypeAlias
from .. import _decision_trigger
from .. import DecisionTrigger
from .. import DecisionQuestion as DecisionQuestion

__all__ = ("DecisionsQuestion", "DecisionTrigger", "Decisions")
DecisionsQuestion: TypeAlias = _decision_trigger.DecisionsQuestion
Decisions: TypeAlias = _decision_trigger.Decisions
