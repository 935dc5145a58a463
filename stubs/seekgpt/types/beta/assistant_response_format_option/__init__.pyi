from .._apart import AssistantResponseFormatOption as AssistantResponseFormatOption
from ...shared import ResponseFormatJSONObject as ResponseFormatJSONObject
from ...shared import ResponseFormatJSONSchema as ResponseFormatJSONSchema
from ...shared import ResponseFormatText as ResponseFormatText
