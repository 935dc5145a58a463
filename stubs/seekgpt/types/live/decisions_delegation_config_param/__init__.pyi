from typing_extensions import TypeAlias
from .. import _decisions_delegation_config_param
from .. import DecisionsDelegationConfigParam
from .. import DecisionQuestionParam as DecisionQuestionParam

__all__ = ("Question", "DecisionsDelegationConfigParam")
Question: TypeAlias = _decisions_delegation_config_param.Question
