from .. import StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam

__all__ = ("StaticFileChunkingStrategyParam",)
