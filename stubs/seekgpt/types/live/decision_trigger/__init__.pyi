from typing_extensions import TypeAlias
from .. import _decision_trigger
from .. import DecisionTrigger as DecisionTrigger
from .. import DecisionQuestion as DecisionQuestion

DecisionsQuestion: TypeAlias = _decision_trigger.DecisionsQuestion
Decisions: TypeAlias = _decision_trigger.Decisions
