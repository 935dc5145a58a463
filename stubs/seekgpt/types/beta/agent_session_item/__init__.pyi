from typing_extensions import TypeAlias
from .. import _agent_session_item
from .. import AgentSessionItem
from .. import AgentCloseSubagentCallItem as AgentCloseSubagentCallItem
from .. import AgentCommandExecutionItem as AgentCommandExecutionItem
from .. import AgentContent as AgentContent
from .. import AgentCreateSubagentCallItem as AgentCreateSubagentCallItem
from .. import AgentFunctionCallItem as AgentFunctionCallItem
from .. import AgentFunctionCallOutput as AgentFunctionCallOutput
from .. import AgentInterruptSubagentCallItem as AgentInterruptSubagentCallItem
from .. import AgentMcpCallItem as AgentMcpCallItem
from .. import AgentReasoningItem as AgentReasoningItem
from .. import AgentResumeSubagentCallItem as AgentResumeSubagentCallItem
from .. import AgentSendSubagentInputCallItem as AgentSendSubagentInputCallItem
from .. import AgentSessionMessage as AgentSessionMessage
from .. import AgentWaitForSubagentsCallItem as AgentWaitForSubagentsCallItem
from .. import AgentWebSearchCallItem as AgentWebSearchCallItem

__all__ = (
    "ComputerUseApprovalRequestResultItemResourceResponse",
    "AgentSessionItem",
    "FunctionCallOutputItemResource",
    "AgentMessageItemResource",
    "ComputerUseCallItemResource",
    "ComputerUseCallItemResourceOutput",
    "BrowserAuthenticationRequestItemResource",
    "BrowserAuthenticationRequestItemResourceRequest",
    "BrowserAuthenticationRequestItemResourceRequestField",
    "BrowserAuthenticationRequestItemResourceRequestOption",
    "ComputerUseApprovalRequestResultItemResource",
    "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource",
    "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource",
)
ComputerUseApprovalRequestResultItemResourceResponse: TypeAlias = (
    _agent_session_item.ComputerUseApprovalRequestResultItemResourceResponse
)
FunctionCallOutputItemResource: TypeAlias = _agent_session_item.FunctionCallOutputItemResource
AgentMessageItemResource: TypeAlias = _agent_session_item.AgentMessageItemResource
ComputerUseCallItemResource: TypeAlias = _agent_session_item.ComputerUseCallItemResource
ComputerUseCallItemResourceOutput: TypeAlias = _agent_session_item.ComputerUseCallItemResourceOutput
BrowserAuthenticationRequestItemResource: TypeAlias = (
    _agent_session_item.BrowserAuthenticationRequestItemResource
)
BrowserAuthenticationRequestItemResourceRequest: TypeAlias = (
    _agent_session_item.BrowserAuthenticationRequestItemResourceRequest
)
BrowserAuthenticationRequestItemResourceRequestField: TypeAlias = (
    _agent_session_item.BrowserAuthenticationRequestItemResourceRequestField
)
BrowserAuthenticationRequestItemResourceRequestOption: TypeAlias = (
    _agent_session_item.BrowserAuthenticationRequestItemResourceRequestOption
)
ComputerUseApprovalRequestResultItemResource: TypeAlias = (
    _agent_session_item.ComputerUseApprovalRequestResultItemResource
)
ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource: TypeAlias = _agent_session_item.ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource
ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource: TypeAlias = _agent_session_item.ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource
