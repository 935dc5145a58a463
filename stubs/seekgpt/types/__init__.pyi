from . import admin as admin
from . import audio as audio
from . import beta as beta
from . import chat as chat
from . import containers as containers
from . import conversations as conversations
from . import evals as evals
from . import fine_tuning as fine_tuning
from . import graders as graders
from . import live as live
from . import realtime as realtime
from . import responses as responses
from . import safety as safety
from . import shared as shared
from . import shared_params as shared_params
from . import skills as skills
from . import uploads as uploads
from . import vector_stores as vector_stores
from . import webhooks as webhooks
from .websocket_connection_options import (
    SyncWebSocketConnectionOptions as SyncWebSocketConnectionOptions,
)
from .websocket_connection_options import WebSocketConnectionOptions as WebSocketConnectionOptions
from .websocket_connection_options import WebsocketConnectionOptions as WebsocketConnectionOptions
from .shared import AllModels as AllModels
from .shared import ComparisonFilter as ComparisonFilter
from ._apart import CompletionUsage as CompletionUsage
from .shared import CompoundFilter as CompoundFilter
from .shared import CustomToolInputFormat as CustomToolInputFormat
from .shared import DecisionInputJSON as DecisionInputJSON
from .shared import DecisionQuestionInputImage as DecisionQuestionInputImage
from .shared import DecisionQuestionInputPart as DecisionQuestionInputPart
from .shared import DecisionQuestionInputText as DecisionQuestionInputText
from .shared import ErrorObject as ErrorObject
from .shared import FunctionDefinition as FunctionDefinition
from .shared import FunctionParameters as FunctionParameters
from .shared import Metadata as Metadata
from .shared import OAuthErrorCode as OAuthErrorCode
from .shared import Reasoning as Reasoning
from .shared import ResponseFormatJSONObject as ResponseFormatJSONObject
from .shared import ResponseFormatJSONSchema as ResponseFormatJSONSchema
from .shared import ResponseFormatText as ResponseFormatText
from .shared import ResponseFormatTextGrammar as ResponseFormatTextGrammar
from .shared import ResponseFormatTextPython as ResponseFormatTextPython
from .shared import ResponsesModel as ResponsesModel
from typing import Dict, Iterable, List, Mapping, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from .._model.base import BaseModel
from .._types import FileTypes, SequenceNotStr
from ._apart import CompletionUsage as _CompletionUsage
from ._literals import (
    _AudioModel,
    _AudioResponseFormat,
    _ChatModel,
    _EmbeddingModel,
    _FilePurpose,
    _ImageModel,
    _ModerationModel,
    _ReasoningEffort,
    _ReasoningEffortParam,
    _VideoSeconds,
    _VideoSize,
)
from .chat import ChatCompletionStreamOptionsParam
from .evals import _create_eval_completions_run_data_source_param
from .graders import (
    LabelModelGrader,
    PythonGrader,
    ScoreModelGrader,
    StringCheckGrader,
    StringCheckGraderParam,
    TextSimilarityGrader,
    _grader_inputs_param,
    _label_model_grader_param,
)
from .responses import ResponseInputAudioParam
from .responses._apart import (
    ContainerNetworkPolicyAllowlistParam,
    ContainerNetworkPolicyDisabledParam,
    InlineSkillParam,
    ResponseInputTextParam,
    SkillReferenceParam,
)
from .shared_params import (
    ComparisonFilter as _ComparisonFilter,
    CompoundFilter as _CompoundFilter,
    DecisionInputJSON as _DecisionInputJSON,
    DecisionQuestionInputPart as _DecisionQuestionInputPart,
)

class OtherFileChunkingStrategyObject(BaseModel):
    type: Literal["other"]

class StaticFileChunkingStrategy(BaseModel):
    """Sizes in tokens: chunk (100 to 4096, default 800) and overlap (default 400)."""

    chunk_overlap_tokens: int
    max_chunk_size_tokens: int

class StaticFileChunkingStrategyObject(BaseModel):
    static: StaticFileChunkingStrategy
    type: Literal["static"]

FileChunkingStrategy: TypeAlias = Union[
    StaticFileChunkingStrategyObject,
    OtherFileChunkingStrategyObject,
]

class Skill(BaseModel):
    """A skill: name, description, and its default and latest version."""

    created_at: int
    default_version: str
    description: str
    id: str
    latest_version: str
    name: str
    object: Literal["skill"]

class SkillList(BaseModel):
    data: List[Skill]
    first_id: Optional[str]
    has_more: bool
    last_id: Optional[str]
    object: Literal["list"]

class _decision:
    class AnswerAnswerResourceChoiceProbability(BaseModel):
        probability: float
        value: Union[str, bool]

    class AnswerAnswerResourceChoice(BaseModel):
        choice: Union[str, bool]
        confidence: float
        name: Optional[str]
        probabilities: List[_decision.AnswerAnswerResourceChoiceProbability]
        type: Literal["choice"]

    class AnswerAnswerResourcePredicate(BaseModel):
        name: Optional[str]
        probability: float
        type: Literal["predicate"]

    class AnswerAnswerResourceRefusal(BaseModel):
        name: Optional[str]
        type: Literal["refusal"]

    class AnswerAnswerResourceScoreProbability(BaseModel):
        label: str
        probability: float
        value: int

    class AnswerAnswerResourceScore(BaseModel):
        confidence: float
        name: Optional[str]
        probabilities: List[_decision.AnswerAnswerResourceScoreProbability]
        score: float
        type: Literal["score"]

    Answer: TypeAlias = Union[
        _decision.AnswerAnswerResourcePredicate,
        _decision.AnswerAnswerResourceChoice,
        _decision.AnswerAnswerResourceScore,
        _decision.AnswerAnswerResourceRefusal,
    ]

    class UsageInputTokensDetails(BaseModel):
        cache_write_tokens: int
        cached_tokens: int

    class UsageOutputTokensDetails(BaseModel):
        reasoning_tokens: int

    class Usage(BaseModel):
        input_tokens: int
        input_tokens_details: _decision.UsageInputTokensDetails
        output_tokens: int
        output_tokens_details: _decision.UsageOutputTokensDetails
        total_tokens: int

class Decision(BaseModel):
    """The answers to all questions, in their order."""

    answers: List[_decision.Answer]
    model: str
    usage: _decision.Usage

class DecisionPromptCacheBreakpointParam(TypedDict, total=False):
    mode: Required[Literal["explicit"]]

class _decision_input_text_param:
    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]

class DecisionInputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: Optional[DecisionPromptCacheBreakpointParam]

class _decision_input_image_param:
    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]

class DecisionInputImageParam(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]
    prompt_cache_breakpoint: Optional[DecisionPromptCacheBreakpointParam]

DecisionInputPartUnionParam: TypeAlias = Union[
    DecisionInputTextParam,
    DecisionInputImageParam,
    _DecisionInputJSON,
]

class DecisionInputAssistantMessageContentPartsDecisionInputOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]

class DecisionInputAssistantMessageContentPartsDecisionInputRefusal(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]

DecisionInputAssistantMessageContentParts: TypeAlias = Union[
    DecisionInputAssistantMessageContentPartsDecisionInputOutputText,
    DecisionInputAssistantMessageContentPartsDecisionInputRefusal,
]

class DecisionInputAssistantMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputAssistantMessageContentParts]]]
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Required[Literal["assistant"]]
    type: Literal["message"]

class DecisionInputDeveloperMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    role: Required[Literal["developer"]]
    type: Literal["message"]

class DecisionInputSystemMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    role: Required[Literal["system"]]
    type: Literal["message"]

class DecisionInputUserMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputPartUnionParam]]]
    role: Required[Literal["user"]]
    type: Literal["message"]

DecisionInputMessageUnionParam: TypeAlias = Union[
    DecisionInputUserMessage,
    DecisionInputDeveloperMessage,
    DecisionInputSystemMessage,
    DecisionInputAssistantMessage,
]

class DecisionInputMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputPartUnionParam]]]
    role: Required[Literal["user"]]
    type: Literal["message"]

class BatchError(BaseModel):
    """An error in one line of a batch's input file."""

    code: Optional[str]
    line: Optional[int]
    message: Optional[str]
    param: Optional[str]

class BatchRequestCounts(BaseModel):
    """How many requests of a batch there are, succeeded and failed."""

    completed: int
    """Requests that succeeded."""
    failed: int
    """Requests that failed."""
    total: int
    """All requests."""

class _batch_usage:
    class InputTokensDetails(BaseModel):
        cached_tokens: int

    class OutputTokensDetails(BaseModel):
        reasoning_tokens: int

class BatchUsage(BaseModel):
    """Tokens used by all requests of a batch."""

    input_tokens: int
    input_tokens_details: _batch_usage.InputTokensDetails
    output_tokens: int
    output_tokens_details: _batch_usage.OutputTokensDetails
    total_tokens: int

class _batch:
    class Errors(BaseModel):
        data: Optional[List[BatchError]]
        object: Optional[str]

class Batch(BaseModel):
    """A batch job: state, counts, and the IDs of its input and result files."""

    cancelled_at: Optional[int]
    """When it was stopped, in Unix seconds."""
    cancelling_at: Optional[int]
    """When stopping it began, in Unix seconds."""
    completed_at: Optional[int]
    """When it was done, in Unix seconds."""
    completion_window: str
    """Time allowed for the whole batch."""
    created_at: int
    """When the batch was made, in Unix seconds."""
    endpoint: str
    """Path that all requests go to."""
    error_file_id: Optional[str]
    """ID of the file of failed requests."""
    errors: Optional[_batch.Errors]
    """What is wrong with the input, if `status` is `failed`."""
    expired_at: Optional[int]
    """When its time was up, in Unix seconds."""
    expires_at: Optional[int]
    """When its time will be up, in Unix seconds."""
    failed_at: Optional[int]
    """When it failed, in Unix seconds."""
    finalizing_at: Optional[int]
    """When writing the results began, in Unix seconds."""
    id: str
    """ID of the batch."""
    in_progress_at: Optional[int]
    """When the work began, in Unix seconds."""
    input_file_id: str
    """ID of the file of requests."""
    metadata: Optional[Dict[str, str]]
    """String pairs of your own."""
    model: Optional[str]
    """Name of the model, if all requests name the same."""
    object: Literal["batch"]
    """Always `batch`."""
    output_file_id: Optional[str]
    """ID of the file of answers."""
    request_counts: Optional[BatchRequestCounts]
    """How many requests there are, done and failed."""
    usage: Optional[BatchUsage]
    """Tokens used by all requests."""
    status: Literal[
        "validating",
        "failed",
        "in_progress",
        "finalizing",
        "completed",
        "expired",
        "cancelling",
        "cancelled",
    ]
    """`validating`, `in_progress`, `finalizing`; at the end `completed`, `failed`, `expired` or `cancelled`."""

class _batch_create_params:
    class OutputExpiresAfter(TypedDict, total=False):
        anchor: Required[Literal["created_at"]]
        seconds: Required[int]

class BatchCreateParams(TypedDict, total=False):
    """Start working through an uploaded file of requests."""

    completion_window: Required[Literal["24h"]]
    input_file_id: Required[str]
    metadata: Optional[Mapping[str, str]]
    output_expires_after: _batch_create_params.OutputExpiresAfter
    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
    ]

class BatchListParams(TypedDict, total=False):
    """List the organization's batches, page by page."""

    after: str
    limit: int

class _completion_choice:
    class Logprobs(BaseModel):
        text_offset: Optional[List[int]]
        token_logprobs: Optional[List[float]]
        tokens: Optional[List[str]]
        top_logprobs: Optional[List[Dict[str, float]]]

class CompletionChoice(BaseModel):
    """One plain text completion and why it ended."""

    finish_reason: Literal["stop", "length", "content_filter"]
    """Why it ended: `stop`, `length` (cut off) or `content_filter`."""
    index: int
    """Position among the choices, from 0."""
    logprobs: Optional[_completion_choice.Logprobs]
    """Log probabilities of the tokens, if asked for."""
    text: str
    """The text."""

class Completion(BaseModel):
    """Plain text completions of one or more prompts."""

    choices: List[CompletionChoice]
    """The completions, in the order of the prompts."""
    created: int
    """When the completion was made, in Unix seconds."""
    id: str
    """ID of the completion."""
    model: str
    """Name of the model that answered."""
    object: Literal["text_completion"]
    """Always `text_completion`."""
    system_fingerprint: Optional[str]
    """Which configuration of the server answered; repeatability with `seed` depends on it."""
    usage: Optional[_CompletionUsage]
    """Tokens used."""

class _completion_create_params:
    class CompletionCreateParamsBase(TypedDict, total=False):
        """Continue one or more plain text prompts."""

        model: Required[Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]]
        prompt: Required[
            Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]], None]
        ]
        best_of: Optional[int]
        echo: Optional[bool]
        frequency_penalty: Optional[float]
        logit_bias: Optional[Mapping[str, int]]
        logprobs: Optional[int]
        max_tokens: Optional[int]
        n: Optional[int]
        presence_penalty: Optional[float]
        seed: Optional[int]
        stop: Union[str, SequenceNotStr[str], None]
        suffix: Optional[str]
        temperature: Optional[float]
        top_p: Optional[float]
        user: str
        stream_options: Optional[ChatCompletionStreamOptionsParam]

    class CompletionCreateParamsNonStreaming(
        _completion_create_params.CompletionCreateParamsBase,
        total=False,
    ):
        """Continue one or more plain text prompts."""

        stream: Optional[Literal[False]]

    class CompletionCreateParamsStreaming(
        _completion_create_params.CompletionCreateParamsBase,
        total=False,
    ):
        """Continue one or more plain text prompts."""

        stream: Required[Literal[True]]

CompletionCreateParams: TypeAlias = Union[
    _completion_create_params.CompletionCreateParamsNonStreaming,
    _completion_create_params.CompletionCreateParamsStreaming,
]

class _container_create_params:
    NetworkPolicy: TypeAlias = Union[
        ContainerNetworkPolicyDisabledParam,
        ContainerNetworkPolicyAllowlistParam,
    ]
    Skill: TypeAlias = Union[SkillReferenceParam, InlineSkillParam]

    class ExpiresAfter(TypedDict, total=False):
        anchor: Required[Literal["last_active_at"]]
        minutes: Required[int]

class ContainerCreateParams(TypedDict, total=False):
    """Create a container."""

    name: Required[str]
    expires_after: _container_create_params.ExpiresAfter
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"]
    network_policy: _container_create_params.NetworkPolicy
    skills: Iterable[_container_create_params.Skill]

class _container_create_response:
    class ExpiresAfter(BaseModel):
        anchor: Optional[Literal["last_active_at"]]
        minutes: Optional[int]

    class NetworkPolicy(BaseModel):
        allowed_domains: Optional[List[str]]
        type: Literal["allowlist", "disabled"]

class ContainerCreateResponse(BaseModel):
    """A new container: state, lifetime, memory and network policy."""

    created_at: int
    expires_after: Optional[_container_create_response.ExpiresAfter]
    id: str
    last_active_at: Optional[int]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    name: str
    network_policy: Optional[_container_create_response.NetworkPolicy]
    object: str
    status: str

class _container_list_response:
    class ExpiresAfter(BaseModel):
        anchor: Optional[Literal["last_active_at"]]
        minutes: Optional[int]

    class NetworkPolicy(BaseModel):
        allowed_domains: Optional[List[str]]
        type: Literal["allowlist", "disabled"]

class ContainerListResponse(BaseModel):
    """A container: state, lifetime, memory and network policy."""

    created_at: int
    expires_after: Optional[_container_list_response.ExpiresAfter]
    id: str
    last_active_at: Optional[int]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    name: str
    network_policy: Optional[_container_list_response.NetworkPolicy]
    object: str
    status: str

class _container_retrieve_response:
    class ExpiresAfter(BaseModel):
        anchor: Optional[Literal["last_active_at"]]
        minutes: Optional[int]

    class NetworkPolicy(BaseModel):
        allowed_domains: Optional[List[str]]
        type: Literal["allowlist", "disabled"]

class ContainerRetrieveResponse(BaseModel):
    """A container: state, lifetime, memory and network policy."""

    created_at: int
    expires_after: Optional[_container_retrieve_response.ExpiresAfter]
    id: str
    last_active_at: Optional[int]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    name: str
    network_policy: Optional[_container_retrieve_response.NetworkPolicy]
    object: str
    status: str

class ContainerListParams(TypedDict, total=False):
    """List containers, page by page."""

    after: str
    limit: int
    name: str
    order: Literal["asc", "desc"]

class _content_provenance_check:
    class ResultC2PA(BaseModel):
        generated_at: Optional[str]
        issuer: Optional[str]
        model: Optional[str]
        outcome: Literal["detected", "not_detected"]
        type: Literal["c2pa"]
        validation_state: Literal["trusted", "valid", "invalid", "not_present"]

    class ResultSynthID(BaseModel):
        generated_at: Optional[str]
        model: Optional[str]
        outcome: Literal["detected", "not_detected"]
        type: Literal["synthid"]

    Result: TypeAlias = Union[
        _content_provenance_check.ResultC2PA,
        _content_provenance_check.ResultSynthID,
    ]

class ContentProvenanceCheck(BaseModel):
    """What a check for marks of AI origin found in a file."""

    created_at: int
    object: Literal["content_provenance_check"]
    results: List[_content_provenance_check.Result]

class ContentProvenanceCheckCreateParams(TypedDict, total=False):
    """Check a file for signs that an AI model made it."""

    file: Required[FileTypes]

class _decision_create_params:
    class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText(
        TypedDict,
        total=False,
    ):
        text: Required[str]
        type: Required[Literal["output_text"]]

    class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal(
        TypedDict,
        total=False,
    ):
        refusal: Required[str]
        type: Required[Literal["refusal"]]

    InputUnionMember1DecisionInputAssistantMessageContentList: TypeAlias = Union[
        _decision_create_params.InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
        _decision_create_params.InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
    ]
    InputUnionMember1DecisionInputFunctionCallOutputOutputList: TypeAlias = Union[
        DecisionInputTextParam,
        DecisionInputImageParam,
    ]
    InputUnionMember1DecisionInputCustomToolCallOutputOutputList: TypeAlias = Union[
        DecisionInputTextParam,
        DecisionInputImageParam,
    ]

    class InputUnionMember1DecisionInputAssistantMessage(TypedDict, total=False):
        content: Required[
            Union[
                str,
                Iterable[
                    _decision_create_params.InputUnionMember1DecisionInputAssistantMessageContentList
                ],
            ]
        ]
        role: Required[Literal["assistant"]]
        phase: Optional[Literal["commentary", "final_answer"]]
        type: Literal["message"]

    class InputUnionMember1DecisionInputCustomToolCall(TypedDict, total=False):
        call_id: Required[str]
        input: Required[str]
        name: Required[str]
        type: Required[Literal["custom_tool_call"]]
        id: Optional[str]
        namespace: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]

    class InputUnionMember1DecisionInputCustomToolCallOutput(TypedDict, total=False):
        call_id: Required[str]
        output: Required[
            Union[
                str,
                Iterable[
                    _decision_create_params.InputUnionMember1DecisionInputCustomToolCallOutputOutputList
                ],
            ]
        ]
        type: Required[Literal["custom_tool_call_output"]]
        id: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]

    class InputUnionMember1DecisionInputDeveloperMessage(TypedDict, total=False):
        content: Required[Union[str, Iterable[DecisionInputTextParam]]]
        role: Required[Literal["developer"]]
        type: Literal["message"]

    class InputUnionMember1DecisionInputFunctionCall(TypedDict, total=False):
        arguments: Required[str]
        call_id: Required[str]
        name: Required[str]
        type: Required[Literal["function_call"]]
        id: Optional[str]
        namespace: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]

    class InputUnionMember1DecisionInputFunctionCallOutput(TypedDict, total=False):
        call_id: Required[str]
        output: Required[
            Union[
                str,
                Iterable[
                    _decision_create_params.InputUnionMember1DecisionInputFunctionCallOutputOutputList
                ],
            ]
        ]
        type: Required[Literal["function_call_output"]]
        id: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]

    class InputUnionMember1DecisionInputSystemMessage(TypedDict, total=False):
        content: Required[Union[str, Iterable[DecisionInputTextParam]]]
        role: Required[Literal["system"]]
        type: Literal["message"]

    class InputUnionMember1DecisionInputUserMessage(TypedDict, total=False):
        content: Required[Union[str, Iterable[DecisionInputPartUnionParam]]]
        role: Required[Literal["user"]]
        type: Literal["message"]

    InputList: TypeAlias = Union[
        _decision_create_params.InputUnionMember1DecisionInputUserMessage,
        _decision_create_params.InputUnionMember1DecisionInputDeveloperMessage,
        _decision_create_params.InputUnionMember1DecisionInputSystemMessage,
        _decision_create_params.InputUnionMember1DecisionInputAssistantMessage,
        _decision_create_params.InputUnionMember1DecisionInputFunctionCall,
        _decision_create_params.InputUnionMember1DecisionInputFunctionCallOutput,
        _decision_create_params.InputUnionMember1DecisionInputCustomToolCall,
        _decision_create_params.InputUnionMember1DecisionInputCustomToolCallOutput,
    ]

    class QuestionQuestionParamChoiceChoice(TypedDict, total=False):
        value: Required[Union[str, bool]]
        description: str

    class QuestionQuestionParamChoice(TypedDict, total=False):
        choices: Required[Iterable[_decision_create_params.QuestionQuestionParamChoiceChoice]]
        instructions: Required[Union[str, Iterable[_DecisionQuestionInputPart]]]
        type: Required[Literal["choice"]]
        name: str

    class QuestionQuestionParamPredicate(TypedDict, total=False):
        instructions: Required[Union[str, Iterable[_DecisionQuestionInputPart]]]
        type: Required[Literal["predicate"]]
        name: str

    class QuestionQuestionParamScoreLevel(TypedDict, total=False):
        label: Required[str]
        description: str

    class QuestionQuestionParamScore(TypedDict, total=False):
        instructions: Required[Union[str, Iterable[_DecisionQuestionInputPart]]]
        levels: Required[Iterable[_decision_create_params.QuestionQuestionParamScoreLevel]]
        type: Required[Literal["score"]]
        name: str

    Question: TypeAlias = Union[
        _decision_create_params.QuestionQuestionParamPredicate,
        _decision_create_params.QuestionQuestionParamChoice,
        _decision_create_params.QuestionQuestionParamScore,
    ]
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts: TypeAlias = Union[
        _decision_create_params.InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
        _decision_create_params.InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
    ]
    InputUnionMember1: TypeAlias = Union[
        _decision_create_params.InputUnionMember1DecisionInputUserMessage,
        _decision_create_params.InputUnionMember1DecisionInputDeveloperMessage,
        _decision_create_params.InputUnionMember1DecisionInputSystemMessage,
        _decision_create_params.InputUnionMember1DecisionInputAssistantMessage,
        _decision_create_params.InputUnionMember1DecisionInputFunctionCall,
        _decision_create_params.InputUnionMember1DecisionInputFunctionCallOutput,
        _decision_create_params.InputUnionMember1DecisionInputCustomToolCall,
        _decision_create_params.InputUnionMember1DecisionInputCustomToolCallOutput,
    ]
    InputUnionMember1CustomToolCallOutputOutputParts: TypeAlias = Union[
        DecisionInputTextParam,
        DecisionInputImageParam,
    ]
    InputUnionMember1FunctionCallOutputOutputParts: TypeAlias = Union[
        DecisionInputTextParam,
        DecisionInputImageParam,
    ]

    class PromptCacheOptions(TypedDict, total=False):
        mode: Optional[Literal["implicit", "explicit"]]
        ttl: Literal["30m"]

class DecisionCreateParams(TypedDict, total=False):
    """Answer questions about an input by classes and scores."""

    model: Required[str]
    input: Required[Union[str, Iterable[_decision_create_params.InputList]]]
    questions: Required[Iterable[_decision_create_params.Question]]
    prompt_cache_key: Optional[str]
    safety_identifier: Optional[str]
    prompt_cache_options: Optional[_decision_create_params.PromptCacheOptions]

class Embedding(BaseModel):
    """One embedding vector and the position of its input."""

    embedding: List[float]
    """The vector, as floats."""
    index: int
    """Position of the input, from 0."""
    object: Literal["embedding"]
    """Always `embedding`."""

class _create_embedding_response:
    class Usage(BaseModel):
        prompt_tokens: int
        """Tokens of the inputs."""
        total_tokens: int
        """Tokens billed."""

class CreateEmbeddingResponse(BaseModel):
    """Embedding vectors for all inputs, and the tokens used."""

    data: List[Embedding]
    """The vectors, in the order of the inputs."""
    model: str
    """Name of the model that made them."""
    object: Literal["list"]
    """Always `list`."""
    usage: _create_embedding_response.Usage
    """Tokens used."""

class EmbeddingCreateParams(TypedDict, total=False):
    """Compute embedding vectors for one or more texts."""

    input: Required[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]]
    model: Required[Union[str, _EmbeddingModel]]
    dimensions: int
    user: str
    encoding_format: Literal["float", "base64"]

class _eval_create_params:
    class DataSourceConfigCustom(TypedDict, total=False):
        include_sample_schema: bool
        item_schema: Required[Mapping[str, object]]
        type: Required[Literal["custom"]]

    class DataSourceConfigLogs(TypedDict, total=False):
        metadata: Mapping[str, object]
        type: Required[Literal["logs"]]

    class DataSourceConfigStoredCompletions(TypedDict, total=False):
        metadata: Mapping[str, object]
        type: Required[Literal["stored_completions"]]

    DataSourceConfig: TypeAlias = Union[
        _eval_create_params.DataSourceConfigCustom,
        _eval_create_params.DataSourceConfigLogs,
        _eval_create_params.DataSourceConfigStoredCompletions,
    ]

    class TestingCriterionLabelModelInputEvalItemContentInputImage(TypedDict, total=False):
        detail: str
        image_url: Required[str]
        type: Required[Literal["input_image"]]

    class TestingCriterionLabelModelInputEvalItemContentOutputText(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["output_text"]]

    TestingCriterionLabelModelInputEvalItemContent: TypeAlias = Union[
        str,
        ResponseInputTextParam,
        _eval_create_params.TestingCriterionLabelModelInputEvalItemContentOutputText,
        _eval_create_params.TestingCriterionLabelModelInputEvalItemContentInputImage,
        ResponseInputAudioParam,
        Iterable[
            Union[
                str,
                ResponseInputTextParam,
                _grader_inputs_param.GraderInputsParamItemOutputText,
                _grader_inputs_param.GraderInputsParamItemInputImage,
                ResponseInputAudioParam,
            ]
        ],
    ]

    class TestingCriterionLabelModelInputEvalItem(TypedDict, total=False):
        content: Required[_eval_create_params.TestingCriterionLabelModelInputEvalItemContent]
        role: Required[Literal["user", "assistant", "system", "developer"]]
        type: Literal["message"]

    class TestingCriterionLabelModelInputSimpleInputMessage(TypedDict, total=False):
        content: Required[str]
        role: Required[str]

    TestingCriterionLabelModelInput: TypeAlias = Union[
        _eval_create_params.TestingCriterionLabelModelInputSimpleInputMessage,
        _eval_create_params.TestingCriterionLabelModelInputEvalItem,
    ]

    class TestingCriterionLabelModel(TypedDict, total=False):
        input: Required[Iterable[_eval_create_params.TestingCriterionLabelModelInput]]
        labels: Required[SequenceNotStr[str]]
        model: Required[str]
        name: Required[str]
        passing_labels: Required[SequenceNotStr[str]]
        type: Required[Literal["label_model"]]

    class TestingCriterionPython(TypedDict, total=False):
        image_tag: str
        name: Required[str]
        pass_threshold: float
        source: Required[str]
        type: Required[Literal["python"]]

    class TestingCriterionScoreModel(TypedDict, total=False):
        input: Required[Iterable[_label_model_grader_param.Input]]
        model: Required[str]
        name: Required[str]
        pass_threshold: float
        range: Iterable[float]
        sampling_params: _create_eval_completions_run_data_source_param.SamplingParams
        type: Required[Literal["score_model"]]

    class TestingCriterionTextSimilarity(TypedDict, total=False):
        evaluation_metric: Required[
            Literal[
                "cosine",
                "fuzzy_match",
                "bleu",
                "gleu",
                "meteor",
                "rouge_1",
                "rouge_2",
                "rouge_3",
                "rouge_4",
                "rouge_5",
                "rouge_l",
            ]
        ]
        input: Required[str]
        name: Required[str]
        pass_threshold: Required[float]
        reference: Required[str]
        type: Required[Literal["text_similarity"]]

    TestingCriterion: TypeAlias = Union[
        _eval_create_params.TestingCriterionLabelModel,
        StringCheckGraderParam,
        _eval_create_params.TestingCriterionTextSimilarity,
        _eval_create_params.TestingCriterionPython,
        _eval_create_params.TestingCriterionScoreModel,
    ]

class EvalCreateParams(TypedDict, total=False):
    """Define an eval: the data it expects and how answers are graded."""

    data_source_config: Required[_eval_create_params.DataSourceConfig]
    metadata: Optional[Mapping[str, str]]
    name: str
    testing_criteria: Required[Iterable[_eval_create_params.TestingCriterion]]

class EvalCustomDataSourceConfig(BaseModel):
    schema_: Dict[str, object]
    type: Literal["custom"]

class EvalStoredCompletionsDataSourceConfig(BaseModel):
    metadata: Optional[Dict[str, str]]
    schema_: Dict[str, object]
    type: Literal["stored_completions"]

class _eval_create_response:
    class DataSourceConfigLogs(BaseModel):
        metadata: Optional[Dict[str, str]]
        schema_: Dict[str, object]
        type: Literal["logs"]

    DataSourceConfig: TypeAlias = Union[
        EvalCustomDataSourceConfig,
        _eval_create_response.DataSourceConfigLogs,
        EvalStoredCompletionsDataSourceConfig,
    ]

    class TestingCriterionEvalGraderPython(PythonGrader):
        pass_threshold: Optional[float]

    class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
        pass_threshold: Optional[float]

    class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
        pass_threshold: float

    TestingCriterion: TypeAlias = Union[
        LabelModelGrader,
        StringCheckGrader,
        _eval_create_response.TestingCriterionEvalGraderTextSimilarity,
        _eval_create_response.TestingCriterionEvalGraderPython,
        _eval_create_response.TestingCriterionEvalGraderScoreModel,
    ]

class EvalCreateResponse(BaseModel):
    """A new eval: its data source and test criteria."""

    created_at: int
    data_source_config: _eval_create_response.DataSourceConfig
    id: str
    metadata: Optional[Dict[str, str]]
    name: str
    object: Literal["eval"]
    testing_criteria: List[_eval_create_response.TestingCriterion]

class EvalDeleteResponse(BaseModel):
    """Confirms that an eval is gone."""

    deleted: bool
    eval_id: str
    object: str

class _eval_list_response:
    class DataSourceConfigLogs(BaseModel):
        metadata: Optional[Dict[str, str]]
        schema_: Dict[str, object]
        type: Literal["logs"]

    DataSourceConfig: TypeAlias = Union[
        EvalCustomDataSourceConfig,
        _eval_list_response.DataSourceConfigLogs,
        EvalStoredCompletionsDataSourceConfig,
    ]

    class TestingCriterionEvalGraderPython(PythonGrader):
        pass_threshold: Optional[float]

    class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
        pass_threshold: Optional[float]

    class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
        pass_threshold: float

    TestingCriterion: TypeAlias = Union[
        LabelModelGrader,
        StringCheckGrader,
        _eval_list_response.TestingCriterionEvalGraderTextSimilarity,
        _eval_list_response.TestingCriterionEvalGraderPython,
        _eval_list_response.TestingCriterionEvalGraderScoreModel,
    ]

class EvalListResponse(BaseModel):
    """An eval: shape of the data and graders."""

    created_at: int
    data_source_config: _eval_list_response.DataSourceConfig
    id: str
    metadata: Optional[Dict[str, str]]
    name: str
    object: Literal["eval"]
    testing_criteria: List[_eval_list_response.TestingCriterion]

class _eval_retrieve_response:
    class DataSourceConfigLogs(BaseModel):
        metadata: Optional[Dict[str, str]]
        schema_: Dict[str, object]
        type: Literal["logs"]

    DataSourceConfig: TypeAlias = Union[
        EvalCustomDataSourceConfig,
        _eval_retrieve_response.DataSourceConfigLogs,
        EvalStoredCompletionsDataSourceConfig,
    ]

    class TestingCriterionEvalGraderPython(PythonGrader):
        pass_threshold: Optional[float]

    class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
        pass_threshold: Optional[float]

    class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
        pass_threshold: float

    TestingCriterion: TypeAlias = Union[
        LabelModelGrader,
        StringCheckGrader,
        _eval_retrieve_response.TestingCriterionEvalGraderTextSimilarity,
        _eval_retrieve_response.TestingCriterionEvalGraderPython,
        _eval_retrieve_response.TestingCriterionEvalGraderScoreModel,
    ]

class EvalRetrieveResponse(BaseModel):
    """An eval: its data source and test criteria."""

    created_at: int
    data_source_config: _eval_retrieve_response.DataSourceConfig
    id: str
    metadata: Optional[Dict[str, str]]
    name: str
    object: Literal["eval"]
    testing_criteria: List[_eval_retrieve_response.TestingCriterion]

class _eval_update_response:
    class DataSourceConfigLogs(BaseModel):
        metadata: Optional[Dict[str, str]]
        schema_: Dict[str, object]
        type: Literal["logs"]

    DataSourceConfig: TypeAlias = Union[
        EvalCustomDataSourceConfig,
        _eval_update_response.DataSourceConfigLogs,
        EvalStoredCompletionsDataSourceConfig,
    ]

    class TestingCriterionEvalGraderPython(PythonGrader):
        pass_threshold: Optional[float]

    class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
        pass_threshold: Optional[float]

    class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
        pass_threshold: float

    TestingCriterion: TypeAlias = Union[
        LabelModelGrader,
        StringCheckGrader,
        _eval_update_response.TestingCriterionEvalGraderTextSimilarity,
        _eval_update_response.TestingCriterionEvalGraderPython,
        _eval_update_response.TestingCriterionEvalGraderScoreModel,
    ]

class EvalUpdateResponse(BaseModel):
    """An eval after the change: shape of the data and graders."""

    created_at: int
    data_source_config: _eval_update_response.DataSourceConfig
    id: str
    metadata: Optional[Dict[str, str]]
    name: str
    object: Literal["eval"]
    testing_criteria: List[_eval_update_response.TestingCriterion]

class EvalUpdateParams(TypedDict, total=False):
    """Rename an eval or replace its metadata."""

    metadata: Optional[Mapping[str, str]]
    name: str

class EvalListParams(TypedDict, total=False):
    """List the project's evals, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
    order_by: Literal["created_at", "updated_at"]

class _file_create_params:
    class ExpiresAfter(TypedDict, total=False):
        anchor: Required[Literal["created_at"]]
        seconds: Required[int]

class FileCreateParams(TypedDict, total=False):
    """Upload a file of up to 512 MB."""

    file: Required[FileTypes]
    purpose: Required[_FilePurpose]
    expires_after: _file_create_params.ExpiresAfter

class FileDeleted(BaseModel):
    """Confirms that a file is gone."""

    deleted: bool
    id: str
    object: Literal["file"]

class FileObject(BaseModel):
    """An uploaded file: name, size in bytes, purpose and dates; not the content."""

    bytes: int
    """Size in bytes."""
    created_at: int
    """When the file was made, in Unix seconds."""
    expires_at: Optional[int]
    """When it will be deleted, in Unix seconds."""
    filename: str
    """Name of the file."""
    id: str
    """ID, with which other calls name it."""
    object: Literal["file"]
    """Always `file`."""
    status: Literal["uploaded", "processed", "error"]
    """`uploaded`, `processed` or `error`. Deprecated."""
    status_details: Optional[str]
    """What is wrong with it. Deprecated."""
    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
    ]
    """What it is for."""

class FileListParams(TypedDict, total=False):
    """List uploaded files, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
    purpose: str

class Image(BaseModel):
    """One image, as base64 data or as a URL that soon expires."""

    b64_json: Optional[str]
    """The image as base64, from GPT image models or if asked for."""
    revised_prompt: Optional[str]
    """The prompt as `dall-e-3` reworded it."""
    url: Optional[str]
    """Where to fetch the image, for 60 minutes."""

class _image_edit_completed_event:
    class UsageInputTokensDetails(BaseModel):
        image_tokens: int
        text_tokens: int

    class Usage(BaseModel):
        input_tokens: int
        input_tokens_details: _image_edit_completed_event.UsageInputTokensDetails
        output_tokens: int
        total_tokens: int

class ImageEditCompletedEvent(BaseModel):
    """Stream event: the edited image is finished; carries it as base64."""

    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    size: Union[Literal["1024x1024", "1024x1536", "1536x1024", "auto"], str]
    type: Literal["image_edit.completed"]
    usage: _image_edit_completed_event.Usage
    safety_identifier: Optional[str]

class ImageEditPartialImageEvent(BaseModel):
    """Stream event: a preview of an image being edited."""

    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    size: Union[Literal["1024x1024", "1024x1536", "1536x1024", "auto"], str]
    type: Literal["image_edit.partial_image"]

ImageEditStreamEvent: TypeAlias = Union[ImageEditPartialImageEvent, ImageEditCompletedEvent]

class _image_gen_completed_event:
    class UsageInputTokensDetails(BaseModel):
        image_tokens: int
        text_tokens: int

    class Usage(BaseModel):
        input_tokens: int
        input_tokens_details: _image_gen_completed_event.UsageInputTokensDetails
        output_tokens: int
        total_tokens: int

class ImageGenCompletedEvent(BaseModel):
    """Stream event: the image is finished; carries it as base64."""

    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    size: Union[Literal["1024x1024", "1024x1536", "1536x1024", "auto"], str]
    type: Literal["image_generation.completed"]
    usage: _image_gen_completed_event.Usage
    safety_identifier: Optional[str]

class ImageGenPartialImageEvent(BaseModel):
    """Stream event: a preview of an image being made."""

    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    size: Union[Literal["1024x1024", "1024x1536", "1536x1024", "auto"], str]
    type: Literal["image_generation.partial_image"]

ImageGenStreamEvent: TypeAlias = Union[ImageGenPartialImageEvent, ImageGenCompletedEvent]

class _images_response:
    class SvgUsage(BaseModel):
        input_tokens: int
        model: str
        output_tokens: int
        reasoning_tokens: int
        total_tokens: int

    class UsageInputTokensDetails(BaseModel):
        image_tokens: int
        text_tokens: int

    class UsageOutputTokensDetails(BaseModel):
        image_tokens: int
        text_tokens: int

    class Usage(BaseModel):
        input_tokens: int
        """Tokens of prompt and images sent."""
        input_tokens_details: _images_response.UsageInputTokensDetails
        """How many of them are text and how many images."""
        output_tokens: int
        """Tokens of the images made."""
        output_tokens_details: Optional[_images_response.UsageOutputTokensDetails]
        """How many of them are text and how many images."""
        total_tokens: int
        """Input and output together."""

class ImagesResponse(BaseModel):
    """The images made by one request, with the settings and tokens used."""

    background: Optional[Literal["transparent", "opaque"]]
    """`transparent` or `opaque`."""
    created: int
    """When the images were made, in Unix seconds."""
    data: Optional[List[Image]]
    """The images."""
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    """`png`, `webp` or `jpeg`."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max"]]
    """`low`, `medium` or `high`."""
    size: Union[Literal["1024x1024", "1024x1536", "1536x1024"], str, None]
    """Pixels as `WIDTHxHEIGHT`."""
    usage: Optional[_images_response.Usage]
    """Tokens used; GPT image models only."""
    safety_identifier: Optional[str]
    """The safety identifier that the request had."""
    svg_usage: Optional[_images_response.SvgUsage]
    """Tokens used for drawings, of SVG images only."""

class _image_edit_params:
    class SvgReasoning(TypedDict, total=False):
        effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]

    class Svg(TypedDict, total=False):
        model: str
        reasoning: Optional[_image_edit_params.SvgReasoning]

    class ImageEditParamsBase(TypedDict, total=False):
        """Change or extend images as a text describes, whole or as a stream."""

        image: Required[Union[FileTypes, Iterable[FileTypes]]]
        prompt: Required[str]
        background: Optional[Literal["transparent", "opaque", "auto"]]
        input_fidelity: Optional[Literal["high", "low"]]
        mask: FileTypes
        model: Union[str, _ImageModel, None]
        n: Optional[int]
        output_compression: Optional[int]
        partial_images: Optional[int]
        response_format: Optional[Literal["url", "b64_json"]]
        user: str
        frame_count: Optional[int]
        frame_duration_ms: Optional[int]
        markup: FileTypes
        safety_identifier: Optional[str]
        svg: Optional[_image_edit_params.Svg]
        quality: Optional[Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"]]
        size: Union[
            str,
            Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"],
            None,
        ]
        output_format: Optional[Literal["png", "jpeg", "webp", "gif", "svg"]]
        complexity: Optional[Literal["low", "medium", "high"]]

    class ImageEditParamsNonStreaming(_image_edit_params.ImageEditParamsBase, total=False):
        """Change or extend images as a text describes, whole or as a stream."""

        stream: Optional[Literal[False]]

    class ImageEditParamsStreaming(_image_edit_params.ImageEditParamsBase, total=False):
        """Change or extend images as a text describes, whole or as a stream."""

        stream: Required[Literal[True]]

ImageEditParams: TypeAlias = Union[
    _image_edit_params.ImageEditParamsNonStreaming,
    _image_edit_params.ImageEditParamsStreaming,
]

class _image_generate_params:
    class SvgReasoning(TypedDict, total=False):
        effort: Optional[_ReasoningEffortParam]

    class Svg(TypedDict, total=False):
        model: Required[str]
        reasoning: Optional[_image_generate_params.SvgReasoning]

    class ImageGenerateParamsBase(TypedDict, total=False):
        """Create images from a text description, whole or as a stream."""

        prompt: Required[str]
        background: Optional[Literal["transparent", "opaque", "auto"]]
        model: Union[str, _ImageModel, None]
        moderation: Optional[Literal["low", "auto"]]
        n: Optional[int]
        output_compression: Optional[int]
        partial_images: Optional[int]
        response_format: Optional[Literal["url", "b64_json"]]
        style: Optional[Literal["vivid", "natural"]]
        user: str
        frame_count: Optional[int]
        frame_duration_ms: Optional[int]
        safety_identifier: Optional[str]
        svg: Optional[_image_generate_params.Svg]
        quality: Optional[
            Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"]
        ]
        size: Union[
            str,
            Literal[
                "auto",
                "1024x1024",
                "1536x1024",
                "1024x1536",
                "256x256",
                "512x512",
                "1792x1024",
                "1024x1792",
            ],
            None,
        ]
        output_format: Optional[Literal["png", "jpeg", "webp", "gif", "svg"]]
        complexity: Optional[Literal["low", "medium", "high"]]

    class ImageGenerateParamsNonStreaming(
        _image_generate_params.ImageGenerateParamsBase,
        total=False,
    ):
        """Create images from a text description, whole or as a stream."""

        stream: Optional[Literal[False]]

    class ImageGenerateParamsStreaming(_image_generate_params.ImageGenerateParamsBase, total=False):
        """Create images from a text description, whole or as a stream."""

        stream: Required[Literal[True]]

ImageGenerateParams: TypeAlias = Union[
    _image_generate_params.ImageGenerateParamsNonStreaming,
    _image_generate_params.ImageGenerateParamsStreaming,
]

class ImageCreateVariationParams(TypedDict, total=False):
    """Create variations of a square PNG with `dall-e-2`."""

    image: Required[FileTypes]
    model: Union[str, _ImageModel, None]
    n: Optional[int]
    response_format: Optional[Literal["url", "b64_json"]]
    size: Optional[Literal["256x256", "512x512", "1024x1024"]]
    user: str

class Model(BaseModel):
    """A model's name, owner and date of creation."""

    created: int
    """When the model was made, in Unix seconds."""
    id: str
    """Name, as other calls take it."""
    object: Literal["model"]
    """Always `model`."""
    owned_by: str
    """Organization that owns it."""
    shutdown_date: Optional[str]
    """Day on which it will be switched off, if one is set."""

class ModelDeleted(BaseModel):
    """Confirms that a model is gone."""

    deleted: bool
    id: str
    object: str

class _moderation:
    class Categories(BaseModel):
        harassment: bool
        harassment_threatening: bool
        hate: bool
        hate_threatening: bool
        illicit: Optional[bool]
        illicit_violent: Optional[bool]
        self_harm: bool
        self_harm_instructions: bool
        self_harm_intent: bool
        sexual: bool
        sexual_minors: bool
        violence: bool
        violence_graphic: bool

    class CategoryAppliedInputTypes(BaseModel):
        harassment: List[Literal["text"]]
        harassment_threatening: List[Literal["text"]]
        hate: List[Literal["text"]]
        hate_threatening: List[Literal["text"]]
        illicit: List[Literal["text"]]
        illicit_violent: List[Literal["text"]]
        self_harm: List[Literal["text", "image"]]
        self_harm_instructions: List[Literal["text", "image"]]
        self_harm_intent: List[Literal["text", "image"]]
        sexual: List[Literal["text", "image"]]
        sexual_minors: List[Literal["text"]]
        violence: List[Literal["text", "image"]]
        violence_graphic: List[Literal["text", "image"]]

    class CategoryScores(BaseModel):
        harassment: float
        harassment_threatening: float
        hate: float
        hate_threatening: float
        illicit: float
        illicit_violent: float
        self_harm: float
        self_harm_instructions: float
        self_harm_intent: float
        sexual: float
        sexual_minors: float
        violence: float
        violence_graphic: float

class Moderation(BaseModel):
    """Verdict on one input: flagged or not, with a score per category."""

    categories: _moderation.Categories
    """Whether each category applies."""
    category_applied_input_types: _moderation.CategoryAppliedInputTypes
    """Which kinds of input each score rests on."""
    category_scores: _moderation.CategoryScores
    """How likely each category applies, 0 to 1."""
    flagged: bool
    """Whether any category applies."""

class ModerationCreateResponse(BaseModel):
    """Verdicts on all inputs of a moderation request."""

    id: str
    """ID of the request."""
    model: str
    """Name of the model that judged."""
    results: List[Moderation]
    """One verdict for each input."""

class _moderation_image_url_input_param:
    class ImageURL(TypedDict, total=False):
        url: Required[str]

class ModerationImageURLInputParam(TypedDict, total=False):
    image_url: Required[_moderation_image_url_input_param.ImageURL]
    type: Required[Literal["image_url"]]

class ModerationTextInputParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]

ModerationMultiModalInputParam: TypeAlias = Union[
    ModerationImageURLInputParam,
    ModerationTextInputParam,
]

class ModerationCreateParams(TypedDict, total=False):
    """Rate text or images for harmful content."""

    input: Required[Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]]]
    model: Union[str, _ModerationModel]

class DeletedSkill(BaseModel):
    """Confirms that a skill is gone."""

    deleted: bool
    id: str
    object: Literal["skill.deleted"]

class SkillCreateParams(TypedDict, total=False):
    """Create a skill from its files or from one zip archive."""

    files: Union[Iterable[FileTypes], FileTypes]

class SkillUpdateParams(TypedDict, total=False):
    """Choose the version of a skill that is used by default."""

    default_version: Required[str]

class SkillListParams(TypedDict, total=False):
    """List skills, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

class Upload(BaseModel):
    """An upload in parts; once completed it holds the resulting file."""

    bytes: int
    """Size of the whole file in bytes."""
    created_at: int
    """When the upload was made, in Unix seconds."""
    expires_at: int
    """When it lapses, in Unix seconds."""
    file: Optional[FileObject]
    """The finished file, once the upload is completed."""
    filename: str
    """Name that the finished file gets."""
    id: str
    """ID of the upload."""
    object: Literal["upload"]
    """Always `upload`."""
    purpose: str
    """What the file is for."""
    status: Literal["pending", "completed", "cancelled", "expired"]
    """`pending`, `completed`, `cancelled` or `expired`."""

class _upload_create_params:
    class ExpiresAfter(TypedDict, total=False):
        anchor: Required[Literal["created_at"]]
        seconds: Required[int]

class UploadCreateParams(TypedDict, total=False):
    """Open an upload to which parts can be added."""

    bytes: Required[int]
    filename: Required[str]
    mime_type: Required[str]
    purpose: Required[_FilePurpose]
    expires_after: _upload_create_params.ExpiresAfter

class UploadCompleteParams(TypedDict, total=False):
    """Join the parts of an upload into a file."""

    part_ids: Required[SequenceNotStr[str]]
    md5: str

class AutoFileChunkingStrategyParam(TypedDict, total=False):
    type: Required[Literal["auto"]]

class StaticFileChunkingStrategyParam(TypedDict, total=False):
    """Sizes in tokens: chunk (100 to 4096, default 800) and overlap (default 400)."""

    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]

class StaticFileChunkingStrategyObjectParam(TypedDict, total=False):
    static: Required[StaticFileChunkingStrategyParam]
    type: Required[Literal["static"]]

FileChunkingStrategyParam: TypeAlias = Union[
    AutoFileChunkingStrategyParam,
    StaticFileChunkingStrategyObjectParam,
]

class _vector_store:
    class ExpiresAfter(BaseModel):
        anchor: Literal["last_active_at"]
        days: int

    class FileCounts(BaseModel):
        cancelled: int
        completed: int
        failed: int
        in_progress: int
        total: int

class VectorStore(BaseModel):
    """A searchable collection of files: size in bytes, file counts, state, lifetime."""

    created_at: int
    """When the store was made, in Unix seconds."""
    expires_after: Optional[_vector_store.ExpiresAfter]
    """Lifetime after it was last used."""
    expires_at: Optional[int]
    """When it will expire, in Unix seconds."""
    file_counts: _vector_store.FileCounts
    """How many files it has, by state of indexing."""
    id: str
    """ID of the vector store."""
    last_active_at: Optional[int]
    """When it was last used, in Unix seconds."""
    metadata: Optional[Dict[str, str]]
    """String pairs of your own."""
    name: str
    """Name of the store."""
    object: Literal["vector_store"]
    """Always `vector_store`."""
    status: Literal["expired", "in_progress", "completed"]
    """`in_progress` while files are indexed, `completed`, or `expired`."""
    usage_bytes: int
    """Size of what is stored, in bytes."""

class _vector_store_create_params:
    class ExpiresAfter(TypedDict, total=False):
        anchor: Required[Literal["last_active_at"]]
        days: Required[int]

class VectorStoreCreateParams(TypedDict, total=False):
    """Create a vector store, with files if you already have them."""

    chunking_strategy: FileChunkingStrategyParam
    description: str
    expires_after: _vector_store_create_params.ExpiresAfter
    file_ids: SequenceNotStr[str]
    metadata: Optional[Mapping[str, str]]
    name: str

class VectorStoreDeleted(BaseModel):
    """Confirms that a vector store is gone."""

    deleted: bool
    id: str
    object: Literal["vector_store.deleted"]

class _vector_store_search_params:
    Filters: TypeAlias = Union[_ComparisonFilter, _CompoundFilter]

    class RankingOptions(TypedDict, total=False):
        ranker: Literal["none", "auto", "default-2024-11-15"]
        score_threshold: float

class VectorStoreSearchParams(TypedDict, total=False):
    """Find the chunks of a vector store that best match a query."""

    query: Required[Union[str, SequenceNotStr[str]]]
    filters: _vector_store_search_params.Filters
    max_num_results: int
    ranking_options: _vector_store_search_params.RankingOptions
    rewrite_query: bool

class _vector_store_search_response:
    class Content(BaseModel):
        text: str
        type: Literal["text"]

class VectorStoreSearchResponse(BaseModel):
    """One hit of a search: file, score from 0 to 1, attributes and text."""

    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """Labels of the file."""
    content: List[_vector_store_search_response.Content]
    """The parts of it that fit the query."""
    file_id: str
    """ID of the file."""
    filename: str
    """Name of the file."""
    score: float
    """How well it fits, 0 to 1."""

class _vector_store_update_params:
    class ExpiresAfter(TypedDict, total=False):
        anchor: Required[Literal["last_active_at"]]
        days: Required[int]

class VectorStoreUpdateParams(TypedDict, total=False):
    """Change a vector store's name, lifetime or metadata."""

    expires_after: Optional[_vector_store_update_params.ExpiresAfter]
    metadata: Optional[Mapping[str, str]]
    name: Optional[str]

class VectorStoreListParams(TypedDict, total=False):
    """List vector stores, page by page."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]

class ImageInputReferenceParam(TypedDict, total=False):
    file_id: str
    image_url: str

class _video_create_error:
    class MisalignmentSteer(BaseModel):
        message: str

    class Misalignment(BaseModel):
        detailed_explanation: Optional[str]
        error_type: Union[
            str,
            Literal[
                "potentially_unintended_data_transfer",
                "potentially_unintended_data_access",
                "potentially_unintended_destructive_activity",
                "other",
            ],
            None,
        ]
        review_target: Optional[str]
        steer: Optional[_video_create_error.MisalignmentSteer]

class VideoCreateError(BaseModel):
    """Why making a video failed."""

    code: str
    message: str
    headers: Optional[Dict[str, str]]
    misalignment: Optional[_video_create_error.Misalignment]
    param: Optional[str]
    type: Optional[str]

class Video(BaseModel):
    """A video job: state, progress in percent, settings, and the error if it failed."""

    completed_at: Optional[int]
    """When it was finished, in Unix seconds."""
    created_at: int
    """When the video was made, in Unix seconds."""
    error: Optional[VideoCreateError]
    """Why it failed, if it did."""
    expires_at: Optional[int]
    """When its files can no longer be downloaded, in Unix seconds."""
    id: str
    """ID of the video."""
    object: Literal["video"]
    """Always `video`."""
    progress: int
    """How far it has got, in percent."""
    prompt: Optional[str]
    """What is filmed."""
    remixed_from_video_id: Optional[str]
    """ID of the video that it reworks."""
    seconds: Union[str, Literal["4", "8", "12"]]
    """Length in seconds."""
    size: Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
    """Pixels as `WIDTHxHEIGHT`."""
    status: Literal["queued", "in_progress", "completed", "failed"]
    """`queued`, `in_progress`, `completed` or `failed`."""
    model: Union[
        str,
        Literal[
            "sora-2",
            "sora-2-pro",
            "sora-2-2025-10-06",
            "sora-2-pro-2025-10-06",
            "sora-2-2025-12-08",
        ],
    ]
    """Name of the model that films it."""

class VideoCreateCharacterResponse(BaseModel):
    """A new character: ID and name."""

    created_at: int
    id: Optional[str]
    name: Optional[str]

VideoModelParam: TypeAlias = Union[
    str,
    Literal[
        "sora-2",
        "sora-2-pro",
        "sora-2-2025-10-06",
        "sora-2-pro-2025-10-06",
        "sora-2-2025-12-08",
    ],
]

class _video_create_params:
    InputReference: TypeAlias = Union[FileTypes, ImageInputReferenceParam]

class VideoCreateParams(TypedDict, total=False):
    """Start making a video from a description."""

    prompt: Required[str]
    input_reference: _video_create_params.InputReference
    model: VideoModelParam
    seconds: _VideoSeconds
    size: _VideoSize

class VideoDeleteResponse(BaseModel):
    """Confirms that a video is gone."""

    deleted: bool
    id: str
    object: Literal["video.deleted"]

class _video_edit_params:
    class VideoVideoReferenceInputParam(TypedDict, total=False):
        id: Required[str]

    Video: TypeAlias = Union[FileTypes, _video_edit_params.VideoVideoReferenceInputParam]

class VideoEditParams(TypedDict, total=False):
    """Start changing a video as a text describes."""

    prompt: Required[str]
    video: Required[_video_edit_params.Video]

class _video_extend_params:
    class VideoVideoReferenceInputParam(TypedDict, total=False):
        id: Required[str]

    Video: TypeAlias = Union[FileTypes, _video_extend_params.VideoVideoReferenceInputParam]

class VideoExtendParams(TypedDict, total=False):
    """Start lengthening a finished video."""

    prompt: Required[str]
    seconds: Required[_VideoSeconds]
    video: Required[_video_extend_params.Video]

class VideoGetCharacterResponse(BaseModel):
    """A character: ID and name."""

    created_at: int
    id: Optional[str]
    name: Optional[str]

VideoModel: TypeAlias = Union[
    str,
    Literal[
        "sora-2",
        "sora-2-pro",
        "sora-2-2025-10-06",
        "sora-2-pro-2025-10-06",
        "sora-2-2025-12-08",
    ],
]

class VideoListParams(TypedDict, total=False):
    """List the project's videos, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

class VideoCreateCharacterParams(TypedDict, total=False):
    """Create a reusable character from a video of it."""

    name: Required[str]
    video: Required[FileTypes]

class VideoDownloadContentParams(TypedDict, total=False):
    """Download a finished video, its thumbnail or its sprite sheet."""

    variant: Literal["video", "thumbnail", "spritesheet"]

class VideoRemixParams(TypedDict, total=False):
    """Start making a finished video anew with another description."""

    prompt: Required[str]

AudioModel = _AudioModel
AudioResponseFormat = _AudioResponseFormat
ChatModel = _ChatModel
EmbeddingModel = _EmbeddingModel
FilePurpose = _FilePurpose
ImageModel = _ImageModel
ModerationModel = _ModerationModel
ReasoningEffort = _ReasoningEffort
ReasoningEffortParam = _ReasoningEffortParam
VideoSeconds = _VideoSeconds
VideoSize = _VideoSize
