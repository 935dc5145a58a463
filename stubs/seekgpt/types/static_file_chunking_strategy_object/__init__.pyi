from .. import StaticFileChunkingStrategyObject
from .. import StaticFileChunkingStrategy as StaticFileChunkingStrategy

__all__ = ("StaticFileChunkingStrategyObject",)
