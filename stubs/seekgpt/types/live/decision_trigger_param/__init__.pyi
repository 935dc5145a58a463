from .. import _decision_trigger_param
from .. import DecisionTriggerParam as DecisionTriggerParam
from .. import DecisionQuestionParam as DecisionQuestionParam

DecisionsQuestion = _decision_trigger_param.DecisionsQuestion

class Decisions(_decision_trigger_param.Decisions): ...
