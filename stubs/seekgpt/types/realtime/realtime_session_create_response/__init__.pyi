from typing_extensions import TypeAlias
from .. import _realtime_session_create_response
from .. import RealtimeSessionCreateResponse as RealtimeSessionCreateResponse
from .. import AudioTranscription as AudioTranscription
from .. import RealtimeAudioFormats as RealtimeAudioFormats
from .. import RealtimeFunctionTool as RealtimeFunctionTool
from .. import RealtimeReasoning as RealtimeReasoning
from .. import RealtimeTruncation as RealtimeTruncation
from ...responses import ResponsePrompt as ResponsePrompt
from ...responses import ToolChoiceFunction as ToolChoiceFunction
from ...responses import ToolChoiceMcp as ToolChoiceMcp

AudioInputTurnDetection: TypeAlias = _realtime_session_create_response.AudioInputTurnDetection
Tool: TypeAlias = _realtime_session_create_response.Tool
ToolChoice: TypeAlias = _realtime_session_create_response.ToolChoice
ToolMcpToolAllowedTools: TypeAlias = _realtime_session_create_response.ToolMcpToolAllowedTools
ToolMcpToolRequireApproval: TypeAlias = _realtime_session_create_response.ToolMcpToolRequireApproval
Tracing: TypeAlias = _realtime_session_create_response.Tracing
Audio: TypeAlias = _realtime_session_create_response.Audio
AudioInput: TypeAlias = _realtime_session_create_response.AudioInput
AudioInputNoiseReduction: TypeAlias = _realtime_session_create_response.AudioInputNoiseReduction
AudioInputTurnDetectionSemanticVad: TypeAlias = (
    _realtime_session_create_response.AudioInputTurnDetectionSemanticVad
)
AudioInputTurnDetectionServerVad: TypeAlias = (
    _realtime_session_create_response.AudioInputTurnDetectionServerVad
)
AudioOutput: TypeAlias = _realtime_session_create_response.AudioOutput
ToolMcpTool: TypeAlias = _realtime_session_create_response.ToolMcpTool
ToolMcpToolAllowedToolsMcpToolFilter: TypeAlias = (
    _realtime_session_create_response.ToolMcpToolAllowedToolsMcpToolFilter
)
ToolMcpToolRequireApprovalMcpToolApprovalFilter: TypeAlias = (
    _realtime_session_create_response.ToolMcpToolRequireApprovalMcpToolApprovalFilter
)
ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = (
    _realtime_session_create_response.ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways
)
ToolMcpToolRequireApprovalMcpToolApprovalFilterNever: TypeAlias = (
    _realtime_session_create_response.ToolMcpToolRequireApprovalMcpToolApprovalFilterNever
)
TracingTracingConfiguration: TypeAlias = (
    _realtime_session_create_response.TracingTracingConfiguration
)
