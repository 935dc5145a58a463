from .. import _response_format_json_schema
from .. import ResponseFormatJSONSchema

__all__ = ("ResponseFormatJSONSchema", "JSONSchema")

class JSONSchema(_response_format_json_schema.JSONSchema, total=False): ...
