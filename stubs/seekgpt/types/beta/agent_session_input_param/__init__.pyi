from typing_extensions import TypeAlias
from .. import _agent_session_input_param
from .. import AgentSessionInputParam as AgentSessionInputParam
from .. import (
    AgentBrowserAuthenticationCancelParamParam as AgentBrowserAuthenticationCancelParamParam,
)
from .. import (
    AgentBrowserAuthenticationSubmitParamParam as AgentBrowserAuthenticationSubmitParamParam,
)
from .. import AgentBrowserOriginAccessParamParam as AgentBrowserOriginAccessParamParam
from .. import AgentSessionInputMessageParam as AgentSessionInputMessageParam
from .. import InputContentParam as InputContentParam

SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = _agent_session_input_param.SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse

class SessionInputParamAgentSessionInputMcpApprovalRequestResult(
    _agent_session_input_param.SessionInputParamAgentSessionInputMcpApprovalRequestResult,
    total=False,
): ...
class SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(
    _agent_session_input_param.SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse,
    total=False,
): ...
class SessionInputParamAgentSessionInputComputerUseApprovalRequestResult(
    _agent_session_input_param.SessionInputParamAgentSessionInputComputerUseApprovalRequestResult,
    total=False,
): ...
class SessionInputParamAgentSessionInputMessage(
    _agent_session_input_param.SessionInputParamAgentSessionInputMessage,
    total=False,
): ...
class SessionInputParamAgentSessionInputCancel(
    _agent_session_input_param.SessionInputParamAgentSessionInputCancel,
    total=False,
): ...
class SessionInputParamAgentSessionInputToolResult(
    _agent_session_input_param.SessionInputParamAgentSessionInputToolResult,
    total=False,
): ...
