from .. import FileCreateParams as FileCreateParams
from ... import FileChunkingStrategyParam as FileChunkingStrategyParam
