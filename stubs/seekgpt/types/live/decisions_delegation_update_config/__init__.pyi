from .. import _decisions_delegation_update_config
from .. import DecisionsDelegationUpdateConfig as DecisionsDelegationUpdateConfig
from .. import DecisionQuestion as DecisionQuestion

Question = _decisions_delegation_update_config.Question
