from .bedrock import bedrock
from .vertex import vertex

__all__ = ["bedrock", "vertex"]
