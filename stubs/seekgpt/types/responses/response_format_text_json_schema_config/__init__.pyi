from .. import ResponseFormatTextJSONSchemaConfig

__all__ = ("ResponseFormatTextJSONSchemaConfig",)
