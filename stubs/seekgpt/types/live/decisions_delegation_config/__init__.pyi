from .. import _decisions_delegation_config
from .. import DecisionsDelegationConfig as DecisionsDelegationConfig
from .. import DecisionQuestion as DecisionQuestion

Question = _decisions_delegation_config.Question
