from .. import StaticFileChunkingStrategyObjectParam
from .. import StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam

__all__ = ("StaticFileChunkingStrategyObjectParam",)
