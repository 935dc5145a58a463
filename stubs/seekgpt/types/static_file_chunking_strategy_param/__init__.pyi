from .. import StaticFileChunkingStrategyParam

__all__ = ("StaticFileChunkingStrategyParam",)
