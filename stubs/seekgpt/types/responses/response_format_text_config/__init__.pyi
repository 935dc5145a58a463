from .. import ResponseFormatTextConfig as ResponseFormatTextConfig
from .._apart import ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig
from ...shared import ResponseFormatJSONObject as ResponseFormatJSONObject
from ...shared import ResponseFormatText as ResponseFormatText
