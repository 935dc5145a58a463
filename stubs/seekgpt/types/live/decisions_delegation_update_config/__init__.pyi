from typing_extensions import TypeAlias
from .. import _decisions_delegation_update_config
from .. import DecisionsDelegationUpdateConfig
from .. import DecisionQuestion as DecisionQuestion

__all__ = ("Question", "DecisionsDelegationUpdateConfig")
Question: TypeAlias = _decisions_delegation_update_config.Question
