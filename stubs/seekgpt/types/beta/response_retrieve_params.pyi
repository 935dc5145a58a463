from typing import Iterable, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from .beta_response_includable import BetaResponseIncludable

__all__ = [
    "ResponseRetrieveParamsBase",
    "ResponseRetrieveParamsNonStreaming",
    "ResponseRetrieveParamsStreaming",
    "ResponseRetrieveParams",
]

class ResponseRetrieveParamsBase(TypedDict, total=False):
    include: Iterable[BetaResponseIncludable]
    """Extra fields to return, named as in `responses.create`."""
    include_obfuscation: bool
    """Pad stream events with random characters to hide their size; false saves bandwidth."""
    starting_after: int
    """Resume the stream behind the event with this sequence number."""
    betas: Sequence[Literal["responses_multi_agent=v1"]]
    """Beta features to switch on, by name."""

class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Literal[False]
    """Replay and follow the response as events instead of getting one object."""

class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Required[Literal[True]]
    """Replay and follow the response as events instead of getting one object."""

ResponseRetrieveParams: TypeAlias = Union[
    ResponseRetrieveParamsNonStreaming,
    ResponseRetrieveParamsStreaming,
]
