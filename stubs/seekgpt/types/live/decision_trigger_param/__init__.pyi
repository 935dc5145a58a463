from typing_extensions import TypeAlias
from .. import _decision_trigger_param
from .. import DecisionTriggerParam
from .. import DecisionQuestionParam as DecisionQuestionParam

__all__ = ("DecisionsQuestion", "DecisionTriggerParam", "Decisions")
DecisionsQuestion: TypeAlias = _decision_trigger_param.DecisionsQuestion

class Decisions(_decision_trigger_param.Decisions, total=False): ...
