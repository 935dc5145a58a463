from .. import _decisions_delegation_update_config_param
from .. import DecisionsDelegationUpdateConfigParam as DecisionsDelegationUpdateConfigParam
from .. import DecisionQuestionParam as DecisionQuestionParam

Question = _decisions_delegation_update_config_param.Question
