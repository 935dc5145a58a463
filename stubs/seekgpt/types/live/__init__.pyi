from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._model.base import BaseModel
from ..._types import SequenceNotStr
from .. import Decision
from .._literals import _live_BuiltInVoice as _BuiltInVoice
from ..responses._apart import ResponseInputItem, ResponseInputItemParam

class _live_create_response:
    class Session(BaseModel):
        id: str

    class Transport(BaseModel):
        sdp: str
        type: Literal["webrtc"]

class LiveCreateResponse(BaseModel):
    """The new session, and the SDP answer for the browser."""

    session: _live_create_response.Session
    transport: _live_create_response.Transport

class ServerEventSelectorParam(TypedDict, total=False):
    type: Required[str]
    response_event: str

class DataChannelConfigParam(TypedDict, total=False):
    allowed_client_events: Union[Literal["all"], SequenceNotStr[str]]
    allowed_server_events: Union[Literal["all"], Iterable[ServerEventSelectorParam]]

class ClientConfigParam(TypedDict, total=False):
    data_channel: Required[DataChannelConfigParam]

class ClientDelegationParam(TypedDict, total=False):
    type: Required[Literal["client"]]
    acknowledgement_delay_ms: int

class CustomVoiceParam(TypedDict, total=False):
    id: Required[str]

class DecisionChoiceOptionParam(TypedDict, total=False):
    value: Required[Union[str, bool]]
    description: str

class DecisionInputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]

class _decision_question_param:
    class ChoiceInstructionsPartsInputImage(TypedDict, total=False):
        image_url: Required[str]
        type: Required[Literal["input_image"]]
        detail: Optional[Literal["low", "high", "auto", "original"]]

    class ChoiceInstructionsPartsInputJSON(TypedDict, total=False):
        data: Required[Union[Iterable[Mapping[str, object]], Mapping[str, object]]]
        type: Required[Literal["input_json"]]

    ChoiceInstructionsList: TypeAlias = Union[
        DecisionInputTextParam,
        _decision_question_param.ChoiceInstructionsPartsInputImage,
        _decision_question_param.ChoiceInstructionsPartsInputJSON,
    ]

    class PredicateInstructionsPartsInputImage(TypedDict, total=False):
        image_url: Required[str]
        type: Required[Literal["input_image"]]
        detail: Optional[Literal["low", "high", "auto", "original"]]

    class PredicateInstructionsPartsInputJSON(TypedDict, total=False):
        data: Required[Union[Iterable[Mapping[str, object]], Mapping[str, object]]]
        type: Required[Literal["input_json"]]

    PredicateInstructionsList: TypeAlias = Union[
        DecisionInputTextParam,
        _decision_question_param.PredicateInstructionsPartsInputImage,
        _decision_question_param.PredicateInstructionsPartsInputJSON,
    ]

    class ScoreInstructionsPartsInputImage(TypedDict, total=False):
        image_url: Required[str]
        type: Required[Literal["input_image"]]
        detail: Optional[Literal["low", "high", "auto", "original"]]

    class ScoreInstructionsPartsInputJSON(TypedDict, total=False):
        data: Required[Union[Iterable[Mapping[str, object]], Mapping[str, object]]]
        type: Required[Literal["input_json"]]

    ScoreInstructionsList: TypeAlias = Union[
        DecisionInputTextParam,
        _decision_question_param.ScoreInstructionsPartsInputImage,
        _decision_question_param.ScoreInstructionsPartsInputJSON,
    ]

    class Choice(TypedDict, total=False):
        choices: Required[Iterable[DecisionChoiceOptionParam]]
        instructions: Required[
            Union[str, Iterable[_decision_question_param.ChoiceInstructionsList]]
        ]
        type: Required[Literal["choice"]]
        name: str

    class Predicate(TypedDict, total=False):
        instructions: Required[
            Union[str, Iterable[_decision_question_param.PredicateInstructionsList]]
        ]
        type: Required[Literal["predicate"]]
        name: str

    class ScoreLevel(TypedDict, total=False):
        label: Required[str]
        description: str

    class Score(TypedDict, total=False):
        instructions: Required[Union[str, Iterable[_decision_question_param.ScoreInstructionsList]]]
        levels: Required[Iterable[_decision_question_param.ScoreLevel]]
        type: Required[Literal["score"]]
        name: str

    ChoiceInstructionsParts: TypeAlias = Union[
        DecisionInputTextParam,
        _decision_question_param.ChoiceInstructionsPartsInputImage,
        _decision_question_param.ChoiceInstructionsPartsInputJSON,
    ]
    PredicateInstructionsParts: TypeAlias = Union[
        DecisionInputTextParam,
        _decision_question_param.PredicateInstructionsPartsInputImage,
        _decision_question_param.PredicateInstructionsPartsInputJSON,
    ]
    ScoreInstructionsParts: TypeAlias = Union[
        DecisionInputTextParam,
        _decision_question_param.ScoreInstructionsPartsInputImage,
        _decision_question_param.ScoreInstructionsPartsInputJSON,
    ]

DecisionQuestionParam: TypeAlias = Union[
    _decision_question_param.Choice,
    _decision_question_param.Predicate,
    _decision_question_param.Score,
]

class _decision_trigger_param:
    DecisionsQuestion: TypeAlias = Union[
        _decision_question_param.Choice,
        _decision_question_param.Predicate,
        _decision_question_param.Score,
    ]

    class Decisions(TypedDict, total=False):
        questions: Required[Iterable[DecisionQuestionParam]]

class DecisionTriggerParam(TypedDict, total=False):
    decisions: Required[_decision_trigger_param.Decisions]
    event_type: Required[
        Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    ]
    type: Required[Literal["decisions"]]

class _decisions_delegation_config_param:
    Question: TypeAlias = Union[
        _decision_question_param.Choice,
        _decision_question_param.Predicate,
        _decision_question_param.Score,
    ]

class DecisionsDelegationConfigParam(TypedDict, total=False):
    model: Required[str]
    questions: Required[Iterable[DecisionQuestionParam]]

class _initial_item_param:
    class AssistantContentOutputText(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["output_text"]]

    class AssistantContentText(TypedDict, total=False):
        text: Required[str]
        type: Literal["text"]

    AssistantContent: TypeAlias = Union[
        _initial_item_param.AssistantContentText,
        _initial_item_param.AssistantContentOutputText,
    ]

    class Assistant(TypedDict, total=False):
        content: Required[Iterable[_initial_item_param.AssistantContent]]
        role: Required[Literal["assistant"]]
        id: Optional[str]
        status: Optional[Literal["incomplete", "completed"]]
        type: Literal["message"]

    class DeveloperContent(TypedDict, total=False):
        text: Required[str]
        type: Literal["input_text"]

    class Developer(TypedDict, total=False):
        content: Required[Iterable[_initial_item_param.DeveloperContent]]
        role: Required[Literal["developer"]]
        id: Optional[str]
        status: Optional[Literal["incomplete", "completed"]]
        type: Literal["message"]

    class UserContent(TypedDict, total=False):
        text: Required[str]
        type: Literal["input_text"]

    class User(TypedDict, total=False):
        content: Required[Iterable[_initial_item_param.UserContent]]
        role: Required[Literal["user"]]
        id: Optional[str]
        status: Optional[Literal["incomplete", "completed"]]
        type: Literal["message"]

InitialItemParam: TypeAlias = Union[
    _initial_item_param.Developer,
    _initial_item_param.User,
    _initial_item_param.Assistant,
]

class FunctionToolParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    description: Optional[str]
    parameters: Optional[Mapping[str, object]]
    strict: Optional[bool]

class _responses_delegation_config_param:
    class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(TypedDict, total=False):
        type: Required[Literal["apply_patch"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(TypedDict, total=False):
        type: Required[Literal["code_interpreter"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(TypedDict, total=False):
        type: Required[Literal["computer"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(TypedDict, total=False):
        name: Required[str]
        type: Required[Literal["custom"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(TypedDict, total=False):
        type: Required[Literal["file_search"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(TypedDict, total=False):
        type: Required[Literal["image_generation"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(
        TypedDict,
        total=False,
    ):
        name: Required[str]
        type: Required[Literal["function"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(TypedDict, total=False):
        name: Required[str]
        server_label: Required[str]
        type: Required[Literal["mcp"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolShell(TypedDict, total=False):
        type: Required[Literal["shell"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(TypedDict, total=False):
        type: Required[Literal["web_search"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(TypedDict, total=False):
        type: Required[Literal["web_search_preview"]]

    ToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[
        _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
        _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
        _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
        _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
        _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
        _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
        _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
        _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
        _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
        _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolShell,
        _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
        _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
    ]

    class ToolChoiceApplyPatch(TypedDict, total=False):
        type: Required[Literal["apply_patch"]]

    class ToolChoiceCodeInterpreter(TypedDict, total=False):
        type: Required[Literal["code_interpreter"]]

    class ToolChoiceComputer(TypedDict, total=False):
        type: Required[Literal["computer"]]

    class ToolChoiceCustom(TypedDict, total=False):
        name: Required[str]
        type: Required[Literal["custom"]]

    class ToolChoiceFileSearch(TypedDict, total=False):
        type: Required[Literal["file_search"]]

    class ToolChoiceImageGeneration(TypedDict, total=False):
        type: Required[Literal["image_generation"]]

    class ToolChoiceLiveAllowedToolsChoiceParam(TypedDict, total=False):
        tools: Required[
            Iterable[_responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamTool]
        ]
        type: Required[Literal["allowed_tools"]]
        mode: Optional[Literal["none", "auto", "required"]]

    class ToolChoiceLiveFunctionToolChoiceParam(TypedDict, total=False):
        name: Required[str]
        type: Required[Literal["function"]]

    class ToolChoiceLiveMCPToolChoiceParam(TypedDict, total=False):
        name: Required[str]
        server_label: Required[str]
        type: Required[Literal["mcp"]]

    class ToolChoiceProgrammaticToolCalling(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]

    class ToolChoiceShell(TypedDict, total=False):
        type: Required[Literal["shell"]]

    class ToolChoiceWebSearch(TypedDict, total=False):
        type: Required[Literal["web_search"]]

    class ToolChoiceWebSearchPreview(TypedDict, total=False):
        type: Required[Literal["web_search_preview"]]

    ToolChoice: TypeAlias = Union[
        Literal["auto", "none", "required"],
        _responses_delegation_config_param.ToolChoiceLiveFunctionToolChoiceParam,
        _responses_delegation_config_param.ToolChoiceLiveMCPToolChoiceParam,
        _responses_delegation_config_param.ToolChoiceFileSearch,
        _responses_delegation_config_param.ToolChoiceWebSearch,
        _responses_delegation_config_param.ToolChoiceWebSearchPreview,
        _responses_delegation_config_param.ToolChoiceImageGeneration,
        _responses_delegation_config_param.ToolChoiceComputer,
        _responses_delegation_config_param.ToolChoiceCodeInterpreter,
        _responses_delegation_config_param.ToolChoiceProgrammaticToolCalling,
        _responses_delegation_config_param.ToolChoiceShell,
        _responses_delegation_config_param.ToolChoiceCustom,
        _responses_delegation_config_param.ToolChoiceApplyPatch,
        _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParam,
    ]

    class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(TypedDict, total=False):
        allowed_domains: Required[SequenceNotStr[str]]
        type: Required[Literal["allowlist"]]

    class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(TypedDict, total=False):
        type: Required[Literal["disabled"]]

    ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[
        _responses_delegation_config_param.ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
        _responses_delegation_config_param.ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    ]

    class ToolShellEnvironmentContainerAutoSkillInlineSource(TypedDict, total=False):
        data: Required[str]
        media_type: Required[Literal["application/zip"]]
        type: Required[Literal["base64"]]

    class ToolShellEnvironmentContainerAutoSkillInline(TypedDict, total=False):
        description: Required[str]
        name: Required[str]
        source: Required[
            _responses_delegation_config_param.ToolShellEnvironmentContainerAutoSkillInlineSource
        ]
        type: Required[Literal["inline"]]

    class ToolShellEnvironmentContainerAutoSkillSkillReference(TypedDict, total=False):
        skill_id: Required[str]
        type: Required[Literal["skill_reference"]]
        version: Optional[str]

    ToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[
        _responses_delegation_config_param.ToolShellEnvironmentContainerAutoSkillSkillReference,
        _responses_delegation_config_param.ToolShellEnvironmentContainerAutoSkillInline,
    ]

    class ToolShellEnvironmentContainerAuto(TypedDict, total=False):
        type: Required[Literal["container_auto"]]
        file_ids: Optional[SequenceNotStr[str]]
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
        network_policy: Optional[
            _responses_delegation_config_param.ToolShellEnvironmentContainerAutoNetworkPolicy
        ]
        skills: Optional[
            Iterable[_responses_delegation_config_param.ToolShellEnvironmentContainerAutoSkill]
        ]

    class ToolShellEnvironmentContainerReference(TypedDict, total=False):
        container_id: Required[str]
        type: Required[Literal["container_reference"]]

    class ToolShellEnvironmentLocalSkill(TypedDict, total=False):
        description: Required[str]
        name: Required[str]
        path: Required[str]

    class ToolShellEnvironmentLocal(TypedDict, total=False):
        type: Required[Literal["local"]]
        skills: Optional[
            Iterable[_responses_delegation_config_param.ToolShellEnvironmentLocalSkill]
        ]

    ToolShellEnvironment: TypeAlias = Union[
        _responses_delegation_config_param.ToolShellEnvironmentContainerAuto,
        _responses_delegation_config_param.ToolShellEnvironmentContainerReference,
        _responses_delegation_config_param.ToolShellEnvironmentLocal,
    ]

    class ToolMcpAllowedToolsLiveMCPToolFilterParam(TypedDict, total=False):
        read_only: Optional[bool]
        tool_names: Optional[SequenceNotStr[str]]

    ToolMcpAllowedTools: TypeAlias = Union[
        SequenceNotStr[str],
        _responses_delegation_config_param.ToolMcpAllowedToolsLiveMCPToolFilterParam,
    ]

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(TypedDict, total=False):
        read_only: Optional[bool]
        tool_names: Optional[SequenceNotStr[str]]

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(TypedDict, total=False):
        read_only: Optional[bool]
        tool_names: Optional[SequenceNotStr[str]]

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(TypedDict, total=False):
        always: Optional[
            _responses_delegation_config_param.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways
        ]
        never: Optional[
            _responses_delegation_config_param.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever
        ]

    ToolMcpRequireApproval: TypeAlias = Union[
        _responses_delegation_config_param.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam,
        Literal["always", "never"],
    ]

    class ToolApplyPatch(TypedDict, total=False):
        type: Required[Literal["apply_patch"]]

    class ToolCodeInterpreter(TypedDict, total=False):
        type: Required[Literal["code_interpreter"]]

    class ToolComputer(TypedDict, total=False):
        type: Required[Literal["computer"]]

    class ToolCustom(TypedDict, total=False):
        type: Required[Literal["custom"]]

    class ToolFileSearch(TypedDict, total=False):
        type: Required[Literal["file_search"]]

    class ToolImageGeneration(TypedDict, total=False):
        type: Required[Literal["image_generation"]]

    class ToolMcp(TypedDict, total=False):
        type: Required[Literal["mcp"]]
        allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
        allowed_tools: Optional[_responses_delegation_config_param.ToolMcpAllowedTools]
        authorization: Optional[str]
        connector_id: Optional[str]
        defer_loading: Optional[bool]
        headers: Optional[Mapping[str, str]]
        require_approval: Optional[_responses_delegation_config_param.ToolMcpRequireApproval]
        server_description: Optional[str]
        server_label: str
        server_url: Optional[str]
        tunnel_id: Optional[str]

    class ToolNamespace(TypedDict, total=False):
        type: Required[Literal["namespace"]]

    class ToolProgrammaticToolCalling(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]

    class ToolSearch(TypedDict, total=False):
        type: Required[Literal["tool_search"]]

    class ToolShell(TypedDict, total=False):
        type: Required[Literal["shell"]]
        environment: Optional[_responses_delegation_config_param.ToolShellEnvironment]

    class ToolWebSearch(TypedDict, total=False):
        type: Required[Literal["web_search"]]

    Tool: TypeAlias = Union[
        FunctionToolParam,
        _responses_delegation_config_param.ToolWebSearch,
        _responses_delegation_config_param.ToolFileSearch,
        _responses_delegation_config_param.ToolCodeInterpreter,
        _responses_delegation_config_param.ToolShell,
        _responses_delegation_config_param.ToolImageGeneration,
        _responses_delegation_config_param.ToolMcp,
        _responses_delegation_config_param.ToolCustom,
        _responses_delegation_config_param.ToolNamespace,
        _responses_delegation_config_param.ToolSearch,
        _responses_delegation_config_param.ToolProgrammaticToolCalling,
        _responses_delegation_config_param.ToolComputer,
        _responses_delegation_config_param.ToolApplyPatch,
    ]

    class Reasoning(TypedDict, total=False):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]]
        summary: Optional[Literal["concise", "detailed", "auto"]]

    class Text(TypedDict, total=False):
        verbosity: Optional[Literal["low", "medium", "high"]]

class ResponsesDelegationConfigParam(TypedDict, total=False):
    model: Required[str]
    instructions: Optional[str]
    max_output_tokens: Optional[int]
    parallel_tool_calls: Optional[bool]
    reasoning: Optional[_responses_delegation_config_param.Reasoning]
    service_tier: Optional[
        Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]
    ]
    text: Optional[_responses_delegation_config_param.Text]
    tool_choice: _responses_delegation_config_param.ToolChoice
    tools: Iterable[_responses_delegation_config_param.Tool]

class _media_session_config_param:
    AudioOutputVoice: TypeAlias = Union[
        str,
        Literal[
            "alloy",
            "ash",
            "ballad",
            "beacon",
            "bossa",
            "cedar",
            "cinder",
            "coral",
            "delta",
            "echo",
            "gleam",
            "marin",
            "meridian",
            "quartz",
            "ripple",
            "sage",
            "shida",
            "shimmer",
            "stone",
            "tempo",
            "verse",
            "vesper",
            "willow",
        ],
        CustomVoiceParam,
    ]

    class DelegationDecisions(TypedDict, total=False):
        decisions: Required[DecisionsDelegationConfigParam]
        type: Required[Literal["decisions"]]
        acknowledgement_delay_ms: int

    class DelegationResponses(TypedDict, total=False):
        responses: Required[ResponsesDelegationConfigParam]
        type: Required[Literal["responses"]]
        acknowledgement_delay_ms: int

    Delegation: TypeAlias = Union[
        ClientDelegationParam,
        _media_session_config_param.DelegationResponses,
        _media_session_config_param.DelegationDecisions,
    ]

    class AudioOutput(TypedDict, total=False):
        voice: _media_session_config_param.AudioOutputVoice

    class Audio(TypedDict, total=False):
        output: _media_session_config_param.AudioOutput

    class WakePolicy(TypedDict, total=False):
        type: Required[Literal["speech"]]
        vad_threshold: float

class MediaSessionConfigParam(TypedDict, total=False):
    model: Required[Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]]
    audio: _media_session_config_param.Audio
    client: ClientConfigParam
    delegation: Optional[_media_session_config_param.Delegation]
    idle_timeout_s: int
    input: Iterable[InitialItemParam]
    instructions: Optional[str]
    safety_identifier: Optional[str]
    store: bool
    triggers: Iterable[DecisionTriggerParam]
    wake_policy: _media_session_config_param.WakePolicy

class _live_create_params:
    class Transport(TypedDict, total=False):
        sdp: Required[str]
        type: Required[Literal["webrtc"]]

class LiveCreateParams(TypedDict, total=False):
    """Open a live session over WebRTC."""

    session: Required[MediaSessionConfigParam]
    transport: Required[_live_create_params.Transport]

class CustomVoice(BaseModel):
    id: str

class ServerEventSelector(BaseModel):
    type: str
    response_event: Optional[str]

class DataChannelConfig(BaseModel):
    allowed_client_events: Union[Literal["all"], List[str], None]
    allowed_server_events: Union[Literal["all"], List[ServerEventSelector], None]

class ClientConfig(BaseModel):
    data_channel: DataChannelConfig

class ClientDelegation(BaseModel):
    type: Literal["client"]
    acknowledgement_delay_ms: Optional[int]

class FunctionTool(BaseModel):
    name: str
    type: Literal["function"]
    description: Optional[str]
    parameters: Optional[Dict[str, object]]
    strict: Optional[bool]

class _responses_delegation_config:
    class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(BaseModel):
        type: Literal["apply_patch"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(BaseModel):
        type: Literal["code_interpreter"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(BaseModel):
        type: Literal["computer"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(BaseModel):
        name: str
        type: Literal["custom"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(BaseModel):
        type: Literal["file_search"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(BaseModel):
        type: Literal["image_generation"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(BaseModel):
        name: str
        type: Literal["function"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(BaseModel):
        name: str
        server_label: str
        type: Literal["mcp"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolShell(BaseModel):
        type: Literal["shell"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(BaseModel):
        type: Literal["web_search"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(BaseModel):
        type: Literal["web_search_preview"]

    ToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[
        _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
        _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
        _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
        _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
        _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
        _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
        _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
        _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
        _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
        _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolShell,
        _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
        _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
    ]

    class ToolChoiceApplyPatch(BaseModel):
        type: Literal["apply_patch"]

    class ToolChoiceCodeInterpreter(BaseModel):
        type: Literal["code_interpreter"]

    class ToolChoiceComputer(BaseModel):
        type: Literal["computer"]

    class ToolChoiceCustom(BaseModel):
        name: str
        type: Literal["custom"]

    class ToolChoiceFileSearch(BaseModel):
        type: Literal["file_search"]

    class ToolChoiceImageGeneration(BaseModel):
        type: Literal["image_generation"]

    class ToolChoiceLiveAllowedToolsChoiceParam(BaseModel):
        tools: List[_responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamTool]
        type: Literal["allowed_tools"]
        mode: Optional[Literal["none", "auto", "required"]]

    class ToolChoiceLiveFunctionToolChoiceParam(BaseModel):
        name: str
        type: Literal["function"]

    class ToolChoiceLiveMCPToolChoiceParam(BaseModel):
        name: str
        server_label: str
        type: Literal["mcp"]

    class ToolChoiceProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ToolChoiceShell(BaseModel):
        type: Literal["shell"]

    class ToolChoiceWebSearch(BaseModel):
        type: Literal["web_search"]

    class ToolChoiceWebSearchPreview(BaseModel):
        type: Literal["web_search_preview"]

    ToolChoice: TypeAlias = Union[
        Literal["auto", "none", "required"],
        _responses_delegation_config.ToolChoiceLiveFunctionToolChoiceParam,
        _responses_delegation_config.ToolChoiceLiveMCPToolChoiceParam,
        _responses_delegation_config.ToolChoiceFileSearch,
        _responses_delegation_config.ToolChoiceWebSearch,
        _responses_delegation_config.ToolChoiceWebSearchPreview,
        _responses_delegation_config.ToolChoiceImageGeneration,
        _responses_delegation_config.ToolChoiceComputer,
        _responses_delegation_config.ToolChoiceCodeInterpreter,
        _responses_delegation_config.ToolChoiceProgrammaticToolCalling,
        _responses_delegation_config.ToolChoiceShell,
        _responses_delegation_config.ToolChoiceCustom,
        _responses_delegation_config.ToolChoiceApplyPatch,
        _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParam,
    ]

    class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(BaseModel):
        allowed_domains: List[str]
        type: Literal["allowlist"]

    class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(BaseModel):
        type: Literal["disabled"]

    ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[
        _responses_delegation_config.ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
        _responses_delegation_config.ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    ]

    class ToolShellEnvironmentContainerAutoSkillInlineSource(BaseModel):
        data: str
        media_type: Literal["application/zip"]
        type: Literal["base64"]

    class ToolShellEnvironmentContainerAutoSkillInline(BaseModel):
        description: str
        name: str
        source: _responses_delegation_config.ToolShellEnvironmentContainerAutoSkillInlineSource
        type: Literal["inline"]

    class ToolShellEnvironmentContainerAutoSkillSkillReference(BaseModel):
        skill_id: str
        type: Literal["skill_reference"]
        version: Optional[str]

    ToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[
        _responses_delegation_config.ToolShellEnvironmentContainerAutoSkillSkillReference,
        _responses_delegation_config.ToolShellEnvironmentContainerAutoSkillInline,
    ]

    class ToolShellEnvironmentContainerAuto(BaseModel):
        type: Literal["container_auto"]
        file_ids: Optional[List[str]]
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
        network_policy: Optional[
            _responses_delegation_config.ToolShellEnvironmentContainerAutoNetworkPolicy
        ]
        skills: Optional[List[_responses_delegation_config.ToolShellEnvironmentContainerAutoSkill]]

    class ToolShellEnvironmentContainerReference(BaseModel):
        container_id: str
        type: Literal["container_reference"]

    class ToolShellEnvironmentLocalSkill(BaseModel):
        description: str
        name: str
        path: str

    class ToolShellEnvironmentLocal(BaseModel):
        type: Literal["local"]
        skills: Optional[List[_responses_delegation_config.ToolShellEnvironmentLocalSkill]]

    ToolShellEnvironment: TypeAlias = Union[
        _responses_delegation_config.ToolShellEnvironmentContainerAuto,
        _responses_delegation_config.ToolShellEnvironmentContainerReference,
        _responses_delegation_config.ToolShellEnvironmentLocal,
    ]

    class ToolMcpAllowedToolsLiveMCPToolFilterParam(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    ToolMcpAllowedTools: TypeAlias = Union[
        List[str],
        _responses_delegation_config.ToolMcpAllowedToolsLiveMCPToolFilterParam,
    ]

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(BaseModel):
        always: Optional[
            _responses_delegation_config.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways
        ]
        never: Optional[
            _responses_delegation_config.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever
        ]

    ToolMcpRequireApproval: TypeAlias = Union[
        _responses_delegation_config.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam,
        Literal["always", "never"],
    ]

    class ToolApplyPatch(BaseModel):
        type: Literal["apply_patch"]

    class ToolCodeInterpreter(BaseModel):
        type: Literal["code_interpreter"]

    class ToolComputer(BaseModel):
        type: Literal["computer"]

    class ToolCustom(BaseModel):
        type: Literal["custom"]

    class ToolFileSearch(BaseModel):
        type: Literal["file_search"]

    class ToolImageGeneration(BaseModel):
        type: Literal["image_generation"]

    class ToolMcp(BaseModel):
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
        allowed_tools: Optional[_responses_delegation_config.ToolMcpAllowedTools]
        authorization: Optional[str]
        connector_id: Optional[str]
        defer_loading: Optional[bool]
        headers: Optional[Dict[str, str]]
        require_approval: Optional[_responses_delegation_config.ToolMcpRequireApproval]
        server_description: Optional[str]
        server_label: Optional[str]
        server_url: Optional[str]
        tunnel_id: Optional[str]

    class ToolNamespace(BaseModel):
        type: Literal["namespace"]

    class ToolProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ToolSearch(BaseModel):
        type: Literal["tool_search"]

    class ToolShell(BaseModel):
        type: Literal["shell"]
        environment: Optional[_responses_delegation_config.ToolShellEnvironment]

    class ToolWebSearch(BaseModel):
        type: Literal["web_search"]

    Tool: TypeAlias = Union[
        FunctionTool,
        _responses_delegation_config.ToolWebSearch,
        _responses_delegation_config.ToolFileSearch,
        _responses_delegation_config.ToolCodeInterpreter,
        _responses_delegation_config.ToolShell,
        _responses_delegation_config.ToolImageGeneration,
        _responses_delegation_config.ToolMcp,
        _responses_delegation_config.ToolCustom,
        _responses_delegation_config.ToolNamespace,
        _responses_delegation_config.ToolSearch,
        _responses_delegation_config.ToolProgrammaticToolCalling,
        _responses_delegation_config.ToolComputer,
        _responses_delegation_config.ToolApplyPatch,
    ]

    class Reasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]]
        summary: Optional[Literal["concise", "detailed", "auto"]]

    class Text(BaseModel):
        verbosity: Optional[Literal["low", "medium", "high"]]

class ResponsesDelegationConfig(BaseModel):
    model: str
    instructions: Optional[str]
    max_output_tokens: Optional[int]
    parallel_tool_calls: Optional[bool]
    reasoning: Optional[_responses_delegation_config.Reasoning]
    service_tier: Optional[
        Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]
    ]
    text: Optional[_responses_delegation_config.Text]
    tool_choice: Optional[_responses_delegation_config.ToolChoice]
    tools: Optional[List[_responses_delegation_config.Tool]]

class DecisionChoiceOption(BaseModel):
    value: Union[str, bool]
    description: Optional[str]

class DecisionInputText(BaseModel):
    text: str
    type: Literal["input_text"]

class _decision_question:
    class ChoiceInstructionsPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]]

    class ChoiceInstructionsPartsInputJSON(BaseModel):
        data: Union[List[Dict[str, object]], Dict[str, object]]
        type: Literal["input_json"]

    ChoiceInstructionsList: TypeAlias = Union[
        DecisionInputText,
        _decision_question.ChoiceInstructionsPartsInputImage,
        _decision_question.ChoiceInstructionsPartsInputJSON,
    ]

    class PredicateInstructionsPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]]

    class PredicateInstructionsPartsInputJSON(BaseModel):
        data: Union[List[Dict[str, object]], Dict[str, object]]
        type: Literal["input_json"]

    PredicateInstructionsList: TypeAlias = Union[
        DecisionInputText,
        _decision_question.PredicateInstructionsPartsInputImage,
        _decision_question.PredicateInstructionsPartsInputJSON,
    ]

    class ScoreInstructionsPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]]

    class ScoreInstructionsPartsInputJSON(BaseModel):
        data: Union[List[Dict[str, object]], Dict[str, object]]
        type: Literal["input_json"]

    ScoreInstructionsList: TypeAlias = Union[
        DecisionInputText,
        _decision_question.ScoreInstructionsPartsInputImage,
        _decision_question.ScoreInstructionsPartsInputJSON,
    ]

    class Choice(BaseModel):
        choices: List[DecisionChoiceOption]
        instructions: Union[str, List[_decision_question.ChoiceInstructionsList]]
        type: Literal["choice"]
        name: Optional[str]

    class Predicate(BaseModel):
        instructions: Union[str, List[_decision_question.PredicateInstructionsList]]
        type: Literal["predicate"]
        name: Optional[str]

    class ScoreLevel(BaseModel):
        label: str
        description: Optional[str]

    class Score(BaseModel):
        instructions: Union[str, List[_decision_question.ScoreInstructionsList]]
        levels: List[_decision_question.ScoreLevel]
        type: Literal["score"]
        name: Optional[str]

    ChoiceInstructionsParts: TypeAlias = Union[
        DecisionInputText,
        _decision_question.ChoiceInstructionsPartsInputImage,
        _decision_question.ChoiceInstructionsPartsInputJSON,
    ]
    PredicateInstructionsParts: TypeAlias = Union[
        DecisionInputText,
        _decision_question.PredicateInstructionsPartsInputImage,
        _decision_question.PredicateInstructionsPartsInputJSON,
    ]
    ScoreInstructionsParts: TypeAlias = Union[
        DecisionInputText,
        _decision_question.ScoreInstructionsPartsInputImage,
        _decision_question.ScoreInstructionsPartsInputJSON,
    ]

DecisionQuestion: TypeAlias = Union[
    _decision_question.Choice,
    _decision_question.Predicate,
    _decision_question.Score,
]

class _decisions_delegation_config:
    Question: TypeAlias = Union[
        _decision_question.Choice,
        _decision_question.Predicate,
        _decision_question.Score,
    ]

class DecisionsDelegationConfig(BaseModel):
    model: str
    questions: List[DecisionQuestion]

class _initial_item:
    class AssistantContentOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    class AssistantContentText(BaseModel):
        text: str
        type: Optional[Literal["text"]]

    AssistantContent: TypeAlias = Union[
        _initial_item.AssistantContentText,
        _initial_item.AssistantContentOutputText,
    ]

    class Assistant(BaseModel):
        content: List[_initial_item.AssistantContent]
        role: Literal["assistant"]
        id: Optional[str]
        status: Optional[Literal["incomplete", "completed"]]
        type: Optional[Literal["message"]]

    class DeveloperContent(BaseModel):
        text: str
        type: Optional[Literal["input_text"]]

    class Developer(BaseModel):
        content: List[_initial_item.DeveloperContent]
        role: Literal["developer"]
        id: Optional[str]
        status: Optional[Literal["incomplete", "completed"]]
        type: Optional[Literal["message"]]

    class UserContent(BaseModel):
        text: str
        type: Optional[Literal["input_text"]]

    class User(BaseModel):
        content: List[_initial_item.UserContent]
        role: Literal["user"]
        id: Optional[str]
        status: Optional[Literal["incomplete", "completed"]]
        type: Optional[Literal["message"]]

InitialItem: TypeAlias = Union[_initial_item.Developer, _initial_item.User, _initial_item.Assistant]

class _decision_trigger:
    DecisionsQuestion: TypeAlias = Union[
        _decision_question.Choice,
        _decision_question.Predicate,
        _decision_question.Score,
    ]

    class Decisions(BaseModel):
        questions: List[DecisionQuestion]

class DecisionTrigger(BaseModel):
    decisions: _decision_trigger.Decisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]

class _session_fork_response:
    class Session(BaseModel):
        id: str

    class Transport(BaseModel):
        sdp: str
        type: Literal["webrtc"]

class SessionForkResponse(BaseModel):
    """The new session, and the SDP answer for the browser."""

    session: _session_fork_response.Session
    transport: _session_fork_response.Transport

class _responses_delegation_update_config_param:
    class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(TypedDict, total=False):
        type: Required[Literal["apply_patch"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(TypedDict, total=False):
        type: Required[Literal["code_interpreter"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(TypedDict, total=False):
        type: Required[Literal["computer"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(TypedDict, total=False):
        name: Required[str]
        type: Required[Literal["custom"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(TypedDict, total=False):
        type: Required[Literal["file_search"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(TypedDict, total=False):
        type: Required[Literal["image_generation"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(
        TypedDict,
        total=False,
    ):
        name: Required[str]
        type: Required[Literal["function"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(TypedDict, total=False):
        name: Required[str]
        server_label: Required[str]
        type: Required[Literal["mcp"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolShell(TypedDict, total=False):
        type: Required[Literal["shell"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(TypedDict, total=False):
        type: Required[Literal["web_search"]]

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(TypedDict, total=False):
        type: Required[Literal["web_search_preview"]]

    ToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[
        _responses_delegation_update_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
        _responses_delegation_update_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
        _responses_delegation_update_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
        _responses_delegation_update_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
        _responses_delegation_update_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
        _responses_delegation_update_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
        _responses_delegation_update_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
        _responses_delegation_update_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
        _responses_delegation_update_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
        _responses_delegation_update_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolShell,
        _responses_delegation_update_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
        _responses_delegation_update_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
    ]

    class ToolChoiceApplyPatch(TypedDict, total=False):
        type: Required[Literal["apply_patch"]]

    class ToolChoiceCodeInterpreter(TypedDict, total=False):
        type: Required[Literal["code_interpreter"]]

    class ToolChoiceComputer(TypedDict, total=False):
        type: Required[Literal["computer"]]

    class ToolChoiceCustom(TypedDict, total=False):
        name: Required[str]
        type: Required[Literal["custom"]]

    class ToolChoiceFileSearch(TypedDict, total=False):
        type: Required[Literal["file_search"]]

    class ToolChoiceImageGeneration(TypedDict, total=False):
        type: Required[Literal["image_generation"]]

    class ToolChoiceLiveAllowedToolsChoiceParam(TypedDict, total=False):
        tools: Required[
            Iterable[
                _responses_delegation_update_config_param.ToolChoiceLiveAllowedToolsChoiceParamTool
            ]
        ]
        type: Required[Literal["allowed_tools"]]
        mode: Optional[Literal["none", "auto", "required"]]

    class ToolChoiceLiveFunctionToolChoiceParam(TypedDict, total=False):
        name: Required[str]
        type: Required[Literal["function"]]

    class ToolChoiceLiveMCPToolChoiceParam(TypedDict, total=False):
        name: Required[str]
        server_label: Required[str]
        type: Required[Literal["mcp"]]

    class ToolChoiceProgrammaticToolCalling(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]

    class ToolChoiceShell(TypedDict, total=False):
        type: Required[Literal["shell"]]

    class ToolChoiceWebSearch(TypedDict, total=False):
        type: Required[Literal["web_search"]]

    class ToolChoiceWebSearchPreview(TypedDict, total=False):
        type: Required[Literal["web_search_preview"]]

    ToolChoice: TypeAlias = Union[
        Literal["auto", "none", "required"],
        _responses_delegation_update_config_param.ToolChoiceLiveFunctionToolChoiceParam,
        _responses_delegation_update_config_param.ToolChoiceLiveMCPToolChoiceParam,
        _responses_delegation_update_config_param.ToolChoiceFileSearch,
        _responses_delegation_update_config_param.ToolChoiceWebSearch,
        _responses_delegation_update_config_param.ToolChoiceWebSearchPreview,
        _responses_delegation_update_config_param.ToolChoiceImageGeneration,
        _responses_delegation_update_config_param.ToolChoiceComputer,
        _responses_delegation_update_config_param.ToolChoiceCodeInterpreter,
        _responses_delegation_update_config_param.ToolChoiceProgrammaticToolCalling,
        _responses_delegation_update_config_param.ToolChoiceShell,
        _responses_delegation_update_config_param.ToolChoiceCustom,
        _responses_delegation_update_config_param.ToolChoiceApplyPatch,
        _responses_delegation_update_config_param.ToolChoiceLiveAllowedToolsChoiceParam,
    ]

    class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(TypedDict, total=False):
        allowed_domains: Required[SequenceNotStr[str]]
        type: Required[Literal["allowlist"]]

    class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(TypedDict, total=False):
        type: Required[Literal["disabled"]]

    ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[
        _responses_delegation_update_config_param.ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
        _responses_delegation_update_config_param.ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    ]

    class ToolShellEnvironmentContainerAutoSkillInlineSource(TypedDict, total=False):
        data: Required[str]
        media_type: Required[Literal["application/zip"]]
        type: Required[Literal["base64"]]

    class ToolShellEnvironmentContainerAutoSkillInline(TypedDict, total=False):
        description: Required[str]
        name: Required[str]
        source: Required[
            _responses_delegation_update_config_param.ToolShellEnvironmentContainerAutoSkillInlineSource
        ]
        type: Required[Literal["inline"]]

    class ToolShellEnvironmentContainerAutoSkillSkillReference(TypedDict, total=False):
        skill_id: Required[str]
        type: Required[Literal["skill_reference"]]
        version: Optional[str]

    ToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[
        _responses_delegation_update_config_param.ToolShellEnvironmentContainerAutoSkillSkillReference,
        _responses_delegation_update_config_param.ToolShellEnvironmentContainerAutoSkillInline,
    ]

    class ToolShellEnvironmentContainerAuto(TypedDict, total=False):
        type: Required[Literal["container_auto"]]
        file_ids: Optional[SequenceNotStr[str]]
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
        network_policy: Optional[
            _responses_delegation_update_config_param.ToolShellEnvironmentContainerAutoNetworkPolicy
        ]
        skills: Optional[
            Iterable[
                _responses_delegation_update_config_param.ToolShellEnvironmentContainerAutoSkill
            ]
        ]

    class ToolShellEnvironmentContainerReference(TypedDict, total=False):
        container_id: Required[str]
        type: Required[Literal["container_reference"]]

    class ToolShellEnvironmentLocalSkill(TypedDict, total=False):
        description: Required[str]
        name: Required[str]
        path: Required[str]

    class ToolShellEnvironmentLocal(TypedDict, total=False):
        type: Required[Literal["local"]]
        skills: Optional[
            Iterable[_responses_delegation_update_config_param.ToolShellEnvironmentLocalSkill]
        ]

    ToolShellEnvironment: TypeAlias = Union[
        _responses_delegation_update_config_param.ToolShellEnvironmentContainerAuto,
        _responses_delegation_update_config_param.ToolShellEnvironmentContainerReference,
        _responses_delegation_update_config_param.ToolShellEnvironmentLocal,
    ]

    class ToolMcpAllowedToolsLiveMCPToolFilterParam(TypedDict, total=False):
        read_only: Optional[bool]
        tool_names: Optional[SequenceNotStr[str]]

    ToolMcpAllowedTools: TypeAlias = Union[
        SequenceNotStr[str],
        _responses_delegation_update_config_param.ToolMcpAllowedToolsLiveMCPToolFilterParam,
    ]

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(TypedDict, total=False):
        read_only: Optional[bool]
        tool_names: Optional[SequenceNotStr[str]]

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(TypedDict, total=False):
        read_only: Optional[bool]
        tool_names: Optional[SequenceNotStr[str]]

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(TypedDict, total=False):
        always: Optional[
            _responses_delegation_update_config_param.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways
        ]
        never: Optional[
            _responses_delegation_update_config_param.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever
        ]

    ToolMcpRequireApproval: TypeAlias = Union[
        _responses_delegation_update_config_param.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam,
        Literal["always", "never"],
    ]

    class ToolApplyPatch(TypedDict, total=False):
        type: Required[Literal["apply_patch"]]

    class ToolCodeInterpreter(TypedDict, total=False):
        type: Required[Literal["code_interpreter"]]

    class ToolComputer(TypedDict, total=False):
        type: Required[Literal["computer"]]

    class ToolCustom(TypedDict, total=False):
        type: Required[Literal["custom"]]

    class ToolFileSearch(TypedDict, total=False):
        type: Required[Literal["file_search"]]

    class ToolImageGeneration(TypedDict, total=False):
        type: Required[Literal["image_generation"]]

    class ToolMcp(TypedDict, total=False):
        type: Required[Literal["mcp"]]
        allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
        allowed_tools: Optional[_responses_delegation_update_config_param.ToolMcpAllowedTools]
        authorization: Optional[str]
        connector_id: Optional[str]
        defer_loading: Optional[bool]
        headers: Optional[Mapping[str, str]]
        require_approval: Optional[_responses_delegation_update_config_param.ToolMcpRequireApproval]
        server_description: Optional[str]
        server_label: str
        server_url: Optional[str]
        tunnel_id: Optional[str]

    class ToolNamespace(TypedDict, total=False):
        type: Required[Literal["namespace"]]

    class ToolProgrammaticToolCalling(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]

    class ToolSearch(TypedDict, total=False):
        type: Required[Literal["tool_search"]]

    class ToolShell(TypedDict, total=False):
        type: Required[Literal["shell"]]
        environment: Optional[_responses_delegation_update_config_param.ToolShellEnvironment]

    class ToolWebSearch(TypedDict, total=False):
        type: Required[Literal["web_search"]]

    Tool: TypeAlias = Union[
        FunctionToolParam,
        _responses_delegation_update_config_param.ToolWebSearch,
        _responses_delegation_update_config_param.ToolFileSearch,
        _responses_delegation_update_config_param.ToolCodeInterpreter,
        _responses_delegation_update_config_param.ToolShell,
        _responses_delegation_update_config_param.ToolImageGeneration,
        _responses_delegation_update_config_param.ToolMcp,
        _responses_delegation_update_config_param.ToolCustom,
        _responses_delegation_update_config_param.ToolNamespace,
        _responses_delegation_update_config_param.ToolSearch,
        _responses_delegation_update_config_param.ToolProgrammaticToolCalling,
        _responses_delegation_update_config_param.ToolComputer,
        _responses_delegation_update_config_param.ToolApplyPatch,
    ]

    class Reasoning(TypedDict, total=False):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]]
        summary: Optional[Literal["concise", "detailed", "auto"]]

    class Text(TypedDict, total=False):
        verbosity: Optional[Literal["low", "medium", "high"]]

class ResponsesDelegationUpdateConfigParam(TypedDict, total=False):
    instructions: Optional[str]
    max_output_tokens: Optional[int]
    model: str
    parallel_tool_calls: Optional[bool]
    reasoning: Optional[_responses_delegation_update_config_param.Reasoning]
    service_tier: Optional[
        Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]
    ]
    text: Optional[_responses_delegation_update_config_param.Text]
    tool_choice: _responses_delegation_update_config_param.ToolChoice
    tools: Iterable[_responses_delegation_update_config_param.Tool]

class _media_session_fork_config_param:
    class Delegation(TypedDict, total=False):
        type: Required[Literal["responses"]]
        acknowledgement_delay_ms: int
        responses: ResponsesDelegationUpdateConfigParam

class MediaSessionForkConfigParam(TypedDict, total=False):
    client: ClientConfigParam
    delegation: _media_session_fork_config_param.Delegation
    store: bool

class _responses_delegation_update_config:
    class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(BaseModel):
        type: Literal["apply_patch"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(BaseModel):
        type: Literal["code_interpreter"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(BaseModel):
        type: Literal["computer"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(BaseModel):
        name: str
        type: Literal["custom"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(BaseModel):
        type: Literal["file_search"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(BaseModel):
        type: Literal["image_generation"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(BaseModel):
        name: str
        type: Literal["function"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(BaseModel):
        name: str
        server_label: str
        type: Literal["mcp"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolShell(BaseModel):
        type: Literal["shell"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(BaseModel):
        type: Literal["web_search"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(BaseModel):
        type: Literal["web_search_preview"]

    ToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[
        _responses_delegation_update_config.ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
        _responses_delegation_update_config.ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
        _responses_delegation_update_config.ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
        _responses_delegation_update_config.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
        _responses_delegation_update_config.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
        _responses_delegation_update_config.ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
        _responses_delegation_update_config.ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
        _responses_delegation_update_config.ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
        _responses_delegation_update_config.ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
        _responses_delegation_update_config.ToolChoiceLiveAllowedToolsChoiceParamToolShell,
        _responses_delegation_update_config.ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
        _responses_delegation_update_config.ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
    ]

    class ToolChoiceApplyPatch(BaseModel):
        type: Literal["apply_patch"]

    class ToolChoiceCodeInterpreter(BaseModel):
        type: Literal["code_interpreter"]

    class ToolChoiceComputer(BaseModel):
        type: Literal["computer"]

    class ToolChoiceCustom(BaseModel):
        name: str
        type: Literal["custom"]

    class ToolChoiceFileSearch(BaseModel):
        type: Literal["file_search"]

    class ToolChoiceImageGeneration(BaseModel):
        type: Literal["image_generation"]

    class ToolChoiceLiveAllowedToolsChoiceParam(BaseModel):
        tools: List[_responses_delegation_update_config.ToolChoiceLiveAllowedToolsChoiceParamTool]
        type: Literal["allowed_tools"]
        mode: Optional[Literal["none", "auto", "required"]]

    class ToolChoiceLiveFunctionToolChoiceParam(BaseModel):
        name: str
        type: Literal["function"]

    class ToolChoiceLiveMCPToolChoiceParam(BaseModel):
        name: str
        server_label: str
        type: Literal["mcp"]

    class ToolChoiceProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ToolChoiceShell(BaseModel):
        type: Literal["shell"]

    class ToolChoiceWebSearch(BaseModel):
        type: Literal["web_search"]

    class ToolChoiceWebSearchPreview(BaseModel):
        type: Literal["web_search_preview"]

    ToolChoice: TypeAlias = Union[
        Literal["auto", "none", "required"],
        _responses_delegation_update_config.ToolChoiceLiveFunctionToolChoiceParam,
        _responses_delegation_update_config.ToolChoiceLiveMCPToolChoiceParam,
        _responses_delegation_update_config.ToolChoiceFileSearch,
        _responses_delegation_update_config.ToolChoiceWebSearch,
        _responses_delegation_update_config.ToolChoiceWebSearchPreview,
        _responses_delegation_update_config.ToolChoiceImageGeneration,
        _responses_delegation_update_config.ToolChoiceComputer,
        _responses_delegation_update_config.ToolChoiceCodeInterpreter,
        _responses_delegation_update_config.ToolChoiceProgrammaticToolCalling,
        _responses_delegation_update_config.ToolChoiceShell,
        _responses_delegation_update_config.ToolChoiceCustom,
        _responses_delegation_update_config.ToolChoiceApplyPatch,
        _responses_delegation_update_config.ToolChoiceLiveAllowedToolsChoiceParam,
    ]

    class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(BaseModel):
        allowed_domains: List[str]
        type: Literal["allowlist"]

    class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(BaseModel):
        type: Literal["disabled"]

    ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[
        _responses_delegation_update_config.ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
        _responses_delegation_update_config.ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    ]

    class ToolShellEnvironmentContainerAutoSkillInlineSource(BaseModel):
        data: str
        media_type: Literal["application/zip"]
        type: Literal["base64"]

    class ToolShellEnvironmentContainerAutoSkillInline(BaseModel):
        description: str
        name: str
        source: (
            _responses_delegation_update_config.ToolShellEnvironmentContainerAutoSkillInlineSource
        )
        type: Literal["inline"]

    class ToolShellEnvironmentContainerAutoSkillSkillReference(BaseModel):
        skill_id: str
        type: Literal["skill_reference"]
        version: Optional[str]

    ToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[
        _responses_delegation_update_config.ToolShellEnvironmentContainerAutoSkillSkillReference,
        _responses_delegation_update_config.ToolShellEnvironmentContainerAutoSkillInline,
    ]

    class ToolShellEnvironmentContainerAuto(BaseModel):
        type: Literal["container_auto"]
        file_ids: Optional[List[str]]
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
        network_policy: Optional[
            _responses_delegation_update_config.ToolShellEnvironmentContainerAutoNetworkPolicy
        ]
        skills: Optional[
            List[_responses_delegation_update_config.ToolShellEnvironmentContainerAutoSkill]
        ]

    class ToolShellEnvironmentContainerReference(BaseModel):
        container_id: str
        type: Literal["container_reference"]

    class ToolShellEnvironmentLocalSkill(BaseModel):
        description: str
        name: str
        path: str

    class ToolShellEnvironmentLocal(BaseModel):
        type: Literal["local"]
        skills: Optional[List[_responses_delegation_update_config.ToolShellEnvironmentLocalSkill]]

    ToolShellEnvironment: TypeAlias = Union[
        _responses_delegation_update_config.ToolShellEnvironmentContainerAuto,
        _responses_delegation_update_config.ToolShellEnvironmentContainerReference,
        _responses_delegation_update_config.ToolShellEnvironmentLocal,
    ]

    class ToolMcpAllowedToolsLiveMCPToolFilterParam(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    ToolMcpAllowedTools: TypeAlias = Union[
        List[str],
        _responses_delegation_update_config.ToolMcpAllowedToolsLiveMCPToolFilterParam,
    ]

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(BaseModel):
        always: Optional[
            _responses_delegation_update_config.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways
        ]
        never: Optional[
            _responses_delegation_update_config.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever
        ]

    ToolMcpRequireApproval: TypeAlias = Union[
        _responses_delegation_update_config.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam,
        Literal["always", "never"],
    ]

    class ToolApplyPatch(BaseModel):
        type: Literal["apply_patch"]

    class ToolCodeInterpreter(BaseModel):
        type: Literal["code_interpreter"]

    class ToolComputer(BaseModel):
        type: Literal["computer"]

    class ToolCustom(BaseModel):
        type: Literal["custom"]

    class ToolFileSearch(BaseModel):
        type: Literal["file_search"]

    class ToolImageGeneration(BaseModel):
        type: Literal["image_generation"]

    class ToolMcp(BaseModel):
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
        allowed_tools: Optional[_responses_delegation_update_config.ToolMcpAllowedTools]
        authorization: Optional[str]
        connector_id: Optional[str]
        defer_loading: Optional[bool]
        headers: Optional[Dict[str, str]]
        require_approval: Optional[_responses_delegation_update_config.ToolMcpRequireApproval]
        server_description: Optional[str]
        server_label: Optional[str]
        server_url: Optional[str]
        tunnel_id: Optional[str]

    class ToolNamespace(BaseModel):
        type: Literal["namespace"]

    class ToolProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ToolSearch(BaseModel):
        type: Literal["tool_search"]

    class ToolShell(BaseModel):
        type: Literal["shell"]
        environment: Optional[_responses_delegation_update_config.ToolShellEnvironment]

    class ToolWebSearch(BaseModel):
        type: Literal["web_search"]

    Tool: TypeAlias = Union[
        FunctionTool,
        _responses_delegation_update_config.ToolWebSearch,
        _responses_delegation_update_config.ToolFileSearch,
        _responses_delegation_update_config.ToolCodeInterpreter,
        _responses_delegation_update_config.ToolShell,
        _responses_delegation_update_config.ToolImageGeneration,
        _responses_delegation_update_config.ToolMcp,
        _responses_delegation_update_config.ToolCustom,
        _responses_delegation_update_config.ToolNamespace,
        _responses_delegation_update_config.ToolSearch,
        _responses_delegation_update_config.ToolProgrammaticToolCalling,
        _responses_delegation_update_config.ToolComputer,
        _responses_delegation_update_config.ToolApplyPatch,
    ]

    class Reasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]]
        summary: Optional[Literal["concise", "detailed", "auto"]]

    class Text(BaseModel):
        verbosity: Optional[Literal["low", "medium", "high"]]

class ResponsesDelegationUpdateConfig(BaseModel):
    instructions: Optional[str]
    max_output_tokens: Optional[int]
    model: Optional[str]
    parallel_tool_calls: Optional[bool]
    reasoning: Optional[_responses_delegation_update_config.Reasoning]
    service_tier: Optional[
        Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]
    ]
    text: Optional[_responses_delegation_update_config.Text]
    tool_choice: Optional[_responses_delegation_update_config.ToolChoice]
    tools: Optional[List[_responses_delegation_update_config.Tool]]

class _audio_format:
    class AudioPCM(BaseModel):
        rate: Literal[16000, 24000]
        type: Literal["audio/pcm"]

    class AudioPCMA(BaseModel):
        rate: int
        type: Literal["audio/pcma"]

    class AudioPCMU(BaseModel):
        rate: int
        type: Literal["audio/pcmu"]

AudioFormat: TypeAlias = Union[
    _audio_format.AudioPCM,
    _audio_format.AudioPCMU,
    _audio_format.AudioPCMA,
]

class _session_config:
    AudioOutputVoice: TypeAlias = Union[
        str,
        Literal[
            "alloy",
            "ash",
            "ballad",
            "beacon",
            "bossa",
            "cedar",
            "cinder",
            "coral",
            "delta",
            "echo",
            "gleam",
            "marin",
            "meridian",
            "quartz",
            "ripple",
            "sage",
            "shida",
            "shimmer",
            "stone",
            "tempo",
            "verse",
            "vesper",
            "willow",
        ],
        CustomVoice,
    ]

    class DelegationDecisions(BaseModel):
        decisions: DecisionsDelegationConfig
        type: Literal["decisions"]
        acknowledgement_delay_ms: Optional[int]

    class DelegationResponses(BaseModel):
        responses: ResponsesDelegationConfig
        type: Literal["responses"]
        acknowledgement_delay_ms: Optional[int]

    Delegation: TypeAlias = Union[
        ClientDelegation,
        _session_config.DelegationResponses,
        _session_config.DelegationDecisions,
    ]

    class AudioOutput(BaseModel):
        voice: Optional[_session_config.AudioOutputVoice]

    class Audio(BaseModel):
        format: Optional[AudioFormat]
        output: Optional[_session_config.AudioOutput]

class SessionConfig(BaseModel):
    model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
    audio: Optional[_session_config.Audio]
    client: Optional[ClientConfig]
    delegation: Optional[_session_config.Delegation]
    input: Optional[List[InitialItem]]
    instructions: Optional[str]
    safety_identifier: Optional[str]
    store: Optional[bool]
    triggers: Optional[List[DecisionTrigger]]

class SessionStartEvent(BaseModel):
    session: SessionConfig
    type: Literal["session.start"]
    event_id: Optional[str]

class _audio_format_param:
    class AudioPCM(TypedDict, total=False):
        rate: Required[Literal[16000, 24000]]
        type: Required[Literal["audio/pcm"]]

    class AudioPCMA(TypedDict, total=False):
        rate: Required[int]
        type: Required[Literal["audio/pcma"]]

    class AudioPCMU(TypedDict, total=False):
        rate: Required[int]
        type: Required[Literal["audio/pcmu"]]

AudioFormatParam: TypeAlias = Union[
    _audio_format_param.AudioPCM,
    _audio_format_param.AudioPCMU,
    _audio_format_param.AudioPCMA,
]

class _session_config_param:
    AudioOutputVoice: TypeAlias = Union[
        str,
        Literal[
            "alloy",
            "ash",
            "ballad",
            "beacon",
            "bossa",
            "cedar",
            "cinder",
            "coral",
            "delta",
            "echo",
            "gleam",
            "marin",
            "meridian",
            "quartz",
            "ripple",
            "sage",
            "shida",
            "shimmer",
            "stone",
            "tempo",
            "verse",
            "vesper",
            "willow",
        ],
        CustomVoiceParam,
    ]

    class DelegationDecisions(TypedDict, total=False):
        decisions: Required[DecisionsDelegationConfigParam]
        type: Required[Literal["decisions"]]
        acknowledgement_delay_ms: int

    class DelegationResponses(TypedDict, total=False):
        responses: Required[ResponsesDelegationConfigParam]
        type: Required[Literal["responses"]]
        acknowledgement_delay_ms: int

    Delegation: TypeAlias = Union[
        ClientDelegationParam,
        _session_config_param.DelegationResponses,
        _session_config_param.DelegationDecisions,
    ]

    class AudioOutput(TypedDict, total=False):
        voice: _session_config_param.AudioOutputVoice

    class Audio(TypedDict, total=False):
        format: AudioFormatParam
        output: _session_config_param.AudioOutput

class SessionConfigParam(TypedDict, total=False):
    model: Required[Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]]
    audio: _session_config_param.Audio
    client: ClientConfigParam
    delegation: Optional[_session_config_param.Delegation]
    input: Iterable[InitialItemParam]
    instructions: Optional[str]
    safety_identifier: Optional[str]
    store: bool
    triggers: Iterable[DecisionTriggerParam]

class SessionStartEventParam(TypedDict, total=False):
    session: Required[SessionConfigParam]
    type: Required[Literal["session.start"]]
    event_id: Optional[str]

class _decisions_delegation_update_config:
    Question: TypeAlias = Union[
        _decision_question.Choice,
        _decision_question.Predicate,
        _decision_question.Score,
    ]

class DecisionsDelegationUpdateConfig(BaseModel):
    model: Optional[str]
    questions: Optional[List[DecisionQuestion]]

class _session_update_config:
    class DelegationDecisions(BaseModel):
        type: Literal["decisions"]
        acknowledgement_delay_ms: Optional[int]
        decisions: Optional[DecisionsDelegationUpdateConfig]

    class DelegationResponses(BaseModel):
        type: Literal["responses"]
        acknowledgement_delay_ms: Optional[int]
        responses: Optional[ResponsesDelegationUpdateConfig]

    Delegation: TypeAlias = Union[
        ClientDelegation,
        _session_update_config.DelegationResponses,
        _session_update_config.DelegationDecisions,
    ]

class SessionUpdateConfig(BaseModel):
    delegation: Optional[_session_update_config.Delegation]
    triggers: Optional[List[DecisionTrigger]]

class SessionUpdateEvent(BaseModel):
    session: SessionUpdateConfig
    type: Literal["session.update"]
    event_id: Optional[str]

class _decisions_delegation_update_config_param:
    Question: TypeAlias = Union[
        _decision_question_param.Choice,
        _decision_question_param.Predicate,
        _decision_question_param.Score,
    ]

class DecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    model: str
    questions: Iterable[DecisionQuestionParam]

class _session_update_config_param:
    class DelegationDecisions(TypedDict, total=False):
        type: Required[Literal["decisions"]]
        acknowledgement_delay_ms: int
        decisions: DecisionsDelegationUpdateConfigParam

    class DelegationResponses(TypedDict, total=False):
        type: Required[Literal["responses"]]
        acknowledgement_delay_ms: int
        responses: ResponsesDelegationUpdateConfigParam

    Delegation: TypeAlias = Union[
        ClientDelegationParam,
        _session_update_config_param.DelegationResponses,
        _session_update_config_param.DelegationDecisions,
    ]

class SessionUpdateConfigParam(TypedDict, total=False):
    delegation: Optional[_session_update_config_param.Delegation]
    triggers: Iterable[DecisionTriggerParam]

class SessionUpdateEventParam(TypedDict, total=False):
    session: Required[SessionUpdateConfigParam]
    type: Required[Literal["session.update"]]
    event_id: Optional[str]

class InputAudioAppendEvent(BaseModel):
    audio: str
    type: Literal["session.input_audio.append"]
    event_id: Optional[str]

class InputAudioAppendEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["session.input_audio.append"]]
    event_id: Optional[str]

class InputAudioMuteEvent(BaseModel):
    type: Literal["session.input_audio.mute"]
    event_id: Optional[str]

class InputAudioMuteEventParam(TypedDict, total=False):
    type: Required[Literal["session.input_audio.mute"]]
    event_id: Optional[str]

class InputAudioUnmuteEvent(BaseModel):
    type: Literal["session.input_audio.unmute"]
    event_id: Optional[str]

class InputAudioUnmuteEventParam(TypedDict, total=False):
    type: Required[Literal["session.input_audio.unmute"]]
    event_id: Optional[str]

class OutputAudioFixturePlayEvent(BaseModel):
    audio: str
    type: Literal["session.output_audio.fixture.play"]
    event_id: Optional[str]

class OutputAudioFixturePlayEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["session.output_audio.fixture.play"]]
    event_id: Optional[str]

class InstructionsAppendEvent(BaseModel):
    content: str
    delegation_id: Optional[str]
    type: Literal["session.instructions.append"]
    event_id: Optional[str]

class ThinkingAppendEvent(BaseModel):
    content: str
    delegation_id: Optional[str]
    type: Literal["session.thinking.append"]
    event_id: Optional[str]

class CommentaryAppendEvent(BaseModel):
    content: str
    delegation_id: Optional[str]
    type: Literal["session.commentary.append"]
    event_id: Optional[str]

class DecisionCreateEvent(BaseModel):
    event_id: str
    type: Literal["decision.create"]

class DecisionCreateEventParam(TypedDict, total=False):
    event_id: Required[str]
    type: Required[Literal["decision.create"]]

class _decision_assistant_message:
    class ContentPartOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    class ContentPartRefusal(BaseModel):
        refusal: str
        type: Literal["refusal"]

    ContentList: TypeAlias = Union[
        _decision_assistant_message.ContentPartOutputText,
        _decision_assistant_message.ContentPartRefusal,
    ]
    ContentPart: TypeAlias = Union[
        _decision_assistant_message.ContentPartOutputText,
        _decision_assistant_message.ContentPartRefusal,
    ]

class DecisionAssistantMessage(BaseModel):
    content: Union[str, List[_decision_assistant_message.ContentList]]
    role: Literal["assistant"]
    id: Optional[str]
    phase: Optional[Literal["commentary", "final_answer"]]
    type: Optional[Literal["message"]]

class LiveDecisionInputText(BaseModel):
    text: str
    type: Literal["input_text"]

class DecisionDeveloperMessage(BaseModel):
    content: Union[str, List[LiveDecisionInputText]]
    role: Literal["developer"]
    id: Optional[str]
    type: Optional[Literal["message"]]

class DecisionSystemMessage(BaseModel):
    content: Union[str, List[LiveDecisionInputText]]
    role: Literal["system"]
    id: Optional[str]
    type: Optional[Literal["message"]]

class _decision_user_message:
    class ContentPartInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]]

    class ContentPartInputJSON(BaseModel):
        data: Union[List[Dict[str, object]], Dict[str, object]]
        type: Literal["input_json"]

    class ContentPartInputText(BaseModel):
        text: str
        type: Literal["input_text"]

    ContentList: TypeAlias = Union[
        _decision_user_message.ContentPartInputText,
        _decision_user_message.ContentPartInputImage,
        _decision_user_message.ContentPartInputJSON,
    ]
    ContentPart: TypeAlias = Union[
        _decision_user_message.ContentPartInputText,
        _decision_user_message.ContentPartInputImage,
        _decision_user_message.ContentPartInputJSON,
    ]

class DecisionUserMessage(BaseModel):
    content: Union[str, List[_decision_user_message.ContentList]]
    role: Literal["user"]
    id: Optional[str]
    type: Optional[Literal["message"]]

class _decision_item_create_event:
    class ItemFunctionCallOutputOutputPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]]

    ItemFunctionCallOutputOutputList: TypeAlias = Union[
        LiveDecisionInputText,
        _decision_item_create_event.ItemFunctionCallOutputOutputPartsInputImage,
    ]

    class ItemCustomToolCallOutputOutputPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]]

    ItemCustomToolCallOutputOutputList: TypeAlias = Union[
        LiveDecisionInputText,
        _decision_item_create_event.ItemCustomToolCallOutputOutputPartsInputImage,
    ]

    class ItemCustomToolCall(BaseModel):
        call_id: str
        input: str
        name: str
        type: Literal["custom_tool_call"]
        id: Optional[str]
        namespace: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]

    class ItemCustomToolCallOutput(BaseModel):
        call_id: str
        output: Union[str, List[_decision_item_create_event.ItemCustomToolCallOutputOutputList]]
        type: Literal["custom_tool_call_output"]
        id: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]

    class ItemFunctionCall(BaseModel):
        arguments: str
        call_id: str
        name: str
        type: Literal["function_call"]
        id: Optional[str]
        namespace: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]

    class ItemFunctionCallOutput(BaseModel):
        call_id: str
        output: Union[str, List[_decision_item_create_event.ItemFunctionCallOutputOutputList]]
        type: Literal["function_call_output"]
        id: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]

    Item: TypeAlias = Union[
        DecisionUserMessage,
        DecisionDeveloperMessage,
        DecisionSystemMessage,
        DecisionAssistantMessage,
        _decision_item_create_event.ItemFunctionCall,
        _decision_item_create_event.ItemFunctionCallOutput,
        _decision_item_create_event.ItemCustomToolCall,
        _decision_item_create_event.ItemCustomToolCallOutput,
    ]
    ItemContentParts: TypeAlias = Union[
        _decision_user_message.ContentPartInputText,
        _decision_user_message.ContentPartInputImage,
        _decision_user_message.ContentPartInputJSON,
    ]
    ItemCustomToolCallOutputOutputParts: TypeAlias = Union[
        DecisionInputText,
        _decision_item_create_event.ItemCustomToolCallOutputOutputPartsInputImage,
    ]
    ItemFunctionCallOutputOutputParts: TypeAlias = Union[
        DecisionInputText,
        _decision_item_create_event.ItemFunctionCallOutputOutputPartsInputImage,
    ]
    ItemUnion: TypeAlias = Union[
        DecisionUserMessage,
        DecisionDeveloperMessage,
        DecisionSystemMessage,
        DecisionAssistantMessage,
        _decision_item_create_event.ItemFunctionCall,
        _decision_item_create_event.ItemFunctionCallOutput,
        _decision_item_create_event.ItemCustomToolCall,
        _decision_item_create_event.ItemCustomToolCallOutput,
    ]

class DecisionItemCreateEvent(BaseModel):
    item: _decision_item_create_event.Item
    type: Literal["decision.item.create"]
    event_id: Optional[str]

class _decision_assistant_message_param:
    class ContentPartOutputText(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["output_text"]]

    class ContentPartRefusal(TypedDict, total=False):
        refusal: Required[str]
        type: Required[Literal["refusal"]]

    ContentList: TypeAlias = Union[
        _decision_assistant_message_param.ContentPartOutputText,
        _decision_assistant_message_param.ContentPartRefusal,
    ]
    ContentPart: TypeAlias = Union[
        _decision_assistant_message_param.ContentPartOutputText,
        _decision_assistant_message_param.ContentPartRefusal,
    ]

class DecisionAssistantMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[_decision_assistant_message_param.ContentList]]]
    role: Required[Literal["assistant"]]
    id: Optional[str]
    phase: Optional[Literal["commentary", "final_answer"]]
    type: Literal["message"]

class DecisionDeveloperMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    id: Optional[str]
    role: Required[Literal["developer"]]
    type: Literal["message"]

class DecisionSystemMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    id: Optional[str]
    role: Required[Literal["system"]]
    type: Literal["message"]

class _decision_user_message_param:
    class ContentPartInputImage(TypedDict, total=False):
        image_url: Required[str]
        type: Required[Literal["input_image"]]
        detail: Optional[Literal["low", "high", "auto", "original"]]

    class ContentPartInputJSON(TypedDict, total=False):
        data: Required[Union[Iterable[Mapping[str, object]], Mapping[str, object]]]
        type: Required[Literal["input_json"]]

    class ContentPartInputText(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["input_text"]]

    ContentList: TypeAlias = Union[
        _decision_user_message_param.ContentPartInputText,
        _decision_user_message_param.ContentPartInputImage,
        _decision_user_message_param.ContentPartInputJSON,
    ]
    ContentPart: TypeAlias = Union[
        _decision_user_message_param.ContentPartInputText,
        _decision_user_message_param.ContentPartInputImage,
        _decision_user_message_param.ContentPartInputJSON,
    ]

class DecisionUserMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[_decision_user_message_param.ContentList]]]
    role: Required[Literal["user"]]
    id: Optional[str]
    type: Literal["message"]

class _decision_item_create_event_param:
    class ItemFunctionCallOutputOutputPartsInputImage(TypedDict, total=False):
        image_url: Required[str]
        type: Required[Literal["input_image"]]
        detail: Optional[Literal["low", "high", "auto", "original"]]

    ItemFunctionCallOutputOutputList: TypeAlias = Union[
        LiveDecisionInputText,
        _decision_item_create_event_param.ItemFunctionCallOutputOutputPartsInputImage,
    ]

    class ItemCustomToolCallOutputOutputPartsInputImage(TypedDict, total=False):
        image_url: Required[str]
        type: Required[Literal["input_image"]]
        detail: Optional[Literal["low", "high", "auto", "original"]]

    ItemCustomToolCallOutputOutputList: TypeAlias = Union[
        LiveDecisionInputText,
        _decision_item_create_event_param.ItemCustomToolCallOutputOutputPartsInputImage,
    ]

    class ItemCustomToolCall(TypedDict, total=False):
        call_id: Required[str]
        input: Required[str]
        name: Required[str]
        type: Required[Literal["custom_tool_call"]]
        id: Optional[str]
        namespace: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]

    class ItemCustomToolCallOutput(TypedDict, total=False):
        call_id: Required[str]
        output: Required[
            Union[
                str,
                Iterable[_decision_item_create_event_param.ItemCustomToolCallOutputOutputList],
            ]
        ]
        type: Required[Literal["custom_tool_call_output"]]
        id: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]

    class ItemFunctionCall(TypedDict, total=False):
        arguments: Required[str]
        call_id: Required[str]
        name: Required[str]
        type: Required[Literal["function_call"]]
        id: Optional[str]
        namespace: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]

    class ItemFunctionCallOutput(TypedDict, total=False):
        call_id: Required[str]
        output: Required[
            Union[str, Iterable[_decision_item_create_event_param.ItemFunctionCallOutputOutputList]]
        ]
        type: Required[Literal["function_call_output"]]
        id: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]

    Item: TypeAlias = Union[
        DecisionUserMessageParam,
        DecisionDeveloperMessageParam,
        DecisionSystemMessageParam,
        DecisionAssistantMessageParam,
        _decision_item_create_event_param.ItemFunctionCall,
        _decision_item_create_event_param.ItemFunctionCallOutput,
        _decision_item_create_event_param.ItemCustomToolCall,
        _decision_item_create_event_param.ItemCustomToolCallOutput,
    ]
    ItemContentParts: TypeAlias = Union[
        _decision_user_message_param.ContentPartInputText,
        _decision_user_message_param.ContentPartInputImage,
        _decision_user_message_param.ContentPartInputJSON,
    ]
    ItemCustomToolCallOutputOutputParts: TypeAlias = Union[
        DecisionInputTextParam,
        _decision_item_create_event_param.ItemCustomToolCallOutputOutputPartsInputImage,
    ]
    ItemFunctionCallOutputOutputParts: TypeAlias = Union[
        DecisionInputTextParam,
        _decision_item_create_event_param.ItemFunctionCallOutputOutputPartsInputImage,
    ]
    ItemUnion: TypeAlias = Union[
        DecisionUserMessageParam,
        DecisionDeveloperMessageParam,
        DecisionSystemMessageParam,
        DecisionAssistantMessageParam,
        _decision_item_create_event_param.ItemFunctionCall,
        _decision_item_create_event_param.ItemFunctionCallOutput,
        _decision_item_create_event_param.ItemCustomToolCall,
        _decision_item_create_event_param.ItemCustomToolCallOutput,
    ]

class DecisionItemCreateEventParam(TypedDict, total=False):
    item: Required[_decision_item_create_event_param.Item]
    type: Required[Literal["decision.item.create"]]
    event_id: Optional[str]

class DecisionItemDeleteEvent(BaseModel):
    item_id: str
    type: Literal["decision.item.delete"]
    event_id: Optional[str]

class DecisionItemDeleteEventParam(TypedDict, total=False):
    item_id: Required[str]
    type: Required[Literal["decision.item.delete"]]
    event_id: Optional[str]

class ResponseItemCreateEvent(BaseModel):
    item: ResponseInputItem
    type: Literal["response.item.create"]
    event_id: Optional[str]

class ResponseItemCreateEventParam(TypedDict, total=False):
    item: Required[ResponseInputItemParam]
    type: Required[Literal["response.item.create"]]
    event_id: Optional[str]

class ResponseCreateEvent(BaseModel):
    type: Literal["response.create"]
    event_id: Optional[str]

class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: Optional[str]

class SessionCloseEvent(BaseModel):
    type: Literal["session.close"]
    event_id: Optional[str]

class SessionCloseEventParam(TypedDict, total=False):
    type: Required[Literal["session.close"]]
    event_id: Optional[str]

ClientEvent: TypeAlias = Union[
    SessionStartEvent,
    SessionUpdateEvent,
    InputAudioAppendEvent,
    InputAudioMuteEvent,
    InputAudioUnmuteEvent,
    OutputAudioFixturePlayEvent,
    InstructionsAppendEvent,
    ThinkingAppendEvent,
    CommentaryAppendEvent,
    DecisionCreateEvent,
    DecisionItemCreateEvent,
    DecisionItemDeleteEvent,
    ResponseItemCreateEvent,
    ResponseCreateEvent,
    SessionCloseEvent,
]

class _session_resource:
    AudioOutputVoice: TypeAlias = Union[
        str,
        Literal[
            "alloy",
            "ash",
            "ballad",
            "beacon",
            "bossa",
            "cedar",
            "cinder",
            "coral",
            "delta",
            "echo",
            "gleam",
            "marin",
            "meridian",
            "quartz",
            "ripple",
            "sage",
            "shida",
            "shimmer",
            "stone",
            "tempo",
            "verse",
            "vesper",
            "willow",
        ],
        CustomVoice,
    ]

    class DelegationDecisions(BaseModel):
        decisions: DecisionsDelegationConfig
        type: Literal["decisions"]
        acknowledgement_delay_ms: Optional[int]

    class DelegationResponses(BaseModel):
        responses: ResponsesDelegationConfig
        type: Literal["responses"]
        acknowledgement_delay_ms: Optional[int]

    Delegation: TypeAlias = Union[
        ClientDelegation,
        _session_resource.DelegationResponses,
        _session_resource.DelegationDecisions,
    ]

    class AudioOutput(BaseModel):
        voice: Optional[_session_resource.AudioOutputVoice]

    class Audio(BaseModel):
        format: Optional[AudioFormat]
        output: Optional[_session_resource.AudioOutput]

class SessionResource(BaseModel):
    id: str
    expires_at: int
    model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
    status: Literal["active"]
    audio: Optional[_session_resource.Audio]
    client: Optional[ClientConfig]
    delegation: Optional[_session_resource.Delegation]
    input: Optional[List[InitialItem]]
    instructions: Optional[str]
    safety_identifier: Optional[str]
    store: Optional[bool]
    triggers: Optional[List[DecisionTrigger]]

class SessionStartedEvent(BaseModel):
    event_id: str
    session: SessionResource
    type: Literal["session.started"]
    client_event_id: Optional[str]

class SessionUpdatedEvent(BaseModel):
    event_id: str
    session: SessionResource
    type: Literal["session.updated"]
    client_event_id: Optional[str]

class InputAudioMutedEvent(BaseModel):
    event_id: str
    type: Literal["session.input_audio.muted"]
    client_event_id: Optional[str]

class InputAudioUnmutedEvent(BaseModel):
    event_id: str
    type: Literal["session.input_audio.unmuted"]
    client_event_id: Optional[str]

class OutputAudioFixturePlayingEvent(BaseModel):
    event_id: str
    type: Literal["session.output_audio.fixture.playing"]
    client_event_id: Optional[str]

class OutputAudioFixturePlayedEvent(BaseModel):
    event_id: str
    type: Literal["session.output_audio.fixture.played"]
    client_event_id: Optional[str]

class InstructionsAppendedEvent(BaseModel):
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.instructions.appended"]
    client_event_id: Optional[str]

class ThinkingAppendedEvent(BaseModel):
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.thinking.appended"]
    client_event_id: Optional[str]

class CommentaryAppendedEvent(BaseModel):
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.commentary.appended"]
    client_event_id: Optional[str]

class _decision_event:
    class Event(BaseModel):
        decision: Decision
        type: Literal["decision.completed"]

class DecisionEvent(BaseModel):
    delegation_id: Optional[str]
    event: _decision_event.Event
    event_id: str
    source_event_id: Optional[str]
    source_event_type: Optional[
        Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    ]
    trigger_id: Optional[str]
    type: Literal["decision.event"]

class _decision_stored_assistant_message:
    class ContentPartOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    class ContentPartRefusal(BaseModel):
        refusal: str
        type: Literal["refusal"]

    ContentList: TypeAlias = Union[
        _decision_stored_assistant_message.ContentPartOutputText,
        _decision_stored_assistant_message.ContentPartRefusal,
    ]
    ContentPart: TypeAlias = Union[
        _decision_stored_assistant_message.ContentPartOutputText,
        _decision_stored_assistant_message.ContentPartRefusal,
    ]

class DecisionStoredAssistantMessage(BaseModel):
    id: str
    content: Union[str, List[_decision_stored_assistant_message.ContentList]]
    role: Literal["assistant"]
    phase: Optional[Literal["commentary", "final_answer"]]
    type: Optional[Literal["message"]]

class DecisionStoredDeveloperMessage(BaseModel):
    id: str
    content: Union[str, List[DecisionInputText]]
    role: Literal["developer"]
    type: Optional[Literal["message"]]

class DecisionStoredSystemMessage(BaseModel):
    id: str
    content: Union[str, List[DecisionInputText]]
    role: Literal["system"]
    type: Optional[Literal["message"]]

class _decision_stored_user_message:
    class ContentPartInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]]

    class ContentPartInputJSON(BaseModel):
        data: Union[List[Dict[str, object]], Dict[str, object]]
        type: Literal["input_json"]

    class ContentPartInputText(BaseModel):
        text: str
        type: Literal["input_text"]

    ContentList: TypeAlias = Union[
        _decision_stored_user_message.ContentPartInputText,
        _decision_stored_user_message.ContentPartInputImage,
        _decision_stored_user_message.ContentPartInputJSON,
    ]
    ContentPart: TypeAlias = Union[
        _decision_stored_user_message.ContentPartInputText,
        _decision_stored_user_message.ContentPartInputImage,
        _decision_stored_user_message.ContentPartInputJSON,
    ]

class DecisionStoredUserMessage(BaseModel):
    id: str
    content: Union[str, List[_decision_stored_user_message.ContentList]]
    role: Literal["user"]
    type: Optional[Literal["message"]]

class _decision_item_created_event:
    class ItemFunctionCallOutputOutputPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]]

    ItemFunctionCallOutputOutputList: TypeAlias = Union[
        DecisionInputText,
        _decision_item_created_event.ItemFunctionCallOutputOutputPartsInputImage,
    ]

    class ItemCustomToolCallOutputOutputPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]]

    ItemCustomToolCallOutputOutputList: TypeAlias = Union[
        DecisionInputText,
        _decision_item_created_event.ItemCustomToolCallOutputOutputPartsInputImage,
    ]

    class ItemCustomToolCall(BaseModel):
        id: str
        call_id: str
        input: str
        name: str
        type: Literal["custom_tool_call"]
        namespace: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]

    class ItemCustomToolCallOutput(BaseModel):
        id: str
        call_id: str
        output: Union[str, List[_decision_item_created_event.ItemCustomToolCallOutputOutputList]]
        type: Literal["custom_tool_call_output"]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]

    class ItemFunctionCall(BaseModel):
        id: str
        arguments: str
        call_id: str
        name: str
        type: Literal["function_call"]
        namespace: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]

    class ItemFunctionCallOutput(BaseModel):
        id: str
        call_id: str
        output: Union[str, List[_decision_item_created_event.ItemFunctionCallOutputOutputList]]
        type: Literal["function_call_output"]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]

    Item: TypeAlias = Union[
        DecisionStoredUserMessage,
        DecisionStoredDeveloperMessage,
        DecisionStoredSystemMessage,
        DecisionStoredAssistantMessage,
        _decision_item_created_event.ItemFunctionCall,
        _decision_item_created_event.ItemFunctionCallOutput,
        _decision_item_created_event.ItemCustomToolCall,
        _decision_item_created_event.ItemCustomToolCallOutput,
    ]
    ItemContentParts: TypeAlias = Union[
        _decision_user_message.ContentPartInputText,
        _decision_user_message.ContentPartInputImage,
        _decision_user_message.ContentPartInputJSON,
    ]
    ItemCustomToolCallOutputOutputParts: TypeAlias = Union[
        DecisionInputText,
        _decision_item_created_event.ItemCustomToolCallOutputOutputPartsInputImage,
    ]
    ItemFunctionCallOutputOutputParts: TypeAlias = Union[
        DecisionInputText,
        _decision_item_created_event.ItemFunctionCallOutputOutputPartsInputImage,
    ]
    ItemUnion: TypeAlias = Union[
        DecisionStoredUserMessage,
        DecisionStoredDeveloperMessage,
        DecisionStoredSystemMessage,
        DecisionStoredAssistantMessage,
        _decision_item_created_event.ItemFunctionCall,
        _decision_item_created_event.ItemFunctionCallOutput,
        _decision_item_created_event.ItemCustomToolCall,
        _decision_item_created_event.ItemCustomToolCallOutput,
    ]

class DecisionItemCreatedEvent(BaseModel):
    event_id: str
    item: _decision_item_created_event.Item
    type: Literal["decision.item.created"]
    client_event_id: Optional[str]

class DecisionItemDeletedEvent(BaseModel):
    event_id: str
    item_id: str
    type: Literal["decision.item.deleted"]
    client_event_id: Optional[str]

class _delegation_created_event:
    class Delegation(BaseModel):
        id: str
        target: Literal["client", "responses", "decisions"]
        type: Literal["delegation"]
        response_id: Optional[str]

class DelegationCreatedEvent(BaseModel):
    delegation: _delegation_created_event.Delegation
    event_id: str
    offset_ms: int
    type: Literal["session.delegation.created"]
    client_event_id: Optional[str]

class Error(BaseModel):
    code: str
    message: str
    type: str
    client_event_id: Optional[str]
    param: Optional[str]

class ErrorEvent(BaseModel):
    error: Error
    event_id: str
    type: Literal["error"]
    client_event_id: Optional[str]

class InfoEvent(BaseModel):
    code: str
    event_id: str
    message: str
    type: Literal["info"]
    client_event_id: Optional[str]

class InputTranscriptDeltaEvent(BaseModel):
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.input_transcript.delta"]
    client_event_id: Optional[str]

class OutputAudioDeltaEvent(BaseModel):
    delta: str
    type: Literal["session.output_audio.delta"]
    end_ms: Optional[int]
    start_ms: Optional[int]

class OutputTranscriptDeltaEvent(BaseModel):
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.output_transcript.delta"]
    client_event_id: Optional[str]

class ResponseEvent(BaseModel):
    event: Dict[str, object]
    event_id: str
    type: Literal["response.event"]
    client_event_id: Optional[str]
    delegation_id: Optional[str]

class SessionUsage(BaseModel):
    seconds: float
    active_seconds: Optional[int]
    paused_seconds: Optional[int]

class SessionClosedEvent(BaseModel):
    event_id: str
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    session: SessionResource
    type: Literal["session.closed"]
    usage: SessionUsage
    client_event_id: Optional[str]

class _session_usage_updated_event:
    class ContextWindow(BaseModel):
        usage_ratio: float

class SessionUsageUpdatedEvent(BaseModel):
    event_id: str
    type: Literal["session.usage.updated"]
    usage: SessionUsage
    client_event_id: Optional[str]
    context_window: Optional[_session_usage_updated_event.ContextWindow]

class _server_event:
    class SessionInputAudioAppend(BaseModel):
        audio: str
        type: Literal["session.input_audio.append"]

    class TransportAnswered(BaseModel):
        event_id: str
        session_id: str
        type: Literal["transport.answered"]

    class TransportDtmfReceived(BaseModel):
        event: str
        event_id: str
        type: Literal["transport.dtmf.received"]

    class TransportDtmfSend(BaseModel):
        event: str
        event_id: str
        type: Literal["transport.dtmf.send"]
        client_event_id: Optional[str]

    class TransportDtmfSent(BaseModel):
        event: str
        event_id: str
        type: Literal["transport.dtmf.sent"]
        client_event_id: Optional[str]

    class TransportFailedError(BaseModel):
        code: str
        message: str
        type: Literal["call_error"]
        param: Optional[str]

    class TransportFailed(BaseModel):
        error: _server_event.TransportFailedError
        event_id: str
        session_id: str
        type: Literal["transport.failed"]

    class TransportRinging(BaseModel):
        event_id: str
        session_id: str
        type: Literal["transport.ringing"]

ServerEvent: TypeAlias = Union[
    SessionStartedEvent,
    SessionUpdatedEvent,
    InputAudioMutedEvent,
    InputAudioUnmutedEvent,
    OutputAudioFixturePlayingEvent,
    OutputAudioFixturePlayedEvent,
    InstructionsAppendedEvent,
    ThinkingAppendedEvent,
    CommentaryAppendedEvent,
    _server_event.SessionInputAudioAppend,
    OutputAudioDeltaEvent,
    InputTranscriptDeltaEvent,
    OutputTranscriptDeltaEvent,
    DelegationCreatedEvent,
    DecisionEvent,
    DecisionItemCreatedEvent,
    DecisionItemDeletedEvent,
    ResponseEvent,
    SessionUsageUpdatedEvent,
    SessionClosedEvent,
    ErrorEvent,
    InfoEvent,
    _server_event.TransportDtmfReceived,
    _server_event.TransportDtmfSend,
    _server_event.TransportDtmfSent,
    _server_event.TransportRinging,
    _server_event.TransportAnswered,
    _server_event.TransportFailed,
]

class _fork_session_config:
    class Audio(BaseModel):
        format: Optional[AudioFormat]

    class Delegation(BaseModel):
        type: Literal["responses"]
        acknowledgement_delay_ms: Optional[int]
        responses: Optional[ResponsesDelegationUpdateConfig]

class ForkSessionConfig(BaseModel):
    audio: Optional[_fork_session_config.Audio]
    client: Optional[ClientConfig]
    delegation: Optional[_fork_session_config.Delegation]
    store: Optional[bool]

class ForkSessionStartEvent(BaseModel):
    session: ForkSessionConfig
    type: Literal["session.start"]
    event_id: Optional[str]

class _fork_session_config_param:
    class Audio(TypedDict, total=False):
        format: AudioFormatParam

    class Delegation(TypedDict, total=False):
        type: Required[Literal["responses"]]
        acknowledgement_delay_ms: int
        responses: ResponsesDelegationUpdateConfigParam

class ForkSessionConfigParam(TypedDict, total=False):
    audio: _fork_session_config_param.Audio
    client: ClientConfigParam
    delegation: _fork_session_config_param.Delegation
    store: bool

class ForkSessionStartEventParam(TypedDict, total=False):
    session: Required[ForkSessionConfigParam]
    type: Required[Literal["session.start"]]
    event_id: Optional[str]

ForkClientEvent: TypeAlias = Union[
    ForkSessionStartEvent,
    SessionUpdateEvent,
    InputAudioAppendEvent,
    InputAudioMuteEvent,
    InputAudioUnmuteEvent,
    OutputAudioFixturePlayEvent,
    InstructionsAppendEvent,
    ThinkingAppendEvent,
    CommentaryAppendEvent,
    DecisionCreateEvent,
    DecisionItemCreateEvent,
    DecisionItemDeleteEvent,
    ResponseItemCreateEvent,
    ResponseCreateEvent,
    SessionCloseEvent,
]

class _fork_server_event:
    class SessionInputAudioAppend(BaseModel):
        audio: str
        type: Literal["session.input_audio.append"]

    class TransportAnswered(BaseModel):
        event_id: str
        session_id: str
        type: Literal["transport.answered"]

    class TransportDtmfReceived(BaseModel):
        event: str
        event_id: str
        type: Literal["transport.dtmf.received"]

    class TransportDtmfSend(BaseModel):
        event: str
        event_id: str
        type: Literal["transport.dtmf.send"]
        client_event_id: Optional[str]

    class TransportDtmfSent(BaseModel):
        event: str
        event_id: str
        type: Literal["transport.dtmf.sent"]
        client_event_id: Optional[str]

    class TransportFailedError(BaseModel):
        code: str
        message: str
        type: Literal["call_error"]
        param: Optional[str]

    class TransportFailed(BaseModel):
        error: _fork_server_event.TransportFailedError
        event_id: str
        session_id: str
        type: Literal["transport.failed"]

    class TransportRinging(BaseModel):
        event_id: str
        session_id: str
        type: Literal["transport.ringing"]

ForkServerEvent: TypeAlias = Union[
    SessionStartedEvent,
    SessionUpdatedEvent,
    InputAudioMutedEvent,
    InputAudioUnmutedEvent,
    OutputAudioFixturePlayingEvent,
    OutputAudioFixturePlayedEvent,
    InstructionsAppendedEvent,
    ThinkingAppendedEvent,
    CommentaryAppendedEvent,
    _fork_server_event.SessionInputAudioAppend,
    OutputAudioDeltaEvent,
    InputTranscriptDeltaEvent,
    OutputTranscriptDeltaEvent,
    DelegationCreatedEvent,
    DecisionEvent,
    DecisionItemCreatedEvent,
    DecisionItemDeletedEvent,
    ResponseEvent,
    SessionUsageUpdatedEvent,
    SessionClosedEvent,
    ErrorEvent,
    InfoEvent,
    _fork_server_event.TransportDtmfReceived,
    _fork_server_event.TransportDtmfSend,
    _fork_server_event.TransportDtmfSent,
    _fork_server_event.TransportRinging,
    _fork_server_event.TransportAnswered,
    _fork_server_event.TransportFailed,
]

class InstructionsAppendEventParam(TypedDict, total=False):
    content: Required[str]
    delegation_id: Required[Optional[str]]
    type: Required[Literal["session.instructions.append"]]
    event_id: Optional[str]

class ThinkingAppendEventParam(TypedDict, total=False):
    content: Required[str]
    delegation_id: Required[Optional[str]]
    type: Required[Literal["session.thinking.append"]]
    event_id: Optional[str]

class CommentaryAppendEventParam(TypedDict, total=False):
    content: Required[str]
    delegation_id: Required[Optional[str]]
    type: Required[Literal["session.commentary.append"]]
    event_id: Optional[str]

class _decision_item_create_event2:
    Item: TypeAlias = Union[
        DecisionUserMessage,
        DecisionDeveloperMessage,
        DecisionSystemMessage,
        DecisionAssistantMessage,
        _decision_item_create_event.ItemFunctionCall,
        _decision_item_create_event.ItemFunctionCallOutput,
        _decision_item_create_event.ItemCustomToolCall,
        _decision_item_create_event.ItemCustomToolCallOutput,
    ]

class DecisionItemCreateEvent2(BaseModel):
    item: _decision_item_create_event2.Item
    type: Literal["decision.item.create"]
    event_id: Optional[str]

class _decision_item_create_event2_param:
    Item: TypeAlias = Union[
        DecisionUserMessageParam,
        DecisionDeveloperMessageParam,
        DecisionSystemMessageParam,
        DecisionAssistantMessageParam,
        _decision_item_create_event_param.ItemFunctionCall,
        _decision_item_create_event_param.ItemFunctionCallOutput,
        _decision_item_create_event_param.ItemCustomToolCall,
        _decision_item_create_event_param.ItemCustomToolCallOutput,
    ]

class DecisionItemCreateEvent2Param(TypedDict, total=False):
    item: Required[_decision_item_create_event2_param.Item]
    type: Required[Literal["decision.item.create"]]
    event_id: Optional[str]

ClientEventParam: TypeAlias = Union[
    SessionStartEventParam,
    SessionUpdateEventParam,
    InputAudioAppendEventParam,
    InputAudioMuteEventParam,
    InputAudioUnmuteEventParam,
    OutputAudioFixturePlayEventParam,
    InstructionsAppendEventParam,
    ThinkingAppendEventParam,
    CommentaryAppendEventParam,
    DecisionCreateEventParam,
    DecisionItemCreateEvent2Param,
    DecisionItemDeleteEventParam,
    ResponseItemCreateEventParam,
    ResponseCreateEventParam,
    SessionCloseEventParam,
]

class _connect_client_event:
    class TransportDtmfSend(BaseModel):
        event: str
        type: Literal["transport.dtmf.send"]
        event_id: Optional[str]

ConnectClientEvent: TypeAlias = Union[
    SessionUpdateEvent,
    InputAudioMuteEvent,
    InputAudioUnmuteEvent,
    OutputAudioFixturePlayEvent,
    _connect_client_event.TransportDtmfSend,
    InstructionsAppendEvent,
    ThinkingAppendEvent,
    CommentaryAppendEvent,
    DecisionCreateEvent,
    DecisionItemCreateEvent2,
    DecisionItemDeleteEvent,
    ResponseItemCreateEvent,
    ResponseCreateEvent,
    SessionCloseEvent,
]

class _connect_server_event:
    class SessionInputAudioAppend(BaseModel):
        audio: str
        type: Literal["session.input_audio.append"]

    class SessionPaused(BaseModel):
        event_id: str
        type: Literal["session.paused"]
        client_event_id: Optional[str]

    class SessionResumed(BaseModel):
        event_id: str
        type: Literal["session.resumed"]
        client_event_id: Optional[str]

    class TransportAnswered(BaseModel):
        event_id: str
        session_id: str
        type: Literal["transport.answered"]

    class TransportDtmfReceived(BaseModel):
        event: str
        event_id: str
        type: Literal["transport.dtmf.received"]

    class TransportDtmfSend(BaseModel):
        event: str
        event_id: str
        type: Literal["transport.dtmf.send"]
        client_event_id: Optional[str]

    class TransportDtmfSent(BaseModel):
        event: str
        event_id: str
        type: Literal["transport.dtmf.sent"]
        client_event_id: Optional[str]

    class TransportFailedError(BaseModel):
        code: str
        message: str
        type: Literal["call_error"]
        param: Optional[str]

    class TransportFailed(BaseModel):
        error: _connect_server_event.TransportFailedError
        event_id: str
        session_id: str
        type: Literal["transport.failed"]

    class TransportRinging(BaseModel):
        event_id: str
        session_id: str
        type: Literal["transport.ringing"]

ConnectServerEvent: TypeAlias = Union[
    SessionStartedEvent,
    SessionUpdatedEvent,
    _connect_server_event.SessionResumed,
    _connect_server_event.SessionPaused,
    InputAudioMutedEvent,
    InputAudioUnmutedEvent,
    OutputAudioFixturePlayingEvent,
    OutputAudioFixturePlayedEvent,
    InstructionsAppendedEvent,
    ThinkingAppendedEvent,
    CommentaryAppendedEvent,
    InputTranscriptDeltaEvent,
    OutputTranscriptDeltaEvent,
    DelegationCreatedEvent,
    DecisionEvent,
    DecisionItemCreatedEvent,
    DecisionItemDeletedEvent,
    ResponseEvent,
    SessionUsageUpdatedEvent,
    SessionClosedEvent,
    ErrorEvent,
    InfoEvent,
    _connect_server_event.SessionInputAudioAppend,
    OutputAudioDeltaEvent,
    _connect_server_event.TransportDtmfReceived,
    _connect_server_event.TransportDtmfSend,
    _connect_server_event.TransportDtmfSent,
    _connect_server_event.TransportRinging,
    _connect_server_event.TransportAnswered,
    _connect_server_event.TransportFailed,
]
ForkClientEventParam: TypeAlias = Union[
    ForkSessionStartEventParam,
    SessionUpdateEventParam,
    InputAudioAppendEventParam,
    InputAudioMuteEventParam,
    InputAudioUnmuteEventParam,
    OutputAudioFixturePlayEventParam,
    InstructionsAppendEventParam,
    ThinkingAppendEventParam,
    CommentaryAppendEventParam,
    DecisionCreateEventParam,
    DecisionItemCreateEvent2Param,
    DecisionItemDeleteEventParam,
    ResponseItemCreateEventParam,
    ResponseCreateEventParam,
    SessionCloseEventParam,
]

class _connect_client_event_param:
    class TransportDtmfSend(TypedDict, total=False):
        event: Required[str]
        type: Required[Literal["transport.dtmf.send"]]
        event_id: Optional[str]

ConnectClientEventParam: TypeAlias = Union[
    SessionUpdateEventParam,
    InputAudioMuteEventParam,
    InputAudioUnmuteEventParam,
    OutputAudioFixturePlayEventParam,
    _connect_client_event_param.TransportDtmfSend,
    InstructionsAppendEventParam,
    ThinkingAppendEventParam,
    CommentaryAppendEventParam,
    DecisionCreateEventParam,
    DecisionItemCreateEvent2Param,
    DecisionItemDeleteEventParam,
    ResponseItemCreateEventParam,
    ResponseCreateEventParam,
    SessionCloseEventParam,
]
DecisionJSONObject: TypeAlias = Dict[str, object]
DecisionJSONObjectParam: TypeAlias = Dict[str, object]

class SidebandConnectParams(TypedDict, total=False):
    graceful_close: bool

class _session_accept_params:
    SessionAudioOutputVoice: TypeAlias = Union[
        str,
        Literal[
            "alloy",
            "ash",
            "ballad",
            "beacon",
            "bossa",
            "cedar",
            "cinder",
            "coral",
            "delta",
            "echo",
            "gleam",
            "marin",
            "meridian",
            "quartz",
            "ripple",
            "sage",
            "shida",
            "shimmer",
            "stone",
            "tempo",
            "verse",
            "vesper",
            "willow",
        ],
        CustomVoiceParam,
    ]

    class SessionDelegationDecisions(TypedDict, total=False):
        decisions: Required[DecisionsDelegationConfigParam]
        type: Required[Literal["decisions"]]
        acknowledgement_delay_ms: int

    class SessionDelegationResponses(TypedDict, total=False):
        responses: Required[ResponsesDelegationConfigParam]
        type: Required[Literal["responses"]]
        acknowledgement_delay_ms: int

    SessionDelegation: TypeAlias = Union[
        ClientDelegationParam,
        _session_accept_params.SessionDelegationResponses,
        _session_accept_params.SessionDelegationDecisions,
    ]

    class SessionAudioOutput(TypedDict, total=False):
        voice: _session_accept_params.SessionAudioOutputVoice

    class SessionAudio(TypedDict, total=False):
        output: _session_accept_params.SessionAudioOutput

    class Session(TypedDict, total=False):
        model: Required[Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]]
        type: Required[Literal["live"]]
        audio: _session_accept_params.SessionAudio
        delegation: Optional[_session_accept_params.SessionDelegation]
        input: Iterable[InitialItemParam]
        instructions: Optional[str]
        safety_identifier: Optional[str]
        store: bool
        triggers: Iterable[DecisionTriggerParam]

class SessionAcceptParams(TypedDict, total=False):
    """Answer an incoming phone call with a live session."""

    session: Required[_session_accept_params.Session]

class _session_fork_params:
    class Transport(TypedDict, total=False):
        sdp: Required[str]
        type: Required[Literal["webrtc"]]

class SessionForkParams(TypedDict, total=False):
    """Go on from a stored session over a new WebRTC connection."""

    transport: Required[_session_fork_params.Transport]
    session: MediaSessionForkConfigParam

class SessionReferParams(TypedDict, total=False):
    """Transfer a phone call to another destination."""

    target_uri: Required[str]

class SessionRejectParams(TypedDict, total=False):
    """Refuse an incoming phone call."""

    status_code: Required[int]

BuiltInVoice = _BuiltInVoice
