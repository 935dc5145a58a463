from .. import ResponseFormatTextConfig as ResponseFormatTextConfig
from ..response_format_text_json_schema_config import (
    ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
)
from ...shared import ResponseFormatJSONObject as ResponseFormatJSONObject
from ...shared import ResponseFormatText as ResponseFormatText
