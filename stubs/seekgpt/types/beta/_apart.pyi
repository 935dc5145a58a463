from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._model.base import BaseModel
from ..._types import SequenceNotStr
from ..shared import (
    FunctionDefinition,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)
from ..shared_params import (
    FunctionDefinition as _FunctionDefinition,
    ResponseFormatJSONObject as _ResponseFormatJSONObject,
    ResponseFormatJSONSchema as _ResponseFormatJSONSchema,
    ResponseFormatText as _ResponseFormatText,
)

AssistantResponseFormatOption: TypeAlias = Union[
    Literal["auto"],
    ResponseFormatText,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
]

class CodeInterpreterTool(BaseModel):
    type: Literal["code_interpreter"]

class _file_search_tool:
    class FileSearchRankingOptions(BaseModel):
        ranker: Optional[Literal["auto", "default_2024_08_21"]]
        score_threshold: float

    class FileSearch(BaseModel):
        max_num_results: Optional[int]
        ranking_options: Optional[_file_search_tool.FileSearchRankingOptions]

class FileSearchTool(BaseModel):
    """Lets the model search your vector stores."""

    file_search: Optional[_file_search_tool.FileSearch]
    type: Literal["file_search"]

class FunctionTool(BaseModel):
    """A function of yours on offer to the model, with a schema of its parameters."""

    function: FunctionDefinition
    type: Literal["function"]

AssistantTool: TypeAlias = Union[CodeInterpreterTool, FileSearchTool, FunctionTool]
AssistantResponseFormatOptionParam: TypeAlias = Union[
    Literal["auto"],
    _ResponseFormatText,
    _ResponseFormatJSONObject,
    _ResponseFormatJSONSchema,
]

class AssistantToolChoiceFunction(BaseModel):
    name: str

class AssistantToolChoice(BaseModel):
    function: Optional[AssistantToolChoiceFunction]
    type: Literal["function", "code_interpreter", "file_search"]

AssistantToolChoiceOption: TypeAlias = Union[
    Literal["none", "auto", "required"],
    AssistantToolChoice,
]

class CodeInterpreterToolParam(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]

class _file_search_tool_param:
    class FileSearchRankingOptions(TypedDict, total=False):
        ranker: Literal["auto", "default_2024_08_21"]
        score_threshold: Required[float]

    class FileSearch(TypedDict, total=False):
        max_num_results: int
        ranking_options: _file_search_tool_param.FileSearchRankingOptions

class FileSearchToolParam(TypedDict, total=False):
    """Lets the model search your vector stores."""

    file_search: _file_search_tool_param.FileSearch
    type: Required[Literal["file_search"]]

class FunctionToolParam(TypedDict, total=False):
    """A function of yours on offer to the model, with a schema of its parameters."""

    function: Required[_FunctionDefinition]
    type: Required[Literal["function"]]

AssistantToolParam: TypeAlias = Union[
    CodeInterpreterToolParam,
    FileSearchToolParam,
    FunctionToolParam,
]

class AssistantToolChoiceFunctionParam(TypedDict, total=False):
    name: Required[str]

class AssistantToolChoiceParam(TypedDict, total=False):
    function: AssistantToolChoiceFunctionParam
    type: Required[Literal["function", "code_interpreter", "file_search"]]

AssistantToolChoiceOptionParam: TypeAlias = Union[
    Literal["none", "auto", "required"],
    AssistantToolChoiceParam,
]

class BetaApplyPatchTool(BaseModel):
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    type: Literal["apply_patch"]

class BetaApplyPatchToolParam(TypedDict, total=False):
    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    type: Required[Literal["apply_patch"]]

class _beta_mcp_tool_call_error:
    class HTTPError(BaseModel):
        code: int
        message: str
        type: Literal["http_error"]

    class McpProtocolError(BaseModel):
        code: int
        message: str
        type: Literal["mcp_protocol_error"]

    class McpToolExecutionError(BaseModel):
        content: object
        type: Literal["mcp_tool_execution_error"]

BetaMcpToolCallError: TypeAlias = Union[
    _beta_mcp_tool_call_error.McpProtocolError,
    _beta_mcp_tool_call_error.McpToolExecutionError,
    _beta_mcp_tool_call_error.HTTPError,
]

class _beta_response_apply_patch_tool_call:
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[
        _beta_response_apply_patch_tool_call.CallerDirect,
        _beta_response_apply_patch_tool_call.CallerProgram,
        None,
    ]

    class OperationCreateFile(BaseModel):
        diff: str
        path: str
        type: Literal["create_file"]

    class OperationDeleteFile(BaseModel):
        path: str
        type: Literal["delete_file"]

    class OperationUpdateFile(BaseModel):
        diff: str
        path: str
        type: Literal["update_file"]

    Operation: TypeAlias = Union[
        _beta_response_apply_patch_tool_call.OperationCreateFile,
        _beta_response_apply_patch_tool_call.OperationDeleteFile,
        _beta_response_apply_patch_tool_call.OperationUpdateFile,
    ]

    class Agent(BaseModel):
        agent_name: str

class BetaResponseApplyPatchToolCall(BaseModel):
    agent: Optional[_beta_response_apply_patch_tool_call.Agent]
    call_id: str
    caller: Optional[_beta_response_apply_patch_tool_call.Caller]
    created_by: Optional[str]
    id: str
    operation: _beta_response_apply_patch_tool_call.Operation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]

class _beta_response_apply_patch_tool_call_output:
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[
        _beta_response_apply_patch_tool_call_output.CallerDirect,
        _beta_response_apply_patch_tool_call_output.CallerProgram,
        None,
    ]

    class Agent(BaseModel):
        agent_name: str

class BetaResponseApplyPatchToolCallOutput(BaseModel):
    agent: Optional[_beta_response_apply_patch_tool_call_output.Agent]
    call_id: str
    caller: Optional[_beta_response_apply_patch_tool_call_output.Caller]
    created_by: Optional[str]
    id: str
    output: Optional[str]
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]

class _beta_response_code_interpreter_tool_call:
    class OutputImage(BaseModel):
        type: Literal["image"]
        url: str

    class OutputLogs(BaseModel):
        logs: str
        type: Literal["logs"]

    Output: TypeAlias = Union[
        _beta_response_code_interpreter_tool_call.OutputLogs,
        _beta_response_code_interpreter_tool_call.OutputImage,
    ]

    class Agent(BaseModel):
        agent_name: str

class BetaResponseCodeInterpreterToolCall(BaseModel):
    agent: Optional[_beta_response_code_interpreter_tool_call.Agent]
    code: Optional[str]
    container_id: str
    id: str
    outputs: Optional[List[_beta_response_code_interpreter_tool_call.Output]]
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]

class _beta_response_compaction_item:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseCompactionItem(BaseModel):
    agent: Optional[_beta_response_compaction_item.Agent]
    created_by: Optional[str]
    encrypted_content: str
    id: str
    type: Literal["compaction"]

class _beta_computer_action:
    class Click(BaseModel):
        button: Literal["left", "right", "wheel", "back", "forward"]
        keys: Optional[List[str]]
        type: Literal["click"]
        x: int
        y: int

    class DoubleClick(BaseModel):
        keys: Optional[List[str]]
        type: Literal["double_click"]
        x: int
        y: int

    class DragPath(BaseModel):
        x: int
        y: int

    class Drag(BaseModel):
        keys: Optional[List[str]]
        path: List[_beta_computer_action.DragPath]
        type: Literal["drag"]

    class Keypress(BaseModel):
        keys: List[str]
        type: Literal["keypress"]

    class Move(BaseModel):
        keys: Optional[List[str]]
        type: Literal["move"]
        x: int
        y: int

    class Screenshot(BaseModel):
        type: Literal["screenshot"]

    class Scroll(BaseModel):
        keys: Optional[List[str]]
        scroll_x: int
        scroll_y: int
        type: Literal["scroll"]
        x: int
        y: int

    class Type(BaseModel):
        text: str
        type: Literal["type"]

    class Wait(BaseModel):
        type: Literal["wait"]

BetaComputerAction: TypeAlias = Union[
    _beta_computer_action.Click,
    _beta_computer_action.DoubleClick,
    _beta_computer_action.Drag,
    _beta_computer_action.Keypress,
    _beta_computer_action.Move,
    _beta_computer_action.Screenshot,
    _beta_computer_action.Scroll,
    _beta_computer_action.Type,
    _beta_computer_action.Wait,
]

class _beta_response_computer_tool_call:
    class Agent(BaseModel):
        agent_name: str

    class PendingSafetyCheck(BaseModel):
        code: Optional[str]
        id: str
        message: Optional[str]

class BetaResponseComputerToolCall(BaseModel):
    action: Optional[BetaComputerAction]
    actions: Optional[List[BetaComputerAction]]
    agent: Optional[_beta_response_computer_tool_call.Agent]
    call_id: str
    id: str
    pending_safety_checks: List[_beta_response_computer_tool_call.PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]

class BetaResponseComputerToolCallOutputScreenshot(BaseModel):
    file_id: Optional[str]
    image_url: Optional[str]
    type: Literal["computer_screenshot"]

class _beta_response_computer_tool_call_output_item:
    class AcknowledgedSafetyCheck(BaseModel):
        code: Optional[str]
        id: str
        message: Optional[str]

    class Agent(BaseModel):
        agent_name: str

class BetaResponseComputerToolCallOutputItem(BaseModel):
    acknowledged_safety_checks: Optional[
        List[_beta_response_computer_tool_call_output_item.AcknowledgedSafetyCheck]
    ]
    agent: Optional[_beta_response_computer_tool_call_output_item.Agent]
    call_id: str
    created_by: Optional[str]
    id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]

class _beta_response_custom_tool_call:
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[
        _beta_response_custom_tool_call.CallerDirect,
        _beta_response_custom_tool_call.CallerProgram,
        None,
    ]

    class Agent(BaseModel):
        agent_name: str

class BetaResponseCustomToolCall(BaseModel):
    agent: Optional[_beta_response_custom_tool_call.Agent]
    call_id: str
    caller: Optional[_beta_response_custom_tool_call.Caller]
    id: Optional[str]
    input: str
    name: str
    namespace: Optional[str]
    type: Literal["custom_tool_call"]
    async_: Optional[bool]

class _beta_response_input_file:
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]]

class BetaResponseInputFile(BaseModel):
    detail: Optional[Literal["auto", "low", "high"]]
    file_data: Optional[str]
    file_id: Optional[str]
    file_url: Optional[str]
    filename: Optional[str]
    prompt_cache_breakpoint: Optional[_beta_response_input_file.PromptCacheBreakpoint]
    type: Literal["input_file"]

class _beta_response_input_image:
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]]

class BetaResponseInputImage(BaseModel):
    detail: Literal["low", "high", "auto", "original"]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: Optional[_beta_response_input_image.PromptCacheBreakpoint]
    type: Literal["input_image"]

class _beta_response_input_text:
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]]

class BetaResponseInputText(BaseModel):
    prompt_cache_breakpoint: Optional[_beta_response_input_text.PromptCacheBreakpoint]
    text: str
    type: Literal["input_text"]

class _beta_response_custom_tool_call_output:
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[
        _beta_response_custom_tool_call_output.CallerDirect,
        _beta_response_custom_tool_call_output.CallerProgram,
        None,
    ]
    OutputOutputContentList: TypeAlias = Union[
        BetaResponseInputText,
        BetaResponseInputImage,
        BetaResponseInputFile,
    ]

    class Agent(BaseModel):
        agent_name: str

class BetaResponseCustomToolCallOutput(BaseModel):
    agent: Optional[_beta_response_custom_tool_call_output.Agent]
    call_id: str
    caller: Optional[_beta_response_custom_tool_call_output.Caller]
    id: Optional[str]
    output: Union[str, List[_beta_response_custom_tool_call_output.OutputOutputContentList]]
    type: Literal["custom_tool_call_output"]

class BetaResponseCustomToolCallOutputItem(BetaResponseCustomToolCallOutput):
    created_by: Optional[str]
    id: str  # type: ignore[assignment, unused-ignore]
    status: Literal["in_progress", "completed", "incomplete"]

class _beta_response_file_search_tool_call:
    class Agent(BaseModel):
        agent_name: str

    class Result(BaseModel):
        attributes: Optional[Dict[str, Union[str, float, bool]]]
        file_id: Optional[str]
        filename: Optional[str]
        score: Optional[float]
        text: Optional[str]

class BetaResponseFileSearchToolCall(BaseModel):
    agent: Optional[_beta_response_file_search_tool_call.Agent]
    id: str
    queries: List[str]
    results: Optional[List[_beta_response_file_search_tool_call.Result]]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]

class BetaResponseContainerReference(BaseModel):
    container_id: str
    type: Literal["container_reference"]

class BetaResponseLocalEnvironment(BaseModel):
    type: Literal["local"]

class _beta_response_function_shell_tool_call:
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[
        _beta_response_function_shell_tool_call.CallerDirect,
        _beta_response_function_shell_tool_call.CallerProgram,
        None,
    ]
    Environment: TypeAlias = Union[
        BetaResponseLocalEnvironment,
        BetaResponseContainerReference,
        None,
    ]

    class Action(BaseModel):
        commands: List[str]
        max_output_length: Optional[int]
        timeout_ms: Optional[int]

    class Agent(BaseModel):
        agent_name: str

class BetaResponseFunctionShellToolCall(BaseModel):
    action: _beta_response_function_shell_tool_call.Action
    agent: Optional[_beta_response_function_shell_tool_call.Agent]
    call_id: str
    caller: Optional[_beta_response_function_shell_tool_call.Caller]
    created_by: Optional[str]
    environment: Optional[_beta_response_function_shell_tool_call.Environment]
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]

class _beta_response_function_shell_tool_call_output:
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[
        _beta_response_function_shell_tool_call_output.CallerDirect,
        _beta_response_function_shell_tool_call_output.CallerProgram,
        None,
    ]

    class OutputOutcomeExit(BaseModel):
        exit_code: int
        type: Literal["exit"]

    class OutputOutcomeTimeout(BaseModel):
        type: Literal["timeout"]

    OutputOutcome: TypeAlias = Union[
        _beta_response_function_shell_tool_call_output.OutputOutcomeTimeout,
        _beta_response_function_shell_tool_call_output.OutputOutcomeExit,
    ]

    class Agent(BaseModel):
        agent_name: str

    class Output(BaseModel):
        created_by: Optional[str]
        outcome: _beta_response_function_shell_tool_call_output.OutputOutcome
        stderr: str
        stdout: str

class BetaResponseFunctionShellToolCallOutput(BaseModel):
    agent: Optional[_beta_response_function_shell_tool_call_output.Agent]
    call_id: str
    caller: Optional[_beta_response_function_shell_tool_call_output.Caller]
    created_by: Optional[str]
    id: str
    max_output_length: Optional[int]
    output: List[_beta_response_function_shell_tool_call_output.Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]

class _beta_response_function_tool_call:
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[
        _beta_response_function_tool_call.CallerDirect,
        _beta_response_function_tool_call.CallerProgram,
        None,
    ]

    class Agent(BaseModel):
        agent_name: str

class BetaResponseFunctionToolCall(BaseModel):
    agent: Optional[_beta_response_function_tool_call.Agent]
    arguments: str
    call_id: str
    caller: Optional[_beta_response_function_tool_call.Caller]
    id: Optional[str]
    name: str
    namespace: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["function_call"]
    async_: Optional[bool]

class _beta_response_function_tool_call_output_item:
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[
        _beta_response_function_tool_call_output_item.CallerDirect,
        _beta_response_function_tool_call_output_item.CallerProgram,
        None,
    ]
    OutputOutputContentList: TypeAlias = Union[
        BetaResponseInputText,
        BetaResponseInputImage,
        BetaResponseInputFile,
    ]

    class Agent(BaseModel):
        agent_name: str

class BetaResponseFunctionToolCallOutputItem(BaseModel):
    agent: Optional[_beta_response_function_tool_call_output_item.Agent]
    call_id: Optional[str]
    caller: Optional[_beta_response_function_tool_call_output_item.Caller]
    created_by: Optional[str]
    id: str
    name: Optional[str]
    namespace: Optional[str]
    output: Union[str, List[_beta_response_function_tool_call_output_item.OutputOutputContentList]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]

class _beta_response_function_web_search:
    class ActionFindInPage(BaseModel):
        pattern: str
        type: Literal["find_in_page"]
        url: str

    class ActionOpenPage(BaseModel):
        type: Literal["open_page"]
        url: Optional[str]

    class ActionSearchSource(BaseModel):
        type: Literal["url"]
        url: str

    class ActionSearch(BaseModel):
        queries: Optional[List[str]]
        query: Optional[str]
        sources: Optional[List[_beta_response_function_web_search.ActionSearchSource]]
        type: Literal["search"]

    Action: TypeAlias = Union[
        _beta_response_function_web_search.ActionSearch,
        _beta_response_function_web_search.ActionOpenPage,
        _beta_response_function_web_search.ActionFindInPage,
    ]

    class Agent(BaseModel):
        agent_name: str

class BetaResponseFunctionWebSearch(BaseModel):
    action: _beta_response_function_web_search.Action
    agent: Optional[_beta_response_function_web_search.Agent]
    id: str
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]

class BetaContainerReference(BaseModel):
    container_id: str
    type: Literal["container_reference"]

BetaResponseInputContent: TypeAlias = Union[
    BetaResponseInputText,
    BetaResponseInputImage,
    BetaResponseInputFile,
]

class BetaEasyInputMessage(BaseModel):
    content: Union[str, List[BetaResponseInputContent]]
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Literal["user", "assistant", "system", "developer"]
    type: Optional[Literal["message"]]

class BetaLocalSkill(BaseModel):
    description: str
    name: str
    path: str

class BetaLocalEnvironment(BaseModel):
    skills: Optional[List[BetaLocalSkill]]
    type: Literal["local"]

class _beta_response_compaction_item_param:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseCompactionItemParam(BaseModel):
    agent: Optional[_beta_response_compaction_item_param.Agent]
    encrypted_content: str
    id: Optional[str]
    type: Literal["compaction"]

class BetaResponseFormatTextJSONSchemaConfig(BaseModel):
    description: Optional[str]
    name: str
    schema_: Dict[str, object]
    strict: Optional[bool]
    type: Literal["json_schema"]

class _beta_response_configuration_update_item_param:
    class TextFormatText(BaseModel):
        type: Literal["text"]

    TextFormat: TypeAlias = Union[
        _beta_response_configuration_update_item_param.TextFormatText,
        BetaResponseFormatTextJSONSchemaConfig,
    ]

    class Agent(BaseModel):
        agent_name: str

    class Reasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]

    class Text(BaseModel):
        format: Union[
            _beta_response_configuration_update_item_param.TextFormatText,
            BetaResponseFormatTextJSONSchemaConfig,
        ]

class BetaResponseConfigurationUpdateItemParam(BaseModel):
    agent: Optional[_beta_response_configuration_update_item_param.Agent]
    id: Optional[str]
    reasoning: Optional[_beta_response_configuration_update_item_param.Reasoning]
    text: Optional[_beta_response_configuration_update_item_param.Text]
    type: Literal["configuration_update"]

class _beta_response_input_file_content:
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]]

class BetaResponseInputFileContent(BaseModel):
    detail: Optional[Literal["auto", "low", "high"]]
    file_data: Optional[str]
    file_id: Optional[str]
    file_url: Optional[str]
    filename: Optional[str]
    prompt_cache_breakpoint: Optional[_beta_response_input_file_content.PromptCacheBreakpoint]
    type: Literal["input_file"]

class _beta_response_input_image_content:
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]]

class BetaResponseInputImageContent(BaseModel):
    detail: Optional[Literal["low", "high", "auto", "original"]]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: Optional[_beta_response_input_image_content.PromptCacheBreakpoint]
    type: Literal["input_image"]

class _beta_response_input_text_content:
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]]

class BetaResponseInputTextContent(BaseModel):
    prompt_cache_breakpoint: Optional[_beta_response_input_text_content.PromptCacheBreakpoint]
    text: str
    type: Literal["input_text"]

BetaResponseFunctionCallOutputItem: TypeAlias = Union[
    BetaResponseInputTextContent,
    BetaResponseInputImageContent,
    BetaResponseInputFileContent,
]
BetaResponseFunctionCallOutputItemList: TypeAlias = List[BetaResponseFunctionCallOutputItem]

class _beta_response_function_shell_call_output_content:
    class OutcomeExit(BaseModel):
        exit_code: int
        type: Literal["exit"]

    class OutcomeTimeout(BaseModel):
        type: Literal["timeout"]

    Outcome: TypeAlias = Union[
        _beta_response_function_shell_call_output_content.OutcomeTimeout,
        _beta_response_function_shell_call_output_content.OutcomeExit,
    ]

class BetaResponseFunctionShellCallOutputContent(BaseModel):
    outcome: _beta_response_function_shell_call_output_content.Outcome
    stderr: str
    stdout: str

BetaResponseInputMessageContentList: TypeAlias = List[BetaResponseInputContent]

class BetaContainerReferenceParam(TypedDict, total=False):
    container_id: Required[str]
    type: Required[Literal["container_reference"]]

class _beta_response_input_file_param:
    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]
        ttl: Literal["30m", "12h"]

class BetaResponseInputFileParam(TypedDict, total=False):
    detail: Literal["auto", "low", "high"]
    file_data: str
    file_id: Optional[str]
    file_url: str
    filename: str
    prompt_cache_breakpoint: _beta_response_input_file_param.PromptCacheBreakpoint
    type: Required[Literal["input_file"]]

class _beta_response_input_image_param:
    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]
        ttl: Literal["30m", "12h"]

class BetaResponseInputImageParam(TypedDict, total=False):
    detail: Literal["low", "high", "auto", "original"]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: _beta_response_input_image_param.PromptCacheBreakpoint
    type: Required[Literal["input_image"]]

class _beta_response_input_text_param:
    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]
        ttl: Literal["30m", "12h"]

class BetaResponseInputTextParam(TypedDict, total=False):
    prompt_cache_breakpoint: _beta_response_input_text_param.PromptCacheBreakpoint
    text: Required[str]
    type: Required[Literal["input_text"]]

BetaResponseInputContentParam: TypeAlias = Union[
    BetaResponseInputTextParam,
    BetaResponseInputImageParam,
    BetaResponseInputFileParam,
]

class BetaEasyInputMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[BetaResponseInputContentParam]]]
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]

class BetaLocalSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    path: Required[str]

class BetaLocalEnvironmentParam(TypedDict, total=False):
    skills: Iterable[BetaLocalSkillParam]
    type: Required[Literal["local"]]

class _beta_mcp_tool_call_error_param:
    class HTTPError(TypedDict, total=False):
        code: Required[int]
        message: Required[str]
        type: Required[Literal["http_error"]]

    class McpProtocolError(TypedDict, total=False):
        code: Required[int]
        message: Required[str]
        type: Required[Literal["mcp_protocol_error"]]

    class McpToolExecutionError(TypedDict, total=False):
        content: Required[object]
        type: Required[Literal["mcp_tool_execution_error"]]

BetaMcpToolCallErrorParam: TypeAlias = Union[
    _beta_mcp_tool_call_error_param.McpProtocolError,
    _beta_mcp_tool_call_error_param.McpToolExecutionError,
    _beta_mcp_tool_call_error_param.HTTPError,
]

class _beta_response_code_interpreter_tool_call_param:
    class OutputImage(TypedDict, total=False):
        type: Required[Literal["image"]]
        url: Required[str]

    class OutputLogs(TypedDict, total=False):
        logs: Required[str]
        type: Required[Literal["logs"]]

    Output: TypeAlias = Union[
        _beta_response_code_interpreter_tool_call_param.OutputLogs,
        _beta_response_code_interpreter_tool_call_param.OutputImage,
    ]

    class Agent(TypedDict, total=False):
        agent_name: Required[str]

class BetaResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    agent: Optional[_beta_response_code_interpreter_tool_call_param.Agent]
    code: Required[Optional[str]]
    container_id: Required[str]
    id: Required[str]
    outputs: Required[Optional[Iterable[_beta_response_code_interpreter_tool_call_param.Output]]]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    type: Required[Literal["code_interpreter_call"]]

class _beta_response_compaction_item_param_param:
    class Agent(TypedDict, total=False):
        agent_name: Required[str]

class BetaResponseCompactionItemParamParam(TypedDict, total=False):
    agent: Optional[_beta_response_compaction_item_param_param.Agent]
    encrypted_content: Required[str]
    id: Optional[str]
    type: Required[Literal["compaction"]]

class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    file_id: str
    image_url: str
    type: Required[Literal["computer_screenshot"]]

class _beta_computer_action_list_param:
    class Click(TypedDict, total=False):
        button: Required[Literal["left", "right", "wheel", "back", "forward"]]
        keys: Optional[SequenceNotStr[str]]
        type: Required[Literal["click"]]
        x: Required[int]
        y: Required[int]

    class DoubleClick(TypedDict, total=False):
        keys: Required[Optional[SequenceNotStr[str]]]
        type: Required[Literal["double_click"]]
        x: Required[int]
        y: Required[int]

    class DragPath(TypedDict, total=False):
        x: Required[int]
        y: Required[int]

    class Drag(TypedDict, total=False):
        keys: Optional[SequenceNotStr[str]]
        path: Required[Iterable[_beta_computer_action_list_param.DragPath]]
        type: Required[Literal["drag"]]

    class Keypress(TypedDict, total=False):
        keys: Required[SequenceNotStr[str]]
        type: Required[Literal["keypress"]]

    class Move(TypedDict, total=False):
        keys: Optional[SequenceNotStr[str]]
        type: Required[Literal["move"]]
        x: Required[int]
        y: Required[int]

    class Screenshot(TypedDict, total=False):
        type: Required[Literal["screenshot"]]

    class Scroll(TypedDict, total=False):
        keys: Optional[SequenceNotStr[str]]
        scroll_x: Required[int]
        scroll_y: Required[int]
        type: Required[Literal["scroll"]]
        x: Required[int]
        y: Required[int]

    class Type(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["type"]]

    class Wait(TypedDict, total=False):
        type: Required[Literal["wait"]]

_BetaComputerActionListParamItem: TypeAlias = Union[
    _beta_computer_action_list_param.Click,
    _beta_computer_action_list_param.DoubleClick,
    _beta_computer_action_list_param.Drag,
    _beta_computer_action_list_param.Keypress,
    _beta_computer_action_list_param.Move,
    _beta_computer_action_list_param.Screenshot,
    _beta_computer_action_list_param.Scroll,
    _beta_computer_action_list_param.Type,
    _beta_computer_action_list_param.Wait,
]
BetaComputerActionListParam: TypeAlias = List[_BetaComputerActionListParamItem]

class _beta_computer_action_param:
    class Click(TypedDict, total=False):
        button: Required[Literal["left", "right", "wheel", "back", "forward"]]
        keys: Optional[SequenceNotStr[str]]
        type: Required[Literal["click"]]
        x: Required[int]
        y: Required[int]

    class DoubleClick(TypedDict, total=False):
        keys: Required[Optional[SequenceNotStr[str]]]
        type: Required[Literal["double_click"]]
        x: Required[int]
        y: Required[int]

    class DragPath(TypedDict, total=False):
        x: Required[int]
        y: Required[int]

    class Drag(TypedDict, total=False):
        keys: Optional[SequenceNotStr[str]]
        path: Required[Iterable[_beta_computer_action_param.DragPath]]
        type: Required[Literal["drag"]]

    class Keypress(TypedDict, total=False):
        keys: Required[SequenceNotStr[str]]
        type: Required[Literal["keypress"]]

    class Move(TypedDict, total=False):
        keys: Optional[SequenceNotStr[str]]
        type: Required[Literal["move"]]
        x: Required[int]
        y: Required[int]

    class Screenshot(TypedDict, total=False):
        type: Required[Literal["screenshot"]]

    class Scroll(TypedDict, total=False):
        keys: Optional[SequenceNotStr[str]]
        scroll_x: Required[int]
        scroll_y: Required[int]
        type: Required[Literal["scroll"]]
        x: Required[int]
        y: Required[int]

    class Type(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["type"]]

    class Wait(TypedDict, total=False):
        type: Required[Literal["wait"]]

BetaComputerActionParam: TypeAlias = Union[
    _beta_computer_action_param.Click,
    _beta_computer_action_param.DoubleClick,
    _beta_computer_action_param.Drag,
    _beta_computer_action_param.Keypress,
    _beta_computer_action_param.Move,
    _beta_computer_action_param.Screenshot,
    _beta_computer_action_param.Scroll,
    _beta_computer_action_param.Type,
    _beta_computer_action_param.Wait,
]

class _beta_response_computer_tool_call_param:
    class Agent(TypedDict, total=False):
        agent_name: Required[str]

    class PendingSafetyCheck(TypedDict, total=False):
        code: Optional[str]
        id: Required[str]
        message: Optional[str]

class BetaResponseComputerToolCallParam(TypedDict, total=False):
    action: BetaComputerActionParam
    actions: Iterable[_BetaComputerActionListParamItem]
    agent: Optional[_beta_response_computer_tool_call_param.Agent]
    call_id: Required[str]
    id: Required[str]
    pending_safety_checks: Required[
        Iterable[_beta_response_computer_tool_call_param.PendingSafetyCheck]
    ]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]

class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    description: str
    name: Required[str]
    schema: Required[Mapping[str, object]]
    strict: Optional[bool]
    type: Required[Literal["json_schema"]]

class _beta_response_configuration_update_item_param_param:
    class TextFormatText(TypedDict, total=False):
        type: Required[Literal["text"]]

    TextFormat: TypeAlias = Union[
        _beta_response_configuration_update_item_param_param.TextFormatText,
        BetaResponseFormatTextJSONSchemaConfigParam,
    ]

    class Agent(TypedDict, total=False):
        agent_name: Required[str]

    class Reasoning(TypedDict, total=False):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]

    class Text(TypedDict, total=False):
        format: Required[
            Union[
                _beta_response_configuration_update_item_param_param.TextFormatText,
                BetaResponseFormatTextJSONSchemaConfigParam,
            ]
        ]

class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    agent: Optional[_beta_response_configuration_update_item_param_param.Agent]
    id: Optional[str]
    reasoning: _beta_response_configuration_update_item_param_param.Reasoning
    text: _beta_response_configuration_update_item_param_param.Text
    type: Required[Literal["configuration_update"]]

class _beta_response_custom_tool_call_output_param:
    class CallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class CallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    Caller: TypeAlias = Union[
        _beta_response_custom_tool_call_output_param.CallerDirect,
        _beta_response_custom_tool_call_output_param.CallerProgram,
        None,
    ]
    OutputOutputContentList: TypeAlias = Union[
        BetaResponseInputTextParam,
        BetaResponseInputImageParam,
        BetaResponseInputFileParam,
    ]

    class Agent(TypedDict, total=False):
        agent_name: Required[str]

class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    agent: Optional[_beta_response_custom_tool_call_output_param.Agent]
    call_id: Required[str]
    caller: Optional[_beta_response_custom_tool_call_output_param.Caller]
    id: str
    output: Required[
        Union[str, Iterable[_beta_response_custom_tool_call_output_param.OutputOutputContentList]]
    ]
    type: Required[Literal["custom_tool_call_output"]]

class _beta_response_custom_tool_call_param:
    class CallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class CallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    Caller: TypeAlias = Union[
        _beta_response_custom_tool_call_param.CallerDirect,
        _beta_response_custom_tool_call_param.CallerProgram,
        None,
    ]

    class Agent(TypedDict, total=False):
        agent_name: Required[str]

_BetaResponseCustomToolCallParamKeys = TypedDict(
    "_BetaResponseCustomToolCallParamKeys",
    {"async": bool},
    total=False,
)

class BetaResponseCustomToolCallParam(_BetaResponseCustomToolCallParamKeys, total=False):
    agent: Optional[_beta_response_custom_tool_call_param.Agent]
    call_id: Required[str]
    caller: Optional[_beta_response_custom_tool_call_param.Caller]
    id: str
    input: Required[str]
    name: Required[str]
    namespace: str
    type: Required[Literal["custom_tool_call"]]

class _beta_response_file_search_tool_call_param:
    class Agent(TypedDict, total=False):
        agent_name: Required[str]

    class Result(TypedDict, total=False):
        attributes: Optional[Mapping[str, Union[str, float, bool]]]
        file_id: str
        filename: str
        score: float
        text: str

class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    agent: Optional[_beta_response_file_search_tool_call_param.Agent]
    id: Required[str]
    queries: Required[SequenceNotStr[str]]
    results: Optional[Iterable[_beta_response_file_search_tool_call_param.Result]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    type: Required[Literal["file_search_call"]]

class _beta_response_input_file_content_param:
    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]
        ttl: Literal["30m", "12h"]

class BetaResponseInputFileContentParam(TypedDict, total=False):
    detail: Literal["auto", "low", "high"]
    file_data: Optional[str]
    file_id: Optional[str]
    file_url: Optional[str]
    filename: Optional[str]
    prompt_cache_breakpoint: Optional[_beta_response_input_file_content_param.PromptCacheBreakpoint]
    type: Required[Literal["input_file"]]

class _beta_response_input_image_content_param:
    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]
        ttl: Literal["30m", "12h"]

class BetaResponseInputImageContentParam(TypedDict, total=False):
    detail: Optional[Literal["low", "high", "auto", "original"]]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: Optional[
        _beta_response_input_image_content_param.PromptCacheBreakpoint
    ]
    type: Required[Literal["input_image"]]

class _beta_response_input_text_content_param:
    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]
        ttl: Literal["30m", "12h"]

class BetaResponseInputTextContentParam(TypedDict, total=False):
    prompt_cache_breakpoint: Optional[_beta_response_input_text_content_param.PromptCacheBreakpoint]
    text: Required[str]
    type: Required[Literal["input_text"]]

BetaResponseFunctionCallOutputItemParam: TypeAlias = Union[
    BetaResponseInputTextContentParam,
    BetaResponseInputImageContentParam,
    BetaResponseInputFileContentParam,
]
BetaResponseFunctionCallOutputItemListParam: TypeAlias = List[
    BetaResponseFunctionCallOutputItemParam
]

class _beta_response_function_shell_call_output_content_param:
    class OutcomeExit(TypedDict, total=False):
        exit_code: Required[int]
        type: Required[Literal["exit"]]

    class OutcomeTimeout(TypedDict, total=False):
        type: Required[Literal["timeout"]]

    Outcome: TypeAlias = Union[
        _beta_response_function_shell_call_output_content_param.OutcomeTimeout,
        _beta_response_function_shell_call_output_content_param.OutcomeExit,
    ]

class BetaResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    outcome: Required[_beta_response_function_shell_call_output_content_param.Outcome]
    stderr: Required[str]
    stdout: Required[str]

class _beta_response_function_tool_call_param:
    class CallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class CallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    Caller: TypeAlias = Union[
        _beta_response_function_tool_call_param.CallerDirect,
        _beta_response_function_tool_call_param.CallerProgram,
        None,
    ]

    class Agent(TypedDict, total=False):
        agent_name: Required[str]

_BetaResponseFunctionToolCallParamKeys = TypedDict(
    "_BetaResponseFunctionToolCallParamKeys",
    {"async": bool},
    total=False,
)

class BetaResponseFunctionToolCallParam(_BetaResponseFunctionToolCallParamKeys, total=False):
    agent: Optional[_beta_response_function_tool_call_param.Agent]
    arguments: Required[str]
    call_id: Required[str]
    caller: Optional[_beta_response_function_tool_call_param.Caller]
    id: str
    name: Required[str]
    namespace: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Required[Literal["function_call"]]

class _beta_response_function_web_search_param:
    class ActionFindInPage(TypedDict, total=False):
        pattern: Required[str]
        type: Required[Literal["find_in_page"]]
        url: Required[str]

    class ActionOpenPage(TypedDict, total=False):
        type: Required[Literal["open_page"]]
        url: Optional[str]

    class ActionSearchSource(TypedDict, total=False):
        type: Required[Literal["url"]]
        url: Required[str]

    class ActionSearch(TypedDict, total=False):
        queries: SequenceNotStr[str]
        query: str
        sources: Iterable[_beta_response_function_web_search_param.ActionSearchSource]
        type: Required[Literal["search"]]

    Action: TypeAlias = Union[
        _beta_response_function_web_search_param.ActionSearch,
        _beta_response_function_web_search_param.ActionOpenPage,
        _beta_response_function_web_search_param.ActionFindInPage,
    ]

    class Agent(TypedDict, total=False):
        agent_name: Required[str]

class BetaResponseFunctionWebSearchParam(TypedDict, total=False):
    action: Required[_beta_response_function_web_search_param.Action]
    agent: Optional[_beta_response_function_web_search_param.Agent]
    id: Required[str]
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    type: Required[Literal["web_search_call"]]

BetaResponseInputMessageContentListParam: TypeAlias = List[BetaResponseInputContentParam]

class BetaResponseOutputRefusalParam(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]

class _beta_response_output_text_param:
    class AnnotationContainerFileCitation(TypedDict, total=False):
        container_id: Required[str]
        end_index: Required[int]
        file_id: Required[str]
        filename: Required[str]
        start_index: Required[int]
        type: Required[Literal["container_file_citation"]]

    class AnnotationFileCitation(TypedDict, total=False):
        file_id: Required[str]
        filename: Required[str]
        index: Required[int]
        type: Required[Literal["file_citation"]]

    class AnnotationFilePath(TypedDict, total=False):
        file_id: Required[str]
        index: Required[int]
        type: Required[Literal["file_path"]]

    class AnnotationURLCitation(TypedDict, total=False):
        end_index: Required[int]
        start_index: Required[int]
        title: Required[str]
        type: Required[Literal["url_citation"]]
        url: Required[str]

    Annotation: TypeAlias = Union[
        _beta_response_output_text_param.AnnotationFileCitation,
        _beta_response_output_text_param.AnnotationURLCitation,
        _beta_response_output_text_param.AnnotationContainerFileCitation,
        _beta_response_output_text_param.AnnotationFilePath,
    ]

    class LogprobTopLogprob(TypedDict, total=False):
        bytes: Required[Iterable[int]]
        logprob: Required[float]
        token: Required[str]

    class Logprob(TypedDict, total=False):
        bytes: Required[Iterable[int]]
        logprob: Required[float]
        token: Required[str]
        top_logprobs: Required[Iterable[_beta_response_output_text_param.LogprobTopLogprob]]

class BetaResponseOutputTextParam(TypedDict, total=False):
    annotations: Required[Iterable[_beta_response_output_text_param.Annotation]]
    logprobs: Iterable[_beta_response_output_text_param.Logprob]
    text: Required[str]
    type: Required[Literal["output_text"]]

class _beta_response_output_message_param:
    Content: TypeAlias = Union[BetaResponseOutputTextParam, BetaResponseOutputRefusalParam]

    class Agent(TypedDict, total=False):
        agent_name: Required[str]

class BetaResponseOutputMessageParam(TypedDict, total=False):
    agent: Optional[_beta_response_output_message_param.Agent]
    content: Required[Iterable[_beta_response_output_message_param.Content]]
    id: Required[str]
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]

class _beta_response_reasoning_item_param:
    class Agent(TypedDict, total=False):
        agent_name: Required[str]

    class Content(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["reasoning_text"]]

    class Summary(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["summary_text"]]

class BetaResponseReasoningItemParam(TypedDict, total=False):
    agent: Optional[_beta_response_reasoning_item_param.Agent]
    content: Iterable[_beta_response_reasoning_item_param.Content]
    encrypted_content: Optional[str]
    id: Required[str]
    status: Literal["in_progress", "completed", "incomplete"]
    summary: Required[Iterable[_beta_response_reasoning_item_param.Summary]]
    type: Required[Literal["reasoning"]]

class BetaComputerToolParam(TypedDict, total=False):
    type: Required[Literal["computer"]]

class BetaComputerUsePreviewToolParam(TypedDict, total=False):
    display_height: Required[int]
    display_width: Required[int]
    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"]]
    type: Required[Literal["computer_use_preview"]]

class BetaContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    domain: Required[str]
    name: Required[str]
    value: Required[str]

class BetaContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    allowed_domains: Required[SequenceNotStr[str]]
    domain_secrets: Iterable[BetaContainerNetworkPolicyDomainSecretParam]
    type: Required[Literal["allowlist"]]

class BetaContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    type: Required[Literal["disabled"]]

class _beta_custom_tool_param:
    class FormatGrammar(TypedDict, total=False):
        definition: Required[str]
        syntax: Required[Literal["lark", "regex"]]
        type: Required[Literal["grammar"]]

    class FormatText(TypedDict, total=False):
        type: Required[Literal["text"]]

    Format: TypeAlias = Union[
        _beta_custom_tool_param.FormatText,
        _beta_custom_tool_param.FormatGrammar,
    ]

_BetaCustomToolParamKeys = TypedDict("_BetaCustomToolParamKeys", {"async": bool}, total=False)

class BetaCustomToolParam(_BetaCustomToolParamKeys, total=False):
    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: str
    format: _beta_custom_tool_param.Format
    name: Required[str]
    type: Required[Literal["custom"]]

class _beta_file_search_tool_param:
    class FiltersComparisonFilter(TypedDict, total=False):
        key: Required[str]
        type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
        value: Required[Union[str, float, bool, Iterable[Union[str, float]]]]

    class FiltersCompoundFilterFilterComparisonFilter(TypedDict, total=False):
        key: Required[str]
        type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
        value: Required[Union[str, float, bool, Iterable[Union[str, float]]]]

    FiltersCompoundFilterFilter: TypeAlias = Union[
        _beta_file_search_tool_param.FiltersCompoundFilterFilterComparisonFilter,
        object,
    ]

    class FiltersCompoundFilter(TypedDict, total=False):
        filters: Required[Iterable[_beta_file_search_tool_param.FiltersCompoundFilterFilter]]
        type: Required[Literal["and", "or"]]

    Filters: TypeAlias = Union[
        _beta_file_search_tool_param.FiltersComparisonFilter,
        _beta_file_search_tool_param.FiltersCompoundFilter,
        None,
    ]

    class RankingOptionsHybridSearch(TypedDict, total=False):
        embedding_weight: Required[float]
        text_weight: Required[float]

    class RankingOptions(TypedDict, total=False):
        hybrid_search: _beta_file_search_tool_param.RankingOptionsHybridSearch
        ranker: Literal["auto", "default-2024-11-15"]
        score_threshold: float

class BetaFileSearchToolParam(TypedDict, total=False):
    filters: Optional[_beta_file_search_tool_param.Filters]
    max_num_results: int
    ranking_options: _beta_file_search_tool_param.RankingOptions
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[SequenceNotStr[str]]

class BetaInlineSkillSourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]

class BetaInlineSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[BetaInlineSkillSourceParam]
    type: Required[Literal["inline"]]

class BetaSkillReferenceParam(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str

class _beta_container_auto_param:
    NetworkPolicy: TypeAlias = Union[
        BetaContainerNetworkPolicyDisabledParam,
        BetaContainerNetworkPolicyAllowlistParam,
    ]
    Skill: TypeAlias = Union[BetaSkillReferenceParam, BetaInlineSkillParam]

class BetaContainerAutoParam(TypedDict, total=False):
    file_ids: SequenceNotStr[str]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: _beta_container_auto_param.NetworkPolicy
    skills: Iterable[_beta_container_auto_param.Skill]
    type: Required[Literal["container_auto"]]

class _beta_function_shell_tool_param:
    Environment: TypeAlias = Union[
        BetaContainerAutoParam,
        BetaLocalEnvironmentParam,
        BetaContainerReferenceParam,
        None,
    ]

class BetaFunctionShellToolParam(TypedDict, total=False):
    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    environment: Optional[_beta_function_shell_tool_param.Environment]
    type: Required[Literal["shell"]]

_BetaFunctionToolParamKeys = TypedDict("_BetaFunctionToolParamKeys", {"async": bool}, total=False)

class BetaFunctionToolParam(_BetaFunctionToolParamKeys, total=False):
    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: Optional[str]
    name: Required[str]
    output_schema: Optional[Mapping[str, object]]
    parameters: Required[Optional[Mapping[str, object]]]
    strict: Required[Optional[bool]]
    type: Required[Literal["function"]]

class _beta_namespace_tool_param:
    _ToolFunctionKeys = TypedDict("_ToolFunctionKeys", {"async": bool}, total=False)

    class ToolFunction(_ToolFunctionKeys, total=False):
        allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
        defer_loading: bool
        description: Optional[str]
        name: Required[str]
        output_schema: Optional[Mapping[str, object]]
        parameters: Optional[object]
        strict: Optional[bool]
        type: Required[Literal["function"]]

    Tool: TypeAlias = Union[_beta_namespace_tool_param.ToolFunction, BetaCustomToolParam]

class BetaNamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[Iterable[_beta_namespace_tool_param.Tool]]
    type: Required[Literal["namespace"]]

class BetaToolSearchToolParam(TypedDict, total=False):
    description: Optional[str]
    execution: Literal["server", "client"]
    parameters: Optional[object]
    type: Required[Literal["tool_search"]]

class _beta_web_search_preview_tool_param:
    class UserLocation(TypedDict, total=False):
        city: Optional[str]
        country: Optional[str]
        region: Optional[str]
        timezone: Optional[str]
        type: Required[Literal["approximate"]]

class BetaWebSearchPreviewToolParam(TypedDict, total=False):
    search_content_types: Sequence[Literal["text", "image"]]
    search_context_size: Literal["low", "medium", "high"]
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    user_location: Optional[_beta_web_search_preview_tool_param.UserLocation]

class _beta_web_search_tool_param:
    class Filters(TypedDict, total=False):
        allowed_domains: Optional[SequenceNotStr[str]]

    class UserLocation(TypedDict, total=False):
        city: Optional[str]
        country: Optional[str]
        region: Optional[str]
        timezone: Optional[str]
        type: Literal["approximate"]

class BetaWebSearchToolParam(TypedDict, total=False):
    external_web_access: bool
    filters: Optional[_beta_web_search_tool_param.Filters]
    search_context_size: Literal["low", "medium", "high"]
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    user_location: Optional[_beta_web_search_tool_param.UserLocation]

class _beta_tool_param:
    CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
        BetaContainerNetworkPolicyDisabledParam,
        BetaContainerNetworkPolicyAllowlistParam,
    ]

    class CodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
        file_ids: SequenceNotStr[str]
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
        network_policy: (
            _beta_tool_param.CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
        )
        type: Required[Literal["auto"]]

    CodeInterpreterContainer: TypeAlias = Union[
        str,
        _beta_tool_param.CodeInterpreterContainerCodeInterpreterToolAuto,
    ]

    class CodeInterpreter(TypedDict, total=False):
        allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
        container: Required[_beta_tool_param.CodeInterpreterContainer]
        type: Required[Literal["code_interpreter"]]

    class ImageGenerationInputImageMask(TypedDict, total=False):
        file_id: str
        image_url: str

    class ImageGenerationSvgReasoning(TypedDict, total=False):
        effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]

    class ImageGenerationSvg(TypedDict, total=False):
        model: str
        reasoning: Optional[_beta_tool_param.ImageGenerationSvgReasoning]

    class ImageGeneration(TypedDict, total=False):
        action: Literal["generate", "edit", "auto"]
        background: Literal["transparent", "opaque", "auto"]
        input_fidelity: Optional[Literal["high", "low"]]
        input_image_mask: _beta_tool_param.ImageGenerationInputImageMask
        model: Union[
            str,
            Literal[
                "gpt-image-1",
                "gpt-image-1-mini",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "gpt-image-1.5",
                "chatgpt-image-latest",
                "gpt-image-2.5-sunburst",
                "gpt-image-2.5-sunburst-2026-09-08",
                "gpt-image-2.5-flare",
                "gpt-image-2.5-flare-2026-09-08",
                "gpt-image-2.6-sunburst",
                "gpt-image-2.6-flare",
            ],
        ]
        moderation: Literal["auto", "low"]
        output_compression: int
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
        partial_images: int
        quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
        type: Required[Literal["image_generation"]]
        complexity: Literal["low", "medium", "high"]
        frame_count: int
        frame_duration_ms: int
        svg: _beta_tool_param.ImageGenerationSvg

    class LocalShell(TypedDict, total=False):
        type: Required[Literal["local_shell"]]

    class McpAllowedToolsMcpToolFilter(TypedDict, total=False):
        read_only: bool
        tool_names: SequenceNotStr[str]

    McpAllowedTools: TypeAlias = Union[
        SequenceNotStr[str],
        _beta_tool_param.McpAllowedToolsMcpToolFilter,
        None,
    ]

    class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
        read_only: bool
        tool_names: SequenceNotStr[str]

    class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
        read_only: bool
        tool_names: SequenceNotStr[str]

    class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
        always: _beta_tool_param.McpRequireApprovalMcpToolApprovalFilterAlways
        never: _beta_tool_param.McpRequireApprovalMcpToolApprovalFilterNever

    McpRequireApproval: TypeAlias = Union[
        _beta_tool_param.McpRequireApprovalMcpToolApprovalFilter,
        Literal["always", "never"],
        None,
    ]

    class Mcp(TypedDict, total=False):
        allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
        allowed_tools: Optional[_beta_tool_param.McpAllowedTools]
        authorization: str
        connector_id: Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        defer_loading: bool
        headers: Optional[Mapping[str, str]]
        require_approval: Optional[_beta_tool_param.McpRequireApproval]
        server_description: str
        server_label: Required[str]
        server_url: str
        tunnel_id: str
        type: Required[Literal["mcp"]]

    class ProgrammaticToolCalling(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]

BetaToolParam: TypeAlias = Union[
    BetaFunctionToolParam,
    BetaFileSearchToolParam,
    BetaComputerToolParam,
    BetaComputerUsePreviewToolParam,
    BetaWebSearchToolParam,
    _beta_tool_param.Mcp,
    _beta_tool_param.CodeInterpreter,
    _beta_tool_param.ProgrammaticToolCalling,
    _beta_tool_param.ImageGeneration,
    _beta_tool_param.LocalShell,
    BetaFunctionShellToolParam,
    BetaCustomToolParam,
    BetaNamespaceToolParam,
    BetaToolSearchToolParam,
    BetaWebSearchPreviewToolParam,
    BetaApplyPatchToolParam,
]

class _beta_response_tool_search_output_item_param_param:
    ToolCodeInterpreterContainer: TypeAlias = Union[
        str,
        _beta_tool_param.CodeInterpreterContainerCodeInterpreterToolAuto,
    ]
    ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
        BetaContainerNetworkPolicyDisabledParam,
        BetaContainerNetworkPolicyAllowlistParam,
    ]
    ToolMcpAllowedTools: TypeAlias = Union[
        SequenceNotStr[str],
        _beta_tool_param.McpAllowedToolsMcpToolFilter,
        None,
    ]

    class ToolMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
        always: _beta_tool_param.McpAllowedToolsMcpToolFilter
        never: _beta_tool_param.McpAllowedToolsMcpToolFilter

    ToolMcpRequireApproval: TypeAlias = Union[
        _beta_response_tool_search_output_item_param_param.ToolMcpRequireApprovalMcpToolApprovalFilter,
        Literal["always", "never"],
        None,
    ]
    Tool: TypeAlias = Union[
        BetaFunctionToolParam,
        BetaFileSearchToolParam,
        BetaComputerToolParam,
        BetaComputerUsePreviewToolParam,
        BetaWebSearchToolParam,
        _beta_tool_param.Mcp,
        _beta_tool_param.CodeInterpreter,
        _beta_tool_param.ProgrammaticToolCalling,
        _beta_tool_param.ImageGeneration,
        _beta_tool_param.LocalShell,
        BetaFunctionShellToolParam,
        BetaCustomToolParam,
        BetaNamespaceToolParam,
        BetaToolSearchToolParam,
        BetaWebSearchPreviewToolParam,
        BetaApplyPatchToolParam,
    ]

    class Agent(TypedDict, total=False):
        agent_name: Required[str]

    class ToolImageGenerationInputImageMask(TypedDict, total=False):
        file_id: str
        image_url: str

class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    agent: Optional[_beta_response_tool_search_output_item_param_param.Agent]
    call_id: Optional[str]
    execution: Literal["server", "client"]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    tools: Required[Iterable[BetaToolParam]]
    type: Required[Literal["tool_search_output"]]

class _beta_response_input_param:
    class AdditionalToolsAgent(TypedDict, total=False):
        agent_name: Required[str]

    class AdditionalTools(TypedDict, total=False):
        agent: Optional[_beta_response_input_param.AdditionalToolsAgent]
        id: Optional[str]
        role: Required[Literal["developer"]]
        tools: Required[Iterable[BetaToolParam]]
        type: Required[Literal["additional_tools"]]

    class AgentMessageAgent(TypedDict, total=False):
        agent_name: Required[str]

    class AgentMessageContentEncryptedContent(TypedDict, total=False):
        encrypted_content: Required[str]
        type: Required[Literal["encrypted_content"]]

    AgentMessageContent: TypeAlias = Union[
        BetaResponseInputTextContentParam,
        BetaResponseInputImageContentParam,
        _beta_response_input_param.AgentMessageContentEncryptedContent,
    ]

    class AgentMessage(TypedDict, total=False):
        agent: Optional[_beta_response_input_param.AgentMessageAgent]
        author: Required[str]
        content: Required[Iterable[_beta_response_input_param.AgentMessageContent]]
        id: Optional[str]
        recipient: Required[str]
        type: Required[Literal["agent_message"]]

    class ApplyPatchCallAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ApplyPatchCallCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class ApplyPatchCallCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    ApplyPatchCallCaller: TypeAlias = Union[
        _beta_response_input_param.ApplyPatchCallCallerDirect,
        _beta_response_input_param.ApplyPatchCallCallerProgram,
    ]

    class ApplyPatchCallOperationCreateFile(TypedDict, total=False):
        diff: Required[str]
        path: Required[str]
        type: Required[Literal["create_file"]]

    class ApplyPatchCallOperationDeleteFile(TypedDict, total=False):
        path: Required[str]
        type: Required[Literal["delete_file"]]

    class ApplyPatchCallOperationUpdateFile(TypedDict, total=False):
        diff: Required[str]
        path: Required[str]
        type: Required[Literal["update_file"]]

    ApplyPatchCallOperation: TypeAlias = Union[
        _beta_response_input_param.ApplyPatchCallOperationCreateFile,
        _beta_response_input_param.ApplyPatchCallOperationDeleteFile,
        _beta_response_input_param.ApplyPatchCallOperationUpdateFile,
    ]

    class ApplyPatchCall(TypedDict, total=False):
        agent: Optional[_beta_response_input_param.ApplyPatchCallAgent]
        call_id: Required[str]
        caller: Optional[_beta_response_input_param.ApplyPatchCallCaller]
        id: Optional[str]
        operation: Required[_beta_response_input_param.ApplyPatchCallOperation]
        status: Required[Literal["in_progress", "completed"]]
        type: Required[Literal["apply_patch_call"]]

    class ApplyPatchCallOutputAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ApplyPatchCallOutputCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class ApplyPatchCallOutputCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    ApplyPatchCallOutputCaller: TypeAlias = Union[
        _beta_response_input_param.ApplyPatchCallOutputCallerDirect,
        _beta_response_input_param.ApplyPatchCallOutputCallerProgram,
    ]

    class ApplyPatchCallOutput(TypedDict, total=False):
        agent: Optional[_beta_response_input_param.ApplyPatchCallOutputAgent]
        call_id: Required[str]
        caller: Optional[_beta_response_input_param.ApplyPatchCallOutputCaller]
        id: Optional[str]
        output: Optional[str]
        status: Required[Literal["completed", "failed"]]
        type: Required[Literal["apply_patch_call_output"]]

    class CompactionTriggerAgent(TypedDict, total=False):
        agent_name: Required[str]

    class CompactionTrigger(TypedDict, total=False):
        agent: Optional[_beta_response_input_param.CompactionTriggerAgent]
        type: Required[Literal["compaction_trigger"]]
        id: Optional[str]

    class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
        code: Optional[str]
        id: Required[str]
        message: Optional[str]

    class ComputerCallOutputAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ComputerCallOutput(TypedDict, total=False):
        acknowledged_safety_checks: Optional[
            Iterable[_beta_response_input_param.ComputerCallOutputAcknowledgedSafetyCheck]
        ]
        agent: Optional[_beta_response_input_param.ComputerCallOutputAgent]
        call_id: Required[str]
        id: Optional[str]
        output: Required[BetaResponseComputerToolCallOutputScreenshotParam]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["computer_call_output"]]

    class FunctionCallOutputAgent(TypedDict, total=False):
        agent_name: Required[str]

    class FunctionCallOutputCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class FunctionCallOutputCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    FunctionCallOutputCaller: TypeAlias = Union[
        _beta_response_input_param.FunctionCallOutputCallerDirect,
        _beta_response_input_param.FunctionCallOutputCallerProgram,
    ]

    class FunctionCallOutput(TypedDict, total=False):
        agent: Optional[_beta_response_input_param.FunctionCallOutputAgent]
        call_id: Optional[str]
        caller: Optional[_beta_response_input_param.FunctionCallOutputCaller]
        id: Optional[str]
        name: Optional[str]
        namespace: Optional[str]
        output: Required[Union[str, Iterable[BetaResponseFunctionCallOutputItemParam]]]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["function_call_output"]]

    class ImageGenerationCallAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ImageGenerationCallErrorModerationDetails(TypedDict, total=False):
        categories: Required[SequenceNotStr[str]]
        moderation_stage: Required[Literal["input", "output", "unknown"]]

    class ImageGenerationCallError(TypedDict, total=False):
        code: Required[Optional[str]]
        message: Required[str]
        param: Required[Optional[str]]
        type: Required[str]
        moderation_details: _beta_response_input_param.ImageGenerationCallErrorModerationDetails

    class ImageGenerationCallSvgUsage(TypedDict, total=False):
        input_tokens: Required[int]
        model: Required[str]
        output_tokens: Required[int]
        reasoning_tokens: Required[int]
        total_tokens: Required[int]

    class ImageGenerationCall(TypedDict, total=False):
        agent: Optional[_beta_response_input_param.ImageGenerationCallAgent]
        id: Required[str]
        result: Required[Optional[str]]
        status: Required[Literal["in_progress", "completed", "generating", "failed"]]
        type: Required[Literal["image_generation_call"]]
        action: Optional[Literal["generate", "edit", "auto"]]
        background: Optional[Literal["transparent", "opaque", "auto"]]
        error: _beta_response_input_param.ImageGenerationCallError
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
        revised_prompt: Optional[str]
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
        svg_usage: _beta_response_input_param.ImageGenerationCallSvgUsage

    class ItemReferenceAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ItemReference(TypedDict, total=False):
        agent: Optional[_beta_response_input_param.ItemReferenceAgent]
        id: Required[str]
        type: Optional[Literal["item_reference"]]

    class LocalShellCallAction(TypedDict, total=False):
        command: Required[SequenceNotStr[str]]
        env: Required[Mapping[str, str]]
        timeout_ms: Optional[int]
        type: Required[Literal["exec"]]
        user: Optional[str]
        working_directory: Optional[str]

    class LocalShellCallAgent(TypedDict, total=False):
        agent_name: Required[str]

    class LocalShellCall(TypedDict, total=False):
        action: Required[_beta_response_input_param.LocalShellCallAction]
        agent: Optional[_beta_response_input_param.LocalShellCallAgent]
        call_id: Required[str]
        id: Required[str]
        status: Required[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["local_shell_call"]]

    class LocalShellCallOutputAgent(TypedDict, total=False):
        agent_name: Required[str]

    class LocalShellCallOutput(TypedDict, total=False):
        agent: Optional[_beta_response_input_param.LocalShellCallOutputAgent]
        id: Required[str]
        output: Required[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["local_shell_call_output"]]

    class McpApprovalRequestAgent(TypedDict, total=False):
        agent_name: Required[str]

    class McpApprovalRequest(TypedDict, total=False):
        agent: Optional[_beta_response_input_param.McpApprovalRequestAgent]
        arguments: Required[str]
        id: Required[str]
        name: Required[str]
        server_label: Required[str]
        type: Required[Literal["mcp_approval_request"]]

    class McpApprovalResponseAgent(TypedDict, total=False):
        agent_name: Required[str]

    class McpApprovalResponse(TypedDict, total=False):
        agent: Optional[_beta_response_input_param.McpApprovalResponseAgent]
        approval_request_id: Required[str]
        approve: Required[bool]
        id: Optional[str]
        reason: Optional[str]
        type: Required[Literal["mcp_approval_response"]]

    class McpCallAgent(TypedDict, total=False):
        agent_name: Required[str]

    class McpCall(TypedDict, total=False):
        agent: Optional[_beta_response_input_param.McpCallAgent]
        approval_request_id: Optional[str]
        arguments: Required[str]
        error: Optional[BetaMcpToolCallErrorParam]
        id: Required[str]
        name: Required[str]
        output: Optional[str]
        server_label: Required[str]
        status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]
        type: Required[Literal["mcp_call"]]

    class McpListToolsAgent(TypedDict, total=False):
        agent_name: Required[str]

    class McpListToolsTool(TypedDict, total=False):
        annotations: Optional[object]
        description: Optional[str]
        input_schema: Required[object]
        name: Required[str]

    class McpListTools(TypedDict, total=False):
        agent: Optional[_beta_response_input_param.McpListToolsAgent]
        error: Optional[str]
        id: Required[str]
        server_label: Required[str]
        tools: Required[Iterable[_beta_response_input_param.McpListToolsTool]]
        type: Required[Literal["mcp_list_tools"]]

    class MessageAgent(TypedDict, total=False):
        agent_name: Required[str]

    class Message(TypedDict, total=False):
        agent: Optional[_beta_response_input_param.MessageAgent]
        content: Required[Iterable[BetaResponseInputContentParam]]
        role: Required[Literal["user", "system", "developer"]]
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["message"]

    class MultiAgentCallAgent(TypedDict, total=False):
        agent_name: Required[str]

    class MultiAgentCall(TypedDict, total=False):
        action: Required[
            Literal[
                "spawn_agent",
                "interrupt_agent",
                "list_agents",
                "send_message",
                "followup_task",
                "wait_agent",
            ]
        ]
        agent: Optional[_beta_response_input_param.MultiAgentCallAgent]
        arguments: Required[str]
        call_id: Required[str]
        id: Optional[str]
        type: Required[Literal["multi_agent_call"]]

    class MultiAgentCallOutputAgent(TypedDict, total=False):
        agent_name: Required[str]

    class MultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict, total=False):
        container_id: Required[str]
        end_index: Required[int]
        file_id: Required[str]
        filename: Required[str]
        start_index: Required[int]
        type: Required[Literal["container_file_citation"]]

    class MultiAgentCallOutputOutputAnnotationFileCitation(TypedDict, total=False):
        file_id: Required[str]
        filename: Required[str]
        index: Required[int]
        type: Required[Literal["file_citation"]]

    class MultiAgentCallOutputOutputAnnotationURLCitation(TypedDict, total=False):
        end_index: Required[int]
        start_index: Required[int]
        title: Required[str]
        type: Required[Literal["url_citation"]]
        url: Required[str]

    MultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
        _beta_response_input_param.MultiAgentCallOutputOutputAnnotationFileCitation,
        _beta_response_input_param.MultiAgentCallOutputOutputAnnotationURLCitation,
        _beta_response_input_param.MultiAgentCallOutputOutputAnnotationContainerFileCitation,
    ]

    class MultiAgentCallOutputOutput(TypedDict, total=False):
        annotations: Iterable[_beta_response_input_param.MultiAgentCallOutputOutputAnnotation]
        text: Required[str]
        type: Required[Literal["output_text"]]

    class MultiAgentCallOutput(TypedDict, total=False):
        action: Required[
            Literal[
                "spawn_agent",
                "interrupt_agent",
                "list_agents",
                "send_message",
                "followup_task",
                "wait_agent",
            ]
        ]
        agent: Optional[_beta_response_input_param.MultiAgentCallOutputAgent]
        call_id: Required[str]
        id: Optional[str]
        output: Required[Iterable[_beta_response_input_param.MultiAgentCallOutputOutput]]
        type: Required[Literal["multi_agent_call_output"]]

    class ProgramAgent(TypedDict, total=False):
        agent_name: Required[str]

    class Program(TypedDict, total=False):
        agent: Optional[_beta_response_input_param.ProgramAgent]
        call_id: Required[str]
        code: Required[str]
        fingerprint: Required[str]
        id: Required[str]
        type: Required[Literal["program"]]

    class ProgramOutputAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ProgramOutput(TypedDict, total=False):
        agent: Optional[_beta_response_input_param.ProgramOutputAgent]
        call_id: Required[str]
        id: Required[str]
        result: Required[str]
        status: Required[Literal["completed", "incomplete"]]
        type: Required[Literal["program_output"]]

    class ShellCallAction(TypedDict, total=False):
        commands: Required[SequenceNotStr[str]]
        max_output_length: Optional[int]
        timeout_ms: Optional[int]

    class ShellCallAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ShellCallCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class ShellCallCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    ShellCallCaller: TypeAlias = Union[
        _beta_response_input_param.ShellCallCallerDirect,
        _beta_response_input_param.ShellCallCallerProgram,
    ]
    ShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironmentParam, BetaContainerReferenceParam]

    class ShellCall(TypedDict, total=False):
        action: Required[_beta_response_input_param.ShellCallAction]
        agent: Optional[_beta_response_input_param.ShellCallAgent]
        call_id: Required[str]
        caller: Optional[_beta_response_input_param.ShellCallCaller]
        environment: Optional[_beta_response_input_param.ShellCallEnvironment]
        id: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["shell_call"]]

    class ShellCallOutputAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ShellCallOutputCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class ShellCallOutputCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    ShellCallOutputCaller: TypeAlias = Union[
        _beta_response_input_param.ShellCallOutputCallerDirect,
        _beta_response_input_param.ShellCallOutputCallerProgram,
    ]

    class ShellCallOutput(TypedDict, total=False):
        agent: Optional[_beta_response_input_param.ShellCallOutputAgent]
        call_id: Required[str]
        caller: Optional[_beta_response_input_param.ShellCallOutputCaller]
        id: Optional[str]
        max_output_length: Optional[int]
        output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam]]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["shell_call_output"]]

    class ToolSearchCallAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ToolSearchCall(TypedDict, total=False):
        agent: Optional[_beta_response_input_param.ToolSearchCallAgent]
        arguments: Required[object]
        call_id: Optional[str]
        execution: Literal["server", "client"]
        id: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["tool_search_call"]]

_BetaResponseInputParamItem: TypeAlias = Union[
    BetaEasyInputMessageParam,
    _beta_response_input_param.Message,
    BetaResponseOutputMessageParam,
    BetaResponseFileSearchToolCallParam,
    BetaResponseComputerToolCallParam,
    _beta_response_input_param.ComputerCallOutput,
    BetaResponseFunctionWebSearchParam,
    BetaResponseFunctionToolCallParam,
    _beta_response_input_param.FunctionCallOutput,
    _beta_response_input_param.AgentMessage,
    _beta_response_input_param.MultiAgentCall,
    _beta_response_input_param.MultiAgentCallOutput,
    _beta_response_input_param.ToolSearchCall,
    BetaResponseToolSearchOutputItemParamParam,
    _beta_response_input_param.AdditionalTools,
    BetaResponseReasoningItemParam,
    BetaResponseCompactionItemParamParam,
    _beta_response_input_param.ImageGenerationCall,
    BetaResponseCodeInterpreterToolCallParam,
    _beta_response_input_param.LocalShellCall,
    _beta_response_input_param.LocalShellCallOutput,
    _beta_response_input_param.ShellCall,
    _beta_response_input_param.ShellCallOutput,
    _beta_response_input_param.ApplyPatchCall,
    _beta_response_input_param.ApplyPatchCallOutput,
    _beta_response_input_param.McpListTools,
    _beta_response_input_param.McpApprovalRequest,
    _beta_response_input_param.McpApprovalResponse,
    _beta_response_input_param.McpCall,
    BetaResponseCustomToolCallOutputParam,
    BetaResponseCustomToolCallParam,
    _beta_response_input_param.CompactionTrigger,
    _beta_response_input_param.ItemReference,
    _beta_response_input_param.Program,
    _beta_response_input_param.ProgramOutput,
    BetaResponseConfigurationUpdateItemParamParam,
]
BetaResponseInputParam: TypeAlias = List[_BetaResponseInputParamItem]

class BetaResponseOutputRefusal(BaseModel):
    refusal: str
    type: Literal["refusal"]

class _beta_response_output_text:
    class AnnotationContainerFileCitation(BaseModel):
        container_id: str
        end_index: int
        file_id: str
        filename: str
        start_index: int
        type: Literal["container_file_citation"]

    class AnnotationFileCitation(BaseModel):
        file_id: str
        filename: str
        index: int
        type: Literal["file_citation"]

    class AnnotationFilePath(BaseModel):
        file_id: str
        index: int
        type: Literal["file_path"]

    class AnnotationURLCitation(BaseModel):
        end_index: int
        start_index: int
        title: str
        type: Literal["url_citation"]
        url: str

    Annotation: TypeAlias = Union[
        _beta_response_output_text.AnnotationFileCitation,
        _beta_response_output_text.AnnotationURLCitation,
        _beta_response_output_text.AnnotationContainerFileCitation,
        _beta_response_output_text.AnnotationFilePath,
    ]

    class LogprobTopLogprob(BaseModel):
        bytes: List[int]
        logprob: float
        token: str

    class Logprob(BaseModel):
        bytes: List[int]
        logprob: float
        token: str
        top_logprobs: List[_beta_response_output_text.LogprobTopLogprob]

class BetaResponseOutputText(BaseModel):
    annotations: List[_beta_response_output_text.Annotation]
    logprobs: Optional[List[_beta_response_output_text.Logprob]]
    text: str
    type: Literal["output_text"]

class _beta_response_output_message:
    Content: TypeAlias = Union[BetaResponseOutputText, BetaResponseOutputRefusal]

    class Agent(BaseModel):
        agent_name: str

class BetaResponseOutputMessage(BaseModel):
    agent: Optional[_beta_response_output_message.Agent]
    content: List[_beta_response_output_message.Content]
    id: str
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]

class _beta_response_reasoning_item:
    class Agent(BaseModel):
        agent_name: str

    class Content(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    class Summary(BaseModel):
        text: str
        type: Literal["summary_text"]

class BetaResponseReasoningItem(BaseModel):
    agent: Optional[_beta_response_reasoning_item.Agent]
    content: Optional[List[_beta_response_reasoning_item.Content]]
    encrypted_content: Optional[str]
    id: str
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    summary: List[_beta_response_reasoning_item.Summary]
    type: Literal["reasoning"]

class BetaComputerTool(BaseModel):
    type: Literal["computer"]

class BetaComputerUsePreviewTool(BaseModel):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]

class BetaContainerNetworkPolicyDomainSecret(BaseModel):
    domain: str
    name: str
    value: str

class BetaContainerNetworkPolicyAllowlist(BaseModel):
    allowed_domains: List[str]
    domain_secrets: Optional[List[BetaContainerNetworkPolicyDomainSecret]]
    type: Literal["allowlist"]

class BetaContainerNetworkPolicyDisabled(BaseModel):
    type: Literal["disabled"]

class _beta_custom_tool:
    class FormatGrammar(BaseModel):
        definition: str
        syntax: Literal["lark", "regex"]
        type: Literal["grammar"]

    class FormatText(BaseModel):
        type: Literal["text"]

    Format: TypeAlias = Union[_beta_custom_tool.FormatText, _beta_custom_tool.FormatGrammar]

class BetaCustomTool(BaseModel):
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    defer_loading: Optional[bool]
    description: Optional[str]
    format: Optional[_beta_custom_tool.Format]
    name: str
    type: Literal["custom"]
    async_: Optional[bool]

class _beta_file_search_tool:
    class FiltersComparisonFilter(BaseModel):
        key: str
        type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
        value: Union[str, float, bool, List[Union[str, float]]]

    class FiltersCompoundFilterFilterComparisonFilter(BaseModel):
        key: str
        type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
        value: Union[str, float, bool, List[Union[str, float]]]

    FiltersCompoundFilterFilter: TypeAlias = Union[
        _beta_file_search_tool.FiltersCompoundFilterFilterComparisonFilter,
        object,
    ]

    class FiltersCompoundFilter(BaseModel):
        filters: List[_beta_file_search_tool.FiltersCompoundFilterFilter]
        type: Literal["and", "or"]

    Filters: TypeAlias = Union[
        _beta_file_search_tool.FiltersComparisonFilter,
        _beta_file_search_tool.FiltersCompoundFilter,
        None,
    ]

    class RankingOptionsHybridSearch(BaseModel):
        embedding_weight: float
        text_weight: float

    class RankingOptions(BaseModel):
        hybrid_search: Optional[_beta_file_search_tool.RankingOptionsHybridSearch]
        ranker: Optional[Literal["auto", "default-2024-11-15"]]
        score_threshold: Optional[float]

class BetaFileSearchTool(BaseModel):
    filters: Optional[_beta_file_search_tool.Filters]
    max_num_results: Optional[int]
    ranking_options: Optional[_beta_file_search_tool.RankingOptions]
    type: Literal["file_search"]
    vector_store_ids: List[str]

class BetaInlineSkillSource(BaseModel):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]

class BetaInlineSkill(BaseModel):
    description: str
    name: str
    source: BetaInlineSkillSource
    type: Literal["inline"]

class BetaSkillReference(BaseModel):
    skill_id: str
    type: Literal["skill_reference"]
    version: Optional[str]

class _beta_container_auto:
    NetworkPolicy: TypeAlias = Union[
        BetaContainerNetworkPolicyDisabled,
        BetaContainerNetworkPolicyAllowlist,
    ]
    Skill: TypeAlias = Union[BetaSkillReference, BetaInlineSkill]

class BetaContainerAuto(BaseModel):
    file_ids: Optional[List[str]]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: Optional[_beta_container_auto.NetworkPolicy]
    skills: Optional[List[_beta_container_auto.Skill]]
    type: Literal["container_auto"]

class _beta_function_shell_tool:
    Environment: TypeAlias = Union[
        BetaContainerAuto,
        BetaLocalEnvironment,
        BetaContainerReference,
        None,
    ]

class BetaFunctionShellTool(BaseModel):
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    environment: Optional[_beta_function_shell_tool.Environment]
    type: Literal["shell"]

class BetaFunctionTool(BaseModel):
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    defer_loading: Optional[bool]
    description: Optional[str]
    name: str
    output_schema: Optional[Dict[str, object]]
    parameters: Optional[Dict[str, object]]
    strict: Optional[bool]
    type: Literal["function"]
    async_: Optional[bool]

class _beta_namespace_tool:
    class ToolFunction(BaseModel):
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
        defer_loading: Optional[bool]
        description: Optional[str]
        name: str
        output_schema: Optional[Dict[str, object]]
        parameters: Optional[object]
        strict: Optional[bool]
        type: Literal["function"]
        async_: Optional[bool]

    Tool: TypeAlias = Union[_beta_namespace_tool.ToolFunction, BetaCustomTool]

class BetaNamespaceTool(BaseModel):
    description: str
    name: str
    tools: List[_beta_namespace_tool.Tool]
    type: Literal["namespace"]

class BetaToolSearchTool(BaseModel):
    description: Optional[str]
    execution: Optional[Literal["server", "client"]]
    parameters: Optional[object]
    type: Literal["tool_search"]

class _beta_web_search_preview_tool:
    class UserLocation(BaseModel):
        city: Optional[str]
        country: Optional[str]
        region: Optional[str]
        timezone: Optional[str]
        type: Literal["approximate"]

class BetaWebSearchPreviewTool(BaseModel):
    search_content_types: Optional[List[Literal["text", "image"]]]
    search_context_size: Optional[Literal["low", "medium", "high"]]
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    user_location: Optional[_beta_web_search_preview_tool.UserLocation]

class _beta_web_search_tool:
    class Filters(BaseModel):
        allowed_domains: Optional[List[str]]

    class UserLocation(BaseModel):
        city: Optional[str]
        country: Optional[str]
        region: Optional[str]
        timezone: Optional[str]
        type: Optional[Literal["approximate"]]

class BetaWebSearchTool(BaseModel):
    external_web_access: Optional[bool]
    filters: Optional[_beta_web_search_tool.Filters]
    search_context_size: Optional[Literal["low", "medium", "high"]]
    type: Literal["web_search", "web_search_2025_08_26"]
    user_location: Optional[_beta_web_search_tool.UserLocation]

class _beta_tool:
    CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
        BetaContainerNetworkPolicyDisabled,
        BetaContainerNetworkPolicyAllowlist,
    ]

    class CodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
        file_ids: Optional[List[str]]
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
        network_policy: Optional[
            _beta_tool.CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
        ]
        type: Literal["auto"]

    CodeInterpreterContainer: TypeAlias = Union[
        str,
        _beta_tool.CodeInterpreterContainerCodeInterpreterToolAuto,
    ]

    class CodeInterpreter(BaseModel):
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
        container: _beta_tool.CodeInterpreterContainer
        type: Literal["code_interpreter"]

    class ImageGenerationInputImageMask(BaseModel):
        file_id: Optional[str]
        image_url: Optional[str]

    class ImageGenerationSvgReasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]

    class ImageGenerationSvg(BaseModel):
        model: Optional[str]
        reasoning: Optional[_beta_tool.ImageGenerationSvgReasoning]

    class ImageGeneration(BaseModel):
        action: Optional[Literal["generate", "edit", "auto"]]
        background: Optional[Literal["transparent", "opaque", "auto"]]
        input_fidelity: Optional[Literal["high", "low"]]
        input_image_mask: Optional[_beta_tool.ImageGenerationInputImageMask]
        model: Union[
            str,
            Literal[
                "gpt-image-1",
                "gpt-image-1-mini",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "gpt-image-1.5",
                "chatgpt-image-latest",
                "gpt-image-2.5-sunburst",
                "gpt-image-2.5-sunburst-2026-09-08",
                "gpt-image-2.5-flare",
                "gpt-image-2.5-flare-2026-09-08",
                "gpt-image-2.6-sunburst",
                "gpt-image-2.6-flare",
            ],
            None,
        ]
        moderation: Optional[Literal["auto", "low"]]
        output_compression: Optional[int]
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
        partial_images: Optional[int]
        quality: Optional[Literal["low", "medium", "high", "auto", "xhigh", "max"]]
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"], None]
        type: Literal["image_generation"]
        complexity: Optional[Literal["low", "medium", "high"]]
        frame_count: Optional[int]
        frame_duration_ms: Optional[int]
        svg: Optional[_beta_tool.ImageGenerationSvg]

    class LocalShell(BaseModel):
        type: Literal["local_shell"]

    class McpAllowedToolsMcpToolFilter(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    McpAllowedTools: TypeAlias = Union[List[str], _beta_tool.McpAllowedToolsMcpToolFilter, None]

    class McpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    class McpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    class McpRequireApprovalMcpToolApprovalFilter(BaseModel):
        always: Optional[_beta_tool.McpRequireApprovalMcpToolApprovalFilterAlways]
        never: Optional[_beta_tool.McpRequireApprovalMcpToolApprovalFilterNever]

    McpRequireApproval: TypeAlias = Union[
        _beta_tool.McpRequireApprovalMcpToolApprovalFilter,
        Literal["always", "never"],
        None,
    ]

    class Mcp(BaseModel):
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
        allowed_tools: Optional[_beta_tool.McpAllowedTools]
        authorization: Optional[str]
        connector_id: Optional[
            Literal[
                "connector_dropbox",
                "connector_gmail",
                "connector_googlecalendar",
                "connector_googledrive",
                "connector_microsoftteams",
                "connector_outlookcalendar",
                "connector_outlookemail",
                "connector_sharepoint",
            ]
        ]
        defer_loading: Optional[bool]
        headers: Optional[Dict[str, str]]
        require_approval: Optional[_beta_tool.McpRequireApproval]
        server_description: Optional[str]
        server_label: str
        server_url: Optional[str]
        tunnel_id: Optional[str]
        type: Literal["mcp"]

    class ProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

BetaTool: TypeAlias = Union[
    BetaFunctionTool,
    BetaFileSearchTool,
    BetaComputerTool,
    BetaComputerUsePreviewTool,
    BetaWebSearchTool,
    _beta_tool.Mcp,
    _beta_tool.CodeInterpreter,
    _beta_tool.ProgrammaticToolCalling,
    _beta_tool.ImageGeneration,
    _beta_tool.LocalShell,
    BetaFunctionShellTool,
    BetaCustomTool,
    BetaNamespaceTool,
    BetaToolSearchTool,
    BetaWebSearchPreviewTool,
    BetaApplyPatchTool,
]

class _beta_tool_search_output_namespace_tool:
    ToolFunction: TypeAlias = _beta_namespace_tool.ToolFunction
    Tool: TypeAlias = Union[_beta_tool_search_output_namespace_tool.ToolFunction, BetaCustomTool]

BetaToolSearchOutputNamespaceTool: TypeAlias = BetaNamespaceTool

class _beta_response_tool_search_output_item_param:
    ToolLocalShell: TypeAlias = _beta_tool.LocalShell
    ToolImageGeneration: TypeAlias = _beta_tool.ImageGeneration
    ToolProgrammaticToolCalling: TypeAlias = _beta_tool.ProgrammaticToolCalling
    ToolCodeInterpreter: TypeAlias = _beta_tool.CodeInterpreter
    ToolCodeInterpreterContainerCodeInterpreterToolAuto: TypeAlias = (
        _beta_tool.CodeInterpreterContainerCodeInterpreterToolAuto
    )
    ToolMcp: TypeAlias = _beta_tool.Mcp
    ToolMcpAllowedToolsMcpToolFilter: TypeAlias = _beta_tool.McpAllowedToolsMcpToolFilter
    ToolMcpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = (
        _beta_tool.McpAllowedToolsMcpToolFilter
    )
    ToolMcpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = (
        _beta_tool.McpAllowedToolsMcpToolFilter
    )
    ToolImageGenerationSvg: TypeAlias = _beta_tool.ImageGenerationSvg
    ToolImageGenerationSvgReasoning: TypeAlias = _beta_tool.ImageGenerationSvgReasoning
    ToolCodeInterpreterContainer: TypeAlias = Union[
        str,
        _beta_response_tool_search_output_item_param.ToolCodeInterpreterContainerCodeInterpreterToolAuto,
    ]
    ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
        BetaContainerNetworkPolicyDisabled,
        BetaContainerNetworkPolicyAllowlist,
    ]
    ToolMcpAllowedTools: TypeAlias = Union[
        SequenceNotStr[str],
        _beta_response_tool_search_output_item_param.ToolMcpAllowedToolsMcpToolFilter,
        None,
    ]

    class ToolMcpRequireApprovalMcpToolApprovalFilter(BaseModel):
        always: Optional[
            _beta_response_tool_search_output_item_param.ToolMcpRequireApprovalMcpToolApprovalFilterAlways
        ]
        never: Optional[
            _beta_response_tool_search_output_item_param.ToolMcpRequireApprovalMcpToolApprovalFilterNever
        ]

    ToolMcpRequireApproval: TypeAlias = Union[
        _beta_response_tool_search_output_item_param.ToolMcpRequireApprovalMcpToolApprovalFilter,
        Literal["always", "never"],
        None,
    ]
    Tool: TypeAlias = Union[
        BetaFunctionTool,
        BetaFileSearchTool,
        BetaComputerTool,
        BetaComputerUsePreviewTool,
        BetaWebSearchTool,
        _beta_response_tool_search_output_item_param.ToolMcp,
        _beta_response_tool_search_output_item_param.ToolCodeInterpreter,
        _beta_response_tool_search_output_item_param.ToolProgrammaticToolCalling,
        _beta_response_tool_search_output_item_param.ToolImageGeneration,
        _beta_response_tool_search_output_item_param.ToolLocalShell,
        BetaFunctionShellTool,
        BetaCustomTool,
        BetaToolSearchOutputNamespaceTool,
        BetaToolSearchTool,
        BetaWebSearchPreviewTool,
        BetaApplyPatchTool,
    ]

    class Agent(BaseModel):
        agent_name: str

    class ToolImageGenerationInputImageMask(BaseModel):
        file_id: Optional[str]
        image_url: Optional[str]

class BetaResponseToolSearchOutputItemParam(BaseModel):
    agent: Optional[_beta_response_tool_search_output_item_param.Agent]
    call_id: Optional[str]
    execution: Optional[Literal["server", "client"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    tools: List[BetaTool]
    type: Literal["tool_search_output"]

class _beta_response_input_item:
    class AdditionalToolsAgent(BaseModel):
        agent_name: str

    class AdditionalTools(BaseModel):
        agent: Optional[_beta_response_input_item.AdditionalToolsAgent]
        id: Optional[str]
        role: Literal["developer"]
        tools: List[BetaTool]
        type: Literal["additional_tools"]

    class AgentMessageAgent(BaseModel):
        agent_name: str

    class AgentMessageContentEncryptedContent(BaseModel):
        encrypted_content: str
        type: Literal["encrypted_content"]

    AgentMessageContent: TypeAlias = Union[
        BetaResponseInputTextContent,
        BetaResponseInputImageContent,
        _beta_response_input_item.AgentMessageContentEncryptedContent,
    ]

    class AgentMessage(BaseModel):
        agent: Optional[_beta_response_input_item.AgentMessageAgent]
        author: str
        content: List[_beta_response_input_item.AgentMessageContent]
        id: Optional[str]
        recipient: str
        type: Literal["agent_message"]

    class ApplyPatchCallAgent(BaseModel):
        agent_name: str

    class ApplyPatchCallCallerDirect(BaseModel):
        type: Literal["direct"]

    class ApplyPatchCallCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    ApplyPatchCallCaller: TypeAlias = Union[
        _beta_response_input_item.ApplyPatchCallCallerDirect,
        _beta_response_input_item.ApplyPatchCallCallerProgram,
        None,
    ]

    class ApplyPatchCallOperationCreateFile(BaseModel):
        diff: str
        path: str
        type: Literal["create_file"]

    class ApplyPatchCallOperationDeleteFile(BaseModel):
        path: str
        type: Literal["delete_file"]

    class ApplyPatchCallOperationUpdateFile(BaseModel):
        diff: str
        path: str
        type: Literal["update_file"]

    ApplyPatchCallOperation: TypeAlias = Union[
        _beta_response_input_item.ApplyPatchCallOperationCreateFile,
        _beta_response_input_item.ApplyPatchCallOperationDeleteFile,
        _beta_response_input_item.ApplyPatchCallOperationUpdateFile,
    ]

    class ApplyPatchCall(BaseModel):
        agent: Optional[_beta_response_input_item.ApplyPatchCallAgent]
        call_id: str
        caller: Optional[_beta_response_input_item.ApplyPatchCallCaller]
        id: Optional[str]
        operation: _beta_response_input_item.ApplyPatchCallOperation
        status: Literal["in_progress", "completed"]
        type: Literal["apply_patch_call"]

    class ApplyPatchCallOutputAgent(BaseModel):
        agent_name: str

    class ApplyPatchCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class ApplyPatchCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    ApplyPatchCallOutputCaller: TypeAlias = Union[
        _beta_response_input_item.ApplyPatchCallOutputCallerDirect,
        _beta_response_input_item.ApplyPatchCallOutputCallerProgram,
        None,
    ]

    class ApplyPatchCallOutput(BaseModel):
        agent: Optional[_beta_response_input_item.ApplyPatchCallOutputAgent]
        call_id: str
        caller: Optional[_beta_response_input_item.ApplyPatchCallOutputCaller]
        id: Optional[str]
        output: Optional[str]
        status: Literal["completed", "failed"]
        type: Literal["apply_patch_call_output"]

    class CompactionTriggerAgent(BaseModel):
        agent_name: str

    class CompactionTrigger(BaseModel):
        agent: Optional[_beta_response_input_item.CompactionTriggerAgent]
        type: Literal["compaction_trigger"]
        id: Optional[str]

    class ComputerCallOutputAcknowledgedSafetyCheck(BaseModel):
        code: Optional[str]
        id: str
        message: Optional[str]

    class ComputerCallOutputAgent(BaseModel):
        agent_name: str

    class ComputerCallOutput(BaseModel):
        acknowledged_safety_checks: Optional[
            List[_beta_response_input_item.ComputerCallOutputAcknowledgedSafetyCheck]
        ]
        agent: Optional[_beta_response_input_item.ComputerCallOutputAgent]
        call_id: str
        id: Optional[str]
        output: BetaResponseComputerToolCallOutputScreenshot
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Literal["computer_call_output"]

    class FunctionCallOutputAgent(BaseModel):
        agent_name: str

    class FunctionCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class FunctionCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    FunctionCallOutputCaller: TypeAlias = Union[
        _beta_response_input_item.FunctionCallOutputCallerDirect,
        _beta_response_input_item.FunctionCallOutputCallerProgram,
        None,
    ]

    class FunctionCallOutput(BaseModel):
        agent: Optional[_beta_response_input_item.FunctionCallOutputAgent]
        call_id: Optional[str]
        caller: Optional[_beta_response_input_item.FunctionCallOutputCaller]
        id: Optional[str]
        name: Optional[str]
        namespace: Optional[str]
        output: Union[str, BetaResponseFunctionCallOutputItemList]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Literal["function_call_output"]

    class ImageGenerationCallAgent(BaseModel):
        agent_name: str

    class ImageGenerationCall(BaseModel):
        agent: Optional[_beta_response_input_item.ImageGenerationCallAgent]
        id: str
        result: Optional[str]
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Optional[Literal["generate", "edit", "auto"]]
        background: Optional[Literal["transparent", "opaque", "auto"]]
        error: Optional[_beta_response_input_param.ImageGenerationCallError]
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
        revised_prompt: Optional[str]
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
        svg_usage: Optional[_beta_response_input_param.ImageGenerationCallSvgUsage]

    class ItemReferenceAgent(BaseModel):
        agent_name: str

    class ItemReference(BaseModel):
        agent: Optional[_beta_response_input_item.ItemReferenceAgent]
        id: str
        type: Optional[Literal["item_reference"]]

    class LocalShellCallAction(BaseModel):
        command: List[str]
        env: Dict[str, str]
        timeout_ms: Optional[int]
        type: Literal["exec"]
        user: Optional[str]
        working_directory: Optional[str]

    class LocalShellCallAgent(BaseModel):
        agent_name: str

    class LocalShellCall(BaseModel):
        action: _beta_response_input_item.LocalShellCallAction
        agent: Optional[_beta_response_input_item.LocalShellCallAgent]
        call_id: str
        id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class LocalShellCallOutputAgent(BaseModel):
        agent_name: str

    class LocalShellCallOutput(BaseModel):
        agent: Optional[_beta_response_input_item.LocalShellCallOutputAgent]
        id: str
        output: str
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Literal["local_shell_call_output"]

    class McpApprovalRequestAgent(BaseModel):
        agent_name: str

    class McpApprovalRequest(BaseModel):
        agent: Optional[_beta_response_input_item.McpApprovalRequestAgent]
        arguments: str
        id: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]

    class McpApprovalResponseAgent(BaseModel):
        agent_name: str

    class McpApprovalResponse(BaseModel):
        agent: Optional[_beta_response_input_item.McpApprovalResponseAgent]
        approval_request_id: str
        approve: bool
        id: Optional[str]
        reason: Optional[str]
        type: Literal["mcp_approval_response"]

    class McpCallAgent(BaseModel):
        agent_name: str

    class McpCall(BaseModel):
        agent: Optional[_beta_response_input_item.McpCallAgent]
        approval_request_id: Optional[str]
        arguments: str
        error: Optional[BetaMcpToolCallError]
        id: str
        name: str
        output: Optional[str]
        server_label: str
        status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]]
        type: Literal["mcp_call"]

    class McpListToolsAgent(BaseModel):
        agent_name: str

    class McpListToolsTool(BaseModel):
        annotations: Optional[object]
        description: Optional[str]
        input_schema: object
        name: str

    class McpListTools(BaseModel):
        agent: Optional[_beta_response_input_item.McpListToolsAgent]
        error: Optional[str]
        id: str
        server_label: str
        tools: List[_beta_response_input_item.McpListToolsTool]
        type: Literal["mcp_list_tools"]

    class MessageAgent(BaseModel):
        agent_name: str

    class Message(BaseModel):
        agent: Optional[_beta_response_input_item.MessageAgent]
        content: BetaResponseInputMessageContentList
        role: Literal["user", "system", "developer"]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Optional[Literal["message"]]

    class MultiAgentCallAgent(BaseModel):
        agent_name: str

    class MultiAgentCall(BaseModel):
        action: Literal[
            "spawn_agent",
            "interrupt_agent",
            "list_agents",
            "send_message",
            "followup_task",
            "wait_agent",
        ]
        agent: Optional[_beta_response_input_item.MultiAgentCallAgent]
        arguments: str
        call_id: str
        id: Optional[str]
        type: Literal["multi_agent_call"]

    class MultiAgentCallOutputAgent(BaseModel):
        agent_name: str

    class MultiAgentCallOutputOutputAnnotationContainerFileCitation(BaseModel):
        container_id: str
        end_index: int
        file_id: str
        filename: str
        start_index: int
        type: Literal["container_file_citation"]

    class MultiAgentCallOutputOutputAnnotationFileCitation(BaseModel):
        file_id: str
        filename: str
        index: int
        type: Literal["file_citation"]

    class MultiAgentCallOutputOutputAnnotationURLCitation(BaseModel):
        end_index: int
        start_index: int
        title: str
        type: Literal["url_citation"]
        url: str

    MultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
        _beta_response_input_item.MultiAgentCallOutputOutputAnnotationFileCitation,
        _beta_response_input_item.MultiAgentCallOutputOutputAnnotationURLCitation,
        _beta_response_input_item.MultiAgentCallOutputOutputAnnotationContainerFileCitation,
    ]

    class MultiAgentCallOutputOutput(BaseModel):
        annotations: Optional[List[_beta_response_input_item.MultiAgentCallOutputOutputAnnotation]]
        text: str
        type: Literal["output_text"]

    class MultiAgentCallOutput(BaseModel):
        action: Literal[
            "spawn_agent",
            "interrupt_agent",
            "list_agents",
            "send_message",
            "followup_task",
            "wait_agent",
        ]
        agent: Optional[_beta_response_input_item.MultiAgentCallOutputAgent]
        call_id: str
        id: Optional[str]
        output: List[_beta_response_input_item.MultiAgentCallOutputOutput]
        type: Literal["multi_agent_call_output"]

    class ProgramAgent(BaseModel):
        agent_name: str

    class Program(BaseModel):
        agent: Optional[_beta_response_input_item.ProgramAgent]
        call_id: str
        code: str
        fingerprint: str
        id: str
        type: Literal["program"]

    class ProgramOutputAgent(BaseModel):
        agent_name: str

    class ProgramOutput(BaseModel):
        agent: Optional[_beta_response_input_item.ProgramOutputAgent]
        call_id: str
        id: str
        result: str
        status: Literal["completed", "incomplete"]
        type: Literal["program_output"]

    class ShellCallAction(BaseModel):
        commands: List[str]
        max_output_length: Optional[int]
        timeout_ms: Optional[int]

    class ShellCallAgent(BaseModel):
        agent_name: str

    class ShellCallCallerDirect(BaseModel):
        type: Literal["direct"]

    class ShellCallCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    ShellCallCaller: TypeAlias = Union[
        _beta_response_input_item.ShellCallCallerDirect,
        _beta_response_input_item.ShellCallCallerProgram,
        None,
    ]
    ShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironment, BetaContainerReference, None]

    class ShellCall(BaseModel):
        action: _beta_response_input_item.ShellCallAction
        agent: Optional[_beta_response_input_item.ShellCallAgent]
        call_id: str
        caller: Optional[_beta_response_input_item.ShellCallCaller]
        environment: Optional[_beta_response_input_item.ShellCallEnvironment]
        id: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Literal["shell_call"]

    class ShellCallOutputAgent(BaseModel):
        agent_name: str

    class ShellCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class ShellCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    ShellCallOutputCaller: TypeAlias = Union[
        _beta_response_input_item.ShellCallOutputCallerDirect,
        _beta_response_input_item.ShellCallOutputCallerProgram,
        None,
    ]

    class ShellCallOutput(BaseModel):
        agent: Optional[_beta_response_input_item.ShellCallOutputAgent]
        call_id: str
        caller: Optional[_beta_response_input_item.ShellCallOutputCaller]
        id: Optional[str]
        max_output_length: Optional[int]
        output: List[BetaResponseFunctionShellCallOutputContent]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Literal["shell_call_output"]

    class ToolSearchCallAgent(BaseModel):
        agent_name: str

    class ToolSearchCall(BaseModel):
        agent: Optional[_beta_response_input_item.ToolSearchCallAgent]
        arguments: object
        call_id: Optional[str]
        execution: Optional[Literal["server", "client"]]
        id: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Literal["tool_search_call"]

    class ImageGenerationCallErrorModerationDetails(BaseModel):
        categories: List[str]
        moderation_stage: Literal["input", "output", "unknown"]

    class ImageGenerationCallError(BaseModel):
        code: Optional[str]
        message: str
        param: Optional[str]
        type: str
        moderation_details: Optional[
            _beta_response_input_item.ImageGenerationCallErrorModerationDetails
        ]

    class ImageGenerationCallSvgUsage(BaseModel):
        input_tokens: int
        model: str
        output_tokens: int
        reasoning_tokens: int
        total_tokens: int

BetaResponseInputItem: TypeAlias = Union[
    BetaEasyInputMessage,
    _beta_response_input_item.Message,
    BetaResponseOutputMessage,
    BetaResponseFileSearchToolCall,
    BetaResponseComputerToolCall,
    _beta_response_input_item.ComputerCallOutput,
    BetaResponseFunctionWebSearch,
    BetaResponseFunctionToolCall,
    _beta_response_input_item.FunctionCallOutput,
    _beta_response_input_item.AgentMessage,
    _beta_response_input_item.MultiAgentCall,
    _beta_response_input_item.MultiAgentCallOutput,
    _beta_response_input_item.ToolSearchCall,
    BetaResponseToolSearchOutputItemParam,
    _beta_response_input_item.AdditionalTools,
    BetaResponseReasoningItem,
    BetaResponseCompactionItemParam,
    _beta_response_input_item.ImageGenerationCall,
    BetaResponseCodeInterpreterToolCall,
    _beta_response_input_item.LocalShellCall,
    _beta_response_input_item.LocalShellCallOutput,
    _beta_response_input_item.ShellCall,
    _beta_response_input_item.ShellCallOutput,
    _beta_response_input_item.ApplyPatchCall,
    _beta_response_input_item.ApplyPatchCallOutput,
    _beta_response_input_item.McpListTools,
    _beta_response_input_item.McpApprovalRequest,
    _beta_response_input_item.McpApprovalResponse,
    _beta_response_input_item.McpCall,
    BetaResponseCustomToolCallOutput,
    BetaResponseCustomToolCall,
    _beta_response_input_item.CompactionTrigger,
    _beta_response_input_item.ItemReference,
    _beta_response_input_item.Program,
    _beta_response_input_item.ProgramOutput,
    BetaResponseConfigurationUpdateItemParam,
]

class _beta_response_tool_search_call:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseToolSearchCall(BaseModel):
    agent: Optional[_beta_response_tool_search_call.Agent]
    arguments: object
    call_id: Optional[str]
    created_by: Optional[str]
    execution: Literal["server", "client"]
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]

class _beta_response_tool_search_output_item:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseToolSearchOutputItem(BaseModel):
    agent: Optional[_beta_response_tool_search_output_item.Agent]
    call_id: Optional[str]
    created_by: Optional[str]
    execution: Literal["server", "client"]
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    tools: List[BetaTool]
    type: Literal["tool_search_output"]

class _beta_response_output_item:
    class AdditionalToolsAgent(BaseModel):
        agent_name: str

    class AdditionalTools(BaseModel):
        agent: Optional[_beta_response_output_item.AdditionalToolsAgent]
        id: str
        role: Literal[
            "unknown",
            "user",
            "assistant",
            "system",
            "critic",
            "discriminator",
            "developer",
            "tool",
        ]
        tools: List[BetaTool]
        type: Literal["additional_tools"]

    class AgentMessageAgent(BaseModel):
        agent_name: str

    class AgentMessageContentComputerScreenshotPromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]]

    class AgentMessageContentComputerScreenshot(BaseModel):
        detail: Literal["low", "high", "auto", "original"]
        file_id: Optional[str]
        image_url: Optional[str]
        prompt_cache_breakpoint: Optional[
            _beta_response_output_item.AgentMessageContentComputerScreenshotPromptCacheBreakpoint
        ]
        type: Literal["computer_screenshot"]

    class AgentMessageContentEncryptedContent(BaseModel):
        encrypted_content: str
        type: Literal["encrypted_content"]

    class AgentMessageContentReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    class AgentMessageContentSummaryText(BaseModel):
        text: str
        type: Literal["summary_text"]

    class AgentMessageContentText(BaseModel):
        text: str
        type: Literal["text"]

    AgentMessageContent: TypeAlias = Union[
        BetaResponseInputText,
        BetaResponseOutputText,
        _beta_response_output_item.AgentMessageContentText,
        _beta_response_output_item.AgentMessageContentSummaryText,
        _beta_response_output_item.AgentMessageContentReasoningText,
        BetaResponseOutputRefusal,
        BetaResponseInputImage,
        _beta_response_output_item.AgentMessageContentComputerScreenshot,
        BetaResponseInputFile,
        _beta_response_output_item.AgentMessageContentEncryptedContent,
    ]

    class AgentMessage(BaseModel):
        agent: Optional[_beta_response_output_item.AgentMessageAgent]
        author: str
        content: List[_beta_response_output_item.AgentMessageContent]
        id: str
        recipient: str
        type: Literal["agent_message"]

    class ImageGenerationCallAgent(BaseModel):
        agent_name: str

    class ImageGenerationCall(BaseModel):
        agent: Optional[_beta_response_output_item.ImageGenerationCallAgent]
        id: str
        result: Optional[str]
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Optional[Literal["generate", "edit", "auto"]]
        background: Optional[Literal["transparent", "opaque", "auto"]]
        error: Optional[_beta_response_input_item.ImageGenerationCallError]
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
        revised_prompt: Optional[str]
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
        svg_usage: Optional[_beta_response_input_item.ImageGenerationCallSvgUsage]

    class LocalShellCallAction(BaseModel):
        command: List[str]
        env: Dict[str, str]
        timeout_ms: Optional[int]
        type: Literal["exec"]
        user: Optional[str]
        working_directory: Optional[str]

    class LocalShellCallAgent(BaseModel):
        agent_name: str

    class LocalShellCall(BaseModel):
        action: _beta_response_output_item.LocalShellCallAction
        agent: Optional[_beta_response_output_item.LocalShellCallAgent]
        call_id: str
        id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class LocalShellCallOutputAgent(BaseModel):
        agent_name: str

    class LocalShellCallOutput(BaseModel):
        agent: Optional[_beta_response_output_item.LocalShellCallOutputAgent]
        id: str
        output: str
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Literal["local_shell_call_output"]

    class McpApprovalRequestAgent(BaseModel):
        agent_name: str

    class McpApprovalRequest(BaseModel):
        agent: Optional[_beta_response_output_item.McpApprovalRequestAgent]
        arguments: str
        id: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]

    class McpApprovalResponseAgent(BaseModel):
        agent_name: str

    class McpApprovalResponse(BaseModel):
        agent: Optional[_beta_response_output_item.McpApprovalResponseAgent]
        approval_request_id: str
        approve: bool
        id: str
        reason: Optional[str]
        type: Literal["mcp_approval_response"]

    class McpCallAgent(BaseModel):
        agent_name: str

    class McpCall(BaseModel):
        agent: Optional[_beta_response_output_item.McpCallAgent]
        approval_request_id: Optional[str]
        arguments: str
        error: Optional[BetaMcpToolCallError]
        id: str
        name: str
        output: Optional[str]
        server_label: str
        status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]]
        type: Literal["mcp_call"]

    class McpListToolsAgent(BaseModel):
        agent_name: str

    class McpListToolsTool(BaseModel):
        annotations: Optional[object]
        description: Optional[str]
        input_schema: object
        name: str

    class McpListTools(BaseModel):
        agent: Optional[_beta_response_output_item.McpListToolsAgent]
        error: Optional[str]
        id: str
        server_label: str
        tools: List[_beta_response_output_item.McpListToolsTool]
        type: Literal["mcp_list_tools"]

    class MultiAgentCallAgent(BaseModel):
        agent_name: str

    class MultiAgentCall(BaseModel):
        action: Literal[
            "spawn_agent",
            "interrupt_agent",
            "list_agents",
            "send_message",
            "followup_task",
            "wait_agent",
        ]
        agent: Optional[_beta_response_output_item.MultiAgentCallAgent]
        arguments: str
        call_id: str
        id: str
        type: Literal["multi_agent_call"]

    class MultiAgentCallOutputAgent(BaseModel):
        agent_name: str

    class MultiAgentCallOutput(BaseModel):
        action: Literal[
            "spawn_agent",
            "interrupt_agent",
            "list_agents",
            "send_message",
            "followup_task",
            "wait_agent",
        ]
        agent: Optional[_beta_response_output_item.MultiAgentCallOutputAgent]
        call_id: str
        id: str
        output: List[BetaResponseOutputText]
        type: Literal["multi_agent_call_output"]

    class ProgramAgent(BaseModel):
        agent_name: str

    class Program(BaseModel):
        agent: Optional[_beta_response_output_item.ProgramAgent]
        call_id: str
        code: str
        fingerprint: str
        id: str
        type: Literal["program"]

    class ProgramOutputAgent(BaseModel):
        agent_name: str

    class ProgramOutput(BaseModel):
        agent: Optional[_beta_response_output_item.ProgramOutputAgent]
        call_id: str
        id: str
        result: str
        status: Literal["completed", "incomplete"]
        type: Literal["program_output"]

    ImageGenerationCallError: TypeAlias = _beta_response_input_item.ImageGenerationCallError
    ImageGenerationCallSvgUsage: TypeAlias = _beta_response_input_item.ImageGenerationCallSvgUsage
    ImageGenerationCallErrorModerationDetails: TypeAlias = (
        _beta_response_input_item.ImageGenerationCallErrorModerationDetails
    )

BetaResponseOutputItem: TypeAlias = Union[
    BetaResponseOutputMessage,
    BetaResponseFileSearchToolCall,
    BetaResponseFunctionToolCall,
    BetaResponseFunctionToolCallOutputItem,
    _beta_response_output_item.AgentMessage,
    _beta_response_output_item.MultiAgentCall,
    _beta_response_output_item.MultiAgentCallOutput,
    BetaResponseFunctionWebSearch,
    BetaResponseComputerToolCall,
    BetaResponseComputerToolCallOutputItem,
    BetaResponseReasoningItem,
    _beta_response_output_item.Program,
    _beta_response_output_item.ProgramOutput,
    BetaResponseToolSearchCall,
    BetaResponseToolSearchOutputItem,
    _beta_response_output_item.AdditionalTools,
    BetaResponseCompactionItem,
    _beta_response_output_item.ImageGenerationCall,
    BetaResponseCodeInterpreterToolCall,
    _beta_response_output_item.LocalShellCall,
    _beta_response_output_item.LocalShellCallOutput,
    BetaResponseFunctionShellToolCall,
    BetaResponseFunctionShellToolCallOutput,
    BetaResponseApplyPatchToolCall,
    BetaResponseApplyPatchToolCallOutput,
    _beta_response_output_item.McpCall,
    _beta_response_output_item.McpListTools,
    _beta_response_output_item.McpApprovalRequest,
    _beta_response_output_item.McpApprovalResponse,
    BetaResponseCustomToolCall,
    BetaResponseCustomToolCallOutputItem,
]

class BetaResponseCustomToolCallItem(BetaResponseCustomToolCall):
    created_by: Optional[str]
    id: str  # type: ignore[assignment, unused-ignore]
    status: Literal["in_progress", "completed", "incomplete"]
    async_: Optional[bool]  # type: ignore[assignment, unused-ignore]

class BetaResponseFunctionToolCallItem(BetaResponseFunctionToolCall):
    created_by: Optional[str]
    id: str  # type: ignore[assignment, unused-ignore]
    status: Literal["in_progress", "completed", "incomplete"]  # type: ignore[assignment, unused-ignore]
    async_: Optional[bool]  # type: ignore[assignment, unused-ignore]

class _beta_response_input_item_param:
    class AdditionalToolsAgent(TypedDict, total=False):
        agent_name: Required[str]

    class AdditionalTools(TypedDict, total=False):
        agent: Optional[_beta_response_input_item_param.AdditionalToolsAgent]
        id: Optional[str]
        role: Required[Literal["developer"]]
        tools: Required[Iterable[BetaToolParam]]
        type: Required[Literal["additional_tools"]]

    class AgentMessageAgent(TypedDict, total=False):
        agent_name: Required[str]

    class AgentMessageContentEncryptedContent(TypedDict, total=False):
        encrypted_content: Required[str]
        type: Required[Literal["encrypted_content"]]

    AgentMessageContent: TypeAlias = Union[
        BetaResponseInputTextContentParam,
        BetaResponseInputImageContentParam,
        _beta_response_input_item_param.AgentMessageContentEncryptedContent,
    ]

    class AgentMessage(TypedDict, total=False):
        agent: Optional[_beta_response_input_item_param.AgentMessageAgent]
        author: Required[str]
        content: Required[Iterable[_beta_response_input_item_param.AgentMessageContent]]
        id: Optional[str]
        recipient: Required[str]
        type: Required[Literal["agent_message"]]

    class ApplyPatchCallAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ApplyPatchCallCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class ApplyPatchCallCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    ApplyPatchCallCaller: TypeAlias = Union[
        _beta_response_input_item_param.ApplyPatchCallCallerDirect,
        _beta_response_input_item_param.ApplyPatchCallCallerProgram,
        None,
    ]

    class ApplyPatchCallOperationCreateFile(TypedDict, total=False):
        diff: Required[str]
        path: Required[str]
        type: Required[Literal["create_file"]]

    class ApplyPatchCallOperationDeleteFile(TypedDict, total=False):
        path: Required[str]
        type: Required[Literal["delete_file"]]

    class ApplyPatchCallOperationUpdateFile(TypedDict, total=False):
        diff: Required[str]
        path: Required[str]
        type: Required[Literal["update_file"]]

    ApplyPatchCallOperation: TypeAlias = Union[
        _beta_response_input_item_param.ApplyPatchCallOperationCreateFile,
        _beta_response_input_item_param.ApplyPatchCallOperationDeleteFile,
        _beta_response_input_item_param.ApplyPatchCallOperationUpdateFile,
    ]

    class ApplyPatchCall(TypedDict, total=False):
        agent: Optional[_beta_response_input_item_param.ApplyPatchCallAgent]
        call_id: Required[str]
        caller: Optional[_beta_response_input_item_param.ApplyPatchCallCaller]
        id: Optional[str]
        operation: Required[_beta_response_input_item_param.ApplyPatchCallOperation]
        status: Required[Literal["in_progress", "completed"]]
        type: Required[Literal["apply_patch_call"]]

    class ApplyPatchCallOutputAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ApplyPatchCallOutputCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class ApplyPatchCallOutputCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    ApplyPatchCallOutputCaller: TypeAlias = Union[
        _beta_response_input_item_param.ApplyPatchCallOutputCallerDirect,
        _beta_response_input_item_param.ApplyPatchCallOutputCallerProgram,
        None,
    ]

    class ApplyPatchCallOutput(TypedDict, total=False):
        agent: Optional[_beta_response_input_item_param.ApplyPatchCallOutputAgent]
        call_id: Required[str]
        caller: Optional[_beta_response_input_item_param.ApplyPatchCallOutputCaller]
        id: Optional[str]
        output: Optional[str]
        status: Required[Literal["completed", "failed"]]
        type: Required[Literal["apply_patch_call_output"]]

    class CompactionTriggerAgent(TypedDict, total=False):
        agent_name: Required[str]

    class CompactionTrigger(TypedDict, total=False):
        agent: Optional[_beta_response_input_item_param.CompactionTriggerAgent]
        type: Required[Literal["compaction_trigger"]]
        id: Optional[str]

    class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
        code: Optional[str]
        id: Required[str]
        message: Optional[str]

    class ComputerCallOutputAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ComputerCallOutput(TypedDict, total=False):
        acknowledged_safety_checks: Optional[
            Iterable[_beta_response_input_item_param.ComputerCallOutputAcknowledgedSafetyCheck]
        ]
        agent: Optional[_beta_response_input_item_param.ComputerCallOutputAgent]
        call_id: Required[str]
        id: Optional[str]
        output: Required[BetaResponseComputerToolCallOutputScreenshotParam]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["computer_call_output"]]

    class FunctionCallOutputAgent(TypedDict, total=False):
        agent_name: Required[str]

    class FunctionCallOutputCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class FunctionCallOutputCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    FunctionCallOutputCaller: TypeAlias = Union[
        _beta_response_input_item_param.FunctionCallOutputCallerDirect,
        _beta_response_input_item_param.FunctionCallOutputCallerProgram,
        None,
    ]

    class FunctionCallOutput(TypedDict, total=False):
        agent: Optional[_beta_response_input_item_param.FunctionCallOutputAgent]
        call_id: Optional[str]
        caller: Optional[_beta_response_input_item_param.FunctionCallOutputCaller]
        id: Optional[str]
        name: Optional[str]
        namespace: Optional[str]
        output: Required[Union[str, Iterable[BetaResponseFunctionCallOutputItemParam]]]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["function_call_output"]]

    class ImageGenerationCallAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ImageGenerationCall(TypedDict, total=False):
        agent: Optional[_beta_response_input_item_param.ImageGenerationCallAgent]
        id: Required[str]
        result: Required[Optional[str]]
        status: Required[Literal["in_progress", "completed", "generating", "failed"]]
        type: Required[Literal["image_generation_call"]]
        action: Optional[Literal["generate", "edit", "auto"]]
        background: Optional[Literal["transparent", "opaque", "auto"]]
        error: _beta_response_input_param.ImageGenerationCallError
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
        revised_prompt: Optional[str]
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
        svg_usage: _beta_response_input_param.ImageGenerationCallSvgUsage

    class ItemReferenceAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ItemReference(TypedDict, total=False):
        agent: Optional[_beta_response_input_item_param.ItemReferenceAgent]
        id: Required[str]
        type: Optional[Literal["item_reference"]]

    class LocalShellCallAction(TypedDict, total=False):
        command: Required[SequenceNotStr[str]]
        env: Required[Mapping[str, str]]
        timeout_ms: Optional[int]
        type: Required[Literal["exec"]]
        user: Optional[str]
        working_directory: Optional[str]

    class LocalShellCallAgent(TypedDict, total=False):
        agent_name: Required[str]

    class LocalShellCall(TypedDict, total=False):
        action: Required[_beta_response_input_item_param.LocalShellCallAction]
        agent: Optional[_beta_response_input_item_param.LocalShellCallAgent]
        call_id: Required[str]
        id: Required[str]
        status: Required[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["local_shell_call"]]

    class LocalShellCallOutputAgent(TypedDict, total=False):
        agent_name: Required[str]

    class LocalShellCallOutput(TypedDict, total=False):
        agent: Optional[_beta_response_input_item_param.LocalShellCallOutputAgent]
        id: Required[str]
        output: Required[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["local_shell_call_output"]]

    class McpApprovalRequestAgent(TypedDict, total=False):
        agent_name: Required[str]

    class McpApprovalRequest(TypedDict, total=False):
        agent: Optional[_beta_response_input_item_param.McpApprovalRequestAgent]
        arguments: Required[str]
        id: Required[str]
        name: Required[str]
        server_label: Required[str]
        type: Required[Literal["mcp_approval_request"]]

    class McpApprovalResponseAgent(TypedDict, total=False):
        agent_name: Required[str]

    class McpApprovalResponse(TypedDict, total=False):
        agent: Optional[_beta_response_input_item_param.McpApprovalResponseAgent]
        approval_request_id: Required[str]
        approve: Required[bool]
        id: Optional[str]
        reason: Optional[str]
        type: Required[Literal["mcp_approval_response"]]

    class McpCallAgent(TypedDict, total=False):
        agent_name: Required[str]

    class McpCall(TypedDict, total=False):
        agent: Optional[_beta_response_input_item_param.McpCallAgent]
        approval_request_id: Optional[str]
        arguments: Required[str]
        error: Optional[BetaMcpToolCallErrorParam]
        id: Required[str]
        name: Required[str]
        output: Optional[str]
        server_label: Required[str]
        status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]
        type: Required[Literal["mcp_call"]]

    class McpListToolsAgent(TypedDict, total=False):
        agent_name: Required[str]

    class McpListToolsTool(TypedDict, total=False):
        annotations: Optional[object]
        description: Optional[str]
        input_schema: Required[object]
        name: Required[str]

    class McpListTools(TypedDict, total=False):
        agent: Optional[_beta_response_input_item_param.McpListToolsAgent]
        error: Optional[str]
        id: Required[str]
        server_label: Required[str]
        tools: Required[Iterable[_beta_response_input_item_param.McpListToolsTool]]
        type: Required[Literal["mcp_list_tools"]]

    class MessageAgent(TypedDict, total=False):
        agent_name: Required[str]

    class Message(TypedDict, total=False):
        agent: Optional[_beta_response_input_item_param.MessageAgent]
        content: Required[Iterable[BetaResponseInputContentParam]]
        role: Required[Literal["user", "system", "developer"]]
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["message"]

    class MultiAgentCallAgent(TypedDict, total=False):
        agent_name: Required[str]

    class MultiAgentCall(TypedDict, total=False):
        action: Required[
            Literal[
                "spawn_agent",
                "interrupt_agent",
                "list_agents",
                "send_message",
                "followup_task",
                "wait_agent",
            ]
        ]
        agent: Optional[_beta_response_input_item_param.MultiAgentCallAgent]
        arguments: Required[str]
        call_id: Required[str]
        id: Optional[str]
        type: Required[Literal["multi_agent_call"]]

    class MultiAgentCallOutputAgent(TypedDict, total=False):
        agent_name: Required[str]

    class MultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict, total=False):
        container_id: Required[str]
        end_index: Required[int]
        file_id: Required[str]
        filename: Required[str]
        start_index: Required[int]
        type: Required[Literal["container_file_citation"]]

    class MultiAgentCallOutputOutputAnnotationFileCitation(TypedDict, total=False):
        file_id: Required[str]
        filename: Required[str]
        index: Required[int]
        type: Required[Literal["file_citation"]]

    class MultiAgentCallOutputOutputAnnotationURLCitation(TypedDict, total=False):
        end_index: Required[int]
        start_index: Required[int]
        title: Required[str]
        type: Required[Literal["url_citation"]]
        url: Required[str]

    MultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
        _beta_response_input_item_param.MultiAgentCallOutputOutputAnnotationFileCitation,
        _beta_response_input_item_param.MultiAgentCallOutputOutputAnnotationURLCitation,
        _beta_response_input_item_param.MultiAgentCallOutputOutputAnnotationContainerFileCitation,
    ]

    class MultiAgentCallOutputOutput(TypedDict, total=False):
        annotations: Iterable[_beta_response_input_item_param.MultiAgentCallOutputOutputAnnotation]
        text: Required[str]
        type: Required[Literal["output_text"]]

    class MultiAgentCallOutput(TypedDict, total=False):
        action: Required[
            Literal[
                "spawn_agent",
                "interrupt_agent",
                "list_agents",
                "send_message",
                "followup_task",
                "wait_agent",
            ]
        ]
        agent: Optional[_beta_response_input_item_param.MultiAgentCallOutputAgent]
        call_id: Required[str]
        id: Optional[str]
        output: Required[Iterable[_beta_response_input_item_param.MultiAgentCallOutputOutput]]
        type: Required[Literal["multi_agent_call_output"]]

    class ProgramAgent(TypedDict, total=False):
        agent_name: Required[str]

    class Program(TypedDict, total=False):
        agent: Optional[_beta_response_input_item_param.ProgramAgent]
        call_id: Required[str]
        code: Required[str]
        fingerprint: Required[str]
        id: Required[str]
        type: Required[Literal["program"]]

    class ProgramOutputAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ProgramOutput(TypedDict, total=False):
        agent: Optional[_beta_response_input_item_param.ProgramOutputAgent]
        call_id: Required[str]
        id: Required[str]
        result: Required[str]
        status: Required[Literal["completed", "incomplete"]]
        type: Required[Literal["program_output"]]

    class ShellCallAction(TypedDict, total=False):
        commands: Required[SequenceNotStr[str]]
        max_output_length: Optional[int]
        timeout_ms: Optional[int]

    class ShellCallAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ShellCallCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class ShellCallCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    ShellCallCaller: TypeAlias = Union[
        _beta_response_input_item_param.ShellCallCallerDirect,
        _beta_response_input_item_param.ShellCallCallerProgram,
        None,
    ]
    ShellCallEnvironment: TypeAlias = Union[
        BetaLocalEnvironmentParam,
        BetaContainerReferenceParam,
        None,
    ]

    class ShellCall(TypedDict, total=False):
        action: Required[_beta_response_input_item_param.ShellCallAction]
        agent: Optional[_beta_response_input_item_param.ShellCallAgent]
        call_id: Required[str]
        caller: Optional[_beta_response_input_item_param.ShellCallCaller]
        environment: Optional[_beta_response_input_item_param.ShellCallEnvironment]
        id: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["shell_call"]]

    class ShellCallOutputAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ShellCallOutputCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class ShellCallOutputCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    ShellCallOutputCaller: TypeAlias = Union[
        _beta_response_input_item_param.ShellCallOutputCallerDirect,
        _beta_response_input_item_param.ShellCallOutputCallerProgram,
        None,
    ]

    class ShellCallOutput(TypedDict, total=False):
        agent: Optional[_beta_response_input_item_param.ShellCallOutputAgent]
        call_id: Required[str]
        caller: Optional[_beta_response_input_item_param.ShellCallOutputCaller]
        id: Optional[str]
        max_output_length: Optional[int]
        output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam]]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["shell_call_output"]]

    class ToolSearchCallAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ToolSearchCall(TypedDict, total=False):
        agent: Optional[_beta_response_input_item_param.ToolSearchCallAgent]
        arguments: Required[object]
        call_id: Optional[str]
        execution: Literal["server", "client"]
        id: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["tool_search_call"]]

    class ImageGenerationCallErrorModerationDetails(TypedDict, total=False):
        categories: Required[SequenceNotStr[str]]
        moderation_stage: Required[Literal["input", "output", "unknown"]]

    class ImageGenerationCallError(TypedDict, total=False):
        code: Required[Optional[str]]
        message: Required[str]
        param: Required[Optional[str]]
        type: Required[str]
        moderation_details: (
            _beta_response_input_item_param.ImageGenerationCallErrorModerationDetails
        )

    class ImageGenerationCallSvgUsage(TypedDict, total=False):
        input_tokens: Required[int]
        model: Required[str]
        output_tokens: Required[int]
        reasoning_tokens: Required[int]
        total_tokens: Required[int]

BetaResponseInputItemParam: TypeAlias = Union[
    BetaEasyInputMessageParam,
    _beta_response_input_item_param.Message,
    BetaResponseOutputMessageParam,
    BetaResponseFileSearchToolCallParam,
    BetaResponseComputerToolCallParam,
    _beta_response_input_item_param.ComputerCallOutput,
    BetaResponseFunctionWebSearchParam,
    BetaResponseFunctionToolCallParam,
    _beta_response_input_item_param.FunctionCallOutput,
    _beta_response_input_item_param.AgentMessage,
    _beta_response_input_item_param.MultiAgentCall,
    _beta_response_input_item_param.MultiAgentCallOutput,
    _beta_response_input_item_param.ToolSearchCall,
    BetaResponseToolSearchOutputItemParamParam,
    _beta_response_input_item_param.AdditionalTools,
    BetaResponseReasoningItemParam,
    BetaResponseCompactionItemParamParam,
    _beta_response_input_item_param.ImageGenerationCall,
    BetaResponseCodeInterpreterToolCallParam,
    _beta_response_input_item_param.LocalShellCall,
    _beta_response_input_item_param.LocalShellCallOutput,
    _beta_response_input_item_param.ShellCall,
    _beta_response_input_item_param.ShellCallOutput,
    _beta_response_input_item_param.ApplyPatchCall,
    _beta_response_input_item_param.ApplyPatchCallOutput,
    _beta_response_input_item_param.McpListTools,
    _beta_response_input_item_param.McpApprovalRequest,
    _beta_response_input_item_param.McpApprovalResponse,
    _beta_response_input_item_param.McpCall,
    BetaResponseCustomToolCallOutputParam,
    BetaResponseCustomToolCallParam,
    _beta_response_input_item_param.CompactionTrigger,
    _beta_response_input_item_param.ItemReference,
    _beta_response_input_item_param.Program,
    _beta_response_input_item_param.ProgramOutput,
    BetaResponseConfigurationUpdateItemParamParam,
]

class _beta_response_input_message_item:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseInputMessageItem(BaseModel):
    agent: Optional[_beta_response_input_message_item.Agent]
    content: List[BetaResponseInputContent]
    id: str
    role: Literal["user", "system", "developer"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["message"]

class _beta_response_configuration_update_item:
    class TextFormatText(BaseModel):
        type: Literal["text"]

    TextFormat: TypeAlias = Union[
        _beta_response_configuration_update_item.TextFormatText,
        BetaResponseFormatTextJSONSchemaConfig,
    ]

    class Agent(BaseModel):
        agent_name: str

    class Reasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]

    class Text(BaseModel):
        format: Union[
            _beta_response_configuration_update_item.TextFormatText,
            BetaResponseFormatTextJSONSchemaConfig,
        ]

class BetaResponseConfigurationUpdateItem(BaseModel):
    agent: Optional[_beta_response_configuration_update_item.Agent]
    id: str
    reasoning: Optional[_beta_response_configuration_update_item.Reasoning]
    text: Optional[_beta_response_configuration_update_item.Text]
    type: Literal["configuration_update"]

class _beta_response_item:
    class AdditionalToolsAgent(BaseModel):
        agent_name: str

    class AdditionalTools(BaseModel):
        agent: Optional[_beta_response_item.AdditionalToolsAgent]
        id: str
        role: Literal[
            "unknown",
            "user",
            "assistant",
            "system",
            "critic",
            "discriminator",
            "developer",
            "tool",
        ]
        tools: List[BetaTool]
        type: Literal["additional_tools"]

    class AgentMessageAgent(BaseModel):
        agent_name: str

    class AgentMessageContentComputerScreenshotPromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]]

    class AgentMessageContentComputerScreenshot(BaseModel):
        detail: Literal["low", "high", "auto", "original"]
        file_id: Optional[str]
        image_url: Optional[str]
        prompt_cache_breakpoint: Optional[
            _beta_response_item.AgentMessageContentComputerScreenshotPromptCacheBreakpoint
        ]
        type: Literal["computer_screenshot"]

    class AgentMessageContentEncryptedContent(BaseModel):
        encrypted_content: str
        type: Literal["encrypted_content"]

    class AgentMessageContentReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    class AgentMessageContentSummaryText(BaseModel):
        text: str
        type: Literal["summary_text"]

    class AgentMessageContentText(BaseModel):
        text: str
        type: Literal["text"]

    AgentMessageContent: TypeAlias = Union[
        BetaResponseInputText,
        BetaResponseOutputText,
        _beta_response_item.AgentMessageContentText,
        _beta_response_item.AgentMessageContentSummaryText,
        _beta_response_item.AgentMessageContentReasoningText,
        BetaResponseOutputRefusal,
        BetaResponseInputImage,
        _beta_response_item.AgentMessageContentComputerScreenshot,
        BetaResponseInputFile,
        _beta_response_item.AgentMessageContentEncryptedContent,
    ]

    class AgentMessage(BaseModel):
        agent: Optional[_beta_response_item.AgentMessageAgent]
        author: str
        content: List[_beta_response_item.AgentMessageContent]
        id: str
        recipient: str
        type: Literal["agent_message"]

    class ImageGenerationCallAgent(BaseModel):
        agent_name: str

    class ImageGenerationCall(BaseModel):
        agent: Optional[_beta_response_item.ImageGenerationCallAgent]
        id: str
        result: Optional[str]
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Optional[Literal["generate", "edit", "auto"]]
        background: Optional[Literal["transparent", "opaque", "auto"]]
        error: Optional[_beta_response_input_item.ImageGenerationCallError]
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
        revised_prompt: Optional[str]
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
        svg_usage: Optional[_beta_response_input_item.ImageGenerationCallSvgUsage]

    class LocalShellCallAction(BaseModel):
        command: List[str]
        env: Dict[str, str]
        timeout_ms: Optional[int]
        type: Literal["exec"]
        user: Optional[str]
        working_directory: Optional[str]

    class LocalShellCallAgent(BaseModel):
        agent_name: str

    class LocalShellCall(BaseModel):
        action: _beta_response_item.LocalShellCallAction
        agent: Optional[_beta_response_item.LocalShellCallAgent]
        call_id: str
        id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class LocalShellCallOutputAgent(BaseModel):
        agent_name: str

    class LocalShellCallOutput(BaseModel):
        agent: Optional[_beta_response_item.LocalShellCallOutputAgent]
        id: str
        output: str
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Literal["local_shell_call_output"]

    class McpApprovalRequestAgent(BaseModel):
        agent_name: str

    class McpApprovalRequest(BaseModel):
        agent: Optional[_beta_response_item.McpApprovalRequestAgent]
        arguments: str
        id: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]

    class McpApprovalResponseAgent(BaseModel):
        agent_name: str

    class McpApprovalResponse(BaseModel):
        agent: Optional[_beta_response_item.McpApprovalResponseAgent]
        approval_request_id: str
        approve: bool
        id: str
        reason: Optional[str]
        type: Literal["mcp_approval_response"]

    class McpCallAgent(BaseModel):
        agent_name: str

    class McpCall(BaseModel):
        agent: Optional[_beta_response_item.McpCallAgent]
        approval_request_id: Optional[str]
        arguments: str
        error: Optional[BetaMcpToolCallError]
        id: str
        name: str
        output: Optional[str]
        server_label: str
        status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]]
        type: Literal["mcp_call"]

    class McpListToolsAgent(BaseModel):
        agent_name: str

    class McpListToolsTool(BaseModel):
        annotations: Optional[object]
        description: Optional[str]
        input_schema: object
        name: str

    class McpListTools(BaseModel):
        agent: Optional[_beta_response_item.McpListToolsAgent]
        error: Optional[str]
        id: str
        server_label: str
        tools: List[_beta_response_item.McpListToolsTool]
        type: Literal["mcp_list_tools"]

    class MultiAgentCallAgent(BaseModel):
        agent_name: str

    class MultiAgentCall(BaseModel):
        action: Literal[
            "spawn_agent",
            "interrupt_agent",
            "list_agents",
            "send_message",
            "followup_task",
            "wait_agent",
        ]
        agent: Optional[_beta_response_item.MultiAgentCallAgent]
        arguments: str
        call_id: str
        id: str
        type: Literal["multi_agent_call"]

    class MultiAgentCallOutputAgent(BaseModel):
        agent_name: str

    class MultiAgentCallOutput(BaseModel):
        action: Literal[
            "spawn_agent",
            "interrupt_agent",
            "list_agents",
            "send_message",
            "followup_task",
            "wait_agent",
        ]
        agent: Optional[_beta_response_item.MultiAgentCallOutputAgent]
        call_id: str
        id: str
        output: List[BetaResponseOutputText]
        type: Literal["multi_agent_call_output"]

    class ProgramAgent(BaseModel):
        agent_name: str

    class Program(BaseModel):
        agent: Optional[_beta_response_item.ProgramAgent]
        call_id: str
        code: str
        fingerprint: str
        id: str
        type: Literal["program"]

    class ProgramOutputAgent(BaseModel):
        agent_name: str

    class ProgramOutput(BaseModel):
        agent: Optional[_beta_response_item.ProgramOutputAgent]
        call_id: str
        id: str
        result: str
        status: Literal["completed", "incomplete"]
        type: Literal["program_output"]

    ImageGenerationCallError: TypeAlias = _beta_response_input_item.ImageGenerationCallError
    ImageGenerationCallSvgUsage: TypeAlias = _beta_response_input_item.ImageGenerationCallSvgUsage
    ImageGenerationCallErrorModerationDetails: TypeAlias = (
        _beta_response_input_item.ImageGenerationCallErrorModerationDetails
    )

BetaResponseItem: TypeAlias = Union[
    BetaResponseInputMessageItem,
    BetaResponseOutputMessage,
    BetaResponseFileSearchToolCall,
    BetaResponseComputerToolCall,
    BetaResponseComputerToolCallOutputItem,
    BetaResponseFunctionWebSearch,
    BetaResponseFunctionToolCallItem,
    BetaResponseFunctionToolCallOutputItem,
    _beta_response_item.AgentMessage,
    _beta_response_item.MultiAgentCall,
    _beta_response_item.MultiAgentCallOutput,
    BetaResponseToolSearchCall,
    BetaResponseToolSearchOutputItem,
    _beta_response_item.AdditionalTools,
    BetaResponseReasoningItem,
    _beta_response_item.Program,
    _beta_response_item.ProgramOutput,
    BetaResponseCompactionItem,
    _beta_response_item.ImageGenerationCall,
    BetaResponseCodeInterpreterToolCall,
    _beta_response_item.LocalShellCall,
    _beta_response_item.LocalShellCallOutput,
    BetaResponseFunctionShellToolCall,
    BetaResponseFunctionShellToolCallOutput,
    BetaResponseApplyPatchToolCall,
    BetaResponseApplyPatchToolCallOutput,
    _beta_response_item.McpListTools,
    _beta_response_item.McpApprovalRequest,
    _beta_response_item.McpApprovalResponse,
    _beta_response_item.McpCall,
    BetaResponseCustomToolCallItem,
    BetaResponseCustomToolCallOutputItem,
    BetaResponseConfigurationUpdateItem,
]

class _token_usage:
    class InputTokensDetails(BaseModel):
        cached_tokens: int

    class OutputTokensDetails(BaseModel):
        reasoning_tokens: int

class TokenUsage(BaseModel):
    input_tokens: int
    input_tokens_details: _token_usage.InputTokensDetails
    output_tokens: int
    output_tokens_details: _token_usage.OutputTokensDetails
    total_tokens: int

class SessionTurnError(BaseModel):
    code: Literal[
        "context_length_exceeded",
        "max_output_tokens",
        "usage_limit_exceeded",
        "project_spend_limit_exceeded",
        "organization_spend_limit_exceeded",
        "organization_usage_limit_exceeded",
        "billing_not_active",
        "credit_balance_exhausted",
        "rate_limit_exceeded",
        "flex_unavailable",
        "server_overloaded",
        "cyber_policy",
        "misalignment_policy_violation",
        "connection_failed",
        "server_error",
        "authentication_error",
        "invalid_request",
        "resource_not_found",
        "sandbox_error",
        "executor_version_incompatible",
        "active_turn_not_steerable",
        "request_timeout",
        "internal_error",
    ]
    message: str

class _beta_tool_search_output_namespace_tool_param:
    Tool: TypeAlias = Union[_beta_namespace_tool_param.ToolFunction, BetaCustomToolParam]
