from .. import _session_update_config_param
from .. import SessionUpdateConfigParam as SessionUpdateConfigParam
from .. import ClientDelegationParam as ClientDelegationParam
from .. import DecisionTriggerParam as DecisionTriggerParam
from .. import DecisionsDelegationUpdateConfigParam as DecisionsDelegationUpdateConfigParam
from .. import ResponsesDelegationUpdateConfigParam as ResponsesDelegationUpdateConfigParam

Delegation = _session_update_config_param.Delegation

class DelegationResponses(_session_update_config_param.DelegationResponses): ...
class DelegationDecisions(_session_update_config_param.DelegationDecisions): ...
