from .._apart import AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam
from ...shared_params import ResponseFormatJSONObject as ResponseFormatJSONObject
from ...shared_params import ResponseFormatJSONSchema as ResponseFormatJSONSchema
from ...shared_params import ResponseFormatText as ResponseFormatText
