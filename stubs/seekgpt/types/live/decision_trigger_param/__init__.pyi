from typing_extensions import TypeAlias
from .. import _decision_trigger_param
from .. import DecisionTriggerParam as DecisionTriggerParam
from .. import DecisionQuestionParam as DecisionQuestionParam

DecisionsQuestion: TypeAlias = _decision_trigger_param.DecisionsQuestion

class Decisions(_decision_trigger_param.Decisions, total=False): ...
