from typing_extensions import TypeAlias
from .. import _session_update_config_param
from .. import SessionUpdateConfigParam as SessionUpdateConfigParam
from .. import ClientDelegationParam as ClientDelegationParam
from .. import DecisionTriggerParam as DecisionTriggerParam
from .. import DecisionsDelegationUpdateConfigParam as DecisionsDelegationUpdateConfigParam
from .. import ResponsesDelegationUpdateConfigParam as ResponsesDelegationUpdateConfigParam

Delegation: TypeAlias = _session_update_config_param.Delegation

class DelegationResponses(_session_update_config_param.DelegationResponses, total=False): ...
class DelegationDecisions(_session_update_config_param.DelegationDecisions, total=False): ...
