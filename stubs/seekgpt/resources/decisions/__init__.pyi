from typing import Generic, Iterable, Union, type_check_only
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import Omit
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ...types import Decision, _decision_create_params
from .._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

class _DecisionsMethods(Generic[_R1]):
    def create(
        self,
        *,
        model: str,
        input: Union[str, Iterable[_decision_create_params.InputList]],
        questions: Iterable[_decision_create_params.Question],
        prompt_cache_key: Union[str, None, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        prompt_cache_options: Union[_decision_create_params.PromptCacheOptions, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Answer questions about an input by classes and scores.

        Args:
            model: Name of the model that should answer.
            input: What the questions are about: a string, or a list of messages, tool calls and tool outputs.
            questions: 1 to 400 questions; each one is a predicate, a choice or a score. Answers keep their order.
            prompt_cache_key: Label that groups similar requests so that they share cached prefixes.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            prompt_cache_options: Prompt cache behaviour: `mode` picks implicit or explicit breakpoints, `ttl` the minimum lifetime.
        """

@type_check_only
class DecisionsWithRawResponse(_DecisionsMethods[_Raw[Decision]]): ...

@type_check_only
class DecisionsWithStreamingResponse(_DecisionsMethods[_Streaming[Decision]]): ...

@type_check_only
class AsyncDecisionsWithRawResponse(_DecisionsMethods[_AsyncRaw[Decision]]): ...

@type_check_only
class AsyncDecisionsWithStreamingResponse(_DecisionsMethods[_AsyncStreaming[Decision]]): ...

class Decisions(
    _DecisionsMethods[Decision],
    _Viewed[DecisionsWithRawResponse, DecisionsWithStreamingResponse],
    SyncAPIResource,
):
    """Quick answers about an input, with probabilities in place of text: is it so, which of these, how much. One call can ask up to 400 questions, and answers them in their order."""

class AsyncDecisions(
    _DecisionsMethods[_Awaited[Decision]],
    _Viewed[AsyncDecisionsWithRawResponse, AsyncDecisionsWithStreamingResponse],
    AsyncAPIResource,
): ...
