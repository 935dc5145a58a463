from typing_extensions import TypeAlias
from .. import _decisions_delegation_config
from .. import DecisionsDelegationConfig
from .. import DecisionQuestion as DecisionQuestion

__all__ = ("Question", "DecisionsDelegationConfig")
Question: TypeAlias = _decisions_delegation_config.Question
