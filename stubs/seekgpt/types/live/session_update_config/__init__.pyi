from .. import _session_update_config
from .. import SessionUpdateConfig as SessionUpdateConfig
from .. import ClientDelegation as ClientDelegation
from .. import DecisionTrigger as DecisionTrigger
from .. import DecisionsDelegationUpdateConfig as DecisionsDelegationUpdateConfig
from .. import ResponsesDelegationUpdateConfig as ResponsesDelegationUpdateConfig

Delegation = _session_update_config.Delegation
DelegationResponses = _session_update_config.DelegationResponses
DelegationDecisions = _session_update_config.DelegationDecisions
