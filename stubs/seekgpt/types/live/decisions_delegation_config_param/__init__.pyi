from .. import _decisions_delegation_config_param
from .. import DecisionsDelegationConfigParam as DecisionsDelegationConfigParam
from .. import DecisionQuestionParam as DecisionQuestionParam

Question = _decisions_delegation_config_param.Question
