from typing_extensions import TypeAlias
from .. import _decisions_delegation_update_config_param
from .. import DecisionsDelegationUpdateConfigParam
from .. import DecisionQuestionParam as DecisionQuestionParam

__all__ = ("Question", "DecisionsDelegationUpdateConfigParam")
Question: TypeAlias = _decisions_delegation_update_config_param.Question
