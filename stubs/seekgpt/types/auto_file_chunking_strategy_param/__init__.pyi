from .. import AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam
