from typing_extensions import TypeAlias
from .. import _response_format_json_schema
from .. import ResponseFormatJSONSchema as ResponseFormatJSONSchema

JSONSchema: TypeAlias = _response_format_json_schema.JSONSchema
