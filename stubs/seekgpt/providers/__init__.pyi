from .bedrock import bedrock

__all__ = ["bedrock"]
