from .. import _response_format_json_schema
from .. import ResponseFormatJSONSchema as ResponseFormatJSONSchema

class JSONSchema(_response_format_json_schema.JSONSchema): ...
