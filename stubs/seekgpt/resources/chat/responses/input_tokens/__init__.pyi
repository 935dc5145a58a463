from typing import Generic, Iterable, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....types.responses import InputTokenCountResponse, _input_token_count_params
from .....types.responses._apart import ResponseInputItemParam, ToolParam
from .....types.shared_params import Reasoning
from ...._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

class _InputTokensMethods(Generic[_R1]):
    def count(
        self,
        *,
        conversation: Union[_input_token_count_params.Conversation, None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        model: Union[str, None, Omit] = ...,
        parallel_tool_calls: Union[bool, None, Omit] = ...,
        previous_response_id: Union[str, None, Omit] = ...,
        reasoning: Union[Reasoning, None, Omit] = ...,
        text: Union[_input_token_count_params.Text, None, Omit] = ...,
        tool_choice: Union[_input_token_count_params.ToolChoice, None, Omit] = ...,
        tools: Union[Iterable[ToolParam], None, Omit] = ...,
        input: Union[str, Iterable[ResponseInputItemParam], None, Omit] = ...,
        personality: Union[str, Literal["friendly", "pragmatic"], Omit] = ...,
        truncation: Union[Literal["auto", "disabled"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Count the input tokens a request would consume.

        Args:
            conversation: Conversation (or its ID) to read from and append to. Excludes `previous_response_id`.
            instructions: System or developer message for this call only; not inherited through `previous_response_id`.
            model: Name of the model whose tokenizer and limits apply.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            previous_response_id: ID of the response to continue from. Excludes `conversation`.
            reasoning: How reasoning models think: `effort` (default `medium`), `summary`, `mode` and `context`.
            text: Shape of text output: `format` (plain text or a JSON schema) and `verbosity`.
            tool_choice: Which tool to use: `auto`, `none`, `required`, or one tool by name or type.
            tools: Tools on offer: your functions, MCP servers, and built-in ones such as web search.
            input: What the model should answer: a string, or a list of messages, images, files and tool outputs.
            personality: Style preset of the model, at most 64 characters; the model's own style if omitted.
            truncation: When the input is too long: `auto` drops the oldest items, `disabled` (default) fails.
        """

@type_check_only
class InputTokensWithRawResponse(_InputTokensMethods[_Raw[InputTokenCountResponse]]): ...

@type_check_only
class InputTokensWithStreamingResponse(
    _InputTokensMethods[_Streaming[InputTokenCountResponse]],
): ...

@type_check_only
class AsyncInputTokensWithRawResponse(_InputTokensMethods[_AsyncRaw[InputTokenCountResponse]]): ...

@type_check_only
class AsyncInputTokensWithStreamingResponse(
    _InputTokensMethods[_AsyncStreaming[InputTokenCountResponse]],
): ...

class InputTokens(
    _InputTokensMethods[InputTokenCountResponse],
    _Viewed[InputTokensWithRawResponse, InputTokensWithStreamingResponse],
    SyncAPIResource,
):
    """Find out how many tokens a request would use as input, without running the model. It takes those parameters of `responses.create` that the model gets to see, such as tools and instructions, so you can tell beforehand whether a request fits."""

class AsyncInputTokens(
    _InputTokensMethods[_Awaited[InputTokenCountResponse]],
    _Viewed[AsyncInputTokensWithRawResponse, AsyncInputTokensWithStreamingResponse],
    AsyncAPIResource,
): ...
