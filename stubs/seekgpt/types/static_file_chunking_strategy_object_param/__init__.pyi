from .. import StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam
from .. import StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam

__all__ = ("StaticFileChunkingStrategyObjectParam",)
