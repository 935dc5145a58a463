from .. import FileChunkingStrategyParam
from .. import AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam
from .. import StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam

__all__ = ("FileChunkingStrategyParam",)
