from .. import RefusalDeltaBlock as RefusalDeltaBlock
