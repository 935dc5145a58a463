from .. import ResponseFormatTextConfig as ResponseFormatTextConfig
from ...shared import ResponseFormatJSONObject as ResponseFormatJSONObject
from ...shared import ResponseFormatText as ResponseFormatText
from .._apart import ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig
