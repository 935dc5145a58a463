from .. import _response_format_json_schema
from .. import ResponseFormatJSONSchema as ResponseFormatJSONSchema

JSONSchema = _response_format_json_schema.JSONSchema
