from .. import _decision_trigger
from .. import DecisionTrigger as DecisionTrigger
from .. import DecisionQuestion as DecisionQuestion

DecisionsQuestion = _decision_trigger.DecisionsQuestion
Decisions = _decision_trigger.Decisions
