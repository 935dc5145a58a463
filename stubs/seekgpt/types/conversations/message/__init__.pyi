from typing_extensions import TypeAlias
from .. import _message
from .. import Message as Message
from .. import ComputerScreenshotContent as ComputerScreenshotContent
from .. import SummaryTextContent as SummaryTextContent
from .. import TextContent as TextContent
from ...responses import ResponseInputFile as ResponseInputFile
from ...responses import ResponseInputImage as ResponseInputImage
from ...responses import ResponseInputText as ResponseInputText
from ...responses import ResponseOutputRefusal as ResponseOutputRefusal
from ...responses import ResponseOutputText as ResponseOutputText

Content: TypeAlias = _message.Content
ContentReasoningText: TypeAlias = _message.ContentReasoningText
