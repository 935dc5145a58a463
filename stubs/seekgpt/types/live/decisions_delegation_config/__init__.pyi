from typing_extensions import TypeAlias
from .. import _decisions_delegation_config
from .. import DecisionsDelegationConfig as DecisionsDelegationConfig
from .. import DecisionQuestion as DecisionQuestion

Question: TypeAlias = _decisions_delegation_config.Question
