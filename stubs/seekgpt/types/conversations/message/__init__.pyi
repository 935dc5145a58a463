from .._apart import _message
from .._apart import Message as Message
from .._apart import ComputerScreenshotContent as ComputerScreenshotContent
from ...responses._apart import ResponseInputFile as ResponseInputFile
from ...responses._apart import ResponseInputImage as ResponseInputImage
from ...responses._apart import ResponseInputText as ResponseInputText
from ...responses._apart import ResponseOutputRefusal as ResponseOutputRefusal
from ...responses._apart import ResponseOutputText as ResponseOutputText
from .._apart import SummaryTextContent as SummaryTextContent
from .._apart import TextContent as TextContent

Content = _message.Content
ContentReasoningText = _message.ContentReasoningText
