from .. import _decision_question, _decision_trigger
from .. import DecisionTrigger as DecisionTrigger
from .. import DecisionQuestion as DecisionQuestion

DecisionsQuestion = _decision_trigger.DecisionsQuestion
Decisions = _decision_trigger.Decisions
Choice = _decision_question.Choice
Predicate = _decision_question.Predicate
Score = _decision_question.Score
