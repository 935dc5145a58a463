from typing_extensions import TypeAlias
from .. import _decisions_delegation_config_param
from .. import DecisionsDelegationConfigParam as DecisionsDelegationConfigParam
from .. import DecisionQuestionParam as DecisionQuestionParam

Question: TypeAlias = _decisions_delegation_config_param.Question
