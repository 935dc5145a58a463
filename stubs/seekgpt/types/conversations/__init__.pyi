from ._apart import ComputerScreenshotContent as ComputerScreenshotContent
from ._apart import ConversationItem as ConversationItem
from ._apart import Message as Message
from ._apart import SummaryTextContent as SummaryTextContent
from ._apart import TextContent as TextContent
import builtins
from typing import Iterable, List, Mapping, Optional
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._model.base import BaseModel
from .._literals import _responses_ResponseIncludable as ResponseIncludable
from ..responses._apart import (
    ResponseInputFile,
    ResponseInputFileParam,
    ResponseInputImage,
    ResponseInputImageParam,
    ResponseInputItemParam,
    ResponseInputText,
    ResponseInputTextParam,
    ResponseOutputRefusal,
    ResponseOutputRefusalParam,
    ResponseOutputText,
    ResponseOutputTextParam,
)
from ._apart import ConversationItem as _ConversationItem

class ConversationCreateParams(TypedDict, total=False):
    """Start a conversation, empty or with first items."""

    items: Optional[Iterable[ResponseInputItemParam]]
    metadata: Optional[Mapping[str, str]]

class ConversationUpdateParams(TypedDict, total=False):
    """Replace the metadata of a conversation."""

    metadata: Required[Optional[Mapping[str, str]]]

class Conversation(BaseModel):
    """A conversation on the server: ID, creation time and metadata."""

    created_at: int
    """When the conversation was made, in Unix seconds."""
    id: str
    """ID of the conversation."""
    metadata: builtins.object
    """String pairs of your own."""
    object: Literal["conversation"]
    """Always `conversation`."""

class ConversationDeletedResource(BaseModel):
    """Confirms that a conversation is gone."""

    deleted: bool
    id: str
    object: Literal["conversation.deleted"]

class ConversationItemList(BaseModel):
    """One page of conversation items."""

    data: List[_ConversationItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]

InputFileContent: TypeAlias = ResponseInputFile
InputImageContent: TypeAlias = ResponseInputImage
InputTextContent: TypeAlias = ResponseInputText
OutputTextContent: TypeAlias = ResponseOutputText
RefusalContent: TypeAlias = ResponseOutputRefusal

class ItemCreateParams(TypedDict, total=False):
    """Append up to 20 items to a conversation."""

    include: Iterable[ResponseIncludable]
    items: Required[Iterable[ResponseInputItemParam]]

class ItemRetrieveParams(TypedDict, total=False):
    """Fetch one item of a conversation."""

    conversation_id: Required[str]
    include: Iterable[ResponseIncludable]

class ItemListParams(TypedDict, total=False):
    """List the items of a conversation, page by page."""

    after: str
    include: Iterable[ResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]

class InputFileContentParam(ResponseInputFileParam): ...
class InputImageContentParam(ResponseInputImageParam): ...
class InputTextContentParam(ResponseInputTextParam): ...
class OutputTextContentParam(ResponseOutputTextParam): ...
class RefusalContentParam(ResponseOutputRefusalParam): ...
