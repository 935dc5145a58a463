from .. import ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig

__all__ = ("ResponseFormatTextJSONSchemaConfig",)
