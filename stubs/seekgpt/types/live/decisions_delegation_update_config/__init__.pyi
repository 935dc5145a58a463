from typing_extensions import TypeAlias
from .. import _decisions_delegation_update_config
from .. import DecisionsDelegationUpdateConfig as DecisionsDelegationUpdateConfig
from .. import DecisionQuestion as DecisionQuestion

Question: TypeAlias = _decisions_delegation_update_config.Question
