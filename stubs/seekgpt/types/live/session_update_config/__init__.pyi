from typing_extensions import TypeAlias
from .. import _session_update_config
from .. import SessionUpdateConfig as SessionUpdateConfig
from .. import ClientDelegation as ClientDelegation
from .. import DecisionTrigger as DecisionTrigger
from .. import DecisionsDelegationUpdateConfig as DecisionsDelegationUpdateConfig
from .. import ResponsesDelegationUpdateConfig as ResponsesDelegationUpdateConfig

Delegation: TypeAlias = _session_update_config.Delegation
DelegationResponses: TypeAlias = _session_update_config.DelegationResponses
DelegationDecisions: TypeAlias = _session_update_config.DelegationDecisions
