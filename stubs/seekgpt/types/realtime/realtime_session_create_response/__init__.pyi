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

AudioInputTurnDetection = _realtime_session_create_response.AudioInputTurnDetection
Tool = _realtime_session_create_response.Tool
ToolChoice = _realtime_session_create_response.ToolChoice
ToolMcpToolAllowedTools = _realtime_session_create_response.ToolMcpToolAllowedTools
ToolMcpToolRequireApproval = _realtime_session_create_response.ToolMcpToolRequireApproval
Tracing = _realtime_session_create_response.Tracing
Audio = _realtime_session_create_response.Audio
AudioInput = _realtime_session_create_response.AudioInput
AudioInputNoiseReduction = _realtime_session_create_response.AudioInputNoiseReduction
AudioInputTurnDetectionSemanticVad = (
    _realtime_session_create_response.AudioInputTurnDetectionSemanticVad
)
AudioInputTurnDetectionServerVad = (
    _realtime_session_create_response.AudioInputTurnDetectionServerVad
)
AudioOutput = _realtime_session_create_response.AudioOutput
ToolMcpTool = _realtime_session_create_response.ToolMcpTool
ToolMcpToolAllowedToolsMcpToolFilter = (
    _realtime_session_create_response.ToolMcpToolAllowedToolsMcpToolFilter
)
ToolMcpToolRequireApprovalMcpToolApprovalFilter = (
    _realtime_session_create_response.ToolMcpToolRequireApprovalMcpToolApprovalFilter
)
ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways = (
    _realtime_session_create_response.ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways
)
ToolMcpToolRequireApprovalMcpToolApprovalFilterNever = (
    _realtime_session_create_response.ToolMcpToolRequireApprovalMcpToolApprovalFilterNever
)
TracingTracingConfiguration = _realtime_session_create_response.TracingTracingConfiguration
